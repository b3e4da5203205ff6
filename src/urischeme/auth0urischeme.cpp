// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0urischeme.h"

#include "auth0provider.h"
#include "flow/invitation.h"
#include "global/errorlog.h"
#include "global/logging.h"
#include "provider/auth0provider_p.h"
#include "session/loginattempt.h"
#include "session/sessionfolder.h"
#include "urischeme/schemeregistration.h"
#include "urischeme/schemesocket.h"
#include "urischeme/urischeme.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurlquery.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Auth0Qt::SchemeMessage;
using Auth0Qt::SchemeRegistration;
using Auth0Qt::SchemeServer;

/*!
    \class Auth0UriScheme
    \inmodule Auth0QtCore
    \inheaderfile Auth0Qt/Auth0UriScheme
    \since 0.1
    \brief The Auth0UriScheme class lets a browser return to the application by the application's
    own URI scheme.

    For a redirect URI such as \c{com.example.acme://callback} the browser asks the desktop for a
    program that opens \c{com.example.acme}, and the desktop starts that program with the URL, as
    a second process
    (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-7.1}{RFC 8252 section 7.1}). This
    class registers the program for the scheme, and passes the URL from the second process to the
    one in which the login waits. Use it in main(), after the application object:

    \code
    Auth0UriScheme::removeOtherArguments(argc, argv, "com.example.acme");
    QApplication app(argc, argv);
    Auth0UriScheme scheme(u"com.example.acme"_s);
    if (scheme.forward(QCoreApplication::arguments()))
        return 0; // started by the browser; the running instance has the URL now

    Auth0Provider auth0;
    auth0.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    scheme.setProvider(&auth0);
    \endcode

    The scheme should be the reversed name of a domain that you own, as RFC 8252 requires, since
    two programs can register the same scheme. Avoid digits: xdg-open 1.1, of Debian 12 and Ubuntu
    22.04, treats such a URL as a file if no desktop environment runs. The redirect URI must be
    one of the application's \e{Allowed Callback URLs}.

    A loopback redirect, the default of Auth0Provider::redirectUris, does not need this class. Use a
    scheme if the application must not listen on a port, or if its window should be activated when
    the user has signed in.

    \section1 Several instances

    Each instance listens on a socket of its own that only this user can open. The URL is offered
    to each instance and is taken by the one whose \l provider waits for it. If there is none, the
    newest instance takes it, and reports \c redirect.unexpected if the URL looks like the
    redirect of a login. If no instance runs, forward() returns \c false and the process itself
    takes the URL. Without a \l provider an instance takes every URL, and only emits
    urlReceived().

    \section1 Registration

    The program is registered for the current user. This needs no administrator.

    \list
    \li Linux: a file \c{auth0qt-<scheme>.desktop} in \c{$XDG_DATA_HOME/applications}, which
        \c xdg-mime makes the default. Nothing is written if an installed \c .desktop file already
        starts this program for the scheme. Nothing is written in Flatpak and Snap either, where the
        package must have such a file. An AppImage is registered by its own path.
    \li Windows: \c{HKEY_CURRENT_USER\Software\Classes\<scheme>}.
    \li macOS: the bundle's \c Info.plist, by the CMake function \c auth0qt_add_uri_scheme(). The
        URL arrives as a QFileOpenEvent, without a second process.
    \endlist

    \section1 Security

    Every program of the user, and every web page, can open a URL of the scheme. The URL is not
    trusted: it must have the scheme and at most 256 KiB, and it is accepted as the redirect of a
    login only if its state is that of the login. The user is asked before an invitation changes
    anything (Auth0Provider::invitationReceived()). The URL of urlReceived() may contain an
    authorization code, so do not log it.

    \section1 Errors

    These errors are reported by errorOccurred(). Except for the last one they have the code
    Auth0::ErrorCode::ConfigurationError.

    \list
    \li \c uri_scheme.invalid: the scheme contains a character that RFC 3986 section 3.1 does not
        allow, is longer than 100 characters, or has another meaning, as \c https and \c file have,
        and on Windows the names of file types such as \c exefile;
    \li \c uri_scheme.tool_missing: \c xdg-mime is not installed;
    \li \c uri_scheme.not_written: the files or the registry could not be written;
    \li \c uri_scheme.not_registered: the desktop still starts another program, or none;
    \li \c uri_scheme.not_listening: the socket could not be opened, and other processes cannot pass
        a URL to this one;
    \li \c redirect.unexpected (Auth0::ErrorCode::RedirectRejected): a URL with a code or an error
        was received, and no login of the \l provider waits for it.
    \endlist

    The class must be used on the main thread.
*/

/*!
    \fn void Auth0UriScheme::urlReceived(const QUrl &url)
    This signal is emitted when a \a url of the scheme was received, from the browser or from
    another program. The \l provider has handled the URL before: as the redirect of a login, or as
    an invitation, which has the parameters \c invitation and \c organization
    (Auth0Provider::handleInvitation()).
*/

/*!
    \fn void Auth0UriScheme::activationRequested(const QString &activationToken)
    This signal is emitted after urlReceived(), since the user has opened the URL and expects the
    application: show its window, with QWidget::raise() and QWidget::activateWindow(). On Wayland
    \a activationToken permits this. It is already in the environment variable
    \c XDG_ACTIVATION_TOKEN, which Qt reads. On other platforms it is usually empty.
*/

/*!
    \fn void Auth0UriScheme::registrationFinished(bool registered)
    This signal is emitted when a registration has ended. If \a registered is \c false,
    errorOccurred() was emitted before.
*/

/*!
    \fn void Auth0UriScheme::errorOccurred(const Auth0Error &error)
    This signal is emitted when an error has occurred, see \l{Errors}. The message of \a error says
    how to resolve it.
*/

namespace {

constexpr auto HandOverDeadline = 15s;

// RFC 6749 section 4.1.2. The redirect after a logout and a link into the application have neither.
bool isAuthorizationResponse(const QUrl &url)
{
    const QUrlQuery query(url);
    return query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s);
}

// Qt's Wayland plugin reads the variable at the next QWindow::requestActivate().
void useActivationToken(const QString &token)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());
#else
    Q_UNUSED(token)
#endif
}

} // namespace

class Auth0UriSchemePrivate : public QObject
{
    Q_DECLARE_PUBLIC(Auth0UriScheme)

public:
    Auth0UriSchemePrivate(Auth0UriScheme *q, const QString &scheme);

    // macOS opens a URL by an event of the application.
    bool eventFilter(QObject *object, QEvent *event) override;

    SchemeRegistration *makeRegistration();
    void finishRegistration(const Auth0Error &error);
    bool receive(const SchemeMessage &message);
    bool isTakenByLogin(const QUrl &url) const;
    void fail(const Auth0Error &error);
    void failLater(const Auth0Error &error);

    Auth0UriScheme *const q_ptr;
    QString scheme; // empty: invalid
    QPointer<Auth0Provider> provider;
    std::unique_ptr<SchemeServer> server;
    QPointer<SchemeRegistration> registration; // in progress
    bool autoRegister = true;
    bool isRegistered = false; // by the last registration
    bool isRunning = false; // listen() was called
};

Auth0UriSchemePrivate::Auth0UriSchemePrivate(Auth0UriScheme *q, const QString &wanted)
    : q_ptr(q)
{
    if (const Auth0Qt::Result<QString> own = Auth0Qt::ownUriScheme(wanted))
        scheme = *own;
    else
        failLater(own.error());
    if (scheme.isEmpty())
        return;
    if (!scheme.contains(u'.'))
        qCWarning(Auth0Qt::lcFlow) << "another application may have the same URI scheme: use the "
                                      "reversed name of a domain, such as com.example.acme";
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (std::any_of(scheme.begin(), scheme.end(), [](QChar c) { return c.isDigit(); }))
        qCWarning(Auth0Qt::lcFlow)
                << "xdg-open 1.1 treats a URL as a file if its scheme has digits and no desktop "
                   "environment runs";
#endif
}

/*!
    Constructs an object for \a scheme, such as \c{com.example.acme}, with the parent \a parent. It
    has no effect before forward() or listen() is called. An invalid scheme is reported by
    errorOccurred().
*/
Auth0UriScheme::Auth0UriScheme(const QString &scheme, QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0UriSchemePrivate>(this, scheme))
{
}

/*!
    Destroys the object, which stops listening. The registration is kept.
*/
Auth0UriScheme::~Auth0UriScheme() = default;

/*!
    \property Auth0UriScheme::scheme
    The scheme in lower case, or an empty string if it is invalid.
*/
QString Auth0UriScheme::scheme() const
{
    return d_ptr->scheme;
}

/*!
    \property Auth0UriScheme::provider
    The provider that receives the URLs, for its login. It is not owned and must live on the same
    thread. By default it is null.
*/
Auth0Provider *Auth0UriScheme::provider() const
{
    return d_ptr->provider;
}

void Auth0UriScheme::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0UriScheme);
    if (d->provider == provider)
        return;
    if (provider && !d->isRunning)
        qCWarning(Auth0Qt::lcFlow) << "Auth0UriScheme: forward() or listen() must be called first";
    d->provider = provider;
    Q_EMIT providerChanged();
}

/*!
    \property Auth0UriScheme::autoRegister
    Whether the running instance registers the scheme when its event loop starts. The default is
    \c true. Set it to \c false before that if an installer or the user decides.
*/
bool Auth0UriScheme::autoRegister() const
{
    return d_ptr->autoRegister;
}

void Auth0UriScheme::setAutoRegister(bool autoRegister)
{
    Q_D(Auth0UriScheme);
    if (d->autoRegister == autoRegister)
        return;
    d->autoRegister = autoRegister;
    Q_EMIT autoRegisterChanged();
}

/*!
    Removes all arguments of the program but its name and the URL, if one of the arguments \a argc
    and \a argv begins with \a scheme and a colon. Otherwise it changes nothing. Call it at the
    beginning of main(), before the application object exists.

    A web page chooses the URL with which a browser starts the program. On Windows the URL is a part
    of a command line. A quotation mark in it begins another argument, and QGuiApplication obeys
    some, such as \c{-platformpluginpath}, which loads a library. Not every browser escapes
    quotation marks. On other platforms the system passes the URL as one argument, and the call does
    no harm.
*/
void Auth0UriScheme::removeOtherArguments(int &argc, char *argv[], const char *scheme)
{
    const QByteArray beginning = QByteArray(scheme) + ':';
    for (int i = 1; i < argc; ++i) {
        if (qstrnicmp(argv[i], beginning.constData(), std::size_t(beginning.size())) != 0)
            continue;
        argv[1] = argv[i];
        argv[2] = nullptr; // argv has an element more than argc
        argc = 2;
        return;
    }
}

/*!
    Passes a URL of the scheme in \a arguments, which are QCoreApplication::arguments(), to a
    running instance, and returns \c true if that has received it. This process should then end
    without a window. The function blocks for some milliseconds, or for at most 15 seconds if the
    other instance does not answer.

    Returns \c false if there is no such URL or no other instance. This process is then a running
    instance, as after listen(). If \a arguments have a URL, urlReceived() is emitted when the event
    loop runs.
*/
bool Auth0UriScheme::forward(const QStringList &arguments)
{
    Q_D(Auth0UriScheme);
    if (d->scheme.isEmpty() || d->isRunning)
        return false;
    SchemeMessage message;
    for (const QString &argument : arguments.mid(1)) {
        message.url = Auth0Qt::urlWithScheme(argument, d->scheme);
        if (!message.url.isEmpty())
            break;
    }
    if (!message.url.isEmpty()) {
        message.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); // of the desktop
#ifdef Q_OS_WIN
        // The browser has given this process the right to the foreground. The other needs it.
        AllowSetForegroundWindow(ASFW_ANY);
#endif
        if (Auth0Qt::handOver(Auth0Qt::sessionFolder(), d->scheme, message, HandOverDeadline))
            return true;
        QMetaObject::invokeMethod(
                this, [d, message] { d->receive(message); }, Qt::QueuedConnection);
    }
    listen();
    return false;
}

/*!
    Makes this process a running instance: it listens for URLs from other processes, and registers
    the scheme (\l autoRegister). forward() calls this function. Call it instead of forward() if the
    process is not started with a URL.
*/
void Auth0UriScheme::listen()
{
    Q_D(Auth0UriScheme);
    if (d->scheme.isEmpty() || d->isRunning)
        return;
    d->isRunning = true;
    d->server = std::make_unique<SchemeServer>(
            Auth0Qt::sessionFolder(), d->scheme,
            [d](const SchemeMessage &message) { return d->receive(message); });
    if (!d->server->listen()) {
        d->failLater(
                Auth0Error(Auth0::ErrorCode::ConfigurationError, u"uri_scheme.not_listening"_s));
    }
    QCoreApplication::instance()->installEventFilter(d);
    QMetaObject::invokeMethod(
            this,
            [d, this] {
                if (d->autoRegister)
                    registerScheme();
            },
            Qt::QueuedConnection);
}

bool Auth0UriSchemePrivate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        SchemeMessage message;
        message.url = Auth0Qt::urlWithScheme(
                static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded), scheme);
        if (!message.url.isEmpty()) {
            receive(message);
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

bool Auth0UriSchemePrivate::isTakenByLogin(const QUrl &url) const
{
    Auth0Qt::LoginAttempt *const attempt = provider
            ? Auth0ProviderPrivate::get(provider)->session.attempt.data()
            : nullptr;
    return attempt && attempt->handleRedirect(url);
}

// Returns whether the URL was taken. The signals are emitted later, since the sender waits for this
// answer, and must not wait for the slots of the application.
bool Auth0UriSchemePrivate::receive(const SchemeMessage &message)
{
    Q_Q(Auth0UriScheme);
    useActivationToken(message.activationToken);
    const bool isAnswer = isTakenByLogin(message.url);
    if (message.isOffer && provider && !isAnswer)
        return false;
    const bool isInvitation = provider && !isAnswer && Auth0Qt::Invitation::isLink(message.url);
    const bool isUnexpected = provider && !isAnswer && !isInvitation
            && isAuthorizationResponse(message.url);
    QMetaObject::invokeMethod(
            q,
            [this, q, message, isUnexpected, isInvitation] {
                const QPointer<Auth0UriScheme> guard(q);
                if (isInvitation && provider)
                    provider->handleInvitation(message.url);
                Q_EMIT q->urlReceived(message.url);
                if (guard && isUnexpected)
                    fail(Auth0Error(Auth0::ErrorCode::RedirectRejected, u"redirect.unexpected"_s));
                if (guard)
                    Q_EMIT q->activationRequested(message.activationToken);
            },
            Qt::QueuedConnection);
    return true;
}

SchemeRegistration *Auth0UriSchemePrivate::makeRegistration()
{
    return new SchemeRegistration(Auth0Qt::thisProgram(scheme), this);
}

/*!
    Returns whether this program is registered for the scheme. Only the files, the registry or the
    bundle are checked, not whether another program was registered by other means: on Linux
    registerScheme() checks that too.
*/
bool Auth0UriScheme::isRegistered() const
{
    if (d_ptr->scheme.isEmpty() || d_ptr->isRegistered)
        return d_ptr->isRegistered;
    const std::unique_ptr<SchemeRegistration> registration(d_ptr->makeRegistration());
    return registration->isRegistered();
}

/*!
    Registers this program for the scheme, and emits registrationFinished() later. Does nothing if a
    registration is in progress.
*/
void Auth0UriScheme::registerScheme()
{
    Q_D(Auth0UriScheme);
    if (d->registration)
        return;
    if (d->scheme.isEmpty()) {
        QMetaObject::invokeMethod(
                this,
                [d] {
                    d->finishRegistration(Auth0Error(Auth0::ErrorCode::ConfigurationError,
                                                     u"uri_scheme.invalid"_s));
                },
                Qt::QueuedConnection);
        return;
    }
    d->registration = d->makeRegistration();
    connect(d->registration, &SchemeRegistration::finished, this, [d](const Auth0Error &error) {
        d->registration->deleteLater();
        d->registration = nullptr;
        d->finishRegistration(error);
    });
    d->registration->start();
}

void Auth0UriSchemePrivate::finishRegistration(const Auth0Error &error)
{
    Q_Q(Auth0UriScheme);
    isRegistered = !error;
    const QPointer<Auth0UriScheme> guard(q);
    if (error)
        fail(error);
    if (guard)
        Q_EMIT q->registrationFinished(!error);
}

/*!
    Removes the registration of this program, for an application that uninstalls itself. If another
    program is registered for the scheme, nothing is removed. Returns \c false if a part of the
    registration could not be removed. On macOS the registration is a part of the bundle and is
    kept.
*/
bool Auth0UriScheme::unregisterScheme()
{
    Q_D(Auth0UriScheme);
    d->isRegistered = false;
    if (d->scheme.isEmpty())
        return true;
    delete d->registration;
    const std::unique_ptr<SchemeRegistration> registration(d->makeRegistration());
    return registration->remove();
}

void Auth0UriSchemePrivate::fail(const Auth0Error &error)
{
    Q_Q(Auth0UriScheme);
    Auth0Qt::logError(Auth0Qt::lcFlow(), error);
    Q_EMIT q->errorOccurred(error);
}

void Auth0UriSchemePrivate::failLater(const Auth0Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
}
