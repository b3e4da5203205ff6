// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "security.h"

#include "auth0provider.h"

using namespace Qt::StringLiterals;

Security::Security(Auth0Provider *provider, QObject *parent)
    : QObject(parent)
{
    using Methods = Auth0AuthenticationMethodModel;
    using Accounts = Auth0ConnectedAccountModel;
    connect(&m_methods, &Methods::busyChanged, this, &Security::busyChanged);
    connect(&m_accounts, &Accounts::busyChanged, this, &Security::busyChanged);
    connect(&m_methods, &Methods::enrollmentChanged, this, &Security::enrollmentChanged);
    connect(&m_methods, &Methods::finished, this,
            [this](Methods::Operation, const Auth0Error &error) { show(error); });
    connect(&m_accounts, &Accounts::finished, this,
            [this](Accounts::Operation, const Auth0Error &error) { show(error); });
    m_methods.setProvider(provider);
    m_accounts.setProvider(provider);
}

QString Security::instruction() const
{
    const QString type = m_methods.enrollmentType();
    if (type == "totp"_L1 || type == "push-notification"_L1)
        return tr("Scan this with your authenticator application, or enter the key there.");
    if (type == "phone"_L1 || type == "email"_L1)
        return tr("A code was sent to you.");
    if (type == "recovery-code"_L1)
        return tr("Keep this code in a safe place. It is shown only once.");
    if (type == "password"_L1)
        return tr("Choose a new password.");
    return {};
}

QString Security::secret() const
{
    const QString code = m_methods.recoveryCode();
    return code.isEmpty() ? m_methods.manualInputCode() : code;
}

QString Security::codeName() const
{
    const QString type = m_methods.enrollmentType();
    if (type == "password"_L1)
        return tr("New password");
    return type == "totp"_L1 || type == "phone"_L1 || type == "email"_L1 ? tr("Code") : QString();
}

QString Security::kindName(const QString &type)
{
    if (type == "password"_L1)
        return tr("Password");
    if (type == "passkey"_L1)
        return tr("Passkey");
    if (type == "totp"_L1)
        return tr("Authenticator application");
    if (type == "push-notification"_L1)
        return tr("Push notification");
    if (type == "phone"_L1)
        return tr("Phone");
    if (type == "email"_L1)
        return tr("E-mail");
    if (type == "recovery-code"_L1)
        return tr("Recovery code");
    if (type == "webauthn-platform"_L1)
        return tr("Built-in authenticator");
    if (type == "webauthn-roaming"_L1)
        return tr("Security key");
    return type;
}

QString Security::valueName(const QString &type) const
{
    if (type == "phone"_L1)
        return tr("Phone number");
    return type == "email"_L1 ? tr("E-mail address") : QString();
}

void Security::load()
{
    if (m_methods.count() == 0 && m_accounts.count() == 0 && !isBusy())
        reload();
}

void Security::reload()
{
    m_methods.reload();
    m_accounts.reload();
}

void Security::enroll(const QString &type, const QString &value)
{
    QVariantMap parameters;
    if (type == "phone"_L1)
        parameters.insert(u"phone_number"_s, value);
    else if (type == "email"_L1)
        parameters.insert(u"email"_s, value);
    m_methods.enroll(type, parameters);
}

void Security::show(const Auth0Error &error)
{
    QString text = error.message();
    if (!error.oauthDescription().isEmpty())
        text += u' ' + error.oauthDescription();
    if (std::exchange(m_problem, text) != text)
        Q_EMIT problemChanged();
}
