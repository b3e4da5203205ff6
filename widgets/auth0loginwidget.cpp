// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginwidget.h"

#include "announcer.h"
#include "auth0logincontroller.h"
#include "auth0logintexts.h"
#include "auth0loginwidget_p.h"
#include "auth0provider.h"
#include "comeforward.h"
#include "crossfade.h"
#include "devicecodeface.h"
#include "embeddedbrowserloader.h"
#include "embeddedbrowserplugin_p.h"
#include "escapekey.h"
#include "interaction.h"
#include "pagebar.h"
#include "pageheader.h"
#include "preparingface.h"
#include "problemface.h"
#include "waitingface.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Auth0Qt;

/*!
    \class Auth0LoginWidget
    \inmodule Auth0Qt
    \since 0.1
    \brief The content of Auth0LoginDialog as a plain widget, to embed anywhere.

    The widget shows one sign-in, from start() to accepted() or rejected(): what is being
    prepared, the tenant's page, the wait for the system browser, a code for another device, or
    a problem and the way out of it. Before start() and after the end it is empty. What it does is
    decided by its controller().

    The page is shown in an embedded browser, if the plugin \c auth0qt_webengine_widgets is there
    and isEmbedded() allows it; otherwise the sign-in goes on in the system browser. The engine is
    loaded with the first page. Up to Qt 6.5 the first page makes the window system's window anew
    if that was shown before; Auth0LoginDialog has no such moment.

    When the person comes back from the system browser, or has confirmed the code on another device,
    the widget's window comes to the front; when it closes then, so does the window that it belongs
    to. How far that goes is the desktop's to say: Windows flashes the window's entry in the task
    bar. A Wayland desktop lets a window come forward only for a token that the browser passes on,
    which it does with Auth0UriScheme and not with a loopback redirect: there it draws attention to
    the window. Auth0Provider::login(), which has no view, leaves all this to the application.

    Escape cancels while a sign-in is running and the keyboard is inside the widget, also where the
    application has a shortcut of its own for the key. If something was typed into the page it asks
    first.

    A sign-in ends with rejected() when its window is closed or hidden. Hiding only the widget, as a
    tab does, leaves it as it is.

    A widget without a provider, or one whose provider has died, shows nothing and can be given
    another.

    \sa Auth0LoginDialog, Auth0LoginController
*/

/*!
    \property Auth0LoginWidget::provider
    \brief Whom to sign in; not owned.
*/

/*!
    \property Auth0LoginWidget::options
    \brief The options of the next sign-in. connection and organization are parts of it.
*/

/*!
    \property Auth0LoginWidget::logo
    \brief Shown while there is no page, and on the page in the system browser that says how it
    ended; the window icon of the application if null.
*/

/*!
    \property Auth0LoginWidget::title
    \brief The title of a window with this widget: "Log in to" and the application's display name,
    unless set. It is never the page's.
*/

/*!
    \property Auth0LoginWidget::embedded
    \brief Whether a page may be shown inside the widget; true by default. If false, the sign-in
    goes on in the system browser at once. Takes effect with the next start().
*/

/*!
    \fn void Auth0LoginWidget::accepted()
    The user is signed in: the provider's profile and credentials are at hand.
*/

/*!
    \fn void Auth0LoginWidget::rejected()
    The sign-in was cancelled, by the user or by cancel().
*/

Auth0LoginWidgetPrivate::Auth0LoginWidgetPrivate(Auth0LoginWidget *q)
    : q(q)
    , controller(new Auth0LoginController(q))
    , m_preparing(new PreparingFace(controller, q))
    , m_fade(new CrossFade(q))
    , m_escape(new EscapeKey([this] { escape(); }, q))
{
    m_preparing->hide();
    makePageFace();
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
    // Children of q outlive this object: none of them may call it any more. Nor is anybody told: a
    // slot that deletes q would do so twice.
    controller->blockSignals(true);
    controller->disconnect(q);
    m_escape->setEnabled(false);
    if (controller->isRunning())
        controller->cancel();
    controller->setPageBrowser(nullptr);
    delete m_browser.data();
}

void Auth0LoginWidgetPrivate::connectController()
{
    const auto changed = [this](auto signal, auto function) {
        QObject::connect(controller, signal, q, [this, function] { (this->*function)(); });
    };
    using Controller = Auth0LoginController;
    using Private = Auth0LoginWidgetPrivate;
    changed(&Controller::faceChanged, &Private::showFace);
    QObject::connect(controller, &Controller::providerChanged, q,
                     &Auth0LoginWidget::providerChanged);
    QObject::connect(controller, &Controller::optionsChanged, q, &Auth0LoginWidget::optionsChanged);
    QObject::connect(controller, &Controller::systemBrowserHostsChanged, q, [this] {
        if (m_browser)
            m_browser->setRefusedHosts(controller->systemBrowserHosts());
    });
    // These come later than the end that they tell of: by now the next run may have begun.
    const auto end = [this](void (Auth0LoginWidget::*signal)()) {
        const QPointer<Auth0LoginWidget> self(q);
        if (!controller->isRunning())
            dropBrowser();
        if (self)
            Q_EMIT(self->*signal)();
    };
    QObject::connect(controller, &Controller::accepted, q,
                     [end] { end(&Auth0LoginWidget::accepted); });
    QObject::connect(controller, &Controller::rejected, q,
                     [end] { end(&Auth0LoginWidget::rejected); });
}

void Auth0LoginWidgetPrivate::makePageFace()
{
    m_page = new QWidget(q);
    m_page->hide();
    m_header = new PageHeader(controller, m_page);
    m_pageLayout = new QVBoxLayout(m_page);
    m_pageLayout->setContentsMargins({});
    m_pageLayout->setSpacing(0);
    m_bar = new PageBar(nullptr, nullptr, m_page);
    m_pageLayout->addWidget(m_header);
    m_pageLayout->addWidget(m_bar);
    QObject::connect(m_header, &PageHeader::keepGoing, q, [this] { keepGoing(); });
}

// In time for the first show: on Qt 6.4 a web view that comes later makes the native window anew.
void Auth0LoginWidgetPrivate::makeBrowser()
{
    if (m_browser || !embedded)
        return;
    const QSize size(q->width(), q->height() - m_header->sizeHint().height());
    const EmbeddedBrowser made = EmbeddedBrowserLoader::create(m_page, size);
    m_browser = made.browser;
    m_view = made.widget;
    if (!m_browser)
        return;
    m_browser->setRefusedHosts(controller->systemBrowserHosts());
    m_pageLayout->addWidget(m_view, 1);
    m_bar->setNotice(m_browser->notice(), m_view);
    controller->setPageBrowser(m_browser);
}

// The next sign-in begins without this one's cookies.
void Auth0LoginWidgetPrivate::dropBrowser()
{
    m_page->hide();
    m_header->stopAsking();
    m_isBrowserUsed = false;
    if (!m_browser)
        return;
    m_bar->setNotice(nullptr, nullptr);
    m_view->hide();
    m_view = nullptr;
    m_browser->deleteLater();
    m_browser = nullptr;
    controller->setPageBrowser(nullptr); // whoever hears of it may delete us
}

void Auth0LoginWidgetPrivate::start()
{
    if (controller->isRunning())
        return;
    const QPointer<Auth0LoginWidget> self(q);
    ++m_run;
    dropUsedBrowser();
    if (!self)
        return;
    updateLogo();
    controller->start();
}

// Later: a window that is only made anew is shown again at once. What goes on in a window that is
// not there could not be seen, and would be open to everybody when it is there again.
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

// A view that the application forgets: its page must not outlive the engine.
void Auth0LoginWidgetPrivate::endWithApplication()
{
    const QPointer<Auth0LoginWidget> self(q);
    const QPointer<Auth0PageBrowser> browser(m_browser);
    if (controller->isRunning())
        controller->cancel();
    if (self)
        dropBrowser();
    delete browser.data();
}

// A browser of warmUp() has no cookies yet.
void Auth0LoginWidgetPrivate::dropUsedBrowser()
{
    if (m_isBrowserUsed || !embedded)
        dropBrowser();
}

void Auth0LoginWidgetPrivate::warmUp()
{
    if (controller->isRunning())
        return;
    controller->warmUp();
    makeBrowser();
}

void Auth0LoginWidgetPrivate::drawAhead()
{
    if (m_view)
        (void)m_view->grab();
}

WaitingFace *Auth0LoginWidgetPrivate::waitingFace()
{
    if (!m_waiting) {
        m_waiting = new WaitingFace(controller, q);
        m_waiting->hide();
        updateLogo();
    }
    return m_waiting;
}

DeviceCodeFace *Auth0LoginWidgetPrivate::deviceCodeFace()
{
    if (!m_deviceCode) {
        m_deviceCode = new DeviceCodeFace(controller, q);
        m_deviceCode->hide();
    }
    return m_deviceCode;
}

ProblemFace *Auth0LoginWidgetPrivate::problemFace()
{
    if (!m_problem) {
        m_problem = new ProblemFace(controller, q);
        m_problem->hide();
    }
    return m_problem;
}

QWidget *Auth0LoginWidgetPrivate::widgetFor(Auth0::Face face)
{
    switch (face) {
    case Auth0::Face::Preparing:
        return m_preparing;
    case Auth0::Face::Page:
        return m_page;
    case Auth0::Face::WaitingForBrowser:
        return waitingFace();
    case Auth0::Face::DeviceCode:
        return deviceCodeFace();
    case Auth0::Face::Problem:
        return problemFace();
    default:
        return nullptr;
    }
}

void Auth0LoginWidgetPrivate::showFace()
{
    const Auth0::Face face = controller->face();
    if (face == m_face)
        return;
    // A slot may delete us.
    const QPointer<Auth0LoginWidget> self(q);
    if (face == Auth0::Face::Preparing) {
        makeBrowser();
        if (self)
            m_isBrowserUsed = true;
    }
    if (!self || face != controller->face())
        return;

    QWidget *old = widgetFor(m_face);
    QWidget *current = widgetFor(face);
    const bool hadFocus = ownsFocus();
    // A face that was hardly seen does not fade into the page, which is there sooner. Without the
    // page below, which takes long to draw.
    const bool fades = old && q->isVisible()
            && (face != Auth0::Face::Page || m_faceTime.hasExpired(CrossFade::Duration));
    const QPixmap before = fades ? (old == m_page ? q : old)->grab() : QPixmap();
    m_face = face;
    m_faceTime.start();
    m_escape->setEnabled(face != Auth0::Face::Idle);
    if (auto *oldFace = qobject_cast<Face *>(old))
        oldFace->setActive(false);

    // While it is being prepared the page lies below: shown, or the engine would not draw it.
    const bool pageBelow = face == Auth0::Face::Preparing && m_browser;
    m_page->setEnabled(face == Auth0::Face::Page);
    if (face == Auth0::Face::Page || pageBelow)
        m_page->show();
    layOut();
    if (current) {
        current->show();
        current->raise();
    }
    if (hadFocus)
        giveFocus(face);
    if (!self || face != m_face)
        return;
    m_header->stopAsking();
    if (old && old != current && old != m_page)
        old->hide();
    m_page->setVisible(face == Auth0::Face::Page || pageBelow);
    m_fade->start(before);
}

// In a window with other things the keyboard is left where the user has it.
bool Auth0LoginWidgetPrivate::ownsFocus() const
{
    const QWidget *focused = q->window()->focusWidget();
    return !focused || focused == q->window() || focused == q || q->isAncestorOf(focused);
}

void Auth0LoginWidgetPrivate::giveFocus(Auth0::Face face)
{
    if (face == Auth0::Face::Page && m_bar->isVisibleTo(q))
        m_bar->takeFocus();
    else if (face == Auth0::Face::Page && m_browser)
        m_view->setFocus(Qt::OtherFocusReason);
    else if (auto *shown = qobject_cast<Face *>(widgetFor(face)))
        shown->setActive(true);
}

// The focus goes before the button that has it is hidden: Qt would pass it on as the Tab key does,
// and the page would select what is in its field.
void Auth0LoginWidgetPrivate::keepGoing()
{
    giveFocus(m_face);
    m_header->stopAsking();
}

void Auth0LoginWidgetPrivate::updateLogo()
{
    const QIcon shown = logo.isNull() ? QApplication::windowIcon() : logo;
    controller->setLogo(logo.pixmap(QSize(64, 64), 2.0).toImage());
    m_preparing->setLogo(shown);
    if (m_waiting)
        m_waiting->setLogo(shown);
}

QString Auth0LoginWidgetPrivate::shownTitle() const
{
    return title.isEmpty() ? controller->texts()->windowTitle() : title;
}

void Auth0LoginWidgetPrivate::updateTitle()
{
    // It has the keyboard while there is nothing to press.
    q->setAccessibleName(shownTitle());
    q->setWindowTitle(shownTitle());
}

void Auth0LoginWidgetPrivate::layOut()
{
    const std::initializer_list<QWidget *> faces = { m_page,       m_preparing, m_waiting,
                                                     m_deviceCode, m_problem,   m_fade };
    for (QWidget *face : faces) {
        if (face)
            face->setGeometry(q->rect());
    }
}

void Auth0LoginWidgetPrivate::setInteraction(const std::function<void()> &open)
{
    m_interaction = std::make_unique<Auth0Qt::Interaction>(q, open);
}

void Auth0LoginWidgetPrivate::escape()
{
    if (m_face == Auth0::Face::Page && m_browser && m_browser->notice()->isVisible()) {
        m_browser->notice()->escape();
    } else if (m_header->isAsking()) {
        keepGoing();
    } else if (m_face == Auth0::Face::Page && m_browser && m_browser->hasUserInput()) {
        m_header->ask();
    } else {
        controller->cancel();
    }
}

Auth0LoginWidget::Auth0LoginWidget(QWidget *parent)
    : Auth0LoginWidget(nullptr, parent)
{
}

Auth0LoginWidget::Auth0LoginWidget(Auth0Provider *provider, QWidget *parent)
    : QWidget(parent)
    , d_ptr(std::make_unique<Auth0LoginWidgetPrivate>(this))
{
    d_ptr->setInteraction([this] {
        const QPointer<Auth0LoginWidget> self(this);
        show();
        if (self)
            start();
    });
    setProvider(provider);
}

/*!
    Ends the sign-in, if one is running.
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
    Sets the Auth0 connection (for example \c google-oauth2) that the user signs in with, in
    options().
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
    Sets the organization (its id) that the user signs in to, in options().
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
    The model of this view. It belongs to the widget.
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
    Starts a sign-in. If the provider is just restoring a session, or has one, and options() do
    not ask for a fresh sign-in, the widget accepts without a page.
*/
void Auth0LoginWidget::start()
{
    Q_D(Auth0LoginWidget);
    d->start();
}

/*!
    Does now what the next start() would have to do: loads the browser engine, which blocks the
    thread for about a quarter of a second the first time, and fetches the metadata and the keys of
    the server. Opens nothing. For a moment in which the application is idle and the user is likely
    to sign in.
*/
void Auth0LoginWidget::warmUp()
{
    Q_D(Auth0LoginWidget);
    d->warmUp();
}

/*!
    Ends the sign-in; rejected() follows. Does nothing if none is running.
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
    if (!event->spontaneous()) // else it is minimized
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
