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
#include <QtCore/qtimer.h>
#include <QtCore/qversionnumber.h>
#include <QtGui/qguiapplication.h>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#    include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

/*!
    \class Auth0SystemBrowser
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0SystemBrowser
    \since 0.1
    \brief The Auth0SystemBrowser class shows the login page in the user's own browser.

    This is the browser that RFC 8252 recommends. It has the user's passwords, passkeys and
    sessions, and the application has no access to them
    (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-8.12}{RFC 8252 section 8.12}). The
    redirect URI leads back to the application; redirected() is not emitted.

    The page is opened by the first of these that can open it:

    \list
    \li the \l command, if it is set; nothing else is tried then;
    \li on Unix, the programs of the environment variable \c BROWSER;
    \li in a sandbox of Flatpak or Snap, the desktop's portal, or \c xdg-open if the portal does not
        accept the page within 2 seconds;
    \li on X11 and for an application without windows, \c xdg-open (\c open on macOS, ShellExecute
        on Windows);
    \li elsewhere, QDesktopServices::openUrl(). Only this calls a handler that was set by
        QDesktopServices::setUrlHandler(). Derive from Auth0Browser instead of setting one.
    \endlist

    A program has not opened the page if it cannot be started, or if it ends within 10 seconds by a
    signal or with an exit status other than 0. The next program is then tried. If none is left,
    failed() is emitted with the code Auth0::ErrorCode::BrowserError and the detail \c browser.open.
    No failure is reported for a program that ends with 0 (it has passed the page to a browser),
    that keeps running (it is the browser) or that ends later (the user has closed it).

    A URL of more than 2000 characters, with an ID token (\c id_token_hint) or with a session
    transfer token (\c session_transfer_token) is not passed to a program: other users of the
    computer can read the command line of a program. The browser is opened with a URL at 127.0.0.1
    instead. It has a random path. The first request for it within 5 minutes is redirected to the
    original URL.

    Several providers can have the same Auth0SystemBrowser. Logins, logouts and web sessions do not
    disturb each other: each of them opens its page with the \l command that is set then, and
    closes only this page. failed() is also emitted for their pages. A class that is derived from
    Auth0SystemBrowser shows one page at a time, as Auth0Browser describes.

    Programs that were started keep running when the application ends. The log category
    \c auth0.browser reports which program did not open the page and why, and the host of the page.
    The URL is not logged.
*/

namespace {

using Command = Auth0SystemBrowserPrivate::Command;

// The command of an entry of BROWSER or of the property. The URL is always one argument: no shell
// is used, and the line is split before the URL is inserted.
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
// The desktop's programs that open a URL.
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
    // Qt tries browsers too if xdg-utils are missing.
    for (const QString &name :
         { u"x-www-browser"_s, u"firefox"_s, u"chromium"_s, u"google-chrome"_s }) {
        if (isThere(name))
            commands.append({ name, url });
    }
    return commands;
#    endif
}
#endif

// Whether QtGui's platform plugin opens the page, and not a program that this class starts. On X11
// Qt 6.4 to 6.11 starts xdg-open by QProcess::startDetached() and returns true also if xdg-open
// fails (QGenericUnixServices::openUrl(), now in QDesktopUnixServices). This class starts the
// program itself and notices the failure. On Wayland Qt does the same, and from 6.5 on it passes an
// activation token of the focus window to xdg-open, without which the compositor shows the browser
// behind the application. Only Qt can request a token, so Qt is used although the result is
// unknown. Without a focus window there is no token, and some versions of Qt open nothing and
// return true.
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
    return result > 32; // success, see the documentation of ShellExecute
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
    The command line that opens a URL, such as \c{firefox --private-window %s}. It is split by
    QProcess::splitCommand(), without a shell. \c %s stands for the URL, which is appended if there
    is no \c %s. By default it is empty, and the system's browser is used.
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
    d->setPage(authorizeUrl);
    const QString url = d->url.toString(QUrl::FullyEncoded);
    if (d->command.isEmpty())
        d->commands = environmentCommands(url);
    else
        d->commands = { expanded(d->command, url) };
    d->desktopIsLast = d->command.isEmpty();
#ifdef Q_OS_WIN
    // The application has the right to the foreground, and the browser needs it.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    ++d->opening;
    d->dropPortal();
    d->tryNext();
}

/*!
    \reimp
    The tab in the user's browser stays open. A failure that has not been reported yet is not
    reported any more.
*/
void Auth0SystemBrowser::close()
{
    Q_D(Auth0SystemBrowser);
    ++d->opening;
    d->dropPortal();
    d->setPage({});
}

Auth0SystemBrowser *Auth0SystemBrowserPrivate::forOnePage()
{
    Q_Q(Auth0SystemBrowser);
    auto *const browser = new Auth0SystemBrowser(q);
    get(browser)->command = command;
    get(browser)->watchTime = watchTime;
    get(browser)->portalTime = portalTime;
    QObject::connect(browser, &Auth0Browser::failed, q, &Auth0Browser::failed);
    QTimer::singleShot(PageLifetime, Qt::VeryCoarseTimer, browser, &QObject::deleteLater);
    return browser;
}

void Auth0SystemBrowserPrivate::setPage(const QUrl &page)
{
    host = page.host();
    relay = Auth0Qt::PageRelay::isNeeded(page) ? std::make_unique<Auth0Qt::PageRelay>(page)
                                               : nullptr;
    url = relay ? relay->url() : page;
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
    // No other program is tried, since it would ask the user the same question.
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
    // In a sandbox xdg-open is not the browser, and may wait for the same portal.
    if (command.first() == "xdg-open"_L1 && Auth0Qt::isSandboxed())
        limit = QDeadlineTimer(QDeadlineTimer::Forever);
#endif
    // Not a child of this browser, so that the program is reaped whenever it ends.
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

void Auth0SystemBrowserPrivate::fail()
{
    Q_Q(Auth0SystemBrowser);
    // No warning, since the login's failure is logged as one.
    qCInfo(Auth0Qt::lcBrowser, "No browser has opened the page of %ls", qUtf16Printable(host));
    QMetaObject::invokeMethod(
            q,
            [this, q, forOpening = opening] {
                if (forOpening == opening)
                    Q_EMIT q->failed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.open"_s));
            },
            Qt::QueuedConnection);
}
