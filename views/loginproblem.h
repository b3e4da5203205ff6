// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"
#include "provider/followedprovider.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

namespace Auth0Qt {

// Why the last login of a provider failed, for a button that starts logins without a dialog.
class LoginProblem : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    // Shows the problem itself: text is empty.
    Q_PROPERTY(QObject *dialog READ dialog WRITE setDialog NOTIFY dialogChanged FINAL)
    // In the application's current language. Empty if there is no problem.
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)

public:
    explicit LoginProblem(QObject *parent = nullptr);

    Auth0Provider *provider() const { return m_provider; }
    void setProvider(Auth0Provider *provider);
    QObject *dialog() const { return m_dialog; }
    void setDialog(QObject *dialog);
    QString text() const;

Q_SIGNALS:
    void providerChanged();
    void dialogChanged();
    void textChanged();

private:
    void set(const Auth0Error &error);

    FollowedProvider m_provider;
    QPointer<QObject> m_dialog;
    Auth0Error m_error;
};

} // namespace Auth0Qt
