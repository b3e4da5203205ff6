// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilefixture.h"
#include "testmain.h"

#include "profile/auth0profile_p.h"
#include "provider/auth0provider_p.h"

#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::ProfileSource;
using Auth0::State;

// Loading the profile from its sources.
class tst_SessionProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterLogin();
    void ownAudience();
    void afterRestart();
    void expired();
    void expiredAfterAnotherLogin_data();
    void expiredAfterAnotherLogin();
    void notForApis();
    void sources();
    void managementUrl();
    void otherUser();
    void failure_data();
    void failure();
    void nobodyIsAsked();
    void rateLimit();
    void oneAtATime();
    void reloadInterval();
    void offlineStart();
    void otherProvider();
    void picture();
};

void tst_SessionProfile::afterLogin()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const Auth0Profile *const profile = f.provider->profile();
    QCOMPARE(profile->name(), u"Alice of the record"_s);
    QCOMPARE(profile->nickname(), u"ally"_s); // userinfo's
    QCOMPARE(profile->loginsCount(), 7);
    QCOMPARE(profile->identities().size(), 2);
    QCOMPARE(profile->identities().at(1).connection(), u"github"_s);

    // The login was for this API.
    QCOMPARE(f.asked(u"audience"_s), f.api());
    QCOMPARE(f.asked(u"scope"_s), u"openid profile email offline_access read:current_user"_s);
    QCOMPARE(f.refreshRequests(), 0);
    const QList<Request> asked = f.sent("GET");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().header("Authorization"),
             "Bearer " + f.record().accessToken.value.toLatin1());

    // Kept, without what is nobody's business.
    QCOMPARE(f.record().userRecord.claims["logins_count"_L1].toInt(), 7);
    QVERIFY(!f.store.record().contains("foreign"));
}

// The application's own token follows when it is needed, for its scopes.
void tst_SessionProfile::ownAudience()
{
    ProfileFixture f;
    f.provider->setAudience(Api);
    f.provider->setApiOrigins({ u"https://api.example"_s });
    f.provider->setScopes({ u"openid"_s, u"offline_access"_s, u"read:things"_s,
                            u"update:current_user_metadata"_s });
    QVERIFY(f.login());
    QCOMPARE(f.asked(u"audience"_s), f.api());
    QCOMPARE(f.asked(u"scope"_s),
             u"openid offline_access read:things update:current_user_metadata read:current_user"_s);
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
    QCOMPARE(f.refreshRequests(), 0);
    const QByteArray management = f.sent("GET").first().header("Authorization");
    QVERIFY(!f.store.record().contains(management.mid(7))); // in memory only
    QNetworkRequest request(QUrl(u"https://api.example/things"_s));
    QVERIFY(!f.provider->authorize(&request));

    const auto own = f.provider->credentials();
    QTRY_VERIFY(own.isFinished());
    QVERIFY2(own.result().isValid(), qPrintable(own.result().error().detail()));
    QCOMPARE(own.result().audience(), Api);
    const Request refresh = f.issuer.tokenRequests(u"refresh_token"_s).last();
    QCOMPARE(refresh.form(u"audience"_s), Api);
    QCOMPARE(refresh.form(u"scope"_s), u"openid offline_access read:things"_s);
    QVERIFY(f.provider->authorize(&request));
    const QByteArray sent = request.rawHeader("Authorization");
    QCOMPARE(sent, "Bearer " + own.result().accessToken().toLatin1());
    QVERIFY(sent != management);
    QCOMPARE(f.provider->expiresAt(), own.result().expiresAt());

    // A change and a reload use the token of the login.
    Updates updates(f.provider.get());
    f.provider->updateUserMetadata({ { u"size"_s, 12 } });
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QCOMPARE(f.sent("PATCH").last().header("Authorization"), management);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.sent("GET").last().header("Authorization"), management);
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionProfile::afterRestart()
{
    ProfileFixture f;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    f.restart();
    ProfileFixture::useRecord(f.provider.get());
    f.provider->setAudience(Api);
    QVERIFY(f.restore());
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 0);
    f.user.insert(u"logins_count"_s, 8);
    f.provider->reloadProfile();
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 8);
    QVERIFY(f.settle());
    // A refresh without an audience returns a token for that of the login.
    for (const Request &request : f.issuer.tokenRequests(u"refresh_token"_s)) {
        const QString audience = request.form(u"audience"_s);
        QVERIFY2(audience.isEmpty() || audience == Api, qPrintable(audience));
    }
    QCOMPARE(f.provider->lastError().detail(), QString());
}

// Without a refresh token the record is read once. The session is one of the next login, which is
// for the application's own API.
void tst_SessionProfile::expired()
{
    ProfileFixture f;
    f.issuer.givesRefreshToken = false;
    f.provider->setAudience(Api);
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    f.provider->reloadProfile(); // the token is valid yet
    QVERIFY(f.settle());
    QCOMPARE(f.sent("GET").size(), 2);
    QCOMPARE(f.provider->lastError().detail(), QString());

    f.restart();
    ProfileFixture::useRecord(f.provider.get());
    f.provider->setProfileSources(ProfileSource::ManagementApi);
    f.provider->setAudience(Api);
    QVERIFY(f.restore());
    QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    const Auth0Error error = f.provider->lastError();
    QCOMPARE(error.code(), ErrorCode::LoginRequired);
    QCOMPARE(error.detail(), u"management.expired"_s);
    QVERIFY(error.hint().contains(u"Multi-Resource Refresh Tokens"_s));
    Updates updates(f.provider.get());
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).detail(), u"management.expired"_s);
    QCOMPARE(f.metadata().value(u"theme"_s), QVariant(u"dark"_s));
    QCOMPARE(f.sent("GET").size(), 2);
    QVERIFY(f.sent("PATCH").isEmpty());
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    QCOMPARE(lost.size(), 0);

    const auto none = f.provider->credentials();
    QTRY_VERIFY(none.isFinished());
    QCOMPARE(none.result().error().detail(), u"refresh.no_refresh_token"_s);
    f.issuer.givesRefreshToken = true;
    QVERIFY(f.login());
    QCOMPARE(f.asked(u"audience"_s), Api);
    QCOMPARE(f.provider->credentials().result().audience(), Api);
    QVERIFY(!f.record().refreshToken.isEmpty());
    QCOMPARE(f.provider->profile()->loginsCount(), 7); // of the same user
}

void tst_SessionProfile::expiredAfterAnotherLogin_data()
{
    QTest::addColumn<bool>("hasOption");
    QTest::newRow("for another audience") << true;
    QTest::newRow("before the source was set") << false;
}

// The session is not worse for it, and nobody is asked.
void tst_SessionProfile::expiredAfterAnotherLogin()
{
    QFETCH(const bool, hasOption);
    ProfileFixture f;
    f.provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    QSignalSpy wanted(f.provider.get(), &Auth0Provider::interactionRequired);
    Auth0LoginOptions options;
    if (hasOption)
        options.setAudience(Api);
    else
        f.provider->setProfileSources(ProfileSource::Userinfo);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->loginWith(options);
    QVERIFY(loggedIn.wait());
    QVERIFY(f.settle());
    QCOMPARE(f.asked(u"audience"_s), hasOption ? Api : QString());
    QCOMPARE(f.provider->lastError().detail(), QString());
    ProfileFixture::useRecord(f.provider.get());
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.provider->lastError().detail(), u"management.expired"_s);
    QVERIFY(f.sent("GET").isEmpty());
    QCOMPARE(f.refreshRequests(), 0);
    QVERIFY(f.provider->credentials().result().isValid());
    QCOMPARE(wanted.size(), 0);
}

// An application without an audience has no token for an API.
void tst_SessionProfile::notForApis()
{
    ProfileFixture f;
    f.provider->setApiOrigins({ u"https://api.example"_s, f.issuer.domain() });
    QVERIFY(f.login());
    QCOMPARE(f.provider->credentials().result().audience(), f.api());
    for (const QUrl &url : { QUrl(u"https://api.example/things"_s), f.issuer.server.url("/x") }) {
        QNetworkRequest request(url);
        QVERIFY(!f.provider->authorize(&request));
        QVERIFY(!request.hasRawHeader("Authorization"));
    }
    const auto &access = Auth0ProviderPrivate::get(f.provider.get())->apiAccess;
    const auto refused = access->credentials({}, {});
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code(), ErrorCode::ConfigurationError);
    QCOMPARE(refused.result().error().detail(), u"credentials.management_token"_s);
    const auto named = access->credentials(f.api(), {});
    QTRY_VERIFY(named.isFinished());
    QCOMPARE(named.result().error().detail(), u"credentials.management_token"_s);
}

void tst_SessionProfile::sources()
{
    ProfileFixture f;
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QVERIFY(f.login());
    const Auth0Profile *const profile = f.provider->profile();
    QCOMPARE(profile->source(u"sub"_s), ProfileSource::IdToken);
    QCOMPARE(profile->source(u"nickname"_s), ProfileSource::Userinfo);
    QCOMPARE(profile->source(u"logins_count"_s), ProfileSource::ManagementApi);
    QCOMPARE(profile->source(u"name"_s), ProfileSource::ManagementApi);
    QCOMPARE(profile->source(u"middle_name"_s), ProfileSource::NoSource);
    for (const QString &name : { u"sub"_s, u"nickname"_s, u"name"_s }) {
        QVERIFY(profile->sourceTime(name) > before);
        QVERIFY(profile->sourceTime(name) <= QDateTime::currentDateTimeUtc());
        QCOMPARE(profile->sourceTime(name).timeSpec(), Qt::UTC);
    }
    QVERIFY(!profile->sourceTime(u"middle_name"_s).isValid());

    // A refresh brings an ID token that is newer than both.
    f.issuer.claims.insert(u"name"_s, u"Alice of the token"_s);
    const auto refreshed = f.provider->refresh();
    QTRY_VERIFY(refreshed.isFinished());
    QCOMPARE(profile->name(), u"Alice of the token"_s);
    QCOMPARE(profile->source(u"name"_s), ProfileSource::IdToken);
    QCOMPARE(profile->loginsCount(), 7); // it tells nothing of that

    // And without userinfo nothing is asked.
    f.provider->setProfileSources({});
    QCOMPARE(f.provider->profileSources(), Auth0::ProfileSources(ProfileSource::IdToken));
    const qsizetype requests = f.issuer.server.requests().size();
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.issuer.server.requests().size(), requests);
}

void tst_SessionProfile::managementUrl()
{
    ProfileFixture f;
    f.issuer.server.reply("/me/users/auth0%7Calice",
                          [&f](const Request &request) { return f.answer(request); });
    f.provider->setManagementUrl(f.issuer.server.url("/me"));
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).value(0).form(u"audience"_s),
             f.issuer.server.url("/me/").toString());
}

void tst_SessionProfile::otherUser()
{
    ProfileFixture f;
    f.user.insert(u"user_id"_s, u"auth0|bob"_s);
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->loginsCount(), -1);
    QVERIFY(f.record().userRecord.claims.isEmpty());
    QCOMPARE(errors.size(), 0); // a login is not spoilt by it
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(f.provider->lastError().detail(), u"userinfo.sub"_s);
}

void tst_SessionProfile::failure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("another audience")
            << 401 << ErrorCode::ConfigurationError << u"management.scope"_s;
    QTest::newRow("scope") << 403 << ErrorCode::ConfigurationError << u"management.scope"_s;
    QTest::newRow("not there") << 404 << ErrorCode::ServerError << u"management.not_found"_s;
    QTest::newRow("server") << 500 << ErrorCode::ServerError << u"http.server_error"_s;
}

void tst_SessionProfile::failure()
{
    QFETCH(const int, status);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    ProfileFixture f;
    QVERIFY(f.login());
    f.issuer.server.reply(UserPath,
                          Answer::json({ { u"statusCode"_s, status },
                                         { u"error"_s, u"Forbidden"_s },
                                         { u"errorCode"_s, u"insufficient_scope"_s },
                                         { u"message"_s, u"Insufficient scope"_s } },
                                       status));
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 1);
    const Auth0Error error = f.provider->lastError();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.detail(), detail);
    QCOMPARE(error.oauthError(), u"insufficient_scope"_s);
    QCOMPARE(f.provider->profile()->loginsCount(), 7); // what it told before
    QCOMPARE(f.provider->state(), State::LoggedIn);
}

// The refresh token is not good for that API: that is no reason to ask the person to sign in.
void tst_SessionProfile::nobodyIsAsked()
{
    ProfileFixture f;
    f.provider->setManagementUrl(f.issuer.server.url("/me"));
    f.provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    QSignalSpy wanted(f.provider.get(), &Auth0Provider::interactionRequired);
    f.issuer.intercept = [](const Request &request) -> std::optional<Answer> {
        if (request.form(u"audience"_s).endsWith("/me/"_L1))
            return Answer::oauthError("mfa_required", "Multifactor authentication required", 403);
        return {};
    };
    QVERIFY(f.login());
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.provider->profile()->nickname(), u"ally"_s);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::MfaRequired);
}

void tst_SessionProfile::rateLimit()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const QByteArray reset = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 90);
    f.issuer.server.once(UserPath, Answer::json({}, 429).with("X-RateLimit-Reset", reset));
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.provider->lastError().code(), ErrorCode::RateLimited);
    const auto told = f.provider->lastError().retryAfter();
    QVERIFY(told > 80s && told <= 90s);

    // Not asked again before that, while the other source is.
    const qsizetype asked = f.sent("GET").size();
    const qsizetype userinfo = f.issuer.server.requests("/userinfo").size();
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.sent("GET").size(), asked);
    QCOMPARE(f.issuer.server.requests("/userinfo").size(), userinfo + 1);
    QCOMPARE(f.provider->lastError().code(), ErrorCode::RateLimited);
    QVERIFY(f.provider->lastError().retryAfter() > 80s);
}

void tst_SessionProfile::oneAtATime()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const qsizetype asked = f.sent("GET").size();
    for (int i = 0; i < 5; ++i)
        f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(f.sent("GET").size(), asked + 1);
}

void tst_SessionProfile::reloadInterval()
{
    ProfileFixture f;
    QVERIFY(f.login());
    QCOMPARE(f.provider->profileReloadInterval(), 0s);
    f.provider->setProfileReloadInterval(1s);
    QCOMPARE(f.provider->profileReloadInterval(), 60s);
    // A minute is too long for a test.
    Session &session = Auth0ProviderPrivate::get(f.provider.get())->session;
    session.profileSync.setReloadInterval(1s);
    f.user.insert(u"logins_count"_s, 8);
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 8);
    f.user.insert(u"logins_count"_s, 9);
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 9);
    session.profileSync.setReloadInterval(0s);
    QVERIFY(f.settle());
}

// Name, picture and the rest are there without a network.
void tst_SessionProfile::offlineStart()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const QDateTime told = f.provider->profile()->sourceTime(u"logins_count"_s);
    f.issuer.server.stop();
    f.restart();
    QVERIFY(f.restore());
    QCOMPARE(f.provider->profile()->name(), u"Alice of the record"_s);
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    QCOMPARE(f.provider->profile()->source(u"logins_count"_s), ProfileSource::ManagementApi);
    QCOMPARE(f.provider->profile()->sourceTime(u"logins_count"_s), told);
}

void tst_SessionProfile::otherProvider()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    QSignalSpy restored(other.get(), &Auth0Provider::restoreFinished);
    other->restore();
    QVERIFY(restored.wait());
    f.user.insert(u"logins_count"_s, 8);
    f.provider->reloadProfile();
    QTRY_COMPARE(other->profile()->loginsCount(), 8);
}

// What a view has loaded is there at a start without network.
void tst_SessionProfile::picture()
{
    ProfileFixture f;
    const QUrl url(u"https://cdn.example/alice.png"_s);
    f.issuer.claims.insert(u"picture"_s, url.toString());
    QVERIFY(f.login());
    Auth0Profile *const profile = f.provider->profile();
    QSignalSpy changed(profile, &Auth0Profile::pictureImageChanged);
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(profile);
    d->keepPicture(QUrl(u"https://cdn.example/bob.png"_s), image); // another one's
    QCOMPARE(changed.size(), 0);
    d->keepPicture(url, image);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(profile->pictureImage().size(), QSize(128, 85));
    d->keepPicture(url, image.scaled(64, 64)); // a smaller button's
    QCOMPARE(changed.size(), 1);
    QVERIFY(f.settle());
    QVERIFY(f.record().picture.size() < 16'000);

    f.issuer.server.stop();
    f.restart();
    QSignalSpy restored(f.provider->profile(), &Auth0Profile::pictureImageChanged);
    QVERIFY(f.restore());
    QCOMPARE(restored.size(), 1);
    QCOMPARE(f.provider->profile()->pictureImage().size(), QSize(128, 85));
    QVERIFY(QColor(f.provider->profile()->pictureImage().pixel(50, 50)).red() > 240);

    // An application that wants no pictures has none, and keeps none.
    f.restart();
    f.provider->setAutoLoadPictures(false);
    QVERIFY(f.restore());
    QVERIFY(f.provider->profile()->pictureImage().isNull());
    QCOMPARE(f.provider->profile()->picture(), url);
    QVERIFY(f.settle());
    QVERIFY(f.record().picture.isEmpty());
    QVERIFY(f.record().pictureUrl.isEmpty());

    // Another picture has none yet.
    CredentialRecord record = f.record();
    record.idTokenClaims.claims.insert(u"picture"_s, u"https://cdn.example/new.png"_s);
    f.setRecord(record);
    f.restart();
    QVERIFY(f.restore());
    QVERIFY(f.provider->profile()->pictureImage().isNull());
}

AUTH0QT_TEST_MAIN(tst_SessionProfile, QCoreApplication)
#include "tst_session_profile.moc"
