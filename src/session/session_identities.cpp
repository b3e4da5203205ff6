// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Logins that link an identity to the signed-in user, or unlink it.

#include "session/session.h"

#include "auth0profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

using Auth0::ErrorCode;
using Auth0::IdentityLinking;
using Auth0::ProfileUpdate;

namespace {

using IsSearched = std::function<bool(const Auth0Identity &)>;

bool hasIdentity(const Auth0Profile *profile, const IsSearched &isSearched)
{
    const QList<Auth0Identity> identities = profile->identities();
    return std::any_of(identities.cbegin(), identities.cend(), isSearched);
}

Auth0Error ended()
{
    return Auth0Error(ErrorCode::NotAuthenticated, u"session.ended"_s);
}

} // namespace

bool Session::linksInBrowser(const Auth0LoginOptions &options) const
{
    return options.linkIdentity() && settings.identityLinking == IdentityLinking::ByAuthorize;
}

Session::IdentityChange Session::linkOf(const Auth0LoginOptions &options) const
{
    return { ProfileUpdate::LinkIdentity, [this, connection = options.connection()] {
                return hasIdentity(profile, [&](const Auth0Identity &identity) {
                    return identity.connection() == connection;
                });
            } };
}

LoginAttempt *Session::beginUnlink(const Auth0Identity &identity)
{
    Auth0LoginOptions options;
    options.setConnection(identity.connection());
    return begin(options, LoginAttempt::Way::Browser, {},
                 IdentityChange { ProfileUpdate::UnlinkIdentity, [this, identity] {
                                     return !hasIdentity(profile, [&](const Auth0Identity &other) {
                                         return other.provider() == identity.provider()
                                                 && other.userId() == identity.userId();
                                     });
                                 } });
}

void Session::prepare(LoginRequest *request, const IdentityChange &change) const
{
    request->audience.clear();
    request->options.setScopes({});
    if (settings.identityLinking == IdentityLinking::ByManagementApi) {
        // Only the ID token is needed. The browser may be signed in to another account than the one
        // to link; therefore the prompt.
        request->scopes = QStringList { u"openid"_s };
        if (request->options.prompt().isEmpty())
            request->options.setPrompt(u"login"_s);
        return;
    }
    // No offline_access: the session has a refresh token.
    const bool links = change.update == ProfileUpdate::LinkIdentity;
    request->scopes = QStringList { u"openid"_s, links ? u"link_account"_s : u"unlink_account"_s };
    if (record)
        request->identitiesOf = record->subject;
}

// Auth0's Action refuses an ID token that is older than ten minutes.
void Session::startWithHint(LoginAttempt::Way way)
{
    const auto start = [this, way, begun = attempt](const Auth0Error &error) {
        if (!begun)
            return;
        if (error || !record)
            return begun->cancel(error ? error : ended());
        begun->setIdTokenHint(record->idToken);
        begun->start(way);
    };
    if (record->refreshToken.isEmpty())
        return start({});
    tokens.withCredentials(
            { {}, {}, true, true, true },
            [start](const Auth0Credentials &credentials) { start(credentials.error()); });
}

// The server has answered. The tokens of the session are kept: those of this login are not for the
// application's APIs. A refresh gets an ID token with the new identities.
void Session::completeChange(const IdentityChange &change, const LoginAttempt::LinkEnd &end)
{
    if (record && record->refreshToken.isEmpty())
        return end({});
    tokens.withCredentials(
            { {}, {}, true, true, true }, [this, change, end](const Auth0Credentials &credentials) {
                if (!record)
                    return end(ended());
                // The change has been made, even if the refresh has failed.
                if (credentials.error())
                    return end({});
                profileSync.loadAfterLogin();
                // A tenant without the Action ignores the scope, and answers as for any login.
                const bool isKnown = profile->source(u"identities"_s)
                        == Auth0::ProfileSource::IdToken;
                end(!isKnown || change.isApplied()
                            ? Auth0Error()
                            : Auth0Error(ErrorCode::ConfigurationError, u"profile.not_changed"_s));
            });
}

} // namespace Auth0Qt
