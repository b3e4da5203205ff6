// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "signalaction.h"
#include "testmain.h"

#include "auth0connectedaccountmodel.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qabstractitemmodeltester.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth0::ErrorCode;

namespace {

const QByteArray Accounts = "/me/v1/connected-accounts/accounts";
const QByteArray Connections = "/me/v1/connected-accounts/connections";
const QByteArray ConnectPath = "/me/v1/connected-accounts/connect";
const QByteArray CompletePath = "/me/v1/connected-accounts/complete";

QJsonObject account(const QString &id)
{
    return { { u"id"_s, id },
             { u"connection"_s, u"github"_s },
             { u"access_type"_s, u"offline"_s },
             { u"scopes"_s, QJsonArray { u"repo"_s } },
             { u"created_at"_s, u"2026-01-02T03:04:05Z"_s } };
}

QJsonObject bodyOfRequest(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

// A class of the application, whose close() runs any code.
struct ClosingBrowser : FakeBrowser
{
    using FakeBrowser::FakeBrowser;

    void close() override
    {
        FakeBrowser::close();
        if (const auto act = std::exchange(onClose, {}))
            act();
    }

    std::function<void()> onClose;
};

} // namespace

class tst_Auth0ConnectedAccountModel : public QObject
{
    Q_OBJECT

    using Model = Auth0ConnectedAccountModel;

private Q_SLOTS:
    void init();
    void cleanup();
    void loads();
    void connects_data();
    void connects();
    void replacesTheAccount();
    void ownScheme();
    void strangers();
    void unclearAnswers_data();
    void unclearAnswers();
    void endings_data();
    void endings();
    void badTickets_data();
    void badTickets();
    void portTaken();
    void cancels();
    void superseded();
    void timesOut();
    void signsOut();
    void removes();
    void changesProvider_data();
    void changesProvider();
    void deletedInASlot_data();
    void deletedInASlot();

private:
    Auth0Error result()
    {
        if (m_finished->isEmpty() && !m_finished->wait())
            return Auth0Error(ErrorCode::Timeout, u"test"_s);
        const auto arguments = m_finished->takeFirst();
        m_operation = arguments.at(0).value<Model::Operation>();
        return arguments.at(1).value<Auth0Error>();
    }
    QJsonObject ticket() const
    {
        return { { u"connect_uri"_s, QString(f->issuer.domain() + u"/connect?a=b"_s) },
                 { u"auth_session"_s, u"session"_s },
                 { u"connect_params"_s, QJsonObject { { u"ticket"_s, u"t&1"_s } } },
                 { u"expires_in"_s, 300 } };
    }
    // Waits until the page is open.
    bool open()
    {
        const auto before = f->browser.opened.size();
        m_model->connectAccount(u"github"_s, { u"repo"_s });
        return QTest::qWaitFor([&] { return f->browser.opened.size() > before; });
    }
    QJsonObject started() const { return bodyOfRequest(server().requests(ConnectPath).last()); }
    // The redirect of the page.
    QUrl back(const QString &name, const QString &value) const
    {
        QUrlQuery query { { u"state"_s, started()["state"_L1].toString() }, { name, value } };
        QUrl url(started()["redirect_uri"_L1].toString());
        url.setQuery(query);
        return url;
    }
    FakeServer &server() const { return f->issuer.server; }

    std::unique_ptr<SessionFixture> f;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QSignalSpy> m_finished;
    Model::Operation m_operation = Model::Reload;
};

void tst_Auth0ConnectedAccountModel::init()
{
    f = std::make_unique<SessionFixture>();
    m_model = std::make_unique<Model>();
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    m_finished = std::make_unique<QSignalSpy>(m_model.get(), &Model::finished);
    m_model->setProvider(f->provider.get());
    QVERIFY(f->login());
    f->browser.person = Person::Waits;
    server().reply(ConnectPath, Answer::json(ticket(), 201));
    server().reply(CompletePath, Answer::json(account(u"cac_1"_s), 201));
}

void tst_Auth0ConnectedAccountModel::cleanup()
{
    m_finished.reset();
    m_model.reset();
    f.reset();
}

void tst_Auth0ConnectedAccountModel::loads()
{
    server().reply(Accounts, Answer::json({ { u"accounts"_s, QJsonArray { account(u"a"_s) } } }));
    server().reply(Connections,
                   Answer::json({ { u"connections"_s,
                                    QJsonArray { QJsonObject { { u"name"_s, u"github"_s } } } } }));
    m_model->reload();
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Reload);
    QCOMPARE(m_model->connections(), QStringList { u"github"_s });
    QCOMPARE(m_model->count(), 1);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data(Qt::DisplayRole), QVariant(u"github"_s));
    QCOMPARE(row.data(Model::IdRole), QVariant(u"a"_s));
    QCOMPARE(row.data(Model::AccessTypeRole), QVariant(u"offline"_s));
    QCOMPARE(row.data(Model::ScopesRole), QVariant(QStringList { u"repo"_s }));
    QCOMPARE(row.data(Model::CreatedAtRole).toDateTime().toString(Qt::ISODate),
             u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(row.data(Model::ExpiresAtRole), QVariant(QDateTime()));
    QCOMPARE(f->issuer.tokenRequests(u"refresh_token"_s).first().form(u"scope"_s),
             u"read:me:connected_accounts"_s);
    const QMetaEnum roles = QMetaEnum::fromType<Model::Role>();
    for (int i = 0; i < roles.keyCount(); ++i)
        QVERIFY2(m_model->roleNames().contains(roles.value(i)), roles.key(i));
    server().reply(Connections, Answer::json({}));
    m_model->reload();
    QCOMPARE(result().detail(), u"http.json"_s);
}

void tst_Auth0ConnectedAccountModel::connects_data()
{
    QTest::addColumn<bool>("throughListener");
    QTest::newRow("listener") << true;
    QTest::newRow("browser") << false;
}

void tst_Auth0ConnectedAccountModel::connects()
{
    QFETCH(bool, throughListener);
    f->browser.throughListener = throughListener;
    QSignalSpy connecting(m_model.get(), &Model::connectingChanged);
    QVERIFY(open());
    QVERIFY(m_model->isConnecting());
    QVERIFY(!m_model->isBusy());
    const QJsonObject body = started();
    QCOMPARE(body["connection"_L1].toString(), u"github"_s);
    QCOMPARE(body["scopes"_L1].toArray(), QJsonArray { u"repo"_s });
    QCOMPARE(body["code_challenge_method"_L1].toString(), u"S256"_s);
    QCOMPARE(body["state"_L1].toString().size(), 43);
    QCOMPARE(f->browser.lastUrl().toString(QUrl::FullyEncoded),
             f->issuer.domain() + u"/connect?a=b&ticket=t%261"_s);

    f->browser.comeBack(back(u"connect_code"_s, u"c+1"_s));
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Connect);
    QCOMPARE(connecting.size(), 2);
    QVERIFY(!m_model->isConnecting());
    QCOMPARE(m_model->count(), 1);
    const QJsonObject completed = bodyOfRequest(server().requests(CompletePath).first());
    QCOMPARE(completed["auth_session"_L1].toString(), u"session"_s);
    QCOMPARE(completed["connect_code"_L1].toString(), u"c 1"_s); // as in a form
    QCOMPARE(completed["redirect_uri"_L1], body["redirect_uri"_L1]);
    const QByteArray verifier = completed["code_verifier"_L1].toString().toLatin1();
    QCOMPARE(QByteArray::fromBase64(body["code_challenge"_L1].toString().toLatin1(),
                                    QByteArray::Base64UrlEncoding),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    QCOMPARE(f->browser.isOpen, false);
    if (throughListener)
        QTRY_VERIFY(f->browser.answer.contains("200 OK"));
}

void tst_Auth0ConnectedAccountModel::replacesTheAccount()
{
    for (int i = 0; i < 2; ++i) {
        QVERIFY(open());
        f->browser.comeBack(back(u"connect_code"_s, u"c"_s));
        QCOMPARE(result(), Auth0Error());
    }
    QCOMPARE(m_model->count(), 1);
}

void tst_Auth0ConnectedAccountModel::ownScheme()
{
    f->provider->setRedirectUris({ QUrl(u"com.acme://callback"_s) });
    QVERIFY(open());
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_model->count(), 1);
}

// A redirect that is not of this connection does not end it.
void tst_Auth0ConnectedAccountModel::strangers()
{
    QVERIFY(open());
    QUrl wrong = back(u"connect_code"_s, u"c"_s);
    wrong.setQuery(u"connect_code=c&state=other"_s);
    m_model->handleRedirect(wrong);
    wrong.setPath(u"/other"_s);
    m_model->handleRedirect(wrong);
    QVERIFY(m_model->isConnecting());
    QVERIFY(server().requests(CompletePath).isEmpty());
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(server().requests(CompletePath).size(), 1);
}

// Whatever has the state of the connection ends it.
void tst_Auth0ConnectedAccountModel::unclearAnswers_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("detail");
    QTest::newRow("twice") << u"&connect_code=d"_s << u"redirect.duplicate"_s;
    QTest::newRow("long") << u"&x="_s + QString(17000, u'x') << u"redirect.too_long"_s;
    QTest::newRow("token") << u"&access_token=a"_s << u"redirect.token"_s;
}

void tst_Auth0ConnectedAccountModel::unclearAnswers()
{
    QFETCH(const QString, more);
    QVERIFY(open());
    QUrl url = back(u"connect_code"_s, u"c"_s);
    url.setQuery(url.query(QUrl::FullyEncoded) + more);
    m_model->handleRedirect(url);
    QTEST(result().detail(), "detail");
    QVERIFY(server().requests(CompletePath).isEmpty());
}

void tst_Auth0ConnectedAccountModel::endings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status"); // of the completion
    QTest::addColumn<QString>("detail");
    QTest::newRow("declined") << u"error"_s << u"access_denied"_s << 201
                              << u"authorize.access_denied"_s;
    QTest::newRow("a login's code") << u"code"_s << u"c"_s << 201 << u"redirect.no_code"_s;
    QTest::newRow("refused") << u"connect_code"_s << u"c"_s << 400 << u"account.refused"_s;
}

void tst_Auth0ConnectedAccountModel::endings()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, detail);
    server().reply(CompletePath, Answer::json(account(u"cac_1"_s), status));
    QVERIFY(open());
    m_model->handleRedirect(back(name, value));
    QCOMPARE(result().detail(), detail);
    QVERIFY(!m_model->isConnecting());
    QCOMPARE(m_model->count(), 0);
    QCOMPARE(f->browser.isOpen, false);
}

void tst_Auth0ConnectedAccountModel::badTickets_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no URL") << u"connect_uri"_s << QJsonValue();
    QTest::newRow("not secure") << u"connect_uri"_s << QJsonValue(u"http://acme.com/"_s);
    QTest::newRow("a program") << u"connect_uri"_s << QJsonValue(u"file:///bin/sh"_s);
    QTest::newRow("no session") << u"auth_session"_s << QJsonValue();
    QTest::newRow("no ticket") << u"connect_params"_s << QJsonValue();
}

void tst_Auth0ConnectedAccountModel::badTickets()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject answer = ticket();
    answer.insert(member, value);
    server().reply(ConnectPath, Answer::json(answer, 201));
    const auto before = f->browser.opened.size();
    m_model->connectAccount(u"github"_s);
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::InvalidResponse);
    QCOMPARE(error.detail(), u"account.connect_uri"_s);
    QCOMPARE(f->browser.opened.size(), before);
    QVERIFY(!bodyOfRequest(server().requests(ConnectPath).first()).contains(u"scopes"_s));
}

void tst_Auth0ConnectedAccountModel::portTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    f->provider->setRedirectUris(
            { QUrl(u"http://127.0.0.1:%1/callback"_s.arg(taken.serverPort())) });
    m_model->connectAccount(u"github"_s);
    QVERIFY(m_finished->isEmpty());
    QCOMPARE(result().detail(), u"redirect.port"_s);
    QVERIFY(server().requests(ConnectPath).isEmpty());
}

void tst_Auth0ConnectedAccountModel::cancels()
{
    QVERIFY(open());
    m_model->cancelConnect();
    QVERIFY(m_finished->isEmpty());
    QCOMPARE(result().detail(), u"login.cancelled"_s);
    QVERIFY(open());
    f->browser.act(Person::ClosesWindow);
    QCOMPARE(result().detail(), u"login.cancelled"_s);
    // The code is on its way: the account may be connected.
    QVERIFY(open());
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    m_model->cancelConnect();
    QCOMPARE(result(), Auth0Error());
}

void tst_Auth0ConnectedAccountModel::superseded()
{
    QVERIFY(open());
    const QUrl first = back(u"connect_code"_s, u"c"_s);
    QSignalSpy connecting(m_model.get(), &Model::connectingChanged);
    m_model->connectAccount(u"github"_s);
    QVERIFY(m_finished->isEmpty());
    QVERIFY(connecting.isEmpty());
    QTRY_COMPARE(f->browser.opened.size(), 3); // with the login
    QCOMPARE(result().detail(), u"login.superseded"_s);
    m_model->handleRedirect(first);
    QVERIFY(m_model->isConnecting());
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    QCOMPARE(result(), Auth0Error());
}

void tst_Auth0ConnectedAccountModel::timesOut()
{
    f->provider->setTimeout(1s);
    QVERIFY(open());
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::Timeout);
    QCOMPARE(error.detail(), u"login.timeout"_s);
}

void tst_Auth0ConnectedAccountModel::signsOut()
{
    QVERIFY(open());
    QVERIFY(f->logout());
    QCOMPARE(result().detail(), u"session.ended"_s);
    QVERIFY(!m_model->isConnecting());
    m_model->connectAccount(u"github"_s);
    QCOMPARE(result().detail(), u"credentials.not_authenticated"_s);
}

void tst_Auth0ConnectedAccountModel::removes()
{
    QVERIFY(open());
    m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    QCOMPARE(result(), Auth0Error());
    server().reply(Accounts + "/cac_1", Answer::text({}, {}, 204));
    m_model->remove(u"cac_1"_s);
    QCOMPARE(result(), Auth0Error());
    QCOMPARE(m_operation, Model::Remove);
    QCOMPARE(m_model->count(), 0);
    m_model->remove(u"cac_2"_s);
    QCOMPARE(result().detail(), u"account.not_found"_s);
}

void tst_Auth0ConnectedAccountModel::changesProvider_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("ticket") << u"ticket"_s;
    QTest::newRow("page") << u"page"_s;
    QTest::newRow("code") << u"code"_s;
    QTest::newRow("account") << u"account"_s;
}

// The account is of a user of the first tenant. The user of the second tenant has the same sub.
void tst_Auth0ConnectedAccountModel::changesProvider()
{
    QFETCH(QString, step);
    SessionFixture other;
    QVERIFY(other.login());
    const auto change = [&] { m_model->setProvider(other.provider.get()); };
    if (step == "ticket"_L1) {
        server().hold(ConnectPath);
        m_model->connectAccount(u"github"_s);
        QTRY_COMPARE(server().requests(ConnectPath).size(), 1);
        change();
    } else {
        QVERIFY(open());
    }
    if (step == "page"_L1) {
        change();
    } else if (step == "code"_L1) {
        server().hold(CompletePath);
        m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
        QTRY_COMPARE(server().requests(CompletePath).size(), 1);
        change();
    } else if (step == "account"_L1) {
        m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
        connect(m_model.get(), &Model::busyChanged, this, [&] {
            if (!m_model->isBusy()) // the answer is here, and finished() was not emitted
                QMetaObject::invokeMethod(this, change, Qt::QueuedConnection);
        });
    }
    const Auth0Error error = result();
    QCOMPARE(error.code(), ErrorCode::Cancelled);
    QCOMPARE(error.detail(), u"provider.reconfigured"_s);
    QCOMPARE(m_operation, Model::Connect);
    QVERIFY(!m_model->isConnecting());
    QCOMPARE(f->browser.isOpen, false);
    server().release();
    QVERIFY(f->settle());
    QCOMPARE(m_model->count(), 0);
    QVERIFY(m_finished->isEmpty());
    QVERIFY(other.issuer.server.requests(ConnectPath).isEmpty());
    QVERIFY(other.issuer.server.requests(CompletePath).isEmpty());
}

void tst_Auth0ConnectedAccountModel::deletedInASlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<bool>("beforeCall"); // or when the user is in the browser
    QTest::addColumn<QString>("then");
    for (const char *const signal : { "connectingChanged", "busyChanged" })
        QTest::addRow("start, %s", signal) << QByteArray(signal) << true << u"redirect"_s;
    for (const char *const signal :
         { "connectingChanged", "busyChanged", "rowsInserted", "countChanged" }) {
        QTest::addRow("account, %s", signal) << QByteArray(signal) << false << u"redirect"_s;
    }
    QTest::addRow("cancel") << QByteArray("connectingChanged") << false << u"cancel"_s;
    for (const char *const signal : { "modelAboutToBeReset", "modelReset", "connectingChanged" })
        QTest::addRow("sign-out, %s", signal) << QByteArray(signal) << false << u"logout"_s;
    for (const char *const signal : { "modelReset", "providerChanged" })
        QTest::addRow("provider, %s", signal) << QByteArray(signal) << false << u"provider"_s;
    // In close() of the browser.
    QTest::addRow("superseded, close") << QByteArray() << false << u"supersede"_s;
    QTest::addRow("cancel, close") << QByteArray() << false << u"cancel"_s;
}

// valgrind and scripts/test --asan find a use of the deleted model.
void tst_Auth0ConnectedAccountModel::deletedInASlot()
{
    QFETCH(QByteArray, signal);
    QFETCH(bool, beforeCall);
    QFETCH(QString, then);
    ClosingBrowser browser(&f->issuer, Person::Waits);
    f->provider->setBrowser(&browser);
    if (!beforeCall) {
        m_model->connectAccount(u"github"_s);
        QTRY_VERIFY(browser.isOpen);
    }
    const auto deleteModel = [this] { m_model.reset(); };
    std::optional<SignalAction> deletion;
    if (signal.isEmpty())
        browser.onClose = deleteModel;
    else
        QVERIFY(deletion.emplace(m_model.get(), signal, deleteModel).isValid);
    if (beforeCall || then == "supersede"_L1)
        m_model->connectAccount(u"github"_s);
    else if (then == "redirect"_L1)
        m_model->handleRedirect(back(u"connect_code"_s, u"c"_s));
    else if (then == "cancel"_L1)
        m_model->cancelConnect();
    else if (then == "logout"_L1)
        f->provider->logout();
    else
        m_model->setProvider(nullptr);
    QTRY_VERIFY(!m_model);
    QCoreApplication::processEvents();
}

AUTH0QT_TEST_MAIN(tst_Auth0ConnectedAccountModel, QCoreApplication)
#include "tst_auth0connectedaccountmodel.moc"
