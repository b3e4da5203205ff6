// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tokenrows.h"

#include "token/base64url.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0QtTest {

TokenRows::TokenRows()
    : m_rsa(SigningKey::generate(u"RS256"_s, u"rsa"_s))
    , m_ec(SigningKey::generate(u"ES256"_s, u"ec"_s))
    , m_ed(SigningKey::generate(u"EdDSA"_s, u"ed"_s))
    , m_attacker(SigningKey::generate(u"RS256"_s, u"rsa"_s))
    , m_keys(setOf({ m_rsa.jwk(), m_ec.jwk(), m_ed.jwk() }))
{
}

IdTokenRules TokenRows::ask() const
{
    IdTokenRules rules;
    rules.issuer = u"https://acme.eu.auth0.com/"_s;
    rules.clientId = u"client"_s;
    rules.nonce = "nonce-1";
    rules.now = QDateTime::fromSecsSinceEpoch(Now, QTimeZone::utc());
    return rules;
}

QJsonObject TokenRows::claims(const QJsonObject &changes) const
{
    return changed({ { u"iss"_s, u"https://acme.eu.auth0.com/"_s },
                     { u"sub"_s, u"auth0|alice"_s },
                     { u"aud"_s, u"client"_s },
                     { u"exp"_s, Now + 3600 },
                     { u"iat"_s, Now },
                     { u"nonce"_s, u"nonce-1"_s },
                     { u"name"_s, u"Alice"_s } },
                   changes);
}

QJsonObject TokenRows::header(const QJsonObject &changes) const
{
    return changed({ { u"typ"_s, u"JWT"_s }, { u"alg"_s, u"RS256"_s }, { u"kid"_s, u"rsa"_s } },
                   changes);
}

void row(const char *name, const char *detail, const QByteArray &token, const IdTokenRules &rules,
         const JsonWebKeySet &keys)
{
    QTest::newRow(name) << token << rules << keys << QString::fromLatin1(detail);
}

void TokenRows::add() const
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<IdTokenRules>("rules");
    QTest::addColumn<JsonWebKeySet>("keys");
    QTest::addColumn<QString>("detail"); // empty: accepted

    validRows();
    formRows();
    headerRows();
    kindRows();
    keyRows();
    signatureRows();
    payloadRows();
    identityRows();
    timeRows();
    requestRows();
    refreshRows();
}

void TokenRows::validRows() const
{
    const auto valid = [&](const char *name, const QByteArray &token, const IdTokenRules &rules) {
        row(name, "", token, rules, m_keys);
    };
    const IdTokenRules any = ask();
    IdTokenRules wide = any;
    wide.algorithms = QStringList { u"RS256"_s, u"RS512"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s };

    valid("valid", token(), any);
    valid("valid: ES256", m_ec.sign(claims()), wide);
    valid("valid: EdDSA", m_ed.sign(claims()), wide);
    valid("valid: typ jwt", withHeader({ { u"typ"_s, u"jwt"_s } }), any);
    valid("valid: typ application/jwt", withHeader({ { u"typ"_s, u"application/JWT"_s } }), any);
    valid("valid: no typ", m_rsa.sign(without(header(), "typ"_L1), claims()), any);
    valid("valid: typ and cty are null",
          withHeader({ { u"typ"_s, QJsonValue() }, { u"cty"_s, QJsonValue() } }), any);
    valid("valid: azp and nbf are null",
          token({ { u"azp"_s, QJsonValue() }, { u"nbf"_s, QJsonValue() } }), any);
    valid("valid: cty json", withHeader({ { u"cty"_s, u"json"_s } }), any);
    valid("valid: header jwk and jku are not looked at",
          withHeader({ { u"jwk"_s, m_attacker.jwk() },
                       { u"jku"_s, u"https://evil.example/jwks"_s },
                       { u"x5u"_s, u"https://evil.example/x5u"_s },
                       { u"x5c"_s, QJsonArray { u"AAAA"_s } } }),
          any);
    valid("valid: aud array", token({ { u"aud"_s, QJsonArray { u"client"_s } } }), any);
    valid("valid: aud array and azp",
          token({ { u"aud"_s, QJsonArray { u"other"_s, u"client"_s } },
                  { u"azp"_s, u"client"_s } }),
          any);
    valid("valid: azp", token({ { u"azp"_s, u"client"_s } }), any);
    valid("valid: exp with a fraction", token({ { u"exp"_s, 4102444800.5 } }), any);
    valid("valid: exp within leeway", token({ { u"exp"_s, Now - 59 } }), any);
    valid("valid: exp = 2^53", token({ { u"exp"_s, 9007199254740992.0 } }), any);
    valid("valid: iat in the future", token({ { u"iat"_s, Now + 86400 } }), any);
    valid("valid: iat = 0", token({ { u"iat"_s, 0 } }), any);
    valid("valid: nbf within leeway", token({ { u"nbf"_s, Now + 60 } }), any);
    valid("valid: unasked organization", token({ { u"org_id"_s, u"org_1"_s } }), any);
    valid("valid: unasked auth_time of another type", token({ { u"auth_time"_s, u"x"_s } }), any);
    valid("valid: sub of 255", token({ { u"sub"_s, QString(255, u'a') } }), any);
    valid("valid: text from everywhere",
          token({ { u"name"_s, u"\u0639\u0644\u064A \U0001F389"_s } }), any);

    IdTokenRules noNonce = any;
    noNonce.nonce.clear();
    valid("valid: no nonce sent", token(), noNonce);
    valid("valid: no nonce sent, none there", m_rsa.sign(without(claims(), "nonce"_L1)), noNonce);

    IdTokenRules fresh = any;
    fresh.maxAge = 0s;
    valid("valid: max_age 0", token({ { u"auth_time"_s, Now - 60 } }), fresh);
    fresh.maxAge = std::chrono::seconds::max();
    valid("valid: max_age without end", token({ { u"auth_time"_s, 0 } }), fresh);
}

void TokenRows::formRows() const
{
    const auto refused = [&](const char *name, const char *detail, const QByteArray &token) {
        row(name, detail, token, ask(), m_keys);
    };
    const QByteArray good = token();
    const QByteArrayList part = split(good);
    const QByteArray input = part.at(0) + '.' + part.at(1);

    refused("isShortEnough: a large claim", "id_token.size",
            token({ { u"x"_s, QString(64 * 1024, u'a') } }));
    refused("isShortEnough: 100000 nested arrays in the header", "id_token.size",
            base64Url(QByteArray(100000, '[')) + '.' + part.at(1) + '.' + part.at(2));
    refused("isShortEnough: a megabyte", "id_token.size", QByteArray(1 << 20, 'a'));

    refused("isNotEncrypted: five segments", "id_token.encrypted",
            base64Url(R"({"alg":"RSA-OAEP","enc":"A128GCM"})") + ".AAAA.AAAA.AAAA.AAAA");
    refused("isNotEncrypted: dir", "id_token.encrypted",
            base64Url(R"({"alg":"dir","enc":"A128GCM"})") + "..AAAA.AAAA.AAAA");

    refused("hasThreeSegments: empty", "id_token.format", QByteArray());
    refused("hasThreeSegments: opaque", "id_token.format", "b3BhcXVl");
    refused("hasThreeSegments: dots only", "id_token.format", "..");
    refused("hasThreeSegments: two", "id_token.format", input);
    refused("hasThreeSegments: four", "id_token.format", QByteArray(good + ".AAAA"));
    refused("hasThreeSegments: six", "id_token.format", QByteArray(good + ".AAAA.AAAA.AAAA"));
    refused("hasThreeSegments: no signature", "id_token.format", QByteArray(input + '.'));
    refused("hasThreeSegments: no header", "id_token.format",
            QByteArray('.' + part.at(1) + '.' + part.at(2)));
    refused("hasThreeSegments: none, unsigned", "id_token.format",
            base64Url(R"({"alg":"none"})") + '.' + part.at(1) + '.');
    refused("hasPayload: signed emptiness", "id_token.format", withPayload(QByteArray()));

    const auto withSignature = [&](const QByteArray &text) -> QByteArray {
        return input + '.' + text;
    };
    const QByteArray signature = part.at(2);
    refused("isStrictBase64Url: padded signature", "id_token.format",
            withSignature(signature + "=="));
    refused("isStrictBase64Url: newline at the end", "id_token.format",
            withSignature(signature + '\n'));
    refused("isStrictBase64Url: newline inside", "id_token.format",
            withSignature(signature.left(20) + '\n' + signature.mid(20)));
    refused("isStrictBase64Url: space inside", "id_token.format",
            withSignature(signature.left(20) + ' ' + signature.mid(20)));
    refused("isStrictBase64Url: exclamation mark", "id_token.format",
            withSignature(signature.left(20) + '!' + signature.mid(20)));
    refused("isStrictBase64Url: NUL at the end", "id_token.format",
            withSignature(signature + '\0'));
    // 256 octets leave four spare bits in the last of 342 characters.
    QByteArray spare = signature;
    spare.back() = char(spare.back() + 1);
    refused("isStrictBase64Url: spare bits", "id_token.format", withSignature(spare));
    QByteArray standard = m_rsa.signature(input).toBase64(QByteArray::OmitTrailingEquals);
    if (!standard.contains('+') && !standard.contains('/'))
        standard[7] = '+';
    refused("isStrictBase64Url: standard alphabet", "id_token.format", withSignature(standard));
    refused("isStrictBase64Url: impossible length", "id_token.format",
            withSignature(signature.chopped(1)));
    refused("isStrictBase64Url: space before", "id_token.format", QByteArray(' ' + good));
    refused("isStrictBase64Url: byte order mark before", "id_token.format",
            QByteArray("\xef\xbb\xbf" + good));
    refused("isStrictBase64Url: padded header", "id_token.format",
            QByteArray(part.at(0) + "=." + part.at(1) + '.' + part.at(2)));
    refused("isStrictBase64Url: eight bits", "id_token.format",
            QByteArray(part.at(0) + "\xc3\xa9." + part.at(1) + '.' + part.at(2)));
    refused("isStrictBase64Url: Bearer before", "id_token.format", QByteArray("Bearer " + good));
    refused("several: JSON serialization", "id_token.format",
            R"({"payload":"AAAA","signatures":[{"protected":"AAAA","signature":"AAAA"}]})");
}

void TokenRows::headerRows() const
{
    const auto refused = [&](const char *name, const char *detail, const QByteArray &token) {
        row(name, detail, token, ask(), m_keys);
    };
    const auto withText = [&](const QByteArray &text) {
        return m_rsa.signText(text, json(claims()));
    };
    refused("isJsonObject: text", "id_token.header", withText("header"));
    refused("isJsonObject: array", "id_token.header", withText(R"(["RS256"])"));
    refused("isJsonObject: trailing garbage", "id_token.header",
            withText(R"({"alg":"RS256","kid":"rsa"}x)"));
    refused("isJsonObject: byte order mark", "id_token.header",
            withText("\xef\xbb\xbf{\"alg\":\"RS256\",\"kid\":\"rsa\"}"));
    refused("isJsonObject: bad UTF-8", "id_token.header",
            withText("{\"alg\":\"RS256\",\"kid\":\"rsa\",\"x\":\"\xff\"}"));
    refused("isJsonObject: alg twice", "id_token.header",
            withText(R"({"alg":"none","alg":"RS256","kid":"rsa"})"));
    refused("isJsonObject: alg twice by escape", "id_token.header",
            withText(R"({"alg":"none","\u0061lg":"RS256","kid":"rsa"})"));
    refused("isJsonObject: kid twice", "id_token.header",
            withText(R"({"alg":"RS256","kid":"ec","kid":"rsa"})"));
    refused("isJsonObject: 20000 nested arrays", "id_token.header",
            withText(R"({"alg":"RS256","kid":"rsa","x":)" + QByteArray(20000, '[')));

    refused("hasKeyIdAsText: number", "id_token.header", withHeader({ { u"kid"_s, 1 } }));
    refused("hasKeyIdAsText: array", "id_token.header",
            withHeader({ { u"kid"_s, QJsonArray { u"rsa"_s } } }));

    // The payload stays a valid token's, and so does the signature where it can.
    for (const char *alg : { "none", "nOnE", "NONE", "HS256", "HS384", "HS512", "rs256", "RS256 ",
                             "RS1", "ES256K", "PS256", "RS384", "RS512", "ES256", "EdDSA", "" }) {
        refused(qPrintable(QString("isOfAllowedAlgorithm: "_L1 + QLatin1StringView(alg))),
                "id_token.algorithm", withHeader({ { u"alg"_s, QString::fromLatin1(alg) } }));
    }
    refused("isOfAllowedAlgorithm: number", "id_token.algorithm",
            withHeader({ { u"alg"_s, 256 } }));
    refused("isOfAllowedAlgorithm: array", "id_token.algorithm",
            withHeader({ { u"alg"_s, QJsonArray { u"RS256"_s } } }));
    refused("isOfAllowedAlgorithm: missing", "id_token.algorithm",
            m_rsa.sign(without(header(), "alg"_L1), claims()));

    // HMAC with what everybody knows, the public key, as it is often published.
    const QByteArray input = base64Url(json(header({ { u"alg"_s, u"HS256"_s } }))) + '.'
            + base64Url(json(claims()));
    const auto hmac = [&](const QByteArray &key) -> QByteArray {
        const QByteArray code = QMessageAuthenticationCode::hash(input, key,
                                                                 QCryptographicHash::Sha256);
        return input + '.' + base64Url(code);
    };
    const QByteArray pem = m_rsa.publicPem();
    refused("isOfAllowedAlgorithm: HS256 keyed with the PEM", "id_token.algorithm", hmac(pem));
    refused("isOfAllowedAlgorithm: HS256 keyed with the PEM, trimmed", "id_token.algorithm",
            hmac(pem.trimmed()));
    refused("isOfAllowedAlgorithm: HS256 keyed with n", "id_token.algorithm",
            hmac(m_rsa.jwk().value("n"_L1).toString().toLatin1()));
    refused("isOfAllowedAlgorithm: HS256 keyed with nothing", "id_token.algorithm", hmac({}));

    IdTokenRules careless = ask();
    careless.algorithms = QStringList { u"none"_s, u"HS256"_s, u"RS1"_s, QString() };
    row("isOfAllowedAlgorithm: HS256 though it is configured", "id_token.algorithm", hmac(pem),
        careless, m_keys);
    row("isOfAllowedAlgorithm: none though it is configured", "id_token.algorithm",
        withHeader({ { u"alg"_s, u"none"_s } }), careless, m_keys);
    careless.algorithms.clear();
    row("isOfAllowedAlgorithm: RS256 where nothing is allowed", "id_token.algorithm", token(),
        careless, m_keys);

    refused("hasNoCriticalExtension: unknown", "id_token.crit",
            withHeader({ { u"crit"_s, QJsonArray { u"http://example.com/x"_s } } }));
    refused("hasNoCriticalExtension: exp", "id_token.crit",
            withHeader({ { u"crit"_s, QJsonArray { u"exp"_s } }, { u"exp"_s, Now + 10 } }));
    refused("hasNoCriticalExtension: empty", "id_token.crit",
            withHeader({ { u"crit"_s, QJsonArray() } }));
    refused("hasNoCriticalExtension: string", "id_token.crit",
            withHeader({ { u"crit"_s, u"exp"_s } }));
    refused("hasNoCriticalExtension: null", "id_token.crit",
            withHeader({ { u"crit"_s, QJsonValue() } }));
    refused("hasNoPayloadOption: null", "id_token.crit",
            withHeader({ { u"b64"_s, QJsonValue() } }));
    refused("hasNoPayloadOption: false", "id_token.crit", withHeader({ { u"b64"_s, false } }));
    refused("hasNoPayloadOption: true", "id_token.crit", withHeader({ { u"b64"_s, true } }));
    refused("several: crit and b64", "id_token.crit",
            withHeader({ { u"crit"_s, QJsonArray { u"b64"_s } }, { u"b64"_s, false } }));
}

void TokenRows::kindRows() const
{
    const auto refused = [&](const char *name, const QJsonObject &changes) {
        row(name, "id_token.type", withHeader(changes), ask(), m_keys);
    };
    for (const char *typ : { "dpop+jwt", "at+jwt", "application/at+jwt", "logout+jwt",
                             "oauth-authz-req+jwt", "secevent+jwt", "JWS", "JOSE", "" }) {
        refused(qPrintable(QString("isNoOtherKindOfToken: "_L1 + QLatin1StringView(typ))),
                { { u"typ"_s, QString::fromLatin1(typ) } });
    }
    refused("isNoOtherKindOfToken: array", { { u"typ"_s, QJsonArray { u"JWT"_s } } });
    refused("isNotNested: JWT", { { u"cty"_s, u"JWT"_s } });
    refused("isNotNested: application/jwt", { { u"cty"_s, u"application/jwt"_s } });
    refused("isNotNested: number", { { u"cty"_s, 1 } });
}

void TokenRows::keyRows() const
{
    const auto refused = [&](const char *name, const char *detail, const QByteArray &token,
                             const JsonWebKeySet &keys) { row(name, detail, token, ask(), keys); };
    const auto withKid = [&](const QString &kid) { return withHeader({ { u"kid"_s, kid } }); };
    const QByteArray anonymous = m_rsa.sign(without(header(), "kid"_L1), claims());
    const QJsonObject rsa = m_rsa.jwk();
    const QJsonObject other = m_attacker.jwk();

    refused("kid: unknown", "id_token.key_unknown", withKid(u"new"_s), m_keys);
    refused("kid: case", "id_token.key_unknown", withKid(u"RSA"_s), m_keys);
    refused("kid: prefix", "id_token.key_unknown", withKid(u"rs"_s), m_keys);
    refused("kid: path", "id_token.key_unknown", withKid(u"../../../dev/null"_s), m_keys);
    refused("kid: SQL", "id_token.key_unknown", withKid(u"x' UNION SELECT 'key';--"_s), m_keys);
    refused("kid: of a key without one", "id_token.key_unknown", token(),
            setOf({ without(rsa, "kid"_L1) }));
    row("fits: without kid, the only one that fits", "", anonymous, ask(),
        setOf({ changed(m_ec.jwk(), {}), rsa }));
    row("valid: kid is null", "", withHeader({ { u"kid"_s, QJsonValue() } }), ask(),
        setOf({ rsa }));
    row("valid: use, key_ops and alg of the key are null", "", token(), ask(),
        setOf({ changed(rsa,
                        { { u"use"_s, QJsonValue() },
                          { u"key_ops"_s, QJsonValue() },
                          { u"alg"_s, QJsonValue() } }) }));

    refused("several: no keys", "id_token.key_unknown", token(), JsonWebKeySet());
    refused("several: no keys and no kid", "id_token.key_unknown", anonymous, JsonWebKeySet());

    refused("ambiguous: two without kid", "id_token.key_ambiguous", anonymous,
            setOf({ rsa, changed(other, { { u"kid"_s, u"second"_s } }) }));
    refused("ambiguous: one kid twice", "id_token.key_ambiguous", token(), setOf({ rsa, other }));
    refused("ambiguous: the same key twice", "id_token.key_ambiguous", token(),
            setOf({ rsa, rsa }));

    refused("fits: alg of the key", "id_token.key_algorithm", token(),
            setOf({ changed(rsa, { { u"alg"_s, u"RS512"_s } }) }));
    refused("fits: PS256 key", "id_token.key_algorithm", token(),
            setOf({ changed(rsa, { { u"alg"_s, u"PS256"_s } }) }));
    refused("fits: HS256 key", "id_token.key_algorithm", token(),
            setOf({ changed(rsa, { { u"alg"_s, u"HS256"_s } }) }));
    refused("fits: encryption key", "id_token.key_algorithm", token(),
            setOf({ changed(rsa, { { u"use"_s, u"enc"_s } }) }));
    refused("fits: key_ops", "id_token.key_algorithm", token(),
            setOf({ changed(rsa, { { u"key_ops"_s, QJsonArray { u"encrypt"_s } } }) }));
    refused("fits: EC key", "id_token.key_algorithm", token(),
            setOf({ changed(m_ec.jwk(), { { u"kid"_s, u"rsa"_s } }) }));
    refused("fits: Ed25519 key", "id_token.key_algorithm", token(),
            setOf({ changed(without(m_ed.jwk(), "alg"_L1), { { u"kid"_s, u"rsa"_s } }) }));
    row("fits: duplicate kid told apart by use", "", token(), ask(),
        setOf({ changed(other, { { u"use"_s, u"enc"_s } }), rsa }));
    IdTokenRules p256 = ask();
    p256.algorithms = QStringList { u"ES384"_s };
    row("fits: ES384 with a P-256 key", "id_token.key_algorithm",
        m_ec.signText(R"({"alg":"ES384","kid":"ec"})", json(claims())), p256, m_keys);
}

void TokenRows::signatureRows() const
{
    IdTokenRules wide = ask();
    wide.algorithms = QStringList { u"RS256"_s, u"PS256"_s, u"RS512"_s, u"ES256"_s, u"EdDSA"_s };
    const JsonWebKeySet loose = setOf({ without(m_rsa.jwk(), "alg"_L1), m_ec.jwk(), m_ed.jwk() });
    const auto refused = [&](const char *name, const QByteArray &token) {
        row(name, "id_token.signature", token, wide, loose);
    };

    refused("signature: another key", m_attacker.sign(claims()));
    refused("signature: key in the header",
            m_attacker.sign(header({ { u"jwk"_s, m_attacker.jwk() } }), claims()));
    refused("signature: jku",
            m_attacker.sign(header({ { u"jku"_s, u"https://acme.eu.auth0.com/x"_s } }), claims()));

    const QByteArrayList part = split(token());
    const auto signedAs = [&](const char *alg, const QByteArray &signature) -> QByteArray {
        const QByteArray headerText = json(header({ { u"alg"_s, QString::fromLatin1(alg) } }));
        return base64Url(headerText) + '.' + part.at(1) + '.' + base64Url(signature);
    };
    refused("signature: payload of another token",
            QByteArray(part.at(0) + '.' + split(token({ { u"sub"_s, u"auth0|mallory"_s } })).at(1)
                       + '.' + part.at(2)));
    const QByteArray right = *base64UrlDecode(part.at(2));
    refused("signature: RS256 said to be RS512", signedAs("RS512", right));
    refused("signature: RS256 said to be PS256", signedAs("PS256", right));
    const QByteArray pssInput = split(signedAs("RS256", "a")).mid(0, 2).join('.');
    refused("signature: PS256 said to be RS256",
            signedAs("RS256", m_rsa.signature(pssInput, u"PS256"_s)));
    refused("signature: cut", signedAs("RS256", right.chopped(1)));
    refused("signature: longer", signedAs("RS256", right + '\0'));
    refused("signature: zero", signedAs("RS256", QByteArray(256, '\0')));
    refused("signature: one octet", signedAs("RS256", "a"));

    const QByteArray es = split(m_ec.sign(claims())).mid(0, 2).join('.');
    const QByteArray rs = m_ec.signature(es);
    const auto ecdsa = [&](const char *name, const QByteArray &signature) {
        refused(name, es + '.' + base64Url(signature));
    };
    const QByteArray order = QByteArray::fromHex(
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray r = rs.first(32);
    const QByteArray s = rs.last(32);
    ecdsa("signature: ES256 of 63 octets", rs.chopped(1));
    ecdsa("signature: ES256 of 65 octets", rs + '\0');
    ecdsa("signature: ES256 padded to 66 octets", QByteArray('\0' + r + '\0' + s));
    ecdsa("signature: ES256 padded to 132 octets",
          QByteArray(QByteArray(34, '\0') + r + QByteArray(34, '\0') + s));
    ecdsa("signature: ES256 r = s = 0", QByteArray(64, '\0'));
    ecdsa("signature: ES256 r = 0", QByteArray(32, '\0') + s);
    ecdsa("signature: ES256 s = 0", r + QByteArray(32, '\0'));
    ecdsa("signature: ES256 r = s = n", order + order);
    ecdsa("signature: ES256 s = n", r + order);
    ecdsa("signature: ES256 r = s = 1", QByteArray(31, '\0') + '\1' + QByteArray(31, '\0') + '\1');
    ecdsa("signature: ES256 swapped", s + r);
    ecdsa("signature: ES256 all ones", QByteArray(64, '\xff'));
    ecdsa("signature: ES256 in DER",
          QByteArray::fromHex("30440220") + r + QByteArray::fromHex("0220") + s);

    const QByteArray ed = split(m_ed.sign(claims())).mid(0, 2).join('.');
    refused("signature: EdDSA zero", ed + '.' + base64Url(QByteArray(64, '\0')));
    refused("signature: EdDSA cut", ed + '.' + base64Url(m_ed.signature(ed).chopped(1)));
}

} // namespace Auth0QtTest
