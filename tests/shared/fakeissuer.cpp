// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeissuer.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/quuid.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

// RFC 7636 section 4.2
QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(
            base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

// RSA keys take long.
const SigningKey &sharedKey()
{
    static const SigningKey key = SigningKey::generate(u"RS256"_s, u"k1"_s);
    return key;
}

// The client of a request, from its form or its header (RFC 6749 section 2.3.1).
QString clientOf(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Basic "))
        return request.form(u"client_id"_s);
    const QByteArray id = QByteArray::fromBase64(header.mid(6)).split(':').constFirst();
    return QUrl::fromPercentEncoding(QByteArray(id).replace('+', ' '));
}

QUrl withQuery(const QUrl &redirectUri, const QList<QPair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url = redirectUri;
    url.setQuery(query);
    return url;
}

} // namespace

FakeIssuer::FakeIssuer(Layout layout, QObject *parent)
    : QObject(parent)
    , key(sharedKey())
    , m_layout(layout)
{
    server.reply("/.well-known/openid-configuration",
                 [this](const Request &) { return metadata(); });
    server.reply(devicePath(), [this](const Request &request) { return answerDevice(request); });
    server.reply("/oauth/par", [this](const Request &request) { return answerPush(request); });
    server.reply("/.well-known/jwks.json", Answer::text(key.jwks(), "application/json"));
    server.reply(tokenPath(), [this](const Request &request) { return answerToken(request); });
    server.reply("/userinfo", [this](const Request &request) { return answerUserinfo(request); });
    server.reply(revocationPath(), [this](const Request &request) {
        m_revoked.append(request.form(u"token"_s));
        m_refreshTokens.remove(request.form(u"token"_s));
        return Answer::text({}, {});
    });
}

FakeIssuer::~FakeIssuer() = default;

QString FakeIssuer::issuer() const
{
    return domain() + u'/';
}

QString FakeIssuer::domain() const
{
    return QString::fromLatin1(server.origin());
}

QByteArray FakeIssuer::tokenPath() const
{
    return m_layout == Layout::Auth0 ? "/oauth/token" : "/token";
}

QByteArray FakeIssuer::revocationPath() const
{
    return m_layout == Layout::Auth0 ? "/oauth/revoke" : "/revoke";
}

QByteArray FakeIssuer::logoutPath() const
{
    return m_layout == Layout::Auth0 ? "/v2/logout" : "/session/end";
}

QByteArray FakeIssuer::devicePath() const
{
    return m_layout == Layout::Auth0 ? "/oauth/device/code" : "/device";
}

Answer FakeIssuer::metadata() const
{
    const auto url = [this](const QByteArray &path) {
        return QString::fromLatin1(server.origin() + path);
    };
    QJsonObject metadata { { u"issuer"_s, issuer() },
                           { u"authorization_endpoint"_s, url("/authorize") },
                           { u"token_endpoint"_s, url(tokenPath()) },
                           { u"revocation_endpoint"_s, url(revocationPath()) },
                           { u"userinfo_endpoint"_s, url("/userinfo") },
                           { u"jwks_uri"_s, url("/.well-known/jwks.json") } };
    if (m_layout == Layout::OpenIdConnect)
        metadata.insert(u"end_session_endpoint"_s, url(logoutPath()));
    if (!dpopAlgorithms.isEmpty()) {
        metadata.insert(u"dpop_signing_alg_values_supported"_s,
                        QJsonArray::fromStringList(dpopAlgorithms));
    }
    if (offersDeviceCodes)
        metadata.insert(u"device_authorization_endpoint"_s, url(devicePath()));
    if (acceptsPushedRequests)
        metadata.insert(u"pushed_authorization_request_endpoint"_s, url("/oauth/par"));
    if (requiresPushedRequests)
        metadata.insert(u"require_pushed_authorization_requests"_s, true);
    return Answer::json(metadata);
}

Answer FakeIssuer::answerDevice(const Request &request)
{
    if (clientOf(request) != clientId)
        return Answer::oauthError("invalid_client", "who?", 401);
    const QString deviceCode = newToken(u"device"_s);
    m_deviceCodes.insert(deviceCode, { subject, {}, {}, {} });
    const QString page = domain() + u"/activate"_s;
    const QString complete = page + u"?user_code="_s + userCode;
    QJsonObject body {
        { u"device_code"_s, deviceCode },     { u"user_code"_s, userCode },
        { u"verification_uri"_s, page },      { u"verification_uri_complete"_s, complete },
        { u"expires_in"_s, deviceExpiresIn }, { u"interval"_s, deviceInterval }
    };
    if (amendDeviceCode)
        amendDeviceCode(body);
    return Answer::json(body);
}

Answer FakeIssuer::answerPoll(const Request &request)
{
    const QString deviceCode = request.form(u"device_code"_s);
    if (!m_deviceCodes.contains(deviceCode))
        return Answer::oauthError("invalid_grant", "unknown or used", 403);
    switch (devicePerson) {
    case DevicePerson::Waits:
        return Answer::oauthError("authorization_pending", "not yet", 403);
    case DevicePerson::Denies:
        m_deviceCodes.remove(deviceCode);
        return Answer::oauthError("access_denied", "The user said no.", 403);
    case DevicePerson::SignsIn:
        break;
    }
    Grant grant = m_deviceCodes.take(deviceCode);
    grant.subject = subject;
    return tokens(grant, false, {});
}

QString FakeIssuer::newToken(const QString &prefix)
{
    const QString token = prefix + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    m_issued.append(token);
    return token;
}

Answer FakeIssuer::answerPush(const Request &request)
{
    if (clientOf(request) != clientId)
        return Answer::oauthError("invalid_client", "who?", 401);
    const QString uri = push(QUrlQuery(QString::fromLatin1(request.body)));
    Answer answer = Answer::json({ { u"request_uri"_s, uri }, { u"expires_in"_s, 30 } });
    answer.status = 201;
    return answer;
}

QString FakeIssuer::push(const QUrlQuery &request)
{
    const QString uri = u"urn:ietf:params:oauth:request_uri:"_s + newToken(u"request"_s);
    m_pushedRequests.insert(uri, request);
    return uri;
}

// The parameters that were pushed can be used once.
QUrlQuery FakeIssuer::takeRequest(const QUrl &authorizeUrl)
{
    const QUrlQuery query(authorizeUrl);
    const QString uri = query.queryItemValue(u"request_uri"_s, QUrl::FullyDecoded);
    return uri.isEmpty() ? query : m_pushedRequests.take(uri);
}

QString FakeIssuer::authorize(const QUrl &authorizeUrl)
{
    return codeFor(takeRequest(authorizeUrl));
}

QString FakeIssuer::codeFor(const QUrlQuery &query)
{
    const auto value = [&query](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString code = newToken(u"code"_s);
    m_codes.insert(code,
                   { subject, value(u"nonce"_s), value(u"code_challenge"_s),
                     value(u"redirect_uri"_s), value(u"dpop_jkt"_s).toLatin1() });
    return code;
}

QUrl FakeIssuer::redirect(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    const QUrlQuery request = takeRequest(authorizeUrl);
    return withQuery(redirectUri,
                     { { u"code"_s, codeFor(request) },
                       { u"state"_s, request.queryItemValue(u"state"_s) } });
}

QUrl FakeIssuer::denial(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    return withQuery(redirectUri,
                     { { u"error"_s, u"access_denied"_s },
                       { u"error_description"_s, u"The user said no."_s },
                       { u"state"_s, takeRequest(authorizeUrl).queryItemValue(u"state"_s) } });
}

QList<Request> FakeIssuer::tokenRequests(const QString &grantType) const
{
    const QList<Request> all = server.requests(tokenPath());
    QList<Request> result;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result),
                 [&](const Request &r) { return r.form(u"grant_type"_s) == grantType; });
    return result;
}

QString FakeIssuer::issueRefreshToken()
{
    const QString token = newToken(u"refresh"_s);
    m_refreshTokens.insert(token, { subject, {}, {}, {} });
    return token;
}

Answer FakeIssuer::answerToken(const Request &request)
{
    if (const auto answer = intercept ? intercept(request) : std::nullopt)
        return *answer;
    m_thumbprint.clear();
    if (request.hasHeader("DPoP")) {
        const QString fault = dpop.check(request, server.origin());
        if (!fault.isEmpty())
            return dpop.refusal(fault);
        m_thumbprint = dpop.thumbprint();
    }
    Answer answer = grantTokens(request);
    if (amend && answer.status == 200) {
        QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        amend(request, body);
        answer.body = QJsonDocument(body).toJson();
    }
    answer.delay = tokenDelay;
    return answer;
}

Answer FakeIssuer::grantTokens(const Request &request)
{
    const Answer refused = Answer::oauthError("invalid_grant", "unknown or used");
    if (clientOf(request) != clientId)
        return Answer::oauthError("invalid_client", "who?", 401);
    const QString type = request.form(u"grant_type"_s);
    if (type == "authorization_code"_L1) {
        const Grant grant = m_codes.take(request.form(u"code"_s));
        const bool isValid = !grant.challenge.isEmpty()
                && challengeOf(request.form(u"code_verifier"_s)) == grant.challenge
                && request.form(u"redirect_uri"_s) == grant.redirectUri;
        return isValid ? tokens(grant, false, {}) : refused;
    }
    if (type == QLatin1StringView(DeviceGrant))
        return answerPoll(request);
    if (type == QLatin1StringView(ExchangeGrant)) {
        const bool isKnown = request.form(u"subject_token"_s) == subjectToken;
        return isKnown ? tokens({ subject, {}, {}, {} }, false, {}) : refused;
    }
    const QString used = request.form(u"refresh_token"_s);
    return m_refreshTokens.contains(used) ? tokens(m_refreshTokens.value(used), true, used)
                                          : refused;
}

Answer FakeIssuer::tokens(Grant grant, bool refreshed, const QString &refreshToken)
{
    // RFC 9449 sections 5 and 10
    if (!grant.thumbprint.isEmpty() && grant.thumbprint != m_thumbprint)
        return Answer::oauthError("invalid_grant", "another key");
    grant.thumbprint = m_thumbprint;
    const bool isBound = bindsAccessTokens && !m_thumbprint.isEmpty();
    const QString accessToken = newToken(u"access"_s);
    m_accessTokens.insert(accessToken, { grant.subject, isBound ? m_thumbprint : QByteArray() });
    QJsonObject body { { u"access_token"_s, accessToken },
                       { u"token_type"_s, isBound ? u"DPoP"_s : u"Bearer"_s } };
    if (expiresIn > 0)
        body.insert(u"expires_in"_s, expiresIn);
    if (!refreshed || idTokenOnRefresh) {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject idToken = claims;
        idToken.insert(u"iss"_s, issuer());
        idToken.insert(u"sub"_s, grant.subject);
        idToken.insert(u"aud"_s, clientId);
        idToken.insert(u"iat"_s, now);
        idToken.insert(u"exp"_s, now + 36000);
        if (!refreshed && !grant.nonce.isEmpty())
            idToken.insert(u"nonce"_s, grant.nonce);
        if (tamper)
            tamper(idToken);
        const QString signedToken = QString::fromLatin1(key.sign(idToken));
        m_issued.append(signedToken);
        body.insert(u"id_token"_s, signedToken);
    }
    if (refreshed ? rotates : givesRefreshToken) {
        const QString next = newToken(u"refresh"_s);
        m_refreshTokens.remove(refreshToken);
        m_refreshTokens.insert(next, grant);
        body.insert(u"refresh_token"_s, next);
    }
    return Answer::json(body);
}

Answer FakeIssuer::answerUserinfo(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.mid(header.indexOf(' ') + 1);
    const Access access = m_accessTokens.value(QString::fromLatin1(token));
    const bool isBound = !access.thumbprint.isEmpty();
    if (!header.startsWith(isBound ? "DPoP " : "Bearer ") || access.owner.isEmpty())
        return Answer::oauthError("invalid_token", "expired", 401);
    if (isBound) {
        const QString fault = dpop.check(request, server.origin(), token);
        if (!fault.isEmpty())
            return dpop.apiRefusal(fault);
        if (dpop.thumbprint() != access.thumbprint)
            return Answer::oauthError("invalid_token", "another key", 401);
    }
    QJsonObject body = userinfo;
    if (!body.contains(u"sub"_s))
        body.insert(u"sub"_s, access.owner);
    return Answer::json(body);
}

} // namespace Auth0QtTest
