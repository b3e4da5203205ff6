// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "witness.h"

#include "waituntil.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qwindow.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

Witness *Witness::s_current = nullptr;
QtMessageHandler Witness::s_previous = nullptr;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int LongestGap = 5000; // ms
#else
constexpr int LongestGap = 100;
#endif
constexpr int EndOfProcesses = 10'000; // ms
constexpr int EndOfFiles = 5000; // ms

// What Qt and the engine keep about the machine, whatever page there is.
bool isOfTheMachine(const QString &path)
{
    for (const auto &part : { "/fontconfig/"_L1, "/mesa_shader_cache"_L1, "/qmlcache/"_L1,
                              "/qtpipelinecache"_L1, "/.pki/"_L1 }) {
        if (path.contains(part))
            return true;
    }
    return false;
}

} // namespace

LoadGauge::LoadGauge()
    : m_thread([this] { run(); })
{
}

LoadGauge::~LoadGauge()
{
    m_end.release();
    m_thread.join();
}

void LoadGauge::run()
{
    constexpr int Period = 5; // ms
    QElapsedTimer clock;
    clock.start();
    while (!m_end.tryAcquire(1, Period))
        m_longest = qMax(m_longest.load(), int(clock.restart()) - Period);
}

Witness::Witness()
    : m_filesBefore(files())
{
    s_current = this;
    s_previous = qInstallMessageHandler(note);
    m_timer.start(10, this);
}

Witness::~Witness()
{
    qInstallMessageHandler(s_previous);
    s_current = nullptr;
}

void Witness::note(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (s_current)
        s_current->m_log.append(message);
    s_previous(type, context, message);
}

void Witness::expectHeartbeat()
{
    if (m_heartbeat)
        return;
    m_gauge.takeLongestDelay();
    m_heartbeat = std::make_unique<Heartbeat>();
}

void Witness::look()
{
    // The gauge is read often, so that a delay counts for its own moment.
    const int delay = m_gauge.takeLongestDelay();
    if (m_heartbeat)
        m_longestGap = qMax(m_longestGap, m_heartbeat->takeLongestGap() - 3 * delay);
}

void Witness::lookAgain()
{
    m_gauge.takeLongestDelay();
    if (m_heartbeat)
        m_heartbeat->takeLongestGap();
}

void Witness::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    lookAtWindows();
    if (++m_ticks % 50 == 0)
        look();
}

void Witness::lookAtWindows()
{
    const QWindow *const own = m_ownWindow ? m_ownWindow() : nullptr;
    const auto windows = QGuiApplication::topLevelWindows();
    for (const QWindow *window : windows) {
        if (!m_titles.contains(window->title()))
            m_titles.append(window->title());
        if (!window->isVisible() || window == own || window->type() == Qt::ToolTip)
            continue;
        const QString name = window->objectName().isEmpty()
                ? QString::fromLatin1(window->metaObject()->className())
                : window->objectName();
        if (!m_windows.contains(name))
            m_windows.append(name);
    }
}

QStringList Witness::files()
{
    QStringList files;
    const QStringList folders = { QDir::homePath(), QDir::tempPath(),
                                  qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::currentPath() };
    for (const QString &folder : folders) {
        // The last one is a build folder: what is in its subfolders is not ours.
        QDirIterator iterator(folder, QDir::Files | QDir::Hidden,
                              folder == folders.last() ? QDirIterator::NoIteratorFlags
                                                       : QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            if (const QString path = iterator.next(); !isOfTheMachine(path))
                files.append(path);
        }
    }
    files.sort();
    return files;
}

// Of ours: the children of our children too.
QList<qint64> Witness::renderers()
{
    QHash<qint64, qint64> parents;
    QList<qint64> found;
    const QStringList pids = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    for (const QString &pid : pids) {
        QFile stat(u"/proc/"_s + pid + u"/stat"_s);
        QFile line(u"/proc/"_s + pid + u"/cmdline"_s);
        if (!stat.open(QIODevice::ReadOnly) || !line.open(QIODevice::ReadOnly))
            continue;
        const QByteArray state = stat.readAll();
        const QList<QByteArray> fields = state.mid(state.lastIndexOf(')') + 2).split(' ');
        parents.insert(pid.toLongLong(), fields.value(1).toLongLong());
        if (fields.value(0) != "Z" && line.readAll().contains("--type=renderer"))
            found.append(pid.toLongLong());
    }
    const auto isOurs = [&parents](qint64 pid) {
        while (pid > 1 && pid != QCoreApplication::applicationPid())
            pid = parents.value(pid);
        return pid > 1;
    };
    found.removeIf([&](qint64 pid) { return !isOurs(pid); });
    return found;
}

QString Witness::secretIn(const QStringList &texts) const
{
    for (const QString &text : texts) {
        for (const QString &secret : m_secrets) {
            if (text.contains(secret))
                return QString(text).replace(secret, u"(secret)"_s);
        }
    }
    return {};
}

bool Witness::hasPaused() const
{
    return m_longestGap > LongestGap;
}

QString Witness::verdict()
{
    look();
    m_heartbeat.reset();
    lookAtWindows();
    if (const QString title = secretIn(m_titles); !title.isEmpty())
        return u"a secret was in a title: "_s + title;
    if (const QString line = secretIn(m_log); !line.isEmpty())
        return u"a secret was in the log: "_s + line;
    if (!waitUntil([] { return renderers().isEmpty(); }, EndOfProcesses))
        return u"%1 processes of the engine were left"_s.arg(renderers().size());
    // Chromium begins a download before it asks, and removes the file when it may not.
    QStringList written;
    const auto nothingIsLeft = [&] {
        written = files();
        written.removeIf([this](const QString &path) { return m_filesBefore.contains(path); });
        return written.isEmpty();
    };
    if (!waitUntil(nothingIsLeft, EndOfFiles))
        return u"files were written: "_s + written.join(u' ');
    // Last: what is found here may be the machine's doing, see hasPaused().
    return hasPaused() ? u"the application paused for %1 ms"_s.arg(m_longestGap) : QString();
}
