// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logindialog.h"

#include "auth0logincontroller.h"
#include "auth0loginwidget.h"
#include "auth0loginwidget_p.h"

#include <QtCore/qpointer.h>
#include <QtGui/qevent.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qboxlayout.h>

/*!
    \class Auth0LoginDialog
    \inmodule Auth0Qt
    \since 0.1
    \brief Signs the user in.

    \code
    Auth0LoginDialog dialog(&auth0, mainWindow);
    if (dialog.exec() == QDialog::Accepted)
        greet(auth0.profile()->displayName());
    \endcode

    exec(), open() and show() each start a sign-in and differ only as QDialog's do. A slot may
    delete the dialog at any time, also while they run; exec() returns QDialog::Rejected then. The
    dialog is accepted as soon as the user is signed in; the provider's profile is filled by then.
    Escape and the window's close button reject it and end the transaction; Escape asks first if
    something was typed into the page.

    If the provider is just restoring the session of the last run, the dialog waits for it: nothing
    is shown for 300 ms. If the session comes back, or is there already, the dialog accepts without
    ever being shown, unless the options ask for a fresh sign-in.

    The page is shown inside the dialog if the plugin \c auth0qt_webengine_widgets is there and
    isEmbedded() allows it, and the user can always go on in the system browser.

    The dialog may be used again and again, also for another provider. A sign-in that fails stays
    in the dialog, where the user can try again; why it failed is in Auth0Provider::lastError.

    \sa Auth0LoginWidget, Auth0LoginController
*/

/*!
    \property Auth0LoginDialog::provider
    \brief Whom to sign in; not owned.
*/

/*!
    \property Auth0LoginDialog::options
    \brief The options of the next sign-in. connection and organization are parts of it.
*/

/*!
    \property Auth0LoginDialog::logo
    \brief Shown while there is no page, and on the page in the system browser that says how it
    ended; the window icon of the application if null.
*/

/*!
    \property Auth0LoginDialog::title
    \brief The window's title: "Log in to" and the application's display name, unless set. It is
    never the page's.
*/

/*!
    \property Auth0LoginDialog::embedded
    \brief Whether a page may be shown inside the dialog; true by default. If false, the sign-in
    goes on in the system browser at once. Takes effect with the next start.
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
    bool waiting = false; // shown as far as the application knows, but not on screen yet
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

    Auth0LoginWidgetPrivate::get(view)->setInteraction([this] { this->q->open(); });
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

// On a small screen the dialog takes what there is.
void Auth0LoginDialogPrivate::fitScreen()
{
    const QWidget *parent = q->parentWidget();
    const QScreen *screen = parent ? parent->screen() : q->screen();
    const QSize room = screen ? screen->availableSize() : DefaultSize;
    q->setMinimumSize(MinimumSize.boundedTo(room));
    // The size that the user or the application gave it stays.
    if (!sized && !q->testAttribute(Qt::WA_Resized))
        q->resize(DefaultSize.boundedTo(room));
    sized = true;
    view->resize(q->size()); // the layout does it when the dialog is shown
}

// False: a slot has deleted the dialog, or has ended the sign-in.
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

// Later: exec() has not entered its loop yet if the outcome is known at once. The outcome of a run
// that was closed meanwhile is nobody's.
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
    Creates a dialog that signs in \a provider's user. Nothing starts before the dialog is shown.
*/
Auth0LoginDialog::Auth0LoginDialog(Auth0Provider *provider, QWidget *parent)
    : QDialog(parent)
    , d_ptr(std::make_unique<Auth0LoginDialogPrivate>(this))
{
    setProvider(provider);
}

/*!
    Ends the sign-in, if one is running.
*/
Auth0LoginDialog::~Auth0LoginDialog()
{
    Q_D(Auth0LoginDialog);
    // Nobody is told: a slot that deletes the dialog would do so twice.
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
    Sets the Auth0 connection (for example \c google-oauth2) that the user signs in with, in
    options().
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
    Sets the organization (its id) that the user signs in to, in options().
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
    The model of this dialog. It belongs to the dialog.
*/
Auth0LoginController *Auth0LoginDialog::controller() const
{
    Q_D(const Auth0LoginDialog);
    return d->view->controller();
}

/*!
    Does now what the next sign-in would have to do: see Auth0LoginWidget::warmUp(). Its native
    window is made too. The dialog stays hidden.
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
    Auth0LoginWidgetPrivate::get(d->view)->drawAhead();
}

/*!
    \reimp
    Showing the dialog starts a sign-in, hiding it ends it.
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
        // Else QDialog takes a dialog that was hidden before for one that need not be hidden, and
        // exec() would not return.
        setAttribute(Qt::WA_WState_ExplicitShowHide, false);
        // And close() would do nothing to the window that is left from then.
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
    // Before: QDialog::exec() goes on with the dialog after it has shown it.
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
    // QDialog closes the window, which does nothing if it was seen before and is not now; exec()
    // would go on.
    if (self && unseen)
        hide();
    if (self)
        QDialog::done(result);
}

/*!
    \reimp
    Escape is the dialog's, whatever shortcuts the application has.
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
        reject(); // QDialog does so for a visible dialog only
    else
        QDialog::closeEvent(event);
}

/*!
    \reimp
    The view's own Escape works while a page has the focus; this is for what it leaves.
*/
void Auth0LoginDialog::keyPressEvent(QKeyEvent *event)
{
    Q_D(Auth0LoginDialog);
    if (event->matches(QKeySequence::Cancel))
        Auth0LoginWidgetPrivate::get(d->view)->escape();
    else
        QDialog::keyPressEvent(event);
}
