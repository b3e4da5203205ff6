// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Auth0Qt/Auth0Browser>

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

class QNetworkReply;

namespace Auth0QtTest {

// A browser without a window, and a person in front of it: fills in the tenant's login page and
// follows the redirects, each time with no cookies, as signin.mjs does. In this process, since a
// thousand logins are to take minutes.
class FormBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    explicit FormBrowser(const QString &user, QObject *parent = nullptr);

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;

private:
    void browse(const QUrl &url);
    void watch(QNetworkReply *reply);
    void follow(QNetworkReply *reply);
    void fillIn(const QUrl &pageUrl, const QString &page);

    const QString m_user;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QUrl m_redirectUri;
};

} // namespace Auth0QtTest
