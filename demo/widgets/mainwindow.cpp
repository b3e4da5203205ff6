// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "auth0logindialog.h"
#include "auth0loginoptions.h"
#include "auth0profile.h"
#include "auth0provider.h"
#include "eventrecorder.h"
#include "localtenant.h"
#include "look.h"
#include "requestspage.h"
#include "signedinpage.h"
#include "signedoutpage.h"
#include "startpage.h"

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

MainWindow::MainWindow(const DemoOptions &options, Auth0Provider *provider, LocalTenant *tenant)
    : m_options(options)
    , m_provider(provider)
    , m_tenant(tenant)
    , m_recorder(new EventRecorder(provider, &m_events, this))
    , m_start(new StartPage(this))
    , m_signedOut(new SignedOutPage(provider, this))
    , m_signedIn(new SignedInPage(provider, &m_events, this))
{
    setWindowTitle(tr("Auth0Qt Demo"));
    resize(1040, 720);
    setMinimumSize(80 * Look::Unit, 60 * Look::Unit);
    addWidget(m_start);
    addWidget(m_signedOut);
    addWidget(m_signedIn);
    connect(m_signedOut, &SignedOutPage::loginWanted, this, &MainWindow::login);
    connect(m_start, &StartPage::tryAgain, this, &MainWindow::start);
    watchProvider();
    if (m_tenant)
        watchTenant();
}

void MainWindow::start()
{
    m_problem.clear();
    m_provider->setAccount(m_options.account);
    if (m_tenant) {
        m_start->showWaiting(tr("Starting the local tenant. The first time this takes a while."));
        m_tenant->start();
        return;
    }
    configureFromOptions();
    restore();
}

void MainWindow::restore()
{
    m_configured = true;
    m_start->showWaiting(tr("Looking for your last session."));
    m_provider->restore();
}

void MainWindow::watchTenant()
{
    connect(m_tenant, &LocalTenant::ready, this, [this] {
        configureFromTenant();
        m_events.append(u"tenant"_s, m_tenant->info().origin());
        restore();
    });
    connect(m_tenant, &LocalTenant::failed, this, [this](const QString &what, const QString &why) {
        m_events.append(u"tenant"_s, what);
        // Whoever is signed in stays so, as at a tenant that cannot be reached.
        if (m_provider->isAuthenticated())
            return;
        m_problem = why.isEmpty() ? what : what + u' ' + why.section(u'\n', -1);
        m_start->showProblem(what, why);
        setCurrentWidget(m_start);
    });
}

void MainWindow::watchProvider()
{
    connect(m_provider, &Auth0Provider::readyChanged, this, &MainWindow::showFittingPage);
    connect(m_provider, &Auth0Provider::authenticatedChanged, this, &MainWindow::showFittingPage);
    connect(m_provider, &Auth0Provider::restoreFinished, this, &MainWindow::showFittingPage);
    connect(m_provider, &Auth0Provider::errorOccurred, this, &MainWindow::showError);
    connect(m_provider, &Auth0Provider::interactionPolicyChanged, this, [this] {
        // It opens by itself.
        if (m_provider->interactionPolicy() == Auth0::InteractionPolicy::Ask && !m_again)
            m_again = makeLoginDialog(m_provider);
    });
    connect(m_provider, &Auth0Provider::loggedIn, this, [this] { m_signedOut->setNotice({}); });
    connect(m_provider, &Auth0Provider::loggedOut, this,
            [this] { m_signedOut->setNotice(tr("You are signed out.")); });
    connect(m_provider->profile(), &Auth0Profile::displayNameChanged, this, [this] {
        const QString name = m_provider->profile()->displayName();
        setWindowTitle(name.isEmpty() ? tr("Auth0Qt Demo")
                                      : tr("%1 \u2013 Auth0Qt Demo").arg(name));
    });
}

void MainWindow::configureFromOptions()
{
    if (m_options.issuer.isEmpty())
        m_provider->setDomain(m_options.domain);
    else
        m_provider->setIssuer(m_options.issuer);
    m_provider->setClientId(m_options.clientId);
    m_provider->setAudience(m_options.audience);
    if (m_options.api.isValid() && !m_options.api.isEmpty()) {
        m_provider->setApiOrigins({ originOf(m_options.api) });
        m_signedIn->requests()->setAddress(m_options.api.toString());
    }
    const QString name = m_options.issuer.isEmpty() ? m_options.domain
                                                    : QUrl(m_options.issuer).host();
    m_signedOut->setTenant(tr("Tenant %1").arg(name), m_options.autoUser, {});
}

void MainWindow::configureFromTenant()
{
    const LocalTenant::Info info = m_tenant->info();
    m_provider->setIssuer(info.issuer);
    m_provider->setClientId(m_options.clientId.isEmpty() ? info.clientId : m_options.clientId);
    m_provider->setAudience(m_options.audience.isEmpty() ? info.audience : m_options.audience);
    m_provider->setScopes({ u"openid"_s, u"profile"_s, u"email"_s, u"phone"_s, u"address"_s,
                            u"offline_access"_s, u"read:things"_s });
    // The tenant takes any port on loopback, as RFC 8252 section 7.3 wants it.
    m_provider->setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    m_provider->setClaimsNamespace(u"https://auth0qt.example/"_s);
    m_provider->setApiOrigins({ info.origin() });
    m_signedIn->requests()->setAddress(info.origin() + u"/api/things"_s);
    m_signedOut->setTenant(tr("Local tenant at %1").arg(QUrl(info.issuer).authority()), info.user,
                           info.password);
}

void MainWindow::showFittingPage()
{
    QWidget *before = currentWidget();
    if (m_provider->isAuthenticated())
        setCurrentWidget(m_signedIn);
    else if (m_provider->isReady())
        setCurrentWidget(m_signedOut);
    if (currentWidget() != before)
        currentWidget()->setFocus();
}

void MainWindow::showError(const Auth0Error &error)
{
    if (!m_provider->isAuthenticated())
        m_signedOut->setNotice(error.hint().isEmpty() ? error.message()
                                                      : error.message() + u' ' + error.hint());
}

void MainWindow::login()
{
    m_signedOut->setNotice({});
    Auth0LoginDialog *dialog = makeLoginDialog(m_provider);
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

Auth0LoginDialog *MainWindow::makeLoginDialog(Auth0Provider *provider)
{
    auto *dialog = new Auth0LoginDialog(provider, this);
    dialog->setTitle(tr("Log in to Auth0Qt Demo"));
    if (!m_options.language.isEmpty()) {
        Auth0LoginOptions options;
        options.setUiLocales({ m_options.language });
        dialog->setOptions(options);
    }
    return dialog;
}
