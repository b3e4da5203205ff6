// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginwidget.h"

#include "announcer.h"
#include "auth0logintexts.h"
#include "auth0loginwidget_p.h"
#include "auth0provider.h"
#include "comeforward.h"
#include "crossfade.h"
#include "escapekey.h"
#include "login/auth0logincontroller_p.h"
#include "pageface.h"
#include "preparingface.h"
#include "tintedicon.h"
#include "waitingface.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qapplication.h>

#include <utility>

using namespace Auth0Qt;

/*!
    \class Auth0LoginWidget
    \inmodule Auth0QtWidgets
    \inheaderfile Auth0Qt/Auth0LoginWidget
    \since 0.1
    \brief The content of Auth0LoginDialog as a widget for a window of your own.

    The widget shows one login, from start() to accepted() or rejected(). Before and after a login
    it is empty. Its controller() is the model.

    The page is shown inside the widget if isEmbedded() is true and the plugin
    \c auth0qt_webengine_widgets is installed. Otherwise the login runs in the system browser. The
    engine is loaded with the first page. Up to Qt 6.5 the first page recreates the native window if
    the window was shown before. With Auth0LoginDialog this does not happen.

    When the user returns from the system browser, or has confirmed the code on another device, the
    widget's window comes to the front. If the window closes then, the window that it belongs to
    does. The desktop decides: Windows flashes the entry in the task bar. Wayland requires a token
    of the browser, which it passes on with Auth0UriScheme and not with a loopback redirect; without
    it the desktop draws attention to the window. Auth0Provider::login() brings no window to the
    front.

    Escape cancels the login while the focus is inside the widget, also if the application has a
    shortcut for the key. If the user has typed into the page, Escape asks first.

    A login ends with rejected() when its window is closed or hidden. It continues when only the
    widget is hidden, for example by a tab.

    Without a provider, or when its provider has been destroyed, the widget can be given another
    one.

    \sa Auth0LoginDialog, Auth0LoginController
*/

/*!
    \property Auth0LoginWidget::provider
    \brief The provider that the user signs in with. Not owned.
*/

/*!
    \property Auth0LoginWidget::options
    \brief The options of the next login. connection and organization are parts of them.
*/

/*!
    \property Auth0LoginWidget::logo
    \brief The picture that is shown while there is no page, and on the last page in the system
    browser. If null, the window icon of the application.

    An SVG is shown if the application has Qt's plugins for SVG. Otherwise there is a warning in the
    log category auth0.views.
*/

/*!
    \property Auth0LoginWidget::title
    \brief The title of a window with this widget. By default "Sign in to" and the application's
    display name. Never the title of the page.
*/

/*!
    \property Auth0LoginWidget::embedded
    \brief Whether the page may be shown inside the widget; true by default. If false, the login
    runs in the system browser. Takes effect with the next start().
*/

/*!
    \fn void Auth0LoginWidget::accepted()
    The user is signed in, and the provider has the profile and the credentials.
*/

/*!
    \fn void Auth0LoginWidget::rejected()
    The login was cancelled, by the user or by cancel().
*/

Auth0LoginWidgetPrivate::Auth0LoginWidgetPrivate(Auth0LoginWidget *q)
    : q(q)
    , controller(new Auth0LoginController(q))
    , page(new PageFace(controller, q))
    , m_preparing(new PreparingFace(controller, q))
    , m_fade(new CrossFade(q))
    , m_escape(new EscapeKey([this] { escape(); }, q))
{
    m_preparing->hide();
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, q, [this] { endWithApplication(); });
    new ComeForward(controller, [q] { return q->window()->windowHandle(); }, q);
    connectController();
    new Announcer(
            controller, [this] { return this->q->isVisible() ? widgetFor(m_face) : nullptr; }, q);
    updateLogo();
    updateTitle();
}

Auth0LoginWidgetPrivate::~Auth0LoginWidgetPrivate()
{
    // The children of q are destroyed later and must not call this object. Without signals: a slot
    // could delete q again.
    controller->blockSignals(true);
    controller->disconnect(q);
    m_escape->setEnabled(false);
    if (controller->isRunning())
        controller->cancel();
    page->deleteBrowser();
}

void Auth0LoginWidgetPrivate::connectController()
{
    const auto changed = [this](auto signal, auto function) {
        QObject::connect(controller, signal, q, [this, function] { (this->*function)(); });
    };
    using Controller = Auth0LoginController;
    using Private = Auth0LoginWidgetPrivate;
    changed(&Controller::faceChanged, &Private::showFace);
    changed(&Controller::providerChanged, &Private::followProvider);
    QObject::connect(controller, &Controller::providerChanged, q,
                     &Auth0LoginWidget::providerChanged);
    QObject::connect(controller, &Controller::optionsChanged, q, &Auth0LoginWidget::optionsChanged);
    // Emitted later than the login ends: the next login may have started.
    const auto end = [this](void (Auth0LoginWidget::*signal)()) {
        const QPointer<Auth0LoginWidget> self(q);
        if (!controller->isRunning())
            page->unload();
        if (self && m_ownOptions)
            q->setOptions(*std::exchange(m_ownOptions, std::nullopt));
        if (self)
            Q_EMIT(self->*signal)();
    };
    QObject::connect(controller, &Controller::accepted, q,
                     [end] { end(&Auth0LoginWidget::accepted); });
    QObject::connect(controller, &Controller::rejected, q,
                     [end] { end(&Auth0LoginWidget::rejected); });
}

void Auth0LoginWidgetPrivate::followProvider()
{
    if (!m_provider.set(controller->provider(), [] { }) || !m_provider)
        return;
    QObject::connect(m_provider, &Auth0Provider::interactionRequired, m_provider.context(),
                     [this](const Auth0LoginOptions &wanted) { ask(wanted); });
    QObject::connect(m_provider, &Auth0Provider::invitationReceived, m_provider.context(),
                     [this] { askAboutInvitation(); });
}

// Of several views with this provider, one asks.
void Auth0LoginWidgetPrivate::askAboutInvitation()
{
    if (!controller->isRunning()
        && Auth0LoginControllerPrivate::mayAskAboutInvitation(m_provider)) {
        open();
    }
}

// The options of the waiting calls are added to those of the view until the login ends.
void Auth0LoginWidgetPrivate::ask(const Auth0LoginOptions &wanted)
{
    // Only the first one of several views with this provider opens.
    if (m_provider->state() == Auth0::State::LoggingIn)
        return;
    if (!m_ownOptions)
        m_ownOptions = q->options();
    const QPointer<Auth0LoginWidget> self(q);
    q->setOptions(m_ownOptions->combinedWith(wanted));
    if (self)
        open();
}

void Auth0LoginWidgetPrivate::start()
{
    if (controller->isRunning())
        return;
    const QPointer<Auth0LoginWidget> self(q);
    ++m_run;
    if (page->isUsed() || !embedded)
        page->unload(); // a login begins without the cookies of the last one
    if (!self)
        return;
    updateLogo();
    controller->start();
}

// Queued: a native window that is recreated is shown again at once. A login in a hidden window
// could not be seen, and anyone could continue it when the window is shown again.
void Auth0LoginWidgetPrivate::endWithWindow()
{
    if (!controller->isRunning())
        return;
    QMetaObject::invokeMethod(
            q,
            [this, run = m_run] {
                if (run == m_run && !q->window()->isVisible())
                    controller->cancel();
            },
            Qt::QueuedConnection);
}

// The application may leave the view undeleted, but its page must not outlive the engine.
void Auth0LoginWidgetPrivate::endWithApplication()
{
    const QPointer<Auth0LoginWidget> self(q);
    if (controller->isRunning())
        controller->cancel();
    if (self)
        page->deleteBrowser();
}

void Auth0LoginWidgetPrivate::warmUp()
{
    if (controller->isRunning())
        return;
    controller->warmUp();
    if (embedded)
        page->load();
}

QIcon Auth0LoginWidgetPrivate::shownLogo() const
{
    return logo.isNull() ? QApplication::windowIcon() : logo;
}

void Auth0LoginWidgetPrivate::updateLogo()
{
    Auth0LoginControllerPrivate::setLogo(controller, logo.pixmap(QSize(64, 64), 2.0).toImage());
    m_preparing->setLogo(shownLogo());
    if (m_waiting)
        m_waiting->setLogo(shownLogo());
}

QString Auth0LoginWidgetPrivate::shownTitle() const
{
    return title.isEmpty() ? controller->texts()->windowTitle() : title;
}

void Auth0LoginWidgetPrivate::updateTitle()
{
    // The widget has the focus while a face has no button.
    q->setAccessibleName(shownTitle());
    q->setWindowTitle(shownTitle());
}

void Auth0LoginWidgetPrivate::escape()
{
    if (m_face != Auth0::Face::Page || !page->escape())
        controller->cancel();
}

Auth0LoginWidget::Auth0LoginWidget(QWidget *parent)
    : Auth0LoginWidget(nullptr, parent)
{
}

Auth0LoginWidget::Auth0LoginWidget(Auth0Provider *provider, QWidget *parent)
    : QWidget(parent)
    , d_ptr(std::make_unique<Auth0LoginWidgetPrivate>(this))
{
    d_ptr->open = [this] {
        const QPointer<Auth0LoginWidget> self(this);
        show();
        if (self)
            start();
    };
    setProvider(provider);
}

/*!
    Cancels the login, if one is running.
*/
Auth0LoginWidget::~Auth0LoginWidget() = default;

Auth0Provider *Auth0LoginWidget::provider() const
{
    Q_D(const Auth0LoginWidget);
    return d->controller->provider();
}

void Auth0LoginWidget::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0LoginWidget);
    d->controller->setProvider(provider);
}

Auth0LoginOptions Auth0LoginWidget::options() const
{
    Q_D(const Auth0LoginWidget);
    return d->controller->options();
}

void Auth0LoginWidget::setOptions(const Auth0LoginOptions &options)
{
    Q_D(Auth0LoginWidget);
    d->controller->setOptions(options);
}

QString Auth0LoginWidget::connection() const
{
    return options().connection();
}

/*!
    Sets \a connection, the Auth0 connection (for example \c google-oauth2) that the user signs in
    with, in options().
*/
void Auth0LoginWidget::setConnection(const QString &connection)
{
    Auth0LoginOptions changed = options();
    changed.setConnection(connection);
    setOptions(changed);
}

QString Auth0LoginWidget::organization() const
{
    return options().organization();
}

/*!
    Sets \a organization, the id of the organization that the user signs in to, in options().
*/
void Auth0LoginWidget::setOrganization(const QString &organization)
{
    Auth0LoginOptions changed = options();
    changed.setOrganization(organization);
    setOptions(changed);
}

QIcon Auth0LoginWidget::logo() const
{
    Q_D(const Auth0LoginWidget);
    return d->logo;
}

void Auth0LoginWidget::setLogo(const QIcon &logo)
{
    Q_D(Auth0LoginWidget);
    if (d->logo.cacheKey() == logo.cacheKey())
        return;
    checkLogo(logo);
    d->logo = logo;
    d->updateLogo();
    Q_EMIT logoChanged();
}

QString Auth0LoginWidget::title() const
{
    Q_D(const Auth0LoginWidget);
    return d->shownTitle();
}

void Auth0LoginWidget::setTitle(const QString &title)
{
    Q_D(Auth0LoginWidget);
    if (d->title == title)
        return;
    const QPointer<Auth0LoginWidget> self(this);
    d->title = title;
    d->updateTitle();
    if (self)
        Q_EMIT titleChanged();
}

bool Auth0LoginWidget::isEmbedded() const
{
    Q_D(const Auth0LoginWidget);
    return d->embedded;
}

void Auth0LoginWidget::setEmbedded(bool embedded)
{
    Q_D(Auth0LoginWidget);
    if (d->embedded == embedded)
        return;
    d->embedded = embedded;
    Q_EMIT embeddedChanged();
}

/*!
    Returns the model of this widget, which owns it.
*/
Auth0LoginController *Auth0LoginWidget::controller() const
{
    Q_D(const Auth0LoginWidget);
    return d->controller;
}

QSize Auth0LoginWidget::sizeHint() const
{
    return { 480, 680 };
}

/*!
    Starts a login. If the provider has a session or is restoring one, and options() do not require
    a page, the widget is accepted without a page.
*/
void Auth0LoginWidget::start()
{
    Q_D(Auth0LoginWidget);
    d->start();
}

/*!
    Prepares the next start(): loads the browser engine, which blocks the thread for about 250 ms
    the first time, and fetches the server's metadata and keys. Opens nothing. Call it when the
    application is idle and the user is likely to sign in.
*/
void Auth0LoginWidget::warmUp()
{
    Q_D(Auth0LoginWidget);
    d->warmUp();
}

/*!
    Cancels the login; rejected() follows. Does nothing if none is running.
*/
void Auth0LoginWidget::cancel()
{
    Q_D(Auth0LoginWidget);
    d->controller->cancel();
}

void Auth0LoginWidget::resizeEvent(QResizeEvent *event)
{
    Q_D(Auth0LoginWidget);
    d->layOut();
    QWidget::resizeEvent(event);
}

void Auth0LoginWidget::hideEvent(QHideEvent *event)
{
    Q_D(Auth0LoginWidget);
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // otherwise the window is minimized
        d->endWithWindow();
}

void Auth0LoginWidget::changeEvent(QEvent *event)
{
    Q_D(Auth0LoginWidget);
    const QPointer<Auth0LoginWidget> self(this);
    if (event->type() == QEvent::LanguageChange)
        d->updateTitle();
    if (self)
        QWidget::changeEvent(event);
}
