// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qrect.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <functional>
#include <memory>

class Auth0LoginController;
class Auth0Provider;

QT_BEGIN_NAMESPACE
class QGuiApplication;
class QWindow;
QT_END_NAMESPACE

// One of the login dialogs, as a person meets it: what it shows and where one presses. The
// scenarios know nothing else about it, but for its controller.
class LoginViewDriver : public QObject
{
    Q_OBJECT

public:
    // Of the dialog that this program is about.
    static std::unique_ptr<QGuiApplication> makeApplication(int &argc, char **argv);
    static std::unique_ptr<LoginViewDriver> make(Auth0Provider *provider);
    // From now on the engine cannot be found, or can again.
    static void setEngineMissing(bool missing);

    virtual void open() = 0;
    virtual void close() = 0;
    virtual void setEmbedded(bool embedded) = 0;
    virtual void setOptions(const QVariantMap &options) = 0;
    virtual Auth0LoginController *controller() const = 0;
    // Whether a person sees the dialog, and the window that it is in.
    virtual bool isShown() const = 0;
    virtual QWindow *window() const = 0;
    virtual QString title() const = 0;
    virtual bool isRightToLeft() const = 0;
    // The words of the face that is in use: labels, and buttons by what is on them.
    virtual QStringList words() const = 0;
    // Where a button is in the window, by what is on it; null when there is none to press.
    virtual QRect button(const QString &text) const = 0;

    // The engine's view in a window of ours: the dialog's or a popup's.
    virtual bool hasPage(QWindow *window) const = 0;
    virtual QRect page(QWindow *window) const = 0;
    virtual bool ask(QWindow *window, const QString &script,
                     const std::function<void(const QString &)> &answer) const = 0;
    virtual qint64 rendererPid() const = 0;

Q_SIGNALS:
    void accepted();
    void rejected();
};
