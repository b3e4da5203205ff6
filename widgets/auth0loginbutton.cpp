// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginbutton.h"

#include "auth0loginbutton_p.h"
#include "auth0logintexts.h"
#include "comeforward.h"
#include "login/auth0logincontroller_p.h"
#include "menubarcorner.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qtooltip.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0LoginButton
    \inmodule Auth0QtWidgets
    \inheaderfile Auth0Qt/Auth0LoginButton
    \since 0.1
    \brief A push button in the brand's colour.

    The button has the height of the style's buttons. Its text is black or white, whichever has more
    contrast to brandColor, unless textColor is set. While the provider logs in or restores a
    session the button is busy: it shows a spinner and emits no clicked(). If it is pressed then,
    the window in which the login runs comes to the front.

    A click opens a login dialog with the button's options. The button makes the dialog when it is
    needed, as a child of its window, and deletes it when it is closed. With
    Auth0::InteractionPolicy::Ask the dialog also opens when the provider needs the user. Set dialog
    to use a dialog of the application instead. If opensDialog is false, connect to clicked(), for
    example to Auth0Provider::login(): the button then shows why a login failed, see problem.

    \code
    statusBar()->addPermanentWidget(new Auth0LoginButton(&auth0));
    \endcode

    A QToolBar shows and hides the action of a widget: use the action that QToolBar::addWidget()
    returns instead of setVisible().
*/

/*!
    \property Auth0LoginButton::provider
    \brief The provider whose state the button shows, and that its dialog logs in with. Not owned.
*/

/*!
    \property Auth0LoginButton::options
    \brief The options of the dialog that the button opens. connection and organization are parts of
    them.
*/

/*!
    \property Auth0LoginButton::logo
    \brief The icon of the button. If null, an icon of Auth0Qt.

    An SVG is shown if the application has Qt's plugins for SVG. Otherwise there is a warning in the
    log category auth0.views.
*/

/*!
    \property Auth0LoginButton::title
    \brief The text of the button. "Sign in" in the user's language by default.
*/

/*!
    \property Auth0LoginButton::brandColor
    \brief The colour of the background, \c{#EB5424} by default.
*/

/*!
    \property Auth0LoginButton::textColor
    \since 0.1
    \brief The colour of icon and text. By default black or white, whichever has more contrast to
    brandColor.

    If the contrast to brandColor is less than 4.5:1 (WCAG 2.1), a darker or lighter colour is
    drawn.
*/

/*!
    \property Auth0LoginButton::busy
    \brief Whether the button is busy: by setBusy(), or because the provider logs in or restores a
    session.
*/

/*!
    \property Auth0LoginButton::problem
    \since 0.1
    \brief A sentence about why the provider's last login failed. Empty if it did not fail or was
    cancelled, and with a dialog, which shows the problem itself.

    Until the next login starts the button shows a warning icon. The sentence is its accessible
    description and its tool tip, which is shown at once if the window is active.
*/

/*!
    \property Auth0LoginButton::dialog
    \brief The application's dialog, which a click opens; not owned. Null by default: the button
    makes a dialog when it is needed.
*/

/*!
    \property Auth0LoginButton::opensDialog
    \since 0.1
    \brief Whether a click opens a dialog; true by default.
*/

Auth0LoginButtonPrivate::Auth0LoginButtonPrivate(Auth0LoginButton *q)
    : q(q)
    , brandColor(QColor::fromRgb(DefaultBrandColor))
    , clock(q)
{
    busyDelay.setSingleShot(true);
    busyDelay.setInterval(BusyDelay);
    QObject::connect(&busyDelay, &QTimer::timeout, q, [this] {
        clock.start();
        this->q->update();
    });
    QObject::connect(q, &QAbstractButton::clicked, q, [this] {
        if (busy)
            raiseDialog();
        else
            openDialog(options);
    });
    QObject::connect(&problem, &LoginProblem::textChanged, q, [this] { updateProblem(); });
    q->setIcon(tintedIcon(u"login"_s));
    q->setText(shownTitle());
    q->setAttribute(Qt::WA_Hover);
    new MenuBarCorner(q);
}

QString Auth0LoginButtonPrivate::shownTitle() const
{
    return title.isEmpty() ? Auth0LoginTexts::tr("Sign in") : title;
}

void Auth0LoginButtonPrivate::adoptProvider()
{
    const QPointer<Auth0LoginButton> self(q);
    updateBusy();
    if (self)
        Q_EMIT q->providerChanged();
}

void Auth0LoginButtonPrivate::updateBusy()
{
    const bool now = busySet
            || (provider
                && (provider->state() == Auth0::State::LoggingIn
                    || provider->state() == Auth0::State::Restoring));
    if (busy == now)
        return;
    busy = now;
    if (busy) {
        busyDelay.start();
    } else {
        busyDelay.stop();
        clock.stop();
    }
    describe();
    q->update();
    Q_EMIT q->busyChanged();
}

void Auth0LoginButtonPrivate::updateProblem()
{
    describe();
    q->update();
    showToolTip();
    Q_EMIT q->problemChanged();
}

void Auth0LoginButtonPrivate::describe()
{
    q->setAccessibleDescription(busy ? Auth0LoginTexts::tr("Busy") : problem.text());
}

// Only in the active window: elsewhere it would lie over another window.
void Auth0LoginButtonPrivate::showToolTip() const
{
    if (!problem.text().isEmpty() && q->isVisible() && q->isActiveWindow())
        QToolTip::showText(q->mapToGlobal(q->rect().bottomLeft()), plainToolTip(problem.text()), q);
}

// The login may run in the dialog of another window.
void Auth0LoginButtonPrivate::raiseDialog() const
{
    if (const ComeForward *const view = ComeForward::running(provider))
        view->raise();
}

void Auth0LoginButtonPrivate::openDialog(const Auth0LoginOptions &wanted)
{
    if (!opensDialog || (!dialog && !provider))
        return;
    // A slot may delete the dialog and the button.
    const QPointer<Auth0LoginDialog> opened = dialog ? dialog.data() : makeDialog();
    const QPointer<Auth0Provider> own(provider);
    opened->setOptions(wanted);
    if (opened && own)
        opened->setProvider(own);
    if (opened)
        opened->open();
}

// Exists only while it is open: applications look for the dialogs among a window's children.
Auth0LoginDialog *Auth0LoginButtonPrivate::makeDialog()
{
    if (ownDialog)
        return ownDialog;
    QWidget *window = q->window();
    while (window->parentWidget()
           && (window->windowType() == Qt::Popup || window->windowType() == Qt::Tool))
        window = window->parentWidget()->window();
    auto *const made = new Auth0LoginDialog(provider, window);
    ownDialog = made;
    problem.setDialog(made);
    QObject::connect(made, &QDialog::finished, q, [this] { ownDialog = nullptr; });
    QObject::connect(made, &QDialog::finished, made, [made] {
        made->setProvider(nullptr); // or it would open again for interactionRequired()
        made->deleteLater(); // the signal is emitted within its own functions
    });
    return made;
}

// Not connected if no dialog opens: without a receiver, the provider does not wait for a login.
void Auth0LoginButtonPrivate::followInteraction()
{
    QObject::disconnect(interaction);
    QObject::disconnect(invitation);
    if (!provider || !opensDialog)
        return;
    interaction = QObject::connect(provider, &Auth0Provider::interactionRequired, q,
                                   [this](const Auth0LoginOptions &wanted) {
                                       // An open dialog does it itself. Of several views, the first
                                       // one does it.
                                       if (!dialog && !ownDialog
                                           && provider->state() != Auth0::State::LoggingIn)
                                           openDialog(options.combinedWith(wanted));
                                   });
    invitation = QObject::connect(provider, &Auth0Provider::invitationReceived, q, [this] {
        // Of several views, one asks.
        if (!dialog && !ownDialog && Auth0LoginControllerPrivate::mayAskAboutInvitation(provider))
            openDialog(options);
    });
}

Auth0LoginButton::Auth0LoginButton(QWidget *parent)
    : Auth0LoginButton(nullptr, parent)
{
}

Auth0LoginButton::Auth0LoginButton(Auth0Provider *provider, QWidget *parent)
    : QPushButton(parent)
    , d_ptr(std::make_unique<Auth0LoginButtonPrivate>(this))
{
    setProvider(provider);
}

Auth0LoginButton::~Auth0LoginButton() = default;

Auth0Provider *Auth0LoginButton::provider() const
{
    Q_D(const Auth0LoginButton);
    return d->provider;
}

void Auth0LoginButton::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0LoginButton);
    const auto adopt = [d] { d->adoptProvider(); };
    if (!d->provider.set(provider, adopt))
        return;
    if (provider)
        connect(provider, &Auth0Provider::stateChanged, d->provider.context(),
                [d] { d->updateBusy(); });
    d->problem.setProvider(provider);
    d->followInteraction();
    adopt();
}

Auth0LoginOptions Auth0LoginButton::options() const
{
    Q_D(const Auth0LoginButton);
    return d->options;
}

void Auth0LoginButton::setOptions(const Auth0LoginOptions &options)
{
    Q_D(Auth0LoginButton);
    if (d->options == options)
        return;
    d->options = options;
    Q_EMIT optionsChanged();
}

QString Auth0LoginButton::connection() const
{
    return options().connection();
}

void Auth0LoginButton::setConnection(const QString &connection)
{
    Auth0LoginOptions changed = options();
    changed.setConnection(connection);
    setOptions(changed);
}

QString Auth0LoginButton::organization() const
{
    return options().organization();
}

void Auth0LoginButton::setOrganization(const QString &organization)
{
    Auth0LoginOptions changed = options();
    changed.setOrganization(organization);
    setOptions(changed);
}

QIcon Auth0LoginButton::logo() const
{
    Q_D(const Auth0LoginButton);
    return d->logo;
}

void Auth0LoginButton::setLogo(const QIcon &logo)
{
    Q_D(Auth0LoginButton);
    if (d->logo.cacheKey() == logo.cacheKey())
        return;
    checkLogo(logo);
    d->logo = logo;
    setIcon(logo.isNull() ? tintedIcon(u"login"_s) : logo);
    Q_EMIT logoChanged();
}

QString Auth0LoginButton::title() const
{
    return text();
}

void Auth0LoginButton::setTitle(const QString &title)
{
    Q_D(Auth0LoginButton);
    if (d->title == title)
        return;
    d->title = title;
    setText(d->shownTitle());
    Q_EMIT titleChanged();
}

QColor Auth0LoginButton::brandColor() const
{
    Q_D(const Auth0LoginButton);
    return d->brandColor;
}

/*!
    Sets the colour of the background to \a color. Alpha is ignored. An invalid colour sets the
    default.
*/
void Auth0LoginButton::setBrandColor(const QColor &color)
{
    Q_D(Auth0LoginButton);
    const QColor opaque = QColor::fromRgb(color.isValid() ? color.rgb() : d->DefaultBrandColor);
    if (d->brandColor == opaque)
        return;
    const QColor textColor = d->textColor();
    d->brandColor = opaque;
    const bool isOtherText = textColor != d->textColor();
    update();
    const QPointer<Auth0LoginButton> self(this);
    Q_EMIT brandColorChanged();
    if (self && isOtherText)
        Q_EMIT textColorChanged();
}

void Auth0LoginButton::resetBrandColor()
{
    setBrandColor({});
}

QColor Auth0LoginButton::textColor() const
{
    Q_D(const Auth0LoginButton);
    return d->textColor();
}

/*!
    Sets the colour of icon and text to \a color. Alpha is ignored. An invalid colour sets the
    default.
*/
void Auth0LoginButton::setTextColor(const QColor &color)
{
    Q_D(Auth0LoginButton);
    const QColor before = d->textColor();
    d->ownTextColor = color.isValid() ? QColor::fromRgb(color.rgb()) : QColor();
    if (before == d->textColor())
        return;
    update();
    Q_EMIT textColorChanged();
}

void Auth0LoginButton::resetTextColor()
{
    setTextColor({});
}

bool Auth0LoginButton::isBusy() const
{
    Q_D(const Auth0LoginButton);
    return d->busy;
}

void Auth0LoginButton::setBusy(bool busy)
{
    Q_D(Auth0LoginButton);
    d->busySet = busy;
    d->updateBusy();
}

QString Auth0LoginButton::problem() const
{
    Q_D(const Auth0LoginButton);
    return d->problem.text();
}

Auth0LoginDialog *Auth0LoginButton::dialog() const
{
    Q_D(const Auth0LoginButton);
    return d->dialog;
}

void Auth0LoginButton::setDialog(Auth0LoginDialog *dialog)
{
    Q_D(Auth0LoginButton);
    if (d->dialog == dialog)
        return;
    d->dialog = dialog;
    d->problem.setDialog(dialog);
    Q_EMIT dialogChanged();
}

bool Auth0LoginButton::opensDialog() const
{
    Q_D(const Auth0LoginButton);
    return d->opensDialog;
}

void Auth0LoginButton::setOpensDialog(bool opens)
{
    Q_D(Auth0LoginButton);
    if (d->opensDialog == opens)
        return;
    d->opensDialog = opens;
    d->followInteraction();
    Q_EMIT opensDialogChanged();
}

void Auth0LoginButton::changeEvent(QEvent *event)
{
    Q_D(Auth0LoginButton);
    if (event->type() == QEvent::LanguageChange) {
        if (d->title.isEmpty())
            setText(d->shownTitle());
        d->describe();
    }
    QPushButton::changeEvent(event);
}

bool Auth0LoginButton::event(QEvent *event)
{
    Q_D(Auth0LoginButton);
    if (event->type() == QEvent::MouseButtonRelease && d->busy
        && rect().contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        d->raiseDialog();
    if (event->type() == QEvent::Shortcut && d->busy) {
        d->raiseDialog();
        return true;
    }
    // Not with setToolTip(), which belongs to the application.
    if (event->type() == QEvent::ToolTip && !d->problem.text().isEmpty()) {
        d->showToolTip();
        return true;
    }
    return QPushButton::event(event);
}

void Auth0LoginButton::keyPressEvent(QKeyEvent *event)
{
    Q_D(Auth0LoginButton);
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Select;
    if (!presses || !d->busy)
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        d->raiseDialog();
}

bool Auth0LoginButton::hitButton(const QPoint &position) const
{
    Q_D(const Auth0LoginButton);
    return !d->busy && QPushButton::hitButton(position);
}
