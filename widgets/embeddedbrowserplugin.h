// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "login/abstractpagebrowser.h"

#include <QtCore/qplugin.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

// A page browser and its widget. Both are children of the parent that they were made with, and the
// browser deletes the widget.
struct EmbeddedBrowser
{
    AbstractPageBrowser *browser = nullptr;
    QWidget *widget = nullptr;
};

// What the plugin auth0qt_webengine_widgets is. The interface is private: a plugin belongs to the
// library of exactly its own version, which its metadata says ("Version").
class EmbeddedBrowserPlugin
{
public:
    virtual ~EmbeddedBrowserPlugin() = default;

    // A browser for one view, or none where the engine cannot be used in this process. The browser
    // is to be deleted before parent. The first page is laid out in a view of this size.
    virtual EmbeddedBrowser create(QWidget *parent, const QSize &size) = 0;
};

} // namespace Auth0Qt

#define AUTH0QT_EMBEDDED_BROWSER_IID "org.auth0qt.EmbeddedBrowser/1"

Q_DECLARE_INTERFACE(Auth0Qt::EmbeddedBrowserPlugin, AUTH0QT_EMBEDDED_BROWSER_IID)
