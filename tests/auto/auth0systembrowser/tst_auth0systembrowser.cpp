// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebrowser.h"

#include "auth0systembrowser.h"

#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Without a QGuiApplication.
class tst_Auth0SystemBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void command_data();
    void command();
    void commandIsTheOnlyOne();
    void environment_data();
    void environment();
    void commandWinsOverEnvironment();
    void opener();
    void openerFails_data();
    void openerFails();
    void nothingThere();
    void closeForgetsFailure();
    void newOpenForgetsFailure();
    void neverLogsTheUrl();
    void noZombie();
    void programSurvives();
    void browserDies();

private:
    std::unique_ptr<FakeBrowsers> m_browsers;
    std::unique_ptr<Environment> m_path;
    std::unique_ptr<Environment> m_browser;
};

namespace {

const QUrl Url(u"https://tenant.invalid/authorize?state=sesame&x=a%20b%2Bc;$(touch%20y)'\"%25s"_s);
const QUrl RedirectUri(u"http://127.0.0.1:1/callback"_s);

QString urlText()
{
    return Url.toString(QUrl::FullyEncoded);
}

} // namespace

void tst_Auth0SystemBrowser::init()
{
    m_browsers = std::make_unique<FakeBrowsers>();
    // Nothing but what the test puts there.
    m_path = std::make_unique<Environment>("PATH", QFile::encodeName(m_browsers->path()));
    m_browser = std::make_unique<Environment>("BROWSER", QByteArray());
}

void tst_Auth0SystemBrowser::cleanup()
{
    m_browser.reset();
    m_path.reset();
    m_browsers.reset();
}

void tst_Auth0SystemBrowser::command_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("arguments");
    const QString url = urlText();
    QTest::newRow("name") << u"fake"_s << QStringList { url };
    QTest::newRow("arguments") << u"fake -P work"_s << QStringList { u"-P"_s, u"work"_s, url };
    QTest::newRow("place") << u"fake %s --new"_s << QStringList { url, u"--new"_s };
    QTest::newRow("place in an argument")
            << u"fake --url=%s"_s << QStringList { u"--url="_s + url };
    QTest::newRow("quotes") << u"fake \"a b\" %s"_s << QStringList { u"a b"_s, url };
    QTest::newRow("no shell") << u"fake $HOME ; x"_s
                              << QStringList { u"$HOME"_s, u";"_s, u"x"_s, url };
    QTest::newRow("colon") << u"fake a:b"_s << QStringList { u"a:b"_s, url };
}

void tst_Auth0SystemBrowser::command()
{
    QFETCH(QString, line);
    QFETCH(QStringList, arguments);
    m_browsers->add(u"fake"_s);
    Auth0SystemBrowser browser;
    QSignalSpy changed(&browser, &Auth0SystemBrowser::commandChanged);
    browser.setCommand(line);
    browser.setCommand(line);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(browser.command(), line);
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"fake"_s));
    QCOMPARE(m_browsers->arguments(u"fake"_s), arguments);
    QCOMPARE(failed.size(), 0);
}

void tst_Auth0SystemBrowser::commandIsTheOnlyOne()
{
    m_browsers->add(u"xdg-open"_s);
    for (const QString &line : { u"no-such-program"_s, u"   "_s }) {
        Auth0SystemBrowser browser;
        browser.setCommand(line);
        QSignalSpy failed(&browser, &Auth0Browser::failed);
        browser.open(Url, RedirectUri);
        QCOMPARE(failed.size(), 0); // later
        QTRY_COMPARE(failed.size(), 1);
    }
    QVERIFY(!m_browsers->wasStarted(u"xdg-open"_s));
}

void tst_Auth0SystemBrowser::environment_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QStringList>("arguments");
    const QString url = urlText();
    QTest::newRow("one") << QByteArray("one") << u"one"_s << QStringList { url };
    QTest::newRow("first") << QByteArray("one:two") << u"one"_s << QStringList { url };
    QTest::newRow("next") << QByteArray("none:nor-this %s:two --x %s") << u"two"_s
                          << QStringList { u"--x"_s, url };
    QTest::newRow("not executable") << QByteArray("plain:two") << u"two"_s << QStringList { url };
    QTest::newRow("empty entries") << QByteArray("::  :one:") << u"one"_s << QStringList { url };
    QTest::newRow("none: the desktop's")
            << QByteArray("none") << u"xdg-open"_s << QStringList { url };
    QTest::newRow("empty: the desktop's") << QByteArray("") << u"xdg-open"_s << QStringList { url };
}

void tst_Auth0SystemBrowser::environment()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, started);
    QFETCH(QStringList, arguments);
    const QStringList all { u"one"_s, u"two"_s, u"xdg-open"_s };
    for (const QString &name : all)
        m_browsers->add(name);
    QFile::setPermissions(m_browsers->add(u"plain"_s), QFile::ReadOwner);
    const Environment variable("BROWSER", list);
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(started));
    QCOMPARE(m_browsers->arguments(started), arguments);
    for (const QString &name : all)
        QCOMPARE(m_browsers->wasStarted(name), name == started);
    QCOMPARE(failed.size(), 0);
}

void tst_Auth0SystemBrowser::commandWinsOverEnvironment()
{
    m_browsers->add(u"one"_s);
    m_browsers->add(u"two"_s);
    const Environment variable("BROWSER", "one");
    Auth0SystemBrowser browser;
    browser.setCommand(u"two"_s);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"two"_s));
    QVERIFY(!m_browsers->wasStarted(u"one"_s));
}

void tst_Auth0SystemBrowser::opener()
{
    m_browsers->add(u"xdg-open"_s);
    Auth0SystemBrowser browser;
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"xdg-open"_s));
    QCOMPARE(m_browsers->arguments(u"xdg-open"_s), QStringList { urlText() });
}

void tst_Auth0SystemBrowser::openerFails_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<bool>("fails");
    QTest::newRow("well") << QByteArray("exit 0") << false;
    QTest::newRow("no browser") << QByteArray("exit 3") << true;
    QTest::newRow("browser failed") << QByteArray("exit 4") << true;
    // Not an answer of xdg-open: that of a browser which it ran in the foreground.
    QTest::newRow("another code") << QByteArray("exit 22") << false;
}

void tst_Auth0SystemBrowser::openerFails()
{
    QFETCH(QByteArray, then);
    QFETCH(bool, fails);
    m_browsers->add(u"xdg-open"_s, then);
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    if (fails) {
        QTRY_COMPARE(failed.size(), 1);
    } else {
        QTRY_VERIFY(m_browsers->wasStarted(u"xdg-open"_s));
        // A second program ends after the first one: nothing of the first is still to come.
        m_browsers->add(u"xdg-open"_s, "exit 3");
        Auth0SystemBrowser other;
        QSignalSpy otherFailed(&other, &Auth0Browser::failed);
        other.open(Url, RedirectUri);
        QTRY_COMPARE(otherFailed.size(), 1);
        QCOMPARE(failed.size(), 0);
    }
}

void tst_Auth0SystemBrowser::nothingThere()
{
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<Auth0Error>();
    QCOMPARE(error.code(), Auth0::ErrorCode::BrowserError);
    QCOMPARE(error.detail(), u"browser.open"_s);
    QVERIFY(!error.message().isEmpty());
    QVERIFY(!error.message().contains("sesame"_L1));
    browser.open(Url, RedirectUri);
    QTRY_COMPARE(failed.size(), 2);
}

void tst_Auth0SystemBrowser::closeForgetsFailure()
{
    Auth0SystemBrowser browser;
    Auth0SystemBrowser other;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    QSignalSpy otherFailed(&other, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    browser.close();
    other.open(Url, RedirectUri);
    QTRY_COMPARE(otherFailed.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void tst_Auth0SystemBrowser::newOpenForgetsFailure()
{
    m_browsers->add(u"fake"_s);
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.setCommand(u"no-such-program"_s);
    browser.open(Url, RedirectUri);
    browser.setCommand(u"fake"_s);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"fake"_s));
    QCOMPARE(failed.size(), 0);
}

static QStringList messages;

void tst_Auth0SystemBrowser::neverLogsTheUrl()
{
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                                  const QString &text) { messages.append(text); });
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    [&] { QTRY_COMPARE(failed.size(), 1); }();
    qInstallMessageHandler(before);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!messages.join(u' ').contains("tenant.invalid"_L1));
}

#ifdef Q_OS_LINUX
static QList<qint64> childProcesses()
{
    QFile file(u"/proc/self/task/%1/children"_s.arg(::getpid()));
    QList<qint64> result;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &pid : file.readAll().split(' ')) {
            if (!pid.trimmed().isEmpty())
                result.append(pid.toLongLong());
        }
    }
    return result;
}
#endif

void tst_Auth0SystemBrowser::noZombie()
{
#ifdef Q_OS_LINUX
    m_browsers->add(u"fake"_s);
    {
        Auth0SystemBrowser browser;
        browser.setCommand(u"fake"_s);
        for (int i = 0; i < 5; ++i)
            browser.open(Url, RedirectUri);
    } // nobody listens any more
    QTRY_COMPARE(childProcesses(), QList<qint64>());
    QVERIFY(m_browsers->wasStarted(u"fake"_s));
#else
    QSKIP("Reads /proc");
#endif
}

// A browser that was started by us is a session of its own and not killed with us.
void tst_Auth0SystemBrowser::programSurvives()
{
#ifdef Q_OS_LINUX
    m_browsers->add(u"fake"_s, "exec /bin/sleep 60");
    {
        Auth0SystemBrowser browser;
        browser.setCommand(u"fake"_s);
        browser.open(Url, RedirectUri);
        QTRY_VERIFY(m_browsers->wasStarted(u"fake"_s));
    }
    const QList<qint64> running = childProcesses();
    QCOMPARE(running.size(), 1);
    const auto pid = pid_t(running.first());
    QCOMPARE(::getsid(pid), pid);
    QCOMPARE(::kill(pid, SIGTERM), 0); // it was alive
    QTRY_COMPARE(childProcesses(), QList<qint64>());
#else
    QSKIP("Reads /proc");
#endif
}

void tst_Auth0SystemBrowser::browserDies()
{
    m_browsers->add(u"two"_s);
    const Environment variable("BROWSER", "none:two");
    auto browser = std::make_unique<Auth0SystemBrowser>();
    browser->open(Url, RedirectUri);
    browser.reset(); // before it has gone on to the second
    Auth0SystemBrowser other;
    other.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"two"_s));
}

QTEST_GUILESS_MAIN(tst_Auth0SystemBrowser)

#include "tst_auth0systembrowser.moc"
