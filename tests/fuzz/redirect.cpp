// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include "browser/redirect.h"
#include "flow/invitation.h"
#include "token/organization.h"

#include <QtCore/qurl.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;
using namespace Qt::StringLiterals;

namespace {

RedirectRules rules()
{
    return { QUrl(u"http://127.0.0.1:45875/callback"_s), "state", u"https://acme.example/"_s, false,
             u"code"_s };
}

void checkRedirect(const QUrl &url)
{
    const RedirectRules expected = rules();
    const auto code = codeFromRedirect(url, expected);
    const bool hasOurs = hasState(url, expected.state);
    if (code) {
        REQUIRE(!code->isEmpty() && hasOurs && matchesRedirectUri(url, expected.redirectUri));
        REQUIRE(url.toEncoded().size() <= MaxRedirectLength);
        return;
    }
    const Auth0Error error = code.error();
    REQUIRE(error.detail().startsWith("redirect."_L1)
            || error.detail().startsWith("authorize."_L1));
    // Only a redirect with the state of the login ends it.
    if (isForeignRedirect(error))
        REQUIRE(!hasOurs || !matchesRedirectUri(url, expected.redirectUri));
    else
        REQUIRE(matchesRedirectUri(url, expected.redirectUri));
    REQUIRE(!error.message().isEmpty() && !hasControl(error.message()));
    REQUIRE(!hasControl(error.hint()));
    REQUIRE(!hasControl(error.oauthError()) && !hasControl(error.oauthDescription()));
}

} // namespace

AUTH0QT_FUZZ_TARGET(redirect)
{
    const QByteArray encoded = percentEncoded(input);
    REQUIRE(percentEncoded(encoded) == encoded);
    for (const char c : encoded)
        REQUIRE(c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\');

    const QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    checkRedirect(url);
    // The same query, as an answer to our redirect URI.
    const QByteArray answer = "http://127.0.0.1:45875/callback?" + encoded;
    checkRedirect(QUrl::fromEncoded(answer, QUrl::StrictMode));

    const auto invitation = Invitation::fromUrl(url);
    if (invitation) {
        REQUIRE(Invitation::isLink(url));
        REQUIRE(!invitation->ticket.isEmpty() && !hasControl(invitation->ticket));
        REQUIRE(!invitation->organization.isEmpty() && !hasControl(invitation->organization));
        REQUIRE(canonicalOrganization(invitation->organization) == invitation->organization);
    } else {
        REQUIRE(invitation.error().detail() == "invitation.invalid"_L1);
    }
}
