// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "heartbeat.h"
#include "testmain.h"

#include "browser/redirect.h"
#include "urischeme/peeruser.h"
#include "urischeme/schemesocket.h"
#include "urischeme/urischeme.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>
#include <QtTest/qsignalspy.h>

#include <csignal>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#    include <sys/un.h>
#    include <sys/wait.h>
#endif

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QString Scheme = u"com.example.acme"_s;

static SchemeMessage message(const QString &state)
{
    return { QUrl(u"com.example.acme://callback?code=c&state="_s + state), u"token"_s };
}

class tst_SchemeSocket : public QObject
{
    Q_OBJECT

public:
    static int child(const QStringList &arguments);

private Q_SLOTS:
    void init();
    void cleanup();

    void line();
    void refusedLine_data();
    void refusedLine();
    void token_data();
    void token();

    void privateFolder();
    void socketIsPrivate();
    void refusedMessage_data();
    void refusedMessage();
    void silentClient();
    void manyClients();
    void anotherUser();
    void processes();

    void nobody();
    void otherProcess();
    void theOneThatWaits();
    void newestOfThoseThatDoNot();
    void otherScheme();
    void deadProcess();
    void stoppedProcess();
    void handlerDeletesTheServer();

private:
    QStringList sockets() const
    {
        return QDir(m_folder->path()).entryList({ u"uri-*"_s }, QDir::System | QDir::Files);
    }
    // A server that takes what is not an offer, and offers of this state.
    std::unique_ptr<SchemeServer> server(const QString &state);
    std::unique_ptr<ChildProcess> instance(const QString &state);

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<SchemeMessage> m_received;
};

// The child: either an instance of the application that says what it takes, or the second process,
// which hands over.
int tst_SchemeSocket::child(const QStringList &arguments)
{
    if (arguments.at(0) == "send"_L1) {
        say(handOver(arguments.at(1), Scheme, message(arguments.at(2)), 20s) ? "handed" : "nobody");
        return 0;
    }
    SchemeServer server(arguments.at(1), Scheme, [&](const SchemeMessage &message) {
        const bool isWaitedFor = message.url.query().endsWith(u"state="_s + arguments.at(2));
        if (message.isOffer && !isWaitedFor)
            return false;
        say((message.isOffer ? "answer " : "delivery ") + message.url.toEncoded());
        return true;
    });
    if (!server.listen())
        return 1;
    listen([](const QByteArray &) { });
    say("listening");
    return QCoreApplication::exec();
}

void tst_SchemeSocket::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_received.clear();
}

void tst_SchemeSocket::cleanup()
{
    QCOMPARE(sockets(), QStringList());
}

std::unique_ptr<SchemeServer> tst_SchemeSocket::server(const QString &state)
{
    auto result = std::make_unique<SchemeServer>(
            m_folder->path(), Scheme, [this, state](const SchemeMessage &message) {
                m_received.append(message);
                return !message.isOffer || message.url.query().endsWith(u"state="_s + state);
            });
    return result->listen() ? std::move(result) : nullptr;
}

std::unique_ptr<ChildProcess> tst_SchemeSocket::instance(const QString &state)
{
    auto result = std::make_unique<ChildProcess>(
            QStringList { u"listen"_s, m_folder->path(), state });
    return result->run() && result->hears("listening") ? std::move(result) : nullptr;
}

void tst_SchemeSocket::line()
{
    SchemeMessage sent = message(u"s"_s);
    sent.url = QUrl(u"com.example.acme://callback?a=\"\n%0a%22&b=ä"_s);
    sent.isOffer = true;
    const QByteArray line = sent.toLine();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = SchemeMessage::fromLine(line, Scheme);
    QVERIFY(read);
    QCOMPARE(read->url, sent.url);
    QCOMPARE(read->activationToken, u"token"_s);
    QCOMPARE(read->isOffer, true);
}

void tst_SchemeSocket::refusedLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("com.example.acme://callback\n");
    QTest::newRow("an array") << QByteArray("[\"com.example.acme://callback\"]\n");
    QTest::newRow("no URL") << QByteArray("{\"offer\":true}\n");
    QTest::newRow("a number") << QByteArray("{\"url\":1}\n");
    QTest::newRow("another scheme") << QByteArray("{\"url\":\"https://example.com/\"}\n");
    QTest::newRow("file") << QByteArray("{\"url\":\"file:///etc/passwd\"}\n");
    QTest::newRow("longer scheme") << QByteArray("{\"url\":\"com.example.acmes://callback\"}\n");
    QTest::newRow("no scheme") << QByteArray("{\"url\":\"callback\"}\n");
    QTest::newRow("half") << QByteArray("{\"url\":\"com.example.acme://cal\n");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe{}\n", 6);
    const QByteArray longUrl = "com.example.acme://callback?" + QByteArray(MaxReceivedLength, 'x');
    QTest::newRow("long URL") << QByteArray("{\"url\":\"" + longUrl + "\"}\n");
    QTest::newRow("long line") << QByteArray("{\"x\":\"" + QByteArray(600000, 'x')
                                             + "\",\"url\":\"com.example.acme://callback\"}\n");
    QTest::newRow("endless line") << QByteArray(1'000'000, 'x');
    QTest::newRow("deep") << QByteArray(QByteArray(8000, '[') + "\n");
}

void tst_SchemeSocket::refusedLine()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!SchemeMessage::fromLine(line, Scheme));
}

void tst_SchemeSocket::token_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("kept");
    QTest::newRow("Mutter's") << u"gnome-shell/Firefox/2154-1-host_TIME123"_s << true;
    QTest::newRow("longest") << QString(256, u'x') << true;
    QTest::newRow("too long") << QString(257, u'x') << false;
    QTest::newRow("line") << u"a\nb"_s << false;
    QTest::newRow("null") << u"a\0b"_s << false;
    QTest::newRow("not ASCII") << u"ä"_s << false;
}

void tst_SchemeSocket::token()
{
    QFETCH(const QString, token);
    QFETCH(const bool, kept);
    SchemeMessage sent = message(u"s"_s);
    sent.activationToken = token;
    const auto read = SchemeMessage::fromLine(sent.toLine(), Scheme);
    QVERIFY(read);
    QCOMPARE(read->activationToken, kept ? token : QString());
}

void tst_SchemeSocket::privateFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("a folder of the profile is private here, and has no mode");
#else
    const QString folder = m_folder->path();
    QVERIFY(isPrivateFolder(folder));
    QVERIFY(!isPrivateFolder(folder + u"/none"_s));
    QFile file(folder + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)); // no folder all the same
    QVERIFY(!isPrivateFolder(file.fileName()));
    QVERIFY(QFile::link(folder, folder + u"/link"_s));
    QVERIFY(!isPrivateFolder(folder + u"/link"_s));
    QVERIFY(QFile::setPermissions(
            folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther));
    QVERIFY(!isPrivateFolder(folder));
    QVERIFY(!server(u"s"_s));
    QVERIFY(!handOver(folder, Scheme, message(u"s"_s), 5s));
    SchemeServer nowhere({}, Scheme, [](const SchemeMessage &) { return true; });
    QVERIFY(!nowhere.listen());
#endif
}

void tst_SchemeSocket::socketIsPrivate()
{
#ifndef Q_OS_UNIX
    QSKIP("a pipe has no mode");
#else
    const auto one = server(u"s"_s);
    QVERIFY(one);
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther;
    QVERIFY(!(QFileInfo(one->path()).permissions() & others));
    QVERIFY(one->path().size() < 100);
#endif
}

void tst_SchemeSocket::refusedMessage_data()
{
    refusedLine_data();
}

void tst_SchemeSocket::refusedMessage()
{
    QFETCH(const QByteArray, line);
    const auto one = server(u"s"_s);
    QVERIFY(one);
    QLocalSocket socket;
    socket.connectToServer(serverName(one->path()));
    QVERIFY(socket.waitForConnected());
    socket.write(line);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains('+'));
    QCOMPARE(m_received.size(), 0);
    // The next one is heard all the same.
    QLocalSocket next;
    next.connectToServer(serverName(one->path()));
    next.write(message(u"s"_s).toLine());
    QTRY_COMPARE(next.bytesAvailable(), 1);
    QCOMPARE(next.readAll(), "+");
    QCOMPARE(m_received.size(), 1);
}

void tst_SchemeSocket::silentClient()
{
    const auto one = server(u"s"_s);
    QVERIFY(one);
    one->setLineDeadline(100ms);
    QLocalSocket silent;
    silent.connectToServer(serverName(one->path()));
    QLocalSocket slow;
    slow.connectToServer(serverName(one->path()));
    slow.write("{\"url\":");
    QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    QTRY_COMPARE(slow.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(m_received.size(), 0);
}

void tst_SchemeSocket::manyClients()
{
    const auto one = server(u"s"_s);
    QVERIFY(one);
#ifdef Q_OS_WIN
    // QLocalServer has 8 instances of a pipe. The next client waits in connectToServer(), and the
    // server is in this thread.
    constexpr int Clients = 8;
#else
    constexpr int Clients = 25;
#endif
    Heartbeat heart;
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<QLocalSocket>());
        clients.back()->connectToServer(serverName(one->path()));
        clients.back()->write(message(u"s"_s).toLine());
    }
    QTRY_COMPARE(m_received.size(), Clients);
    QVERIFY(heart.takeLongestGap() < 100);
}

// What a process of another user gets, if it comes as far as the socket: nothing.
void tst_SchemeSocket::anotherUser()
{
#ifndef Q_OS_UNIX
    QSKIP("only root of Unix can become another user");
#else
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    const auto one = server(u"s"_s);
    QVERIFY(one);
    QTest::ignoreMessage(QtWarningMsg,
                         "a process of another user connected to the URI scheme's socket");
    QVERIFY(QFile::setPermissions(one->path(), QFileDevice::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7777)));
    const QByteArray line = message(u"s"_s).toLine();
    // Relative, since the session's folders let nobody else through.
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray path = QFile::encodeName(QFileInfo(one->path()).fileName());
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);

    const pid_t pid = ::fork();
    if (pid == 0) { // nothing but system calls
        if (::chdir(folder.constData()) != 0 || ::setuid(65534) != 0)
            ::_exit(10);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            ::_exit(11);
        const ssize_t written = ::send(descriptor, line.constData(), size_t(line.size()),
                                       MSG_NOSIGNAL);
        char answer = 0;
        const ssize_t size = ::read(descriptor, &answer, 1);
        ::_exit(size <= 0 || written <= 0 ? 0 : 12);
    }
    QVERIFY(pid > 0);
    int status = -1;
    bool hasEnded = false;
    QTRY_VERIFY(hasEnded || (hasEnded = ::waitpid(pid, &status, WNOHANG) == pid));
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(m_received.size(), 0);
#endif
}

// Nothing is sent to a process whose user is not known.
void tst_SchemeSocket::processes()
{
#ifndef Q_OS_WIN
    QSKIP("the system tells the user of a socket here");
#else
    QVERIFY(isProcessOurs(quint32(QCoreApplication::applicationPid())));
    ChildProcess child({ u"listen"_s, m_folder->path(), u"s"_s });
    QVERIFY(child.run() && child.hears("listening"));
    QVERIFY(isProcessOurs(quint32(child.processId())));
    QVERIFY(!isProcessOurs(0)); // of the system
    QVERIFY(!isProcessOurs(0xfffffffc)); // of nobody
#endif
}

void tst_SchemeSocket::nobody()
{
    QVERIFY(!handOver(m_folder->path(), Scheme, message(u"s"_s), 5s));
}

void tst_SchemeSocket::otherProcess()
{
    const auto one = server(u"s"_s);
    QVERIFY(one);
    ChildProcess sender({ u"send"_s, m_folder->path(), u"s"_s });
    QVERIFY(sender.run());
    QVERIFY(sender.hears("handed"));
    QCOMPARE(m_received.size(), 1);
    QCOMPARE(m_received.first().url, message(u"s"_s).url);
    QCOMPARE(m_received.first().activationToken, u"token"_s);
}

void tst_SchemeSocket::theOneThatWaits()
{
    const auto a = instance(u"a"_s);
    const auto b = instance(u"b"_s);
    const auto c = instance(u"c"_s);
    QVERIFY(a && b && c);
    for (const auto &[process, state] :
         { std::pair(b.get(), u"b"_s), std::pair(a.get(), u"a"_s), std::pair(c.get(), u"c"_s) }) {
        QVERIFY(handOver(m_folder->path(), Scheme, message(state), 20s));
        QVERIFY(process->hears("answer " + message(state).url.toEncoded()));
    }
    for (const auto *process : { a.get(), b.get(), c.get() })
        QCOMPARE(process->lines.size(), 2);
}

void tst_SchemeSocket::newestOfThoseThatDoNot()
{
    const auto a = instance(u"a"_s);
    const auto b = instance(u"b"_s);
    QVERIFY(a && b);
    QVERIFY(handOver(m_folder->path(), Scheme, message(u"x"_s), 20s));
    QVERIFY(b->hears("delivery " + message(u"x"_s).url.toEncoded()));
    QCOMPARE(a->lines.size(), 1);
}

void tst_SchemeSocket::otherScheme()
{
    const auto one = server(u"s"_s);
    QVERIFY(one);
    QVERIFY(!handOver(m_folder->path(), u"com.example.other"_s, message(u"s"_s), 5s));
}

void tst_SchemeSocket::deadProcess()
{
    const auto dead = instance(u"a"_s);
    QVERIFY(dead);
    dead->kill();
    QVERIFY(dead->waitForFinished());
    QCOMPARE(sockets().size(), 1);
    QVERIFY(!handOver(m_folder->path(), Scheme, message(u"a"_s), 5s));
    QCOMPARE(sockets().size(), 0);

    // Beside a living one too, whichever is asked first.
    const auto killed = instance(u"b"_s);
    const auto living = instance(u"c"_s);
    QVERIFY(killed && living);
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QCOMPARE(sockets().size(), 2);
    QVERIFY(handOver(m_folder->path(), Scheme, message(u"c"_s), 20s));
    QVERIFY(living->hears("answer " + message(u"c"_s).url.toEncoded()));
    QCOMPARE(sockets().size(), 1);
}

// An instance that hangs gets the URL when it goes on, and nobody waits for it for ever.
void tst_SchemeSocket::stoppedProcess()
{
#ifndef Q_OS_UNIX
    QSKIP("SIGSTOP is a signal of Unix");
#else
    const auto one = instance(u"a"_s);
    QVERIFY(one);
    ::kill(pid_t(one->processId()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const bool handed = handOver(m_folder->path(), Scheme, message(u"a"_s), 300ms);
    const qint64 elapsed = timer.elapsed();
    ::kill(pid_t(one->processId()), SIGCONT);
    QVERIFY(handed);
    QVERIFY2(elapsed < 3000, qPrintable(QString::number(elapsed)));
    QVERIFY(one->hears("answer " + message(u"a"_s).url.toEncoded()));
#endif
}

void tst_SchemeSocket::handlerDeletesTheServer()
{
    std::unique_ptr<SchemeServer> one;
    one = std::make_unique<SchemeServer>(m_folder->path(), Scheme, [&](const SchemeMessage &) {
        one.reset();
        return true;
    });
    QVERIFY(one->listen());
    QLocalSocket socket;
    socket.connectToServer(serverName(one->path()));
    socket.write(message(u"s"_s).toLine());
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!one);
}

AUTH0QT_TEST_MAIN(tst_SchemeSocket, tst_SchemeSocket::child)

#include "tst_schemesocket.moc"
