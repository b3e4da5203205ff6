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
#include "sessionfacts.h"
#include "sessionkeeping.h"

#include "auth0provider.h"

class LocalTenant;

// The demo without its window: starts the tenant if there is one to start, looks for the last
// session, and tells which page fits how the provider stands.
class DemoSession : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Auth0Provider *provider READ provider CONSTANT FINAL)
    Q_PROPERTY(EventModel *events READ events CONSTANT FINAL)
    Q_PROPERTY(SessionFacts *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(SessionKeeping *keeping READ keeping CONSTANT FINAL)
    Q_PROPERTY(ApiCall *api READ api CONSTANT FINAL)
    Q_PROPERTY(AccountList *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(PropertyFilter *properties READ properties CONSTANT FINAL)
    Q_PROPERTY(IdentityModel *identities READ identities CONSTANT FINAL)
    Q_PROPERTY(ProfileEditor *editor READ editor CONSTANT FINAL)
    Q_PROPERTY(Languages *languages READ languages CONSTANT FINAL)

    Q_PROPERTY(DemoSession::Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString waiting READ waiting NOTIFY startChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY startChanged FINAL)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY startChanged FINAL)
    Q_PROPERTY(QString tenantText READ tenantText NOTIFY tenantChanged FINAL)
    Q_PROPERTY(QString userText READ userText NOTIFY tenantChanged FINAL)
    Q_PROPERTY(QString notice READ notice WRITE setNotice NOTIFY noticeChanged FINAL)

public:
    enum Page { StartPage, SignedOutPage, SignedInPage };
    Q_ENUM(Page)
    // In this order, in both demos.
    enum Tab { ProfileTab, SessionTab, RequestsTab, EventsTab, AccountsTab };
    Q_ENUM(Tab)

    // tenant is null when the options name a tenant.
    DemoSession(const DemoOptions &options, LocalTenant *tenant, QObject *parent = nullptr);

    Auth0Provider *provider() { return &m_provider; }
    EventModel *events() { return &m_events; }
    SessionFacts *facts() { return &m_facts; }
    SessionKeeping *keeping() { return &m_keeping; }
    ApiCall *api() { return &m_api; }
    AccountList *accounts() { return &m_accounts; }
    PropertyModel *propertyModel() { return &m_propertyModel; }
    PropertyFilter *properties() { return &m_properties; }
    IdentityModel *identities() { return &m_identities; }
    ProfileEditor *editor() { return &m_editor; }
    Languages *languages() { return &m_languages; }

    Page page() const { return m_page; }
    QString title() const;
    // What is being waited for before there is anything to sign in to.
    QString waiting() const { return m_waiting; }
    // Why it did not come so far that one could sign in; empty if it did.
    QString problem() const { return m_problem; }
    QString problemDetail() const { return m_problemDetail; }
    // Which tenant this is, and who can sign in there; at a real one that is nobody's business.
    QString tenantText() const { return m_tenantText; }
    QString userText() const { return m_userText; }
    // The last sign-in ended with this; empty to show nothing.
    QString notice() const { return m_notice; }
    void setNotice(const QString &notice);
    // The provider knows its tenant and has been asked for the last session.
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

private:
    void watchTenant();
    void watchProvider();
    void configureFromOptions();
    void configureFromTenant();
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
    SessionFacts m_facts;
    SessionKeeping m_keeping;
    ApiCall m_api;
    AccountList m_accounts;
    PropertyModel m_propertyModel;
    PropertyFilter m_properties;
    IdentityModel m_identities;
    ProfileEditor m_editor;

    Page m_page = StartPage;
    QString m_waiting;
    QString m_problem;
    QString m_problemDetail;
    QString m_tenantText;
    QString m_userText;
    QString m_notice;
    bool m_configured = false;
};
