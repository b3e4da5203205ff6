// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/oautherrors.h"

#include "global/oautherrortable.h"
#include "global/sanitizedtext.h"
#include "global/secrets.h"

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxErrorLength = 100;
constexpr qsizetype MaxDescriptionLength = 500;

constexpr char Removed[] = "***";

QLatin1StringView nameOf(OauthRequest request)
{
    switch (request) {
    case OauthRequest::Authorize:
        return "authorize"_L1;
    case OauthRequest::Token:
        return "token"_L1;
    case OauthRequest::Refresh:
        return "refresh"_L1;
    case OauthRequest::Device:
        return "device"_L1;
    case OauthRequest::Exchange:
        return "exchange"_L1;
    case OauthRequest::Push:
        return "push"_L1;
    case OauthRequest::Revoke:
        break;
    }
    return "revoke"_L1;
}

// RFC 6749 sections 4.1.2.1 and 5.2: printable ASCII without quotation mark and backslash.
bool isErrorCharacter(QChar c)
{
    return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
}

// Empty for what cannot be an error code. A code with what looks like a token would bring it into
// the detail of the error and the log.
QString cleanErrorCode(const QString &text)
{
    const QString code = sanitizedText(text, MaxErrorLength).trimmed();
    if (!std::all_of(code.cbegin(), code.cend(), isErrorCharacter))
        return {};
    return hasTokenLikePart(code) || hasTokenLikePart(text) ? QString::fromLatin1(Removed) : code;
}

// Tokens are removed before the text is shortened: a part of one does not look like one.
QString cleanDescription(const QString &text)
{
    return sanitizedText(withoutTokens(sanitizedText(text, 4 * MaxDescriptionLength)),
                         MaxDescriptionLength)
            .trimmed();
}

bool saysOneOf(const QString &description, const char *alternatives)
{
    const QStringList texts = QString::fromLatin1(alternatives).split(u'|');
    return std::any_of(texts.cbegin(), texts.cend(), [&description](const QString &text) {
        return description.contains(text, Qt::CaseInsensitive);
    });
}

bool fits(const OauthErrorRow &row, OauthRequest request, const Auth0Error &response)
{
    return (row.requests & int(request)) && (row.status == 0 || row.status == response.httpStatus())
            && (!row.error || response.oauthError() == QLatin1StringView(row.error))
            && (!row.says || saysOneOf(response.oauthDescription(), row.says));
}

} // namespace

void setOauthError(Auth0Error *error, const QString &oauthError, const QString &description)
{
    error->setOauthError(cleanErrorCode(oauthError), cleanDescription(description));
}

Auth0Error oauthError(OauthRequest request, const QString &error, const QString &description,
                      int httpStatus)
{
    Auth0Error response;
    setOauthError(&response, error, description);
    response.setHttpStatus(httpStatus);
    const auto row = std::find_if(
            std::begin(OauthErrorTable), std::end(OauthErrorTable),
            [&](const OauthErrorRow &candidate) { return fits(candidate, request, response); });
    Q_ASSERT(row != std::end(OauthErrorTable));
    const QString name = row->name ? QString::fromLatin1(row->name) : response.oauthError();
    QString detail = nameOf(request);
    if (!name.isEmpty() && !name.contains(QLatin1StringView(Removed)))
        detail += u'.' + name;
    Auth0Error result(row->code, detail);
    result.setOauthError(response.oauthError(), response.oauthDescription());
    result.setHttpStatus(httpStatus);
    return result;
}

bool needsUser(const Auth0Error &error)
{
    return error.code() == Auth0::ErrorCode::LoginRequired
            || error.code() == Auth0::ErrorCode::MfaRequired;
}

QList<OauthErrorRow> oauthErrorRows()
{
    return QList<OauthErrorRow>(std::begin(OauthErrorTable), std::end(OauthErrorTable));
}

QByteArrayList detailsOf(const OauthErrorRow &row)
{
    QByteArrayList details;
    for (const OauthRequest request :
         { OauthRequest::Authorize, OauthRequest::Token, OauthRequest::Refresh,
           OauthRequest::Device, OauthRequest::Revoke, OauthRequest::Exchange,
           OauthRequest::Push }) {
        if (!(row.requests & int(request)))
            continue;
        const QByteArray name(nameOf(request).data(), nameOf(request).size());
        details.append(row.name ? name + '.' + row.name : name);
    }
    return details;
}

} // namespace Auth0Qt
