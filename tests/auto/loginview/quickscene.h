// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "loginviews.h"

#include <QtCore/qpointer.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickwindow.h>

#include <memory>

class Auth0LoginController;

// A window of an application with a LoginDialog or a LoginView in a Loader, a field of its own, and
// a shortcut of its own for Escape.
struct QuickScene
{
    explicit QuickScene(bool isDialog);
    ~QuickScene();

    void begin() const; // open() or start()
    bool reach(Auth0::Face face) const;
    void setEmbedded(bool embedded) const { view->setProperty("embedded", embedded); }
    void press(Qt::Key key) const;
    void unload() const { loader->setProperty("active", false); }
    int ownEscapes() const { return window->property("escapes").toInt(); }
    void focusOwnField() const;
    QQuickItem *find(const QString &name) const; // what is seen
    QQuickItem *focus() const { return window->activeFocusItem(); }

    Tenant tenant;
    QQmlEngine engine;
    QPointer<QQuickWindow> window;
    QPointer<QObject> loader;
    QPointer<QObject> view; // the dialog or the view
    QPointer<Auth0LoginController> controller;
};
