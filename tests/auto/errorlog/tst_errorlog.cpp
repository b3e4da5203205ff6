// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/errorlog.h"

#include "../auth0logincontroller/loginview.h"
#include "testmain.h"

#include "auth0logoutoptions.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qmutex.h>

#include <functional>
#include <utility>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::Face;
using Status = Auth0StoreResult::Status;

namespace {

// What the library says from Warning up, as "category: text".
class Log
{
public:
    Log()
    {
        lines.clear();
        m_before = qInstallMessageHandler(&Log::take);
    }
    ~Log() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Log)

    static inline QStringList lines;

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        static QBasicMutex mutex;
        const QMutexLocker locker(&mutex);
        const auto category = QLatin1StringView(context.category);
        if (type != QtDebugMsg && type != QtInfoMsg && category.startsWith("auth0."_L1))
            lines.append(category + ": "_L1 + text);
    }

    QtMessageHandler m_before;
};

} // namespace

// Something that goes wrong, until the application has been told of it.
using Failure = std::function<bool(SessionFixture &f, View &view)>;
Q_DECLARE_METATYPE(Failure)

class tst_ErrorLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data();
    void line();
    void nothingForCancelled();
    void once_data();
    void once();
    void withoutProvider();
    void brokenEngine();
};

void tst_ErrorLog::line_data()
{
    QTest::addColumn<Auth0Error>("error");
    QTest::addColumn<ErrorPlace>("place");
    QTest::addColumn<QString>("expected");
    const QString start = u"x.y (ServerError)"_s; // it has no texts
    Auth0Error error(ErrorCode::ServerError, u"x.y"_s);
    QTest::newRow("plain") << error << ErrorPlace() << start;
    QTest::newRow("without detail")
            << Auth0Error(ErrorCode::ServerError) << ErrorPlace() << u"ServerError"_s;
    QTest::newRow("place") << error
                           << ErrorPlace { u"acme.eu.auth0.com"_s,
                                           QUrl(u"http://127.0.0.1:45875/callback"_s) }
                           << start
                    + u", host acme.eu.auth0.com, redirect URI "
                      "http://127.0.0.1:45875/callback"_s;
    QTest::newRow("redirect URI with secrets")
            << error
            << ErrorPlace { {},
                            QUrl(u"acme://user:secret@app/done?code=secret&state=secret#secret"_s) }
            << start + u", redirect URI acme://app/done"_s;
    error.setHttpStatus(503);
    error.setOauthError(u"temporarily_unavailable"_s, u"see\nsecret"_s);
    error.setHint(u"Look\n  there."_s);
    QTest::newRow("all of it") << error << ErrorPlace { u"h"_s, {} }
                               << start
                    + u", HTTP 503, error temporarily_unavailable, host h. "
                      "Look there."_s;
    error.setOauthError(u"no code\nsecret"_s, {});
    error.setHint({});
    error.setHttpStatus(0);
    QTest::newRow("no error code") << error << ErrorPlace() << start;
    QTest::newRow("hint of the table")
            << Auth0Error(ErrorCode::Timeout, u"login.timeout"_s) << ErrorPlace()
            << u"login.timeout (Timeout). Auth0Provider::timeout limits a login: 300 seconds by "
               "default, 0 for no limit."_s;
}

void tst_ErrorLog::line()
{
    QFETCH(Auth0Error, error);
    QFETCH(ErrorPlace, place);
    QFETCH(QString, expected);
    QCOMPARE(errorLine(error, place), expected);
}

void tst_ErrorLog::nothingForCancelled()
{
    SessionFixture f;
    View view(&f, true);
    const Log log;
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.controller->cancel();
    QVERIFY(view.endsWith(u"rejected"_s));
    f.browser.person = Person::ClosesWindow;
    QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
    f.provider->login();
    QTRY_COMPARE(failed.size(), 2); // the view's, and this one
    f.provider->restore();
    f.provider->cancel();
    QVERIFY(f.settle());
    QCOMPARE(Log::lines, QStringList());
}

// Without one, the call itself logs a warning.
static void inEventLoop(const std::function<void()> &call)
{
    QEventLoop loop;
    QMetaObject::invokeMethod(
            &loop,
            [&] {
                call();
                loop.quit();
            },
            Qt::QueuedConnection);
    loop.exec();
}

void tst_ErrorLog::once_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *category, const QString &detail,
                        const Failure &failure) {
        QTest::newRow(name) << failure << QString::fromLatin1(category) << detail;
    };
    const auto loginFails = [](SessionFixture &f) {
        QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
        f.provider->login();
        return failed.wait() && f.settle();
    };
    const auto denies = [](SessionFixture &f, View &) { f.browser.person = Person::Denies; };

    row("login without a view", "auth0.login", u"authorize.access_denied"_s,
        [=](SessionFixture &f, View &view) {
            denies(f, view);
            return loginFails(f);
        });
    row("exchange of the code", "auth0.login", u"token.invalid_grant"_s,
        [=](SessionFixture &f, View &) {
            f.browser.person = Person::SignsIn;
            f.issuer.server.once(f.issuer.tokenPath(),
                                 Answer::oauthError("invalid_grant", "used before"));
            return loginFails(f);
        });
    row("browser without a view", "auth0.login", u"browser.open"_s, [=](SessionFixture &f, View &) {
        f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
        return loginFails(f);
    });
    row("store of a login", "auth0.store", u"storage.unavailable"_s, [](SessionFixture &f, View &) {
        f.browser.person = Person::SignsIn;
        f.store.always(FaultyStore::Write, FaultyStore::fails(Status::Unavailable));
        return f.login();
    });
    row("denial in a view", "auth0.login", u"authorize.access_denied"_s,
        [](SessionFixture &, View &view) {
            view.controller->start();
            if (!view.reaches(Face::Page))
                return false;
            view.page->act(Person::Denies);
            return view.reaches(Face::Problem);
        });
    row("page of a view", "auth0.login", u"network.unreachable"_s,
        [](SessionFixture &, View &view) {
            view.controller->start();
            if (!view.reaches(Face::Page))
                return false;
            view.page->fail(Auth0Error(ErrorCode::NetworkError, u"network.unreachable"_s));
            return view.reaches(Face::Problem);
        });
    row("browser of a view", "auth0.login", u"browser.open"_s, [](SessionFixture &f, View &view) {
        f.browser.failure = Auth0Error(ErrorCode::BrowserError, u"browser.open"_s);
        Auth0LoginControllerPrivate::setPageBrowser(view.controller.get(), nullptr);
        view.controller->start();
        return view.reaches(Face::Problem);
    });
    row("options of a view", "auth0.login", u"options.prompt"_s, [](SessionFixture &, View &view) {
        Auth0LoginOptions options;
        options.setPrompt(u"please"_s);
        view.controller->setOptions(options);
        view.controller->start();
        return view.controller->face() == Face::Problem;
    });
    row("options without a view", "auth0.login", u"options.prompt"_s,
        [](SessionFixture &f, View &) {
            QSignalSpy failed(f.provider.get(), &Auth0Provider::loginFailed);
            Auth0LoginOptions options;
            options.setPrompt(u"please"_s);
            f.provider->loginWith(options);
            return failed.wait();
        });
    row("restore", "auth0.store", u"storage.locked"_s, [](SessionFixture &f, View &) {
        QSignalSpy finished(f.provider.get(), &Auth0Provider::restoreFinished);
        f.store.once(FaultyStore::Read, FaultyStore::fails(Status::Locked));
        f.provider->restore();
        return finished.wait();
    });
    row("restore in a view", "auth0.store", u"storage.locked"_s, [](SessionFixture &f, View &view) {
        f.store.once(FaultyStore::Read, FaultyStore::fails(Status::Locked));
        f.provider->restore();
        view.controller->start();
        return view.reaches(Face::Problem);
    });
    row("refresh", "auth0.provider", u"http.server_error"_s, [](SessionFixture &f, View &) {
        f.setRecord(f.someRecord());
        if (!f.restore() || !f.settle())
            return false;
        f.issuer.server.reply(f.issuer.tokenPath(), Answer::text("down", "text/plain", 503));
        QFuture<Auth0Credentials> refreshed;
        inEventLoop([&] { refreshed = f.provider->refresh(); });
        return QTest::qWaitFor([&] { return refreshed.isFinished(); }) && f.settle()
                && !refreshed.result().isValid();
    });
    row("session that the server has ended", "auth0.provider", u"refresh.invalid_grant"_s,
        [](SessionFixture &f, View &) {
            f.setRecord(f.someRecord());
            QSignalSpy lost(f.provider.get(), &Auth0Provider::sessionLost);
            if (!f.restore() || !f.settle())
                return false;
            f.issuer.server.reply(f.issuer.tokenPath(),
                                  Answer::oauthError("invalid_grant", "Unknown or invalid token."));
            inEventLoop([&] { f.provider->refresh(); });
            return lost.wait() && f.settle();
        });
    row("logout", "auth0.store", u"storage.denied"_s, [](SessionFixture &f, View &) {
        f.setRecord(f.someRecord());
        if (!f.restore() || !f.settle())
            return false;
        f.store.always(FaultyStore::Remove, FaultyStore::fails(Status::Denied));
        return f.logout();
    });
    row("reload of the profile", "auth0.provider", u"http.server_error"_s,
        [](SessionFixture &f, View &) {
            f.setRecord(f.someRecord());
            if (!f.restore() || !f.settle())
                return false;
            f.issuer.server.reply("/userinfo", Answer::text("down", "text/plain", 503));
            QSignalSpy occurred(f.provider.get(), &Auth0Provider::errorOccurred);
            f.provider->reloadProfile();
            return occurred.wait() && f.settle();
        });
}

void tst_ErrorLog::once()
{
    QFETCH(Failure, failure);
    QFETCH(QString, category);
    QFETCH(QString, detail);
    SessionFixture f;
    View view(&f, true);
    QSignalSpy occurred(f.provider.get(), &Auth0Provider::errorOccurred);
    const Log log;
    QVERIFY2(failure(f, view), qPrintable(Log::lines.join(u'\n')));
    // Nothing more comes when the person goes.
    view.controller->cancel();
    QVERIFY(f.settle());
    QTRY_COMPARE(occurred.size(), 1);
    QCOMPARE(occurred[0][0].value<Auth0Error>().detail(), detail);
    QCOMPARE(Log::lines.size(), 1);
    const QString line = Log::lines.constFirst();
    QVERIFY2(line.startsWith(category + u": "_s + detail + u" ("_s), qPrintable(line));
    QVERIFY2(line.contains(u", host 127.0.0.1"_s), qPrintable(line));
    // No secret of a transaction or a session.
    const QUrl page = view.page->opened.isEmpty() ? f.browser.lastUrl() : view.page->lastUrl();
    const auto parameters = QUrlQuery(page).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name != "redirect_uri"_L1 && value.size() > 20)
            QVERIFY2(!line.contains(value), qPrintable(name));
    }
    QVERIFY(!line.contains(u"stored-"_s) && !line.contains(u'?'));
    if (category == "auth0.login"_L1 && !page.isEmpty()) {
        QVERIFY2(line.contains(u", redirect URI http://127.0.0.1:"_s), qPrintable(line));
        QVERIFY2(line.contains(u"/callback"_s), qPrintable(line));
    }
}

// Nobody could hear a signal.
void tst_ErrorLog::withoutProvider()
{
    SessionFixture f;
    View view(&f);
    view.controller->setProvider(nullptr);
    const Log log;
    view.controller->start();
    QCOMPARE(view.controller->face(), Face::Problem);
    QCOMPARE(Log::lines.size(), 1);
    QVERIFY(Log::lines[0].startsWith(u"auth0.login: config.no_provider ("_s));
}

// No failure of the login, which goes on; but somebody has to look at it.
void tst_ErrorLog::brokenEngine()
{
    SessionFixture f;
    View view(&f, true);
    QSignalSpy occurred(f.provider.get(), &Auth0Provider::errorOccurred);
    const Log log;
    view.controller->start();
    QVERIFY(view.reaches(Face::Page));
    view.page->fail(Auth0Error(ErrorCode::BrowserError, u"browser.crashed"_s));
    QVERIFY(view.reaches(Face::WaitingForBrowser));
    QCOMPARE(Log::lines.size(), 1);
    QVERIFY(Log::lines[0].startsWith(u"auth0.browser: browser.crashed ("_s));
    view.controller->cancel();
    QVERIFY(f.settle());
    QCOMPARE(occurred.size(), 0);
}

AUTH0QT_TEST_MAIN(tst_ErrorLog, QCoreApplication)
#include "tst_errorlog.moc"
