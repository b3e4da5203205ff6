// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "exitchild.h"

#include "fakebus.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <chrono>
#include <cstring>

using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A process that ends while the library is at work: with its own exit status, soon, and with no
// thread left that would run while exit() destroys what it uses.
class tst_Exit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busIsSilent_data();
    void busIsSilent();
    void busAnswers_data();
    void busAnswers();
    void anyMoment();
    void staticProvider_data();
    void staticProvider();
    void workOfProvider_data();
    void workOfProvider();

private:
    static constexpr auto Bound = 5s; // for the end of a process; libdbus would wait for 25
    static constexpr int Times = 20;
};

namespace {

class Child : public QProcess
{
public:
    explicit Child(const QStringList &arguments, const QString &bus = {})
    {
        if (!bus.isEmpty()) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
            setProcessEnvironment(environment);
        }
        setProcessChannelMode(ForwardedErrorChannel);
        start(QCoreApplication::applicationFilePath(), QStringList { u"--child"_s } + arguments);
    }
    ~Child() override
    {
        kill();
        waitForFinished();
    }

    // Empty: it ended as it should, in time.
    QString end(std::chrono::milliseconds bound)
    {
        closeWriteChannel();
        const bool ended = QTest::qWaitFor([this] { return state() == NotRunning; },
                                           int(bound.count()));
        if (!ended)
            return u"it does not end"_s;
        if (exitStatus() != NormalExit)
            return u"signal %1"_s.arg(exitCode());
        if (exitCode() != OwnStatus)
            return u"status %1"_s.arg(exitCode());
        return foreignThreads();
    }

private:
    // GLib's threads never end. They use nothing that exit() destroys, and libsecret starts them.
    QString foreignThreads()
    {
        QStringList names;
        const auto lines = readAllStandardOutput().split('\n');
        for (const QByteArray &name : lines) {
            const bool isOfGLib = name.startsWith("pool") || name == "gmain" || name == "gdbus";
            if (!name.isEmpty() && !isOfGLib)
                names.append(QString::fromLatin1(name));
        }
        return names.isEmpty() ? QString() : u"threads that go on: "_s + names.join(u", "_s);
    }
};

} // namespace

void tst_Exit::busIsSilent_data()
{
    using Silence = FakeBus::Silence;
    QTest::addColumn<Silence>("silence");
    QTest::newRow("connection") << Silence::Connection;
    QTest::newRow("authentication") << Silence::Authentication;
    QTest::newRow("Hello") << Silence::Hello;
    QTest::newRow("questions") << Silence::Calls;
}

void tst_Exit::busIsSilent()
{
    QFETCH(const FakeBus::Silence, silence);
    for (int i = 0; i < Times; ++i) {
        FakeBus bus(silence);
        Child child({ u"wait"_s }, bus.address());
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY(bus.isSilent());
        QCOMPARE(child.end(Bound), QString());
    }
}

void tst_Exit::busAnswers_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("before it connects") << u"ask"_s;
    QTest::newRow("right after the answer") << u"answered"_s;
}

void tst_Exit::busAnswers()
{
    QFETCH(const QString, when);
    for (int i = 0; i < Times; ++i) {
        Child child({ when });
        QVERIFY(child.waitForStarted());
        QCOMPARE(child.end(2 * Bound), QString());
    }
}

// With a real bus and a real keyring: libsecret's part, too.
void tst_Exit::anyMoment()
{
    for (int microseconds = 0; microseconds < 20'000; microseconds += 200) {
        Child child({ u"after"_s, QString::number(microseconds) });
        QVERIFY(child.waitForStarted());
        const QString end = child.end(2 * Bound);
        QVERIFY2(end.isEmpty(), qPrintable(u"after %1 us: "_s.arg(microseconds) + end));
    }
}

void tst_Exit::staticProvider_data()
{
    busIsSilent_data();
}

void tst_Exit::staticProvider()
{
    QFETCH(const FakeBus::Silence, silence);
    FakeBus bus(silence);
    Child child({ u"static"_s }, bus.address());
    QVERIFY(child.waitForStarted());
    QTRY_VERIFY(bus.isSilent());
    QCOMPARE(child.end(Bound), QString());
}

void tst_Exit::workOfProvider_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("login") << u"login"_s;
    QTest::newRow("refresh of a provider that is gone") << u"refresh"_s;
    QTest::newRow("revocation of a provider that is gone") << u"logout"_s;
    QTest::newRow("refresh of a provider that goes last") << u"static-refresh"_s;
    QTest::newRow("storage of a provider that goes last") << u"static-logout"_s;
}

void tst_Exit::workOfProvider()
{
    QFETCH(const QString, which);
    for (int i = 0; i < Times / 4; ++i) {
        Child child({ which });
        QVERIFY(child.waitForStarted());
        QCOMPARE(child.end(2 * Bound), QString());
    }
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--child") == 0)
        return runExitChild(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Exit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exit.moc"
