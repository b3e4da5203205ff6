// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "consolebrowser.h"

#include <QtCore/qurlquery.h>

#include <cstdio>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// The link has the login's state and nonce, which must not be written to a file.
bool isErrorTerminal()
{
#ifdef Q_OS_WIN
    return ::_isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

// RFC 6749 section 4.1.1. The link of a logout can have an ID token, and nothing waits for it.
bool isSignIn(const QUrl &url)
{
    return QUrlQuery(url).hasQueryItem(u"response_type"_s);
}

} // namespace

ConsoleBrowser::ConsoleBrowser(const QString &command, bool showLink)
    : m_showLink(showLink || isErrorTerminal())
{
    m_browser.setCommand(command); // empty: $BROWSER, else the system's
    connect(&m_browser, &Auth0Browser::failed, this, &ConsoleBrowser::handleFailure);
}

ConsoleBrowser::~ConsoleBrowser() = default;

void ConsoleBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    m_url = authorizeUrl;
    m_browser.open(authorizeUrl, redirectUri);
}

void ConsoleBrowser::close()
{
    m_url.clear();
    m_browser.close();
}

void ConsoleBrowser::handleFailure(const Auth0Error &error)
{
    if (!isSignIn(m_url) || !m_showLink) {
        if (isSignIn(m_url))
            std::fprintf(stderr,
                         "auth0qt-console: no browser opened. The link is printed at a terminal "
                         "only, or with --show-link; login=device needs no browser here\n");
        Q_EMIT failed(error);
        return;
    }
    std::fprintf(stderr,
                 "auth0qt-console: no browser opened. Open this link in a browser of this computer "
                 "to go on:\n\n  %s\n\n"
                 "On a computer that you use over a network, end this and sign in with "
                 "login=device.\n",
                 m_url.toEncoded().constData());
}
