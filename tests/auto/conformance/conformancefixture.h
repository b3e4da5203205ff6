// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionfixture.h"

#include <functional>

namespace Auth0QtTest {

// A relying party and an OpenID Provider that can be made to misbehave, with all requests that the
// provider has received. The browser comes back through the loopback listener.
class ConformanceFixture : public SessionFixture
{
public:
    using SignToken = std::function<QByteArray(const QJsonObject &claims)>;

    ConformanceFixture();

    // RSA keys, which take long to generate.
    static const SigningKey &anotherKey(); // has the kid of the first one
    static const SigningKey &nextKey();
    static const SigningKey &keyWithoutId();
    static const SigningKey &nextKeyWithoutId();

    // Signs with this key from now on, and publishes it alone.
    void useKey(const SigningKey &key);
    void publishKeys(const QList<QJsonObject> &jwks);
    // The provider's metadata from now on: the usual ones with these members.
    void changeMetadata(const QJsonObject &changes);
    // Signs ID tokens in this way.
    void signWith(const SignToken &sign);
    // The same for a token of the code flow with the provider's key and this header.
    void signWithHeader(const QJsonObject &header);

    // Starts a login, waits for its page, and comes back with the query, or with that of the
    // provider if changeRedirect is not set. Returns when nothing goes on any more.
    bool signIn();
    std::function<void(QUrlQuery &)> changeRedirect;
    // Starts a login and waits for its page, or for its end.
    bool openPage();
    QUrl redirect();

    // The requests in their order: "metadata keys token userinfo".
    QString wire() const;
    void clearWire() { m_seen = issuer.server.requests().size(); }
    QString failure() const; // the detail of the error of the last login, empty if it has succeeded
    QString authorizeParameter(const QString &name) const;
    // An empty text, or what no relying party may send.
    QString violation() const;

    QByteArray keysPath = "/.well-known/jwks.json";

private:
    QJsonObject m_metadata;
    QString m_failure;
    qsizetype m_seen = 0;
};

} // namespace Auth0QtTest
