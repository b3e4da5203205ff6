// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// A line with the kind of the input, and the input:
//   token     a JWT, whose key nobody has
//   keys      a JWKS
//   header    the JSON of a header, signed here
//   claims    the JSON of a payload, signed here

#include "fuzztarget.h"

#include "signingkey.h"
#include "token/base64url.h"
#include "token/idtoken.h"
#include "token/jsonwebsignature.h"
#include "token/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qtimezone.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

const SigningKey &ownKey()
{
    static const SigningKey key = SigningKey::generate(u"EdDSA"_s, u"k1"_s);
    return key;
}

IdTokenRules rules()
{
    IdTokenRules rules;
    rules.issuer = u"https://acme.example/"_s;
    rules.clientId = u"client"_s;
    rules.algorithms = QStringList { u"EdDSA"_s, u"RS256"_s, u"ES256"_s };
    rules.nonce = "nonce";
    rules.now = QDateTime::fromSecsSinceEpoch(1'800'000'000, QTimeZone::utc());
    return rules;
}

void checkError(const Auth0Error &error)
{
    REQUIRE(error.code() == Auth0::ErrorCode::IdTokenInvalid);
    REQUIRE(error.detail().startsWith("id_token."_L1));
    REQUIRE(!error.message().isEmpty() && !hasControl(error.message()));
    REQUIRE(!hasControl(error.hint()));
}

void checkClaims(const QJsonObject &claims)
{
    const IdTokenRules expected = rules();
    const double now = double(expected.now.toSecsSinceEpoch());
    const QJsonValue aud = claims["aud"_L1];
    REQUIRE(claims["iss"_L1] == expected.issuer);
    REQUIRE(aud == expected.clientId || aud.toArray().contains(expected.clientId));
    REQUIRE(claims["exp"_L1].toDouble() > now - 60);
    REQUIRE(claims["nbf"_L1].toDouble() <= now + 60);
    REQUIRE(claims["iat"_L1].isDouble());
    REQUIRE(claims["nonce"_L1].toString().toUtf8() == expected.nonce);
    const QString sub = claims["sub"_L1].toString();
    REQUIRE(!sub.isEmpty() && sub.size() <= 255 && !hasControl(sub));
    const QDateTime end = sessionExpiry(claims);
    REQUIRE(!end.isValid() || end.toSecsSinceEpoch() >= qint64(claims["iat"_L1].toDouble()));
}

void checkToken(const QByteArray &token, bool isSigned)
{
    const auto jws = JsonWebSignature::parse(token, rules().algorithms);
    if (jws) { // the same text again
        const QByteArrayList segments = token.split('.');
        const auto header = base64UrlDecode(segments.at(0));
        REQUIRE(header && parseStrictObject(*header) == jws->header);
        const QByteArrayList again { base64UrlEncode(*header), base64UrlEncode(jws->payload),
                                     base64UrlEncode(jws->signature) };
        REQUIRE(again == segments);
        REQUIRE(rules().algorithms.contains(jws->algorithm));
        REQUIRE(!jws->header.contains("crit"_L1) && !jws->header.contains("b64"_L1));
    }
    static const auto keys = JsonWebKeySet::fromJson(ownKey().jwks());
    REQUIRE(keys);
    const auto claims = verifyIdToken(token, *keys, rules());
    const auto userinfo = verifyUserinfo(token, *keys, rules());
    REQUIRE(isSigned || (!claims && !userinfo));
    REQUIRE(!userinfo || isSubject(userinfo->value("sub"_L1).toString()));
    if (claims)
        checkClaims(*claims);
    else
        checkError(claims.error());
}

void checkKeys(const QByteArray &json)
{
    const auto keys = JsonWebKeySet::fromJson(json);
    if (!keys)
        return REQUIRE(keys.error().detail().startsWith("jwks."_L1));
    REQUIRE(keys->keys().size() <= JsonWebKeySet::MaxKeys);
    const QStringList kids { QString(), u"k1"_s, u"k2"_s };
    for (const QString &kid : kids) {
        for (const QString &algorithm : rules().algorithms) {
            const auto key = keys->select(kid, algorithm);
            if (key)
                REQUIRE(key->key() && key->fits(algorithm)
                        && (kid.isEmpty() || key->keyId() == kid));
            else
                checkError(key.error());
        }
    }
    for (const JsonWebKey &key : keys->keys())
        REQUIRE(!key.fits(u"none"_s) && !key.fits(u"HS256"_s));
}

} // namespace

AUTH0QT_FUZZ_TARGET(idtoken)
{
    const qsizetype end = input.indexOf('\n');
    const QByteArray kind = input.left(qMax<qsizetype>(end, 0));
    const QByteArray text = input.mid(end + 1);
    static const QByteArray header = R"({"alg":"EdDSA","kid":"k1","typ":"JWT"})"_ba;
    static const QByteArray payload = R"({"iss":"https://acme.example/","aud":"client","sub":"u",)"
                                      R"("iat":1800000000,"exp":1800000600,"nonce":"nonce"})"_ba;
    if (kind == "token")
        checkToken(text, false);
    else if (kind == "keys")
        checkKeys(text);
    else if (kind == "header")
        checkToken(ownKey().signText(text, payload, u"EdDSA"_s), true);
    else if (kind == "claims")
        checkToken(ownKey().signText(header, text, u"EdDSA"_s), true);
}
