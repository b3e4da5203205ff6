// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfacts.h"

#include "auth0credentialstore.h"
#include "auth0logoutoptions.h"
#include "auth0provider.h"
#include "eventmodel.h"
#include "serverfeatures.h"
#include "valuetext.h"

#include <QtCore/qfuture.h>

using namespace Qt::StringLiterals;

SessionFacts::SessionFacts(Auth0Provider *provider, EventModel *events,
                           const ServerFeatures *features, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_events(events)
    , m_features(features)
{
    watch();
    followExpiry();
    askForScopes();
}

QString SessionFacts::state() const
{
    switch (m_provider->state()) {
    case Auth0::State::LoggedOut:
        return tr("Signed out");
    case Auth0::State::Restoring:
        return tr("Looking for the last session");
    case Auth0::State::LoggingIn:
        return tr("Signing in");
    case Auth0::State::LoggedIn:
        return tr("Signed in");
    case Auth0::State::LoggingOut:
        return tr("Signing out");
    }
    return {};
}

QString SessionFacts::server() const
{
    return m_provider->isOnline() ? tr("Reached by the last request")
                                  : tr("Not reached by the last request");
}

QString SessionFacts::expires() const
{
    const QDateTime until = m_provider->expiresAt();
    return until.isValid() ? ValueText::oneLine(until) : u"\u2013"_s;
}

QString SessionFacts::sessionExpires() const
{
    const QDateTime until = m_provider->sessionExpiresAt();
    return until.isValid() ? ValueText::oneLine(until) : tr("The server sets no limit");
}

QString SessionFacts::key() const
{
    if (m_tokenType.isEmpty())
        return u"\u2013"_s;
    return m_tokenType.compare("DPoP"_L1, Qt::CaseInsensitive) == 0
            ? tr("The tokens are bound to a key that only this computer has")
            : tr("None \u2013 whoever has the tokens can use them");
}

QString SessionFacts::account() const
{
    return m_provider->account();
}

QString SessionFacts::store() const
{
    const Auth0CredentialStore *store = m_provider->store();
    const QString where = store ? store->displayName() : tr("The system's keychain");
    return m_provider->isPersistent()
            ? tr("%1 \u2013 you stay signed in at the next start").arg(where)
            : tr("Memory only \u2013 you must sign in again at the next start");
}

bool SessionFacts::isIdle() const
{
    return m_provider->isAuthenticated() && !m_provider->isBusy();
}

bool SessionFacts::hasBrowserLogout() const
{
    return m_features->hasBrowserLogout();
}

bool SessionFacts::hasFederatedLogout() const
{
    return m_features->isAuth0();
}

bool SessionFacts::offers(Logout kind) const
{
    switch (kind) {
    case Logout::Here:
        break;
    case Logout::Browser:
        return hasBrowserLogout();
    case Logout::Federated:
        return hasFederatedLogout();
    }
    return true;
}

void SessionFacts::watch()
{
    for (const auto signal : { &Auth0Provider::stateChanged, &Auth0Provider::authenticatedChanged,
                               &Auth0Provider::onlineChanged, &Auth0Provider::persistentChanged,
                               &Auth0Provider::busyChanged, &Auth0Provider::storeChanged,
                               &Auth0Provider::accountChanged, &Auth0Provider::expiresAtChanged,
                               &Auth0Provider::sessionExpiresAtChanged })
        connect(m_provider, signal, this, &SessionFacts::changed);
    connect(m_features, &ServerFeatures::changed, this, &SessionFacts::changed);
    connect(m_provider, &Auth0Provider::webSessionOpened, this,
            [this](const QUrl &, const Auth0Error &error) {
                m_outcome = error ? error.message() : tr("The page was opened in the browser.");
                Q_EMIT changed();
            });
    connect(m_provider, &Auth0Provider::expiresAtChanged, this, &SessionFacts::followExpiry);
    connect(m_provider, &Auth0Provider::expiresAtChanged, this, &SessionFacts::askForScopes);
    connect(m_provider, &Auth0Provider::authenticatedChanged, this, &SessionFacts::askForScopes);
}

void SessionFacts::followExpiry()
{
    const QDateTime until = m_provider->expiresAt();
    if (until == m_shownExpiry)
        return;
    // The time when the token was issued is unknown. The ring is full when the token is first seen.
    m_shownExpiry = until;
    m_countdown.setSpan(QDateTime::currentDateTimeUtc(), until);
}

void SessionFacts::askForScopes()
{
    // Must not cause a refresh.
    if (m_provider->isAuthenticated()
        && m_provider->expiresAt() > QDateTime::currentDateTimeUtc()) {
        m_provider->requestCredentials(this, [this](const Auth0Credentials &credentials) {
            showCredentials(credentials);
        });
    }
}

void SessionFacts::showCredentials(const Auth0Credentials &credentials)
{
    const QString audience = credentials.audience();
    m_scopes = credentials.isValid() ? credentials.scopes().join(u", ") : u"\u2013"_s;
    m_tokenType = credentials.isValid() ? credentials.tokenType() : QString();
    m_audience = audience.isEmpty() ? tr("None") : audience;
    Q_EMIT changed();
}

void SessionFacts::refresh()
{
    m_events->append(u"refresh()"_s);
    m_outcome = tr("Refreshing\u2026");
    Q_EMIT changed();
    m_provider->refresh().then(this, [this](const Auth0Credentials &credentials) {
        const Auth0Error error = credentials.error();
        m_events->append(u"refresh()"_s, credentials.isValid() ? tr("refreshed") : error.detail());
        m_outcome = credentials.isValid() ? tr("The access token was refreshed.") : error.message();
        Q_EMIT changed();
        if (credentials.isValid())
            showCredentials(credentials);
    });
}

void SessionFacts::reloadProfile()
{
    m_events->append(u"reloadProfile()"_s);
    m_provider->reloadProfile();
}

void SessionFacts::setWebPage(const QUrl &loginUrl)
{
    m_webPage = loginUrl;
    Q_EMIT changed();
}

void SessionFacts::openWebPage()
{
    m_events->append(u"openWebSession()"_s);
    m_provider->openWebSession(m_webPage);
}

void SessionFacts::logOut(Logout kind)
{
    m_outcome.clear();
    Q_EMIT changed();
    m_events->append(u"logout()"_s,
                     kind == Logout::Here              ? tr("here")
                             : kind == Logout::Browser ? tr("browser session")
                                                       : tr("federated"));
    Auth0LogoutOptions options;
    options.setBrowserSession(kind != Logout::Here);
    options.setFederated(kind == Logout::Federated);
    m_provider->logoutWith(options);
}
