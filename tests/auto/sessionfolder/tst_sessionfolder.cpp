// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "childprocess.h"
#include "testmain.h"

#include "session/sessionfolder.h"
#include "session/sessionstamps.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>

#include <fcntl.h>
#include <memory>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// Each row has folders of its own, in which a process looks for its folder.
class tst_SessionFolder : public QObject
{
    Q_OBJECT

public:
    static int child(const QStringList &arguments);

private Q_SLOTS:
    void init();
    void cleanup() { m_root.reset(); }

    void runtimeFolder_data();
    void runtimeFolder();
    void folderInIt_data();
    void folderInIt();
    void relative();
    void nothingUsable();
    void ofAnotherUser();
    void takenByRoot();
    void ofAnotherUserInOurs();
    void fullFileSystem();
    void linksAreNotFollowed();
    void noLinkIsOverwritten();
    void pipeDoesNotBlock();
    void pipeIsNotRead();
    void locks();

private:
    static constexpr uint Nobody = 65534;

    QString runtime() const { return m_root->filePath(u"run"_s); }
    QString cache() const { return m_root->filePath(u"home/.cache"_s); }
    static bool make(const QString &path, mode_t mode, uint user = ::geteuid())
    {
        const QByteArray name = QFile::encodeName(path);
        return QDir().mkpath(path) && ::chmod(name.constData(), mode) == 0
                && ::chown(name.constData(), user, gid_t(-1)) == 0;
    }
    // The folder that a process chooses, and "none" if it has none.
    QString choice(uint user = ::geteuid(), bool inFullFileSystem = false) const;

    std::unique_ptr<QTemporaryDir> m_root;
};

void tst_SessionFolder::init()
{
    // Not in the folder of the test's session, which other users cannot enter.
    m_root = std::make_unique<QTemporaryDir>(u"/tmp/auth0qt-sessionfolder-XXXXXX"_s);
    QVERIFY(make(m_root->path(), 0755));
    QVERIFY(make(m_root->filePath(u"home"_s), 0755));
    QVERIFY(make(runtime(), 0700));
}

QString tst_SessionFolder::choice(uint user, bool inFullFileSystem) const
{
    ChildProcess child({ QString::number(user), inFullFileSystem ? runtime() : QString() });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime());
    environment.insert(u"HOME"_s, m_root->filePath(u"home"_s));
    environment.remove(u"XDG_CACHE_HOME"_s);
    child.setProcessEnvironment(environment);
    if (inFullFileSystem) {
        const QString program = child.program();
        child.setArguments(QStringList { ::geteuid() == 0 ? u"-m"_s : u"-Urm"_s, program }
                           + child.arguments());
        child.setProgram(u"unshare"_s);
    }
    if (!child.run())
        return u"not started"_s;
    if (!QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 20'000))
        return u"does not end"_s;
    return QString::fromLocal8Bit(child.lines.value(0, "no line"));
}

void tst_SessionFolder::runtimeFolder_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("of the user") << 0700 << true;
    QTest::newRow("others can look into it") << 0755 << true;
    QTest::newRow("its group can write") << 0770 << false;
    QTest::newRow("everybody can write") << 0777 << false;
    QTest::newRow("as /tmp") << 01777 << false;
}

void tst_SessionFolder::runtimeFolder()
{
    QFETCH(const int, mode);
    QFETCH(const bool, isUsed);
    QVERIFY(make(runtime(), mode_t(mode)));
    QCOMPARE(choice(), (isUsed ? runtime() : cache()) + u"/auth0qt"_s);
    const QFileInfo made((isUsed ? runtime() : cache()) + u"/auth0qt"_s);
    QVERIFY(!(made.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    QCOMPARE(QFileInfo::exists(runtime() + u"/auth0qt"_s), isUsed);
}

void tst_SessionFolder::folderInIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("of the user") << u"0700"_s << true;
    QTest::newRow("others can read it") << u"0755"_s << true;
    QTest::newRow("everybody can write") << u"0777"_s << false;
    QTest::newRow("its group can write") << u"0770"_s << false;
    QTest::newRow("a link") << u"link"_s << false;
    QTest::newRow("a file") << u"file"_s << false;
}

void tst_SessionFolder::folderInIt()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isUsed);
    const QString path = runtime() + u"/auth0qt"_s;
    if (kind == "link"_L1) {
        QVERIFY(make(m_root->filePath(u"elsewhere"_s), 0700));
        QVERIFY(QFile::link(m_root->filePath(u"elsewhere"_s), path));
    } else if (kind == "file"_L1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(make(path, mode_t(kind.toUInt(nullptr, 8))));
    }
    QCOMPARE(choice(), isUsed ? path : QString(cache() + u"/auth0qt"_s));
    if (isUsed)
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_SessionFolder::relative()
{
    ChildProcess child({ QString::number(::geteuid()), QString() });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"run"_s);
    environment.insert(u"HOME"_s, m_root->filePath(u"home"_s));
    environment.remove(u"XDG_CACHE_HOME"_s);
    child.setProcessEnvironment(environment);
    child.setWorkingDirectory(m_root->path());
    QVERIFY(child.run());
    QVERIFY(child.hears(QFile::encodeName(cache() + u"/auth0qt"_s)));
}

void tst_SessionFolder::nothingUsable()
{
    QVERIFY(make(runtime(), 0777));
    QVERIFY(make(cache(), 0777));
    QCOMPARE(choice(), u"none"_s);
}

// A process of root with the environment of a user: sudo -E.
void tst_SessionFolder::ofAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("Needs root");
    QVERIFY(make(runtime(), 0700, Nobody));
    QVERIFY(make(m_root->filePath(u"home"_s), 0700, Nobody));
    QCOMPARE(choice(), u"none"_s);
    QVERIFY(QDir(runtime()).isEmpty());
    QVERIFY(QDir(m_root->filePath(u"home"_s))
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    // The user has it.
    QCOMPARE(choice(Nobody), runtime() + u"/auth0qt"_s);
    QCOMPARE(QFileInfo(runtime() + u"/auth0qt"_s).ownerId(), Nobody);
    // And keeps it.
    QCOMPARE(choice(), u"none"_s);
    QCOMPARE(QFileInfo(runtime() + u"/auth0qt"_s).ownerId(), Nobody);
    QCOMPARE(choice(Nobody), runtime() + u"/auth0qt"_s);
}

// A folder that another user has made in the user's own one.
void tst_SessionFolder::takenByRoot()
{
    if (::geteuid() != 0)
        QSKIP("Needs root");
    QVERIFY(make(runtime(), 0700, Nobody));
    QVERIFY(make(m_root->filePath(u"home"_s), 0700, Nobody));
    QVERIFY(make(runtime() + u"/auth0qt"_s, 0755)); // readable: only its owner tells
    QCOMPARE(choice(Nobody), cache() + u"/auth0qt"_s);
}

// Other processes may have a folder there, so that no other one may be used.
void tst_SessionFolder::fullFileSystem()
{
    const QString chosen = choice(::geteuid(), true);
    if (chosen == "not started"_L1 || chosen == "not mounted"_L1 || chosen == "no line"_L1)
        QSKIP("A file system cannot be mounted here");
    QCOMPARE(chosen, u"none"_s);
    QVERIFY(!QFileInfo::exists(cache()));
}

void tst_SessionFolder::linksAreNotFollowed()
{
    const SessionFolder folder;
    QVERIFY(folder.isOpen());
    const QString victim = m_root->filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const QString link = folder.path() + u"/test-link"_s;
    QFile::remove(link);
    QVERIFY(QFile::link(victim, link));
    QCOMPARE(folder.read(u"test-link"_s, 100).value_or("not read"), QByteArray());
    QVERIFY(folder.write(u"test-link"_s, "new"));
    QVERIFY(!QFileInfo(link).isSymLink());
    QCOMPARE(folder.read(u"test-link"_s, 100).value_or("not read"), "new");
    QCOMPARE(folder.read(u"test-link"_s, 2).value_or("not read"), "ne");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
    QVERIFY(folder.remove(u"test-link"_s));
    QVERIFY(!folder.remove(u"test-link"_s));
}

// The same for a stamp and for the mark of a logout.
void tst_SessionFolder::noLinkIsOverwritten()
{
    const QString victim = m_root->filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    for (const auto &suffix : { u".stamp"_s, u".end"_s }) {
        const QString link = sessionFolder() + u"/test-victim"_s + suffix;
        QFile::remove(link);
        QVERIFY(QFile::link(victim, link));
    }
    SessionStamps::instance()->announce(u"test-victim"_s, "record");
    QVERIFY(SessionStamps::instance()->markEnd(u"test-victim"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
    QCOMPARE(SessionStamps::instance()->recordHash(u"test-victim"_s),
             SessionStamps::hash("record"));
    QCOMPARE(SessionStamps::instance()->endMark(u"test-victim"_s)->size(), 32);
}

// Root could write to it, and so could its owner.
void tst_SessionFolder::ofAnotherUserInOurs()
{
    if (::geteuid() != 0)
        QSKIP("Needs root");
    QVERIFY(make(runtime(), 0700));
    QVERIFY(make(runtime() + u"/auth0qt"_s, 0700, Nobody));
    QCOMPARE(choice(), cache() + u"/auth0qt"_s);
}

// Not a stamp, whatever is in it.
void tst_SessionFolder::pipeIsNotRead()
{
    const SessionFolder folder;
    const QByteArray path = QFile::encodeName(folder.path() + u"/test-pipe"_s);
    ::unlink(path.constData());
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(pipe >= 0);
    QCOMPARE(::write(pipe, "1 a", 3), ssize_t(3));
    QCOMPARE(folder.read(u"test-pipe"_s, 100).value_or("not read"), QByteArray());
    ::close(pipe);
    QVERIFY(folder.remove(u"test-pipe"_s));
}

void tst_SessionFolder::pipeDoesNotBlock()
{
    const SessionFolder folder;
    const QByteArray path = QFile::encodeName(folder.path() + u"/test-pipe"_s);
    ::unlink(path.constData());
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    QCOMPARE(folder.read(u"test-pipe"_s, 100).value_or("not read"), QByteArray());
    QVERIFY(folder.remove(u"test-pipe"_s));
}

void tst_SessionFolder::locks()
{
    using Hold = SessionFolder::Hold;
    const SessionFolder one;
    const SessionFolder two;
    QVERIFY(one.tryLock(Hold::Shared));
    QVERIFY(two.tryLock(Hold::Shared));
    QVERIFY(!one.tryLock(Hold::Exclusive));
    two.unlock();
    QVERIFY(one.tryLock(Hold::Exclusive));
    QVERIFY(!two.tryLock(Hold::Shared));
    {
        const SessionFolder three;
        QVERIFY(!three.tryLock(Hold::Exclusive));
    }
    one.unlock();
    {
        const SessionFolder four;
        QVERIFY(four.tryLock(Hold::Exclusive));
        QVERIFY(!two.tryLock(Hold::Shared));
    }
    QVERIFY(two.tryLock(Hold::Shared)); // the lock has ended with the object
}

int tst_SessionFolder::child(const QStringList &arguments)
{
    const QString full = arguments.value(1);
    if (!full.isEmpty()
        && ::mount("tmpfs", QFile::encodeName(full).constData(), "tmpfs", 0,
                   "nr_inodes=1,mode=0700")
                != 0) {
        say("not mounted");
        return 0;
    }
    const uid_t user = arguments.value(0).toUInt();
    if (user != ::geteuid() && full.isEmpty() && ::setresuid(user, user, user) != 0)
        return 1;
    const QString folder = sessionFolder();
    say(folder.isEmpty() ? QByteArray("none") : QFile::encodeName(folder));
    return 0;
}

AUTH0QT_TEST_MAIN(tst_SessionFolder, tst_SessionFolder::child)

#include "tst_sessionfolder.moc"
