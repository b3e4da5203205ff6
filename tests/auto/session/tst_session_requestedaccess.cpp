// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "provider/auth0provider_p.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::InteractionPolicy;
using Auth0::State;
using Credentials = QFuture<Auth0Credentials>;

namespace {

const QStringList OldScopes { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s };
const QStringList NewScopes = OldScopes + QStringList { u"read:things"_s };

// An access token as Auth0 issues it for an API.
QString jwt(const QJsonValue &aud)
{
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(QJsonDocument(object).toJson().toBase64(
                QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part({ { u"typ"_s, u"JWT"_s } }) + u'.' + part({ { u"aud"_s, aud } })
            + u".c2lnbmF0dXJl"_s;
}

// A tenant that gives what is asked for, and a user of version 1 of an application, which has no
// API.
struct AccessFixture : SessionFixture
{
    AccessFixture()
    {
        issuer.amend = [this](const Request &request, QJsonObject &body) {
            const QString scope = request.form(u"scope"_s);
            if (!scope.isEmpty())
                body.insert(u"scope"_s, scope);
            if (answerMore)
                answerMore(request, body);
        };
    }

    // Version 2, which has one.
    static void makeNew(Auth0Provider *provider)
    {
        provider->setAudience(Api);
        provider->setScopes(NewScopes);
    }
    Request lastRefresh() const { return issuer.tokenRequests(u"refresh_token"_s).last(); }
    bool isAuthorized() const
    {
        provider->setApiOrigins({ u"https://api.example"_s });
        QNetworkRequest request(QUrl(u"https://api.example/things"_s));
        return provider->authorize(&request);
    }

    std::function<void(const Request &, QJsonObject &)> answerMore;
};

// How the difference comes up.
enum class Occasion { Restore, Setters, OtherProcess };

} // namespace

Q_DECLARE_METATYPE(Occasion)

class tst_SessionRequestedAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchanged();
    void given_data();
    void given();
    void addedScope();
    void notGiven_data();
    void notGiven();
    void asked_data();
    void asked();
    void declined();
    void changedDuringALogin_data();
    void changedDuringALogin();
    void partialGrant();
    void fewerScopes();
    void audienceOfOneLogin();
    void withoutRefreshToken();
    void offline();
    void oldRecord_data();
    void oldRecord();
    void twoVersions();
    void refusedInTwoProcesses();
    void refusalIsKept();
    void viewBeginsALogin();
    void loginForTheAccountApi();
    void addedScopeOfTheManagementApi();
    void tokenForAnother_data();
    void tokenForAnother();
};

void tst_SessionRequestedAccess::unchanged()
{
    AccessFixture f;
    AccessFixture::makeNew(f.provider.get());
    QVERIFY(f.login());
    QCOMPARE(f.record().requestedAudience, Api);
    QCOMPARE(f.record().requestedScopes, NewScopes);
    QCOMPARE(f.record().loginAudience, Api);
    const QString token = f.record().accessToken.value;
    f.restart();
    AccessFixture::makeNew(f.provider.get());
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.provider->credentials().result().accessToken(), token);
    QCOMPARE(f.refreshRequests(), 0);
    // A refresh does not repeat what the login has asked for.
    const Credentials refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QCOMPARE(f.lastRefresh().form(u"audience"_s), QString());
    QCOMPARE(f.lastRefresh().form(u"scope"_s), QString());
}

void tst_SessionRequestedAccess::given_data()
{
    QTest::addColumn<Occasion>("occasion");
    QTest::newRow("at restore") << Occasion::Restore;
    QTest::newRow("while signed in") << Occasion::Setters;
    QTest::newRow("by another process") << Occasion::OtherProcess;
}

void tst_SessionRequestedAccess::given()
{
    QFETCH(const Occasion, occasion);
    AccessFixture f;
    const auto other = f.makeProvider();
    if (occasion == Occasion::OtherProcess) {
        QSignalSpy restored(other.get(), &Auth0Provider::restoreFinished);
        AccessFixture::makeNew(other.get());
        other->restore();
        QVERIFY(restored.wait());
    }
    QVERIFY(f.login());
    const QString old = f.provider->credentials().result().accessToken();
    Auth0Provider *provider = f.provider.get();
    if (occasion == Occasion::Restore) {
        f.restart();
        provider = f.provider.get();
        AccessFixture::makeNew(provider);
        QVERIFY(f.restore());
    } else if (occasion == Occasion::Setters) {
        AccessFixture::makeNew(provider);
    } else {
        provider = other.get();
        QTRY_VERIFY(provider->isAuthenticated());
    }
    // Nobody has asked for a token.
    QTRY_COMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.lastRefresh().form(u"audience"_s), Api);
    QCOMPARE(f.lastRefresh().form(u"scope"_s), NewScopes.join(u' '));
    QTRY_VERIFY(!provider->isBusy());
    const Auth0Credentials credentials = provider->credentials().result();
    QVERIFY2(credentials.isValid(), qPrintable(credentials.error().detail()));
    QVERIFY(credentials.accessToken() != old);
    QCOMPARE(credentials.audience(), Api);
    QCOMPARE(credentials.scopes(), NewScopes);

    // The record keeps the request of the login, so the next refresh asks for the same again.
    QCOMPARE(f.record().requestedScopes, OldScopes);
    const Credentials next = provider->refresh();
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(f.refreshRequests(), 2);
    QCOMPARE(f.lastRefresh().form(u"audience"_s), Api);
    QCOMPARE(next.result().audience(), Api);
}

void tst_SessionRequestedAccess::addedScope()
{
    AccessFixture f;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    f.provider->setScopes(NewScopes);
    const Credentials waiting = f.provider->credentials();
    QVERIFY(!waiting.isFinished()); // the old token lacks the scope
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().scopes(), NewScopes);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.lastRefresh().form(u"audience"_s), QString()); // that of the login
    QCOMPARE(f.lastRefresh().form(u"scope"_s), NewScopes.join(u' '));
}

void tst_SessionRequestedAccess::notGiven_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray none;
    // As Auth0 answers for an audience that is in no policy.
    QTest::newRow("opaque token, scopes of the login")
            << QJsonObject { { u"scope"_s, OldScopes.join(u' ') } } << none;
    QTest::newRow("JWT for another audience")
            << QJsonObject { { u"access_token"_s, jwt(OtherApi) } } << none;
    QTest::newRow("JWT for others")
            << QJsonObject { { u"access_token"_s, jwt(QJsonArray { OtherApi, u"x"_s }) } } << none;
    QTest::newRow("resource") << QJsonObject { { u"resource"_s, OtherApi } } << none;
    QTest::newRow("the audience without the scope")
            << QJsonObject { { u"access_token"_s, jwt(Api) }, { u"scope"_s, OldScopes.join(u' ') } }
            << none;
    QTest::newRow("invalid_scope") << QJsonObject() << QByteArray("invalid_scope");
    QTest::newRow("invalid_target") << QJsonObject() << QByteArray("invalid_target");
    QTest::newRow("access_denied") << QJsonObject() << QByteArray("access_denied");
}

// The session goes on, without a token that would be for something else.
void tst_SessionRequestedAccess::notGiven()
{
    QFETCH(const QJsonObject, answer);
    QFETCH(const QByteArray, refusal);
    AccessFixture f;
    QVERIFY(f.login());
    const QString old = f.record().accessToken.value;
    f.restart();
    AccessFixture::makeNew(f.provider.get());
    f.answerMore = [&answer](const Request &, QJsonObject &body) {
        for (auto it = answer.begin(); it != answer.end(); ++it)
            body.insert(it.key(), *it);
    };
    if (!refusal.isEmpty()) {
        f.issuer.intercept = [&refusal](const Request &) {
            return std::optional(Answer::oauthError(refusal, "not for you", 403));
        };
    }
    SignalLog log(f.provider.get());
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), (QStringList { u"restoreFinished"_s, u"errorOccurred"_s }));
    QCOMPARE(f.provider->lastError().code(), ErrorCode::LoginRequired);
    QCOMPARE(f.provider->lastError().detail(), u"refresh.not_granted"_s);
    QCOMPARE(f.provider->lastError().oauthError(), QString::fromLatin1(refusal));

    const Credentials credentials = f.provider->credentials();
    QTRY_VERIFY(credentials.isFinished());
    QCOMPARE(credentials.result().error().code(), ErrorCode::LoginRequired);
    QCOMPARE(credentials.result().error().detail(), u"refresh.not_granted"_s);
    QVERIFY(!f.isAuthorized());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken)); // also if it was rotated
    QCOMPARE(f.record().accessToken.value, old);

    // A login gives it.
    f.answerMore = {};
    f.issuer.intercept = {};
    const int before = f.refreshRequests();
    QVERIFY(f.login());
    QCOMPARE(f.provider->credentials().result().audience(), Api);
    QVERIFY(f.isAuthorized());
    QCOMPARE(f.refreshRequests(), before);
}

void tst_SessionRequestedAccess::asked_data()
{
    given_data();
}

// With Ask the user signs in once, also if no token was requested.
void tst_SessionRequestedAccess::asked()
{
    QFETCH(const Occasion, occasion);
    AccessFixture f;
    f.answerMore = [](const Request &request, QJsonObject &body) {
        if (request.form(u"grant_type"_s) == "refresh_token"_L1)
            body.insert(u"access_token"_s, jwt(u"https://login.example/"_s));
    };
    const auto newer = f.makeProvider();
    Auth0Provider *const provider = occasion == Occasion::Setters ? f.provider.get() : newer.get();
    provider->setInteractionPolicy(InteractionPolicy::Ask);
    QSignalSpy asked(provider, &Auth0Provider::interactionRequired);
    QSignalSpy restored(provider, &Auth0Provider::restoreFinished);
    if (occasion == Occasion::OtherProcess) {
        AccessFixture::makeNew(provider);
        provider->restore();
        QVERIFY(restored.wait());
    }
    QVERIFY(f.login());
    if (occasion == Occasion::Restore)
        provider->restore();
    if (occasion != Occasion::OtherProcess)
        AccessFixture::makeNew(provider);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(provider->state(), State::LoggedIn);
    const Credentials waiting = provider->credentials();
    QVERIFY(!waiting.isFinished());
    provider->loginWith(asked.first().first().value<Auth0LoginOptions>());
    QTRY_VERIFY(waiting.isFinished());
    QVERIFY2(waiting.result().isValid(), qPrintable(waiting.result().error().detail()));
    QCOMPARE(waiting.result().audience(), Api);
    QCOMPARE(f.browser.lastQuery().queryItemValue(u"audience"_s, QUrl::FullyDecoded), Api);
    QTRY_VERIFY(!provider->isBusy());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.record().requestedScopes, NewScopes);
    QCOMPARE(f.record().requestedAudience, Api);
}

// The requests that wait fail with the reason. Another request asks again.
void tst_SessionRequestedAccess::declined()
{
    AccessFixture f;
    QVERIFY(f.login());
    f.answerMore = [](const Request &, QJsonObject &body) {
        body.insert(u"access_token"_s, jwt(u"https://login.example/"_s));
    };
    f.provider->setInteractionPolicy(InteractionPolicy::Ask);
    QSignalSpy asked(f.provider.get(), &Auth0Provider::interactionRequired);
    AccessFixture::makeNew(f.provider.get());
    QTRY_COMPARE(asked.size(), 1);
    const Credentials waiting = f.provider->credentials();
    f.browser.person = Person::Denies;
    f.provider->loginWith(asked.first().first().value<Auth0LoginOptions>());
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().detail(), u"refresh.not_granted"_s);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(asked.size(), 1);
}

void tst_SessionRequestedAccess::changedDuringALogin_data()
{
    QTest::addColumn<Person>("person");
    QTest::newRow("cancelled") << Person::Waits;
    QTest::newRow("denied") << Person::Denies;
}

// The session is compared with the settings when the login has failed, not with the next call.
void tst_SessionRequestedAccess::changedDuringALogin()
{
    QFETCH(const Person, person);
    AccessFixture f;
    QVERIFY(f.login());
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.browser.person = Person::Waits;
    f.browser.opened.clear();
    f.provider->login();
    QTRY_COMPARE(f.browser.opened.size(), 1);
    AccessFixture::makeNew(f.provider.get());
    QCoreApplication::processEvents();
    QCOMPARE(f.refreshRequests(), 0); // the login can still give the access
    if (person == Person::Waits)
        f.provider->cancel();
    else
        f.browser.act(person);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.lastRefresh().form(u"audience"_s), Api);
    QCOMPARE(f.record().accessToken.audience, Api);
    QVERIFY(f.isAuthorized());
}

// The user has agreed to a part of the scopes: this is the answer to this request.
void tst_SessionRequestedAccess::partialGrant()
{
    AccessFixture f;
    f.provider->setAudience(Api);
    f.provider->setScopes(NewScopes + QStringList { u"write:things"_s });
    f.answerMore = [](const Request &, QJsonObject &body) {
        body.insert(u"scope"_s, u"openid profile read:things"_s);
    };
    QVERIFY(f.login());
    f.restart();
    f.provider->setInteractionPolicy(InteractionPolicy::Ask);
    QSignalSpy asked(f.provider.get(), &Auth0Provider::interactionRequired);
    f.provider->setAudience(Api);
    f.provider->setScopes(NewScopes + QStringList { u"write:things"_s });
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.provider->credentials().result().isValid());
    QCOMPARE(asked.size(), 0);

    // Another request is another question, once.
    f.provider->setScopes(NewScopes + QStringList { u"write:things"_s, u"admin:things"_s });
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(f.refreshRequests(), 1);
    f.provider->loginWith(asked.first().first().value<Auth0LoginOptions>());
    QTRY_VERIFY(f.record().requestedScopes.contains(u"admin:things"_s));
    QVERIFY(f.settle());
    QVERIFY(f.provider->credentials().result().isValid());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(asked.size(), 1);
}

// An application that needs less than before has what it needs.
void tst_SessionRequestedAccess::fewerScopes()
{
    AccessFixture f;
    AccessFixture::makeNew(f.provider.get());
    QVERIFY(f.login());
    f.provider->setScopes(OldScopes);
    f.provider->setAudience({});
    QVERIFY(f.settle());
    QVERIFY(f.provider->credentials().result().isValid());
    QCOMPARE(f.provider->credentials().result().audience(), Api);
    QCOMPARE(f.refreshRequests(), 0);
}

// The application has chosen the audience of this login, and its settings are the same.
void tst_SessionRequestedAccess::audienceOfOneLogin()
{
    AccessFixture f;
    f.provider->setAudience(Api);
    Auth0LoginOptions options;
    options.setAudience(OtherApi);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QVERIFY(loggedIn.wait());
    QVERIFY(f.settle());
    f.restart();
    f.provider->setAudience(Api);
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.provider->credentials().result().audience(), OtherApi);
    QCOMPARE(f.refreshRequests(), 0);
    const Credentials refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QCOMPARE(refreshed.result().audience(), OtherApi);
    QCOMPARE(f.lastRefresh().form(u"audience"_s), QString());
}

void tst_SessionRequestedAccess::withoutRefreshToken()
{
    AccessFixture f;
    f.issuer.givesRefreshToken = false;
    QVERIFY(f.login());
    QVERIFY(f.provider->credentials().result().isValid());
    AccessFixture::makeNew(f.provider.get());
    const Credentials refused = f.provider->credentials();
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code(), ErrorCode::LoginRequired);
    QCOMPARE(refused.result().error().detail(), u"refresh.no_refresh_token"_s);

    f.provider->setInteractionPolicy(InteractionPolicy::Ask);
    QSignalSpy asked(f.provider.get(), &Auth0Provider::interactionRequired);
    const Credentials waiting = f.provider->credentials();
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!waiting.isFinished());
    f.provider->loginWith(asked.first().first().value<Auth0LoginOptions>());
    QTRY_VERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().audience(), Api);
    QVERIFY(f.settle());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.refreshRequests(), 0);
}

// Without a network the user stays signed in, and gets no token of the old request.
void tst_SessionRequestedAccess::offline()
{
    AccessFixture f;
    QVERIFY(f.login());
    f.restart();
    AccessFixture::makeNew(f.provider.get());
    f.issuer.server.stop();
    QVERIFY(f.restore());
    const Credentials credentials = f.provider->credentials();
    QTRY_VERIFY(credentials.isFinished());
    QCOMPARE(credentials.result().error().code(), ErrorCode::NetworkError);
    QVERIFY(f.settle());
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->name(), u"Alice"_s);
    QVERIFY(!f.record().refreshToken.isEmpty());
}

void tst_SessionRequestedAccess::oldRecord_data()
{
    QTest::addColumn<QString>("audience"); // of the settings
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("given"); // what is asked for
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("detail");
    QTest::newRow("as granted") << Api << OldScopes << false << 0 << QString();
    QTest::newRow("another scope") << Api << NewScopes << true << 1 << QString();
    // The login has possibly requested this scope without success, so the user is not asked again.
    QTest::newRow("another scope, not given") << Api << NewScopes << false << 1 << QString();
    QTest::newRow("another audience") << OtherApi << OldScopes << true << 1 << QString();
    QTest::newRow("another audience, not given")
            << OtherApi << OldScopes << false << 1 << u"refresh.not_granted"_s;
}

// The record of an earlier version does not tell what its login has asked for.
void tst_SessionRequestedAccess::oldRecord()
{
    QFETCH(const QString, audience);
    QFETCH(const QStringList, scopes);
    QFETCH(const bool, given);
    QFETCH(const int, requests);
    QFETCH(const QString, detail);
    AccessFixture f;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    CredentialRecord old = f.record();
    old.requestedScopes.clear();
    old.requestedAudience.clear();
    old.loginAudience.clear();
    old.accessToken.scopes = QStringList { u"openid"_s, u"profile"_s };
    f.setRecord(old);
    f.answerMore = [&](const Request &, QJsonObject &body) {
        body.insert(u"access_token"_s, jwt(given ? audience : Api));
        if (!given)
            body.insert(u"scope"_s, u"openid profile"_s);
    };
    for (int run = 0; run < 2; ++run) {
        f.restart();
        f.provider->setAudience(audience);
        f.provider->setScopes(scopes);
        QVERIFY(f.restore());
        QVERIFY(f.settle());
        QCOMPARE(f.provider->state(), State::LoggedIn);
        QCOMPARE(f.provider->lastError().detail(), detail);
        if (!detail.isEmpty())
            return;
        QVERIFY(f.provider->credentials().result().isValid());
        QCOMPARE(f.provider->credentials().result().audience(), audience);
        QCOMPARE(f.refreshRequests(), requests); // once for all times
    }
}

// Two versions of an application run at the same time. Each has its own token, and neither makes
// the other refresh.
void tst_SessionRequestedAccess::twoVersions()
{
    AccessFixture f;
    QVERIFY(f.login());
    const auto newer = f.makeProvider();
    AccessFixture::makeNew(newer.get());
    newer->restore();
    QTRY_COMPARE(f.refreshRequests(), 1);
    QTRY_VERIFY(!newer->isBusy());
    QVERIFY(f.settle());
    QVERIFY(f.provider->credentials().isFinished());
    QCOMPARE(f.provider->credentials().result().audience(), QString());
    QCOMPARE(newer->credentials().result().audience(), Api);
    QCOMPARE(f.record().accessToken.audience, Api);

    const Credentials refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QCOMPARE(refreshed.result().audience(), QString());
    QTRY_COMPARE(f.record().accessToken.audience, QString());
    QTRY_VERIFY(!newer->isBusy());
    QCOMPARE(newer->credentials().result().audience(), Api);
    QCOMPARE(f.refreshRequests(), 2);
}

// Each refusal changes the record, because the refresh token is rotated. It must not make the other
// one try again, and so on.
void tst_SessionRequestedAccess::refusedInTwoProcesses()
{
    AccessFixture f;
    QVERIFY(f.login());
    f.answerMore = [](const Request &, QJsonObject &body) {
        body.insert(u"scope"_s, OldScopes.join(u' '));
    };
    const auto other = f.makeProvider();
    other->restore();
    QTRY_VERIFY(other->isAuthenticated());
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    QSignalSpy otherErrors(other.get(), &Auth0Provider::errorOccurred);
    AccessFixture::makeNew(f.provider.get());
    AccessFixture::makeNew(other.get());
    QTRY_COMPARE(errors.size(), 1);
    QTRY_COMPARE(otherErrors.size(), 1);
    for (int i = 0; i < 3; ++i) { // each of them follows the record of the other one
        QVERIFY(f.settle());
        QTRY_VERIFY(!other->isBusy());
    }
    QVERIFY2(f.refreshRequests() <= 2, qPrintable(QString::number(f.refreshRequests())));
    QCOMPARE(errors.size(), 1);
    QCOMPARE(otherErrors.size(), 1);
}

// A call does not ask the server again for what it has refused.
void tst_SessionRequestedAccess::refusalIsKept()
{
    AccessFixture f;
    QVERIFY(f.login());
    f.answerMore = [](const Request &, QJsonObject &body) {
        body.insert(u"scope"_s, OldScopes.join(u' '));
    };
    AccessFixture::makeNew(f.provider.get());
    QTRY_COMPARE(f.provider->lastError().detail(), u"refresh.not_granted"_s);
    QVERIFY(f.settle());
    const int before = f.refreshRequests();
    for (int i = 0; i < 3; ++i) {
        const Credentials credentials = f.provider->credentials();
        QTRY_VERIFY(credentials.isFinished());
        QCOMPARE(credentials.result().error().detail(), u"refresh.not_granted"_s);
    }
    QCOMPARE(f.refreshRequests(), before);

    f.provider->setScopes(OldScopes); // another request is made
    f.provider->setAudience({});
    const Credentials credentials = f.provider->credentials();
    QTRY_VERIFY(credentials.isFinished());
    QVERIFY(credentials.result().isValid());
}

// The session is kept, but it is no answer to the login that the calls wait for.
void tst_SessionRequestedAccess::viewBeginsALogin()
{
    AccessFixture f;
    QVERIFY(f.login());
    f.answerMore = [](const Request &request, QJsonObject &body) {
        if (request.form(u"grant_type"_s) == "refresh_token"_L1)
            body.insert(u"scope"_s, OldScopes.join(u' '));
    };
    f.provider->setInteractionPolicy(InteractionPolicy::Ask);
    QSignalSpy asked(f.provider.get(), &Auth0Provider::interactionRequired);
    AccessFixture::makeNew(f.provider.get());
    QTRY_COMPARE(asked.size(), 1);
    const auto options = asked.first().first().value<Auth0LoginOptions>();
    const Session &session = Auth0ProviderPrivate::get(f.provider.get())->session;
    QVERIFY(session.asksForFreshLogin(options));
    QVERIFY(f.login());
    QVERIFY(!session.asksForFreshLogin(options));
    QCOMPARE(f.provider->credentials().result().audience(), Api);
}

// After a second factor for Auth0's My Account API the application's token is for its own API.
void tst_SessionRequestedAccess::loginForTheAccountApi()
{
    AccessFixture f;
    AccessFixture::makeNew(f.provider.get());
    QVERIFY(f.login());
    Auth0LoginOptions options;
    options.setAudience(f.issuer.issuer() + u"me/"_s);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QVERIFY(loggedIn.wait());
    QVERIFY(f.settle());
    const Credentials credentials = f.provider->credentials();
    QTRY_VERIFY(credentials.isFinished());
    QCOMPARE(credentials.result().audience(), Api);
    QVERIFY(f.isAuthorized());
    QCOMPARE(f.record().accessToken.audience, Api);
}

// It is nothing that a token for the application's API can have.
void tst_SessionRequestedAccess::addedScopeOfTheManagementApi()
{
    AccessFixture f;
    AccessFixture::makeNew(f.provider.get());
    QVERIFY(f.login());
    f.provider->setScopes(NewScopes + QStringList { u"update:current_user_metadata"_s });
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.isAuthorized());
}

void tst_SessionRequestedAccess::tokenForAnother_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QStringList &scopes, const QJsonObject &answer,
                        bool fits) { QTest::newRow(name) << OtherApi << scopes << answer << fits; };
    const auto token = [](const QJsonValue &aud) {
        return QJsonObject { { u"access_token"_s, jwt(aud) } };
    };
    const auto scope = [](const QString &granted) {
        return QJsonObject { { u"scope"_s, granted } };
    };
    const auto resource = [](const QJsonValue &value) {
        return QJsonObject { { u"resource"_s, value } };
    };
    const QStringList read { u"read:reports"_s };
    row("its own", {}, token(OtherApi), true);
    row("its own and userinfo", {}, token(QJsonArray { OtherApi, u"https://t/userinfo"_s }), true);
    row("the login's", {}, token(Api), false);
    row("the login's and userinfo", {}, token(QJsonArray { Api, u"https://t/userinfo"_s }), false);
    row("nearly the same", {}, token(QString(OtherApi.chopped(1))), false);
    row("no aud", {}, token(QJsonValue::Null), true);
    row("resource", {}, resource(OtherApi), true);
    row("resources", {}, resource(QJsonArray { OtherApi }), true);
    row("no resource", {}, resource(QJsonValue::Null), true);
    row("another resource", {}, resource(Api), false);
    row("opaque, a scope of the API", {}, scope(u"openid read:reports"_s), true);
    row("opaque, no scope of an API", {}, scope(u"openid profile"_s), false);
    row("opaque, the scope", read, scope(u"read:reports"_s), true);
    row("opaque, other scopes", read, scope(u"openid read:things"_s), false);
}

void tst_SessionRequestedAccess::tokenForAnother()
{
    QFETCH(const QString, audience);
    QFETCH(const QStringList, scopes);
    QFETCH(const QJsonObject, answer);
    QFETCH(const bool, fits);
    AccessFixture f;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    const QString own = f.provider->credentials().result().accessToken();
    f.answerMore = [&answer](const Request &, QJsonObject &body) {
        for (auto it = answer.begin(); it != answer.end(); ++it)
            body.insert(it.key(), *it);
    };
    SignalLog log(f.provider.get());
    for (int i = 1; i <= 2; ++i) {
        const Credentials future = f.provider->credentialsFor(audience, scopes);
        QTRY_VERIFY(future.isFinished());
        const Auth0Credentials credentials = future.result();
        QCOMPARE(credentials.isValid(), fits);
        if (fits)
            return;
        QCOMPARE(credentials.error().code(), ErrorCode::ConfigurationError);
        QCOMPARE(credentials.error().detail(), u"token.audience"_s);
        QVERIFY(credentials.error().hint().contains(u"Multi-Resource Refresh Token"_s));
        QCOMPARE(credentials.accessToken(), QString());
        QVERIFY(f.settle());
        QCOMPARE(f.refreshRequests(), i); // it is not kept
    }
    QVERIFY(!log.entries.contains(u"sessionLost"_s));
    QCOMPARE(f.provider->credentials().result().accessToken(), own);
    QVERIFY(f.issuer.isAlive(f.record().refreshToken));
}

AUTH0QT_TEST_MAIN(tst_SessionRequestedAccess, QCoreApplication)
#include "tst_session_requestedaccess.moc"
