// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Home realm discovery of Auth0Provider.

#include "auth0provider.h"

#include "provider/auth0provider_p.h"

#include "http/http.h"

using namespace Qt::StringLiterals;

/*!
    Asks the tenant whether the domain of the address \a email belongs to an enterprise connection
    (\e{Home Realm Discovery}). It is for an application that asks for the e-mail address before the
    login. The tenant does not return the name of the connection. Ends with
    enterpriseConnectionChecked(). Needs no session, and sends only the domain to the tenant.

    A user with such an address usually signs in at the organization, and not with a password of the
    tenant. In both cases start the login with the address as the login hint: the tenant's page then
    continues with the organization's page, or shows the address in its field.

    \code
    connect(&auth0, &Auth0Provider::enterpriseConnectionChecked, &page,
            [&](const QString &email, bool isEnterprise) {
                page.setText(isEnterprise ? tr("Continue at your organization") : tr("Sign in"));
                Auth0LoginOptions options;
                options.setLoginHint(email);
                dialog.setOptions(options);
            });
    auth0.hasEnterpriseConnection(emailField.text());
    \endcode

    The result \c false is kept for 15 seconds. Errors: \c connection.email (\c ConfigurationError)
    if \a email is not an e-mail address; \c http.rate_limited with Auth0Error::retryAfter() if
    there were too many requests; those of other requests. For a server without this endpoint
    (status 404) the result is \c false.

    Auth0's own JavaScript library uses this endpoint (\c{/.well-known/webfinger}, RFC 7033). It is
    not in Auth0's documentation, and was tried with the local tenant only.

    \since 0.1
    \sa Auth0LoginOptions::loginHint
*/
void Auth0Provider::hasEnterpriseConnection(const QString &email)
{
    Q_D(Auth0Provider);
    d->session.beginOperation();
    const auto end = [this, d, email](const Auth0Qt::Result<bool> &answer) {
        if (!answer)
            d->session.fail(answer.error());
        d->session.queue.add([this, email, answer] {
            Q_EMIT enterpriseConnectionChecked(email, answer && *answer, answer.error());
        });
    };
    const QString domain = Auth0Qt::HomeRealmDiscovery::domainOf(email);
    if (const Auth0Error error = d->session.settings.check())
        return end(error);
    if (domain.isEmpty())
        return end(Auth0Error(Auth0::ErrorCode::ConfigurationError, u"connection.email"_s));
    d->session.beginTask();
    d->session.http->realms.ask(d->session.settings.issuer(), domain, &d->session,
                                [d, end](const Auth0Qt::Result<bool> &answer) {
                                    if (!answer) // a "no" can be the kept one
                                        d->session.updateOnline(answer.error());
                                    d->session.endTask();
                                    end(answer);
                                });
}
