// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0systembrowser.h"

#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#    include <shellapi.h>
#elif defined(Q_OS_UNIX)
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/*!
    \class Auth0SystemBrowser
    \inmodule Auth0Qt
    \since 0.1
    \brief Shows the login page in the user's own browser, as RFC 8252 asks.

    The user's browser knows her passwords, passkeys and sessions, and the application sees none of
    them (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-8.12}{RFC 8252 section 8.12}).
    It comes back to the application through the redirect URI, never through redirected().

    Which browser: command(), if set; else on Unix the first one of the environment variable
    \c BROWSER that can be started; else the desktop's, by QDesktopServices::openUrl() when there is
    a QGuiApplication, by \c xdg-open, \c open or ShellExecute when there is none.

    When none can be started, failed() is emitted at once with the code
    Auth0::ErrorCode::BrowserError and the detail \c browser.open. Programs that were started live
    on when the application ends. The URL is never logged.
*/

namespace {

using Command = QStringList;

// One entry of BROWSER or the property. The URL becomes one argument whatever is in it: there is
// no shell, and the line is split before the URL comes in.
Command expanded(const QString &line, const QString &url)
{
    Command command = QProcess::splitCommand(line);
    if (command.isEmpty())
        return {};
    bool hasPlace = false;
    for (auto it = command.begin() + 1; it != command.end(); ++it) {
        if (it->contains("%s"_L1)) {
            it->replace("%s"_L1, url);
            hasPlace = true;
        }
    }
    if (!hasPlace)
        command.append(url);
    return command;
}

QList<Command> environmentCommands(const QString &url)
{
    QList<Command> commands;
#if defined(Q_OS_UNIX)
    const QStringList lines = qEnvironmentVariable("BROWSER").split(u':', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const Command command = expanded(line, url); !command.isEmpty())
            commands.append(command);
    }
#else
    Q_UNUSED(url);
#endif
    return commands;
}

// What the desktop has, without QtGui.
#if defined(Q_OS_MACOS)
constexpr auto Opener = "open"_L1;
#else
constexpr auto Opener = "xdg-open"_L1;
#endif

// QtGui's platform plugins print the URL in a warning when they cannot open it, and the URL holds
// the login's state and nonce. So the default category keeps silent for the length of that call.
bool openByDesktop(const QUrl &url)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return false;
    QLoggingCategory *category = QLoggingCategory::defaultCategory();
    const bool warns = category->isWarningEnabled();
    category->setEnabled(QtWarningMsg, false);
    const bool opened = QDesktopServices::openUrl(url);
    category->setEnabled(QtWarningMsg, warns);
    return opened;
}

// QProcess kills its program when it is destroyed; this one lets it go.
class LaunchedProcess : public QProcess
{
public:
    using QProcess::QProcess;
    ~LaunchedProcess() override { setProcessState(QProcess::NotRunning); }
};

#ifdef Q_OS_WIN
bool openByShell(const QString &url)
{
    const auto result = reinterpret_cast<qintptr>(
            ShellExecuteW(nullptr, nullptr, reinterpret_cast<const wchar_t *>(url.utf16()), nullptr,
                          nullptr, SW_SHOWNORMAL));
    return result > 32; // as ShellExecute's documentation has it
}
#endif

} // namespace

class Auth0SystemBrowserPrivate
{
    Q_DECLARE_PUBLIC(Auth0SystemBrowser)

public:
    explicit Auth0SystemBrowserPrivate(Auth0SystemBrowser *q)
        : q_ptr(q)
    {
    }

    void tryNext(int opening, QList<Command> commands);
    void start(int opening, const Command &command, const QList<Command> &others);
    void openDesktop();
    void fail();

    Auth0SystemBrowser *const q_ptr;
    QString command;
    QUrl url;
    // Counts calls of open() and close(): a late failure of an earlier one is not reported.
    int opening = 0;
    bool desktopIsLast = false;
};

/*!
    Constructs a browser with the parent \a parent.
*/
Auth0SystemBrowser::Auth0SystemBrowser(QObject *parent)
    : Auth0Browser(parent)
    , d_ptr(std::make_unique<Auth0SystemBrowserPrivate>(this))
{
}

Auth0SystemBrowser::~Auth0SystemBrowser() = default;

/*!
    \property Auth0SystemBrowser::command
    The command line that opens a URL, e.g. \c{firefox --private-window %s}. It is split as by
    QProcess::splitCommand(), without a shell; \c %s stands for the URL, which is appended when
    there is none. Empty, the default: the system's browser. It wins over \c BROWSER, and nothing
    else is tried when it cannot be started.
*/
QString Auth0SystemBrowser::command() const
{
    Q_D(const Auth0SystemBrowser);
    return d->command;
}

void Auth0SystemBrowser::setCommand(const QString &command)
{
    Q_D(Auth0SystemBrowser);
    if (d->command == command)
        return;
    d->command = command;
    Q_EMIT commandChanged();
}

/*!
    \reimp
    Opens \a authorizeUrl in a tab of the user's browser. \a redirectUri is not needed.
*/
void Auth0SystemBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    Q_UNUSED(redirectUri);
    Q_D(Auth0SystemBrowser);
    d->url = authorizeUrl;
    const QString url = authorizeUrl.toString(QUrl::FullyEncoded);
    QList<Command> commands;
    if (!d->command.isEmpty())
        commands.append(expanded(d->command, url));
    else
        commands = environmentCommands(url);
    d->desktopIsLast = d->command.isEmpty();
#ifdef Q_OS_WIN
    // The right to the foreground is ours as long as the person is here, and the browser needs it.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    d->tryNext(++d->opening, commands);
}

/*!
    \reimp
    The browser belongs to the user: its tab stays. A failure that has not been reported yet is
    forgotten.
*/
void Auth0SystemBrowser::close()
{
    Q_D(Auth0SystemBrowser);
    ++d->opening;
    d->url.clear();
}

void Auth0SystemBrowserPrivate::tryNext(int forOpening, QList<Command> commands)
{
    if (forOpening != opening)
        return;
    if (!commands.isEmpty()) {
        const Command next = commands.takeFirst();
        start(forOpening, next, commands);
    } else if (std::exchange(desktopIsLast, false)) {
        openDesktop();
    } else {
        fail();
    }
}

void Auth0SystemBrowserPrivate::openDesktop()
{
    if (openByDesktop(url))
        return;
    const QString text = url.toString(QUrl::FullyEncoded);
#ifdef Q_OS_WIN
    if (!openByShell(text))
        fail();
#else
    start(opening, { Opener, text }, {});
#endif
}

// Nobody waits for the program. Its QProcess outlives this browser: it reaps the program whenever
// that ends, and then deletes itself.
void Auth0SystemBrowserPrivate::start(int forOpening, const Command &command,
                                      const QList<Command> &others)
{
    Q_Q(Auth0SystemBrowser);
    if (command.isEmpty()) {
        fail();
        return;
    }
    QObject *application = QCoreApplication::instance();
    auto *process = new LaunchedProcess(
            application && application->thread() == q->thread() ? application : nullptr);
    process->setProgram(command.first());
    process->setArguments(command.mid(1));
    // Not our pipes: they would break when we end, and nobody reads them.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#if defined(Q_OS_UNIX)
    // A session of its own: Ctrl+C in our terminal is not meant for the browser.
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    const bool isOpener = command.first() == Opener;
    QObject::connect(
            process, &QProcess::errorOccurred, q,
            [this, forOpening, others](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    tryNext(forOpening, others);
            },
            Qt::QueuedConnection);
    // The exit codes of xdg-open say what it could not do; those of a browser say nothing.
    QObject::connect(process, &QProcess::finished, q,
                     [this, forOpening, others, isOpener](int exitCode) {
                         if (isOpener && exitCode >= 1 && exitCode <= 4)
                             tryNext(forOpening, others);
                     });
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             process->deleteLater();
                     });
    process->start();
}

// Later, as all that Auth0Browser reports.
void Auth0SystemBrowserPrivate::fail()
{
    Q_Q(Auth0SystemBrowser);
    QMetaObject::invokeMethod(
            q,
            [this, q, forOpening = opening] {
                if (forOpening == opening)
                    Q_EMIT q->failed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.open"_s));
            },
            Qt::QueuedConnection);
}
