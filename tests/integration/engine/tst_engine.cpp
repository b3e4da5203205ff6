// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Where Qt WebEngine cannot run it ends the process when it is started. An application that was
// shipped without a part of it, or that runs as root, goes on in the system browser. One process
// for each row, with one of the dialogs.

#include "childprocess.h"
#include "loginviewdriver.h"
#include "testpaths.h"

#include "auth0logincontroller.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qdir.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; the engine's start is among it

// The application: opens its dialog with each "open", signed out before.
int runApplication(int &argc, char **argv)
{
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tst_engine"_s);
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setStore(&store);
    provider.setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    provider.setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    provider.setRedirectUris({ QUrl(qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI")) });
    const auto dialog = LoginViewDriver::make(&provider);
    const auto *const controller = dialog->controller();
    QObject::connect(controller, &Auth0LoginController::faceChanged, dialog.get(), [controller] {
        const char *const face = QMetaEnum::fromType<Auth0::Face>().valueToKey(
                int(controller->face()));
        say(QByteArray("face ") + face);
    });
    QObject::connect(dialog.get(), &LoginViewDriver::accepted, dialog.get(),
                     [] { say("accepted"); });
    QObject::connect(&provider, &Auth0Provider::loggedOut, &provider, [] { say("out"); });
    listen([&](const QByteArray &line) {
        if (line == "open")
            dialog->open();
        else if (line == "logout")
            provider.logout();
        else if (line == "close")
            dialog->close();
    });
    say("ready");
    return QCoreApplication::exec();
}

} // namespace

class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotRun_data();
    void cannotRun();
    void runs_data();
    void runs();

private:
    using Variables = QMap<QString, QString>; // a value "{}" is an empty folder, null is unset
    // The program in a folder of its own, as an AppImage has it: without the engine's parts.
    static bool bundle(ChildProcess *application, const QString &folder);
    static QProcessEnvironment environment(const Variables &variables, const QString &folder);
};

QProcessEnvironment tst_Engine::environment(const Variables &variables, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
            u"BROWSER"_s,
            QStringLiteral("\"" AUTH0QT_NODE "\" \"%1/tests/shared/signin.mjs\"").arg(sourceDir()));
    for (auto it = variables.cbegin(); it != variables.cend(); ++it) {
        if (it.value().isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value() == "{}"_L1 ? folder : it.value());
    }
    return environment;
}

bool tst_Engine::bundle(ChildProcess *application, const QString &folder)
{
    const QString program = folder + u"/bin/acme"_s;
    QFile configuration(folder + u"/bin/qt.conf"_s);
    if (!QDir().mkpath(folder + u"/bin"_s) || !QFile::copy(application->program(), program)
        || !configuration.open(QIODevice::WriteOnly)) {
        return false;
    }
    configuration.write(u"[Paths]\nPrefix = ..\nPlugins = %1\nQmlImports = %2\n"_s
                                .arg(QLibraryInfo::path(QLibraryInfo::PluginsPath),
                                     QLibraryInfo::path(QLibraryInfo::QmlImportsPath))
                                .toUtf8());
    application->setProgram(program);
    QProcessEnvironment environment = application->processEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, QCoreApplication::applicationDirPath() + u"/../lib"_s);
    application->setProcessEnvironment(environment);
    return true;
}

void tst_Engine::cannotRun_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no process") << Variables { { u"QTWEBENGINEPROCESS_PATH"_s, u"{}"_s } }
                                << "QtWebEngineProcess cannot be executed"_ba;
    QTest::newRow("process is not there")
            << Variables { { u"QTWEBENGINEPROCESS_PATH"_s, u"/nowhere/QtWebEngineProcess"_s } }
            << "QtWebEngineProcess is missing"_ba;
    QTest::newRow("no resources") << Variables { { u"QTWEBENGINE_RESOURCES_PATH"_s, u"{}"_s } }
                                  << "qtwebengine_resources.pak is missing"_ba;
    QTest::newRow("bundle without the parts")
            << Variables() << "QtWebEngineProcess is missing; looked for: {}/libexec/"_ba;
    QTest::newRow("root") << Variables { { u"QTWEBENGINE_DISABLE_SANDBOX"_s, QString() } }
                          << "The application runs as root"_ba;
}

void tst_Engine::cannotRun()
{
    QFETCH(const Variables, variables);
    QFETCH(QByteArray, reason);
#ifdef Q_OS_UNIX
    if (reason.endsWith("root") && ::geteuid() != 0)
        QSKIP("Only root can see what becomes of root");
#endif
    const QTemporaryDir folder;
    ChildProcess application({});
    application.setProcessChannelMode(QProcess::SeparateChannels);
    application.setProcessEnvironment(environment(variables, folder.path()));
    if (reason.contains("{}")) {
        QVERIFY(bundle(&application, folder.path()));
        reason.replace("{}", QFile::encodeName(folder.path()));
    }
    QVERIFY(application.run());
    for (int times = 1; times <= 2; ++times) {
        application.tell("open");
        QTRY_VERIFY_WITH_TIMEOUT(application.lines.count("accepted") == times
                                         || application.state() != QProcess::Running,
                                 Patience);
        QCOMPARE(application.state(), QProcess::Running);
        application.tell("logout");
        QTRY_COMPARE(application.lines.count("out"), times);
    }
    QCOMPARE(application.lines.count("face WaitingForBrowser"), 2);
    QCOMPARE(application.lines.count("face Page"), 0);
    QCOMPARE(application.lines.count("face Problem"), 0);
    application.closeWriteChannel();
    QTRY_COMPARE(application.state(), QProcess::NotRunning);
    QCOMPARE(application.exitStatus(), QProcess::NormalExit);
    QCOMPARE(application.exitCode(), 0);

    const QByteArray errors = application.readAllStandardError();
    QVERIFY2(errors.contains(reason), errors.constData());
    QCOMPARE(errors.count("Qt WebEngine cannot run here"), 1);
    QCOMPARE(errors.count("auth0."), 1); // nothing else
}

void tst_Engine::runs_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("complete") << Variables();
    // The engine's own texts are English then.
    QTest::newRow("no locales") << Variables { { u"QTWEBENGINE_LOCALES_PATH"_s, u"{}"_s } };
}

void tst_Engine::runs()
{
    QFETCH(const Variables, variables);
    const QTemporaryDir folder;
    ChildProcess application({});
    application.setProcessChannelMode(QProcess::SeparateChannels);
    application.setProcessEnvironment(environment(variables, folder.path()));
    QVERIFY(application.run());
    application.tell("open");
    QTRY_VERIFY_WITH_TIMEOUT(application.lines.contains("face Page")
                                     || application.lines.contains("face WaitingForBrowser")
                                     || application.state() != QProcess::Running,
                             Patience);
    const QByteArray errors = application.readAllStandardError();
    QVERIFY2(application.lines.contains("face Page"), errors.constData());
    QVERIFY2(!errors.contains("Qt WebEngine cannot run here"), errors.constData());
    application.tell("close");
    QTRY_VERIFY(application.lines.contains("face Idle"));
    application.closeWriteChannel();
    QTRY_COMPARE(application.state(), QProcess::NotRunning);
    QCOMPARE(application.exitStatus(), QProcess::NormalExit);
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[2], "--child") == 0) // after the name that ChildProcess gives it
        return runApplication(argc, argv);
    const QCoreApplication application(argc, argv);
    tst_Engine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engine.moc"
