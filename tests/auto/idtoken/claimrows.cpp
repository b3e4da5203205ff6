// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "tokenrows.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0QtTest {

static QByteArray atHash(const QByteArray &accessToken, QCryptographicHash::Algorithm hash)
{
    const QByteArray digest = QCryptographicHash::hash(accessToken, hash);
    return base64Url(digest.first(digest.size() / 2));
}

void TokenRows::payloadRows() const
{
    const auto refused = [&](const char *name, const QByteArray &payload) {
        row(name, "id_token.payload", withPayload(payload), ask(), m_keys);
    };
    const QByteArray good = json(claims());
    refused("payload: text", "text");
    refused("payload: array", '[' + good + ']');
    refused("payload: string", "\"" + base64Url(good) + '"');
    refused("payload: null", "null");
    refused("payload: trailing garbage", good + 'x');
    refused("payload: trailing NUL", good + '\0');
    refused("payload: cut off", good.chopped(1));
    refused("payload: byte order mark", "\xef\xbb\xbf" + good);
    refused("payload: bad UTF-8", good.chopped(1) + ",\"x\":\"\xff\"}");
    refused("payload: sub twice", good.chopped(1) + R"(,"sub":"auth0|alice"})");
    refused("payload: sub twice by escape", good.chopped(1) + R"(,"s\u0075b":"auth0|alice"})");
    refused("payload: twice inside", good.chopped(1) + R"(,"x":{"a":1,"a":1}})");
    refused("payload: 1e999", good.chopped(1) + R"(,"x":1e999})");
    refused("payload: 20000 nested arrays", good.chopped(1) + ",\"x\":" + QByteArray(20000, '['));
}

// iss, sub, aud, azp
void TokenRows::identityRows() const
{
    IdTokenRules rules = ask();
    const auto refused = [&](const char *name, const char *detail, const QJsonObject &changed) {
        row(name, detail, m_rsa.sign(changed), rules, m_keys);
    };

    for (const char *iss : { "https://acme.eu.auth0.com", "https://acme.eu.auth0.com//",
                             "https://ACME.eu.auth0.com/", "http://acme.eu.auth0.com/",
                             "https://acme.eu.auth0.com/ ", "https://evil.example/", "" }) {
        refused(qPrintable(QString("isFromIssuer: "_L1 + QLatin1StringView(iss))), "id_token.iss",
                claims({ { u"iss"_s, QString::fromLatin1(iss) } }));
    }
    refused("isFromIssuer: missing", "id_token.iss", without(claims(), "iss"_L1));
    refused("isFromIssuer: array", "id_token.iss",
            claims({ { u"iss"_s, QJsonArray { rules.issuer } } }));
    rules.issuer.clear();
    refused("isFromIssuer: nobody is expected", "id_token.iss", without(claims(), "iss"_L1));
    rules = ask();

    refused("namesSubject: missing", "id_token.sub", without(claims(), "sub"_L1));
    refused("namesSubject: empty", "id_token.sub", claims({ { u"sub"_s, u""_s } }));
    refused("namesSubject: number", "id_token.sub", claims({ { u"sub"_s, 1 } }));
    refused("namesSubject: null", "id_token.sub", claims({ { u"sub"_s, QJsonValue() } }));
    refused("namesSubject: 256 characters", "id_token.sub",
            claims({ { u"sub"_s, QString(256, u'a') } }));
    refused("namesSubject: line break", "id_token.sub",
            claims({ { u"sub"_s, u"auth0|alice\r\n"_s } }));
    refused("namesSubject: NUL", "id_token.sub",
            claims({ { u"sub"_s, QString(u"auth0|alice"_s + QChar(0)) } }));
    refused("namesSubject: escape", "id_token.sub", claims({ { u"sub"_s, u"\x1b[31m"_s } }));
    refused("namesSubject: delete", "id_token.sub", claims({ { u"sub"_s, u"alice\x7f"_s } }));
    refused("namesSubject: not ASCII", "id_token.sub", claims({ { u"sub"_s, u"alic\u00e9"_s } }));

    refused("isForClient: missing", "id_token.aud", without(claims(), "aud"_L1));
    refused("isForClient: another", "id_token.aud", claims({ { u"aud"_s, u"other"_s } }));
    refused("isForClient: case", "id_token.aud", claims({ { u"aud"_s, u"Client"_s } }));
    refused("isForClient: prefix", "id_token.aud", claims({ { u"aud"_s, u"client2"_s } }));
    refused("isForClient: list in a string", "id_token.aud",
            claims({ { u"aud"_s, u"other client"_s } }));
    refused("isForClient: empty array", "id_token.aud", claims({ { u"aud"_s, QJsonArray() } }));
    refused("isForClient: array of another", "id_token.aud",
            claims({ { u"aud"_s, QJsonArray { u"other"_s } } }));
    refused("isForClient: array with a number", "id_token.aud",
            claims({ { u"aud"_s, QJsonArray { u"client"_s, 1 } }, { u"azp"_s, u"client"_s } }));
    refused("isForClient: nested array", "id_token.aud",
            claims({ { u"aud"_s, QJsonArray { QJsonArray { u"client"_s } } } }));
    refused("isForClient: object", "id_token.aud",
            claims({ { u"aud"_s, QJsonObject { { u"client"_s, true } } } }));
    refused("isForClient: number", "id_token.aud", claims({ { u"aud"_s, 1 } }));
    rules.clientId.clear();
    refused("isForClient: nobody is expected", "id_token.aud", claims({ { u"aud"_s, u""_s } }));
    rules = ask();

    const QJsonArray two { u"client"_s, u"other"_s };
    refused("isIssuedToClient: two audiences, no azp", "id_token.azp",
            claims({ { u"aud"_s, two } }));
    refused("isIssuedToClient: two audiences, the other", "id_token.azp",
            claims({ { u"aud"_s, two }, { u"azp"_s, u"other"_s } }));
    refused("isIssuedToClient: twice the same, no azp", "id_token.azp",
            claims({ { u"aud"_s, QJsonArray { u"client"_s, u"client"_s } } }));
    refused("isIssuedToClient: the other", "id_token.azp", claims({ { u"azp"_s, u"other"_s } }));
    refused("isIssuedToClient: two audiences, azp is null", "id_token.azp",
            claims({ { u"aud"_s, two }, { u"azp"_s, QJsonValue() } }));
    refused("isIssuedToClient: array", "id_token.azp",
            claims({ { u"azp"_s, QJsonArray { u"client"_s } } }));
}

// exp, iat, nbf
void TokenRows::timeRows() const
{
    const auto refused = [&](const char *name, const char *detail, const QByteArray &token) {
        row(name, detail, token, ask(), m_keys);
    };
    // Numbers as text, so that JSON's own spelling arrives.
    const auto withText = [&](QLatin1StringView name, const QByteArray &value) {
        const QByteArray rest = json(without(claims(), name)).chopped(1);
        return withPayload(rest + ",\"" + QByteArray(name.data(), name.size()) + "\":" + value
                           + '}');
    };
    struct Wrong
    {
        const char *name;
        QByteArray value;
    };
    const QList<Wrong> wrong {
        { "string", '"' + QByteArray::number(Now + 100) + '"' },
        { "null", "null" },
        { "true", "true" },
        { "array", '[' + QByteArray::number(Now) + ']' },
        { "negative", "-1" },
        { "beyond 2^53", "9007199254740994" },
        { "1e300", "1e300" },
        { "-1e300", "-1e300" },
    };
    for (const Wrong &w : wrong) {
        const auto name = [&](const char *rule) {
            return QByteArray(QByteArray(rule) + ": " + w.name);
        };
        refused(name("isNotExpired").constData(), "id_token.exp", withText("exp"_L1, w.value));
        refused(name("saysWhenIssued").constData(), "id_token.iat", withText("iat"_L1, w.value));
        if (w.value != "null") // no value
            refused(name("isValidAlready").constData(), "id_token.nbf",
                    withText("nbf"_L1, w.value));
    }
    refused("isNotExpired: missing", "id_token.exp", m_rsa.sign(without(claims(), "exp"_L1)));
    refused("isNotExpired: at the end of the leeway", "id_token.exp",
            token({ { u"exp"_s, Now - 60 } }));
    refused("isNotExpired: yesterday", "id_token.exp", token({ { u"exp"_s, Now - 86400 } }));
    refused("isNotExpired: 0", "id_token.exp", token({ { u"exp"_s, 0 } }));
    refused("isNotExpired: by a fraction", "id_token.exp", token({ { u"exp"_s, Now - 60.5 } }));
    refused("saysWhenIssued: missing", "id_token.iat", m_rsa.sign(without(claims(), "iat"_L1)));
    refused("isValidAlready: beyond the leeway", "id_token.nbf", token({ { u"nbf"_s, Now + 61 } }));
    refused("isValidAlready: tomorrow", "id_token.nbf", token({ { u"nbf"_s, Now + 86400 } }));

    IdTokenRules strict = ask();
    strict.leeway = 0s;
    row("isNotExpired: without leeway", "id_token.exp", token({ { u"exp"_s, Now } }), strict,
        m_keys);
    row("valid: without leeway", "", token({ { u"exp"_s, Now + 1 }, { u"nbf"_s, Now } }), strict,
        m_keys);
}

// nonce, auth_time, session_expiry, org_id, org_name, acr, at_hash
void TokenRows::requestRows() const
{
    IdTokenRules rules = ask();
    const auto check = [&](const char *name, const char *detail, const QJsonObject &changed) {
        row(name, detail, m_rsa.sign(changed), rules, m_keys);
    };

    check("answersNonce: missing", "id_token.nonce", without(claims(), "nonce"_L1));
    check("answersNonce: another", "id_token.nonce", claims({ { u"nonce"_s, u"nonce-2"_s } }));
    check("answersNonce: longer", "id_token.nonce", claims({ { u"nonce"_s, u"nonce-11"_s } }));
    check("answersNonce: shorter", "id_token.nonce", claims({ { u"nonce"_s, u"nonce-"_s } }));
    check("answersNonce: case", "id_token.nonce", claims({ { u"nonce"_s, u"Nonce-1"_s } }));
    check("answersNonce: empty", "id_token.nonce", claims({ { u"nonce"_s, u""_s } }));
    check("answersNonce: null", "id_token.nonce", claims({ { u"nonce"_s, QJsonValue() } }));
    check("answersNonce: array", "id_token.nonce",
          claims({ { u"nonce"_s, QJsonArray { u"nonce-1"_s } } }));

    rules.maxAge = 300s;
    check("isRecentEnough: missing", "id_token.auth_time", claims());
    check("isRecentEnough: null", "id_token.auth_time",
          claims({ { u"auth_time"_s, QJsonValue() } }));
    check("isRecentEnough: string", "id_token.auth_time",
          claims({ { u"auth_time"_s, QString::number(Now) } }));
    check("isRecentEnough: too long ago", "id_token.auth_time",
          claims({ { u"auth_time"_s, Now - 361 } }));
    check("isRecentEnough: in the future", "id_token.auth_time",
          claims({ { u"auth_time"_s, Now + 61 } }));
    check("valid: auth_time", "", claims({ { u"auth_time"_s, Now - 360 } }));
    check("valid: auth_time of a fast clock", "", claims({ { u"auth_time"_s, Now + 60 } }));
    rules.maxAge = 0s;
    check("isRecentEnough: max_age 0, missing", "id_token.auth_time", claims());
    check("isRecentEnough: max_age 0", "id_token.auth_time",
          claims({ { u"auth_time"_s, Now - 61 } }));
    rules = ask();

    const auto sessionExpiry = [&](const char *name, const char *detail, const QJsonValue &value) {
        check(name, detail, claims({ { u"iat"_s, Now }, { u"session_expiry"_s, value } }));
    };
    sessionExpiry("valid: session_expiry", "", Now + 1);
    sessionExpiry("valid: the greatest session_expiry", "", 9'999'999'999.0);
    sessionExpiry("valid: no session_expiry", "", QJsonValue());
    sessionExpiry("endsAfterIssue: iat", "id_token.session_expiry", Now);
    sessionExpiry("endsAfterIssue: before iat", "id_token.session_expiry", Now - 1);
    sessionExpiry("endsAfterIssue: 0", "id_token.session_expiry", 0);
    sessionExpiry("endsAfterIssue: negative", "id_token.session_expiry", -1);
    sessionExpiry("endsAfterIssue: 10^10", "id_token.session_expiry", 1e10);
    sessionExpiry("endsAfterIssue: milliseconds", "id_token.session_expiry", (Now + 60) * 1000.0);
    sessionExpiry("endsAfterIssue: string", "id_token.session_expiry", QString::number(Now + 60));
    sessionExpiry("endsAfterIssue: true", "id_token.session_expiry", true);
    sessionExpiry("endsAfterIssue: array", "id_token.session_expiry", QJsonArray { Now + 60 });

    rules.organization = u"org_AbC"_s;
    check("valid: org_id", "", claims({ { u"org_id"_s, u"org_AbC"_s } }));
    check("isOfOrganizationId: missing", "id_token.org_id", claims());
    check("isOfOrganizationId: another", "id_token.org_id",
          claims({ { u"org_id"_s, u"org_xyz"_s } }));
    check("isOfOrganizationId: case", "id_token.org_id", claims({ { u"org_id"_s, u"org_abc"_s } }));
    check("isOfOrganizationId: as a name", "id_token.org_id",
          claims({ { u"org_name"_s, u"org_AbC"_s } }));
    check("isOfOrganizationId: array", "id_token.org_id",
          claims({ { u"org_id"_s, QJsonArray { u"org_AbC"_s } } }));
    rules.organization = u"Acme"_s;
    check("valid: org_name", "", claims({ { u"org_name"_s, u"acme"_s } }));
    check("isOfOrganizationName: missing", "id_token.org_name", claims());
    check("isOfOrganizationName: another", "id_token.org_name",
          claims({ { u"org_name"_s, u"acme2"_s } }));
    check("isOfOrganizationName: case", "id_token.org_name",
          claims({ { u"org_name"_s, u"Acme"_s } }));
    check("isOfOrganizationName: as an id", "id_token.org_name",
          claims({ { u"org_id"_s, u"acme"_s } }));
    rules = ask();

    rules.acrValues = QStringList { u"urn:mfa"_s, u"urn:phr"_s };
    check("valid: acr", "", claims({ { u"acr"_s, u"urn:phr"_s } }));
    check("isOfRequiredClass: missing", "id_token.acr", claims());
    check("isOfRequiredClass: null", "id_token.acr", claims({ { u"acr"_s, QJsonValue() } }));
    check("isOfRequiredClass: another", "id_token.acr", claims({ { u"acr"_s, u"urn:pwd"_s } }));
    check("isOfRequiredClass: case", "id_token.acr", claims({ { u"acr"_s, u"URN:mfa"_s } }));
    check("isOfRequiredClass: empty", "id_token.acr", claims({ { u"acr"_s, u""_s } }));
    check("isOfRequiredClass: several in one", "id_token.acr",
          claims({ { u"acr"_s, u"urn:mfa urn:phr"_s } }));
    check("isOfRequiredClass: array", "id_token.acr",
          claims({ { u"acr"_s, QJsonArray { u"urn:mfa"_s } } }));
    rules = ask();

    const QByteArray accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    const auto claim = [&](const QByteArray &value) {
        return claims({ { u"at_hash"_s, QString::fromLatin1(value) } });
    };
    check("valid: at_hash without an access token", "", claim("x"));
    rules.accessToken = QString::fromLatin1(accessToken);
    // OpenID Connect Core appendix A.3
    check("valid: at_hash", "", claim("77QmUPtjPfzWtF2AnpK9RQ"));
    check("valid: no at_hash", "", claims());
    check("matchesAccessToken: of another", "id_token.at_hash",
          claim(atHash("another", QCryptographicHash::Sha256)));
    check("matchesAccessToken: whole hash", "id_token.at_hash",
          claim(base64Url(QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256))));
    check("matchesAccessToken: hash of another length", "id_token.at_hash",
          claim(atHash(accessToken, QCryptographicHash::Sha512)));
    check("matchesAccessToken: padded", "id_token.at_hash", claim("77QmUPtjPfzWtF2AnpK9RQ=="));
    check("matchesAccessToken: empty", "id_token.at_hash", claim(""));
    check("valid: at_hash is null", "", claims({ { u"at_hash"_s, QJsonValue() } }));
    rules.algorithms = QStringList { u"EdDSA"_s };
    row("valid: at_hash of EdDSA", "",
        m_ed.sign(claim(atHash(accessToken, QCryptographicHash::Sha512))), rules, m_keys);
    row("matchesAccessToken: EdDSA with SHA-256", "id_token.at_hash",
        m_ed.sign(claim(atHash(accessToken, QCryptographicHash::Sha256))), rules, m_keys);
}

// OpenID Connect Core section 12.2
void TokenRows::refreshRows() const
{
    IdTokenRules rules = ask();
    rules.subject = u"auth0|alice"_s;
    rules.fromRefresh = true;
    const auto check = [&](const char *name, const char *detail, const QJsonObject &changed) {
        row(name, detail, m_rsa.sign(changed), rules, m_keys);
    };
    check("valid: refresh", "", claims());
    check("valid: refresh without nonce", "", without(claims(), "nonce"_L1));
    check("valid: refresh, nonce is null", "", claims({ { u"nonce"_s, QJsonValue() } }));
    check("valid: refresh, all of them null", "",
          claims({ { u"nonce"_s, QJsonValue() },
                   { u"azp"_s, QJsonValue() },
                   { u"nbf"_s, QJsonValue() },
                   { u"at_hash"_s, QJsonValue() } }));
    check("namesSubject: refresh, sub is null", "id_token.sub",
          claims({ { u"sub"_s, QJsonValue() } }));
    check("answersNonce: refresh with another", "id_token.nonce",
          claims({ { u"nonce"_s, u"nonce-2"_s } }));
    check("isSameSubject: another", "id_token.subject_changed",
          claims({ { u"sub"_s, u"auth0|mallory"_s } }));
    check("isSameSubject: case", "id_token.subject_changed",
          claims({ { u"sub"_s, u"auth0|Alice"_s } }));
    rules.issuedAfter = Now;
    rules.authenticatedAfter = Now - 100;
    const auto at = [this](qint64 issued, const QJsonValue &authenticated) {
        return claims({ { u"iat"_s, issued }, { u"auth_time"_s, authenticated } });
    };
    check("valid: refresh, same times", "", at(Now, Now - 100));
    check("valid: refresh, later", "", at(Now + 5, Now - 90));
    check("valid: refresh, within the leeway", "", at(Now - 60, Now - 160));
    check("valid: refresh, without auth_time", "", at(Now, QJsonValue()));
    check("isIssuedLater: older", "id_token.iat", at(Now - 61, Now - 100));
    check("isOfSameLogin: earlier", "id_token.auth_time", at(Now, Now - 161));
    check("isOfSameLogin: text", "id_token.auth_time", at(Now, u"yesterday"_s));
    rules.issuedAfter.reset();
    rules.authenticatedAfter.reset();
    rules.fromRefresh = false;
    check("answersNonce: only a refresh may leave it out", "id_token.nonce",
          without(claims(), "nonce"_L1));
}

} // namespace Auth0QtTest
