// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Auth0Qt/Auth0SystemBrowser>

#include <QtCore/qurl.h>

// The system browser. If none opens, the user at a terminal gets the link of the sign-in
// instead, and the sign-in continues. A script, which cannot open a link, gets the failure at once.
class ConsoleBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    // showLink: the link is also printed if standard error is not a terminal.
    ConsoleBrowser(const QString &command, bool showLink);
    ~ConsoleBrowser() override;

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;

private:
    void handleFailure(const Auth0Error &error);

    Auth0SystemBrowser m_browser;
    const bool m_showLink;
    QUrl m_url;
};
