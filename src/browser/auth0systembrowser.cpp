// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0systembrowser.h"
#include "browser/auth0systembrowser_p.h"

#include "browser/desktop.h"
#include "browser/desktopportal.h"
#include "browser/openerprocess.h"
#include "global/logging.h"

#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qversionnumber.h>
#include <QtGui/qguiapplication.h>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#    include <shellapi.h>
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
    \c BROWSER that opens the page; else the desktop's. That is \c xdg-open on X11 and for an
    application without windows (\c open on macOS, ShellExecute on Windows), and
    QDesktopServices::openUrl() elsewhere. In a sandbox of Flatpak or Snap it is the desktop's
    portal, and \c xdg-open when the portal does not accept the page within 2 seconds.

    A handler that was given to QDesktopServices::setUrlHandler() is asked only where
    QDesktopServices is used; derive from Auth0Browser instead.

    A program has not opened the page if it cannot be started, or if it ends within 10 seconds by
    a signal or with an exit status other than 0. Then the next one is tried. A program that ends
    with 0 has handed the page to a browser, one that runs on is the browser, and one that ends
    later was closed by the user: no failure is reported. When no program is left, failed() is
    emitted with the code Auth0::ErrorCode::BrowserError and the detail \c browser.open.

    Programs that were started live on when the application ends. The log (category
    \c auth0.browser) says which program did not open the page and why, and the host of the page;
    the URL is never logged.
*/

namespace {

using Command = Auth0SystemBrowserPrivate::Command;

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

#if !defined(Q_OS_WIN)
// What the desktop has, without QtGui.
QList<Command> desktopCommands(const QString &url)
{
#    if defined(Q_OS_MACOS)
    return { { u"open"_s, url } };
#    else
    const auto isThere = [](const QString &name) {
        return !QStandardPaths::findExecutable(name).isEmpty();
    };
    QList<Command> commands { { u"xdg-open"_s, url } };
    if (isThere(u"xdg-open"_s))
        return commands;
    // Qt, too, looks for browsers where xdg-utils are missing.
    for (const QString &name :
         { u"x-www-browser"_s, u"firefox"_s, u"chromium"_s, u"google-chrome"_s }) {
        if (isThere(name))
            commands.append({ name, url });
    }
    return commands;
#    endif
}
#endif

// Whether QtGui's platform plugin opens the page, rather than a program that we start. On X11 Qt,
// from 6.4 to 6.11, starts xdg-open by QProcess::startDetached() and returns true whatever becomes
// of it (QGenericUnixServices::openUrl(), now in QDesktopUnixServices): the same program, started
// by us, tells whether it failed. On Wayland Qt does that too, and from 6.5 on it passes xdg-open
// an activation token of the focus window, without which the compositor leaves the browser's window
// behind ours. Only Qt can ask for one, so this is left to Qt although the result is not known.
// Without a focus window there is no token, and some versions of Qt open nothing and return true.
bool isForPlatform()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString platform = QGuiApplication::platformName();
    if (platform == "xcb"_L1)
        return false;
    if (platform.startsWith("wayland"_L1)) {
        const bool hasTokens = QVersionNumber::fromString(QLatin1StringView(qVersion()))
                >= QVersionNumber(6, 5);
        return hasTokens && QGuiApplication::focusWindow()
                && !QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty();
    }
#endif
    return true;
}

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
    else is tried when it does not open the page.
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
    if (d->command.isEmpty())
        d->commands = environmentCommands(url);
    else
        d->commands = { expanded(d->command, url) };
    d->desktopIsLast = d->command.isEmpty();
#ifdef Q_OS_WIN
    // The right to the foreground is ours as long as the person is here, and the browser needs it.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    ++d->opening;
    d->dropPortal();
    d->tryNext();
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
    d->dropPortal();
    d->url.clear();
}

void Auth0SystemBrowserPrivate::tryNext()
{
    if (!commands.isEmpty())
        start(commands.takeFirst());
    else if (std::exchange(desktopIsLast, false))
        openDesktop();
    else
        fail();
}

void Auth0SystemBrowserPrivate::openDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (Auth0Qt::isSandboxed())
        return openPortal();
#endif
    if (!isForPlatform() || !Auth0Qt::openByPlatform(url))
        startDesktop();
}

void Auth0SystemBrowserPrivate::openPortal()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    using Auth0Qt::DesktopPortal;
    Q_Q(Auth0SystemBrowser);
    auto *const newPortal = new DesktopPortal(q);
    portal = newPortal;
    QObject::connect(newPortal, &DesktopPortal::failed, q, [this] {
        dropPortal();
        startDesktop();
    });
    // No other way is tried: it would ask the same question.
    QObject::connect(newPortal, &DesktopPortal::refusedByUser, q, [this] {
        dropPortal();
        fail();
    });
    newPortal->open(url, Auth0Qt::portalWindow(), portalTime);
#endif
}

void Auth0SystemBrowserPrivate::dropPortal()
{
    if (!portal)
        return;
    portal->disconnect(q_ptr);
    portal->deleteLater(); // it may be the caller
    portal = nullptr;
}

void Auth0SystemBrowserPrivate::startDesktop()
{
    const QString text = url.toString(QUrl::FullyEncoded);
#ifdef Q_OS_WIN
    if (!openByShell(text))
        fail();
#else
    commands = desktopCommands(text);
    tryNext();
#endif
}

void Auth0SystemBrowserPrivate::start(const Command &command)
{
    using Auth0Qt::OpenerProcess;
    Q_Q(Auth0SystemBrowser);
    if (command.isEmpty()) {
        fail();
        return;
    }
    QDeadlineTimer limit(watchTime);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // In a sandbox xdg-open is never the browser, and may wait for the same portal.
    if (command.first() == "xdg-open"_L1 && Auth0Qt::isSandboxed())
        limit = QDeadlineTimer(QDeadlineTimer::Forever);
#endif
    // It outlives this browser: the program is to be reaped whenever it ends.
    QObject *application = QCoreApplication::instance();
    auto *const process = new OpenerProcess(
            command, limit,
            application && application->thread() == q->thread() ? application : nullptr);
    QObject::connect(process, &OpenerProcess::failed, q, [this, forOpening = opening] {
        if (forOpening == opening)
            tryNext();
    });
    process->start();
}

// Later, as all that Auth0Browser reports.
void Auth0SystemBrowserPrivate::fail()
{
    Q_Q(Auth0SystemBrowser);
    // Information, since the login's failure is a warning of its own.
    qCInfo(Auth0Qt::lcBrowser, "No browser has opened the page of %ls",
           qUtf16Printable(url.host()));
    QMetaObject::invokeMethod(
            q,
            [this, q, forOpening = opening] {
                if (forOpening == opening)
                    Q_EMIT q->failed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.open"_s));
            },
            Qt::QueuedConnection);
}
