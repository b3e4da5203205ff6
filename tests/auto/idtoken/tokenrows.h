// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "signingkey.h"
#include "token/idtoken.h"

#include <QtCore/qbytearraylist.h>

Q_DECLARE_METATYPE(Auth0Qt::IdTokenRules)
Q_DECLARE_METATYPE(Auth0Qt::JsonWebKeySet)

namespace Auth0QtTest {

// The rows of tst_IdToken::rules(): a token, what is asked of it, the keys, and the detail it is
// refused with, or nothing.
//
// A row's name begins with the function that makes the rule, or with the step of verifyIdToken():
// tests/mutations takes that one out and sees that exactly the rows of that name turn red. So
// each refused token differs from a valid one in that rule only. Rows that begin with "valid" are
// accepted, and those that begin with "several" break more than one rule.
class TokenRows
{
public:
    TokenRows();

    void add() const; // to the table of the running test function

    Auth0Qt::IdTokenRules ask() const;
    QJsonObject claims(const QJsonObject &changes = {}) const;
    QJsonObject header(const QJsonObject &changes = {}) const;
    QByteArray token(const QJsonObject &changes = {}) const { return m_rsa.sign(claims(changes)); }
    QByteArray withHeader(const QJsonObject &changes) const
    {
        return m_rsa.sign(header(changes), claims());
    }
    QByteArray withPayload(const QByteArray &payload) const
    {
        return m_rsa.signText(json(header()), payload);
    }
    const Auth0Qt::JsonWebKeySet &keys() const { return m_keys; }

private:
    // tokenrows.cpp: the JWS
    void validRows() const;
    void formRows() const;
    void headerRows() const;
    void kindRows() const;
    void keyRows() const;
    void signatureRows() const;
    // claimrows.cpp: what it says
    void payloadRows() const;
    void identityRows() const;
    void timeRows() const;
    void requestRows() const;
    void refreshRows() const;

    SigningKey m_rsa, m_ec, m_ed, m_attacker;
    Auth0Qt::JsonWebKeySet m_keys;
};

// 2026-11-24T08:00:00Z; the times in the rows are relative to it.
constexpr qint64 Now = 1795507200;

void row(const char *name, const char *detail, const QByteArray &token,
         const Auth0Qt::IdTokenRules &rules, const Auth0Qt::JsonWebKeySet &keys);

inline QJsonObject changed(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

inline QJsonObject without(QJsonObject object, QLatin1StringView name)
{
    object.remove(name);
    return object;
}

inline Auth0Qt::JsonWebKeySet setOf(const QList<QJsonObject> &jwks)
{
    return *Auth0Qt::JsonWebKeySet::fromJson(SigningKey::jwks(jwks));
}

inline QByteArrayList split(const QByteArray &token)
{
    return token.split('.');
}

} // namespace Auth0QtTest
