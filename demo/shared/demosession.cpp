// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "demosession.h"

#include "auth0profile.h"
#include "localtenant.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl &url)
{
    return url
            .adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                      | QUrl::RemoveFragment)
            .toString();
}

} // namespace

DemoSession::DemoSession(const DemoOptions &options, LocalTenant *tenant, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_tenant(tenant)
    , m_recorder(&m_provider, &m_events)
    , m_features(&m_provider)
    , m_facts(&m_provider, &m_events, &m_features)
    , m_keeping(&m_provider, &m_events)
    , m_api(&m_provider, &m_events)
    , m_accounts(&m_provider)
    , m_propertyModel(m_provider.profile())
    , m_identities(m_provider.profile())
    , m_editor(&m_provider, &m_identities)
    , m_security(&m_provider)
    , m_tokens(&m_provider, &m_events)
{
    m_properties.setSourceModel(&m_propertyModel);
    if (!m_options.language.isEmpty())
        m_languages.useCode(m_options.language);
    if (!m_options.redirectUris.isEmpty())
        m_provider.setRedirectUris(m_options.redirectUris);
    m_provider.setDpop(*m_options.dpop);
    watchProvider();
    watchEmail();
    connect(&m_features, &ServerFeatures::changed, this, &DemoSession::useFeatures);
    connect(&m_tokens, &TokenSignIn::noticed, this, &DemoSession::setNotice);
    if (m_tenant)
        watchTenant();
}

QString DemoSession::title() const
{
    const QString name = m_provider.profile()->displayName();
    return name.isEmpty() ? tr("Auth0Qt Demo") : tr("%1 \u2013 Auth0Qt Demo").arg(name);
}

void DemoSession::setNotice(const QString &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void DemoSession::setEmail(const QString &email)
{
    if (email == m_email)
        return;
    m_email = email;
    m_emailNote.clear();
    Q_EMIT emailChanged();
    setNotice({});
    if (!email.isEmpty() && m_features.isAuth0())
        m_provider.hasEnterpriseConnection(email);
}

void DemoSession::watchEmail()
{
    connect(&m_provider, &Auth0Provider::enterpriseConnectionChecked, this,
            [this](const QString &email, bool isEnterprise, const Auth0Error &error) {
                if (error || email != m_email)
                    return;
                m_emailNote = isEnterprise
                        ? tr("With this address you sign in at your organization.")
                        : tr("With this address you sign in here.");
                Q_EMIT emailChanged();
            });
}

void DemoSession::start()
{
    m_provider.setAccount(m_options.account);
    if (m_tenant) {
        setWaiting(tr("Starting the local tenant. The first start takes some time."));
        m_tenant->start();
        return;
    }
    configureFromOptions();
    m_features.load(m_options.issuer.isEmpty());
    restore();
}

void DemoSession::copyEvents() const
{
    QGuiApplication::clipboard()->setText(m_events.toText());
}

void DemoSession::restore()
{
    m_configured = true;
    setWaiting(tr("Looking for your last session."));
    m_provider.restore();
}

void DemoSession::watchTenant()
{
    connect(m_tenant, &LocalTenant::ready, this, [this] {
        configureFromTenant();
        m_features.load(true);
        m_events.append(u"tenant"_s, m_tenant->info().origin());
        restore();
    });
    connect(m_tenant, &LocalTenant::failed, this, [this](const QString &what, const QString &why) {
        m_events.append(u"tenant"_s, what);
        // The user stays signed in, as with a tenant that cannot be reached.
        if (m_provider.isAuthenticated())
            return;
        m_problem = what;
        m_problemDetail = why;
        Q_EMIT startChanged();
        setPage(StartPage);
    });
}

void DemoSession::watchProvider()
{
    connect(&m_provider, &Auth0Provider::readyChanged, this, &DemoSession::showFittingPage);
    connect(&m_provider, &Auth0Provider::authenticatedChanged, this, &DemoSession::showFittingPage);
    connect(&m_provider, &Auth0Provider::restoreFinished, this, &DemoSession::showFittingPage);
    connect(&m_provider, &Auth0Provider::errorOccurred, this, [this](const Auth0Error &error) {
        if (!m_provider.isAuthenticated())
            setNotice(error.hint().isEmpty() ? error.message()
                                             : error.message() + u' ' + error.hint());
    });
    connect(&m_provider, &Auth0Provider::loggedIn, this, [this] { setNotice({}); });
    connect(&m_provider, &Auth0Provider::loggedOut, this,
            [this] { setNotice(tr("You are signed out.")); });
    connect(&m_provider, &Auth0Provider::busyChanged, &m_propertyModel,
            &PropertyModel::readSources);
    connect(m_provider.profile(), &Auth0Profile::displayNameChanged, this,
            &DemoSession::titleChanged);
}

void DemoSession::configureFromOptions()
{
    if (m_options.issuer.isEmpty())
        m_provider.setDomain(m_options.domain);
    else
        m_provider.setIssuer(m_options.issuer);
    m_provider.setWellKnown(m_options.wellKnown);
    if (!m_options.idTokenAlgorithms.isEmpty())
        m_provider.setIdTokenAlgorithms(m_options.idTokenAlgorithms);
    m_provider.setClientId(m_options.clientId);
    m_provider.setAudience(m_options.audience);
    if (m_options.api.isValid() && !m_options.api.isEmpty()) {
        m_provider.setApiOrigins({ originOf(m_options.api) });
        m_api.setAddress(m_options.api.toString());
    }
    if (m_options.managementApi && m_options.issuer.isEmpty())
        useManagementApi();
    const QString name = m_options.issuer.isEmpty() ? m_options.domain
                                                    : QUrl(m_options.issuer).host();
    setTenantText(tr("Tenant %1").arg(name),
                  m_options.autoUser.isEmpty() ? QString()
                                               : tr("User name %1").arg(m_options.autoUser));
}

void DemoSession::configureFromTenant()
{
    const LocalTenant::Info info = m_tenant->info();
    m_provider.setIssuer(info.issuer);
    m_provider.setClientId(m_options.clientId.isEmpty() ? info.clientId : m_options.clientId);
    m_provider.setAudience(m_options.audience.isEmpty() ? info.audience : m_options.audience);
    m_provider.setScopes({ u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"address"_s,
                           u"offline_access"_s, u"read:things"_s });
    // Of docs/auth0/profile-action.js, which adds the whole profile to ID tokens.
    m_provider.setClaimsNamespace(u"https://auth0qt.example/"_s);
    m_provider.setPermissionsClaim(u"app_metadata.permissions"_s);
    // An API that changes all that the profile editor can change: Auth0's own changes only
    // metadata.
    m_provider.setManagementUrl(QUrl(info.issuer + u"people/"_s));
    if (m_options.managementApi)
        useManagementApi();
    m_provider.setApiOrigins({ info.origin() });
    m_api.setAddress(info.origin() + u"/api/things"_s);
    m_tokens.setTestToken(info.subjectToken, info.subjectTokenType);
    m_facts.setWebPage(QUrl(info.issuer + u"web"_s));
    setTenantText(tr("Local tenant at %1").arg(QUrl(info.issuer).authority()),
                  tr("User name %1, password %2").arg(info.user, info.password));
}

// Of a server that is known by its issuer only.
void DemoSession::useFeatures()
{
    m_editor.setEditable(m_features.isAuth0());
    if (m_options.managementApi && !m_options.issuer.isEmpty() && m_features.isAuth0())
        useManagementApi();
}

// In place of the claims of the tenant's Action. The login is then for this API, and the token for
// the demo's own API follows with a refresh.
void DemoSession::useManagementApi()
{
    m_provider.setProfileSources(Auth0::ProfileSource::Userinfo
                                 | Auth0::ProfileSource::ManagementApi);
    m_provider.setManagementUrl({});
    m_provider.setScopes(m_provider.scopes()
                         << u"update:current_user_metadata"_s << u"create:current_user_metadata"_s
                         << u"update:current_user_identities"_s);
}

void DemoSession::setWaiting(const QString &sentence)
{
    m_waiting = sentence;
    m_problem.clear();
    m_problemDetail.clear();
    Q_EMIT startChanged();
}

void DemoSession::setTenantText(const QString &tenant, const QString &user)
{
    m_tenantText = tenant;
    m_userText = user;
    Q_EMIT tenantChanged();
}

void DemoSession::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

void DemoSession::showFittingPage()
{
    if (m_provider.isAuthenticated())
        setPage(SignedInPage);
    else if (m_provider.isReady())
        setPage(SignedOutPage);
}
