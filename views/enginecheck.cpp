// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "enginecheck.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qloggingcategory.h>

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#    include <cerrno>
#    include <cstring>
#    include <elf.h>
#    include <fcntl.h>
#    include <link.h>
#    include <sched.h>
#    include <sys/syscall.h>
#    include <sys/wait.h>
#    include <unistd.h>
#endif

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Core does not export its category of this name.
Q_LOGGING_CATEGORY(lcEngine, "auth0.browser", QtInfoMsg)

constexpr auto ProcessPath = "QTWEBENGINEPROCESS_PATH"_L1;
constexpr auto ResourcesPath = "QTWEBENGINE_RESOURCES_PATH"_L1;
constexpr auto DisableSandbox = "QTWEBENGINE_DISABLE_SANDBOX"_L1;
constexpr auto ChromiumFlags = "QTWEBENGINE_CHROMIUM_FLAGS"_L1;
constexpr auto Resources = "qtwebengine_resources.pak"_L1;
constexpr auto IcuData = "icudtl.dat"_L1;

// The order is that of web_engine_library_info.cpp, the same from Qt 6.4 to 6.11: if an environment
// variable names a place, no other is searched. Otherwise the first existing file is used.

QStringList processFiles(const EngineConditions &conditions)
{
    const QString moved = conditions.environment.value(ProcessPath);
    if (!moved.isEmpty())
        return { moved };
#ifdef Q_OS_WIN
#    ifdef QT_DEBUG
    const QString name = u"/QtWebEngineProcessd.exe"_s;
#    else
    const QString name = u"/QtWebEngineProcess.exe"_s;
#    endif
#else
    const QString name = u"/QtWebEngineProcess"_s;
#endif
    return { conditions.libraryExecutables + name, conditions.binaries + name,
             conditions.applicationFolder + name };
}

QStringList resourceFolders(const EngineConditions &conditions)
{
    const QString moved = conditions.environment.value(ResourcesPath);
    if (!moved.isEmpty())
        return { moved };
    return { conditions.data + "/resources"_L1, conditions.data, conditions.applicationFolder,
             conditions.fallbackFolder };
}

QString native(const QStringList &paths)
{
    QStringList texts;
    for (const QString &path : paths)
        texts.append(QDir::toNativeSeparators(path));
    return texts.join(u", "_s);
}

QString missingProcess(const EngineConditions &conditions)
{
    const QStringList files = processFiles(conditions);
    const auto found = std::find_if(files.begin(), files.end(),
                                    [](const QString &file) { return QFileInfo::exists(file); });
    if (found == files.end())
        return u"QtWebEngineProcess is missing; looked for: "_s + native(files);
    const QFileInfo process(*found);
    if (!process.isFile() || !process.isExecutable())
        return u"QtWebEngineProcess cannot be executed: "_s + native({ *found });
    return {};
}

QString missingResource(const EngineConditions &conditions)
{
    const QStringList folders = resourceFolders(conditions);
    const auto found = std::find_if(folders.begin(), folders.end(), [](const QString &folder) {
        return QFileInfo::exists(folder + u'/' + Resources);
    });
    if (found == folders.end())
        return Resources + " is missing; looked in: "_L1 + native(folders);
    QStringList needed { Resources };
    if (conditions.needsIcuData)
        needed.append(IcuData);
    for (const QString &name : std::as_const(needed)) {
        const QFileInfo file(*found + u'/' + name);
        if (!file.isFile() || !file.isReadable() || file.size() == 0)
            return name + " cannot be read in "_L1 + native({ *found });
    }
    return {};
}

// The command line of Chromium. Qt passes on the program's arguments after --webEngineArgs, and
// only if the variable is not set.
QStringList chromiumArguments(const EngineConditions &conditions)
{
    if (conditions.environment.contains(ChromiumFlags))
        return QProcess::splitCommand(conditions.environment.value(ChromiumFlags));
    const auto isMark = [](const QString &argument) {
        return argument.compare("--webEngineArgs"_L1, Qt::CaseInsensitive) == 0;
    };
    const auto mark = std::find_if(conditions.arguments.begin(), conditions.arguments.end(),
                                   isMark);
    return QStringList(mark, conditions.arguments.end());
}

bool isSandboxed(const EngineConditions &conditions)
{
    if (conditions.environment.contains(DisableSandbox))
        return false;
    const QStringList arguments = chromiumArguments(conditions);
    return std::none_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return name == "--no-sandbox"_L1 || name == "-no-sandbox"_L1;
    });
}

QString missingSandbox(const EngineConditions &conditions)
{
    if (!isSandboxed(conditions))
        return {};
    if (conditions.isPrivileged) {
        return u"The application runs as root, or with the rights of another user, and "
               "QTWEBENGINE_DISABLE_SANDBOX is not set"_s;
    }
    if (conditions.canSandbox && !conditions.canSandbox()) {
        return u"Chromium's sandbox needs a process namespace in a user namespace, which this "
               "system does not allow, and QTWEBENGINE_DISABLE_SANDBOX is not set"_s;
    }
    return {};
}

#ifdef Q_OS_LINUX

// Compares the real, the effective and the saved IDs.
bool hasOtherRights()
{
    uid_t user[3] = {};
    gid_t group[3] = {};
    if (getresuid(&user[0], &user[1], &user[2]) != 0
        || getresgid(&group[0], &group[1], &group[2]) != 0) {
        return false;
    }
    return user[0] == 0 || user[0] != user[1] || user[0] != user[2] || group[0] != group[1]
            || group[0] != group[2];
}

// Whether the library needs another one whose name begins with name.
bool needsLibrary(const dl_phdr_info *library, const char *name)
{
    const ElfW(Dyn) *entries = nullptr;
    for (int i = 0; i < library->dlpi_phnum; ++i) {
        if (library->dlpi_phdr[i].p_type == PT_DYNAMIC) {
            entries = reinterpret_cast<const ElfW(Dyn) *>(library->dlpi_addr
                                                          + library->dlpi_phdr[i].p_vaddr);
        }
    }
    if (!entries)
        return false;
    ElfW(Addr) strings = 0;
    for (const ElfW(Dyn) *entry = entries; entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_STRTAB)
            strings = entry->d_un.d_ptr;
    }
    if (strings < library->dlpi_addr) // musl leaves it as it is in the file
        strings += library->dlpi_addr;
    for (const ElfW(Dyn) *entry = entries; entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_NEEDED
            && std::strncmp(reinterpret_cast<const char *>(strings) + entry->d_un.d_val, name,
                            std::strlen(name))
                    == 0) {
            return true;
        }
    }
    return false;
}

int findOwnIcu(dl_phdr_info *library, size_t, void *result)
{
    if (!std::strstr(library->dlpi_name, "/libQt6WebEngineCore.so"))
        return 0;
    *static_cast<bool *>(result) = !needsLibrary(library, "libicuuc.so");
    return 1;
}

// Qt's builds of the engine contain ICU; those of many distributions use the system's. Works after
// the engine's library has been loaded.
bool hasOwnIcu()
{
    bool isOwn = false;
    dl_iterate_phdr(&findOwnIcu, &isOwn);
    return isOwn;
}

bool writeTo(const char *path, const char *text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto length = ssize_t(std::strlen(text));
    const bool isWritten = ::write(file, text, size_t(length)) == length;
    ::close(file);
    return isWritten;
}

#endif

} // namespace

EngineConditions EngineConditions::current()
{
    EngineConditions conditions;
    conditions.environment = QProcessEnvironment::systemEnvironment();
    conditions.arguments = QCoreApplication::arguments();
    conditions.applicationFolder = QCoreApplication::applicationDirPath();
    conditions.libraryExecutables = QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath);
    conditions.binaries = QLibraryInfo::path(QLibraryInfo::BinariesPath);
    conditions.data = QLibraryInfo::path(QLibraryInfo::DataPath);
    conditions.fallbackFolder = QDir::homePath() + "/."_L1 + QCoreApplication::applicationName();
    conditions.canSandbox = [] {
        static const bool canStart = canStartSandbox();
        return canStart;
    };
#ifdef Q_OS_LINUX
    conditions.needsIcuData = hasOwnIcu();
    conditions.isPrivileged = hasOtherRights();
#elif defined(Q_OS_WIN)
    conditions.needsIcuData = true;
#endif
    return conditions;
}

QString engineObstacle(const EngineConditions &conditions)
{
#ifdef Q_OS_MACOS
    // The files are inside the engine's framework.
    Q_UNUSED(conditions)
    return {};
#else
    for (auto *const missing : { &missingProcess, &missingResource, &missingSandbox }) {
        const QString obstacle = missing(conditions);
        if (!obstacle.isEmpty())
            return obstacle;
    }
    return {};
#endif
}

bool canStartSandbox()
{
#ifdef Q_OS_LINUX
    // In Flatpak no process can create one, and its build of the engine has another sandbox.
    if (QFileInfo::exists(u"/.flatpak-info"_s))
        return true;
    const QByteArray user = QByteArray::number(getuid()) + ' ' + QByteArray::number(getuid())
            + " 1";
    const QByteArray group = QByteArray::number(getgid()) + ' ' + QByteArray::number(getgid())
            + " 1";
    // Chromium does the same. Reading the kernel's settings is not enough: a container and AppArmor
    // can refuse it too. Without an exit signal the application does not notice this child.
    const auto child = pid_t(syscall(SYS_clone, 0, nullptr, nullptr, nullptr, nullptr));
    if (child == 0) {
        // System calls only: another thread may hold any lock.
        const bool isUsed = unshare(CLONE_NEWUSER) == 0
                && (writeTo("/proc/self/setgroups", "deny") || errno == ENOENT)
                && writeTo("/proc/self/uid_map", user.constData())
                && writeTo("/proc/self/gid_map", group.constData());
        _exit(isUsed && unshare(CLONE_NEWPID) != 0 ? 1 : 0);
    }
    if (child < 0)
        return true;
    int status = 0;
    pid_t ended = 0;
    do {
        ended = waitpid(child, &status, __WALL);
    } while (ended < 0 && errno == EINTR);
    return ended != child || !WIFEXITED(status) || WEXITSTATUS(status) == 0;
#else
    return true;
#endif
}

bool engineCanRun()
{
    const QString obstacle = engineObstacle(EngineConditions::current());
    static bool hasTold = false;
    if (!obstacle.isEmpty() && !std::exchange(hasTold, true)) {
        qCWarning(
                lcEngine,
                "The login page is shown in the system browser: Qt WebEngine cannot run here. %ls",
                qUtf16Printable(obstacle));
    }
    return obstacle.isEmpty();
}

} // namespace Auth0Qt
