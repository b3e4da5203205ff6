// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The lock-down of the embedded browser, with the real engine and a server of our own.

#include "embeddedbrowserplugin.h"
#include "login/abstractpagebrowser.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qpluginloader.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; the first page starts the engine

constexpr int Step = 3; // ms; an empty page takes about 50

void waitFor(int milliseconds)
{
    const QDeadlineTimer moment(milliseconds);
    (void)QTest::qWaitFor([&] { return moment.hasExpired(); });
}

class Server : public QTcpServer
{
public:
    Server()
    {
        listen(QHostAddress(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QIODevice::readyRead, this, [this, socket] { answer(socket); });
        });
    }

    QUrl url(const QString &path) const
    {
        return QUrl("http://127.0.0.1:"_L1 + QString::number(serverPort()) + path);
    }

    void page(const QByteArray &path, const QByteArray &body, const QByteArray &head = {},
              const QByteArray &status = "200 OK")
    {
        m_pages.insert(path,
                       "HTTP/1.1 " + status
                               + "\r\nContent-Type: text/html\r\nConnection: close\r\n"
                                 "Content-Length: "
                               + QByteArray::number(body.size()) + "\r\n" + head + "\r\n" + body);
    }
    void redirect(const QByteArray &path, const QByteArray &target)
    {
        page(path, {}, "Location: " + target + "\r\n", "302 Found");
    }

    QList<QByteArray> requests;
    QByteArray silent; // a path that is not answered

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.startsWith("GET "))
            return;
        QByteArray path = request.mid(4, request.indexOf(' ', 4) - 4);
        path = path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
        requests.append(path);
        if (path == silent)
            return;
        socket->write(m_pages.value(path, "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
        socket->disconnectFromHost();
    }

    QHash<QByteArray, QByteArray> m_pages;
};

} // namespace

class tst_WebEngineBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsPage();
    void opensAtAnyMoment();
    void opensAgainAtAnyMoment();
    void handsRedirectOver_data();
    void handsRedirectOver();
    void blocksNavigation_data();
    void blocksNavigation();
    void pageCannotLeave();
    void refusingHost();
    void errorPageIsShown();
    void networkFailure();
    void refusesRequests();
    void noDownload();
    void popup();
    void popupOfSomethingForbidden();
    void userInput();
    void nothingAfterClose();
    void freshCookies();
    void strangersRedirect();
    void questions_data();
    void questions();
    void endlessAlert();
    void leavingIsAllowed();
    void shownBeforeAllIsThere_data();
    void shownBeforeAllIsThere();
    void firstAnswerIsNoPage_data();
    void firstAnswerIsNoPage();
    void authentication();
    void otherPrograms_data();
    void otherPrograms();
    void popupThatIsWrittenTo();
    void background();

private:
    Auth0PageNotice *notice() const { return m_browser->notice(); }

    void open(const QByteArray &path, const QUrl &redirectUri = {});
    // Waits for the page to ask for a path whose name is what it found out.
    QByteArray reported(const QByteArray &prefix);

    EmbeddedBrowserPlugin *m_plugin = nullptr;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AbstractPageBrowser> m_browser;
    QWidget *m_view = nullptr;
    std::unique_ptr<QSignalSpy> m_redirected, m_failed, m_shown, m_refused;
};

void tst_WebEngineBrowser::initTestCase()
{
    QPluginLoader loader(QString::fromUtf8(WEBENGINE_PLUGIN));
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    m_plugin = qobject_cast<EmbeddedBrowserPlugin *>(loader.instance());
    QVERIFY2(m_plugin, qPrintable(loader.errorString()));
}

void tst_WebEngineBrowser::init()
{
    m_server = std::make_unique<Server>();
    m_server->page("/page", "<body><input autofocus></body>");
    m_window = std::make_unique<QWidget>();
    m_window->resize(480, 680);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins({});
    const EmbeddedBrowser made = m_plugin->create(m_window.get(), m_window->size());
    m_browser.reset(made.browser);
    QVERIFY(m_browser);
    m_view = made.widget;
    layout->addWidget(m_view);
    m_redirected = std::make_unique<QSignalSpy>(m_browser.get(), &Auth0Browser::redirected);
    m_failed = std::make_unique<QSignalSpy>(m_browser.get(), &Auth0Browser::failed);
    m_shown = std::make_unique<QSignalSpy>(m_browser.get(), &AbstractPageBrowser::pageShown);
    m_refused = std::make_unique<QSignalSpy>(m_browser.get(),
                                             &AbstractPageBrowser::systemBrowserNeeded);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 30'000));
}

void tst_WebEngineBrowser::cleanup()
{
    m_redirected.reset();
    m_failed.reset();
    m_shown.reset();
    m_refused.reset();
    m_browser.reset();
    m_window.reset();
    m_server.reset();
}

void tst_WebEngineBrowser::open(const QByteArray &path, const QUrl &redirectUri)
{
    m_browser->open(m_server->url(QString::fromLatin1(path)),
                    redirectUri.isEmpty() ? QUrl(u"http://127.0.0.1:9/callback"_s) : redirectUri);
}

QByteArray tst_WebEngineBrowser::reported(const QByteArray &prefix)
{
    QByteArray found;
    const auto look = [&] {
        for (const QByteArray &request : std::as_const(m_server->requests)) {
            if (request.startsWith(prefix))
                found = request.mid(prefix.size());
        }
        return !found.isEmpty();
    };
    (void)QTest::qWaitFor(look, Patience);
    return found;
}

void tst_WebEngineBrowser::showsPage()
{
    const WId window = m_window->winId();
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    QCOMPARE(m_browser->url(), m_server->url(u"/page"_s));
    QVERIFY(m_browser->isSecure());
    QCOMPARE(m_window->winId(), window);
    QVERIFY(!m_server->requests.contains("/favicon.ico"));
}

// While the empty page, which is there first, is at any point of its loading. The page must be told
// of once, and loaded once: a second load throws away what was typed into it.
void tst_WebEngineBrowser::opensAtAnyMoment()
{
    for (int moment = 0; moment < 24; ++moment) {
        cleanup();
        init();
        waitFor(moment * Step);
        open("/page");
        QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
        QTRY_COMPARE(m_server->requests.count("/page"), 1);
        open("/then");
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests.contains("/then"), Patience);
        QCOMPARE(m_server->requests, (QList<QByteArray> { "/page", "/then" }));
        QCOMPARE(m_shown->size(), 1);
        QCOMPARE(m_failed->size(), 0);
    }
}

// The same for the empty page of close().
void tst_WebEngineBrowser::opensAgainAtAnyMoment()
{
    for (int moment = 0; moment < 24; ++moment) {
        open("/page");
        QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), moment + 1, Patience);
        QCOMPARE(m_server->requests.count("/page"), moment + 1);
        m_browser->close();
        waitFor(moment * Step);
    }
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::handsRedirectOver_data()
{
    QTest::addColumn<QUrl>("redirectUri");
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:9/callback"_s);
    QTest::newRow("https") << QUrl(u"https://tenant.invalid/mobile"_s);
    QTest::newRow("scheme") << QUrl(u"com.example.app://callback"_s);
}

void tst_WebEngineBrowser::handsRedirectOver()
{
    QFETCH(QUrl, redirectUri);
    m_server->redirect("/go", redirectUri.toEncoded() + "?code=c&state=s");
    open("/go", redirectUri);
    QTRY_COMPARE_WITH_TIMEOUT(m_redirected->size(), 1, Patience);
    QCOMPARE(m_redirected->at(0).at(0).toUrl().query(), u"code=c&state=s"_s);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::blocksNavigation_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("http") << QByteArray("http://example.invalid/");
    QTest::newRow("another scheme") << QByteArray("com.example.other://callback?code=c");
    QTest::newRow("mail") << QByteArray("mailto:someone@example.com");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:text/html,x");
    QTest::newRow("longer path") << QByteArray("http://example.invalid:9/callbackEVIL");
}

// With no page to be seen yet the login must not wait for one.
void tst_WebEngineBrowser::blocksNavigation()
{
    QFETCH(QByteArray, target);
    m_server->redirect("/go", target);
    open("/go");
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, Patience);
    QCOMPARE(m_shown->size(), 0);
    QCOMPARE(m_redirected->size(), 0);
}

void tst_WebEngineBrowser::pageCannotLeave()
{
    m_server->page("/leave",
                   "<body><script>"
                   "const urls = ['chrome://gpu', 'view-source:' + location, "
                   "'data:text/html,x', 'file:///etc/passwd', 'qrc:/x', "
                   "'http://example.invalid/', 'com.example.other://x'];"
                   "function next() { if (urls.length) { location = urls.shift(); "
                   "setTimeout(next, 100); } else fetch('/still/here'); }"
                   "onload = () => setTimeout(next, 100);</script>");
    open("/leave");
    QCOMPARE(reported("/still/"), "here"_ba);
    QCOMPARE(m_browser->url(), m_server->url(u"/leave"_s));
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::refusingHost()
{
    m_browser->setRefusedHosts({ u"accounts.google.com"_s });
    m_server->redirect("/go", "https://accounts.google.com/o/oauth2/auth");
    open("/go");
    QTRY_COMPARE_WITH_TIMEOUT(m_refused->size(), 1, Patience);
    QCOMPARE(m_refused->at(0).at(0).value<Auth0Error>().detail(), u"browser.refused_host"_s);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::errorPageIsShown()
{
    m_server->page("/wrong", "<h1>Wrong password</h1>", {}, "400 Bad Request");
    open("/wrong");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::networkFailure()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        closed.listen(QHostAddress(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    m_browser->open(QUrl("http://127.0.0.1:"_L1 + QString::number(port) + u'/'),
                    QUrl(u"http://127.0.0.1:9/callback"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, Patience);
    const auto error = m_failed->at(0).at(0).value<Auth0Error>();
    QCOMPARE(error.code(), Auth0::ErrorCode::NetworkError);
    QCOMPARE(error.detail(), u"network.refused"_s);
    QCOMPARE(m_shown->size(), 0);
}

void tst_WebEngineBrowser::refusesRequests()
{
    m_server->page("/ask",
                   "<body><script>onload = async () => {"
                   "const no = p => p.then(() => 'yes', () => 'no');"
                   "const found = [await no(new Promise((y, n) => "
                   "navigator.geolocation.getCurrentPosition(y, n))),"
                   "await no(navigator.mediaDevices.getUserMedia({audio: true})),"
                   "await no(navigator.clipboard.readText()),"
                   "await no(fetch('file:///etc/passwd')),"
                   "await no(document.documentElement.requestFullscreen()),"
                   "await Notification.requestPermission() === 'granted' ? 'yes' : 'no'];"
                   "fetch('/found/' + found.join('-')); };</script>");
    open("/ask");
    QCOMPARE(reported("/found/"), "no-no-no-no-no-no"_ba);
}

void tst_WebEngineBrowser::noDownload()
{
    const QString downloads = QDir::homePath() + u"/Downloads"_s;
    m_server->page("/evil.bin", "evil", "Content-Disposition: attachment; filename=evil.bin\r\n");
    m_server->page("/page",
                   "<body><script>onload = () => { const a = "
                   "document.createElement('a'); a.href = '/evil.bin'; a.click(); "
                   "setTimeout(() => fetch('/then/x'), 500); };</script>");
    open("/page");
    QCOMPARE(reported("/then/"), "x"_ba);
    QVERIFY(!QFile::exists(downloads + u"/evil.bin"_s));
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::popup()
{
    // As social connections do: the popup answers its opener and closes itself.
    m_server->page("/opener",
                   "<body><script>onmessage = e => "
                   "location = 'http://127.0.0.1:9/callback?code=' + e.data;"
                   "onload = () => open('/popup', 'p', 'width=300,height=300');"
                   "</script>");
    m_server->page("/popup",
                   "<body><script>onload = () => { opener.postMessage('c', '*'); "
                   "close(); };</script>");
    open("/opener");
    QTRY_COMPARE_WITH_TIMEOUT(m_redirected->size(), 1, Patience);
    QCOMPARE(m_redirected->at(0).at(0).toUrl().query(), u"code=c"_s);
}

void tst_WebEngineBrowser::popupOfSomethingForbidden()
{
    m_server->page("/opener",
                   "<body><script>onload = () => { open('file:///etc/passwd');"
                   "open('qrc:/x'); open('data:text/html,x');"
                   "setTimeout(() => fetch('/then/x'), 500); };</script>");
    open("/opener");
    QCOMPARE(reported("/then/"), "x"_ba);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        QVERIFY2(window == m_window.get() || !window->isVisible(),
                 window->metaObject()->className());
}

void tst_WebEngineBrowser::userInput()
{
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    m_window->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->focusProxy());
    QWidget *target = m_view->focusProxy();
    QTRY_VERIFY(target->hasFocus());
    QTest::keyClick(target, Qt::Key_Tab);
    QTest::keyClick(target, Qt::Key_Shift);
    QVERIFY(!m_browser->hasUserInput());
    QTest::keyClick(target, Qt::Key_A);
    QVERIFY(m_browser->hasUserInput());
    open("/page");
    QVERIFY(!m_browser->hasUserInput());
}

void tst_WebEngineBrowser::nothingAfterClose()
{
    m_server->page("/slow",
                   "<body><script>onload = () => setTimeout(() => "
                   "location = 'http://127.0.0.1:9/callback?code=c', 300);</script>");
    open("/slow");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    m_browser->close();
    // A whole page later
    QTRY_COMPARE(m_browser->url(), QUrl(u"about:blank"_s));
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 2, Patience);
    QCOMPARE(m_redirected->size(), 0);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::freshCookies()
{
    m_server->page("/set",
                   "<body><script>onload = () => fetch('/cookie/' + "
                   "(document.cookie || 'none'));</script>",
                   "Set-Cookie: session=1; Path=/\r\n");
    open("/set");
    QCOMPARE(reported("/cookie/"), "session=1"_ba);
    m_browser.reset();
    m_browser.reset(m_plugin->create(m_window.get(), m_window->size()).browser);
    m_server->requests.clear();
    m_server->page("/look",
                   "<body><script>onload = () => fetch('/cookie/' + "
                   "(document.cookie || 'none'));</script>");
    open("/look");
    QCOMPARE(reported("/cookie/"), "none"_ba);
}

// Any page can send a window of its own there.
void tst_WebEngineBrowser::strangersRedirect()
{
    m_server->page(
            "/page",
            "<body>x<script>onload = () => { location = 'http://127.0.0.1:9/callback?code=a';"
            "setTimeout(() => location = 'http://127.0.0.1:9/callback?code=b', 300); };"
            "</script>");
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_redirected->size(), 2, Patience);
    QCOMPARE(m_redirected->at(1).at(0).toUrl().query(), u"code=b"_s);
    m_browser->finish();
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::questions_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("alert") << "alert('Well')"_ba << u"Well"_s << u"ok"_s << QString()
                           << "undefined"_ba;
    QTest::newRow("confirm") << "confirm('Sure?')"_ba << u"Sure?"_s << u"ok"_s << QString()
                             << "true"_ba;
    QTest::newRow("confirm, no") << "confirm('Sure?')"_ba << u"Sure?"_s << u"cancel"_s << QString()
                                 << "false"_ba;
    QTest::newRow("prompt") << "prompt('Name?', 'you')"_ba << u"Name?"_s << u"ok"_s << u"A+b c"_s
                            << "A+b c"_ba;
    QTest::newRow("prompt, no") << "prompt('Name?')"_ba << u"Name?"_s << u"cancel"_s << u"x"_s
                                << "null"_ba;
    QTest::newRow("markup") << "alert('<b>1 + 1</b>\\nand more')"_ba << u"<b>1 + 1</b>\nand more"_s
                            << u"ok"_s << QString() << "undefined"_ba;
}

void tst_WebEngineBrowser::questions()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, text);
    QFETCH(QString, action);
    QFETCH(QString, input);
    QFETCH(QByteArray, result);
    m_server->page("/ask",
                   "<body>x<script>setTimeout(() => fetch('/result/' + encodeURIComponent(" + script
                           + ")), 50)</script>");
    open("/ask");
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), Patience);
    QCOMPARE(notice()->pageText(), text);
    QVERIFY2(notice()->text().contains(u"127.0.0.1"_s), qPrintable(notice()->text()));
    QCOMPARE(m_shown->size(), 1);
    notice()->answer(action, input);
    QVERIFY(!notice()->isVisible());
    QCOMPARE(QByteArray::fromPercentEncoding(reported("/result/")), result);
}

void tst_WebEngineBrowser::endlessAlert()
{
    m_server->page("/ask", "<body>x<script>setTimeout(() => { for (;;) alert('x') }, 50)</script>");
    open("/ask");
    for (int count = 0; count < 3; ++count) {
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), Patience);
        QCOMPARE(notice()->actions().contains(u"block"_s), count == 2);
        notice()->answer(count == 2 ? u"block"_s : u"ok"_s);
    }
    waitFor(100);
    QVERIFY(!notice()->isVisible());
    m_browser->close();
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 2, Patience);
}

void tst_WebEngineBrowser::leavingIsAllowed()
{
    m_server->page("/stay",
                   "<body>x<script>onbeforeunload = e => { e.preventDefault(); return 'stay' };"
                   "setTimeout(() => location = '/gone', 200)</script>");
    open("/stay");
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests.contains("/gone"), Patience);
    QVERIFY(!notice()->isVisible());
}

void tst_WebEngineBrowser::shownBeforeAllIsThere_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("image") << "<img src=/silent>"_ba;
    QTest::newRow("frame") << "<iframe src=/silent></iframe>"_ba;
    QTest::newRow("async script") << "<script async src=/silent></script>"_ba;
    QTest::newRow("video") << "<video src=/silent autoplay></video>"_ba;
}

void tst_WebEngineBrowser::shownBeforeAllIsThere()
{
    QFETCH(QByteArray, part);
    m_server->page("/page", "<body>Hello<input>" + part);
    m_server->silent = "/silent";
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, 20'000);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::firstAnswerIsNoPage_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("download") << "Content-Disposition: attachment; filename=a.bin\r\n"_ba
                              << "200 OK"_ba << u"browser.no_page"_s;
    QTest::newRow("no content") << QByteArray() << "204 No Content"_ba << u"browser.no_page"_s;
    QTest::newRow("empty error") << QByteArray() << "500 Internal Server Error"_ba
                                 << u"http.server_error"_s;
}

void tst_WebEngineBrowser::firstAnswerIsNoPage()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, status);
    QFETCH(QString, detail);
    m_server->page("/go", status.startsWith("200") ? "x"_ba : QByteArray(), head, status);
    open("/go");
    QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, Patience);
    QCOMPARE(m_failed->at(0).at(0).value<Auth0Error>().detail(), detail);
    QCOMPARE(m_shown->size(), 0);
}

void tst_WebEngineBrowser::authentication()
{
    m_server->page("/go", "x", "WWW-Authenticate: Basic realm=x\r\n", "401 Unauthorized");
    open("/go");
    QTRY_COMPARE_WITH_TIMEOUT(m_refused->size(), 1, Patience);
    QCOMPARE(m_refused->at(0).at(0).value<Auth0Error>().detail(), u"browser.authentication"_s);
    // A picture is the page's own matter.
    m_server->page("/page", "<body>x<img src=/go>");
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    QTRY_VERIFY(m_server->requests.count("/go") > 1);
    QCOMPARE(m_refused->size(), 1);
}

void tst_WebEngineBrowser::otherPrograms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("script") << "<script>onload = () => location = 'bankid:///?x'</script>"_ba;
    QTest::newRow("link")
            << "<a id=a href='swish://x'>x</a><script>onload = () => a.click()</script>"_ba;
    QTest::newRow("frame") << "<iframe src='bankid:///?x'></iframe>"_ba;
    QTest::newRow("window") << "<script>onload = () => open('com.example.app://x')</script>"_ba;
    QTest::newRow("not secure")
            << "<script>onload = () => location = 'http://example.invalid/'</script>"_ba;
}

void tst_WebEngineBrowser::otherPrograms()
{
    QFETCH(QByteArray, body);
    m_server->page("/page", "<body>Hello" + body);
    QSignalSpy wanted(m_browser.get(), &AbstractPageBrowser::systemBrowserWanted);
    open("/page");
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), Patience);
    QCOMPARE(notice()->text(), u"This step at 127.0.0.1 needs your browser."_s);
    QCOMPARE(notice()->actions(), (QStringList { u"dismiss"_s, u"continueInBrowser"_s }));
    notice()->answer(u"continueInBrowser"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_failed->size(), 0);
}

void tst_WebEngineBrowser::popupThatIsWrittenTo()
{
    m_server->page("/opener",
                   "<body>x<script>onload = () => { const p = open('about:blank', 'p');"
                   "p.document.write('<h1>Wait</h1>');"
                   "setTimeout(() => p.location = '/popup', 300) }</script>");
    m_server->page("/popup", "<body>There");
    open("/opener");
    const auto popup = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->objectName() == "pagePopup"_L1 && window->isVisible())
                return window;
        }
        return static_cast<QWidget *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(popup(), Patience);
    QCOMPARE(popup()->accessibleName(), u"127.0.0.1"_s);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
    QVERIFY(m_window->isVisible());
}

void tst_WebEngineBrowser::background()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    m_window->setPalette(dark);
    m_server->page("/page", "<body>Hello");
    open("/page");
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->size(), 1, Patience);
    QTRY_COMPARE(m_window->grab().toImage().pixelColor(240, 600), QColor(Qt::white));
}

QTEST_MAIN(tst_WebEngineBrowser)

#include "tst_webenginebrowser.moc"
