// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebrowser.h"
#ifdef Q_OS_LINUX
#    include "fakeopenportal.h"
#    include "heartbeat.h"
#endif

#include "browser/auth0systembrowser_p.h"
#include "browser/desktop.h"

#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
#ifdef Q_OS_LINUX
using namespace Auth0QtTest;

#endif

// Without a QGuiApplication.
class tst_Auth0SystemBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void command_data();
    void command();
    void relay_data();
    void relay();
    void commandIsTheOnlyOne();
    void environment_data();
    void environment();
    void commandWinsOverEnvironment();
    void opener();
    void withoutOpener();
    void failingProgram_data();
    void failingProgram();
    void workingProgram_data();
    void workingProgram();
    void endsTooLate_data();
    void endsTooLate();
    void portal_data();
    void portal();
    void portalAfterEnvironment();
    void silentPortalIsForgotten();
    void openOnDesktop_data();
    void openOnDesktop();
    void nothingThere();
    void closeForgetsFailure();
    void closeForgetsProgram();
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

QList<qint64> childProcesses()
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

// Those that QProcess has not reaped: it tells of an end in the same turn of the event loop.
bool hasChildren()
{
    return !childProcesses().isEmpty();
}

void endChildren()
{
    for (const qint64 pid : childProcesses())
        ::kill(pid_t(pid), SIGTERM);
    QTRY_VERIFY(!hasChildren());
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

// No program gets a long URL, or one with an ID token.
void tst_Auth0SystemBrowser::relay_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isRelayed");
    const QString base = u"https://tenant.invalid/authorize?x="_s;
    const auto filled = [&base](qsizetype size) {
        return QUrl(base + QString(size - base.size(), u'a'));
    };
    QTest::newRow("2000 characters") << filled(2000) << false;
    QTest::newRow("2001 characters") << filled(2001) << true;
    QTest::newRow("login with an ID token") << QUrl(base + u"1&id_token_hint=a.b.c"_s) << true;
    QTest::newRow("logout with an ID token")
            << QUrl(u"https://tenant.invalid/end?id_token_hint=a.b.c"_s) << true;
    QTest::newRow("a value") << QUrl(base + u"id_token_hint"_s) << false;
}

void tst_Auth0SystemBrowser::relay()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, isRelayed);
    m_browsers->add(u"fake"_s);
    Auth0SystemBrowser browser;
    browser.setCommand(u"fake"_s);
    browser.open(url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"fake"_s));
    const QUrl opened(m_browsers->arguments(u"fake"_s).value(0));
    if (!isRelayed) {
        QCOMPARE(opened, url);
        return;
    }
    QCOMPARE(opened.host(), u"127.0.0.1"_s);
    QCOMPARE(opened.path().size(), 44); // 32 random bytes
    QVERIFY(!opened.hasQuery());
    QTcpSocket person;
    person.connectToHost(opened.host(), quint16(opened.port()));
    person.write("GET " + opened.path().toLatin1()
                 + " HTTP/1.1\r\nHost: " + opened.authority().toLatin1() + "\r\n\r\n");
    QTRY_COMPARE(person.state(), QAbstractSocket::UnconnectedState);
    const QByteArray location = "\r\nLocation: " + url.toEncoded() + "\r\n";
    QVERIFY(person.readAll().contains(location));
    browser.close();
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

// What Qt tries too.
void tst_Auth0SystemBrowser::withoutOpener()
{
    m_browsers->add(u"firefox"_s);
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"firefox"_s));
    QCOMPARE(m_browsers->arguments(u"firefox"_s), QStringList { urlText() });
    QCOMPARE(failed.size(), 0);
}

// A program that has not opened the page: the next one is tried.
void tst_Auth0SystemBrowser::failingProgram_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("at once") << QByteArray("exit 1");
    QTest::newRow("after 300 ms") << QByteArray("/bin/sleep 0.3; exit 1");
    QTest::newRow("xdg-open: no browser") << QByteArray("exit 3");
    QTest::newRow("xdg-open: browser failed") << QByteArray("exit 4");
    QTest::newRow("another code") << QByteArray("exit 22");
    QTest::newRow("not found by a script") << QByteArray("exec /nonexistent");
    QTest::newRow("killed") << QByteArray("kill -KILL $$");
    QTest::newRow("crashed after 300 ms") << QByteArray("/bin/sleep 0.3; kill -ABRT $$");
}

void tst_Auth0SystemBrowser::failingProgram()
{
    QFETCH(QByteArray, then);
    for (const QString &name : { u"one"_s, u"two"_s, u"xdg-open"_s })
        m_browsers->add(name, then);
    const auto reports = [](Auth0SystemBrowser *browser) {
        QSignalSpy failed(browser, &Auth0Browser::failed);
        browser->open(Url, RedirectUri);
        return QTest::qWaitFor([&failed] { return failed.size() == 1; })
                && failed.at(0).at(0).value<Auth0Error>().detail() == "browser.open"_L1;
    };

    Auth0SystemBrowser browser;
    browser.setCommand(u"one"_s);
    QVERIFY(reports(&browser));
    QVERIFY(m_browsers->wasStarted(u"one"_s));
    QVERIFY(!m_browsers->wasStarted(u"xdg-open"_s));

    const Environment variable("BROWSER", "one:two");
    browser.setCommand({});
    QVERIFY(reports(&browser));
    QVERIFY(m_browsers->wasStarted(u"two"_s));
    QVERIFY(m_browsers->wasStarted(u"xdg-open"_s));

    // Nothing is reported as long as one of them works.
    m_browsers->add(u"three"_s);
    const Environment longer("BROWSER", "one:three:two");
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"three"_s));
    QTRY_VERIFY(!hasChildren());
    QCOMPARE(failed.size(), 0);
}

void tst_Auth0SystemBrowser::workingProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("hands the page on") << u"fake"_s << QByteArray("exit 0");
    QTest::newRow("later") << u"fake"_s << QByteArray("/bin/sleep 0.3");
    QTest::newRow("runs on") << u"fake"_s << QByteArray("exec /bin/sleep 60");
    // It opens the page and ends with 1.
    QTest::newRow("Explorer in WSL") << u"explorer.exe"_s << QByteArray("exit 1");
}

void tst_Auth0SystemBrowser::workingProgram()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, then);
    m_browsers->add(name, then);
    m_browsers->add(u"xdg-open"_s);
    const Environment variable("BROWSER", name.toLocal8Bit());
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(name));
    if (then.contains("60")) {
        endChildren();
        return;
    }
    QTRY_VERIFY(!hasChildren());
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_browsers->wasStarted(u"xdg-open"_s));
}

// A person has closed the browser, or ended it: it had shown the page.
void tst_Auth0SystemBrowser::endsTooLate_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("status") << QByteArray("exit 1");
    QTest::newRow("signal") << QByteArray("kill -TERM $$");
}

void tst_Auth0SystemBrowser::endsTooLate()
{
    QFETCH(QByteArray, then);
    m_browsers->add(u"fake"_s, then);
    m_browsers->add(u"xdg-open"_s);
    const Environment variable("BROWSER", "fake");
    Auth0SystemBrowser browser;
    QCOMPARE(Auth0SystemBrowserPrivate::get(&browser)->watchTime, 10s);
    Auth0SystemBrowserPrivate::get(&browser)->watchTime = 0ms;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"fake"_s));
    QTRY_VERIFY(!hasChildren());
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_browsers->wasStarted(u"xdg-open"_s));
}

// In a sandbox: which way the page goes, and what is reported.
void tst_Auth0SystemBrowser::portal_data()
{
#ifdef Q_OS_LINUX
    QTest::addColumn<FakeOpenPortal::Manner>("manner");
    QTest::addColumn<FakeBus::Silence>("silence");
    QTest::addColumn<int>("response"); // negative: none
    QTest::addColumn<bool>("usesOpener");
    QTest::addColumn<bool>("fails"); // where xdg-open does not help
    using Manner = FakeOpenPortal::Manner;
    constexpr auto None = FakeBus::Silence::None;
    constexpr auto Connection = FakeBus::Silence::Connection;
    QTest::newRow("opened") << Manner::Accepts << None << 0 << false << false;
    QTest::newRow("asks the person") << Manner::Accepts << None << -1 << false << false;
    QTest::newRow("no program chosen") << Manner::Accepts << None << 1 << false << true;
    QTest::newRow("no program") << Manner::Accepts << None << 2 << true << true;
    QTest::newRow("refused") << Manner::Refuses << None << -1 << true << true;
    QTest::newRow("silent portal") << Manner::IsSilent << None << -1 << true << true;
    QTest::newRow("silent bus") << Manner::IsSilent << Connection << -1 << true << true;
#endif
}

void tst_Auth0SystemBrowser::portal()
{
#ifdef Q_OS_LINUX
    QFETCH(FakeOpenPortal::Manner, manner);
    QFETCH(FakeBus::Silence, silence);
    QFETCH(int, response);
    QFETCH(bool, usesOpener);
    QFETCH(bool, fails);
    FakeOpenPortal fake(manner, silence);
    const Environment snap("SNAP", "/snap/example/1");
    const Environment bus("DBUS_SESSION_BUS_ADDRESS", fake.bus.address().toLocal8Bit());
    m_browsers->add(u"xdg-open"_s, "exit 4");
    Auth0SystemBrowser browser;
    auto *const d = Auth0SystemBrowserPrivate::get(&browser);
    QCOMPARE(d->portalTime, 2s);
    d->portalTime = 200ms;
    d->watchTime = 0ms; // here xdg-open is no browser, however late it fails
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    Heartbeat heartbeat;
    browser.open(Url, RedirectUri);
    if (silence == FakeBus::Silence::None)
        QTRY_VERIFY(fake.request.contains(urlText().toUtf8()));
    if (response >= 0) {
        QTest::qWait(20); // for the answer
        fake.respond(char(response));
    }
    if (usesOpener) {
        QTRY_VERIFY(m_browsers->wasStarted(u"xdg-open"_s));
        QCOMPARE(m_browsers->arguments(u"xdg-open"_s), QStringList { urlText() });
    }
    if (fails)
        QTRY_COMPARE(failed.size(), 1);
    else
        QTest::qWait(300);
    QCOMPARE(failed.size(), fails ? 1 : 0);
    QCOMPARE(m_browsers->wasStarted(u"xdg-open"_s), usesOpener);
    // tst_desktopportal measures the portal alone. To start a program takes a moment where the
    // machine is busy.
    QVERIFY(heartbeat.takeLongestGap() < 1000);
#else
    QSKIP("There are no portals");
#endif
}

void tst_Auth0SystemBrowser::portalAfterEnvironment()
{
#ifdef Q_OS_LINUX
    FakeOpenPortal fake(FakeOpenPortal::Manner::Accepts);
    const Environment snap("SNAP", "/snap/example/1");
    const Environment bus("DBUS_SESSION_BUS_ADDRESS", fake.bus.address().toLocal8Bit());
    m_browsers->add(u"one"_s);
    m_browsers->add(u"two"_s, "exit 1");
    Auth0SystemBrowser browser;
    {
        const Environment variable("BROWSER", "one");
        browser.open(Url, RedirectUri);
        QTRY_VERIFY(m_browsers->wasStarted(u"one"_s));
        QTRY_VERIFY(!hasChildren());
        QVERIFY(fake.request.isEmpty());
    }
    const Environment variable("BROWSER", "two");
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(!fake.request.isEmpty());
#else
    QSKIP("There are no portals");
#endif
}

void tst_Auth0SystemBrowser::silentPortalIsForgotten()
{
#ifdef Q_OS_LINUX
    FakeOpenPortal fake(FakeOpenPortal::Manner::IsSilent);
    const Environment snap("SNAP", "/snap/example/1");
    const Environment bus("DBUS_SESSION_BUS_ADDRESS", fake.bus.address().toLocal8Bit());
    m_browsers->add(u"xdg-open"_s);
    for (const bool deleted : { false, true }) {
        fake.request.clear();
        auto browser = std::make_unique<Auth0SystemBrowser>();
        Auth0SystemBrowserPrivate::get(browser.get())->portalTime = 100ms;
        browser->open(Url, RedirectUri);
        QTRY_VERIFY(!fake.request.isEmpty());
        deleted ? browser.reset() : browser->close();
        QTest::qWait(200);
        QVERIFY(!m_browsers->wasStarted(u"xdg-open"_s));
    }
#else
    QSKIP("There are no portals");
#endif
}

void tst_Auth0SystemBrowser::openOnDesktop_data()
{
#ifdef Q_OS_LINUX
    using Manner = FakeOpenPortal::Manner;
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("usesOpener");
    QTest::newRow("accepts") << Manner::Accepts << false;
    QTest::newRow("refuses") << Manner::Refuses << true;
    QTest::newRow("is silent") << Manner::IsSilent << true;
#endif
}

// What is no page of a login, in a sandbox: QDesktopServices would wait for the portal.
void tst_Auth0SystemBrowser::openOnDesktop()
{
#ifdef Q_OS_LINUX
    QFETCH(FakeOpenPortal::Manner, manner);
    QFETCH(bool, usesOpener);
    FakeOpenPortal fake(manner);
    const Environment snap("SNAP", "/snap/example/1");
    const Environment bus("DBUS_SESSION_BUS_ADDRESS", fake.bus.address().toLocal8Bit());
    m_browsers->add(u"xdg-open"_s);
    const QString mail = u"mailto:help@example.com"_s;
    const QObjectList before = QCoreApplication::instance()->children();
    Heartbeat heartbeat;
    Auth0Qt::openOnDesktop(QUrl(mail));
    QTRY_VERIFY(fake.request.contains(mail.toUtf8()));
    if (usesOpener) {
        QTRY_VERIFY(m_browsers->wasStarted(u"xdg-open"_s));
        QCOMPARE(m_browsers->arguments(u"xdg-open"_s), QStringList { mail });
    } else {
        fake.respond('\0');
    }
    // Nothing of it stays.
    QTRY_COMPARE(QCoreApplication::instance()->children(), before);
    QCOMPARE(m_browsers->wasStarted(u"xdg-open"_s), usesOpener);
    QVERIFY(heartbeat.takeLongestGap() < 1000); // see portal()
#else
    QSKIP("There are no portals");
#endif
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

void tst_Auth0SystemBrowser::closeForgetsProgram()
{
    m_browsers->add(u"one"_s, "/bin/sleep 0.3; exit 1");
    m_browsers->add(u"two"_s);
    const Environment variable("BROWSER", "one:two");
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    QTRY_VERIFY(m_browsers->wasStarted(u"one"_s));
    browser.close();
    QTRY_VERIFY(!hasChildren());
    QCOMPARE(failed.size(), 0);
    QVERIFY(!m_browsers->wasStarted(u"two"_s));
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
    m_browsers->add(u"one"_s, "exit 5");
    m_browsers->add(u"two"_s, "kill -KILL $$");
    const Environment variable("BROWSER", "one:two:three %s");
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                                  const QString &text) { messages.append(text); });
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, RedirectUri);
    [&] { QTRY_COMPARE(failed.size(), 1); }();
    qInstallMessageHandler(before);
    QCOMPARE(failed.size(), 1);
    // What a developer needs: each program and its end, and the host.
    const QString all = messages.join(u'\n');
    QVERIFY2(all.contains("one ended with exit status 5"_L1), qPrintable(all));
    QVERIFY2(all.contains("two was ended by a signal"_L1), qPrintable(all));
    QVERIFY2(all.contains("three cannot be started"_L1), qPrintable(all));
    QVERIFY2(messages.constLast().contains("tenant.invalid"_L1), qPrintable(all));
    QVERIFY2(!all.contains("sesame"_L1) && !all.contains("authorize"_L1), qPrintable(all));
    QVERIFY2(!all.contains(m_browsers->path()), qPrintable(all));
}

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
