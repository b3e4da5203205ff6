// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/sessionfolder.h"

#include "global/logging.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlist.h>
#include <QtCore/qrandom.h>
#include <QtCore/qstandardpaths.h>

#ifdef Q_OS_UNIX
#    include <cerrno>
#    include <fcntl.h>
#    include <sys/file.h>
#    include <sys/stat.h>
#    include <unistd.h>
#else
#    include <QtCore/qthread.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// Logs each reason once: the folder is opened at each use.
void logOnce(const char *reason, const QString &path)
{
    static auto *const logged = new QStringList;
    const QString line = QLatin1StringView(reason) + u' ' + path;
    if (logged->contains(line))
        return;
    logged->append(line);
    qCInfo(lcProvider, "the folder for the sessions of the user's processes: %s: %s",
           qPrintable(path), reason);
}

// The folder that this process uses. It does not change, because the folder has the locks.
QString &chosen()
{
    static auto *const path = new QString;
    return *path;
}

#ifdef Q_OS_UNIX

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    int take() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

struct Parent
{
    QString path;
    mode_t forbidden; // permissions that others must not have
};

QList<Parent> parents()
{
#    ifdef Q_OS_DARWIN
    const QStandardPaths::StandardLocation location = QStandardPaths::GenericDataLocation;
#    else
    const QStandardPaths::StandardLocation location = QStandardPaths::GenericCacheLocation;
#    endif
    QList<Parent> list;
#    ifndef Q_OS_DARWIN
    // Not QStandardPaths: without XDG_RUNTIME_DIR, Qt creates a folder in /tmp and logs a warning
    // in each application.
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); runtime.startsWith(u'/'))
        list.append({ runtime, S_IWGRP | S_IWOTH });
#    endif
    // The group of a user often has no other member, and its users create group-writable folders.
    if (const QString own = QStandardPaths::writableLocation(location); !own.isEmpty())
        list.append({ own, S_IWOTH });
    return list;
}

bool isOwn(const struct stat &info)
{
    return info.st_uid == ::geteuid();
}

// Creates the user's cache folder, unless it would be in a folder of another user.
void makeOwn(const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    QString existing = path;
    while (!QFileInfo::exists(existing) && existing.size() > 1)
        existing = QFileInfo(existing).path();
    struct stat info;
    if (::stat(QFile::encodeName(existing).constData(), &info) == 0 && isOwn(info))
        QDir().mkpath(path);
}

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EMFILE || error == ENFILE
            || error == ENOMEM;
}

// Returns the descriptor of the folder, or -1. Sets *isTransient if it can be opened later.
int openIn(const Parent &parent, bool *isTransient)
{
    constexpr int Flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    constexpr auto Name = "auth0qt";
    const auto refuse = [&](const char *reason) {
        logOnce(reason, parent.path);
        return -1;
    };
    const auto fail = [&](const char *reason) {
        *isTransient = isFull(errno);
        return refuse(*isTransient ? "the file system is full" : reason);
    };
    makeOwn(parent.path);
    const Descriptor outer(::open(QFile::encodeName(parent.path).constData(), Flags));
    struct stat info;
    if (!outer.isOpen() || ::fstat(outer.get(), &info) != 0)
        return fail("it does not exist");
    if (!isOwn(info) && info.st_uid != 0)
        return refuse("it belongs to another user");
    if (info.st_mode & parent.forbidden)
        return refuse("other users can write to it");
    if (::mkdirat(outer.get(), Name, S_IRWXU) != 0 && errno != EEXIST)
        return fail("a folder cannot be created in it");
    Descriptor inner(::openat(outer.get(), Name, Flags | O_NOFOLLOW));
    if (!inner.isOpen() || ::fstat(inner.get(), &info) != 0)
        return fail("the folder auth0qt in it cannot be opened");
    if (!isOwn(info))
        return refuse("the folder auth0qt in it belongs to another user");
    if (info.st_mode & (S_IWGRP | S_IWOTH))
        return refuse("other users can write to the folder auth0qt in it");
    if (info.st_mode & (S_IRWXG | S_IRWXO))
        ::fchmod(inner.get(), S_IRWXU);
    if (::faccessat(inner.get(), ".", W_OK, 0) != 0)
        return refuse("the folder auth0qt in it is read-only");
    return inner.take();
}

#endif

} // namespace

QString sessionFolder()
{
    return chosen().isEmpty() ? SessionFolder().path() : chosen();
}

#ifdef Q_OS_UNIX

SessionFolder::SessionFolder()
{
    const QList<Parent> all = parents();
    for (const Parent &parent : all) {
        const QString path = parent.path + u"/auth0qt"_s;
        if (!chosen().isEmpty() && chosen() != path)
            continue;
        bool isTransient = false;
        m_descriptor = openIn(parent, &isTransient);
        if (m_descriptor >= 0) {
            m_path = chosen() = path;
            return;
        }
        if (isTransient)
            return;
    }
}

SessionFolder::~SessionFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // also releases the lock
}

std::optional<QByteArray> SessionFolder::read(const QString &name, qint64 maxSize) const
{
    if (!isOpen())
        return std::nullopt;
    // Without O_NONBLOCK a pipe would block.
    const Descriptor file(::openat(m_descriptor, QFile::encodeName(name).constData(),
                                   O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) // ELOOP: a link
        return errno == ENOENT || errno == ELOOP ? std::optional(QByteArray()) : std::nullopt;
    struct stat info;
    if (::fstat(file.get(), &info) != 0)
        return std::nullopt;
    if (!S_ISREG(info.st_mode))
        return QByteArray();
    QByteArray data(maxSize, Qt::Uninitialized);
    const ssize_t size = ::read(file.get(), data.data(), size_t(maxSize));
    if (size < 0)
        return std::nullopt;
    return data.first(size);
}

bool SessionFolder::write(const QString &name, const QByteArray &data) const
{
    if (!isOpen())
        return false;
    const QByteArray target = QFile::encodeName(name);
    const QByteArray temporary = target + '.'
            + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    Descriptor file(::openat(m_descriptor, temporary.constData(),
                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                             S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return false;
    // The data is small: it is written at once, unless there is no space.
    const bool isWritten = ::write(file.get(), data.constData(), size_t(data.size())) == data.size()
            && ::close(file.take()) == 0
            && ::renameat(m_descriptor, temporary.constData(), m_descriptor, target.constData())
                    == 0;
    if (!isWritten)
        ::unlinkat(m_descriptor, temporary.constData(), 0);
    return isWritten;
}

bool SessionFolder::remove(const QString &name) const
{
    return isOpen() && ::unlinkat(m_descriptor, QFile::encodeName(name).constData(), 0) == 0;
}

bool SessionFolder::tryLock(Hold hold) const
{
    const bool isShared = hold == Hold::Shared;
    return isOpen()
            && (::flock(m_descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0
                || (isShared && errno != EWOULDBLOCK));
}

void SessionFolder::unlock() const
{
    if (isOpen())
        ::flock(m_descriptor, LOCK_UN);
}

#else

namespace {

// The last byte of a file. After a longer file was written before, its rest follows.
constexpr char End = '\n';

// Another program, for example a virus scanner, can open a file for a moment so that no other
// program can open or remove it.
template<typename Operation>
bool tryAgain(const Operation &operation)
{
    constexpr int MaxTries = 10;
    for (int tries = 1; !operation(); ++tries) {
        if (tries == MaxTries)
            return false;
        QThread::msleep(2);
    }
    return true;
}

} // namespace

// The user's folder for application data is in the profile, whose access control list lets only the
// user, the system and administrators in.
SessionFolder::SessionFolder()
{
    const QString parent = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString folder = parent + u"/auth0qt"_s;
    if (parent.isEmpty() || !QDir().mkpath(folder) || !QFileInfo(folder).isWritable()) {
        logOnce("the folder auth0qt in it cannot be created", parent);
        return;
    }
    m_path = chosen() = folder;
}

SessionFolder::~SessionFolder() = default;

std::optional<QByteArray> SessionFolder::read(const QString &name, qint64 maxSize) const
{
    if (!isOpen())
        return std::nullopt;
    QFile file(m_path + u'/' + name);
    const bool isKnown = tryAgain([&file] {
        return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                || !QFileInfo(file.fileName()).isFile();
    });
    if (!isKnown)
        return std::nullopt;
    if (!file.isOpen())
        return QByteArray();
    const QByteArray data = file.read(maxSize);
    if (file.error() != QFile::NoError)
        return std::nullopt;
    return data.first(data.contains(End) ? data.indexOf(End) : data.size());
}

// Windows cannot replace a file that another process has open, which every process that is notified
// of a change has for a moment. Therefore the file is written in place, all at once.
// QFileSystemWatcher notifies of changed names in a folder, not of changed files: a second file is
// created and removed.
bool SessionFolder::write(const QString &name, const QByteArray &data) const
{
    if (!isOpen())
        return false;
    const QString path = m_path + u'/' + name;
    const QByteArray line = data + End;
    const bool isWritten = tryAgain([&path, &line] {
        QFile file(path);
        return file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
                && file.write(line) == line.size();
    });
    QFile notification(path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 16));
    return isWritten && notification.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            && tryAgain([&notification] { return notification.remove(); });
}

bool SessionFolder::remove(const QString &name) const
{
    const QString path = m_path + u'/' + name;
    return isOpen() && QFileInfo::exists(path) && tryAgain([&] { return QFile::remove(path); });
}

bool SessionFolder::tryLock(Hold hold) const
{
    return isOpen() && hold == Hold::Shared;
}

void SessionFolder::unlock() const { }

#endif

} // namespace Auth0Qt
