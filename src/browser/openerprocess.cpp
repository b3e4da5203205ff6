// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/openerprocess.h"

#include "global/logging.h"

#include <QtCore/qfileinfo.h>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Auth0Qt {

OpenerProcess::OpenerProcess(const QStringList &command, const QDeadlineTimer &limit,
                             QObject *parent)
    : QProcess(parent)
    , m_limit(limit)
{
    setProgram(command.value(0));
    setArguments(command.mid(1));
    // Not our pipes: they would break when we end, and nobody reads them.
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(nullDevice());
#ifdef Q_OS_UNIX
    // A session of its own: Ctrl+C in our terminal is not meant for the browser.
    setChildProcessModifier([] { ::setsid(); });
#endif
    // Queued: QProcess emits this within start() where it cannot fork.
    connect(this, &QProcess::errorOccurred, this, &OpenerProcess::handleError,
            Qt::QueuedConnection);
    connect(this, &QProcess::finished, this, &OpenerProcess::handleEnd);
}

// QProcess kills its program when it is destroyed; this one lets it go.
OpenerProcess::~OpenerProcess()
{
    setProcessState(NotRunning);
}

void OpenerProcess::start()
{
    QProcess::start();
}

void OpenerProcess::handleError(ProcessError error)
{
    if (error != FailedToStart) // handleEnd() tells of the others
        return;
    qCInfo(lcBrowser, "%ls cannot be started", qUtf16Printable(name()));
    deleteLater();
    Q_EMIT failed();
}

void OpenerProcess::handleEnd(int exitCode, ExitStatus status)
{
    deleteLater();
    // Explorer, which opens URLs for Linux programs in WSL, always ends with 1.
    const bool isExplorer = name().compare("explorer.exe"_L1, Qt::CaseInsensitive) == 0;
    const bool success = status == NormalExit && (exitCode == 0 || isExplorer);
    if (success || m_limit.hasExpired())
        return;
    if (status == CrashExit)
        qCInfo(lcBrowser, "%ls was ended by a signal", qUtf16Printable(name()));
    else
        qCInfo(lcBrowser, "%ls ended with exit status %d", qUtf16Printable(name()), exitCode);
    Q_EMIT failed();
}

// Without the folder, which may hold the name of a user. The arguments hold the URL.
QString OpenerProcess::name() const
{
    return QFileInfo(program()).fileName();
}

} // namespace Auth0Qt
