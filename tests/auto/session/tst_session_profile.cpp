// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "profile/auth0profile_p.h"
#include "profile/profileclaims.h"
#include "provider/auth0provider_p.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtGui/qcolor.h>
#include <QtGui/qimage.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::ProfileSource;
using Auth0::ProfileUpdate;
using Auth0::State;

Q_DECLARE_METATYPE(ProfileUpdate)

namespace {

const QByteArray UserPath = "/api/v2/users/auth0%7Calice";
const QByteArray PasswordPath = "/dbconnections/change_password";

QJsonObject jsonOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

// A tenant with a Management API, and a provider that asks it.
struct ProfileFixture : SessionFixture
{
    ProfileFixture()
    {
        useRecord(provider.get());
        issuer.server.reply(UserPath, [this](const Request &request) { return answer(request); });
    }

    static void useRecord(Auth0Provider *provider)
    {
        provider->setProfileSources(ProfileSource::Userinfo | ProfileSource::ManagementApi);
    }

    Answer answer(const Request &request)
    {
        if (request.method == "PATCH")
            user = withChange(user, jsonOf(request));
        return Answer::json(user);
    }
    QList<Request> sent(const QByteArray &method, const QByteArray &path = UserPath) const
    {
        QList<Request> requests = issuer.server.requests(path);
        requests.removeIf([&](const Request &request) { return request.method != method; });
        return requests;
    }
    QVariantMap metadata() const { return provider->profile()->userMetadata(); }

    QJsonObject user { { u"user_id"_s, u"auth0|alice"_s },
                       { u"name"_s, u"Alice of the record"_s },
                       { u"logins_count"_s, 7 },
                       { u"user_metadata"_s, QJsonObject { { u"theme"_s, u"dark"_s } } },
                       { u"identities"_s,
                         QJsonArray { QJsonObject { { u"provider"_s, u"auth0"_s },
                                                    { u"user_id"_s, u"alice"_s },
                                                    { u"connection"_s, u"Users"_s },
                                                    { u"access_token"_s, u"foreign"_s } },
                                      QJsonObject { { u"provider"_s, u"github"_s },
                                                    { u"user_id"_s, u"12"_s },
                                                    { u"connection"_s, u"github"_s } } } } };
};

// What profileUpdateFinished() told.
struct Updates
{
    explicit Updates(Auth0Provider *provider)
        : spy(provider, &Auth0Provider::profileUpdateFinished)
    {
    }
    bool wait() { return spy.wait(); }
    Auth0Error error(qsizetype i) const { return spy.at(i).at(1).value<Auth0Error>(); }
    ProfileUpdate update(qsizetype i) const { return spy.at(i).at(0).value<ProfileUpdate>(); }

    QSignalSpy spy;
};

} // namespace

class tst_SessionProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterLogin();
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

    void metadata();
    void rollBack_data();
    void rollBack();
    void inOrder();
    void overtaken();
    void otherProcessSeesIt();
    void badValues_data();
    void badValues();
    void signedOutMeanwhile();
    void notSignedIn();
    void fields();
    void ownApi();
    void unlink();
    void password();
    void noPassword();
    void link();
    void linkRefused_data();
    void linkRefused();
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

    // By the refresh token, for this API and this scope alone.
    const QList<Request> requests = f.issuer.tokenRequests(u"refresh_token"_s);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().form(u"audience"_s), f.issuer.issuer() + u"api/v2/"_s);
    QCOMPARE(requests.first().form(u"scope"_s), u"read:current_user"_s);
    const QList<Request> asked = f.sent("GET");
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().header("Authorization").startsWith("Bearer "));
    QVERIFY(!asked.first().header("Authorization").contains(f.record().accessToken.toLatin1()));

    // Kept, without what is nobody's business.
    QCOMPARE(f.record().userRecord["logins_count"_L1].toInt(), 7);
    QVERIFY(!f.store.record().contains("foreign"));
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
    QVERIFY(f.record().userRecord.isEmpty());
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
    f.provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    QSignalSpy wanted(f.provider.get(), &Auth0Provider::interactionRequired);
    f.issuer.intercept = [](const Request &request) -> std::optional<Answer> {
        if (request.form(u"audience"_s).endsWith("/api/v2/"_L1))
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
    session.setProfileReloadInterval(1s);
    f.user.insert(u"logins_count"_s, 8);
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 8);
    f.user.insert(u"logins_count"_s, 9);
    QTRY_COMPARE(f.provider->profile()->loginsCount(), 9);
    session.setProfileReloadInterval(0s);
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
    record.idTokenClaims.insert(u"picture"_s, u"https://cdn.example/new.png"_s);
    f.setRecord(record);
    f.restart();
    QVERIFY(f.restore());
    QVERIFY(f.provider->profile()->pictureImage().isNull());
}

// --- Changes

void tst_SessionProfile::metadata()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    QSignalSpy changed(f.provider->profile(), &Auth0Profile::changed);
    f.provider->updateUserMetadata({ { u"size"_s, 12 } });
    QCOMPARE(f.metadata(), (QVariantMap { { u"theme"_s, u"dark"_s }, { u"size"_s, 12 } }));
    QCOMPARE(f.provider->profile()->source(u"user_metadata"_s), ProfileSource::LocalChange);
    QVERIFY(f.provider->isBusy());
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QCOMPARE(updates.update(0), ProfileUpdate::UserMetadata);
    QCOMPARE(f.provider->profile()->source(u"user_metadata"_s), ProfileSource::ManagementApi);
    QCOMPARE(f.metadata(), (QVariantMap { { u"theme"_s, u"dark"_s }, { u"size"_s, 12 } }));
    // Seen once.
    QCOMPARE(changed.first().first().toStringList(),
             (QStringList { u"userMetadata"_s, u"claims"_s }));
    QCOMPARE(std::count_if(changed.cbegin(), changed.cend(),
                           [](const QVariantList &arguments) {
                               return arguments.first().toStringList().contains(u"userMetadata"_s);
                           }),
             1);

    const QList<Request> sent = f.sent("PATCH");
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().header("Content-Type"), "application/json");
    QCOMPARE(jsonOf(sent.first()),
             (QJsonObject { { u"user_metadata"_s, QJsonObject { { u"size"_s, 12 } } } }));
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"scope"_s),
             u"update:current_user_metadata"_s);

    // Null takes a key away.
    f.provider->updateUserMetadata({ { u"theme"_s, QVariant::fromValue(nullptr) } });
    QCOMPARE(f.metadata(), (QVariantMap { { u"size"_s, 12 } }));
    QVERIFY(updates.wait());
    QCOMPARE(f.user["user_metadata"_L1].toObject(), (QJsonObject { { u"size"_s, 12 } }));
    QVERIFY(f.settle());
    QCOMPARE(f.record().userRecord["user_metadata"_L1].toObject(),
             (QJsonObject { { u"size"_s, 12 } }));
}

void tst_SessionProfile::rollBack_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("scope") << Answer::json({}, 403) << ErrorCode::ConfigurationError
                           << u"management.scope"_s;
    QTest::newRow("refused") << Answer::json({ { u"errorCode"_s, u"operation_not_supported"_s } },
                                             400)
                             << ErrorCode::ServerError << u"management.refused"_s;
    QTest::newRow("too often") << Answer::json({}, 429).with("Retry-After", "7")
                               << ErrorCode::RateLimited << u"http.rate_limited"_s;
    QTest::newRow("cut off") << Answer::broken(Answer::Fault::Reset) << ErrorCode::NetworkError
                             << u"network.closed"_s;
}

void tst_SessionProfile::rollBack()
{
    QFETCH(const Answer, answer);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    ProfileFixture f;
    QVERIFY(f.login());
    const QVariantMap before = f.metadata();
    Updates updates(f.provider.get());
    SignalLog log(f.provider.get());
    f.issuer.server.once(UserPath, answer);
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    QCOMPARE(f.metadata().value(u"theme"_s), QVariant(u"light"_s));
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).code(), code);
    QCOMPARE(updates.error(0).detail(), detail);
    QCOMPARE(updates.error(0).isTransient(), !detail.startsWith(u"management."_s));
    QCOMPARE(f.metadata(), before);
    QCOMPARE(log.outcomes(), (QStringList { u"errorOccurred"_s, u"profileUpdateFinished"_s }));
    QCOMPARE(f.provider->state(), State::LoggedIn);
}

// The second is sent when the first is answered, and a failure takes its own change back only.
void tst_SessionProfile::inOrder()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.issuer.server.once(UserPath, Answer::json({}, 500));
    f.provider->updateUserMetadata({ { u"a"_s, 1 } });
    f.provider->updateUserMetadata({ { u"b"_s, 2 } });
    QCOMPARE(f.metadata().size(), 3);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).code(), ErrorCode::ServerError);
    QCOMPARE(f.metadata(), (QVariantMap { { u"theme"_s, u"dark"_s }, { u"b"_s, 2 } }));
    QTRY_COMPARE(updates.spy.size(), 2);
    QVERIFY(!updates.error(1));
    QCOMPARE(f.metadata(), (QVariantMap { { u"theme"_s, u"dark"_s }, { u"b"_s, 2 } }));
}

// What was asked before the change is answered after it, as it was before.
void tst_SessionProfile::overtaken()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Answer late = Answer::json(f.user);
    late.delay = 300ms;
    f.issuer.server.once(UserPath, late);
    const qsizetype asked = f.sent("GET").size();
    f.provider->reloadProfile();
    QTRY_COMPARE(f.sent("GET").size(), asked + 1);
    Updates updates(f.provider.get());
    QSignalSpy metadata(f.provider->profile(), &Auth0Profile::userMetadataChanged);
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QTRY_COMPARE(f.sent("GET").size(), asked + 2);
    QVERIFY(f.settle());
    QCOMPARE(f.metadata().value(u"theme"_s), QVariant(u"light"_s));
    QCOMPARE(metadata.size(), 1);
}

void tst_SessionProfile::otherProcessSeesIt()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const auto other = f.makeProvider();
    QSignalSpy restored(other.get(), &Auth0Provider::restoreFinished);
    other->restore();
    QVERIFY(restored.wait());
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    QTRY_COMPARE(other->profile()->userMetadata().value(u"theme"_s), QVariant(u"light"_s));
}

void tst_SessionProfile::badValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("object") << QVariant::fromValue<QObject *>(this);
    QTest::newRow("in a map") << QVariant(
            QVariantMap { { u"a"_s, QVariant::fromValue<QObject *>(this) } });
    QTest::newRow("in a list") << QVariant(QVariantList { QVariant::fromValue<QObject *>(this) });
}

// It would take the key away.
void tst_SessionProfile::badValues()
{
    QFETCH(const QVariant, value);
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.provider->updateUserMetadata({ { u"theme"_s, value } });
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).code(), ErrorCode::ConfigurationError);
    QCOMPARE(updates.error(0).detail(), u"profile.value"_s);
    QVERIFY(f.sent("PATCH").isEmpty());
    QCOMPARE(f.metadata().value(u"theme"_s), QVariant(u"dark"_s));
}

void tst_SessionProfile::signedOutMeanwhile()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.issuer.server.reply(UserPath, Answer::broken(Answer::Fault::Hang));
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    QTRY_COMPARE(f.sent("PATCH").size(), 1);
    QVERIFY(f.logout());
    QTRY_COMPARE(updates.spy.size(), 1);
    QCOMPARE(updates.error(0).detail(), u"session.ended"_s);
    QVERIFY(f.metadata().isEmpty());
    QVERIFY(!f.provider->isBusy());
}

void tst_SessionProfile::notSignedIn()
{
    ProfileFixture f;
    Updates updates(f.provider.get());
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    f.provider->updateUser({ { u"name"_s, u"A"_s } });
    f.provider->requestPasswordChange();
    QTRY_COMPARE(updates.spy.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(updates.error(i).detail(), u"credentials.not_authenticated"_s);
    QVERIFY(f.metadata().isEmpty());
}

void tst_SessionProfile::fields()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.provider->updateUser({ { u"name"_s, u"Alice Liddell"_s }, { u"nickname"_s, u"al"_s } });
    QCOMPARE(f.provider->profile()->name(), u"Alice Liddell"_s);
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QCOMPARE(updates.update(0), ProfileUpdate::UserFields);
    QCOMPARE(f.user["nickname"_L1].toString(), u"al"_s);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"scope"_s), u"update:users"_s);
    // The list of accounts shows it too.
    QTRY_COMPARE(f.index().entries.value(0).name, u"Alice Liddell"_s);

    f.provider->updateUser({ { u"email"_s, u"eve@example.com"_s } });
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(1).detail(), u"profile.field"_s);
    QCOMPARE(f.sent("PATCH").size(), 1);
}

// An API of the application's own may only say that it is done.
void tst_SessionProfile::ownApi()
{
    ProfileFixture f;
    QVERIFY(f.login());
    f.issuer.server.reply(UserPath, Answer::json({}));
    Updates updates(f.provider.get());
    f.provider->updateUser({ { u"name"_s, u"Alice Liddell"_s } });
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QCOMPARE(f.provider->profile()->name(), u"Alice Liddell"_s);
    QCOMPARE(f.provider->profile()->source(u"name"_s), ProfileSource::ManagementApi);
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
}

void tst_SessionProfile::unlink()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    const QByteArray path = UserPath + "/identities/github/12";
    const QJsonArray rest { f.user["identities"_L1].toArray().first() };
    f.issuer.server.reply(path, Answer::text(QJsonDocument(rest).toJson(), "application/json"));
    f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QCOMPARE(f.provider->profile()->identities().size(), 1);
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    QCOMPARE(updates.update(0), ProfileUpdate::UnlinkIdentity);
    QCOMPARE(f.sent("DELETE", path).size(), 1);
    QCOMPARE(f.provider->profile()->identities().size(), 1);
    QCOMPARE(f.provider->profile()->source(u"identities"_s), ProfileSource::ManagementApi);
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).last().form(u"scope"_s),
             u"update:current_user_identities"_s);

    f.provider->unlinkIdentity(u"github"_s, u"12"_s);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(1).detail(), u"profile.identity"_s);

    f.issuer.server.reply(UserPath + "/identities/auth0/alice",
                          Answer::json({ { u"message"_s, u"main identity"_s } }, 400));
    f.provider->unlinkIdentity(u"auth0"_s, u"alice"_s);
    QVERIFY(f.provider->profile()->identities().isEmpty());
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(2).detail(), u"management.refused"_s);
    QCOMPARE(f.provider->profile()->identities().size(), 1);
}

void tst_SessionProfile::password()
{
    ProfileFixture f;
    f.issuer.claims.insert(u"email"_s, u"alice@example.com"_s);
    QVERIFY(f.login());
    f.issuer.server.reply(PasswordPath, Answer::text("We've just sent you an email", "text/html"));
    Updates updates(f.provider.get());
    f.provider->requestPasswordChange();
    QVERIFY(updates.wait());
    QVERIFY2(!updates.error(0), qPrintable(updates.error(0).detail()));
    QCOMPARE(updates.update(0), ProfileUpdate::PasswordChange);
    const QList<Request> sent = f.sent("POST", PasswordPath);
    QCOMPARE(sent.size(), 1);
    QVERIFY(!sent.first().hasHeader("Authorization"));
    QCOMPARE(jsonOf(sent.first()),
             (QJsonObject { { u"client_id"_s, f.issuer.clientId },
                            { u"email"_s, u"alice@example.com"_s },
                            { u"connection"_s, u"Users"_s } }));
    QCOMPARE(f.issuer.tokenRequests(u"refresh_token"_s).size(), 1); // the record's
}

void tst_SessionProfile::noPassword()
{
    ProfileFixture f;
    f.issuer.claims.insert(u"email"_s, u"alice@example.com"_s);
    f.user.insert(u"identities"_s,
                  QJsonArray { QJsonObject { { u"provider"_s, u"google-oauth2"_s } } });
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.provider->requestPasswordChange();
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).detail(), u"profile.no_password"_s);
    QVERIFY(f.sent("POST", PasswordPath).isEmpty());
}

void tst_SessionProfile::link()
{
    ProfileFixture f;
    QVERIFY(f.login());
    const CredentialRecord before = f.record();
    const QByteArray path = UserPath + "/identities";
    QJsonArray identities = f.user["identities"_L1].toArray();
    identities.append(
            QJsonObject { { u"provider"_s, u"google-oauth2"_s }, { u"user_id"_s, u"3"_s } });
    f.issuer.server.reply(
            path, Answer::text(QJsonDocument(identities).toJson(), "application/json", 201));
    f.issuer.subject = u"google-oauth2|3"_s;
    Updates updates(f.provider.get());
    SignalLog log(f.provider.get());
    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    f.provider->loginWith(options);
    QVERIFY(updates.wait());
    QVERIFY2(!updates.error(0), qPrintable(updates.error(0).detail()));
    QCOMPARE(updates.update(0), ProfileUpdate::LinkIdentity);
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(), QStringList(u"profileUpdateFinished"_s)); // no loggedIn()

    // A fresh sign-in, of which nothing is kept but its ID token, which goes to the API.
    const QUrlQuery asked(f.browser.lastUrl());
    QCOMPARE(asked.queryItemValue(u"prompt"_s), u"login"_s);
    QCOMPARE(asked.queryItemValue(u"scope"_s), u"openid"_s);
    const QList<Request> sent = f.sent("POST", path);
    QCOMPARE(sent.size(), 1);
    const QString idToken = jsonOf(sent.first())["link_with"_L1].toString();
    QCOMPARE(idToken.count(u'.'), 2);
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
    QCOMPARE(f.provider->profile()->identities().size(), 3);
    QCOMPARE(f.provider->state(), State::LoggedIn);
    QCOMPARE(f.record().subject, before.subject);
    QCOMPARE(f.record().accessToken, before.accessToken);
    QVERIFY(!f.store.record().contains(idToken.toLatin1()));
}

void tst_SessionProfile::linkRefused_data()
{
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nobody there") << false << u"google-oauth2|3"_s << 201
                                  << u"credentials.not_authenticated"_s;
    QTest::newRow("same account") << true << u"auth0|alice"_s << 201 << u"profile.same_account"_s;
    QTest::newRow("refused") << true << u"google-oauth2|3"_s << 400 << u"management.refused"_s;
}

void tst_SessionProfile::linkRefused()
{
    QFETCH(const bool, signedIn);
    QFETCH(const QString, subject);
    QFETCH(const int, status);
    QFETCH(const QString, detail);
    ProfileFixture f;
    QVERIFY(!signedIn || f.login());
    f.issuer.server.reply(UserPath + "/identities", Answer::json({}, status));
    f.issuer.subject = subject;
    SignalLog log(f.provider.get());
    Updates updates(f.provider.get());
    Auth0LoginOptions options;
    options.setLinkIdentity(true);
    f.provider->loginWith(options);
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(0).detail(), detail);
    QVERIFY(f.settle());
    QCOMPARE(log.outcomes(),
             (QStringList { u"errorOccurred"_s, u"profileUpdateFinished"_s, u"loginFailed"_s }));
    QCOMPARE(f.provider->isAuthenticated(), signedIn);
    QCOMPARE(f.provider->profile()->identities().size(), signedIn ? 2 : 0);
}

AUTH0QT_TEST_MAIN(tst_SessionProfile, QCoreApplication)
#include "tst_session_profile.moc"
