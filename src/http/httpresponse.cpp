// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/httpresponse.h"

#include "http/replyguard.h"

#include "global/logging.h"
#include "global/oautherrors.h"
#include "token/strictjson.h"

#include <QtCore/qjsonvalue.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>
#include <QtNetwork/qnetworkreply.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using Code = Auth0::ErrorCode;

// Longer times are taken for an error of the server.
constexpr std::chrono::seconds MaxRetryAfter = std::chrono::hours(24);

constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

std::optional<std::chrono::seconds> retryAfter(const QNetworkReply *reply, const QDateTime &now)
{
    const QByteArray value = reply->rawHeader("Retry-After").trimmed();
    bool ok = false;
    qint64 seconds = value.toLongLong(&ok);
    if (!ok) {
        const QDateTime date = fromHttpDate(value);
        ok = date.isValid();
        if (ok)
            seconds = now.secsTo(date);
    }
    if (!ok) {
        // Auth0: when requests are accepted again, in seconds since 1970.
        const qint64 epoch = reply->rawHeader("X-RateLimit-Reset").trimmed().toLongLong(&ok);
        if (ok)
            seconds = epoch - now.toSecsSinceEpoch();
    }
    if (!ok)
        return {};
    return std::chrono::seconds(qBound(qint64(0), seconds, qint64(MaxRetryAfter.count())));
}

QString firstText(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = json.value(name);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

// RFC 6749 section 5.2, and two forms of Auth0: {code, description} of database connections and
// {error, errorCode, message} of the Management API, whose error is the text of the status.
void addOauthError(Auth0Error *error, const QJsonObject &json)
{
    const QString name = firstText(json, { "errorCode"_L1, "error"_L1, "code"_L1 });
    const QString description = firstText(
            json, { "error_description"_L1, "description"_L1, "message"_L1 });
    if (!name.isEmpty() || !description.isEmpty())
        setOauthError(error, name, description);
}

QByteArray mediaType(const QNetworkReply *reply)
{
    QByteArray type = reply->rawHeader("Content-Type");
    if (const qsizetype end = type.indexOf(';'); end >= 0)
        type.truncate(end);
    return type.trimmed().toLower();
}

bool isJsonType(const QNetworkReply *reply)
{
    const QByteArray type = mediaType(reply);
    return type == "application/json"
            || (type.startsWith("application/") && type.endsWith("+json"));
}

// Errors of the connection. NoError if the server has answered.
Auth0Error transportError(const QNetworkReply *reply, const ReplyGuard *guard)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (reply->error()) {
    case QNetworkReply::NoError:
        return {};
    case QNetworkReply::HostNotFoundError:
        return Auth0Error(Code::NetworkError, u"network.host"_s);
    case QNetworkReply::ConnectionRefusedError:
        return Auth0Error(Code::NetworkError, u"network.refused"_s);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // OneShotBody cannot be sent twice
    case QNetworkReply::OperationCanceledError: // by the application's transport
        if (status >= 300) // the status is the error
            return {};
        return status > 0 ? Auth0Error(Code::InvalidResponse, u"http.truncated"_s)
                          : Auth0Error(Code::NetworkError, u"network.closed"_s);
    case QNetworkReply::TimeoutError:
        return Auth0Error(Code::Timeout, u"network.timeout"_s);
    case QNetworkReply::SslHandshakeFailedError:
        return Auth0Error(Code::TlsError,
                          guard && guard->hadCertificateErrors() ? u"tls.certificate"_s
                                                                 : u"tls.handshake"_s);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Auth0Error(Code::NetworkError, u"network.proxy"_s);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Auth0Error(Code::NetworkError, u"network.offline"_s);
    case QNetworkReply::UnknownNetworkError: // also if a proxy refuses https
        return Auth0Error(Code::NetworkError,
                          guard && guard->usesProxy() ? u"network.proxy"_s : u"network.offline"_s);
    default:
        break;
    }
    return status > 0 ? Auth0Error() : Auth0Error(Code::InvalidResponse, u"http.protocol"_s);
}

// The reason why the guard ended the reply.
Auth0Error guardError(ReplyGuard::Reason reason)
{
    switch (reason) {
    case ReplyGuard::Reason::Deadline:
        return Auth0Error(Code::Timeout, u"network.timeout"_s);
    case ReplyGuard::Reason::TooLarge:
        return Auth0Error(Code::InvalidResponse, u"http.too_large"_s);
    case ReplyGuard::Reason::Insecure: {
        Auth0Error error(Code::NetworkError, u"http.insecure"_s);
        error.setTransient(false);
        return error;
    }
    case ReplyGuard::Reason::None:
        break;
    }
    return {};
}

// QNetworkAccessManager does not report a truncated body as an error.
bool isTruncated(const QNetworkReply *reply, const QByteArray &body)
{
    if (reply->operation() == QNetworkAccessManager::HeadOperation
        || reply->hasRawHeader("Content-Encoding"))
        return false; // the length is that of the compressed body
    bool ok = false;
    const qint64 length = reply->rawHeader("Content-Length").toLongLong(&ok);
    return ok && body.size() < length;
}

bool isRedirectElsewhere(const QNetworkReply *reply)
{
    const QUrl target = QUrl::fromEncoded(reply->rawHeader("Location"));
    return reply->url().resolved(target).host() != reply->url().host();
}

// A 2xx response whose body is not the JSON object that was expected.
Auth0Error jsonError(const QNetworkReply *reply, const QByteArray &body)
{
    const bool hasMark = body.startsWith(ByteOrderMark);
    if (isJsonType(reply))
        return Auth0Error(Code::InvalidResponse,
                          hasMark ? u"http.byte_order_mark"_s : u"http.json"_s);
    const bool isJson = parseStrictObject(hasMark ? body.mid(qstrlen(ByteOrderMark)) : body)
                                .has_value();
    return Auth0Error(Code::InvalidResponse,
                      isJson ? u"http.mislabelled"_s : u"http.content_type"_s);
}

// Responses with another status than 2xx.
Auth0Error statusError(const QNetworkReply *reply, int status)
{
    if (status == 511) // RFC 6585 section 6
        return Auth0Error(Code::NetworkError, u"http.portal"_s);
    if (status == 429)
        return Auth0Error(Code::RateLimited, u"http.rate_limited"_s);
    if (status >= 500)
        return Auth0Error(Code::ServerError, u"http.server_error"_s);
    if (status >= 300 && status < 400)
        return Auth0Error(Code::InvalidResponse,
                          isRedirectElsewhere(reply) ? u"http.redirect_elsewhere"_s
                                                     : u"http.redirect"_s);
    if (status == 403 && mediaType(reply) == "text/html")
        return Auth0Error(Code::InvalidResponse, u"http.proxy_page"_s);
    return Auth0Error(Code::InvalidResponse, u"http.status"_s);
}

// The body of a 2xx response.
Auth0Error bodyError(const QNetworkReply *reply, const QByteArray &body)
{
    if (reply->error() != QNetworkReply::NoError) // Qt could not decompress it
        return Auth0Error(Code::InvalidResponse, u"http.encoding"_s);
    if (isTruncated(reply, body))
        return Auth0Error(Code::InvalidResponse, u"http.truncated"_s);
    return {};
}

Auth0Error errorOf(const QNetworkReply *reply, const ReplyGuard *guard,
                   const HttpResponse &response)
{
    if (guard && guard->reason() != ReplyGuard::Reason::None)
        return guardError(guard->reason());
    if (const Auth0Error error = transportError(reply, guard))
        return error;
    if (guard && response.body.size() > guard->sizeLimit())
        return Auth0Error(Code::InvalidResponse, u"http.too_large"_s);
    if (response.status < 200 || response.status >= 300)
        return statusError(reply, response.status);
    return bodyError(reply, response.body);
}

} // namespace

// IMF-fixdate, the only form that a sender may generate (RFC 9110 section 5.6.7).
QDateTime fromHttpDate(const QByteArray &value)
{
    // Date and time are parsed separately. Together they would be read as local time, in which some
    // times do not exist.
    const QString text = QString::fromLatin1(value.trimmed());
    if (text.size() != 29 || !text.endsWith(" GMT"_L1))
        return {};
    return QDateTime(QLocale::c().toDate(text.left(16), u"ddd, dd MMM yyyy"_s),
                     QTime::fromString(text.mid(17, 8), u"hh:mm:ss"_s), QTimeZone::utc())
            .toUTC();
}

HttpResponse HttpResponse::read(QNetworkReply *reply, Expect expect)
{
    Q_ASSERT(reply->isFinished());
    ReplyGuard *const guard = ReplyGuard::of(reply);

    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.date = fromHttpDate(reply->rawHeader("Date"));
    response.location = reply->rawHeader("Location");
    response.bodySent = guard && guard->isBodyTouched();
    if (reply->isOpen() && (!guard || guard->reason() == ReplyGuard::Reason::None))
        response.body = (guard ? guard->takeData() : QByteArray()) + reply->readAll();
    const QByteArray type = mediaType(reply);
    response.isPage = (type == "text/html" || type == "application/xhtml+xml")
            && !response.body.trimmed().isEmpty();
    const auto json = isJsonType(reply) ? parseStrictObject(response.body) : std::nullopt;
    response.json = json.value_or(QJsonObject());

    response.isJwt = expect == Expect::JsonOrJwt && type == "application/jwt";

    response.error = errorOf(reply, guard, response);
    if (!response.error && expect != Expect::Nothing && !json && !response.isJwt)
        response.error = jsonError(reply, response.body);
    // The texts of an error reach logs and screens. An error can have the status 200, too.
    if (response.error || hasMember(response.json, "error"_L1)) {
        Secrets secrets = guard ? guard->secrets() : Secrets();
        secrets.addMembers(response.json);
        response.json = secrets.removedFrom(response.json);
    }
    if (!response.error.isError())
        return response;

    response.error.setHttpStatus(response.status);
    if (response.status >= 400) {
        addOauthError(&response.error, response.json);
        const QDateTime now = response.date.isValid() ? response.date
                                                      : QDateTime::currentDateTimeUtc();
        if (const auto wait = retryAfter(reply, now);
            wait && (response.status == 429 || response.status >= 500))
            response.error.setRetryAfter(*wait);
    }
    // Without errorString(), which contains the URL.
    qCDebug(lcHttp, "%s %s: status %d, %s", qPrintable(reply->url().host()),
            qPrintable(reply->url().path()), response.status, qPrintable(response.error.detail()));
    return response;
}

} // namespace Auth0Qt
