// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "signalaction.h"
#include "testmain.h"

#include "auth0authenticationmethodmodel.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qabstractitemmodeltester.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;

namespace {

const QByteArray Methods = "/me/v1/authentication-methods";
const QByteArray Factors = "/me/v1/factors";
const QByteArray PhoneMethod = "/me/v1/authentication-methods/phone%7Cdev_1";

QJsonObject password()
{
    return { { u"id"_s, u"password|1"_s },
             { u"type"_s, u"password"_s },
             { u"created_at"_s, u"2026-01-02T03:04:05.000Z"_s },
             { u"usage"_s, QJsonArray { u"primary"_s } } };
}

QJsonObject phone(const QString &name = {})
{
    return { { u"id"_s, u"phone|dev_1"_s },
             { u"type"_s, u"phone"_s },
             { u"name"_s, name },
             { u"phone_number"_s, u"+15550123"_s },
             { u"preferred_authentication_method"_s, u"sms"_s },
             { u"confirmed"_s, false },
             { u"created_at"_s, u"2026-01-02T03:04:05.000Z"_s },
             { u"last_auth_at"_s, u"2026-02-02T03:04:05.000Z"_s },
             { u"usage"_s, QJsonArray { u"primary"_s, u"secondary"_s } } };
}

Answer problem(int status, const QString &detail)
{
    Answer answer = Answer::json({ { u"type"_s, u"https://auth0.com/api-errors#A0E-400-0003"_s },
                                   { u"status"_s, status },
                                   { u"title"_s, u"Bad Request"_s },
                                   { u"detail"_s, detail },
                                   { u"validation_errors"_s,
                                     QJsonArray { QJsonObject { { u"detail"_s, u"name"_s } } } } },
                                 status);
    answer.contentType = "application/problem+json";
    return answer;
}

QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class tst_Auth0AuthenticationMethodModel : public QObject
{
    Q_OBJECT

    using Model = Auth0AuthenticationMethodModel;

private Q_SLOTS:
    void init();
    void cleanup();
    void loads();
    void pages();
    void tokens();
    void nobody();
    void errors_data();
    void errors();
    void badAnswers_data();
    void badAnswers();
    void enrolls_data();
    void enrolls();
    void wrongCode();
    void unknownType();
    void noEnrollment();
    void cancelsEnrollment();
    void updates();
    void removes();
    void signsOut();
    void waitsForTheSession();
    void asksTheUser();
    void survivesProvider();
    void changesProvider_data();
    void changesProvider();
    void changesDomain();
    void changesProviderInASlot();
    void deletedInASlot_data();
    void deletedInASlot();

private:
    // Waits for one call.
    Auth0Error result()
    {
        if (m_finished->isEmpty() && !m_finished->wait())
            return Auth0Error(ErrorCode::Timeout, u"test"_s);
        const auto arguments = m_finished->takeFirst();
        m_operation = arguments.at(0).value<Model::Operation>();
        return arguments.at(1).value<Auth0Error>();
    }
    void replyWithLists()
    {
        server().reply(Methods,
                       Answer::json({ { u"authentication_methods"_s,
                                        QJsonArray { password(), phone() } } }));
        server().reply(
                Factors,
                Answer::json({ { u"factors"_s,
                                 QJsonArray { QJsonObject { { u"type"_s, u"totp"_s } },
                                              QJsonObject { { u"type"_s, u"phone"_s } } } } }));
    }
    void replyWithEnrollment(const QJsonObject &more)
    {
        QJsonObject body = more;
        body.insert(u"auth_session"_s, u"session"_s);
        server().reply(
                Methods,
                Answer::json(body, 202).with("Location", f->issuer.server.origin() + PhoneMethod));
    }
    QVariant at(int row, int role) const { return m_model->index(row).data(role); }
    FakeServer &server() const { return f->issuer.server; }

    std::unique_ptr<SessionFixture> f;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QSignalSpy> m_finished;
    Model::Operation m_operation = Model::Reload;
};

void tst_Auth0AuthenticationMethodModel::init()
{
    f = std::make_unique<SessionFixture>();
    m_model = std::make_unique<Model>();
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    m_finished = std::make_unique<QSignalSpy>(m_model.get(), &Model::finished);
    m_model->setProvider(f->provider.get());
    QVERIFY(f->login());
}

void tst_Auth0AuthenticationMethodModel::cleanup()
{
    m_finished.reset();
    m_model.reset();
    f.reset();
}

void tst_Auth0AuthenticationMethodModel::loads()
{
    replyWithLists();
    QSignalSpy busy(m_model.get(), &Model::busyChanged);
    m_model->reload();
    QVERIFY(m_model->isBusy());
    QVERIFY(busy.isEmpty()); // no signal during the call
    QVERIFY(m_finished->isEmpty());
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Reload);
    QVERIFY(!m_model->isBusy());
    QVERIFY(!busy.isEmpty());
    QCOMPARE(m_model->factors(), (QStringList { u"totp"_s, u"phone"_s }));
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(at(0, Model::IdRole), QVariant(u"password|1"_s));
    QCOMPARE(at(0, Model::LabelRole), QVariant(u"password"_s));
    QCOMPARE(at(0, Model::ConfirmedRole), QVariant(true));
    QCOMPARE(at(0, Model::LastAuthAtRole), QVariant(QDateTime()));
    QCOMPARE(at(1, Qt::DisplayRole), QVariant(u"+15550123"_s));
    QCOMPARE(at(1, Model::TypeRole), QVariant(u"phone"_s));
    QCOMPARE(at(1, Model::NameRole), QVariant(QString()));
    QCOMPARE(at(1, Model::EmailRole), QVariant(QString()));
    QCOMPARE(at(1, Model::PhoneNumberRole), QVariant(u"+15550123"_s));
    QCOMPARE(at(1, Model::PreferredAuthenticationMethodRole), QVariant(u"sms"_s));
    QCOMPARE(at(1, Model::ConfirmedRole), QVariant(false));
    QCOMPARE(at(1, Model::UsageRole), QVariant(QStringList { u"primary"_s, u"secondary"_s }));
    QCOMPARE(at(1, Model::CreatedAtRole).toDateTime().toString(Qt::ISODate),
             u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(at(1, Model::LastAuthAtRole).toDateTime().toString(Qt::ISODate),
             u"2026-02-02T03:04:05Z"_s);
    const QMetaEnum roles = QMetaEnum::fromType<Model::Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        QVERIFY2(m_model->roleNames().contains(roles.value(i)), roles.key(i));
}

void tst_Auth0AuthenticationMethodModel::pages()
{
    replyWithLists();
    server().once(Methods,
                  Answer::json({ { u"authentication_methods"_s, QJsonArray { password() } },
                                 { u"next"_s, u"a&b"_s } }));
    server().once(Methods,
                  Answer::json({ { u"authentication_methods"_s, QJsonArray { phone() } } }));
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_model->count(), 2);
    const QList<Request> requests = server().requests(Methods);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(1).query.queryItemValue(u"from"_s, QUrl::FullyDecoded), u"a&b"_s);
}

// One token for each scope, of the session, for the API.
void tst_Auth0AuthenticationMethodModel::tokens()
{
    replyWithLists();
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    const QList<Request> refreshes = f->issuer.tokenRequests(u"refresh_token"_s);
    QCOMPARE(refreshes.size(), 2);
    QCOMPARE(refreshes.at(0).form(u"audience"_s), f->issuer.issuer() + u"me/"_s);
    QCOMPARE(refreshes.at(0).form(u"scope"_s), u"read:me:authentication_methods"_s);
    QCOMPARE(refreshes.at(1).form(u"scope"_s), u"read:me:factors"_s);
    QVERIFY(server().requests(Methods)
                    .first()
                    .header("Authorization")
                    .startsWith("Bearer access-"));
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(f->refreshRequests(), 2);
}

void tst_Auth0AuthenticationMethodModel::nobody()
{
    QVERIFY(f->logout());
    m_model->reload();
    QVERIFY(m_finished->isEmpty());
    QCOMPARE(result().detail(), u"credentials.not_authenticated"_s);
    m_model->setProvider(nullptr);
    m_model->remove(u"a"_s);
    QVERIFY(m_finished->isEmpty());
    QCOMPARE(result().detail(), u"credentials.not_authenticated"_s);
    QCOMPARE(m_operation, Model::Remove);
    QVERIFY(server().requests(Methods).isEmpty());
}

void tst_Auth0AuthenticationMethodModel::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("token") << 401 << ErrorCode::ConfigurationError << u"account.scope"_s;
    QTest::newRow("scope") << 403 << ErrorCode::ConfigurationError << u"account.scope"_s;
    QTest::newRow("value") << 400 << ErrorCode::ServerError << u"account.refused"_s;
    QTest::newRow("conflict") << 409 << ErrorCode::ServerError << u"account.refused"_s;
    QTest::newRow("gone") << 404 << ErrorCode::ServerError << u"account.not_found"_s;
    QTest::newRow("too many") << 429 << ErrorCode::RateLimited << u"http.rate_limited"_s;
    QTest::newRow("server") << 500 << ErrorCode::ServerError << u"http.server_error"_s;
}

void tst_Auth0AuthenticationMethodModel::errors()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    server().reply(PhoneMethod, problem(status, u"No."_s));
    m_model->update(u"phone|dev_1"_s, { { u"name"_s, u"x"_s } });
    const Auth0Error error = result();
    QCOMPARE(error.code(), code);
    QCOMPARE(error.detail(), detail);
    QCOMPARE(error.httpStatus(), status);
    QVERIFY(!error.message().isEmpty());
    if (detail.startsWith("account."_L1)) {
        QVERIFY(!error.isTransient());
        QCOMPARE(error.oauthError(), u"https://auth0.com/api-errors#A0E-400-0003"_s);
        QCOMPARE(error.oauthDescription(), u"Bad Request: No.: name"_s);
    }
}

void tst_Auth0AuthenticationMethodModel::badAnswers_data()
{
    QTest::addColumn<Answer>("methods");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no list") << Answer::json({}) << u"http.json"_s;
    QTest::newRow("no JSON") << Answer::text("<html>", "text/html") << u"http.content_type"_s;
    QTest::newRow("redirect") << Answer::redirect(QUrl(u"https://evil.example/"_s))
                              << u"http.redirect_elsewhere"_s;
}

void tst_Auth0AuthenticationMethodModel::badAnswers()
{
    QFETCH(Answer, methods);
    QFETCH(QString, detail);
    server().reply(Methods, methods);
    m_model->reload();
    QCOMPARE(result().detail(), detail);
    QCOMPARE(m_model->count(), 0);
    server().reply(Methods, Answer::json({ { u"auth_session"_s, u"no Location"_s } }, 202));
    m_model->enroll(u"totp"_s);
    QCOMPARE(result().detail(), u"http.json"_s);
    QCOMPARE(m_model->enrollmentId(), QString());
}

void tst_Auth0AuthenticationMethodModel::enrolls_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariantMap>("parameters");
    QTest::addColumn<QString>("member"); // of the code
    QTest::newRow("totp") << u"totp"_s << QVariantMap() << u"otp_code"_s;
    QTest::newRow("phone") << u"phone"_s << QVariantMap { { u"phone_number"_s, u"+15550123"_s } }
                           << u"otp_code"_s;
    QTest::newRow("email") << u"email"_s << QVariantMap { { u"email"_s, u"a@b"_s } }
                           << u"otp_code"_s;
    QTest::newRow("push") << u"push-notification"_s << QVariantMap() << QString();
    QTest::newRow("recovery code") << u"recovery-code"_s << QVariantMap() << QString();
    QTest::newRow("password") << u"password"_s << QVariantMap() << u"new_password"_s;
}

void tst_Auth0AuthenticationMethodModel::enrolls()
{
    QFETCH(QString, type);
    QFETCH(QVariantMap, parameters);
    QFETCH(QString, member);
    replyWithEnrollment({ { u"barcode_uri"_s, u"otpauth://x"_s },
                          { u"manual_input_code"_s, u"SECRET"_s },
                          { u"recovery_code"_s, u"RECOVER"_s } });
    server().reply(PhoneMethod + "/verify", Answer::json(phone()));
    QSignalSpy changed(m_model.get(), &Model::enrollmentChanged);
    m_model->enroll(type, parameters);
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Enroll);
    QCOMPARE(changed.size(), 1);
    QJsonObject expected = QJsonObject::fromVariantMap(parameters);
    expected.insert(u"type"_s, type);
    QCOMPARE(bodyOf(server().requests(Methods).first()), expected);
    QCOMPARE(m_model->enrollmentId(), u"phone|dev_1"_s);
    QCOMPARE(m_model->enrollmentType(), type);
    QCOMPARE(m_model->barcodeUri(), u"otpauth://x"_s);
    QCOMPARE(m_model->manualInputCode(), u"SECRET"_s);
    QCOMPARE(m_model->recoveryCode(), u"RECOVER"_s);

    m_model->verify(u"123456"_s);
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Verify);
    expected = { { u"auth_session"_s, u"session"_s } };
    if (!member.isEmpty())
        expected.insert(member, u"123456"_s);
    QCOMPARE(bodyOf(server().requests(PhoneMethod + "/verify").first()), expected);
    QCOMPARE(m_model->enrollmentId(), QString());
    QCOMPARE(m_model->barcodeUri(), QString());
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(f->issuer.tokenRequests(u"refresh_token"_s).first().form(u"scope"_s),
             u"create:me:authentication_methods"_s);
}

void tst_Auth0AuthenticationMethodModel::wrongCode()
{
    replyWithEnrollment({});
    server().reply(PhoneMethod + "/verify", problem(400, u"The code is invalid."_s));
    m_model->enroll(u"phone"_s);
    QCOMPARE(result(), Auth0Error());
    m_model->verify(u"0"_s);
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::ServerError);
    QCOMPARE(error.detail(), u"account.code"_s);
    QVERIFY(error.oauthDescription().contains(u"The code is invalid."_s));
    QCOMPARE(m_model->enrollmentId(), u"phone|dev_1"_s); // another try
}

void tst_Auth0AuthenticationMethodModel::unknownType()
{
    m_model->enroll(u"passkey"_s);
    QVERIFY(m_finished->isEmpty());
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::ConfigurationError);
    QCOMPARE(error.detail(), u"account.type"_s);
    QVERIFY(error.hint().contains(u"\"passkey\""_s));
    QVERIFY(server().requests(Methods).isEmpty());
}

void tst_Auth0AuthenticationMethodModel::noEnrollment()
{
    m_model->verify(u"1"_s);
    QCOMPARE(result().detail(), u"account.no_enrollment"_s);
    QCOMPARE(m_operation, Model::Verify);
}

void tst_Auth0AuthenticationMethodModel::cancelsEnrollment()
{
    replyWithEnrollment({ { u"barcode_uri"_s, u"otpauth://x"_s } });
    m_model->enroll(u"totp"_s);
    QCOMPARE(result(), Auth0Error());
    m_model->cancelEnrollment();
    QCOMPARE(m_model->barcodeUri(), QString());
    m_model->verify(u"1"_s);
    QCOMPARE(result().detail(), u"account.no_enrollment"_s);
}

void tst_Auth0AuthenticationMethodModel::updates()
{
    replyWithLists();
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    server().reply(PhoneMethod, Answer::json(phone(u"Mine"_s)));
    m_model->update(u"phone|dev_1"_s, { { u"name"_s, u"Mine"_s } });
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Update);
    const Request request = server().requests(PhoneMethod).first();
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(bodyOf(request), (QJsonObject { { u"name"_s, u"Mine"_s } }));
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(at(1, Model::LabelRole), QVariant(u"Mine"_s));
}

void tst_Auth0AuthenticationMethodModel::removes()
{
    replyWithLists();
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    server().reply(PhoneMethod, Answer::text({}, {}, 204));
    m_model->remove(u"phone|dev_1"_s);
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Remove);
    QCOMPARE(server().requests(PhoneMethod).first().method, QByteArray("DELETE"));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(at(0, Model::TypeRole), QVariant(u"password"_s));
}

// What belongs to one user is not shown to the next one.
void tst_Auth0AuthenticationMethodModel::signsOut()
{
    replyWithLists();
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    replyWithEnrollment({ { u"barcode_uri"_s, u"otpauth://x"_s } });
    m_model->enroll(u"totp"_s);
    QCOMPARE(result(), Auth0Error());
    server().hold(Methods);
    m_model->reload();
    QTRY_COMPARE(server().requests(Methods).size(), 3);
    QVERIFY(f->logout());
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::NotAuthenticated);
    QCOMPARE(error.detail(), u"session.ended"_s);
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(m_model->factors(), QStringList());
    QCOMPARE(m_model->barcodeUri(), QString());
    QVERIFY(!m_model->isBusy());
    server().release();
    f->issuer.subject = u"auth0|bob"_s;
    QVERIFY(f->login());
    QCOMPARE(m_model->count(), 0);
    QVERIFY(m_finished->isEmpty());
}

void tst_Auth0AuthenticationMethodModel::waitsForTheSession()
{
    replyWithLists();
    f->restart();
    m_model->setProvider(f->provider.get());
    f->provider->restore();
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_model->count(), 2);
}

// The API's policy wants a second factor.
void tst_Auth0AuthenticationMethodModel::asksTheUser()
{
    replyWithLists();
    f->provider->setInteractionPolicy(Auth0::InteractionPolicy::Ask);
    bool refuses = true;
    f->issuer.intercept = [&](const Request &request) -> std::optional<Answer> {
        if (!refuses || request.form(u"audience"_s) != f->issuer.issuer() + u"me/"_s)
            return std::nullopt;
        return Answer::oauthError("mfa_required", "Multifactor authentication required", 403);
    };
    QSignalSpy asked(f->provider.get(), &Auth0Provider::interactionRequired);
    m_model->reload();
    QVERIFY(asked.wait());
    QVERIFY(m_finished->isEmpty());
    refuses = false;
    auto options = asked.first().first().value<Auth0LoginOptions>();
    QVERIFY(!options.acrValues().isEmpty());
    f->provider->loginWith(options);
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_model->count(), 2);
}

void tst_Auth0AuthenticationMethodModel::survivesProvider()
{
    server().hold(Methods);
    m_model->reload();
    QTRY_COMPARE(server().requests(Methods).size(), 1);
    f->provider.reset();
    QCOMPARE(result().detail(), u"session.ended"_s);
    QCOMPARE(m_model->provider(), nullptr);
    QCOMPARE(m_model->count(), 0);
}

void tst_Auth0AuthenticationMethodModel::changesProvider_data()
{
    QTest::addColumn<bool>("waitsForLogin");
    QTest::addColumn<bool>("toAnother");
    QTest::newRow("login, another provider") << true << true;
    QTest::newRow("login, none") << true << false;
    QTest::newRow("token, another provider with the same sub") << false << true;
    QTest::newRow("token, none") << false << false;
}

// The token of a tenant is sent to this tenant only.
void tst_Auth0AuthenticationMethodModel::changesProvider()
{
    QFETCH(bool, waitsForLogin);
    QFETCH(bool, toAnother);
    SessionFixture other;
    QVERIFY(other.login());
    for (FakeIssuer *issuer : { &f->issuer, &other.issuer })
        issuer->server.reply(PhoneMethod, Answer::text({}, {}, 204));
    const QByteArray tokenPath = f->issuer.tokenPath();
    QSignalSpy loggedIn(f->provider.get(), &Auth0Provider::loggedIn);
    if (waitsForLogin) {
        QVERIFY(f->logout());
        f->provider->login();
    } else {
        replyWithLists();
        m_model->reload();
        QCOMPARE(result(), Auth0Error());
        QCOMPARE(m_model->count(), 2);
    }
    const auto before = server().requests(tokenPath).size();
    server().hold(tokenPath);
    m_model->remove(u"phone|dev_1"_s);
    QTRY_COMPARE(server().requests(tokenPath).size(), before + 1);

    m_model->setProvider(toAnother ? other.provider.get() : nullptr);
    QVERIFY(m_finished->isEmpty());
    QVERIFY(!m_model->isBusy());
    QCOMPARE(m_model->count(), 0);
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::Cancelled);
    QCOMPARE(error.detail(), u"provider.reconfigured"_s);
    server().release();
    if (waitsForLogin)
        QVERIFY(!loggedIn.isEmpty() || loggedIn.wait());
    QVERIFY(f->settle());
    if (toAnother) { // a request of the new provider, which is later than one of the old
        m_model->update(u"phone|dev_1"_s, {});
        QCOMPARE(result().detail(), u"http.content_type"_s);
        QCOMPARE(other.issuer.server.requests(PhoneMethod).size(), 1);
    }
    QVERIFY(server().requests(PhoneMethod).isEmpty());
    QVERIFY(m_finished->isEmpty());
}

// The token is there, and the application changes the tenant before it is used.
void tst_Auth0AuthenticationMethodModel::changesDomain()
{
    SessionFixture other;
    QFutureWatcher<Auth0Credentials> earlier;
    connect(&earlier, &QFutureWatcherBase::finished, this,
            [&] { f->provider->setDomain(other.issuer.domain()); });
    earlier.setFuture(f->provider->credentialsFor(f->issuer.issuer() + u"me/"_s,
                                                  { u"delete:me:authentication_methods"_s }));
    m_model->remove(u"phone|dev_1"_s);
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::Cancelled);
    QCOMPARE(error.detail(), u"provider.reconfigured"_s);
    QVERIFY(server().requests(PhoneMethod).isEmpty());
    QVERIFY(other.issuer.server.requests(PhoneMethod).isEmpty());
}

// The answer is not of the user of the new provider.
void tst_Auth0AuthenticationMethodModel::changesProviderInASlot()
{
    SessionFixture other;
    QVERIFY(other.login());
    server().reply(PhoneMethod, Answer::json(phone()));
    m_model->update(u"phone|dev_1"_s, {});
    connect(m_model.get(), &Model::busyChanged, this, [&] {
        if (!m_model->isBusy())
            m_model->setProvider(other.provider.get());
    });
    QCOMPARE(result().detail(), u"provider.reconfigured"_s);
    QCOMPARE(m_model->provider(), other.provider.get());
    QCOMPARE(m_model->count(), 0);
}

void tst_Auth0AuthenticationMethodModel::deletedInASlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QString>("operation");
    for (const char *const signal :
         { "busyChanged", "modelAboutToBeReset", "modelReset", "countChanged", "factorsChanged" }) {
        QTest::addRow("reload, %s", signal) << QByteArray(signal) << u"reload"_s;
    }
    for (const char *const signal :
         { "modelReset", "countChanged", "factorsChanged", "enrollmentChanged", "busyChanged" }) {
        QTest::addRow("another provider, %s", signal) << QByteArray(signal) << u"provider"_s;
        QTest::addRow("sign-out, %s", signal) << QByteArray(signal) << u"logout"_s;
    }
    QTest::addRow("another provider") << QByteArray("providerChanged") << u"provider"_s;
    for (const char *const signal : { "busyChanged", "rowsRemoved", "countChanged" })
        QTest::addRow("remove, %s", signal) << QByteArray(signal) << u"remove"_s;
    for (const char *const signal : { "busyChanged", "dataChanged" })
        QTest::addRow("update, %s", signal) << QByteArray(signal) << u"update"_s;
    for (const char *const signal :
         { "busyChanged", "rowsInserted", "countChanged", "enrollmentChanged" }) {
        QTest::addRow("verify, %s", signal) << QByteArray(signal) << u"verify"_s;
    }
    QTest::addRow("enroll, enrollmentChanged") << QByteArray("enrollmentChanged") << u"enroll"_s;
    QTest::addRow("enroll, busyChanged") << QByteArray("busyChanged") << u"enroll"_s;
    QTest::addRow("refused, enrollmentChanged") << QByteArray("enrollmentChanged") << u"refuse"_s;
}

// valgrind and scripts/test --asan find a use of the deleted model.
void tst_Auth0AuthenticationMethodModel::deletedInASlot()
{
    QFETCH(QByteArray, signal);
    QFETCH(QString, operation);
    SessionFixture other;
    replyWithLists();
    if (operation != "reload"_L1) {
        m_model->reload();
        QCOMPARE(result(), Auth0Error());
        replyWithEnrollment({});
        m_model->enroll(u"totp"_s);
        QCOMPARE(result(), Auth0Error());
    }
    QJsonObject verified = phone();
    verified.insert(u"id"_s, u"totp|1"_s);
    server().reply(PhoneMethod,
                   operation == "update"_L1 ? Answer::json(phone(u"Mine"_s))
                                            : Answer::text({}, {}, 204));
    server().reply(PhoneMethod + "/verify", Answer::json(verified));
    if (operation == "logout"_L1 || operation == "provider"_L1) {
        server().hold(PhoneMethod);
        m_model->remove(u"phone|dev_1"_s);
        QTRY_COMPARE(server().requests(PhoneMethod).size(), 1);
    }
    const SignalAction deletion(m_model.get(), signal, [this] { m_model.reset(); });
    QVERIFY(deletion.isValid);
    if (operation == "reload"_L1)
        m_model->reload();
    else if (operation == "provider"_L1)
        m_model->setProvider(other.provider.get());
    else if (operation == "logout"_L1)
        f->provider->logout();
    else if (operation == "remove"_L1)
        m_model->remove(u"phone|dev_1"_s);
    else if (operation == "update"_L1)
        m_model->update(u"phone|dev_1"_s, {});
    else if (operation == "verify"_L1)
        m_model->verify(u"1"_s);
    else
        m_model->enroll(operation == "enroll"_L1 ? u"phone"_s : u"passkey"_s);
    QTRY_VERIFY(!m_model);
    QCoreApplication::processEvents();
}

AUTH0QT_TEST_MAIN(tst_Auth0AuthenticationMethodModel, QCoreApplication)
#include "tst_auth0authenticationmethodmodel.moc"
