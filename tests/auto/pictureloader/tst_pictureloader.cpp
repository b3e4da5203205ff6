// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pictureloader.h"

#include "endlessserver.h"
#include "heartbeat.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::green);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

// Answers each connection with the next of the answers, and keeps what was asked.
class Server : public QTcpServer
{
public:
    Server()
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, this, [this, socket] {
                requests.last() += socket->readAll();
                if (!requests.last().contains("\r\n\r\n") || answers.isEmpty())
                    return;
                socket->write(answers.takeFirst());
                socket->disconnectFromHost();
            });
            requests.append(QByteArray());
        });
    }

    QUrl url(const QString &path) const
    {
        return QUrl("http://127.0.0.1:"_L1 + QString::number(serverPort()) + path);
    }

    static QByteArray ok(const QByteArray &body, const QByteArray &extra = {})
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\nConnection: close\r\n" + extra + "\r\n" + body;
    }

    QList<QByteArray> answers;
    QList<QByteArray> requests;
};

} // namespace

class tst_PictureLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads();
    void getsThroughAnother();
    void decodesInAnotherThread();
    void followsRedirect();
    void fails_data();
    void fails();
#ifdef Q_OS_LINUX
    void endless_data();
    void endless();
#endif
    void refusesUrl_data();
    void refusesUrl();
    void newLoadEndsTheOld();
};

void tst_PictureLoader::loads()
{
    Server server;
    server.answers = { Server::ok(picture(400, 200), "Set-Cookie: a=b\r\n"),
                       Server::ok(picture(400, 200)) };
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load(server.url(u"/a.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.at(0).at(0).value<QImage>().size(), QSize(192, 96));
    loader.load(server.url(u"/b.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(!server.requests.at(1).toLower().contains("cookie:"));
}

void tst_PictureLoader::getsThroughAnother()
{
    Server server;
    server.answers = { "HTTP/1.1 302 Found\r\nLocation: /there.png\r\nContent-Length: 0\r\n"
                       "Connection: close\r\n\r\n",
                       Server::ok(picture(10, 10)) };
    QNetworkAccessManager manager;
    QStringList paths;
    PictureLoader loader;
    loader.setGet([&](const QNetworkRequest &request) {
        paths.append(request.url().path());
        return manager.get(request);
    });
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load(server.url(u"/here.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(paths, (QStringList { u"/here.png"_s, u"/there.png"_s }));
    QVERIFY(loader.findChildren<QNetworkAccessManager *>().isEmpty());

    loader.setGet([](const QNetworkRequest &) { return nullptr; });
    loader.load(server.url(u"/here.png"_s), 96);
    QCOMPARE(server.requests.size(), 2);
}

// The largest that is allowed takes a fifth of a second.
void tst_PictureLoader::decodesInAnotherThread()
{
    Server server;
    const QByteArray large = picture(4096, 4096);
    server.answers = { Server::ok(large), Server::ok(large), Server::ok(picture(10, 10)) };
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    Heartbeat heartbeat;
    loader.load(server.url(u"/a.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
    const int gap = heartbeat.takeLongestGap();
    QVERIFY2(gap <= 100, qPrintable(QString::number(gap)));
    QCOMPARE(loaded.at(0).at(0).value<QImage>().size(), QSize(96, 96));

    // One that is being decoded when another is wanted is not shown.
    loader.load(server.url(u"/b.png"_s), 96);
    QTRY_VERIFY(server.answers.size() == 1);
    QTRY_VERIFY(loader.findChildren<QNetworkReply *>().isEmpty());
    loader.load(server.url(u"/c.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(loaded.at(1).at(0).value<QImage>().size(), QSize(10, 10));
}

void tst_PictureLoader::followsRedirect()
{
    Server server;
    server.answers = { "HTTP/1.1 302 Found\r\nLocation: /there.png\r\nContent-Length: 0\r\n"
                       "Connection: close\r\n\r\n",
                       Server::ok(picture(10, 10)) };
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load(server.url(u"/here.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(server.requests.at(1).startsWith("GET /there.png "));
}

void tst_PictureLoader::fails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n"
                                       "Connection: close\r\n\r\n");
    QTest::newRow("larger than 1 MiB")
            << Server::ok(picture(4000, 10) + QByteArray(1100 * 1024, 'x'));
    QTest::newRow("to a file") << QByteArray("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd"
                                             "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QTest::newRow("no picture") << Server::ok("<html></html>");
}

void tst_PictureLoader::fails()
{
    QFETCH(QByteArray, answer);
    Server server;
    server.answers = { answer, Server::ok(picture(10, 10)) };
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load(server.url(u"/a.png"_s), 96);
    QTRY_COMPARE(server.answers.size(), 1);
    // The next load ends after all that the first could still have said.
    QTRY_VERIFY(loader.findChildren<QObject *>().size() <= 2);
    loader.load(server.url(u"/b.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.at(0).at(0).value<QImage>().size(), QSize(10, 10));
}

#ifdef Q_OS_LINUX

void tst_PictureLoader::endless_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n";
    const QByteArray block(65535, 'x');
    QTest::newRow("until it closes") << QByteArray(ok + "\r\n") << block;
    QTest::newRow("chunked") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("ffff\r\n" + block + "\r\n");
    QTest::newRow("compressed") << QByteArray(ok + "Content-Encoding: deflate\r\n\r\n\x78\x01")
                                << QByteArray(QByteArray("\0\xff\xff\0\0", 5) + block);
}

// The network thread would read all of it while this thread is busy.
void tst_PictureLoader::endless()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    Auth0QtTest::EndlessServer server(head, piece);
    Auth0QtTest::EndlessServer::resetPeak();
    const qint64 before = Auth0QtTest::EndlessServer::peak();
    PictureLoader loader;
    QNetworkAccessManager manager;
    bool hasWaited = false;
    QPointer<QNetworkReply> reply;
    loader.setGet([&](const QNetworkRequest &request) {
        reply = manager.get(request);
        connect(reply, &QNetworkReply::metaDataChanged, &loader, [&] {
            if (!std::exchange(hasWaited, true))
                QVERIFY(server.waitForClient());
        });
        return reply;
    });
    loader.load(server.url(), 96);
    QVERIFY(reply);
    QTRY_VERIFY(!reply); // ended at the limit, long before the deadline
    QVERIFY(hasWaited);
    const qint64 used = Auth0QtTest::EndlessServer::peak() - before;
    qInfo("%lld KiB sent, %lld KiB used", server.sent() / 1024, used / 1024);
    QVERIFY2(server.sent() < Auth0QtTest::EndlessServer::Most / 3,
             qPrintable(QString::number(server.sent())));
    QVERIFY2(used < Auth0QtTest::EndlessServer::MostUsed, qPrintable(QString::number(used)));
}

#endif

void tst_PictureLoader::refusesUrl_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("http elsewhere") << QUrl(u"http://example.com/a.png"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("data") << QUrl(u"data:image/png;base64,AAAA"_s);
    QTest::newRow("qrc") << QUrl(u"qrc:/auth0qt/widgets/icons/arrow.svg"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://example.com/a.png"_s);
}

void tst_PictureLoader::refusesUrl()
{
    QFETCH(QUrl, url);
    PictureLoader loader;
    loader.load(url, 96);
    QVERIFY(loader.findChildren<QObject *>().isEmpty()); // no request, not even a manager
}

void tst_PictureLoader::newLoadEndsTheOld()
{
    Server slow; // never answers
    Server server;
    server.answers = { Server::ok(picture(10, 10)) };
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load(slow.url(u"/a.png"_s), 96);
    QTRY_COMPARE(slow.requests.size(), 1);
    loader.load(server.url(u"/b.png"_s), 96);
    QTRY_COMPARE(loaded.size(), 1);
}

QTEST_GUILESS_MAIN(tst_PictureLoader)

#include "tst_pictureloader.moc"
