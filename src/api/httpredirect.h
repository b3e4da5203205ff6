// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {

// One redirect, by the rules of QNetworkAccessManager. AuthorizedReply follows redirects itself
// because each hop needs headers of its own.
struct HttpRedirect
{
    QUrl url; // absolute
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::GetOperation;
    bool keepsBody = false;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; // else it must not be followed
    QString errorString;

    static constexpr int MostHops = 10;

    static bool isRedirect(int status);
    // answer has a status that isRedirect(). hops is the number of redirects before it.
    static HttpRedirect evaluate(const QNetworkReply *answer,
                                 QNetworkAccessManager::Operation before,
                                 QNetworkRequest::RedirectPolicy policy, int hops);
};

} // namespace Auth0Qt
