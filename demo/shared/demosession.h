// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountlist.h"
#include "apicall.h"
#include "demooptions.h"
#include "eventmodel.h"
#include "eventrecorder.h"
#include "identitymodel.h"
#include "languages.h"
#include "profileeditor.h"
#include "propertyfilter.h"
#include "propertymodel.h"
#include "security.h"
#include "serverfeatures.h"
#include "sessionfacts.h"
#include "sessionkeeping.h"
#include "tokensignin.h"

#include "auth0provider.h"

class LocalTenant;

// The demo without its window: starts the local tenant if it is used, restores the last
// session, and has the page for the provider's state.
class DemoSession : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Auth0Provider *provider READ provider CONSTANT FINAL)
    Q_PROPERTY(EventModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(SessionFacts *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(ServerFeatures *features READ features CONSTANT FINAL)
    Q_PROPERTY(SessionKeeping *keeping READ keeping CONSTANT FINAL)
    Q_PROPERTY(ApiCall *api READ api CONSTANT FINAL)
    Q_PROPERTY(AccountList *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(PropertyFilter *properties READ properties CONSTANT FINAL)
    Q_PROPERTY(IdentityModel *identities READ identities CONSTANT FINAL)
    Q_PROPERTY(ProfileEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(Security *security READ security CONSTANT FINAL)
    Q_PROPERTY(TokenSignIn *tokens READ tokens CONSTANT FINAL)
    Q_PROPERTY(Languages *languages READ languages CONSTANT FINAL)

    Q_PROPERTY(DemoSession::Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY startChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY startChanged FINAL)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY startChanged FINAL)
    Q_PROPERTY(QString tenantText READ tenantText NOTIFY tenantChanged FINAL)
    Q_PROPERTY(QString userText READ userText NOTIFY tenantChanged FINAL)
    Q_PROPERTY(QString notice READ notice WRITE setNotice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY emailChanged FINAL)
    Q_PROPERTY(QString emailNote READ emailNote NOTIFY emailChanged FINAL)

public:
    enum Page { StartPage, SignedOutPage, SignedInPage };
    Q_ENUM(Page)
    // In this order, in both demos.
    enum Tab { ProfileTab, SessionTab, RequestsTab, EventsTab, AccountsTab, SecurityTab };
    Q_ENUM(Tab)

    // tenant is null when the options name a tenant.
    DemoSession(const DemoOptions &options, LocalTenant *tenant, QObject *parent = nullptr);

    Auth0Provider *provider() { return &m_provider; }
    EventModel *events() { return &m_events; }
    SessionFacts *facts() { return &m_facts; }
    ServerFeatures *features() { return &m_features; }
    SessionKeeping *keeping() { return &m_keeping; }
    ApiCall *api() { return &m_api; }
    AccountList *accounts() { return &m_accounts; }
    PropertyModel *propertyModel() { return &m_propertyModel; }
    PropertyFilter *properties() { return &m_properties; }
    IdentityModel *identities() { return &m_identities; }
    ProfileEditor *editor() { return &m_editor; }
    Security *security() { return &m_security; }
    TokenSignIn *tokens() { return &m_tokens; }
    Languages *languages() { return &m_languages; }

    Page page() const { return m_page; }
    QString title() const;
    // The text while the tenant starts.
    QString waiting() const { return m_waiting; }
    // Why no sign-in is possible; empty if it is.
    QString problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; }
    // The tenant, and the users of the local tenant.
    QString tenantText() const { return m_tenantText; }
    QString userText() const { return m_userText; }
    // The failure of the last sign-in; empty to show nothing.
    QString notice() const { return m_notice; }
    void setNotice(const QString &notice);
    // The hint of the next sign-in, and where such an address signs in. Empty if it is not known.
    QString email() const { return m_email; }
    QString emailNote() const { return m_emailNote; }
    void setEmail(const QString &email);
    // The provider has its tenant, and restore() was called.
    bool isConfigured() const { return m_configured; }

public Q_SLOTS:
    void start();
    void copyEvents() const;

Q_SIGNALS:
    void pageChanged();
    void titleChanged();
    void startChanged();
    void tenantChanged();
    void noticeChanged();
    void emailChanged();

private:
    void watchTenant();
    void watchProvider();
    void watchEmail();
    void configureFromOptions();
    void configureFromTenant();
    void useFeatures();
    void useManagementApi();
    void restore();
    void setWaiting(const QString &sentence);
    void setTenantText(const QString &tenant, const QString &user);
    void setPage(Page page);
    void showFittingPage();

    const DemoOptions m_options;
    LocalTenant *m_tenant;
    Languages m_languages;
    Auth0Provider m_provider;
    EventModel m_events;
    EventRecorder m_recorder;
    ServerFeatures m_features;
    SessionFacts m_facts;
    SessionKeeping m_keeping;
    ApiCall m_api;
    AccountList m_accounts;
    PropertyModel m_propertyModel;
    PropertyFilter m_properties;
    IdentityModel m_identities;
    ProfileEditor m_editor;
    Security m_security;
    TokenSignIn m_tokens;

    Page m_page = StartPage;
    QString m_waiting;
    QString m_problem;
    QString m_problemDetail;
    QString m_tenantText;
    QString m_userText;
    QString m_notice;
    QString m_email;
    QString m_emailNote;
    bool m_configured = false;
};
