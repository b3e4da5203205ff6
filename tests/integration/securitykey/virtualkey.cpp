// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "virtualkey.h"

#include "signingkey.h"

using namespace Qt::StringLiterals;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

// PKCS #8, as DER in base64: PEM without its first and last line.
QString privateKey()
{
    QList<QByteArray> lines =
            Auth0QtTest::SigningKey::generate(u"ES256"_s).privatePem().trimmed().split('\n');
    return QString::fromLatin1(lines.mid(1, lines.size() - 2).join());
}

} // namespace

QString VirtualKey::prepare(const QString &host)
{
    m_host = host;
    const QString wrong = m_devTools.attach(host);
    return wrong.isEmpty() ? m_devTools.call(u"WebAuthn.enable"_s, { { u"enableUI"_s, true } })
                           : wrong;
}

QString VirtualKey::insert(const QStringList &accounts, const QJsonObject &options)
{
    QJsonObject all {
        { u"protocol"_s, u"ctap2"_s },      { u"ctap2Version"_s, u"ctap2_1"_s },
        { u"transport"_s, u"usb"_s },       { u"hasResidentKey"_s, true },
        { u"hasUserVerification"_s, true }, { u"isUserVerified"_s, true },
    };
    for (auto option = options.begin(); option != options.end(); ++option)
        all.insert(option.key(), option.value());
    QString wrong = m_devTools.call(u"WebAuthn.addVirtualAuthenticator"_s,
                                    { { u"options"_s, all } });
    m_id = m_devTools.result()["authenticatorId"_L1].toString();
    for (const QString &account : accounts) {
        if (wrong.isEmpty())
            wrong = add(account);
    }
    return wrong;
}

QString VirtualKey::add(const QString &account)
{
    const QJsonObject credential {
        { u"credentialId"_s, base64("key of " + account.toUtf8()) },
        { u"isResidentCredential"_s, true },
        { u"rpId"_s, m_host },
        { u"privateKey"_s, privateKey() },
        { u"userHandle"_s, base64(account.toUtf8()) },
        { u"userName"_s, account },
        { u"userDisplayName"_s, account },
        { u"signCount"_s, 0 },
    };
    return m_devTools.call(u"WebAuthn.addCredential"_s, named({ { u"credential"_s, credential } }));
}

QString VirtualKey::takeOut()
{
    return m_devTools.call(u"WebAuthn.removeVirtualAuthenticator"_s, named({}));
}

QString VirtualKey::setTouched(bool touched)
{
    return m_devTools.call(u"WebAuthn.setAutomaticPresenceSimulation"_s,
                           named({ { u"enabled"_s, touched } }));
}

QJsonObject VirtualKey::named(QJsonObject parameters) const
{
    parameters.insert(u"authenticatorId"_s, m_id);
    return parameters;
}
