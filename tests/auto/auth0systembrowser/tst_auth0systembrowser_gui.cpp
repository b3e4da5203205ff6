// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fakebrowser.h"

#include "auth0systembrowser.h"

#include <QtCore/qscopeguard.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#ifdef Q_OS_UNIX
#    include <signal.h>
#endif

using namespace Qt::StringLiterals;

class tst_Auth0SystemBrowserGui : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void handle(const QUrl &url) { m_handled.append(url); }

private Q_SLOTS:
    void desktopServices();
    void commandWins();
    void opener();
    void openerFails();
    void neverLogsTheUrl();
    void programRuns();

private:
    QList<QUrl> m_handled;
};

namespace {

const QUrl Url(u"https://tenant.invalid/authorize?state=sesame"_s);
QStringList messages;
qint64 runningProgram = 0;

} // namespace

void tst_Auth0SystemBrowserGui::desktopServices()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("The platform is not asked: it cannot tell whether the page was opened");
    const Environment variable("BROWSER", QByteArray());
    QDesktopServices::setUrlHandler(u"https"_s, this, "handle");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, {});
    QTRY_COMPARE(m_handled, QList<QUrl> { Url });
    QCOMPARE(failed.size(), 0);
}

void tst_Auth0SystemBrowserGui::commandWins()
{
    m_handled.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "handle");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    FakeBrowsers browsers;
    Auth0SystemBrowser browser;
    browser.setCommand(browsers.add(u"fake"_s));
    browser.open(Url, {});
    QTRY_VERIFY(browsers.wasStarted(u"fake"_s));
    {
        const Environment variable("BROWSER", browsers.add(u"other"_s).toUtf8());
        browser.setCommand({});
        browser.open(Url, {});
        QTRY_VERIFY(browsers.wasStarted(u"other"_s));
    }
    QCOMPARE(m_handled.size(), 0);
}

// The offscreen platform opens nothing, so the desktop's own program is tried. On X11 it is the
// first.
void tst_Auth0SystemBrowserGui::opener()
{
    FakeBrowsers browsers;
    browsers.add(u"xdg-open"_s);
    const Environment variable("BROWSER", QByteArray());
    const Environment path("PATH", QFile::encodeName(browsers.path()));
    Auth0SystemBrowser browser;
    browser.open(Url, {});
    QTRY_VERIFY(browsers.wasStarted(u"xdg-open"_s));
    QCOMPARE(browsers.arguments(u"xdg-open"_s), QStringList { Url.toString() });
}

// QDesktopServices::openUrl() would be content with its start.
void tst_Auth0SystemBrowserGui::openerFails()
{
    FakeBrowsers browsers;
    browsers.add(u"xdg-open"_s, "exit 3");
    const Environment variable("BROWSER", QByteArray());
    const Environment path("PATH", QFile::encodeName(browsers.path()));
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Auth0Error>().detail(), u"browser.open"_s);
    QVERIFY(browsers.wasStarted(u"xdg-open"_s));
}

// Qt's platform plugins do, when they cannot open it.
void tst_Auth0SystemBrowserGui::neverLogsTheUrl()
{
    FakeBrowsers none;
    const Environment variable("BROWSER", QByteArray());
    const Environment path("PATH", QFile::encodeName(none.path()));
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                                  const QString &text) { messages.append(text); });
    Auth0SystemBrowser browser;
    QSignalSpy failed(&browser, &Auth0Browser::failed);
    browser.open(Url, {});
    [&] { QTRY_COMPARE(failed.size(), 1); }();
    qWarning("heard again");
    qInstallMessageHandler(before);
    QCOMPARE(failed.size(), 1);
    QVERIFY(messages.contains(u"heard again"_s));
    const QString all = messages.join(u' ');
    QVERIFY2(!all.contains("sesame"_L1) && !all.contains("authorize"_L1), qPrintable(all));
}

// main() looks whether it still does when the application object is gone.
void tst_Auth0SystemBrowserGui::programRuns()
{
#ifdef Q_OS_UNIX
    FakeBrowsers browsers;
    const QString pid = browsers.filePath(u"pid"_s);
    const QByteArray then = "echo $$ > '" + QFile::encodeName(pid) + "' && exec /bin/sleep 60";
    Auth0SystemBrowser browser;
    browser.setCommand(browsers.add(u"fake"_s, then));
    browser.open(Url, {});
    const auto read = [&pid] {
        QFile file(pid);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(read().endsWith('\n'));
    runningProgram = read().trimmed().toLongLong();
    QVERIFY(runningProgram > 0);
#else
    QSKIP("Starts a shell script");
#endif
}

static int runTests(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    tst_Auth0SystemBrowserGui test;
    return QTest::qExec(&test, argc, argv);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const int result = runTests(argc, argv);
#ifdef Q_OS_UNIX
    if (runningProgram > 0 && ::kill(pid_t(runningProgram), SIGTERM) != 0)
        qFatal("The program that was started has not survived the application");
#endif
    return result;
}

#include "tst_auth0systembrowser_gui.moc"
