// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>

namespace Auth0Qt {

// One step of a redirect, judged by the rules of QNetworkAccessManager: for who has to follow hop
// by hop, because each hop needs headers of its own.
struct HttpRedirect
{
    QUrl url; // absolute
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::GetOperation;
    bool keepsBody = false;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; // why it must not be followed
    QString errorString;

    static constexpr int MostHops = 10;

    static bool isRedirect(int status);
    // The answer is one that isRedirect(); hops counts those before.
    static HttpRedirect judge(const QNetworkReply *answer, QNetworkRequest::RedirectPolicy policy,
                              int hops);
};

} // namespace Auth0Qt
