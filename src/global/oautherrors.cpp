// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/oautherrors.h"

#include "global/oautherrortable.h"
#include "global/sanitizedtext.h"

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxErrorLength = 100;
constexpr qsizetype MaxDescriptionLength = 500;

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
    error->setOauthError(sanitizedText(oauthError, MaxErrorLength).trimmed(),
                         sanitizedText(description, MaxDescriptionLength).trimmed());
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
    Auth0Error result(row->code, nameOf(request) + u'.' + name);
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
