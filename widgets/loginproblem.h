// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

class Auth0Provider;

namespace Auth0Qt {

// Why the last login of a provider failed, for a button that starts logins without a view.
class LoginProblem : public QObject
{
    Q_OBJECT

public:
    explicit LoginProblem(QWidget *button);

    void follow(Auth0Provider *provider); // may be null; forgets the problem
    void forget() { set({}); }
    void setDialog(QObject *dialog); // says it itself; may be null
    // In the language of now; empty: there is none.
    QString text() const;
    // At the button, in the active window: one behind it has nothing to say there.
    void showToolTip() const;

Q_SIGNALS:
    void changed();

private:
    void set(const Auth0Error &error);

    QWidget *const m_button;
    QPointer<Auth0Provider> m_provider;
    Auth0Error m_error;
    QPointer<QObject> m_dialog;
};

} // namespace Auth0Qt
