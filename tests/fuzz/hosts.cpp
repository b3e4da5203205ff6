// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Names of hosts, mail domains, URI schemes and desktop entries. The input is a text of two lines.

#include "fuzztarget.h"

#include "browser/displayhost.h"
#include "global/sanitizedtext.h"
#include "http/homerealmdiscovery.h"
#include "http/origin.h"
#include "http/servermetadata.h"
#include "urischeme/desktopentry.h"
#include "urischeme/schemesocket.h"
#include "urischeme/urischeme.h"

#include <QtCore/qurl.h>

#include <algorithm>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

void checkHosts(const QString &text)
{
    const QString domain = HomeRealmDiscovery::domainOf(text);
    REQUIRE(isAscii(domain) && domain == domain.toLower() && !domain.contains(u' '));
    REQUIRE(!hasControl(domain));
    if (!domain.isEmpty())
        REQUIRE(HomeRealmDiscovery::domainOf(u"user@"_s + domain) == domain);

    const auto server = ServerMetadata::forAuth0Domain(text);
    if (server) {
        REQUIRE(server->issuer.endsWith(u'/') && isAscii(server->issuer));
        REQUIRE(isAllowedEndpoint(server->authorizationEndpoint));
        REQUIRE(isAllowedEndpoint(server->tokenEndpoint) && isAllowedEndpoint(server->jwksUri));
        REQUIRE(isBelow(server->tokenEndpoint, QUrl(server->issuer)));
        const auto again = ServerMetadata::forAuth0Domain(server->issuer);
        REQUIRE(again && again->issuer == server->issuer);
        const QString host = QUrl(server->issuer).host();
        const QString shown = displayHost(host);
        REQUIRE(!shown.isEmpty() && !hasControl(shown));
        REQUIRE(QUrl::toAce(shown) == QUrl::toAce(host)); // it is the same host
    } else {
        REQUIRE(server.error().detail() == "config.domain"_L1);
        REQUIRE(!hasControl(server.error().message()) && !hasControl(server.error().hint()));
    }
    const QString line = sanitizedText(text, 100);
    REQUIRE(!hasControl(line) && line.size() <= 100);
}

void checkDesktopEntry(const QString &program, const QString &name)
{
    // A path has no NUL, and no lone surrogates come out of a file system.
    const SchemeHandler handler { u"com.example.acme"_s, u"/opt/"_s + program, name };
    const QByteArray entry = desktopEntry(handler);
    REQUIRE(entry.count('\n') == 7); // nobody adds a line
    REQUIRE(!entry.contains('\r') && entry.startsWith("[Desktop Entry]\nType=Application\n"));
    REQUIRE(programOfDesktopEntry(entry) == handler.program);
}

void checkScheme(const QString &text, const QString &token)
{
    const auto scheme = ownUriScheme(text);
    if (scheme) {
        REQUIRE(isAscii(*scheme) && *scheme == scheme->toLower() && !hasControl(*scheme));
        const auto again = ownUriScheme(*scheme);
        REQUIRE(again && *again == *scheme);
        REQUIRE(urlWithScheme(*scheme + u":/callback"_s, *scheme).scheme() == *scheme);
    } else {
        REQUIRE(scheme.error().detail() == "uri_scheme.invalid"_L1);
    }
    const QUrl url = urlWithScheme(text, u"com.example.acme"_s);
    if (url.isEmpty())
        return;
    REQUIRE(url.isValid() && url.scheme() == "com.example.acme"_L1);
    SchemeMessage message;
    message.url = url;
    message.activationToken = token;
    message.isOffer = true;
    const QByteArray line = message.toLine();
    REQUIRE(line.count('\n') == 1 && line.endsWith('\n'));
    const auto again = SchemeMessage::fromLine(line, u"com.example.acme"_s);
    REQUIRE(again && again->url.toEncoded() == url.toEncoded() && again->isOffer);
    REQUIRE(again->activationToken == token || again->activationToken.isEmpty());
    REQUIRE(!hasControl(again->activationToken) && !again->activationToken.contains(u' '));
}

} // namespace

AUTH0QT_FUZZ_TARGET(hosts)
{
    const qsizetype end = input.indexOf('\n');
    const QString first = QString::fromUtf8(input.left(end < 0 ? input.size() : end));
    const QString second = end < 0 ? QString() : QString::fromUtf8(input.mid(end + 1));
    checkHosts(first);
    checkHosts(second);
    checkDesktopEntry(first, second);
    checkScheme(first, second);
    REQUIRE(!hasControl(sanitizedText(programOfDesktopEntry(input), 1000)));
    REQUIRE(!defaultApplication(input, u"x-scheme-handler/com.example.acme"_s).contains(u'\n'));
    if (const auto message = SchemeMessage::fromLine(input, u"com.example.acme"_s))
        REQUIRE(message->url.scheme() == "com.example.acme"_L1);
    const QUrl url(first);
    const QUrl prefix(second);
    REQUIRE(!isBelow(url, prefix) || originOf(url) == originOf(prefix));
}
