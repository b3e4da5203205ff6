// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/httpresponse.h"

#include "http/replyguard.h"

#include "global/logging.h"
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

constexpr qsizetype MaxErrorLength = 100;
constexpr qsizetype MaxDescriptionLength = 500;
// A server that asks for more is mistaken, and whoever waits for it looks broken.
constexpr std::chrono::seconds MaxRetryAfter = std::chrono::hours(24);

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
        // Auth0 says when its bucket fills again, in seconds since 1970.
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

// RFC 6749 section 5.2, and the older shapes of Auth0: {code, description} of its database
// connections and {error, errorCode, message} of its Management API, whose error only repeats the
// status.
void addOauthError(Auth0Error *error, const QJsonObject &json)
{
    const QString name = firstText(json, { "errorCode"_L1, "error"_L1, "code"_L1 });
    const QString description = firstText(
            json, { "error_description"_L1, "description"_L1, "message"_L1 });
    if (!name.isEmpty() || !description.isEmpty()) {
        error->setOauthError(sanitizedText(name, MaxErrorLength),
                             sanitizedText(description, MaxDescriptionLength));
    }
}

bool isJsonType(const QNetworkReply *reply)
{
    QByteArray type = reply->rawHeader("Content-Type");
    if (const qsizetype end = type.indexOf(';'); end >= 0)
        type.truncate(end);
    type = type.trimmed().toLower();
    return type == "application/json"
            || (type.startsWith("application/") && type.endsWith("+json"));
}

// The failures of the connection; NoError for those that are the server's answer.
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
    case QNetworkReply::ContentReSendError: // Qt wanted to send our body again
    case QNetworkReply::OperationCanceledError: // not by our guard: by the application's transport
        if (status >= 300) // the status says enough
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
    case QNetworkReply::UnknownNetworkError: // what a proxy's refusal of https looks like, too
        return Auth0Error(Code::NetworkError,
                          guard && guard->usesProxy() ? u"network.proxy"_s : u"network.offline"_s);
    default:
        break;
    }
    return status > 0 ? Auth0Error() : Auth0Error(Code::InvalidResponse, u"http.protocol"_s);
}

// Why our guard ended the reply.
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

// QNetworkAccessManager calls a body that was cut short a success.
bool isTruncated(const QNetworkReply *reply, const QByteArray &body)
{
    if (reply->operation() == QNetworkAccessManager::HeadOperation
        || reply->hasRawHeader("Content-Encoding"))
        return false; // the length is that of the compressed body, and Qt has dropped it
    bool ok = false;
    const qint64 length = reply->rawHeader("Content-Length").toLongLong(&ok);
    return ok && body.size() < length;
}

// Answers with another status than 2xx.
Auth0Error statusError(int status)
{
    if (status == 429)
        return Auth0Error(Code::RateLimited, u"http.rate_limited"_s);
    if (status >= 500)
        return Auth0Error(Code::ServerError, u"http.server_error"_s);
    if (status >= 300 && status < 400)
        return Auth0Error(Code::InvalidResponse, u"http.redirect"_s);
    return Auth0Error(Code::InvalidResponse, u"http.status"_s);
}

// A 2xx answer's body.
Auth0Error bodyError(const QNetworkReply *reply, const QByteArray &body)
{
    if (reply->error() != QNetworkReply::NoError) // Qt could not decompress it
        return Auth0Error(Code::InvalidResponse, u"http.encoding"_s);
    if (isTruncated(reply, body))
        return Auth0Error(Code::InvalidResponse, u"http.truncated"_s);
    return {};
}

Auth0Error judge(const QNetworkReply *reply, const ReplyGuard *guard, const HttpResponse &response)
{
    if (guard && guard->reason() != ReplyGuard::Reason::None)
        return guardError(guard->reason());
    if (const Auth0Error error = transportError(reply, guard))
        return error;
    if (guard && response.body.size() > guard->sizeLimit())
        return Auth0Error(Code::InvalidResponse, u"http.too_large"_s);
    if (response.status < 200 || response.status >= 300)
        return statusError(response.status);
    return bodyError(reply, response.body);
}

} // namespace

// IMF-fixdate, the only form that a sender may generate (RFC 9110 section 5.6.7).
QDateTime fromHttpDate(const QByteArray &value)
{
    // Date and time by themselves: together they would be taken for local time, in which some do
    // not exist.
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
    const ReplyGuard *guard = ReplyGuard::of(reply);

    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.date = fromHttpDate(reply->rawHeader("Date"));
    response.bodySent = guard && guard->isBodyTouched();
    if (reply->isOpen() && (!guard || guard->reason() == ReplyGuard::Reason::None))
        response.body = reply->readAll();
    const auto json = isJsonType(reply) ? parseStrictObject(response.body) : std::nullopt;
    response.json = json.value_or(QJsonObject());

    response.error = judge(reply, guard, response);
    if (!response.error && expect == Expect::Json && !json) {
        response.error = Auth0Error(Code::InvalidResponse,
                                    isJsonType(reply) ? u"http.json"_s : u"http.content_type"_s);
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
    // Not the reply's errorString(): it quotes the URL.
    qCDebug(lcHttp, "%s %s: status %d, %s", qPrintable(reply->url().host()),
            qPrintable(reply->url().path()), response.status, qPrintable(response.error.detail()));
    return response;
}

QString sanitizedText(const QString &text, qsizetype maxLength)
{
    QString result;
    for (const QChar c : text) {
        if (result.size() >= maxLength)
            break;
        switch (c.category()) {
        case QChar::Other_Control: // line breaks, escape sequences, NUL
        case QChar::Other_Format: // bidirectional overrides, which make text lie
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            break;
        default:
            result += c;
        }
    }
    if (!result.isEmpty() && result.back().isHighSurrogate()) // its other half was cut off
        result.chop(1);
    return result.trimmed();
}

} // namespace Auth0Qt
