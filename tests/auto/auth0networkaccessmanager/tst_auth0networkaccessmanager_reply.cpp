// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The reply against the one it stands for: each thing is done with a QNetworkAccessManager and with
// ours, and what the caller sees has to be the same.

#include "sessionfixture.h"
#include "testcertificate.h"
#include "testmain.h"

#include "auth0networkaccessmanager.h"
#include "http/oneshotbody.h"

#include <QtCore/qscopeguard.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Manager = QNetworkAccessManager;
using Fault = Answer::Fault;

namespace {

const QByteArray Content = "what is sent";

QNetworkRequest withType(QNetworkRequest request)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    return request;
}

// What there is to see of a reply, in lines of text.
class Observer : public QObject
{
    Q_OBJECT

public:
    explicit Observer(QNetworkReply *reply)
        : m_reply(reply)
    {
        using Reply = QNetworkReply;
        connect(reply, &Reply::metaDataChanged, this, [this] { note(u"metaDataChanged"_s); });
        connect(reply, &Reply::readyRead, this, [this] { noteFirst(u"readyRead"_s); });
        connect(reply, &Reply::readChannelFinished, this, [this] { note(u"channelFinished"_s); });
        connect(reply, &Reply::errorOccurred, this, [this](Reply::NetworkError code) {
            note(u"errorOccurred %1 finished %2"_s.arg(code).arg(m_reply->isFinished()));
        });
        connect(reply, &Reply::finished, this, [this] {
            note(u"finished %1 open %2"_s.arg(m_reply->isFinished()).arg(m_reply->isOpen()));
        });
        connect(reply, &Reply::redirected, this,
                [this](const QUrl &url) { note(u"redirected "_s + url.path()); });
        connect(reply, &Reply::downloadProgress, this,
                [this](qint64, qint64 total) { noteLast(u"downloadProgress"_s, total); });
        connect(reply, &Reply::uploadProgress, this,
                [this](qint64, qint64 total) { noteLast(u"uploadProgress"_s, total); });
    }

    QStringList end()
    {
        QStringList result = m_signals;
        result << u"url %1"_s.arg(m_reply->url().toString());
        result << u"request %1"_s.arg(m_reply->request().url().toString());
        result << u"operation %1"_s.arg(m_reply->operation());
        result << u"error %1 %2"_s.arg(m_reply->error()).arg(m_reply->errorString());
        for (int code = 0; code < 40; ++code) {
            const QVariant value = m_reply->attribute(QNetworkRequest::Attribute(code));
            if (value.isValid())
                result << u"attribute %1 %2"_s.arg(code).arg(value.toString());
        }
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            result << QString::fromLatin1(name + ": " + value);
        result << u"length "_s + m_reply->header(QNetworkRequest::ContentLengthHeader).toString();
        result << u"open %1"_s.arg(m_reply->isOpen());
        if (m_reply->isOpen()) { // what had come before it was closed depends on the weather too
            result << u"available %1"_s.arg(m_reply->bytesAvailable());
            result << u"body "_s + QString::fromLatin1(m_reply->readAll());
            result << u"at end %1 available %2"_s.arg(m_reply->atEnd())
                              .arg(m_reply->bytesAvailable());
        }
        return result;
    }

private:
    void note(const QString &text) { m_signals << text; }
    // How often these come depends on the weather: the first of one, the last of the other.
    void noteFirst(const QString &text)
    {
        if (!m_signals.contains(text))
            m_signals << text;
    }
    void noteLast(const QString &name, qint64 total)
    {
        m_signals.removeIf([&name](const QString &line) { return line.startsWith(name); });
        m_signals << name + u" of "_s + QString::number(total);
    }

    QNetworkReply *m_reply;
    QStringList m_signals;
};

} // namespace

class tst_Auth0NetworkAccessManagerReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isAsQts_data();
    void isAsQts();
    void timeoutAfterRedirect();
    void readBufferSize();
    void lines();
    void sslErrors_data();
    void sslErrors();

private:
    using Action = std::function<QNetworkReply *(Manager *, QNetworkRequest)>;

    QStringList observe(Manager *manager, const Action &action, const QNetworkRequest &request);

    SessionFixture m_session;
    FakeServer m_api;
    FakeServer m_other;
    QUrl m_nowhere;
    Manager m_qts;
    Auth0NetworkAccessManager m_ours;
};

void tst_Auth0NetworkAccessManagerReply::initTestCase()
{
    m_session.setRecord(m_session.someRecord());
    QVERIFY(m_session.restore());
    FakeServer gone;
    m_nowhere = gone.url("/");
    gone.stop();
    m_session.provider->setApiOrigins(
            { QString::fromLatin1(m_api.origin()), m_nowhere.toString(QUrl::RemovePath) });
    m_ours.setProvider(m_session.provider.get());

    m_api.reply("/ok", Answer::text("the body", "text/plain").with("X-Thing", "one"));
    m_api.reply("/double",
                Answer::text("the body", "text/plain")
                        .with("Set-Cookie", "a=1")
                        .with("Set-Cookie", "b=2")
                        .with("X-Thing", "one")
                        .with("X-Thing", "two"));
    m_api.reply("/echo", [](const Request &request) {
        return Answer::text(request.method + ' ' + request.header("Content-Type") + ' '
                                    + request.header("Content-Length") + ' ' + request.body,
                            "text/plain");
    });
    m_other.reply("/echo", [](const Request &request) {
        return Answer::text("other " + request.method + ' ' + request.body, "text/plain");
    });
    for (const int status : { 204, 400, 403, 404, 409, 500, 503 })
        m_api.reply("/status/" + QByteArray::number(status),
                    Answer::text("because", "text/plain", status));
    Answer chunked = Answer::text(QByteArray(5000, 'x'), "text/plain");
    chunked.chunked = true;
    m_api.reply("/chunked", chunked);
    m_api.reply("/hang", Answer::broken(Fault::Hang));
    m_api.reply("/close", Answer::broken(Fault::Close));
    m_api.reply("/garbage", Answer::broken(Fault::Garbage));
    m_api.reply("/truncate", Answer::broken(Fault::Truncate));
    Answer slow = Answer::broken(Fault::Drip);
    slow.dripInterval = 1ms;
    m_api.reply("/drip", slow);
    for (const int status : { 301, 302, 303, 305, 307, 308, 300, 304, 306 }) {
        const QByteArray path = "/to/" + QByteArray::number(status);
        m_api.reply(path, Answer::redirect(QUrl(u"/echo"_s), status));
        m_api.reply(path + "/other", Answer::redirect(m_other.url("/echo"), status));
    }
    m_api.reply("/to/loop", Answer::redirect(QUrl(u"/to/loop"_s)));
    m_api.reply("/to/ftp", Answer::redirect(QUrl(u"ftp://127.0.0.1/"_s)));
    m_api.reply("/to/nowhere", Answer::redirect(m_nowhere));
    m_api.reply("/to/missing", Answer::text("moved", "text/plain", 302));
    m_api.reply("/to/hang", Answer::redirect(QUrl(u"/hang"_s)));
}

QStringList tst_Auth0NetworkAccessManagerReply::observe(Manager *manager, const Action &action,
                                                        const QNetworkRequest &request)
{
    const std::unique_ptr<QNetworkReply> reply(action(manager, request));
    Observer observer(reply.get());
    QSignalSpy managers(manager, &Manager::finished);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return { u"did not finish"_s };
    QStringList result = observer.end();
    QCoreApplication::processEvents();
    result << u"the manager's finished: %1"_s.arg(managers.size());
    return result;
}

void tst_Auth0NetworkAccessManagerReply::isAsQts_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("policy");

    const int usual = QNetworkRequest::NoLessSafeRedirectPolicy;
    const int manual = QNetworkRequest::ManualRedirectPolicy;
    const int sameOrigin = QNetworkRequest::SameOriginRedirectPolicy;
    const int verified = QNetworkRequest::UserVerifiedRedirectPolicy;
    const auto row = [](const QByteArray &name, const Action &action, const QUrl &url,
                        int policy = QNetworkRequest::NoLessSafeRedirectPolicy) {
        QTest::addRow("%s", name.constData()) << action << url << policy;
    };
    const QList<QPair<QByteArray, Action>> operations {
        { "get", [](Manager *m, const QNetworkRequest &r) { return m->get(r); } },
        { "head", [](Manager *m, const QNetworkRequest &r) { return m->head(r); } },
        { "post",
          [](Manager *m, const QNetworkRequest &r) { return m->post(withType(r), Content); } },
        { "put",
          [](Manager *m, const QNetworkRequest &r) { return m->put(withType(r), Content); } },
        { "delete", [](Manager *m, const QNetworkRequest &r) { return m->deleteResource(r); } },
        { "patch",
          [](Manager *m, const QNetworkRequest &r) {
              return m->sendCustomRequest(withType(r), "PATCH", Content);
          } },
    };
    const Action get = operations.first().second;
    const Action post = operations.at(2).second;

    for (const auto &[name, action] : operations) {
        row(name, action, m_api.url("/echo"));
        row(name + " not found", action, m_api.url("/status/404"));
        for (const QByteArray status : { "301", "302", "303", "305", "307", "308" }) {
            row(name + " redirected by " + status, action, m_api.url("/to/" + status));
            row(name + " redirected away by " + status, action,
                m_api.url("/to/" + status + "/other"));
        }
    }
    for (const QByteArray status : { "300", "304", "306" })
        row("no redirect: " + status, get, m_api.url("/to/" + status));
    for (const QByteArray status : { "204", "400", "403", "409", "500", "503" })
        row("status " + status, get, m_api.url("/status/" + status));
    row("headers that come twice", get, m_api.url("/double"));
    row("chunked", get, m_api.url("/chunked"));
    row("drip", get, m_api.url("/drip"));
    row("truncated", get, m_api.url("/truncate"));
    row("closed", get, m_api.url("/close"));
    row("garbage", get, m_api.url("/garbage"));
    row("refused", get, m_nowhere);
    row("refused post", post, m_nowhere);
    row("redirect to nowhere", get, m_api.url("/to/nowhere"));
    row("redirect without a place", get, m_api.url("/to/missing"));
    row("redirect to another protocol", get, m_api.url("/to/ftp"));
    row("redirect for ever", get, m_api.url("/to/loop"));
    row("manual", get, m_api.url("/to/302"), manual);
    row("manual post", post, m_api.url("/to/307/other"), manual);
    row("same origin", get, m_api.url("/to/302"), sameOrigin);
    row("not the same origin", get, m_api.url("/to/302/other"), sameOrigin);
    const Action allow = [](Manager *m, const QNetworkRequest &r) {
        QNetworkReply *reply = m->get(r);
        connect(reply, &QNetworkReply::redirected, reply, &QNetworkReply::redirectAllowed);
        return reply;
    };
    row("verified", allow, m_api.url("/to/302/other"), verified);
    const Action refuse = [](Manager *m, const QNetworkRequest &r) {
        QNetworkReply *reply = m->get(r);
        connect(reply, &QNetworkReply::redirected, reply, &QNetworkReply::abort);
        return reply;
    };
    row("verified and refused", refuse, m_api.url("/to/302/other"), verified);
    row("aborted when redirected", refuse, m_api.url("/to/302/other"), usual);
    const Action abortAtData = [](Manager *m, const QNetworkRequest &r) {
        QNetworkReply *reply = m->get(r);
        connect(reply, &QNetworkReply::readyRead, reply, &QNetworkReply::abort);
        return reply;
    };
    row("aborted at the first data", abortAtData, m_api.url("/drip"));
    const Action closeAtData = [](Manager *m, const QNetworkRequest &r) {
        QNetworkReply *reply = m->get(r);
        connect(reply, &QNetworkReply::readyRead, reply, &QNetworkReply::close);
        return reply;
    };
    row("closed at the first data", closeAtData, m_api.url("/drip"));
    const Action timeout = [](Manager *m, QNetworkRequest r) {
        r.setTransferTimeout(50);
        return m->get(r);
    };
    row("transfer timeout", timeout, m_api.url("/hang"));
    const Action sequential = [](Manager *m, const QNetworkRequest &r) {
        auto *device = new Auth0Qt::OneShotBody(Content);
        QNetworkReply *reply = m->post(withType(r), device);
        device->setParent(reply);
        return reply;
    };
    row("a sequential body", sequential, m_api.url("/echo"));
}

void tst_Auth0NetworkAccessManagerReply::isAsQts()
{
    QFETCH(const Action, action);
    QFETCH(const QUrl, url);
    QFETCH(const int, policy);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, policy);
    request.setMaximumRedirectsAllowed(3);

    const QStringList expected = observe(&m_qts, action, request);
    const QStringList actual = observe(&m_ours, action, request);
    if (actual != expected) {
        qInfo().noquote() << "expected:\n" << expected.join(u'\n');
        qInfo().noquote() << "actual:\n" << actual.join(u'\n');
    }
    QCOMPARE(actual, expected);
}

// QNetworkAccessManager of Qt 6.4 forgets the timeout here.
void tst_Auth0NetworkAccessManagerReply::timeoutAfterRedirect()
{
    QNetworkRequest request(m_api.url("/to/hang"));
    request.setTransferTimeout(3000); // long enough for the redirect
    const std::unique_ptr<QNetworkReply> reply(m_ours.get(request));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60000);
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    QCOMPARE(reply->error(), QNetworkReply::TimeoutError);
#else
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
#endif
    QCOMPARE(reply->url(), m_api.url("/hang"));
}

void tst_Auth0NetworkAccessManagerReply::readBufferSize()
{
    const QByteArray large(3 * 1024 * 1024, 'x');
    m_api.reply("/large", Answer::text(large, "text/plain"));
    const std::unique_ptr<QNetworkReply> reply(m_ours.get(QNetworkRequest(m_api.url("/large"))));
    reply->setReadBufferSize(64 * 1024); // before there is a token
    QByteArray read;
    qint64 most = 0;
    connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        most = std::max(most, reply->bytesAvailable());
        read += reply->read(10000);
    });
    while (!reply->isFinished()
           && QTest::qWaitFor([&] { return reply->bytesAvailable() > 0 || reply->isFinished(); }))
        read += reply->read(10000);
    read += reply->readAll();
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(read.size(), large.size());
    QVERIFY2(most < 256 * 1024, qPrintable(QString::number(most)));
}

void tst_Auth0NetworkAccessManagerReply::lines()
{
    m_api.reply("/lines", Answer::text("one\ntwo\nthree", "text/plain"));
    const std::unique_ptr<QNetworkReply> reply(m_ours.get(QNetworkRequest(m_api.url("/lines"))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->isSequential());
    QCOMPARE(reply->peek(5), "one\nt");
    QVERIFY(reply->canReadLine());
    QCOMPARE(reply->readLine(), "one\n");
    QCOMPARE(reply->readLine(), "two\n");
    QVERIFY(!reply->canReadLine());
    QCOMPARE(reply->bytesAvailable(), 5);
    QVERIFY(!reply->atEnd());
    QCOMPARE(reply->readAll(), "three");
    QVERIFY(reply->atEnd());
    QCOMPARE(reply->read(1), QByteArray());
}

void tst_Auth0NetworkAccessManagerReply::sslErrors_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("works");
    QTest::newRow("nobody ignores them") << u"never"_s << false;
    QTest::newRow("all, when they come") << u"all"_s << true;
    QTest::newRow("these, when they come") << u"these"_s << true;
    QTest::newRow("by the manager's signal") << u"manager"_s << true;
    QTest::newRow("all, at once") << u"early"_s << true;
}

void tst_Auth0NetworkAccessManagerReply::sslErrors()
{
    QFETCH(const QString, how);
    QFETCH(const bool, works);
    FakeServer server(selfSignedTls());
    server.reply("/", Answer::text("safe", "text/plain"));
    const QStringList origins = m_session.provider->apiOrigins();
    m_session.provider->setApiOrigins({ QString::fromLatin1(server.origin()) });
    const auto restore = qScopeGuard([&] { m_session.provider->setApiOrigins(origins); });
    Auth0NetworkAccessManager manager;
    manager.setProvider(m_session.provider.get());
    if (how == u"manager"_s) {
        connect(&manager, &Manager::sslErrors, this,
                [](QNetworkReply *r, const QList<QSslError> &) { r->ignoreSslErrors(); });
    }
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
    const QSignalSpy encrypted(reply.get(), &QNetworkReply::encrypted);
    const QSignalSpy errors(reply.get(), &QNetworkReply::sslErrors);
    if (how == u"early"_s)
        reply->ignoreSslErrors();
    connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&](const QList<QSslError> &list) {
        if (how == u"all"_s)
            reply->ignoreSslErrors();
        else if (how == u"these"_s)
            reply->ignoreSslErrors(list);
    });
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(encrypted.size(), works ? 1 : 0);
    QCOMPARE(reply->error(),
             works ? QNetworkReply::NoError : QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(server.requests().size(), works ? 1 : 0);
    if (works) {
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer stored-access");
        QVERIFY(reply->attribute(QNetworkRequest::ConnectionEncryptedAttribute).toBool());
        QVERIFY(!reply->sslConfiguration().peerCertificate().isNull());
    }
}

AUTH0QT_TEST_MAIN(tst_Auth0NetworkAccessManagerReply, QCoreApplication)
#include "tst_auth0networkaccessmanager_reply.moc"
