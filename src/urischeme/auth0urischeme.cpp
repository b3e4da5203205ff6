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
    \inmodule Auth0Qt
    \since 0.1
    \brief Brings the browser back to the application by a URI scheme of its own.

    With a redirect URI such as \c{com.example.acme://callback} the browser asks the desktop for a
    program that opens \c{com.example.acme} and starts it with the URL, as a second process
    (\l{https://datatracker.ietf.org/doc/html/rfc8252#section-7.1}{RFC 8252 section 7.1}). This
    class registers the program for that, and hands the URL from the second process to the one in
    which the login waits. It belongs into main(), after the application object:

    \code
    QApplication app(argc, argv);
    Auth0UriScheme scheme(u"com.example.acme"_s);
    if (scheme.forward(QCoreApplication::arguments()))
        return 0; // the browser has started us, and the running instance has the URL now

    Auth0Provider auth0;
    auth0.setRedirectUris({ QUrl(u"com.example.acme://callback"_s) });
    scheme.setProvider(&auth0);
    \endcode

    The scheme should be the reversed name of a domain of yours, as RFC 8252 asks, for nobody keeps
    two programs from taking the same one. Avoid digits in it: xdg-open 1.1, of Debian 12 and
    Ubuntu 22.04, takes such a URL for a file where no desktop environment runs. The redirect URI
    must be in \e{Allowed Callback URLs}.

    A loopback redirect, the default of Auth0Provider::redirectUris, needs none of this. Take a
    scheme where nothing may listen, or where the application should come to the front when the
    browser is done.

    \section1 Several instances

    Every instance listens at a socket of its own that only this user can open. The URL is offered
    to one after the other, and goes to the one whose \l provider waits for it. When there is none,
    the newest gets it, and says \c redirect.unexpected if it looks like an answer; when no instance
   runs at all, forward() returns false and the process keeps the URL for itself. Without a \l
   provider every URL is taken: urlReceived() is all there is then.

    \section1 Registration

    It is for this user only and needs no rights.

    \list
    \li Linux: a file \c{auth0qt-<scheme>.desktop} in \c{$XDG_DATA_HOME/applications}, made the
        default by \c xdg-mime. Nothing is written when an installed \c .desktop file already starts
        this program for the scheme, nor in Flatpak and Snap, where the package has to have such a
        file. An AppImage is registered by its own path.
    \li Windows: \c{HKEY_CURRENT_USER\Software\Classes\<scheme>}.
    \li macOS: the bundle's \c Info.plist, by the CMake function \c auth0qt_add_uri_scheme(). The
        URL comes as a QFileOpenEvent, without a second process.
    \endlist

    \section1 Security

    Every program of the user, and any web page, can open a URL of the scheme. Nothing is believed:
    the URL is at most 8 KiB long and has the scheme, and is an answer only when its state is that
    of the login under way. An invitation begins a login, on whose page the person sees to what she
    was invited, and takes the session before from the screen, but not from the store. The URL of
   urlReceived() may hold an authorization code: do not log it.

    \section1 Errors

    errorOccurred() tells, all with the code Auth0::ErrorCode::ConfigurationError but the last:

    \list
    \li \c uri_scheme.invalid: the scheme has other characters than RFC 3986 section 3.1 allows, is
        longer than 100, or means something else, as \c https or \c file do;
    \li \c uri_scheme.tool_missing: \c xdg-mime is not installed;
    \li \c uri_scheme.not_written: files or registry could not be written;
    \li \c uri_scheme.not_registered: the desktop still starts another program, or none;
    \li \c uri_scheme.not_listening: there is no socket, so that other processes cannot hand over;
    \li \c redirect.unexpected (Auth0::ErrorCode::RedirectRejected): an answer came, a URL with a
   code or an error, and no login of the \l provider waits for it. \endlist

    The class belongs to the main thread.
*/

/*!
    \fn void Auth0UriScheme::urlReceived(const QUrl &url)
    A \a url of the scheme has come, from the browser or from whoever opened it. The \l provider has
    seen it already: as the answer to a login, or as an invitation, a URL with the parameters
    \c invitation and \c organization, for Auth0Provider::handleInvitation().
*/

/*!
    \fn void Auth0UriScheme::activationRequested(const QString &activationToken)
    The user has opened a URL of the scheme, and looks for the application: show its window, with
    QWidget::raise() and QWidget::activateWindow(). Follows urlReceived(). On Wayland
    \a activationToken is the leave to do so; it stands in the environment variable
    \c XDG_ACTIVATION_TOKEN already, where Qt looks for it. Often empty elsewhere.
*/

/*!
    \fn void Auth0UriScheme::registrationFinished(bool registered)
    Ends each registration; when \a registered is false, errorOccurred() has told why.
*/

/*!
    \fn void Auth0UriScheme::errorOccurred(const Auth0Error &error)
    Something did not work; see \l{Errors}. \a error says what to do about it.
*/

namespace {

constexpr auto HandOverDeadline = 15s;

QString programPath()
{
    // The mounted program of an AppImage is gone when the AppImage ends.
    const QString appImage = qEnvironmentVariable("APPIMAGE");
    const QString appDir = qEnvironmentVariable("APPDIR");
    const QString path = QCoreApplication::applicationFilePath();
    return !appImage.isEmpty() && !appDir.isEmpty() && path.startsWith(appDir + u'/') ? appImage
                                                                                      : path;
}

QString applicationName()
{
    const QString name = qobject_cast<QGuiApplication *>(QCoreApplication::instance())
            ? QGuiApplication::applicationDisplayName()
            : QCoreApplication::applicationName();
    return name.isEmpty() ? QCoreApplication::applicationName() : name;
}

// RFC 6749 section 4.1.2. The return from a logout is none, nor is a link into the application.
bool isAuthorizationResponse(const QUrl &url)
{
    const QUrlQuery query(url);
    return query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s);
}

// The one with which the desktop has started this process.
QString ownActivationToken()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
#else
    return {};
#endif
}

// Qt's Wayland plugin takes it from there at the next QWindow::requestActivate().
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

    // The events of the application: macOS opens URLs by one.
    bool eventFilter(QObject *object, QEvent *event) override;

    SchemeRegistration *makeRegistration();
    bool receive(const SchemeMessage &message);
    bool isTakenByLogin(const QUrl &url) const;
    void fail(const Auth0Error &error);
    void failLater(const Auth0Error &error);

    Auth0UriScheme *const q_ptr;
    QString scheme; // empty: not a usable one
    QPointer<Auth0Provider> provider;
    std::unique_ptr<SchemeServer> server;
    QPointer<SchemeRegistration> registration; // under way
    bool autoRegister = true;
    bool isRegistered = false; // as the tools have said
    bool isRunning = false; // it listens
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
        qCWarning(Auth0Qt::lcFlow) << "another application may have the same URI scheme: take the "
                                      "reversed name of a domain, such as com.example.acme";
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (std::any_of(scheme.begin(), scheme.end(), [](QChar c) { return c.isDigit(); }))
        qCWarning(Auth0Qt::lcFlow)
                << "xdg-open 1.1 takes a URI scheme with digits for a file where "
                   "no desktop environment runs";
#endif
}

/*!
    Constructs an object for \a scheme, such as \c{com.example.acme}, with the parent \a parent. It
    does nothing before forward() or listen() is called. errorOccurred() reports a scheme that
    cannot be used.
*/
Auth0UriScheme::Auth0UriScheme(const QString &scheme, QObject *parent)
    : QObject(parent)
    , d_ptr(std::make_unique<Auth0UriSchemePrivate>(this, scheme))
{
}

/*!
    Stops listening. The registration stays.
*/
Auth0UriScheme::~Auth0UriScheme() = default;

/*!
    \property Auth0UriScheme::scheme
    The scheme in lower case; empty when it cannot be used.
*/
QString Auth0UriScheme::scheme() const
{
    return d_ptr->scheme;
}

/*!
    \property Auth0UriScheme::provider
    Whose login waits for the URLs; they go to it by themselves. Null at first. The provider has to
    live on the same thread, and is not owned.
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
        qCWarning(Auth0Qt::lcFlow)
                << "Auth0UriScheme: forward() or listen() has to be called first";
    d->provider = provider;
    Q_EMIT providerChanged();
}

/*!
    \property Auth0UriScheme::autoRegister
    Whether the running instance registers the scheme by itself, when its event loop starts. True at
    first; set it to false where an installer or the user should decide. Takes effect until then.
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
    Looks in \a arguments, those of QCoreApplication::arguments(), for a URL of the scheme, and
    hands it to a running instance. Returns true when that has it: end this process then, without a
    window. That takes some milliseconds, and at most 15 seconds when the other does not answer.

    Returns false when there is no such URL or no other instance. This process is a running instance
    then, as after listen(), and a URL of its own is told by urlReceived() when the event loop runs.
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
        message.activationToken = ownActivationToken();
#ifdef Q_OS_WIN
        // The browser has given us the right to the foreground, and we pass it on.
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
    Makes this process a running instance: it listens for others that hand over a URL, and registers
    the scheme (\l autoRegister). forward() does it; call this instead where the arguments are not
    those of a browser.
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
            ? Auth0ProviderPrivate::get(provider)->session.loginAttempt()
            : nullptr;
    return attempt && attempt->handleRedirect(url);
}

// Returns whether the URL was taken. The signals come later: who sent it waits for the answer, and
// must not wait for what the application does about it.
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
    return new SchemeRegistration({ scheme, programPath(), applicationName() }, this);
}

/*!
    Returns whether this program is registered for the scheme, as far as files, registry or bundle
    tell. Another program may have taken the scheme since by other means; registerScheme() looks
    closer.
*/
bool Auth0UriScheme::isRegistered() const
{
    if (d_ptr->scheme.isEmpty() || d_ptr->isRegistered)
        return d_ptr->isRegistered;
    const std::unique_ptr<SchemeRegistration> registration(d_ptr->makeRegistration());
    return registration->isRegistered();
}

/*!
    Registers this program for the scheme, and ends with registrationFinished(). A call while one is
    under way does nothing.
*/
void Auth0UriScheme::registerScheme()
{
    Q_D(Auth0UriScheme);
    if (d->registration)
        return;
    if (d->scheme.isEmpty()) {
        QMetaObject::invokeMethod(
                this,
                [d, this] {
                    const QPointer<Auth0UriScheme> guard(this);
                    d->fail(Auth0Error(Auth0::ErrorCode::ConfigurationError,
                                       u"uri_scheme.invalid"_s));
                    if (guard)
                        Q_EMIT registrationFinished(false);
                },
                Qt::QueuedConnection);
        return;
    }
    d->registration = d->makeRegistration();
    connect(d->registration, &SchemeRegistration::finished, this,
            [d, this](const Auth0Error &error) {
                d->registration->deleteLater();
                d->registration = nullptr;
                d->isRegistered = !error;
                const QPointer<Auth0UriScheme> guard(this);
                if (error)
                    d->fail(error);
                if (guard)
                    Q_EMIT registrationFinished(!error);
            });
    d->registration->start();
}

/*!
    Takes the registration back; for an application that removes itself. Returns false when
    something is left of it. On macOS it belongs to the bundle, and stays.
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
