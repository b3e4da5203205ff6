// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineenvironment.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_EngineEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switches_data();
    void switches();
    void screenReaders();
};

void tst_EngineEnvironment::switches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *text, bool opens) {
        QTest::newRow(text) << QString::fromLatin1(text) << opens;
    };
    row("", false);
    row("--disable-gpu", false);
    row("--force-dark-mode --disable-gpu", false);
    row("-style fusion", false);
    row("remote-debugging-port", false); // a word, no switch
    row("--screenshots out", false);
    row("--trace", false);
    row("--host", false);
    row("--host-rule", false);
    row("--remote-debugging-port=9333", true);
    row("-remote-debugging-port=9333", true);
    row("\"--remote-debugging-port=9333\"", true);
    row("'--remote-debugging-pipe'", true);
    row("--disable-gpu  \"-remote-debugging-port=9333\"", true);
    row("--disable-gpu\t--remote-debugging-port=9333", true);
    row("--Remote-Debugging-Port=9333", true);
    row("--disable-web-security", true);
    row("--ignore-certificate-errors", true);
    row("--ignore-certificate-errors-spki-list=x", true);
    row("--log-net-log=/tmp/net.json", true);
    row("--ssl-key-log-file=/tmp/keys", true);
    row("--host-resolver-rules=\"MAP * 127.0.0.1\"", true);
    row("--trace-startup", true);
    row("--load-extension=/tmp/x", true);
}

void tst_EngineEnvironment::switches()
{
    QFETCH(QString, text);
    QFETCH(bool, opens);
    QCOMPARE(opensEngine({}, text), opens);
    QCOMPARE(opensEngine(text.simplified().split(u' '), {}), opens);
}

// What the user has set stays.
void tst_EngineEnvironment::screenReaders()
{
#ifdef Q_OS_LINUX
    const char *const variable = "QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY";
    qunsetenv(variable);
    showPageToScreenReaders();
    QCOMPARE(qgetenv(variable), QByteArray("1"));
    qputenv(variable, "0");
    showPageToScreenReaders();
    QCOMPARE(qgetenv(variable), QByteArray("0"));
#endif
}

QTEST_GUILESS_MAIN(tst_EngineEnvironment)
#include "tst_engineenvironment.moc"
