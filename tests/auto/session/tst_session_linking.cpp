// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0identity.h"

#include <QtCore/qjsonarray.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::IdentityLinking;
using Auth0::ProfileUpdate;
using Auth0::State;

namespace {

QJsonObject identityClaims(const QString &provider, const QString &userId)
{
    return { { u"provider"_s, provider }, { u"user_id"_s, userId }, { u"connection"_s, provider } };
}

// A tenant whose ID tokens have the identities, and which links at the authorization endpoint.
struct LinkingFixture : SessionFixture
{
    LinkingFixture()
    {
        provider->setIdentityLinking(IdentityLinking::ByAuthorize);
        provider->setProfileSources({});
        provider->setClaimsNamespace(u"https://acme.com/"_s);
        setIdentities(
                { identityClaims(u"auth0"_s, u"alice"_s), identityClaims(u"github"_s, u"12"_s) });
    }

    void setIdentities(const QJsonArray &identities)
    {
        issuer.claims.insert(u"https://acme.com/identities"_s, identities);
    }
    // The user follows the page, after which they have these identities.
    bool comeBack(const QJsonArray &identities)
    {
        if (!waitForPage())
            return false;
        setIdentities(identities);
        browser.act(Person::SignsIn);
        return true;
    }
    bool waitForPage() const
    {
        return QTest::qWaitFor([this] { return browser.opened.size() == 2; });
    }
    void link(const QString &connection = u"google-oauth2"_s)
    {
        Auth0LoginOptions options;
        options.setLinkIdentity(true);
        options.setConnection(connection);
        options.setConnectionScopes({ u"email"_s, u"calendar"_s });
        provider->loginWith(options);
    }
    qsizetype refreshes() const { return issuer.tokenRequests(u"refresh_token"_s).size(); }
    QStringList kinds() const
    {
        QStringList result;
        const QList<Auth0Identity> identities = provider->profile()->identities();
        for (const Auth0Identity &one : identities)
            result.append(one.provider());
        return result;
    }

    const QJsonArray linked { identityClaims(u"auth0"_s, u"alice"_s),
                              identityClaims(u"github"_s, u"12"_s),
                              identityClaims(u"google-oauth2"_s, u"3"_s) };
};

// The errors of profileUpdateFinished().
struct LinkUpdates
{
    explicit LinkUpdates(Auth0Provider *provider)
        : spy(provider, &Auth0Provider::profileUpdateFinished)
    {
    }
    bool wait() { return !spy.isEmpty() || spy.wait(); }
    ProfileUpdate update() const { return spy.first().at(0).value<ProfileUpdate>(); }
    Auth0Error error() const { return spy.first().at(1).value<Auth0Error>(); }

    QSignalSpy spy;
};

} // namespace

class tst_SessionLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link();
    void unlink();
    void withoutRefreshToken();
    void notChanged_data();
    void notChanged();
    void refused_data();
    void refused();
    void otherUser();
    void needsConnection();
    void needsBrowser();
    void hintCannotBeRenewed();
    void endsWithSession();
};

void tst_SessionLinking::link()
{
    LinkingFixture f;
    f.issuer.tamper = [count = 0](QJsonObject &idToken) mutable {
        idToken.insert(u"jti"_s, ++count); // no two are equal
    };
    QVERIFY(f.login());
    const QString firstIdToken = f.record().idToken;
    f.browser.person = Person::Waits;
    LinkUpdates updates(f.provider.get());
    SignalLog log(f.provider.get());
    f.link();
    QVERIFY(f.waitForPage());
    // The hint is new.
    QCOMPARE(f.refreshes(), 1);
    const CredentialRecord before = f.record();
    const QUrlQuery asked = f.browser.lastQuery();
    QCOMPARE(asked.queryItemValue(u"id_token_hint"_s), before.idToken);
    QVERIFY(before.idToken != firstIdToken);
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid link_account"_s);
    QCOMPARE(asked.queryItemValue(u"requested_connection"_s), u"google-oauth2"_s);
    QCOMPARE(asked.queryItemValue(u"requested_connection_scope"_s, QUrl::FullyDecoded),
             u"email,calendar"_s);
    for (const QString &name :
         { u"connection"_s, u"connection_scope"_s, u"prompt"_s, u"audience"_s })
        QVERIFY2(!asked.hasQueryItem(name), qPrintable(name));

    QVERIFY(f.comeBack(f.linked));
    QVERIFY(updates.wait());
    QVERIFY2(!updates.error(), qPrintable(updates.error().detail()));
    QCOMPARE(updates.update(), ProfileUpdate::LinkIdentity);
    // They are there when the signal is.
    QCOMPARE(f.kinds(), (QStringList { u"auth0"_s, u"github"_s, u"google-oauth2"_s }));
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), QStringList(u"profileUpdateFinished"_s));
    QCOMPARE(f.provider->state(), State::LoggedIn);
    // The session has its own tokens, refreshed again, and none of this login.
    QCOMPARE(f.refreshes(), 2);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"refresh_token"_s),
             before.refreshToken);
    QCOMPARE(f.record().accessToken.scopes, before.accessToken.scopes);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
    QVERIFY(f.issuer.revoked().isEmpty());
}

void tst_SessionLinking::unlink()
{
    LinkingFixture f;
    QVERIFY(f.login());
    f.browser.person = Person::Waits;
    LinkUpdates updates(f.provider.get());
    SignalLog log(f.provider.get());
    f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QVERIFY(f.waitForPage());
    QCOMPARE(f.kinds(), (QStringList { u"auth0"_s, u"github"_s })); // until the server has answered
    const QUrlQuery asked = f.browser.lastQuery();
    QCOMPARE(asked.queryItemValue(u"id_token_hint"_s), f.record().idToken);
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid unlink_account"_s);
    QCOMPARE(asked.queryItemValue(u"requested_connection"_s), u"github"_s);
    QVERIFY(f.comeBack({ identityClaims(u"auth0"_s, u"alice"_s) }));
    QVERIFY(updates.wait());
    QVERIFY2(!updates.error(), qPrintable(updates.error().detail()));
    QCOMPARE(updates.update(), ProfileUpdate::UnlinkIdentity);
    QCOMPARE(f.kinds(), QStringList(u"auth0"_s));
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), QStringList(u"profileUpdateFinished"_s));
    QVERIFY(!f.browser.isOpen);

    updates.spy.clear();
    f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().detail(), u"profile.identity"_s);
    QCOMPARE(f.browser.opened.size(), 2);
}

// The ID token of the login is the hint, and the profile has the identity after the next login.
void tst_SessionLinking::withoutRefreshToken()
{
    LinkingFixture f;
    f.issuer.givesRefreshToken = false;
    QVERIFY(f.login());
    f.browser.person = Person::Waits;
    LinkUpdates updates(f.provider.get());
    f.link();
    QVERIFY(f.comeBack(f.linked));
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"id_token_hint"_s), f.record().idToken);
    QVERIFY(updates.wait());
    QVERIFY2(!updates.error(), qPrintable(updates.error().detail()));
    QCOMPARE(f.kinds().size(), 2);
}

void tst_SessionLinking::notChanged_data()
{
    QTest::addColumn<bool>("links");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("link") << true << true;
    QTest::newRow("unlink") << false << true;
    QTest::newRow("link, identities unknown") << true << false;
}

// A server that does not know the scope answers as for any login.
void tst_SessionLinking::notChanged()
{
    QFETCH(const bool, links);
    QFETCH(const bool, isKnown);
    LinkingFixture f;
    const QJsonArray identities = f.issuer.claims["https://acme.com/identities"_L1].toArray();
    if (!isKnown)
        f.issuer.claims.remove(u"https://acme.com/identities"_s);
    QVERIFY(f.login());
    LinkUpdates updates(f.provider.get());
    SignalLog log(f.provider.get());
    if (links)
        f.link();
    else
        f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().detail(), isKnown ? u"profile.not_changed"_s : QString());
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"loginFailed"_s), isKnown && links ? 1 : 0);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.kinds().size(), isKnown ? identities.size() : 0);
}

void tst_SessionLinking::refused_data()
{
    QTest::addColumn<bool>("links");
    QTest::newRow("link") << true;
    QTest::newRow("unlink") << false;
}

void tst_SessionLinking::refused()
{
    QFETCH(const bool, links);
    LinkingFixture f;
    QVERIFY(f.login());
    f.browser.person = Person::Denies;
    LinkUpdates updates(f.provider.get());
    SignalLog log(f.provider.get());
    if (links)
        f.link();
    else
        f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().code(), ErrorCode::AuthorizationDenied);
    QCOMPARE(updates.update(), links ? ProfileUpdate::LinkIdentity : ProfileUpdate::UnlinkIdentity);
    QVERIFY(f.settle());
    QCOMPARE(log.count(u"loginFailed"_s), links ? 1 : 0);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.kinds().size(), 2);
}

void tst_SessionLinking::otherUser()
{
    LinkingFixture f;
    QVERIFY(f.login());
    f.issuer.subject = u"auth0|bob"_s;
    LinkUpdates updates(f.provider.get());
    f.link();
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().detail(), u"id_token.subject_changed"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
    QCOMPARE(f.record().subject, u"auth0|alice"_s);
}

void tst_SessionLinking::needsConnection()
{
    LinkingFixture f;
    QVERIFY(f.login());
    LinkUpdates updates(f.provider.get());
    f.link({});
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().detail(), u"profile.link_connection"_s);
    QCOMPARE(f.browser.opened.size(), 1);
}

void tst_SessionLinking::needsBrowser()
{
    LinkingFixture f;
    QVERIFY(f.login());
    LinkUpdates updates(f.provider.get());
    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    options.setConnection(u"google-oauth2"_s);
    f.provider->loginOnDevice(options);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().detail(), u"profile.link_browser"_s);
    QVERIFY(f.issuer.server.requests(f.issuer.devicePath()).isEmpty());
}

void tst_SessionLinking::hintCannotBeRenewed()
{
    LinkingFixture f;
    QVERIFY(f.login());
    f.issuer.intercept = [](const Request &) -> std::optional<Answer> {
        return Answer::oauthError("server_error", "busy", 500);
    };
    LinkUpdates updates(f.provider.get());
    f.link();
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().code(), ErrorCode::ServerError);
    QCOMPARE(f.browser.opened.size(), 1);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_SessionLinking::endsWithSession()
{
    LinkingFixture f;
    QVERIFY(f.login());
    f.issuer.endSessions();
    LinkUpdates updates(f.provider.get());
    f.link();
    QVERIFY(updates.wait());
    QCOMPARE(updates.error().code(), ErrorCode::LoginRequired);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->state(), State::LoggedOut);
}

AUTH0QT_TEST_MAIN(tst_SessionLinking, QCoreApplication)
#include "tst_session_linking.moc"
