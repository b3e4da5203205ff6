// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/errorlog.h"

#include "global/errortexts.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// The characters of an error code (RFC 6749 section 5.2).
bool isErrorCode(const QString &text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character > u' ' && character < u'\x7f' && character != u'"'
                       && character != u'\\';
           });
}

} // namespace

QString errorLine(const Auth0Error &error, const ErrorPlace &place)
{
    const char *const code = QMetaEnum::fromType<Auth0::ErrorCode>().valueToKey(int(error.code()));
    QStringList parts { error.detail().isEmpty()
                                ? QString::fromLatin1(code)
                                : error.detail() + " ("_L1 + QLatin1StringView(code) + u')' };
    if (error.httpStatus() != 0)
        parts.append("HTTP "_L1 + QString::number(error.httpStatus()));
    if (!error.oauthError().isEmpty() && isErrorCode(error.oauthError()))
        parts.append("error "_L1 + error.oauthError());
    if (!place.host.isEmpty())
        parts.append("host "_L1 + place.host);
    if (place.redirectUri.isValid())
        parts.append("redirect URI "_L1 + shownUrl(place.redirectUri.toString(QUrl::FullyEncoded)));
    QString line = parts.join(", "_L1);
    if (!error.hint().isEmpty())
        line += ". "_L1 + error.hint().simplified();
    return line;
}

void logError(const QLoggingCategory &category, const Auth0Error &error, const ErrorPlace &place)
{
    if (error && error.code() != Auth0::ErrorCode::Cancelled)
        qCWarning(category, "%ls", qUtf16Printable(errorLine(error, place)));
}

} // namespace Auth0Qt
