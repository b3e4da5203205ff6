// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

struct EmbeddedBrowser;

// Finds the plugin with the embedded browser, and loads it when a page is shown: the plugin links
// Qt WebEngine.
class EmbeddedBrowserLoader
{
public:
    // The folders in which plugins are searched, in their order. Never the current directory.
    static QStringList folders();

    // The first plugin for this version of the library, or an empty string. Reads only the metadata
    // and loads nothing.
    static QString find(const QStringList &folders);

    // Returns no browser if the plugin is missing or cannot be loaded; the log has the reason. The
    // first call in a process starts the engine.
    static EmbeddedBrowser create(QWidget *parent, const QSize &size);
};

} // namespace Auth0Qt
