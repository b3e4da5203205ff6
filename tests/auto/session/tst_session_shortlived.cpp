// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0connectedaccountmodel.h"
#include "auth0networkaccessmanager.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>
#include <QtNetwork/qnetworkreply.h>

#include <memory>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Credentials = QFuture<Auth0Credentials>;

namespace {

const QByteArray Things = "/things";
const QByteArray UserRecord = "/api/v2/users/auth0%7Calice";

QString bearerOf(const Request &request)
{
    return QString::fromLatin1(request.header("Authorization")).section(u' ', 1);
}

// A server that rejects tokens that its lists contain.
struct Rejecting : SessionFixture
{
    Rejecting()
    {
        server().reply(Things, [this](const Request &request) {
            return answer(request, Answer::text("welcome", "text/plain"));
        });
        server().reply("/userinfo", [this](const Request &request) {
            return answer(
                    request,
                    Answer::json({ { u"sub"_s, issuer.subject }, { u"nickname"_s, u"fresh"_s } }));
        });
        server().reply(UserRecord, [this](const Request &request) {
            return answer(
                    request,
                    Answer::json({ { u"user_id"_s, issuer.subject }, { u"logins_count"_s, 7 } }));
        });
        server().reply("/me/v1/connected-accounts/accounts", [this](const Request &request) {
            return answer(request, Answer::json({ { u"accounts"_s, QJsonArray() } }));
        });
        provider->setApiOrigins({ issuer.domain() });
        manager.setProvider(provider.get());
    }

    FakeServer &server() { return issuer.server; }
    Answer answer(const Request &request, const Answer &good)
    {
        const bool isRejected = all || rejected.contains(bearerOf(request));
        return isRejected ? Answer::oauthError("invalid_token", "expired", 401) : good;
    }
    // The lifetime in each token response; undefined: none.
    void setExpiresIn(const QJsonValue &value)
    {
        issuer.amend = [value](const Request &, QJsonObject &body) {
            body.remove(u"expires_in"_s);
            if (!value.isUndefined())
                body.insert(u"expires_in"_s, value);
        };
    }
    int get()
    {
        const std::unique_ptr<QNetworkReply> reply(
                manager.get(QNetworkRequest(server().url(Things))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
            return -1;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QStringList rejected;
    bool all = false;
    Auth0NetworkAccessManager manager;
};

} // namespace

// Tokens whose lifetime is very short, or is not known.
class tst_SessionShortLived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSecond();
    void floor();
    void notHeldBack();
    void autoRefresh();
    void unknownLifetime_data();
    void unknownLifetime();
    void sharedRefresh();
    void rejectedAgain();
    void withoutRefreshToken();
    void userinfo();
    void userinfoOfLogin();
    void userRecord();
    void change();
    void myAccount();
};

// Whoever waited for the refresh gets its token.
void tst_SessionShortLived::oneSecond()
{
    SessionFixture f;
    f.provider->setProfileSources({});
    f.issuer.expiresIn = 1;
    QVERIFY(f.login());
    const Credentials waited = f.provider->refresh();
    QTRY_VERIFY(waited.isFinished());
    QVERIFY2(waited.result().accessToken().startsWith(u"access-"_s),
             qPrintable(waited.result().error().detail()));
    QVERIFY(f.settle());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionShortLived::floor()
{
    SessionFixture f;
    f.provider->setProfileSources({});
    f.issuer.expiresIn = 1;
    QVERIFY(f.login());
    const Credentials first = f.provider->refresh();
    QTRY_VERIFY(first.isFinished());
    QElapsedTimer time;
    time.start();
    QCOMPARE(f.refreshRequests(), 1);
    // 0 whole seconds of the token are left. Many ask, again and again.
    QList<Credentials> asked;
    for (int i = 0; i < 20; ++i) {
        asked.append(f.provider->credentials());
        asked.append(f.provider->credentials(10min));
    }
    QTRY_VERIFY_WITH_TIMEOUT(asked.last().isFinished() && asked.first().isFinished(), 20000);
    QVERIFY2(time.elapsed() >= 4500, qPrintable(QString::number(time.elapsed())));
    for (const Credentials &one : asked) {
        QTRY_VERIFY(one.isFinished());
        QVERIFY(!one.result().error());
        QCOMPARE(one.result().accessToken(), f.record().accessToken.value);
    }
    QCOMPARE(f.refreshRequests(), 2);
    QVERIFY(f.settle());
}

// What somebody asks for is done at once.
void tst_SessionShortLived::notHeldBack()
{
    SessionFixture f;
    f.provider->setProfileSources({});
    f.issuer.expiresIn = 1;
    QVERIFY(f.login());
    QElapsedTimer time;
    time.start();
    for (int i = 1; i <= 3; ++i) {
        const Credentials refreshed = f.provider->refresh();
        QTRY_VERIFY(refreshed.isFinished());
        QVERIFY(!refreshed.result().error());
        QCOMPARE(f.refreshRequests(), i);
    }
    const Credentials other = f.provider->credentialsFor(OtherApi);
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(f.refreshRequests(), 4);
    QVERIFY2(time.elapsed() < 9000, qPrintable(QString::number(time.elapsed())));
}

void tst_SessionShortLived::autoRefresh()
{
    SessionFixture f;
    f.provider->setProfileSources({});
    f.provider->setAutoRefresh(true);
    f.issuer.expiresIn = 1;
    QElapsedTimer time;
    QVERIFY(f.login());
    time.start();
    QTRY_COMPARE_WITH_TIMEOUT(f.refreshRequests(), 2, 20000);
    QVERIFY2(time.elapsed() >= 4500, qPrintable(QString::number(time.elapsed())));
}

void tst_SessionShortLived::unknownLifetime_data()
{
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("0") << QJsonValue(0);
    QTest::newRow("-1") << QJsonValue(-1);
    QTest::newRow("no number") << QJsonValue(u"soon"_s);
    QTest::newRow("an hour") << QJsonValue(3600);
}

void tst_SessionShortLived::unknownLifetime()
{
    QFETCH(const QJsonValue, expiresIn);
    Rejecting f;
    f.setExpiresIn(expiresIn);
    QVERIFY(f.login());
    QCOMPARE(f.get(), 200);
    QCOMPARE(f.refreshRequests(), 0);
    const QString old = f.record().accessToken.value;
    f.rejected = { old };
    QCOMPARE(f.get(), 200);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(bearerOf(f.server().requests(Things).last()), f.record().accessToken.value);
    QVERIFY(f.record().accessToken.value != old);
    f.rejected.append(f.record().accessToken.value); // at once, and again
    QCOMPARE(f.get(), 200);
    QCOMPARE(f.refreshRequests(), 2);
}

// Requests that were rejected with the same token share one refresh.
void tst_SessionShortLived::sharedRefresh()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    QVERIFY(f.login());
    f.rejected = { f.record().accessToken.value };
    QList<std::shared_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 8; ++i)
        replies.append(std::shared_ptr<QNetworkReply>(
                f.manager.get(QNetworkRequest(f.server().url(Things)))));
    for (const auto &reply : replies) {
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionShortLived::rejectedAgain()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    QVERIFY(f.login());
    f.all = true;
    const auto before = f.server().requests(Things).size();
    QCOMPARE(f.get(), 401);
    QCOMPARE(f.server().requests(Things).size(), before + 2);
    QCOMPARE(f.refreshRequests(), 1);
    QVERIFY(f.provider->isAuthenticated());
}

void tst_SessionShortLived::withoutRefreshToken()
{
    Rejecting f;
    f.issuer.givesRefreshToken = false;
    f.setExpiresIn(QJsonValue::Undefined);
    QVERIFY(f.login());
    f.all = true;
    QCOMPARE(f.get(), 401);
    QCOMPARE(f.server().requests(Things).size(), 1);
    QCOMPARE(f.refreshRequests(), 0);
}

void tst_SessionShortLived::userinfo()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    QVERIFY(f.login());
    f.rejected = { f.record().accessToken.value };
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 0);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.server().requests("/userinfo").size(), 3); // one of the login
    QCOMPARE(bearerOf(f.server().requests("/userinfo").last()), f.record().accessToken.value);

    f.all = true;
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(f.provider->lastError().httpStatus(), 401);
    QCOMPARE(f.refreshRequests(), 2);
    QCOMPARE(f.server().requests("/userinfo").size(), 5);
    QVERIFY(f.provider->isAuthenticated());
}

// The server rejects the token of the login at once.
void tst_SessionShortLived::userinfoOfLogin()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    f.server().once("/userinfo", Answer::oauthError("invalid_token", "expired", 401));
    QVERIFY(f.login());
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.server().requests("/userinfo").size(), 2);
    QCOMPARE(f.provider->profile()->nickname(), u"fresh"_s);
}

void tst_SessionShortLived::userRecord()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    f.provider->setProfileSources(Auth0::ProfileSource::ManagementApi);
    QVERIFY(f.login());
    QCOMPARE(f.provider->profile()->loginsCount(), 7);
    f.rejected = { bearerOf(f.server().requests(UserRecord).last()) };
    QSignalSpy errors(f.provider.get(), &Auth0Provider::errorOccurred);
    f.provider->reloadProfile();
    QVERIFY(f.settle());
    QCOMPARE(errors.size(), 0);
    QCOMPARE(f.refreshRequests(), 1);
    QCOMPARE(f.server().requests(UserRecord).size(), 3);
}

void tst_SessionShortLived::change()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    f.provider->setProfileSources(Auth0::ProfileSource::ManagementApi);
    QVERIFY(f.login());
    f.rejected = { bearerOf(f.server().requests(UserRecord).last()) };
    QSignalSpy updates(f.provider.get(), &Auth0Provider::profileUpdateFinished);
    f.provider->updateUserMetadata({ { u"theme"_s, u"dark"_s } });
    QTRY_COMPARE(updates.size(), 1);
    QCOMPARE(updates.first().at(1).value<Auth0Error>().detail(), QString());
    QCOMPARE(f.refreshRequests(), 1);
}

void tst_SessionShortLived::myAccount()
{
    Rejecting f;
    f.setExpiresIn(QJsonValue::Undefined);
    f.issuer.amend = [amend = f.issuer.amend](const Request &request, QJsonObject &body) {
        amend(request, body);
        body.insert(u"resource"_s, request.form(u"audience"_s));
    };
    QVERIFY(f.login());
    Auth0ConnectedAccountModel model;
    model.setProvider(f.provider.get());
    const QByteArray path = "/me/v1/connected-accounts/accounts";
    model.reload();
    QTRY_VERIFY(!model.isBusy() && !f.server().requests(path).isEmpty());
    const auto refreshed = f.refreshRequests();
    const auto sent = f.server().requests(path).size();
    f.rejected = { bearerOf(f.server().requests(path).last()) };
    model.reload();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(f.refreshRequests(), refreshed + 1);
    QCOMPARE(f.server().requests(path).size(), sent + 2);
    QVERIFY(bearerOf(f.server().requests(path).last()) != f.rejected.first());
    // It is asked once more, and not for ever.
    f.all = true;
    model.reload();
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(f.refreshRequests(), refreshed + 2);
    QCOMPARE(f.server().requests(path).size(), sent + 4);
}

AUTH0QT_TEST_MAIN(tst_SessionShortLived, QCoreApplication)
#include "tst_session_shortlived.moc"
