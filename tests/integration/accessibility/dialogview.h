// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtGui/qguiapplication.h>

#include <memory>

class Auth0LoginController;
class Auth0Provider;

QT_BEGIN_NAMESPACE
class QWindow;
QT_END_NAMESPACE

// One of the two dialogs with a login button and a user button beside it, as an application has
// them; its embedded page is a line edit.
class DialogView
{
public:
    static std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv);
    static std::unique_ptr<DialogView> make(Auth0Provider *provider);
    virtual ~DialogView() = default;

    virtual QWindow *mainWindow() const = 0;
    virtual QObject *mainContent() const = 0;
    virtual QWindow *window() const = 0; // the dialog's, which in QML is the main window
    virtual QObject *dialog() const = 0;
    virtual QObject *api() const = 0; // what the application has of it
    virtual QObject *userButton() const = 0;
    virtual QObject *focus() const = 0;
    virtual Auth0LoginController *controller() const = 0;
    virtual void setEmbedded(bool embedded) = 0;
    virtual void open() = 0;
    virtual bool isShown() const = 0;
    // The user button's menu, while it is open; where its keys go, and which entry is the current.
    virtual void openMenu() = 0;
    virtual QObject *menu() const = 0;
    virtual QWindow *menuWindow() const = 0;
    virtual QObject *menuFocus() const = 0;

    // What there is of movement: whether the sign that something goes on is there, turns; whether
    // faces fade.
    virtual bool hasBusySign() const = 0;
    virtual bool isTurning() const = 0;
    virtual bool isFading() const = 0;
};
