// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "chromium.h"

#include "browser/redirect.h"
#include "browser/redirectlistener.h"

#include <QtCore/qurlquery.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

// What a real Chromium sends to the listener.
class tst_Callback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void rawCharacters();
    void longCallback();
    void refused();
    void prefetch();

private:
    void listen();
    QJsonObject arrived(const QString &path);
    QString callback(const QString &query) const
    {
        return m_listener->redirectUri().toString() + u'?' + query;
    }
    QString open(const QString &url)
    {
        return m_chromium.order({ { u"do"_s, u"open"_s }, { u"url"_s, url } });
    }

    Chromium m_chromium;
    std::unique_ptr<RedirectListener> m_listener;
    QList<QUrl> m_judged;
};

void tst_Callback::initTestCase()
{
    if (qEnvironmentVariableIsSet("AUTH0QT_TEST_NO_CHROMIUM"))
        QSKIP(qgetenv("AUTH0QT_TEST_NO_CHROMIUM").constData());
    if (!Chromium::isInstalled())
        QSKIP("Chromium is not installed");
    QVERIFY(m_chromium.start());
}

void tst_Callback::cleanup()
{
    QCOMPARE(m_chromium.order({ { u"do"_s, u"forget"_s } }), QString());
}

void tst_Callback::listen()
{
    m_judged.clear();
    m_listener = std::make_unique<RedirectListener>([this](const QUrl &url) {
        m_judged.append(url);
        QMetaObject::invokeMethod(
                m_listener.get(), [this] { m_listener->answer(CallbackPage::SignedIn); },
                Qt::QueuedConnection);
        return true;
    });
    QVERIFY(m_listener->listen(QUrl(u"http://127.0.0.1:0/callback"_s)));
}

QJsonObject tst_Callback::arrived(const QString &path)
{
    const QString problem = m_chromium.order({ { u"do"_s, u"arrived"_s }, { u"path"_s, path } });
    [&problem] { QCOMPARE(problem, QString()); }();
    return m_chromium.answer().toObject();
}

void tst_Callback::rawCharacters()
{
    listen();
    const auto code = u"a|b{c}d^e`f\\g%h[i]%zz"_s;
    QCOMPARE(open(callback(u"state=s&code="_s + code)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_judged.size(), 1, 60000);
    const RedirectRules rules { m_listener->redirectUri(), "s", {}, false };
    const Result<QString> received = codeFromRedirect(m_judged.first(), rules);
    QCOMPARE(received.error().detail(), QString());
    QCOMPARE(*received, code);
    QCOMPARE(arrived(u"/callback"_s)["title"_L1].toString(), u"You are signed in"_s);
}

void tst_Callback::longCallback()
{
    listen();
    QCOMPARE(open(callback(u"code="_s + QString(100000, u'x') + u"&state=s"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_judged.size(), 1, 60000);
    const RedirectRules rules { m_listener->redirectUri(), "s", {}, false };
    QCOMPARE(codeFromRedirect(m_judged.first(), rules).error().detail(), u"redirect.too_long"_s);
}

void tst_Callback::refused()
{
    listen();
    QCOMPARE(open(callback({}).replace(u"/callback"_s, u"/other"_s)), QString());
    QCOMPARE(arrived(u"/other"_s)["title"_L1].toString(), u"This request was not accepted"_s);
    QCOMPARE(m_judged.size(), 0);
}

// A page prefetches the callback, and then goes there.
void tst_Callback::prefetch()
{
    listen();
    const QByteArray target = callback(u"code=a&state=s"_s).toHtmlEscaped().toUtf8();
    const QByteArray page = "<!doctype html><title>Waits</title><link rel=prefetch href=\"" + target
            + "\" onload=\"document.title='Done'\" onerror=\"document.title='Done'\">"
              "<a id=go href=\""
            + target + "\">Go</a>";
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &page] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                          "Content-Length: "
                          + QByteArray::number(page.size()) + "\r\n\r\n" + page);
            socket->disconnectFromHost();
        });
    });
    QCOMPARE(open(u"http://127.0.0.1:%1/page"_s.arg(server.serverPort())), QString());
    QCOMPARE(arrived(u"/page"_s)["problems"_L1].isArray(), true);
    QString title;
    QTRY_VERIFY_WITH_TIMEOUT(
            (m_chromium.order({ { u"do"_s, u"read"_s }, { u"script"_s, u"document.title"_s } }),
             title = m_chromium.answer().toString(), title == u"Done"_s),
            60000);
    QCOMPARE(m_judged.size(), 0);
    QVERIFY(m_listener->isListening());
    QCOMPARE(m_chromium.order({ { u"do"_s, u"click"_s }, { u"id"_s, u"go"_s } }), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_judged.size(), 1, 60000);
    QCOMPARE(QUrlQuery(m_judged.first()).queryItemValue(u"code"_s), u"a"_s);
}

QTEST_GUILESS_MAIN(tst_Callback)
#include "tst_callback.moc"
