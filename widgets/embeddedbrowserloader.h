// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

struct EmbeddedBrowser;

// Finds the plugin with the embedded browser, and loads it only when a page has to be shown: it
// brings Qt WebEngine with it.
class EmbeddedBrowserLoader
{
public:
    // Where plugins are looked for, the first first. Never the current directory.
    static QStringList folders();

    // The first plugin for this library below folders, or nothing. Reads metadata only; no code of
    // the plugin runs, and no library is mapped.
    static QString find(const QStringList &folders);

    // Whether create() has a chance; costs a look into the folders.
    static bool isAvailable();

    // Without a browser if there is none, or none that can be loaded; the reason is in the log. The
    // first call in a process starts the engine.
    static EmbeddedBrowser create(QWidget *parent, const QSize &size);
};

} // namespace Auth0Qt
