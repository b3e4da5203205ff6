// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "conformancerows.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qmessageauthenticationcode.h>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

Script claim(const QString &name, const QJsonValue &value)
{
    return [name, value](ConformanceFixture &f) {
        f.issuer.tamper = [name, value](QJsonObject &claims) {
            if (value.isUndefined())
                claims.remove(name);
            else
                claims.insert(name, value);
        };
    };
}

namespace {

Script without(const QString &name)
{
    return claim(name, QJsonValue::Undefined);
}

Script answer(const QString &name, const QJsonValue &value)
{
    return [name, value](ConformanceFixture &f) {
        f.issuer.amend = [name, value](const Request &, QJsonObject &answer) {
            if (value.isUndefined())
                answer.remove(name);
            else
                answer.insert(name, value);
        };
    };
}

QByteArray unsignedToken(const QJsonObject &claims)
{
    return base64Url(R"({"alg":"none"})") + '.' + base64Url(json(claims)) + '.';
}

// Signed with what everybody knows.
QByteArray hmacToken(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray input = base64Url(R"({"alg":"HS256"})") + '.' + base64Url(json(claims));
    return input + '.'
            + base64Url(QMessageAuthenticationCode::hash(input, key, QCryptographicHash::Sha256));
}

} // namespace

void addAcceptedRows()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("oidcc-client-test") << Script([](ConformanceFixture &) { });
    QTest::newRow("oidcc-client-test-discovery-openid-config")
            << Script([](ConformanceFixture &f) { f.changeMetadata({ { u"x"_s, u"y"_s } }); });
    QTest::newRow("oidcc-client-test-idtoken-sig-rs256") << Script([](ConformanceFixture &f) {
        f.signWithHeader({ { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"k1"_s } });
    });
    QTest::newRow("oidcc-client-test-kid-absent-single-jwks")
            << Script([](ConformanceFixture &f) { f.useKey(ConformanceFixture::keyWithoutId()); });
    QTest::newRow("fapi: valid-aud-as-array") << Script(
            [](ConformanceFixture &f) { claim(u"aud"_s, QJsonArray { f.issuer.clientId })(f); });
    QTest::newRow("fapi: token-type-case-insensitivity") << answer(u"token_type"_s, u"bEaReR"_s);
    QTest::newRow("fapi: token-endpoint-response-without-expires_in")
            << Script([](ConformanceFixture &f) { f.issuer.expiresIn = 0; });
    QTest::newRow("fapi: no-scope-in-token-endpoint-response")
            << answer(u"scope"_s, QJsonValue::Undefined);
    // Allowed by OpenID Connect Core section 3.1.3.7, item 10.
    QTest::newRow("fapi: iat-is-week-in-past")
            << claim(u"iat"_s, double(QDateTime::currentSecsSinceEpoch() - 7 * 24 * 3600));
}

void addRefusedRows()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("wire");
    const QString token = u"metadata keys token"_s;
    const auto row = [&](const char *name, const Script &script, const QString &detail) {
        QTest::newRow(name) << script << detail << token;
    };
    row("oidcc-client-test-invalid-iss", claim(u"iss"_s, u"https://evil.example/"_s),
        u"id_token.iss"_s);
    row("fapi: invalid-missing-iss", without(u"iss"_s), u"id_token.iss"_s);
    row("oidcc-client-test-missing-sub", without(u"sub"_s), u"id_token.sub"_s);
    row("oidcc-client-test-invalid-aud", claim(u"aud"_s, u"another-client"_s), u"id_token.aud"_s);
    row("oidcc-client-test-missing-aud", without(u"aud"_s), u"id_token.aud"_s);
    row("fapi: invalid-secondary-aud",
        claim(u"aud"_s, QJsonArray { u"client"_s, u"another-client"_s }), u"id_token.azp"_s);
    row("oidcc-client-test-missing-iat", without(u"iat"_s), u"id_token.iat"_s);
    row("fapi: invalid-missing-exp", without(u"exp"_s), u"id_token.exp"_s);
    row("fapi: invalid-expired-exp",
        claim(u"exp"_s, double(QDateTime::currentSecsSinceEpoch() - 300)), u"id_token.exp"_s);
    row("oidcc-client-test-nonce-invalid", claim(u"nonce"_s, u"another-nonce"_s),
        u"id_token.nonce"_s);
    row("fapi: invalid-missing-nonce", without(u"nonce"_s), u"id_token.nonce"_s);
    row("oidcc-client-test-invalid-athash", claim(u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s),
        u"id_token.at_hash"_s);
    row(
            "oidcc-client-test-idtoken-sig-none",
            [](ConformanceFixture &f) { f.signWith(unsignedToken); }, u"id_token.format"_s);
    row(
            "fapi: invalid-null-alg",
            [](ConformanceFixture &f) {
                f.signWithHeader({ { u"alg"_s, u"none"_s }, { u"kid"_s, u"k1"_s } });
            },
            u"id_token.algorithm"_s);
    row(
            "fapi: invalid-alternate-alg",
            [](ConformanceFixture &f) {
                f.signWith([&f](const QJsonObject &claims) {
                    return f.issuer.key.sign({ { u"alg"_s, u"PS256"_s }, { u"kid"_s, u"k1"_s } },
                                             claims);
                });
            },
            u"id_token.algorithm"_s);
    row(
            "oidcc-client-test-invalid-sig-rs256",
            [](ConformanceFixture &f) {
                f.signWith([](const QJsonObject &claims) {
                    return ConformanceFixture::anotherKey().sign(claims);
                });
            },
            u"id_token.signature"_s);
    row(
            "oidcc-client-test-invalid-sig-es256",
            [](ConformanceFixture &f) {
                f.provider->setIdTokenAlgorithms({ u"ES256"_s });
                f.useKey(SigningKey::generate(u"ES256"_s, u"k1"_s));
                f.signWith([other = SigningKey::generate(u"ES256"_s, u"k1"_s)](
                                   const QJsonObject &claims) { return other.sign(claims); });
            },
            u"id_token.signature"_s);
    row(
            "oidcc-client-test-invalid-sig-hs256",
            [](ConformanceFixture &f) {
                f.signWith([key = f.issuer.key.publicPem()](const QJsonObject &claims) {
                    return hmacToken(claims, key);
                });
            },
            u"id_token.algorithm"_s);
    row(
            "oidcc-client-test-kid-absent-multiple-jwks",
            [](ConformanceFixture &f) {
                f.issuer.key = ConformanceFixture::keyWithoutId();
                f.publishKeys({ ConformanceFixture::keyWithoutId().jwk(),
                                ConformanceFixture::nextKeyWithoutId().jwk() });
            },
            u"id_token.key_ambiguous"_s);
    // A key that the keys do not have: they are fetched once more, and no third time.
    QTest::newRow("unknown key") << Script(
            [](ConformanceFixture &f) { f.issuer.key = ConformanceFixture::nextKey(); })
                                 << u"id_token.key_unknown"_s << u"metadata keys token keys"_s;
    QTest::newRow("oidcc-client-test-discovery-issuer-mismatch")
            << Script([](ConformanceFixture &f) {
                   f.changeMetadata({ { u"issuer"_s, QString(f.issuer.issuer() + u"other"_s) } });
               })
            << u"discovery.issuer"_s << u"metadata"_s;
    QTest::newRow("token error") << Script([](ConformanceFixture &f) {
        f.issuer.intercept = [](const Request &) {
            return Answer::oauthError("invalid_grant", "spent");
        };
    }) << u"token.invalid_grant"_s
                                 << token;
    QTest::newRow("no ID token") << answer(u"id_token"_s, QJsonValue::Undefined)
                                 << u"token.no_id_token"_s << token;
}

} // namespace Auth0QtTest
