// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0accountmodel.h"
#include "auth0logincontroller.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

namespace {

// A tenant with acme (org_1) and globex (org_2). An ID token is of the organization that was asked
// for last.
struct OrganizationsFixture : SessionFixture
{
    OrganizationsFixture()
    {
        issuer.tamper = [this](QJsonObject &claims) {
            const QString wanted = instead.isEmpty() ? asked(u"organization"_s) : instead;
            if (wanted == "org_1"_L1 || wanted == "acme"_L1)
                claims.insert(u"org_id"_s, u"org_1"_s);
            if (wanted == "org_2"_L1 || wanted == "globex"_L1)
                claims.insert(u"org_id"_s, u"org_2"_s);
            if (claims.contains(u"org_id"_s))
                claims.insert(u"org_name"_s,
                              claims[u"org_id"_s] == u"org_1"_s ? u"acme"_s : u"globex"_s);
        };
    }

    // Of the page that was opened last.
    QString asked(const QString &name) const
    {
        return browser.lastQuery().queryItemValue(name, QUrl::FullyDecoded);
    }
    // Until a login has ended; whether it was a success.
    bool waitForLogin()
    {
        QSignalSpy in(provider.get(), &Auth0Provider::loggedIn);
        QSignalSpy failed(provider.get(), &Auth0Provider::loginFailed);
        return QTest::qWaitFor([&] { return in.size() + failed.size() > 0; }) && in.size() == 1
                && settle();
    }
    bool switchTo(const QString &organization)
    {
        provider->switchOrganization(organization);
        return waitForLogin();
    }
    // What it takes when there is a session.
    bool restoresAt(const QString &organization)
    {
        QSignalSpy restored(provider.get(), &Auth0Provider::restoreFinished);
        provider->switchOrganization(organization);
        return restored.wait() && restored.first().first().toBool() && settle();
    }
    // A log of all signals is nobody who could be asked to sign in.
    void askNobody() const { provider->disconnect(SIGNAL(interactionRequired(Auth0LoginOptions))); }
    qsizetype pages() const { return browser.opened.size(); }
    bool isIn(const QString &account, const QString &organization) const
    {
        return provider->account() == account && provider->organization() == organization;
    }

    QString instead; // the organization that the person gets
};

const QUrl InvitationLink(u"https://app.example/login?invitation=ticket-1&organization=org_1"_s
                          u"&organization_name=acme"_s);

} // namespace

class tst_Auth0ProviderOrganizations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asked_data();
    void asked();
    void unaskedIsNotTrusted();
    void refreshStays_data();
    void refreshStays();
    void restoresNoOther();
    void accountNames_data();
    void accountNames();

    void switches();
    void switchesBySilentPages();
    void switchTwice();
    void switchToWhereItIs();
    void switchWhileRestoring();
    void switchWithoutAStore();
    void switchIsLeft();
    void slotLogsIn();
    void failedSwitch();
    void bothChangeTogether();
    void modelAfterRestart();
    void modelOfAnOlderVersion();

    void invitation();
    void invitationDeclined();
    void sixInvitations();
    void invitationFails_data();
    void invitationFails();
    void invitationDuringALogin();
    void invitationReplaces();
    void settingsDropInvitation();
    void invitationOfAnother_data();
    void invitationOfAnother();
    void invalidInvitation();
    void invitationWithoutOrganization();
    void invitationInPlaceOfALogin();
    void invitationThere();
    void invitationOnce();
    void views_data();
    void views();
    void deletedInSlot();
};

void tst_Auth0ProviderOrganizations::asked_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &organization, const QString &sent,
                        const QString &instead = {}, const QString &detail = {}) {
        QTest::newRow(name) << organization << instead << sent << detail;
    };
    row("by id", u"org_1"_s, u"org_1"_s);
    row("by name", u"acme"_s, u"acme"_s);
    row("with space and capitals", u" Acme\n"_s, u"acme"_s);
    row("id with space", u" org_2 "_s, u"org_2"_s);
    row("only space", u"  "_s, QString());
    row("another id", u"org_1"_s, u"org_1"_s, u"globex"_s, u"id_token.org_id"_s);
    row("another name", u"acme"_s, u"acme"_s, u"globex"_s, u"id_token.org_name"_s);
    row("none, by id", u"org_1"_s, u"org_1"_s, u"-"_s, u"id_token.org_id"_s);
    row("none, by name", u"acme"_s, u"acme"_s, u"-"_s, u"id_token.org_name"_s);
    row("id of another case", u"org_1X"_s, u"org_1X"_s, u"org_1"_s, u"id_token.org_id"_s);
}

void tst_Auth0ProviderOrganizations::asked()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, detail);
    for (const bool byOptions : { false, true }) {
        OrganizationsFixture f;
        QFETCH(const QString, instead);
        f.instead = instead;
        Auth0LoginOptions options;
        if (byOptions)
            options.setOrganization(organization);
        else
            f.provider->setOrganization(organization);
        f.provider->loginWith(options);
        QCOMPARE(f.waitForLogin(), detail.isEmpty());
        QTEST(f.asked(u"organization"_s), "sent");
        QCOMPARE(f.provider->lastError().detail(), detail);
        QCOMPARE(f.provider->isAuthenticated(), detail.isEmpty());
        QCOMPARE(f.store.values.isEmpty(), !detail.isEmpty());
    }
}

// Only the ID token says in which organization somebody is.
void tst_Auth0ProviderOrganizations::unaskedIsNotTrusted()
{
    OrganizationsFixture f;
    f.issuer.userinfo.insert(u"org_id"_s, u"org_1"_s);
    f.issuer.userinfo.insert(u"org_name"_s, u"acme"_s);
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s); // userinfo is there
    QCOMPARE(f.provider->profile()->organizationId(), QString());
    QCOMPARE(f.provider->profile()->organizationName(), QString());
    QVERIFY(!f.provider->profile()->has(u"org_id"_s));

    // One that the tenant has chosen is told, and is no reason to go there the next time.
    f.instead = u"acme"_s;
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->organizationId(), u"org_1"_s);
    QCOMPARE(f.provider->organization(), QString());
    QTRY_COMPARE(f.index().entries.value(0).organizationName, u"acme"_s);
    QCOMPARE(f.index().entries.value(0).organization, std::optional<QString>(QString()));
}

void tst_Auth0ProviderOrganizations::refreshStays_data()
{
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("detail");
    QTest::newRow("the same") << u"org_1"_s << QString();
    QTest::newRow("another") << u"org_2"_s << u"id_token.org_id"_s;
    QTest::newRow("none") << u"-"_s << u"id_token.org_id"_s;
}

void tst_Auth0ProviderOrganizations::refreshStays()
{
    QFETCH(const QString, instead);
    OrganizationsFixture f;
    QVERIFY(f.switchTo(u"acme"_s));
    f.instead = instead;
    QFuture<Auth0Credentials> refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QTEST(refreshed.result().error().detail(), "detail");
    QCOMPARE(f.provider->profile()->organizationId(), u"org_1"_s);
}

void tst_Auth0ProviderOrganizations::restoresNoOther()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    f.restart();
    f.provider->setOrganization(u"acme"_s);
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    const auto before = f.store.values;
    QVERIFY(!f.restore());
    QCOMPARE(f.provider->lastError().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.provider->lastError().detail(), u"session.other_organization"_s);
    QVERIFY(!f.provider->isAuthenticated());
    QCOMPARE(f.store.values, before);
    // What is in memory already is not enough for a view either.
    f.restart();
    QVERIFY(f.restore());
    f.provider->setOrganization(u"acme"_s);
    Auth0LoginController controller;
    controller.setProvider(f.provider.get());
    const qsizetype pages = f.pages();
    QSignalSpy accepted(&controller, &Auth0LoginController::accepted);
    controller.start();
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(f.pages(), pages + 1);
    QCOMPARE(f.provider->profile()->organizationName(), u"acme"_s);
}

void tst_Auth0ProviderOrganizations::accountNames_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &account, const QString &organization,
                        const QString &next, const QString &expected) {
        QTest::newRow(name) << account << organization << next << expected;
    };
    row("from none", u"default"_s, {}, u"acme"_s, u"default/acme"_s);
    row("to an id", u"default"_s, {}, u"org_1"_s, u"default/org_1"_s);
    row("to none", u"default/acme"_s, u"acme"_s, {}, u"default"_s);
    row("to another", u"default/acme"_s, u"acme"_s, u"globex"_s, u"default/globex"_s);
    row("capitals", u"default/acme"_s, u" ACME"_s, u"Globex"_s, u"default/globex"_s);
    row("account of its own", u"work"_s, u"acme"_s, u"globex"_s, u"work/globex"_s);
    row("account with a slash", u"a/b"_s, {}, u"acme"_s, u"a/b/acme"_s);
    row("back to it", u"a/b/acme"_s, u"acme"_s, {}, u"a/b"_s);
    row("account that ends so", u"a/acme"_s, {}, u"globex"_s, u"a/acme/globex"_s);
    row("another's beginning", u"a/xacme"_s, u"acme"_s, {}, u"a/xacme"_s);
}

void tst_Auth0ProviderOrganizations::accountNames()
{
    QFETCH(const QString, account);
    QFETCH(const QString, organization);
    QFETCH(const QString, next);
    SessionFixture f;
    f.provider->setAccount(account);
    f.provider->setOrganization(organization);
    f.provider->switchOrganization(next);
    QTEST(f.provider->account(), "expected");
    QCOMPARE(f.provider->organization(), next.toLower());
}

void tst_Auth0ProviderOrganizations::switches()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    SignalLog log(f.provider.get());
    f.askNobody();
    QVERIFY(f.switchTo(u"Acme"_s));
    QVERIFY(f.isIn(u"default/acme"_s, u"acme"_s));
    QCOMPARE(f.provider->profile()->organizationId(), u"org_1"_s);
    const QStringList expected { u"restoreFinished"_s, u"loggedIn"_s };
    QCOMPARE(log.outcomes(), expected);
    QVERIFY(f.issuer.revoked().isEmpty());
    QVERIFY(f.switchTo(u"org_2"_s));
    QVERIFY(f.isIn(u"default/org_2"_s, u"org_2"_s));
    QCOMPARE(f.provider->profile()->organizationName(), u"globex"_s);

    // All three are there, and need no page any more.
    const qsizetype pages = f.pages();
    log.entries.clear();
    QVERIFY(f.restoresAt({}));
    QVERIFY(f.isIn(u"default"_s, {}));
    QCOMPARE(f.provider->profile()->organizationId(), QString());
    QVERIFY(f.restoresAt(u"acme"_s));
    QCOMPARE(f.provider->profile()->organizationId(), u"org_1"_s);
    QVERIFY(f.restoresAt(u"org_2"_s));
    QCOMPARE(f.provider->profile()->organizationId(), u"org_2"_s);
    QCOMPARE(f.pages(), pages);
    QCOMPARE(log.outcomes(), QStringList(3, u"restoreFinished"_s));
}

// The browser's session is used, but after a logout from that organization.
void tst_Auth0ProviderOrganizations::switchesBySilentPages()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    QVERIFY(f.switchTo(u"acme"_s));
    QCOMPARE(f.asked(u"prompt"_s), QString());
    QCOMPARE(f.asked(u"organization"_s), u"acme"_s);
    QVERIFY(f.logout());
    QVERIFY(f.restoresAt({}));
    QVERIFY(f.switchTo(u"globex"_s));
    QCOMPARE(f.asked(u"prompt"_s), QString());
    QVERIFY(f.switchTo(u"acme"_s));
    QCOMPARE(f.asked(u"prompt"_s), u"login"_s);
}

// The last call is the one that counts, whatever the ones before have begun.
void tst_Auth0ProviderOrganizations::switchTwice()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    f.provider->switchOrganization(u"acme"_s);
    QVERIFY(f.switchTo(u"globex"_s));
    QCOMPARE(f.pages(), 2);
    f.browser.person = Person::Waits;
    f.provider->switchOrganization(u"acme"_s);
    QTRY_COMPARE(f.pages(), 3);
    QVERIFY(f.restoresAt(u"globex"_s));
    QVERIFY(f.isIn(u"default/globex"_s, u"globex"_s));
    QCOMPARE(f.provider->state(), Auth0::State::LoggedIn);
    QVERIFY(!f.browser.isOpen);
}

void tst_Auth0ProviderOrganizations::switchToWhereItIs()
{
    OrganizationsFixture f;
    QVERIFY(f.switchTo(u"acme"_s));
    SignalLog log(f.provider.get());
    f.askNobody();
    for (const QString &same : { u"acme"_s, u" ACME "_s, u"org_1"_s }) {
        f.provider->switchOrganization(same);
        QVERIFY(f.provider->isAuthenticated());
        QVERIFY(f.settle());
        QVERIFY(f.isIn(u"default/acme"_s, u"acme"_s));
    }
    QCOMPARE(log.entries, QStringList());
    QVERIFY(f.logout());
    QVERIFY(f.switchTo(u"acme"_s));
    QCOMPARE(f.pages(), 2);
}

void tst_Auth0ProviderOrganizations::switchWhileRestoring()
{
    OrganizationsFixture f;
    QVERIFY(f.switchTo(u"acme"_s));
    f.restart();
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    f.provider->restore();
    f.provider->switchOrganization(u"acme"_s);
    QTRY_COMPARE(restored.size(), 2);
    QVERIFY(!restored.first().first().toBool()); // cancelled
    QVERIFY(restored.last().first().toBool());
    // And when the application is at the account already.
    f.restart();
    f.provider->setAccount(u"default/globex"_s);
    f.provider->setOrganization(u"globex"_s);
    f.provider->restore();
    QVERIFY(f.switchTo(u"globex"_s));
    QCOMPARE(f.pages(), 2);
}

void tst_Auth0ProviderOrganizations::switchWithoutAStore()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    f.store.once(FaultyStore::Read, FaultyStore::fails(Auth0StoreResult::Status::Locked));
    SignalLog log(f.provider.get());
    f.askNobody();
    f.provider->switchOrganization(u"acme"_s);
    QTRY_COMPARE(log.count(u"restoreFinished"_s), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->lastError().code(), ErrorCode::StorageLocked);
    QCOMPARE(f.provider->state(), Auth0::State::LoggedOut);
    QCOMPARE(f.pages(), 1);
    QVERIFY(f.switchTo(u"acme"_s)); // it is unlocked
}

void tst_Auth0ProviderOrganizations::switchIsLeft()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    f.provider->switchOrganization(u"acme"_s);
    f.provider->setAccount(u"other"_s);
    QVERIFY(f.settle());
    QVERIFY(!f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.pages(), 1);
    QCOMPARE(f.provider->state(), Auth0::State::LoggedOut);
    f.provider->switchOrganization(u"globex"_s);
    f.provider->cancel();
    QVERIFY(f.settle());
    QCOMPARE(f.pages(), 1);
    QCOMPARE(f.provider->state(), Auth0::State::LoggedOut);
}

// As most applications do when there is no session.
void tst_Auth0ProviderOrganizations::slotLogsIn()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    connect(f.provider.get(), &Auth0Provider::restoreFinished, this, [&f](bool restored) {
        if (!restored)
            f.provider->login();
    });
    QVERIFY(f.switchTo(u"acme"_s));
    QCOMPARE(f.pages(), 2);
    QCOMPARE(f.provider->profile()->organizationName(), u"acme"_s);
}

void tst_Auth0ProviderOrganizations::failedSwitch()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    f.browser.person = Person::Denies;
    QVERIFY(!f.switchTo(u"acme"_s));
    QVERIFY(f.isIn(u"default/acme"_s, u"acme"_s));
    QCOMPARE(f.provider->state(), Auth0::State::LoggedOut);
    QVERIFY(f.restoresAt({}));
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.issuer.revoked().isEmpty());
}

void tst_Auth0ProviderOrganizations::bothChangeTogether()
{
    OrganizationsFixture f;
    QVERIFY(f.switchTo(u"acme"_s));
    QStringList seen;
    const auto note = [&] {
        seen.append(f.provider->account() + u' ' + f.provider->organization());
    };
    connect(f.provider.get(), &Auth0Provider::accountChanged, this, note);
    connect(f.provider.get(), &Auth0Provider::organizationChanged, this, note);
    QVERIFY(f.switchTo(u"globex"_s));
    QCOMPARE(seen, QStringList(2, u"default/globex globex"_s));
}

// An application that starts with its base account finds the organization's session.
void tst_Auth0ProviderOrganizations::modelAfterRestart()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    QVERIFY(f.switchTo(u"acme"_s));
    f.restart();
    QVERIFY(f.restore());
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    const int row = model.indexOf(u"default/acme"_s);
    const int base = model.indexOf(u"default"_s);
    const auto at = [&model](int r, int role) { return model.index(r).data(role).toString(); };
    QCOMPARE(at(row, Auth0AccountModel::OrganizationRole), u"acme"_s);
    QCOMPARE(at(row, Auth0AccountModel::OrganizationNameRole), u"acme"_s);
    QCOMPARE(at(base, Auth0AccountModel::OrganizationRole), QString());
    QCOMPARE(at(row, Auth0AccountModel::LabelRole), u"Alice (acme)"_s); // one name, two accounts
    QCOMPARE(at(base, Auth0AccountModel::LabelRole), u"Alice (default)"_s);
    QVERIFY(model.roleNames().values().contains("organization"));
    QVERIFY(model.roleNames().values().contains("organizationName"));

    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    model.switchTo(row);
    QVERIFY(f.isIn(u"default/acme"_s, u"acme"_s));
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(restored.first().first().toBool());
    QCOMPARE(f.provider->profile()->organizationId(), u"org_1"_s);
    model.switchTo(model.indexOf(u"default"_s));
    QVERIFY(f.isIn(u"default"_s, {}));
    QTRY_COMPARE(restored.size(), 2);
    QVERIFY(restored.last().first().toBool());
    QCOMPARE(f.pages(), 2);
    // By the login's options it is the same.
    f.provider->setAccount(u"other"_s);
    Auth0LoginOptions options;
    options.setOrganization(u"org_2"_s);
    f.provider->loginWith(options);
    QVERIFY(f.waitForLogin());
    QTRY_COMPARE(at(model.indexOf(u"other"_s), Auth0AccountModel::OrganizationRole), u"org_2"_s);
    QCOMPARE(at(model.indexOf(u"other"_s), Auth0AccountModel::OrganizationNameRole), u"globex"_s);
}

// Which knew nothing of organizations in the list: what the application has set stays.
void tst_Auth0ProviderOrganizations::modelOfAnOlderVersion()
{
    OrganizationsFixture f;
    f.provider->setOrganization(u"acme"_s);
    QVERIFY(f.login());
    f.provider->setAccount(u"work"_s);
    QVERIFY(f.login());
    QTRY_COMPARE(f.index().entries.size(), 2);
    AccountIndex index = f.index();
    for (AccountIndex::Entry &entry : index.entries)
        entry.organization.reset();
    f.store.values[accountIndexKey()] = index.toJson();
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    model.switchTo(model.indexOf(u"default"_s));
    QVERIFY(f.isIn(u"default"_s, u"acme"_s));
    QVERIFY(f.settle());
    QVERIFY(f.provider->isAuthenticated());
}

// Nothing changes before the person has agreed and has signed in.
void tst_Auth0ProviderOrganizations::invitation()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    QSignalSpy received(f.provider.get(), &Auth0Provider::invitationReceived);
    QSignalSpy pending(f.provider.get(), &Auth0Provider::invitationPendingChanged);
    SignalLog log(f.provider.get());
    f.askNobody();
    f.provider->handleInvitation(InvitationLink);
    QVERIFY(f.provider->isInvitationPending());
    QCOMPARE(received.size(), 0);
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(f.settle());
    const auto wanted = received.first().first().value<Auth0LoginOptions>();
    QCOMPARE(wanted.organization(), u"org_1"_s);
    QCOMPARE(wanted.invitation(), u"ticket-1"_s);
    QCOMPARE(pending.size(), 1);
    QVERIFY(f.isIn(u"default"_s, {}));
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.pages(), 1);

    log.entries.clear();
    f.provider->acceptInvitation();
    QVERIFY(!f.provider->isInvitationPending());
    QVERIFY(f.isIn(u"default"_s, {}));
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.waitForLogin());
    QVERIFY(f.isIn(u"default/org_1"_s, u"org_1"_s));
    QCOMPARE(log.entries.count(u"accountChanged"_s), 1);
    QCOMPARE(log.entries.count(u"organizationChanged"_s), 1);
    QVERIFY(log.entries.indexOf(u"accountChanged"_s) < log.entries.indexOf(u"loggedIn"_s));
    QVERIFY(!log.entries.contains(u"authenticatedChanged"_s));
    QVERIFY(f.provider->isReady());
    QCOMPARE(f.pages(), 2);
    QCOMPARE(f.asked(u"invitation"_s), u"ticket-1"_s);
    QCOMPARE(f.asked(u"organization"_s), u"org_1"_s);
    QCOMPARE(f.asked(u"prompt"_s), QString());
    QCOMPARE(f.provider->profile()->organizationName(), u"acme"_s);
    QVERIFY(f.restoresAt({})); // the one before is there
    QVERIFY(f.restoresAt(u"org_1"_s));
}

// Any web page can open the link.
void tst_Auth0ProviderOrganizations::invitationDeclined()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    QSignalSpy received(f.provider.get(), &Auth0Provider::invitationReceived);
    f.provider->handleInvitation(InvitationLink);
    QTRY_COMPARE(received.size(), 1);
    f.provider->declineInvitation();
    QVERIFY(!f.provider->isInvitationPending());
    f.provider->acceptInvitation(); // too late
    f.provider->declineInvitation();
    QVERIFY(f.settle());
    QCOMPARE(f.pages(), 1);
    QVERIFY(f.isIn(u"default"_s, {}));
    QVERIFY(f.provider->isAuthenticated());
}

void tst_Auth0ProviderOrganizations::sixInvitations()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    QSignalSpy received(f.provider.get(), &Auth0Provider::invitationReceived);
    for (int i = 1; i <= 6; ++i) {
        f.provider->handleInvitation(
                QUrl(u"com.acme.app://invitation?invitation=t%1&organization=org_%1"_s.arg(i)));
        QVERIFY(f.settle());
    }
    QTRY_COMPARE(received.size(), 1);
    f.provider->acceptInvitation();
    QVERIFY(f.waitForLogin());
    QCOMPARE(f.asked(u"invitation"_s), u"t1"_s);
    QCOMPARE(f.pages(), 2);
    QCOMPARE(received.size(), 1);
}

void tst_Auth0ProviderOrganizations::invitationFails_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("detail");
    QTest::newRow("denied") << Person::Denies << QString() << u"authorize.access_denied"_s;
    QTest::newRow("another organization") << Person::SignsIn << u"org_2"_s << u"id_token.org_id"_s;
}

void tst_Auth0ProviderOrganizations::invitationFails()
{
    QFETCH(const Person, person);
    QFETCH(const QString, instead);
    OrganizationsFixture f;
    QVERIFY(f.login());
    const QByteArray record = f.store.record();
    const QString subject = f.provider->profile()->sub();
    f.browser.person = person;
    f.instead = instead;
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    SignalLog log(f.provider.get());
    f.askNobody();
    f.provider->handleInvitation(InvitationLink);
    f.provider->acceptInvitation();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(f.settle());
    QTEST(failed.first().first().value<Auth0Error>().detail(), "detail");
    QVERIFY(f.isIn(u"default"_s, {}));
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), subject);
    QCOMPARE(f.store.record(), record);
    QVERIFY(!log.entries.contains(u"accountChanged"_s));
    QVERIFY(!log.entries.contains(u"authenticatedChanged"_s));
}

// It is announced again when nothing is in its way any more.
void tst_Auth0ProviderOrganizations::invitationDuringALogin()
{
    OrganizationsFixture f;
    QSignalSpy received(f.provider.get(), &Auth0Provider::invitationReceived);
    f.browser.person = Person::Waits;
    f.provider->login();
    QTRY_COMPARE(f.pages(), 1);
    f.provider->handleInvitation(InvitationLink);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(f.provider->state(), Auth0::State::LoggingIn);
    QCOMPARE(f.pages(), 1);
    f.browser.act(Person::SignsIn);
    QTRY_COMPARE(received.size(), 2);
    QVERIFY(f.provider->isAuthenticated());
    QVERIFY(f.provider->isInvitationPending());
    QVERIFY(f.isIn(u"default"_s, {}));
}

// Another user's session was in the account of the organization.
void tst_Auth0ProviderOrganizations::invitationReplaces()
{
    OrganizationsFixture f;
    f.issuer.subject = u"auth0|other"_s;
    QVERIFY(f.switchTo(u"org_1"_s));
    f.issuer.subject = u"auth0|invited"_s;
    f.provider->setOrganization({});
    f.provider->setAccount(u"default"_s);
    const auto revocations = f.issuer.revoked().size();
    f.provider->handleInvitation(InvitationLink);
    f.provider->acceptInvitation();
    QVERIFY(f.waitForLogin());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|invited"_s);
    QTRY_COMPARE(f.issuer.revoked().size(), revocations + 1);
}

void tst_Auth0ProviderOrganizations::settingsDropInvitation()
{
    OrganizationsFixture f;
    f.provider->handleInvitation(InvitationLink);
    f.provider->setClientId(u"other"_s);
    QVERIFY(!f.provider->isInvitationPending());
}

void tst_Auth0ProviderOrganizations::invitationOfAnother_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("detail");
    QTest::newRow("another id") << u"org_1"_s << u"org_2"_s << u"id_token.org_id"_s;
    QTest::newRow("no organization") << u"org_1"_s << u"-"_s << u"id_token.org_id"_s;
    QTest::newRow("another name") << u"acme"_s << u"org_2"_s << u"id_token.org_name"_s;
}

void tst_Auth0ProviderOrganizations::invitationOfAnother()
{
    QFETCH(const QString, organization);
    QFETCH(const QString, instead);
    OrganizationsFixture f;
    f.instead = instead;
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->handleInvitation(
            QUrl(u"https://app.example/?invitation=t&organization="_s + organization));
    f.provider->acceptInvitation();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Auth0Error>();
    QCOMPARE(error.code(), ErrorCode::IdTokenInvalid);
    QTEST(error.detail(), "detail");
    QVERIFY(!f.provider->isAuthenticated());
    QVERIFY(f.store.record().isEmpty());
}

void tst_Auth0ProviderOrganizations::invalidInvitation()
{
    OrganizationsFixture f;
    QVERIFY(f.login());
    SignalLog log(f.provider.get());
    f.askNobody();
    f.provider->handleInvitation(QUrl(u"https://app.example/login?invitation=secret-ticket"_s));
    QVERIFY(f.settle());
    const QStringList expected { u"lastErrorChanged"_s, u"errorOccurred"_s };
    QCOMPARE(log.entries, expected);
    const Auth0Error error = f.provider->lastError();
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), u"invitation.invalid"_s);
    QVERIFY(!error.message().contains(u"secret-ticket"_s));
    QVERIFY(!error.hint().contains(u"secret-ticket"_s));
    QVERIFY(f.isIn(u"default"_s, {}));
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.pages(), 1);
}

// Nobody could say whether it was the right one.
void tst_Auth0ProviderOrganizations::invitationWithoutOrganization()
{
    OrganizationsFixture f;
    Auth0LoginOptions options;
    options.setInvitation(u"ticket"_s);
    f.provider->loginWith(options);
    QVERIFY(!f.waitForLogin());
    QCOMPARE(f.provider->lastError().detail(), u"options.invitation"_s);
    QCOMPARE(f.pages(), 0);
    Auth0LoginOptions free;
    free.setParameter(u"invitation"_s, u"ticket"_s);
    QCOMPARE(free.error().detail(), u"options.reserved_parameter"_s);
    f.provider->setOrganization(u"org_1"_s);
    f.provider->loginWith(options);
    QVERIFY(f.waitForLogin());
}

void tst_Auth0ProviderOrganizations::invitationInPlaceOfALogin()
{
    OrganizationsFixture f;
    f.browser.person = Person::Waits;
    f.provider->login();
    QTRY_COMPARE(f.pages(), 1);
    f.browser.person = Person::SignsIn;
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    QSignalSpy in(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->handleInvitation(InvitationLink);
    f.provider->acceptInvitation();
    QTRY_COMPARE(in.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().code(), ErrorCode::Cancelled);
    QCOMPARE(f.asked(u"invitation"_s), u"ticket-1"_s);
}

// A session that is there is not enough, and stays when the person refuses.
void tst_Auth0ProviderOrganizations::invitationThere()
{
    OrganizationsFixture f;
    QVERIFY(f.switchTo(u"org_1"_s));
    f.browser.person = Person::Denies;
    f.provider->handleInvitation(InvitationLink);
    f.provider->acceptInvitation();
    QVERIFY(!f.waitForLogin());
    QCOMPARE(f.asked(u"invitation"_s), u"ticket-1"_s);
    QVERIFY(f.provider->isAuthenticated());
    f.browser.person = Person::SignsIn;
    f.provider->handleInvitation(InvitationLink);
    f.provider->acceptInvitation();
    QVERIFY(f.waitForLogin());
    QCOMPARE(f.pages(), 3);
    QVERIFY(f.isIn(u"default/org_1"_s, u"org_1"_s));
}

// A login that the person starts for another reason does not accept it.
void tst_Auth0ProviderOrganizations::invitationOnce()
{
    OrganizationsFixture f;
    f.provider->handleInvitation(InvitationLink);
    QVERIFY(f.login());
    QCOMPARE(f.asked(u"invitation"_s), QString());
    QVERIFY(f.isIn(u"default"_s, {}));
    f.provider->acceptInvitation();
    QVERIFY(f.waitForLogin());
    QVERIFY(f.login());
    QCOMPARE(f.asked(u"invitation"_s), QString());
    QCOMPARE(f.asked(u"organization"_s), u"org_1"_s);
}

void tst_Auth0ProviderOrganizations::views_data()
{
    QTest::addColumn<bool>("invited");
    QTest::newRow("switch") << false;
    QTest::newRow("invitation") << true;
}

// Who listens to interactionRequired() is asked, and the browser is not opened.
void tst_Auth0ProviderOrganizations::views()
{
    QFETCH(const bool, invited);
    OrganizationsFixture f;
    QVERIFY(f.login());
    QList<Auth0LoginOptions> wanted;
    connect(f.provider.get(), &Auth0Provider::interactionRequired, this,
            [&](const Auth0LoginOptions &options) { wanted.append(options); });
    if (invited) {
        f.provider->handleInvitation(InvitationLink);
        f.provider->acceptInvitation();
    } else {
        f.provider->switchOrganization(u"org_1"_s);
    }
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.pages(), 1);
    QCOMPARE(wanted.first().organization(), u"org_1"_s);
    QCOMPARE(wanted.first().invitation(), invited ? u"ticket-1"_s : QString());
    Auth0LoginOptions own;
    own.setConnection(u"github"_s);
    own.setOrganization(u"globex"_s);
    Auth0LoginController controller;
    controller.setProvider(f.provider.get());
    controller.setOptions(own.combinedWith(wanted.first()));
    QSignalSpy accepted(&controller, &Auth0LoginController::accepted);
    controller.start();
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(f.asked(u"organization"_s), u"org_1"_s);
    QCOMPARE(f.asked(u"connection"_s), u"github"_s);
    QCOMPARE(f.asked(u"invitation"_s), invited ? u"ticket-1"_s : QString());
    // A session that comes back asks nobody.
    QVERIFY(f.restoresAt({}));
    QVERIFY(f.restoresAt(u"org_1"_s));
    QCOMPARE(wanted.size(), 1);
}

void tst_Auth0ProviderOrganizations::deletedInSlot()
{
    for (const bool invited : { false, true }) {
        OrganizationsFixture f;
        connect(f.provider.get(), &Auth0Provider::interactionRequired, this,
                [&] { f.provider.reset(); });
        connect(f.provider.get(), &Auth0Provider::invitationReceived, this,
                [&] { f.provider.reset(); });
        if (invited)
            f.provider->handleInvitation(InvitationLink);
        else
            f.provider->switchOrganization(u"acme"_s);
        QTRY_VERIFY(!f.provider);
    }
}

AUTH0QT_TEST_MAIN(tst_Auth0ProviderOrganizations, QCoreApplication)
#include "tst_auth0provider_organizations.moc"
