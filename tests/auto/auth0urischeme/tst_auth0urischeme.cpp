// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"
#include "auth0urischeme.h"
#include "childprocess.h"
#include "heartbeat.h"

#include "session/sessionfolder.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qurlquery.h>
#include <QtGui/qevent.h>
#include <QtTest/qsignalspy.h>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QString Scheme = u"com.example.acme"_s;

static QUrl callback(const QString &query)
{
    return QUrl(u"com.example.acme://callback?"_s + query);
}

// Knows where it was sent.
class QuietBrowser : public Auth0Browser
{
public:
    void open(const QUrl &authorizeUrl, const QUrl &) override { url = authorizeUrl; }
    void close() override { }

    QUrl url;
};

class tst_Auth0UriScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void secondProcess();
    void realXdgOpen();
    void nobodyListens();
    void argumentsWithoutUrl();
    void otherArguments_data();
    void otherArguments();
    void invalidScheme_data();
    void invalidScheme();
    void notListening();
    void autoRegister();
    void registersOnceAtATime();
    void unregisters();
    void answerToALogin();
    void answers_data();
    void answers();
    void invitation_data();
    void invitation();
    void unexpected_data();
    void unexpected();
    void providerTooEarly();
    void deletedProvider();
    void openEvent();
    void deletedInSlots_data();
    void deletedInSlots();

private:
    static int run(const QString &program, const QStringList &arguments,
                   const QString &activationToken = {});
};

// The three lines, as an application has them; it is also what xdg-open starts.
static int application(const QStringList &arguments)
{
    Auth0UriScheme scheme(Scheme);
    if (scheme.forward(arguments))
        return 0;
    scheme.setAutoRegister(false);
    QObject::connect(&scheme, &Auth0UriScheme::errorOccurred, &scheme,
                     [](const Auth0Error &error) { say(error.detail().toLatin1()); });
    QObject::connect(&scheme, &Auth0UriScheme::urlReceived, &scheme, [](const QUrl &url) {
        say("kept " + url.toEncoded());
        QCoreApplication::exit(3);
    });
    listen([](const QByteArray &) { });
    return QCoreApplication::exec();
}

int tst_Auth0UriScheme::run(const QString &program, const QStringList &arguments,
                            const QString &activationToken)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"X-Generic"_s);
    environment.insert(u"DISPLAY"_s, u":0"_s); // xdg-open asks for one and does not use it
    if (!activationToken.isEmpty())
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, activationToken);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (finished.isEmpty() && !finished.wait(20000))
        return -1;
    return process.exitCode();
}

void tst_Auth0UriScheme::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "X-Generic");
}

void tst_Auth0UriScheme::cleanup()
{
    QCOMPARE(QDir(Auth0Qt::sessionFolder()).entryList({ u"uri-*"_s }, QDir::System), QStringList());
}

void tst_Auth0UriScheme::secondProcess()
{
    Auth0UriScheme scheme(u"Com.Example.Acme"_s);
    QCOMPARE(scheme.scheme(), Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    QStringList order;
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    const QSignalSpy activation(&scheme, &Auth0UriScheme::activationRequested);
    const QSignalSpy errors(&scheme, &Auth0UriScheme::errorOccurred);
    connect(&scheme, &Auth0UriScheme::urlReceived, this, [&] { order.append(u"url"_s); });
    connect(&scheme, &Auth0UriScheme::activationRequested, this,
            [&] { order.append(u"activation"_s); });
    Heartbeat heart;
    const QUrl url = callback(u"code=a%20b%22&state=x"_s);
    QCOMPARE(run(QCoreApplication::applicationFilePath(), { url.toString(QUrl::FullyEncoded) },
                 u"token-1"_s),
             0);
    QTRY_COMPARE(order, (QStringList { u"url"_s, u"activation"_s }));
    QVERIFY(heart.takeLongestGap() < 100);
    QCOMPARE(received.first().first().toUrl(), url);
    QCOMPARE(activation.first().first().toString(), u"token-1"_s);
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")); // this is not Wayland
    QCOMPARE(errors.size(), 0);
}

void tst_Auth0UriScheme::realXdgOpen()
{
    const QString xdgOpen = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (xdgOpen.isEmpty())
        QSKIP("xdg-open is not there");
    Auth0UriScheme scheme(Scheme);
    QVERIFY(!scheme.isRegistered());
    QSignalSpy registration(&scheme, &Auth0UriScheme::registrationFinished);
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    scheme.listen();
    Heartbeat heart;
    QVERIFY(registration.wait(30000));
    QCOMPARE(registration.first().first().toBool(), true);
    QVERIFY(scheme.isRegistered());
    const QUrl url = callback(u"code=abc&state=d%26e"_s);
    QCOMPARE(run(xdgOpen, { url.toString(QUrl::FullyEncoded) }), 0);
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(heart.takeLongestGap() < 100);
    QCOMPARE(received.first().first().toUrl(), url);
}

void tst_Auth0UriScheme::nobodyListens()
{
    ChildProcess child({});
    child.setArguments({ callback(u"state=late"_s).toString() });
    QVERIFY(child.run());
    QVERIFY(child.hears("kept " + callback(u"state=late"_s).toEncoded()));
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
    QCOMPARE(child.exitCode(), 3);
}

void tst_Auth0UriScheme::argumentsWithoutUrl()
{
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    QVERIFY(!scheme.forward({ u"com.example.acme://program"_s, u"--option"_s, u"file"_s,
                              u"https://example.com/"_s }));
    // It is a running instance now, and hands itself nothing.
    QVERIFY(!scheme.forward({ u"program"_s, u"com.example.acme://callback"_s }));
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 0);
}

void tst_Auth0UriScheme::otherArguments_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArrayList>("left");
    const QByteArray url = "com.example.acme://callback?code=1&state=2";
    const QByteArray part = "com.example.acme:";
    QTest::newRow("nothing") << QByteArrayList { "app" } << QByteArrayList { "app" };
    QTest::newRow("the user's own") << QByteArrayList { "app", "-style", "fusion", "file" }
                                    << QByteArrayList { "app", "-style", "fusion", "file" };
    QTest::newRow("a URL") << QByteArrayList { "app", url } << QByteArrayList { "app", url };
    QTest::newRow("behind a URL") << QByteArrayList { "app", part, "-platformpluginpath", "//host" }
                                  << QByteArrayList { "app", part };
    QTest::newRow("before a URL") << QByteArrayList { "app", "-platformpluginpath", "//host", url }
                                  << QByteArrayList { "app", url };
    QTest::newRow("two URLs") << QByteArrayList { "app", url, part }
                              << QByteArrayList { "app", url };
    QTest::newRow("upper case") << QByteArrayList { "app", "COM.Example.acme:x", "-style" }
                                << QByteArrayList { "app", "COM.Example.acme:x" };
    QTest::newRow("a longer scheme") << QByteArrayList { "app", "com.example.acme2:x", "-style" }
                                     << QByteArrayList { "app", "com.example.acme2:x", "-style" };
}

void tst_Auth0UriScheme::otherArguments()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(const QByteArrayList, left);
    QVarLengthArray<char *> argv;
    for (QByteArray &argument : arguments)
        argv.append(argument.data());
    argv.append(nullptr);
    int argc = int(arguments.size());
    Auth0UriScheme::removeOtherArguments(argc, argv.data(), "com.example.acme");
    QCOMPARE(argc, int(left.size()));
    for (int i = 0; i < argc; ++i)
        QCOMPARE(argv.at(i), left.at(i));
    QCOMPARE(argv.at(argc), nullptr);
}

void tst_Auth0UriScheme::invalidScheme_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("https") << u"https"_s;
    QTest::newRow("with a colon") << u"com.example.acme:"_s;
}

void tst_Auth0UriScheme::invalidScheme()
{
    QFETCH(const QString, name);
    Auth0UriScheme scheme(name);
    QSignalSpy errors(&scheme, &Auth0UriScheme::errorOccurred);
    QCOMPARE(scheme.scheme(), QString());
    QVERIFY(!scheme.forward({ u"program"_s, u"https://example.com/"_s }));
    QVERIFY(!scheme.isRegistered());
    QVERIFY(errors.isEmpty()); // nobody could have connected before
    QVERIFY(errors.wait());
    QCOMPARE(errors.first().first().value<Auth0Error>().detail(), u"uri_scheme.invalid"_s);
    QCOMPARE(errors.size(), 1);

    QSignalSpy registration(&scheme, &Auth0UriScheme::registrationFinished);
    scheme.registerScheme();
    QVERIFY(registration.wait());
    QCOMPARE(registration.first().first().toBool(), false);
    QCOMPARE(errors.last().first().value<Auth0Error>().detail(), u"uri_scheme.invalid"_s);
    QVERIFY(scheme.unregisterScheme());
}

void tst_Auth0UriScheme::notListening()
{
    ChildProcess child({});
    child.setArguments({ u"--application"_s });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, u"/dev/null/nowhere"_s);
    child.setProcessEnvironment(environment);
    QVERIFY(child.run());
    QVERIFY(child.hears("uri_scheme.not_listening"));
}

void tst_Auth0UriScheme::autoRegister()
{
    Auth0UriScheme scheme(u"com.example.quiet"_s);
    QSignalSpy changed(&scheme, &Auth0UriScheme::autoRegisterChanged);
    QVERIFY(scheme.autoRegister());
    scheme.setAutoRegister(false);
    scheme.setAutoRegister(false);
    QCOMPARE(changed.size(), 1);
    const QSignalSpy registration(&scheme, &Auth0UriScheme::registrationFinished);
    scheme.listen();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(registration.size(), 0);
    QVERIFY(!scheme.isRegistered());
}

void tst_Auth0UriScheme::registersOnceAtATime()
{
    Auth0UriScheme scheme(Scheme);
    QSignalSpy registration(&scheme, &Auth0UriScheme::registrationFinished);
    scheme.registerScheme();
    scheme.registerScheme();
    QTRY_COMPARE_WITH_TIMEOUT(registration.size(), 1, 30000);
    scheme.registerScheme();
    QTRY_COMPARE_WITH_TIMEOUT(registration.size(), 2, 30000);
    QCoreApplication::processEvents();
    QCOMPARE(registration.size(), 2);
}

void tst_Auth0UriScheme::unregisters()
{
    Auth0UriScheme scheme(Scheme);
    QSignalSpy registration(&scheme, &Auth0UriScheme::registrationFinished);
    scheme.registerScheme();
    QVERIFY(registration.wait(30000));
    QVERIFY(scheme.isRegistered());
    QVERIFY(scheme.unregisterScheme());
    QVERIFY(!scheme.isRegistered());
    QVERIFY(scheme.unregisterScheme());
}

// A login that is denied on the page: that needs no server, and ends it all the same.
void tst_Auth0UriScheme::answerToALogin()
{
    QuietBrowser browser;
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setDomain(u"acme.invalid"_s);
    provider.setClientId(u"client"_s);
    provider.setStore(&store);
    provider.setBrowser(&browser);
    provider.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    scheme.setProvider(&provider);
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    const QSignalSpy errors(&scheme, &Auth0UriScheme::errorOccurred);
    QSignalSpy failed(&provider, &Auth0Provider::loginFailed);
    provider.login();
    QTRY_VERIFY(!browser.url.isEmpty());
    const QUrlQuery query(browser.url);
    QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             u"com.example.acme://callback"_s);
    const QString state = query.queryItemValue(u"state"_s);

    // A stranger's first: it is told, and ends nothing.
    const QString self = QCoreApplication::applicationFilePath();
    QCOMPARE(run(self, { callback(u"error=access_denied&state=guess"_s).toString() }), 0);
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().first().value<Auth0Error>().detail(), u"redirect.unexpected"_s);
    QCOMPARE(failed.size(), 0);

    QCOMPARE(run(self, { callback(u"error=access_denied&state="_s + state).toString() }), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), u"authorize.access_denied"_s);
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(errors.size(), 1);
}

void tst_Auth0UriScheme::answers_data()
{
    QTest::addColumn<QString>("query"); // @ is the state
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &query, const QString &detail) {
        QTest::newRow(name) << query << detail;
    };
    const auto denied = u"authorize.access_denied"_s;
    row("raw characters", u"error=access_denied&error_description=a|b{c}^`\\%&state=@&x=%2F"_s,
        denied);
    row("fragment of another page", u"error=access_denied&state=@#_=_"_s, denied);
    row("two codes", u"code=a&code=b&state=@"_s, u"redirect.duplicate"_s);
    row("two states", u"code=a&state=b&state=@"_s, u"redirect.duplicate"_s);
    row("long", u"code="_s + QString(60000, u'x') + u"&state=@"_s, u"redirect.too_long"_s);
    row("token", u"code=a&id_token=b&state=@"_s, u"redirect.token"_s);
    row("implicit flow", u"#access_token=a&state=@"_s, u"redirect.token"_s);
}

// Whatever has the state of the login ends it.
void tst_Auth0UriScheme::answers()
{
    QFETCH(QString, query);
    QFETCH(const QString, detail);
    QuietBrowser browser;
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setDomain(u"acme.invalid"_s);
    provider.setClientId(u"client"_s);
    provider.setStore(&store);
    provider.setBrowser(&browser);
    provider.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    scheme.setProvider(&provider);
    const QSignalSpy errors(&scheme, &Auth0UriScheme::errorOccurred);
    QSignalSpy failed(&provider, &Auth0Provider::loginFailed);
    provider.login();
    QTRY_VERIFY(!browser.url.isEmpty());
    query.replace(u'@', QUrlQuery(browser.url).queryItemValue(u"state"_s));
    const QString url = u"com.example.acme://callback"_s
            + (query.startsWith(u'#') ? QString() : u"?"_s) + query;
    QCOMPARE(run(QCoreApplication::applicationFilePath(), { url }), 0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Auth0Error>().detail(), detail);
    QCOMPARE(errors.size(), 0);
}

void tst_Auth0UriScheme::invitation_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("detail");
    QTest::newRow("good") << u"invitation=t1&organization=org_1&organization_name=acme"_s
                          << u"org_1"_s << QString();
    QTest::newRow("twice") << u"invitation=t1&invitation=t2&organization=org_1"_s << QString()
                           << u"invitation.invalid"_s;
    QTest::newRow("no organization") << u"invitation=t1"_s << QString() << QString();
}

// It waits for the person's answer, also when another process was started with it.
void tst_Auth0UriScheme::invitation()
{
    QFETCH(const QString, query);
    QFETCH(const QString, organization);
    QuietBrowser browser;
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setDomain(u"acme.invalid"_s);
    provider.setClientId(u"client"_s);
    provider.setStore(&store);
    provider.setBrowser(&browser);
    provider.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    scheme.setProvider(&provider);
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    const QSignalSpy errors(&scheme, &Auth0UriScheme::errorOccurred);
    const QSignalSpy problems(&provider, &Auth0Provider::errorOccurred);
    const QSignalSpy invitations(&provider, &Auth0Provider::invitationReceived);
    const QString url = u"com.example.acme://invitation?"_s + query;
    QCOMPARE(run(QCoreApplication::applicationFilePath(), { url }), 0);
    QTRY_COMPARE(received.size(), 1);
    QTEST(provider.lastError().detail(), "detail");
    QCOMPARE(provider.isInvitationPending(), !organization.isEmpty());
    QCOMPARE(errors.size(), 0);
    if (organization.isEmpty())
        return;
    QTRY_COMPARE(invitations.size(), 1);
    QCOMPARE(provider.organization(), QString());
    QCOMPARE(provider.state(), Auth0::State::LoggedOut);
    QVERIFY(browser.url.isEmpty());
    provider.acceptInvitation();
    QTRY_VERIFY(!browser.url.isEmpty());
    const QUrlQuery page(browser.url);
    QCOMPARE(page.queryItemValue(u"invitation"_s), u"t1"_s);
    QCOMPARE(page.queryItemValue(u"organization"_s), organization);
}

void tst_Auth0UriScheme::unexpected_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("late answer") << callback(u"code=a&state=b"_s) << true;
    QTest::newRow("late denial") << callback(u"error=access_denied&state=b"_s) << true;
    QTest::newRow("return from a logout") << QUrl(u"com.example.acme://logout"_s) << false;
    QTest::newRow("with a state") << QUrl(u"com.example.acme://logout?state=b"_s) << false;
    QTest::newRow("link into the application")
            << QUrl(u"com.example.acme:/orders/5?a=b"_s) << false;
}

void tst_Auth0UriScheme::unexpected()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, isTold);
    Auth0Provider provider;
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    scheme.setProvider(&provider);
    QStringList order;
    connect(&scheme, &Auth0UriScheme::urlReceived, this, [&](const QUrl &received) {
        QCOMPARE(received, url);
        order.append(u"url"_s);
    });
    connect(&scheme, &Auth0UriScheme::errorOccurred, this, [&](const Auth0Error &error) {
        QCOMPARE(error.code(), Auth0::ErrorCode::RedirectRejected);
        order.append(error.detail());
    });
    connect(&scheme, &Auth0UriScheme::activationRequested, this,
            [&] { order.append(u"activation"_s); });
    QCOMPARE(run(QCoreApplication::applicationFilePath(), { url.toString() }), 0);
    QTRY_VERIFY(order.contains(u"activation"_s));
    QCOMPARE(order.contains(u"redirect.unexpected"_s), isTold);
    QCOMPARE(order.first(), u"url"_s);
    QCOMPARE(order.size(), isTold ? 3 : 2);
}

void tst_Auth0UriScheme::providerTooEarly()
{
    Auth0Provider provider;
    Auth0UriScheme scheme(Scheme);
    const QSignalSpy changed(&scheme, &Auth0UriScheme::providerChanged);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"forward\\(\\) or listen\\(\\) must be called"_s));
    scheme.setProvider(&provider);
    scheme.setProvider(&provider);
    QCOMPARE(scheme.provider(), &provider);
    QCOMPARE(changed.size(), 1);
}

void tst_Auth0UriScheme::deletedProvider()
{
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    scheme.listen();
    {
        Auth0Provider provider;
        scheme.setProvider(&provider);
    }
    QVERIFY(!scheme.provider());
    const QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    QCOMPARE(run(QCoreApplication::applicationFilePath(), { callback(u"a"_s).toString() }), 0);
    QTRY_COMPARE(received.size(), 1);
}

// macOS's way.
void tst_Auth0UriScheme::openEvent()
{
    Auth0UriScheme scheme(Scheme);
    scheme.setAutoRegister(false);
    QSignalSpy received(&scheme, &Auth0UriScheme::urlReceived);
    QFileOpenEvent ours(callback(u"code=a%26b"_s));
    QFileOpenEvent another(QUrl(u"com.example.other://callback"_s));
    QFileOpenEvent file(u"/etc/hostname"_s);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &ours);
    scheme.listen();
    QCoreApplication::sendEvent(QCoreApplication::instance(), &another);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &file);
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 0);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &ours);
    QVERIFY(received.wait());
    QCOMPARE(received.first().first().toUrl(), callback(u"code=a%26b"_s));
}

void tst_Auth0UriScheme::deletedInSlots_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("urlReceived") << 0;
    QTest::newRow("errorOccurred") << 1;
    QTest::newRow("activationRequested") << 2;
    QTest::newRow("registrationFinished") << 3;
}

void tst_Auth0UriScheme::deletedInSlots()
{
    QFETCH(const int, signal);
    Auth0Provider provider;
    auto *const scheme = new Auth0UriScheme(Scheme);
    const QPointer<Auth0UriScheme> guard(scheme);
    scheme->setAutoRegister(signal == 3);
    scheme->listen();
    scheme->setProvider(&provider);
    const auto end = [scheme] { delete scheme; };
    if (signal == 0)
        connect(scheme, &Auth0UriScheme::urlReceived, this, end);
    else if (signal == 1)
        connect(scheme, &Auth0UriScheme::errorOccurred, this, end);
    else if (signal == 2)
        connect(scheme, &Auth0UriScheme::activationRequested, this, end);
    else
        connect(scheme, &Auth0UriScheme::registrationFinished, this, end);
    if (signal != 3)
        run(QCoreApplication::applicationFilePath(), { callback(u"code=a"_s).toString() });
    QTRY_VERIFY_WITH_TIMEOUT(!guard, 30000);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith("com.example.acme:"_L1)
        || arguments.value(1) == "--application"_L1) {
        return application(arguments);
    }
    tst_Auth0UriScheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_auth0urischeme.moc"
