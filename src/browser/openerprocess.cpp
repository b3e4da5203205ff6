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
    // No pipes: they would break when the application ends.
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(nullDevice());
#ifdef Q_OS_UNIX
    // A session of its own: Ctrl+C in the application's terminal does not end the browser.
    setChildProcessModifier([] { ::setsid(); });
#endif
    // Queued, since QProcess emits this within start() if it cannot fork.
    connect(this, &QProcess::errorOccurred, this, &OpenerProcess::handleError,
            Qt::QueuedConnection);
    connect(this, &QProcess::finished, this, &OpenerProcess::handleEnd);
}

// Keeps the destructor of QProcess from killing the program.
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
    if (error != FailedToStart) // handleEnd() reports the others
        return;
    qCInfo(lcBrowser, "%ls cannot be started", qUtf16Printable(name()));
    deleteLater();
    Q_EMIT failed();
}

void OpenerProcess::handleEnd(int exitCode, ExitStatus status)
{
    deleteLater();
    // Explorer, which opens URLs for Linux programs in WSL, always returns 1.
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

// For the log: without the folder, which may contain the user's name, and without the arguments,
// which contain the URL.
QString OpenerProcess::name() const
{
    return QFileInfo(program()).fileName();
}

} // namespace Auth0Qt
