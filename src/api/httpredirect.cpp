// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "api/httpredirect.h"

#include "http/origin.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

HttpRedirect refusal(QNetworkReply::NetworkError error, const char *text)
{
    HttpRedirect redirect;
    redirect.error = error;
    redirect.errorString = QCoreApplication::translate("QHttp", text); // Qt's text
    return redirect;
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

} // namespace

bool HttpRedirect::isRedirect(int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 305:
    case 307:
    case 308:
        return true;
    default:
        return false;
    }
}

HttpRedirect HttpRedirect::evaluate(const QNetworkReply *answer,
                                    QNetworkAccessManager::Operation before,
                                    QNetworkRequest::RedirectPolicy policy, int hops)
{
    const QUrl from = answer->url();
    const QUrl location = QUrl::fromEncoded(answer->rawHeader("Location"));
    if (location.isEmpty() || !location.isValid())
        return refusal(QNetworkReply::ProtocolUnknownError, "Unknown protocol specified");
    if (hops >= std::min(answer->request().maximumRedirectsAllowed(), MostHops))
        return refusal(QNetworkReply::TooManyRedirectsError, "Too many redirects");

    HttpRedirect redirect;
    redirect.url = location.isRelative() ? from.resolved(location) : location;
    if (!isHttp(redirect.url))
        return refusal(QNetworkReply::ProtocolUnknownError, "Unknown protocol specified");
    const bool isLessSafe = from.scheme() == "https"_L1 && redirect.url.scheme() == "http"_L1;
    if ((policy == QNetworkRequest::NoLessSafeRedirectPolicy && isLessSafe)
        || (policy == QNetworkRequest::SameOriginRedirectPolicy
            && originOf(from) != originOf(redirect.url))) {
        return refusal(QNetworkReply::InsecureRedirectError, "Insecure redirect");
    }

    // RFC 9110 section 15.4: 307 and 308 repeat the request, the others make it a GET.
    const int status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool repeats = status == 307 || status == 308;
    if (repeats || before == QNetworkAccessManager::HeadOperation)
        redirect.operation = before;
    redirect.keepsBody = repeats && before != QNetworkAccessManager::HeadOperation
            && (before != QNetworkAccessManager::GetOperation || status == 308);
    return redirect;
}

} // namespace Auth0Qt
