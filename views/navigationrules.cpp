// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "navigationrules.h"

#include "browser/redirect.h"

#include <QtNetwork/qhostaddress.h>

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

bool isBelow(const QString &host, const QString &parent)
{
    return host.compare(parent, Qt::CaseInsensitive) == 0
            || host.endsWith(u'.' + parent, Qt::CaseInsensitive);
}

// Schemes that the engine handles: files, its own pages, and documents that the page makes.
constexpr QLatin1StringView OfTheEngine[] = {
    "about"_L1, "blob"_L1,       "chrome"_L1,      "chrome-error"_L1, "chrome-extension"_L1,
    "data"_L1,  "devtools"_L1,   "file"_L1,        "filesystem"_L1,   "ftp"_L1,
    "qrc"_L1,   "javascript"_L1, "view-source"_L1, "ws"_L1,           "wss"_L1,
};

Navigation elsewhere(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1 || scheme == "tel"_L1)
        return Navigation::Contact;
    const bool isEngines = std::any_of(std::begin(OfTheEngine), std::end(OfTheEngine),
                                       [&scheme](QLatin1StringView own) { return scheme == own; });
    return isEngines || scheme.isEmpty() ? Navigation::Block : Navigation::Foreign;
}

} // namespace

bool isSecureUrl(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme() == "https"_L1
            || (url.scheme() == "http"_L1
                && (host == "localhost"_L1 || QHostAddress(host).isLoopback()));
}

Navigation NavigationRules::decide(const QUrl &url, bool isMainFrame) const
{
    // A frame may show what the page may show, and documents of the page. It cannot end the login.
    if (!isMainFrame) {
        const QString scheme = url.scheme();
        const bool ofThePage = scheme == "about"_L1 || scheme == "blob"_L1 || scheme == "data"_L1;
        if (matchesRedirectUri(url, redirectUri))
            return Navigation::Block; // the listener must not receive it
        if (ofThePage || isSecureUrl(url))
            return Navigation::Allow;
        return scheme == "http"_L1 ? Navigation::Block : elsewhere(url);
    }
    if (matchesRedirectUri(url, redirectUri))
        return Navigation::Redirect;
    if (url == QUrl(u"about:blank"_s))
        return Navigation::Allow;
    if (!isSecureUrl(url))
        return elsewhere(url);
    for (const QString &host : refusedHosts) {
        if (!host.isEmpty() && isBelow(url.host(), host))
            return Navigation::Refused;
    }
    return Navigation::Allow;
}

} // namespace Auth0Qt
