// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/urischeme.h"

#include "browser/redirect.h"
#include "global/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr qsizetype MaxSchemeLength = 100; // it is a part of a file name and a media type

// Schemes with another meaning on desktops.
constexpr QLatin1StringView TakenSchemes[] = {
    "about"_L1,  "apt"_L1,        "bitcoin"_L1,  "blob"_L1,   "chrome"_L1,   "cid"_L1,
    "data"_L1,   "dav"_L1,        "davs"_L1,     "dict"_L1,   "dns"_L1,      "facetime"_L1,
    "file"_L1,   "filesystem"_L1, "finger"_L1,   "ftp"_L1,    "ftps"_L1,     "geo"_L1,
    "git"_L1,    "gopher"_L1,     "help"_L1,     "http"_L1,   "https"_L1,    "im"_L1,
    "imap"_L1,   "info"_L1,       "intent"_L1,   "irc"_L1,    "ircs"_L1,     "jar"_L1,
    "ldap"_L1,   "ldaps"_L1,      "magnet"_L1,   "mailto"_L1, "man"_L1,      "maps"_L1,
    "market"_L1, "matrix"_L1,     "mid"_L1,      "news"_L1,   "nfs"_L1,      "pop"_L1,
    "qrc"_L1,    "resource"_L1,   "rtsp"_L1,     "sftp"_L1,   "sip"_L1,      "sips"_L1,
    "sms"_L1,    "smb"_L1,        "ssh"_L1,      "steam"_L1,  "tag"_L1,      "tel"_L1,
    "telnet"_L1, "trash"_L1,      "urn"_L1,      "vnc"_L1,    "ws"_L1,       "wss"_L1,
    "webcal"_L1, "javascript"_L1, "vbscript"_L1, "xmpp"_L1,   "devtools"_L1,
};

// RFC 3986 section 3.1: ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
bool isScheme(const QString &scheme)
{
    return !scheme.isEmpty() && scheme.size() <= MaxSchemeLength && isAsciiLetter(scheme.front())
            && std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
                   return isAsciiAlphanumeric(c) || c == u'+' || c == u'-' || c == u'.';
               });
}

} // namespace

Result<QString> ownUriScheme(const QString &scheme)
{
    // Checked first, since toLower() turns some other letters into ASCII letters.
    const QString lower = isScheme(scheme) ? scheme.toLower() : QString();
    const bool isTaken = std::any_of(std::begin(TakenSchemes), std::end(TakenSchemes),
                                     [&](QLatin1StringView taken) { return lower == taken; })
            || lower.startsWith("view-source"_L1) || lower.startsWith("chrome-"_L1)
            || lower.startsWith("moz-"_L1) || lower.startsWith("ms-"_L1);
    if (lower.isEmpty() || isTaken)
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"uri_scheme.invalid"_s);
    return lower;
}

QUrl urlWithScheme(const QString &text, const QString &scheme)
{
    // Compared before the text is parsed.
    if (scheme.isEmpty() || text.size() > MaxReceivedLength || text.size() <= scheme.size()
        || text.at(scheme.size()) != u':' || !text.startsWith(scheme, Qt::CaseInsensitive)) {
        return {};
    }
    const QUrl url = QUrl::fromEncoded(percentEncoded(text.toUtf8()), QUrl::StrictMode);
    return url.isValid() && url.scheme() == scheme ? url : QUrl();
}

} // namespace Auth0Qt
