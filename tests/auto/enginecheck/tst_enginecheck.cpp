// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "enginecheck.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#ifdef Q_OS_LINUX
#    include <unistd.h>
#endif

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

// What a row changes in a complete installation. Paths are below the test's folder.
struct Change
{
    QStringList removed;
    QStringList added; // programs, where the name says so
    QMap<QString, QString> variables; // "{}" is the folder
    QStringList arguments;
    bool needsIcuData = false;
    bool isPrivileged = false;
    bool canSandbox = true;
};
Q_DECLARE_METATYPE(Change)

class tst_EngineCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obstacle_data();
    void obstacle();
    void asksAboutTheSandboxLast();
    void sandbox();
    void current();

private:
    static bool add(const QString &path);
};

bool tst_EngineCheck::add(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!QDir().mkpath(info.path()) || !file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        return false;
    return !info.fileName().startsWith("QtWebEngineProcess"_L1)
            || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_EngineCheck::obstacle_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected"); // the beginning; "{}" is the folder
    const auto row = [](const char *name, const Change &change, const char *expected = "") {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    const QString process = u"libexec/QtWebEngineProcess"_s;
    const QString resources = u"data/resources/qtwebengine_resources.pak"_s;
    Change change;
    row("complete", change);

    change.removed = { process };
    row("no process", change,
        "QtWebEngineProcess is missing; looked for: {}/libexec/QtWebEngineProcess, "
        "{}/bin/QtWebEngineProcess, {}/app/QtWebEngineProcess");
    change.added = { u"bin/QtWebEngineProcess"_s };
    row("process among the programs", change);
    change.added = { u"app/QtWebEngineProcess"_s };
    row("process beside the application", change);
    change.variables = { { u"QTWEBENGINEPROCESS_PATH"_s, u"{}/moved"_s } };
    row("variable, and nothing there", change,
        "QtWebEngineProcess is missing; looked for: {}/moved");
    change.variables = { { u"QTWEBENGINEPROCESS_PATH"_s, u"{}/app"_s } };
    row("variable, and a folder there", change, "QtWebEngineProcess cannot be executed: {}/app");
    change.variables = { { u"QTWEBENGINEPROCESS_PATH"_s, QString() } };
    row("empty variable", change);
    change.variables = { { u"QTWEBENGINEPROCESS_PATH"_s, u"{}/moved/QtWebEngineProcess"_s } };
    change.added = { u"moved/QtWebEngineProcess"_s };
    row("moved process", change);
    change = {};
    change.removed = { process };
    change.added = { u"libexec/QtWebEngineProcess/x"_s, u"app/QtWebEngineProcess"_s };
    row("the first that exists is no program", change,
        "QtWebEngineProcess cannot be executed: {}/libexec/QtWebEngineProcess");

    change = {};
    change.removed = { resources };
    row("no resources", change,
        "qtwebengine_resources.pak is missing; looked in: {}/data/resources, {}/data, {}/app, "
        "{}/home");
    for (const auto *folder : { "data", "app", "home" }) {
        change.added = { QString::fromLatin1(folder) + u"/qtwebengine_resources.pak"_s };
        QTest::addRow("resources in %s", folder) << change << QString();
    }
    change = {};
    change.variables = { { u"QTWEBENGINE_RESOURCES_PATH"_s, u"{}/app"_s } };
    row("variable, and an empty folder", change,
        "qtwebengine_resources.pak is missing; looked in: {}/app");
    change.added = { u"app/qtwebengine_resources.pak"_s };
    row("moved resources", change);
    change = {};
    change.needsIcuData = true;
    row("no data of ICU", change, "icudtl.dat cannot be read in {}/data/resources");
    change.added = { u"app/icudtl.dat"_s };
    row("data of ICU elsewhere", change, "icudtl.dat cannot be read in {}/data/resources");
    change.added = { u"data/resources/icudtl.dat"_s };
    row("data of ICU", change);

    const char *const root = "The application runs as root";
    const char *const sandbox = "Chromium's sandbox needs a process namespace";
    const QString flags = u"QTWEBENGINE_CHROMIUM_FLAGS"_s;
    const QString disabled = u"QTWEBENGINE_DISABLE_SANDBOX"_s;
    change = {};
    change.isPrivileged = true;
    row("root", change, root);
    change.variables = { { disabled, u"1"_s } };
    row("root without the sandbox", change);
    change.variables = { { disabled, u"0"_s } };
    row("root without the sandbox, by any value", change);
    change.variables = { { flags, u"--disable-gpu --no-sandbox"_s } };
    row("root with a flag", change);
    change.variables = { { flags, u"--disable-gpu \"-no-sandbox\""_s } };
    row("root with a quoted flag", change);
    change.variables = { { flags, u"--no-sandbox-and-elevated"_s } };
    row("root with another flag", change, root);
    change.variables = {};
    change.arguments = { u"--no-sandbox"_s };
    row("root with an argument of the program", change, root);
    change.arguments = { u"--webEngineArgs"_s, u"--no-sandbox"_s };
    row("root with an argument of the engine", change);
    change.arguments = { u"--no-sandbox"_s, u"--webEngineArgs"_s };
    row("root with an argument before those of the engine", change, root);
    change.arguments = { u"--webEngineArgs"_s, u"--no-sandbox"_s };
    change.variables = { { flags, QString() } };
    row("root with an argument that the variable replaces", change, root);

    change = {};
    change.canSandbox = false;
    row("no process namespace", change, sandbox);
    change.variables = { { disabled, u"1"_s } };
    row("no process namespace, and no sandbox", change);
}

void tst_EngineCheck::obstacle()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const auto below = [&folder](QString path) { return path.replace(u"{}"_s, folder.path()); };

    EngineConditions conditions;
    conditions.applicationFolder = folder.filePath(u"app"_s);
    conditions.libraryExecutables = folder.filePath(u"libexec"_s);
    conditions.binaries = folder.filePath(u"bin"_s);
    conditions.data = folder.filePath(u"data"_s);
    conditions.fallbackFolder = folder.filePath(u"home"_s);
    conditions.arguments = QStringList { u"program"_s } + change.arguments;
    conditions.needsIcuData = change.needsIcuData;
    conditions.isPrivileged = change.isPrivileged;
    conditions.canSandbox = [&change] { return change.canSandbox; };
    for (auto it = change.variables.cbegin(); it != change.variables.cend(); ++it)
        conditions.environment.insert(it.key(), below(it.value()));
    const QStringList complete { u"libexec/QtWebEngineProcess"_s,
                                 u"data/resources/qtwebengine_resources.pak"_s };
    for (const QString &path : complete) {
        if (!change.removed.contains(path))
            QVERIFY(add(folder.filePath(path)));
    }
    QVERIFY(QDir().mkpath(conditions.applicationFolder));
    for (const QString &path : std::as_const(change.added))
        QVERIFY(add(folder.filePath(path)));

#ifdef Q_OS_MACOS
    expected.clear();
#endif
    const QString obstacle = engineObstacle(conditions);
    QCOMPARE(obstacle.left(below(expected).size()), below(expected));
    QCOMPARE(obstacle.isEmpty(), expected.isEmpty());
}

// It starts a process, which a complete installation without a sandbox needs not.
void tst_EngineCheck::asksAboutTheSandboxLast()
{
    bool isAsked = false;
    EngineConditions conditions;
    conditions.canSandbox = [&isAsked] { return isAsked = true; };
    engineObstacle(conditions);
    QVERIFY(!isAsked);
}

// See CMakeLists.txt: with an ordinary user's rights, where the engine is known to start. That may
// be a chroot, in which nobody can make a user namespace.
void tst_EngineCheck::sandbox()
{
#ifdef Q_OS_LINUX
    QElapsedTimer elapsed;
    elapsed.start();
    const bool can = canStartSandbox();
    qInfo("user %d: %s, %lld us", int(::getuid()), can ? "yes" : "no",
          elapsed.nsecsElapsed() / 1000);
    if (::getuid() != 0)
        QVERIFY(can);
#endif
}

void tst_EngineCheck::current()
{
    const EngineConditions conditions = EngineConditions::current();
    QVERIFY(QDir::isAbsolutePath(conditions.applicationFolder));
    QVERIFY(QDir::isAbsolutePath(conditions.libraryExecutables));
    QVERIFY(QDir::isAbsolutePath(conditions.data));
    QVERIFY(conditions.fallbackFolder.contains(u"/.tst_enginecheck"_s));
    QVERIFY(!conditions.needsIcuData); // no engine in this process
}

QTEST_GUILESS_MAIN(tst_EngineCheck)
#include "tst_enginecheck.moc"
