// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profilefixture.h"
#include "testmain.h"

#include "provider/auth0provider_p.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::ProfileSource;
using Auth0::ProfileUpdate;
using Auth0::State;

namespace {

const QByteArray PasswordPath = "/dbconnections/change_password";

} // namespace

// The user's changes of the profile.
class tst_SessionProfileChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadata();
    void rollBack_data();
    void rollBack();
    void inOrder();
    void overtaken();
    void otherProcessSeesIt();
    void badValues_data();
    void badValues();
    void signedOutMeanwhile();
    void anotherUserMeanwhile();
    void sameUserMeanwhile();
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

void tst_SessionProfileChanges::metadata()
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
    QCOMPARE(f.refreshRequests(), 0); // the token of the login has the scopes

    // Null takes a key away.
    f.provider->updateUserMetadata({ { u"theme"_s, QVariant::fromValue(nullptr) } });
    QCOMPARE(f.metadata(), (QVariantMap { { u"size"_s, 12 } }));
    QVERIFY(updates.wait());
    QCOMPARE(f.user["user_metadata"_L1].toObject(), (QJsonObject { { u"size"_s, 12 } }));
    QVERIFY(f.settle());
    QCOMPARE(f.record().userRecord.claims["user_metadata"_L1].toObject(),
             (QJsonObject { { u"size"_s, 12 } }));
}

void tst_SessionProfileChanges::rollBack_data()
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

void tst_SessionProfileChanges::rollBack()
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
void tst_SessionProfileChanges::inOrder()
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
void tst_SessionProfileChanges::overtaken()
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

void tst_SessionProfileChanges::otherProcessSeesIt()
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

void tst_SessionProfileChanges::badValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("object") << QVariant::fromValue<QObject *>(this);
    QTest::newRow("in a map") << QVariant(
            QVariantMap { { u"a"_s, QVariant::fromValue<QObject *>(this) } });
    QTest::newRow("in a list") << QVariant(QVariantList { QVariant::fromValue<QObject *>(this) });
}

// It would take the key away.
void tst_SessionProfileChanges::badValues()
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

void tst_SessionProfileChanges::signedOutMeanwhile()
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

// A change is for the user who was signed in when it was made.
void tst_SessionProfileChanges::anotherUserMeanwhile()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.issuer.server.hold(UserPath);
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    f.provider->updateUserMetadata({ { u"size"_s, 12 } });
    QTRY_COMPARE(f.sent("PATCH").size(), 1);
    f.issuer.subject = u"auth0|bob"_s;
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->login();
    QVERIFY(loggedIn.wait());
    QTRY_COMPARE(updates.spy.size(), 2);
    QCOMPARE(updates.error(0).detail(), u"session.ended"_s);
    QCOMPARE(updates.error(1).detail(), u"session.ended"_s);
    f.issuer.server.release();
    QVERIFY(f.settle());
    QCOMPARE(f.sent("PATCH").size(), 1);
    QCOMPARE(updates.spy.size(), 2);
    QVERIFY(!f.metadata().contains(u"size"_s));
    QVERIFY(!f.provider->isBusy());
}

void tst_SessionProfileChanges::sameUserMeanwhile()
{
    ProfileFixture f;
    QVERIFY(f.login());
    Updates updates(f.provider.get());
    f.issuer.server.hold(UserPath);
    f.provider->updateUserMetadata({ { u"theme"_s, u"light"_s } });
    f.provider->updateUserMetadata({ { u"size"_s, 12 } });
    QTRY_COMPARE(f.sent("PATCH").size(), 1);
    QSignalSpy loggedIn(f.provider.get(), &Auth0Provider::loggedIn);
    f.provider->login();
    QVERIFY(loggedIn.wait());
    f.issuer.server.release();
    QTRY_COMPARE(updates.spy.size(), 2);
    QVERIFY2(!updates.error(0), qPrintable(updates.error(0).detail()));
    QVERIFY2(!updates.error(1), qPrintable(updates.error(1).detail()));
    QVERIFY(f.settle());
    QCOMPARE(f.sent("PATCH").size(), 2);
    QCOMPARE(f.metadata(), (QVariantMap { { u"theme"_s, u"light"_s }, { u"size"_s, 12 } }));
}

void tst_SessionProfileChanges::notSignedIn()
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

void tst_SessionProfileChanges::fields()
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
    // The list of accounts shows it too.
    QTRY_COMPARE(f.index().entries.value(0).name, u"Alice Liddell"_s);

    f.provider->updateUser({ { u"email"_s, u"eve@example.com"_s } });
    QVERIFY(updates.wait());
    QCOMPARE(updates.error(1).detail(), u"profile.field"_s);
    QCOMPARE(f.sent("PATCH").size(), 1);
}

// An API of the application's own is in the policies of the refresh token. It may only say that it
// is done.
void tst_SessionProfileChanges::ownApi()
{
    ProfileFixture f;
    f.provider->setManagementUrl(f.issuer.server.url("/me"));
    f.issuer.server.reply("/me/users/auth0%7Calice",
                          [&f](const Request &request) { return f.answer(request); });
    QVERIFY(f.login());
    QCOMPARE(f.asked(u"audience"_s), QString());
    f.issuer.server.reply("/me/users/auth0%7Calice", Answer::json({}));
    Updates updates(f.provider.get());
    f.provider->updateUser({ { u"name"_s, u"Alice Liddell"_s } });
    QVERIFY(updates.wait());
    QVERIFY(!updates.error(0));
    const QList<Request> refreshes = f.issuer.tokenRequests(u"refresh_token"_s);
    QCOMPARE(refreshes.size(), 2);
    QCOMPARE(refreshes.first().form(u"scope"_s), u"read:current_user"_s);
    QCOMPARE(refreshes.last().form(u"scope"_s), u"update:users"_s);
    QCOMPARE(refreshes.last().form(u"audience"_s), f.issuer.server.url("/me/").toString());
    QCOMPARE(f.provider->profile()->name(), u"Alice Liddell"_s);
    QCOMPARE(f.provider->profile()->source(u"name"_s), ProfileSource::ManagementApi);
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
}

void tst_SessionProfileChanges::unlink()
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
    QCOMPARE(f.refreshRequests(), 0);

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

void tst_SessionProfileChanges::password()
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
}

void tst_SessionProfileChanges::noPassword()
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

void tst_SessionProfileChanges::link()
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
    QCOMPARE(f.record().accessToken.value, before.accessToken.value);
    QVERIFY(!f.store.record().contains(idToken.toLatin1()));
}

void tst_SessionProfileChanges::linkRefused_data()
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

void tst_SessionProfileChanges::linkRefused()
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
AUTH0QT_TEST_MAIN(tst_SessionProfileChanges, QCoreApplication)
#include "tst_session_profilechanges.moc"
