// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logindialog.h"

#include "auth0logincontroller.h"
#include "auth0loginwidget.h"
#include "auth0loginwidget_p.h"
#include "pageface.h"

#include <QtCore/qpointer.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qboxlayout.h>

/*!
    \class Auth0LoginDialog
    \inmodule Auth0QtWidgets
    \inheaderfile Auth0Qt/Auth0LoginDialog
    \since 0.1
    \brief A dialog that signs the user in.

    \code
    Auth0LoginDialog dialog(&auth0, mainWindow);
    if (dialog.exec() == QDialog::Accepted)
        greet(auth0.profile()->displayName());
    \endcode

    exec(), open() and show() each start a login and differ as those of QDialog do. A slot may
    delete the dialog at any time, also while they run; exec() then returns QDialog::Rejected. The
    dialog is accepted when the user is signed in, and the provider's profile is filled by then.
    Escape and the window's close button cancel the login. If the user has typed into the page,
    Escape asks first.

    If the provider is restoring the session of the last run, the dialog waits up to 300 ms before
    it is shown. If there is a session, the dialog is accepted without being shown, unless the
    options require a page.

    The page is shown inside the dialog if isEmbedded() is true and the plugin
    \c auth0qt_webengine_widgets is installed. The user can always continue in the system browser.

    The dialog can be used for several logins, also with another provider. If a login fails, the
    dialog stays open and the user can try again. Auth0Provider::lastError has the reason.

    \sa Auth0LoginWidget, Auth0LoginController
*/

/*!
    \property Auth0LoginDialog::provider
    \brief The provider that the user signs in with. Not owned.
*/

/*!
    \property Auth0LoginDialog::options
    \brief The options of the next login. connection and organization are parts of them.
*/

/*!
    \property Auth0LoginDialog::logo
    \brief The picture that is shown while there is no page, and on the last page in the system
    browser. If null, the window icon of the application.
*/

/*!
    \property Auth0LoginDialog::title
    \brief The title of the window. By default "Sign in to" and the application's display name.
    Never the title of the page.
*/

/*!
    \property Auth0LoginDialog::embedded
    \brief Whether the page may be shown inside the dialog; true by default. If false, the login
    runs in the system browser. Takes effect with the next login.
*/

namespace {

constexpr QSize DefaultSize(480, 680);
constexpr QSize MinimumSize(360, 480);

} // namespace

class Auth0LoginDialogPrivate
{
public:
    explicit Auth0LoginDialogPrivate(Auth0LoginDialog *q);

    void fitScreen();
    bool begin();
    void end();
    void finish(QDialog::DialogCode code);
    void showIfWaiting();

    Auth0LoginDialog *const q;
    Auth0LoginWidget *const view;
    bool active = false; // between begin() and end()
    bool waiting = false; // opened, but not shown yet
    bool sized = false;
    int run = 0;
};

Auth0LoginDialogPrivate::Auth0LoginDialogPrivate(Auth0LoginDialog *q)
    : q(q)
    , view(new Auth0LoginWidget(q))
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins({});
    layout->addWidget(view);

    Auth0LoginWidgetPrivate::get(view)->open = [this] { this->q->open(); };
    QObject::connect(view, &Auth0LoginWidget::windowTitleChanged, q, &QWidget::setWindowTitle);
    q->setWindowTitle(view->title());
    QObject::connect(view, &Auth0LoginWidget::accepted, q, [this] { finish(QDialog::Accepted); });
    QObject::connect(view, &Auth0LoginWidget::rejected, q, [this] { finish(QDialog::Rejected); });
    QObject::connect(view->controller(), &Auth0LoginController::faceChanged, q,
                     [this] { showIfWaiting(); });

    QObject::connect(view, &Auth0LoginWidget::providerChanged, q,
                     &Auth0LoginDialog::providerChanged);
    QObject::connect(view, &Auth0LoginWidget::optionsChanged, q, &Auth0LoginDialog::optionsChanged);
    QObject::connect(view, &Auth0LoginWidget::logoChanged, q, &Auth0LoginDialog::logoChanged);
    QObject::connect(view, &Auth0LoginWidget::titleChanged, q, &Auth0LoginDialog::titleChanged);
    QObject::connect(view, &Auth0LoginWidget::embeddedChanged, q,
                     &Auth0LoginDialog::embeddedChanged);
}

// On a small screen the dialog is as large as the screen.
void Auth0LoginDialogPrivate::fitScreen()
{
    const QWidget *parent = q->parentWidget();
    const QScreen *screen = parent ? parent->screen() : q->screen();
    const QSize room = screen ? screen->availableSize() : DefaultSize;
    q->setMinimumSize(MinimumSize.boundedTo(room));
    // Keeps the size that the user or the application has set.
    if (!sized && !q->testAttribute(Qt::WA_Resized))
        q->resize(DefaultSize.boundedTo(room));
    sized = true;
    view->resize(q->size()); // before the layout does it
}

// Returns false if a slot has deleted the dialog or has ended the login.
bool Auth0LoginDialogPrivate::begin()
{
    const QPointer<Auth0LoginDialog> self(q);
    active = true;
    ++run;
    fitScreen();
    view->start();
    return self && active;
}

void Auth0LoginDialogPrivate::end()
{
    if (!active)
        return;
    active = false;
    waiting = false;
    view->cancel();
}

// Queued: exec() may not have entered its event loop yet. Ignored if the dialog was closed
// meanwhile.
void Auth0LoginDialogPrivate::finish(QDialog::DialogCode code)
{
    if (view->controller()->isRunning())
        return;
    QMetaObject::invokeMethod(
            q,
            [this, code, started = run] {
                if (active && started == run)
                    q->done(code);
            },
            Qt::QueuedConnection);
}

void Auth0LoginDialogPrivate::showIfWaiting()
{
    if (!waiting || view->controller()->face() == Auth0::Face::Idle)
        return;
    waiting = false;
    q->QDialog::setVisible(true);
}

/*!
    Creates a dialog with \a provider and \a parent. The login starts when the dialog is shown.
*/
Auth0LoginDialog::Auth0LoginDialog(Auth0Provider *provider, QWidget *parent)
    : QDialog(parent)
    , d_ptr(std::make_unique<Auth0LoginDialogPrivate>(this))
{
    setProvider(provider);
}

/*!
    Cancels the login, if one is running.
*/
Auth0LoginDialog::~Auth0LoginDialog()
{
    Q_D(Auth0LoginDialog);
    // Without signals: a slot could delete the dialog again.
    d->view->controller()->blockSignals(true);
    d->end();
    d->view->disconnect(this);
    d->view->controller()->disconnect(this);
}

Auth0Provider *Auth0LoginDialog::provider() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->provider();
}

void Auth0LoginDialog::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0LoginDialog);
    d->view->setProvider(provider);
}

Auth0LoginOptions Auth0LoginDialog::options() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->options();
}

void Auth0LoginDialog::setOptions(const Auth0LoginOptions &options)
{
    Q_D(Auth0LoginDialog);
    d->view->setOptions(options);
}

QString Auth0LoginDialog::connection() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->connection();
}

/*!
    Sets \a connection, the Auth0 connection (for example \c google-oauth2) that the user signs in
    with, in options().
*/
void Auth0LoginDialog::setConnection(const QString &connection)
{
    Q_D(Auth0LoginDialog);
    d->view->setConnection(connection);
}

QString Auth0LoginDialog::organization() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->organization();
}

/*!
    Sets \a organization, the id of the organization that the user signs in to, in options().
*/
void Auth0LoginDialog::setOrganization(const QString &organization)
{
    Q_D(Auth0LoginDialog);
    d->view->setOrganization(organization);
}

QIcon Auth0LoginDialog::logo() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->logo();
}

void Auth0LoginDialog::setLogo(const QIcon &logo)
{
    Q_D(Auth0LoginDialog);
    d->view->setLogo(logo);
}

QString Auth0LoginDialog::title() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->title();
}

void Auth0LoginDialog::setTitle(const QString &title)
{
    Q_D(Auth0LoginDialog);
    d->view->setTitle(title);
}

bool Auth0LoginDialog::isEmbedded() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->isEmbedded();
}

void Auth0LoginDialog::setEmbedded(bool embedded)
{
    Q_D(Auth0LoginDialog);
    d->view->setEmbedded(embedded);
}

/*!
    Returns the model of this dialog, which owns it.
*/
Auth0LoginController *Auth0LoginDialog::controller() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->controller();
}

/*!
    Prepares the next login, see Auth0LoginWidget::warmUp(), and creates the native window. The
    dialog stays hidden.
*/
void Auth0LoginDialog::warmUp()
{
    Q_D(Auth0LoginDialog);
    if (d->active)
        return;
    if (!isVisible())
        d->fitScreen();
    d->view->warmUp();
    if (isVisible())
        return;
    winId();
    Auth0LoginWidgetPrivate::get(d->view)->page->drawAhead();
}

/*!
    \reimp
    Showing the dialog starts a login, hiding it cancels it.
*/
void Auth0LoginDialog::setVisible(bool visible)
{
    Q_D(Auth0LoginDialog);
    if (!visible) {
        QDialog::setVisible(false);
        d->end();
        return;
    }
    if (d->waiting || (!d->active && !d->begin()))
        return;
    if (!isVisible() && d->view->controller()->face() == Auth0::Face::Idle) {
        d->waiting = true;
        // Otherwise QDialog does not hide a dialog that was hidden before, and exec() does not
        // return.
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
        // Otherwise close() does nothing with the window of the previous login.
        if (windowHandle())
            destroy();
        return;
    }
    QDialog::setVisible(true);
}

/*!
    \reimp
*/
int Auth0LoginDialog::exec()
{
    Q_D(Auth0LoginDialog);
    // Begins before QDialog::exec(), which uses the dialog after it has shown it.
    const QPointer<Auth0LoginDialog> self(this);
    setResult(QDialog::Rejected);
    if (!d->active && !d->begin())
        return self ? result() : int(QDialog::Rejected);
    return QDialog::exec();
}

/*!
    \reimp
*/
void Auth0LoginDialog::done(int result)
{
    Q_D(Auth0LoginDialog);
    const QPointer<Auth0LoginDialog> self(this);
    const bool unseen = d->waiting;
    d->end();
    // QDialog closes the window, which does nothing if the window is hidden: exec() would not
    // return.
    if (self && unseen)
        hide();
    if (self)
        QDialog::done(result);
}

/*!
    \reimp
    The dialog receives Escape before shortcuts of the application.
*/
bool Auth0LoginDialog::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QDialog::event(event);
}

/*!
    \reimp
*/
void Auth0LoginDialog::closeEvent(QCloseEvent *event)
{
    Q_D(Auth0LoginDialog);
    if (d->waiting)
        reject(); // QDialog rejects only a visible dialog
    else
        QDialog::closeEvent(event);
}

/*!
    \reimp
    Handles Escape while the focus is not inside the view.
*/
void Auth0LoginDialog::keyPressEvent(QKeyEvent *event)
{
    Q_D(Auth0LoginDialog);
    if (event->matches(QKeySequence::Cancel))
        Auth0LoginWidgetPrivate::get(d->view)->escape();
    else
        QDialog::keyPressEvent(event);
}
