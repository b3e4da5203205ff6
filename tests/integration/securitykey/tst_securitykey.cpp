// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The steps of a security key in both login dialogs, by one table, as in ../pages. The engine and
// its WebAuthn are real; the key is Chromium's virtual authenticator.
//
// What it cannot reach:
//
// - The choice of an account (the state SelectAccount). It needs a request without a list of keys,
//   or one to register a key on any device. With virtual keys such a request has the transport
//   "hybrid", for which Chromium asks for the Bluetooth adapter, and Qt WebEngine has none:
//   Qt 6.8.2 crashes in BluetoothAdapterFactory::GetAdapter(), and Qt 6.11.2 waits for it and never
//   begins with the steps. So all requests here name one transport, and "known already"
//   (KeyAlreadyRegistered) cannot be reached either.
// - The PIN, which virtual keys do not have, and with it its errors and the blocked keys.
// - A touch that the engine waits for. It says nothing about a key that needs no PIN and has no
//   token of its own (the row "no step"). With such a token (the row "touch") the virtual key
//   answers at once: the bar is there, but nobody could see it.

#include "keyrows.h"
#include "pagerun.h"
#include "virtualkey.h"

#include <QtGui/qguiapplication.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>
#include <QtWebEngineCore/qwebengineprofile.h>

using namespace Qt::StringLiterals;

class tst_SecurityKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void steps_data();
    void steps();

private:
    std::unique_ptr<VirtualKey> m_key;
    QList<PageRow> m_rows;
};

namespace {

// The library shows no page in an engine that was told to open a port. This one was told by the
// application before, which nobody can see any more.
quint16 startEngine()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const quint16 port = server.serverPort();
    server.close();
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", QByteArray("127.0.0.1:" + QByteArray::number(port)));
    new QWebEngineProfile(QCoreApplication::instance());
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    return port;
}

} // namespace

void tst_SecurityKey::initTestCase()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
    QSKIP("the engine asks for the steps of a security key from Qt 6.7 on");
#endif
    m_key = std::make_unique<VirtualKey>(startEngine());
}

void tst_SecurityKey::steps_data()
{
    QTest::addColumn<int>("index");
    m_rows = keyRows(m_key.get());
    for (int i = 0; i < m_rows.size(); ++i)
        QTest::newRow(m_rows[i].name) << i;
}

void tst_SecurityKey::steps()
{
    QFETCH(const int, index);
    const QString wrong = runRow(m_rows[index]);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tst_securitykey"_s);
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    tst_SecurityKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_securitykey.moc"
