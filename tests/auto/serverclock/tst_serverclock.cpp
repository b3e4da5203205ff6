// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakeclocks.h"
#include "fakeserver.h"
#include "testmain.h"

#include "http/http.h"
#include "http/httpaccessmanager.h"

#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class tst_ServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offset_data();
    void offset();
    void slowAnswerSaysLittle();
    void clockSetDuringTheAnswer();
    void clockSetAfterwards();
    void skewDetected();
    void answers_data();
    void answers();
    void everyRequest_data();
    void everyRequest();
    void measuredAtTheHeader();
    void plainHttpElsewhere();

private:
    // An answer that took so long, whose Date is so far ahead of the middle of the request.
    void answer(milliseconds ahead, milliseconds took = 100ms)
    {
        const Moment begin = Moment::now();
        const QDateTime middle = m_clocks->in(took / 2 + ahead);
        m_clocks->pass(took);
        const QDateTime date = QDateTime::fromSecsSinceEpoch(middle.toSecsSinceEpoch(),
                                                             QTimeZone::utc());
        m_http->clock.learn(date, begin);
    }
    ServerClock &clock() { return m_http->clock; }

    std::optional<FakeClocks> m_clocks;
    std::unique_ptr<Http> m_http;
};

void tst_ServerClock::init()
{
    m_clocks.emplace();
    m_http = std::make_unique<Http>();
}

void tst_ServerClock::cleanup()
{
    m_http.reset();
    m_clocks.reset();
}

void tst_ServerClock::offset_data()
{
    QTest::addColumn<milliseconds>("ahead");
    QTest::addColumn<milliseconds>("took");
    QTest::addColumn<seconds>("offset");
    QTest::newRow("none") << 0ms << 100ms << 0s;
    QTest::newRow("its seconds are whole") << 999ms << 100ms << 0s;
    QTest::newRow("a little behind") << -1400ms << 100ms << 0s;
    QTest::newRow("a little ahead") << 1900ms << 100ms << 0s;
    QTest::newRow("3 s ahead") << 3000ms << 0ms << 4s; // half a second more, rounded
    QTest::newRow("3 s behind") << -3000ms << 0ms << -3s;
    QTest::newRow("an hour ahead") << milliseconds(1h) << 400ms << 3600s;
    QTest::newRow("an hour behind") << milliseconds(-1h) << 400ms << -3600s;
    QTest::newRow("years ahead") << milliseconds(24h * 365 * 60) << 0ms << seconds(24h * 365 * 60);
    QTest::newRow("slow") << milliseconds(1h) << 10000ms << 3600s;
    QTest::newRow("too slow") << milliseconds(1h) << 10001ms << 0s;
}

void tst_ServerClock::offset()
{
    QFETCH(milliseconds, ahead);
    QFETCH(milliseconds, took);
    QFETCH(seconds, offset);
    QCOMPARE(clock().offset(), 0s);
    answer(ahead, took);
    const seconds off = std::chrono::abs(clock().offset() - offset);
    QVERIFY2(off <= 1s, qPrintable(QString::number(clock().offset().count())));
    if (offset == 0s || ahead % 1s != 0ms)
        QCOMPARE(clock().offset(), offset);
    QCOMPARE(clock().now(), m_clocks->in(clock().offset()));
    QCOMPARE(clock().now().timeSpec(), Qt::UTC);
}

// What a quick answer told stays as long as it can be true.
void tst_ServerClock::slowAnswerSaysLittle()
{
    answer(1h);
    const seconds known = clock().offset();
    answer(1h - 3s, 9s);
    QCOMPARE(clock().offset(), known);
    answer(1h + 3s, 9s);
    QCOMPARE(clock().offset(), known);
    answer(1h - 10s, 9s); // cannot be true any more
    QVERIFY(clock().offset() < known);
}

void tst_ServerClock::clockSetDuringTheAnswer()
{
    const Moment begin = Moment::now();
    const QDateTime date = m_clocks->now();
    m_clocks->pass(100ms);
    m_clocks->setWall(1h);
    clock().learn(date, begin);
    QCOMPARE(clock().offset(), 0s);
    const Moment next = Moment::now();
    m_clocks->pass(100ms);
    m_clocks->setWall(-1h);
    clock().learn(date, next);
    QCOMPARE(clock().offset(), 0s);
}

// No answer is needed to know it.
void tst_ServerClock::clockSetAfterwards()
{
    answer(0ms);
    QCOMPARE(clock().offset(), 0s);
    const QDateTime server = clock().now();
    m_clocks->pass(1min);
    m_clocks->setWall(-1h);
    QCOMPARE(clock().offset(), 3600s);
    QCOMPARE(clock().now(), server.addSecs(60));
    m_clocks->setWall(1h);
    QCOMPARE(clock().offset(), 0s);
}

void tst_ServerClock::skewDetected()
{
    const QSignalSpy spy(&clock(), &ServerClock::skewDetected);
    int expected = 0;
    const auto step = [&](milliseconds ahead, std::optional<seconds> told) {
        answer(ahead);
        expected += told ? 1 : 0;
        QCOMPARE(spy.count(), expected);
        if (told) {
            const auto ahead = spy.last().first().value<seconds>(); // this computer's clock
            QVERIFY(std::chrono::abs(ahead + *told) <= 1s);
            QCOMPARE(ahead, -clock().offset());
        }
    };
    step(0s, {});
    step(58s, {});
    step(90s, 90s); // large
    step(90s, {}); // once
    step(120s, {}); // not much more
    step(200s, 200s); // much more
    step(0s, 0s); // right again
    step(-58s, {});
    step(-1h, -3600s);
}

void tst_ServerClock::answers_data()
{
    QTest::addColumn<QByteArray>("date"); // empty: an hour ahead
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("counts");
    QTest::newRow("good") << QByteArray() << QByteArray() << 200 << true;
    QTest::newRow("an error") << QByteArray() << QByteArray() << 500 << true;
    QTest::newRow("refused") << QByteArray() << QByteArray() << 403 << true;
    QTest::newRow("from a cache") << QByteArray() << QByteArray("3600") << 200 << false;
    QTest::newRow("not aged") << QByteArray() << QByteArray("0") << 200 << true;
    QTest::newRow("no date") << QByteArray("yesterday") << QByteArray() << 200 << false;
    QTest::newRow("another form") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << QByteArray()
                                  << 200 << false;
}

void tst_ServerClock::answers()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, age);
    QFETCH(int, status);
    QFETCH(bool, counts);
    FakeServer server;
    Answer answer = Answer::json({}, status)
                            .with("Date", date.isEmpty() ? httpDate(m_clocks->in(1h)) : date);
    if (!age.isEmpty())
        answer = answer.with("Age", age);
    server.reply("/x", answer);
    bool done = false;
    m_http->client.getJson(server.url("/x"), 1000, this, [&](const HttpResponse &) {
        done = true;
        QVERIFY((clock().offset() > 50min) == counts); // known before anybody judges the answer
    });
    QTRY_VERIFY(done);
    QCOMPARE(clock().offset() > 50min, counts);
}

// Also those of the flow, which uses the manager itself.
void tst_ServerClock::everyRequest_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("getJson") << 0;
    QTest::newRow("postForm") << 1;
    QTest::newRow("manager") << 2;
    QTest::newRow("manager, application's transport") << 3;
}

void tst_ServerClock::everyRequest()
{
    QFETCH(int, how);
    FakeServer server;
    server.reply("/x", Answer::json({}).with("Date", httpDate(m_clocks->in(-1h))));
    QNetworkAccessManager transport;
    HttpAccessManager *const manager = m_http->client.manager();
    const auto ignore = [](const HttpResponse &) { };
    if (how == 0) {
        m_http->client.getJson(server.url("/x"), 1000, this, ignore);
    } else if (how == 1) {
        m_http->client.postForm(server.url("/x"), {}, {}, {}, this, ignore);
    } else {
        if (how == 3)
            manager->setTransport(&transport);
        manager->get(QNetworkRequest(server.url("/x")));
    }
    QTRY_VERIFY(clock().offset() < -50min);
}

// The body may take its time.
void tst_ServerClock::measuredAtTheHeader()
{
    FakeServer server;
    Answer answer = Answer::broken(Answer::Fault::Truncate)
                            .with("Date", httpDate(m_clocks->in(1h)));
    answer.body = QByteArray(1000, ' ');
    server.reply("/x", answer);
    QNetworkReply *const reply = m_http->client.manager()->get(QNetworkRequest(server.url("/x")));
    const auto later = connect(reply, &QNetworkReply::metaDataChanged, this,
                               [this] { m_clocks->pass(20s); });
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.count() || finished.wait());
    disconnect(later);
    QVERIFY(clock().offset() > 50min);
}

void tst_ServerClock::plainHttpElsewhere()
{
    int sent = 0;
    connect(m_http->client.manager(), &HttpAccessManager::requestSent, this, [&] { ++sent; });
    QNetworkReply *const reply = m_http->client.manager()->get(
            QNetworkRequest(QUrl(u"http://192.0.2.1/"_s)));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.count() || finished.wait());
    QCOMPARE(sent, 0); // it was never asked
    QCOMPARE(clock().offset(), 0s);
}

AUTH0QT_TEST_MAIN(tst_ServerClock, QCoreApplication)
#include "tst_serverclock.moc"
