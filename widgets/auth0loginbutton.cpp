// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginbutton.h"

#include "auth0logindialog.h"
#include "auth0logintexts.h"
#include "auth0provider.h"
#include "browser/contrast.h"
#include "iconpainter.h"
#include "loginproblem.h"
#include "metrics.h"
#include "spinner.h"
#include "tintedicon.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0LoginButton
    \inmodule Auth0Qt
    \since 0.1
    \brief A push button in the brand's colour.

    The button is as high as the style's buttons are, and its text is black or white, whichever
    reads better on brandColor, unless textColor is set. With a provider it is busy while that logs
   in or restores a session: a spinner takes the place of the icon, and presses do nothing.

    With a dialog() a click opens that dialog with the button's options; without one, connect to
    clicked(). A login of the provider that fails is then shown by the button: see problem.

    \code
    auto *button = new Auth0LoginButton(&auth0, this);
    button->setDialog(dialog);
    \endcode
*/

/*!
    \property Auth0LoginButton::provider
    \brief Whose state the button follows; not owned. A dialog opened by the button gets it.
*/

/*!
    \property Auth0LoginButton::options
    \brief What a dialog opened by the button asks for. connection and organization are parts of
    it; a button with a connection is a "Continue with ..." button.
*/

/*!
    \property Auth0LoginButton::logo
    \brief The icon at the start; our own if null.
*/

/*!
    \property Auth0LoginButton::title
    \brief The button's text; "Log in" in the user's language unless set.
*/

/*!
    \property Auth0LoginButton::brandColor
    \brief The background; \c{#EB5424} by default.
*/

/*!
    \property Auth0LoginButton::textColor
    \since 0.1
    \brief The colour of icon and text; black or white, whichever reads better on brandColor, unless
    set.

    A colour that could not be read on brandColor (less than 4.5:1, WCAG 2.1) is drawn as much
   darker or lighter as it takes.
*/

/*!
    \property Auth0LoginButton::busy
    \brief Whether something is going on that the user should wait for: what was set, or what the
    provider does.
*/

/*!
    \property Auth0LoginButton::problem
    \since 0.1
    \brief Why the provider's last login failed, in a sentence; empty when it did not, and always
    with a dialog(), which says it itself.

    Until the next login begins the icon is a warning sign, and the sentence is the tool tip, which
    is shown at once in the active window, and the accessible description. A login that was
    cancelled is no problem.
*/

/*!
    \property Auth0LoginButton::dialog
    \brief What a click opens; not owned.
*/

namespace {

constexpr QRgb DefaultBrandColor = 0xffeb5424;

} // namespace

class Auth0LoginButtonPrivate
{
public:
    explicit Auth0LoginButtonPrivate(Auth0LoginButton *q);

    bool providerIsBusy() const;
    void updateBusy();
    void updateProblem();
    void describe();
    void openDialog();
    QColor textColor() const
    {
        return ownTextColor.isValid() ? ownTextColor : textColorOn(brandColor);
    }
    // What it is drawn in: that can be read, whatever was set.
    QColor shownTextColor() const { return readableOn(brandColor, textColor()); }
    QColor background() const;
    void paint(QPainter *painter) const;
    void paintContent(QPainter *painter, const QColor &color) const;
    QString shownTitle() const { return title.isEmpty() ? Auth0LoginTexts::tr("Log in") : title; }

    Auth0LoginButton *const q;
    QPointer<Auth0Provider> provider;
    QPointer<Auth0LoginDialog> dialog;
    Auth0LoginOptions options;
    QIcon logo;
    QString title;
    QColor brandColor = QColor::fromRgb(DefaultBrandColor);
    QColor ownTextColor; // invalid: by brandColor
    LoginProblem problem;
    SpinnerClock clock;
    QTimer busyDelay;
    bool busySet = false;
    bool busy = false;
};

Auth0LoginButtonPrivate::Auth0LoginButtonPrivate(Auth0LoginButton *q)
    : q(q)
    , problem(q)
    , clock(q)
{
    busyDelay.setSingleShot(true);
    busyDelay.setInterval(BusyDelay);
    QObject::connect(&busyDelay, &QTimer::timeout, q, [this] {
        clock.start();
        this->q->update();
    });
    QObject::connect(q, &QAbstractButton::clicked, q, [this] { openDialog(); });
    QObject::connect(&problem, &LoginProblem::changed, q, [this] { updateProblem(); });
    q->setIcon(tintedIcon(u"login"_s));
    q->setText(shownTitle());
    q->setAttribute(Qt::WA_Hover);
}

bool Auth0LoginButtonPrivate::providerIsBusy() const
{
    return provider
            && (provider->state() == Auth0::State::LoggingIn
                || provider->state() == Auth0::State::Restoring);
}

void Auth0LoginButtonPrivate::updateBusy()
{
    const bool now = busySet || providerIsBusy();
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
    // Mostly the pointer is still over the button that was pressed.
    if (!problem.text().isEmpty())
        problem.showToolTip();
    Q_EMIT q->problemChanged();
}

void Auth0LoginButtonPrivate::describe()
{
    q->setAccessibleDescription(busy ? Auth0LoginTexts::tr("Busy") : problem.text());
}

void Auth0LoginButtonPrivate::openDialog()
{
    if (!dialog || busy)
        return;
    // A slot may delete the dialog, and us.
    const QPointer<Auth0LoginDialog> opened = dialog;
    const Auth0LoginOptions wanted = options;
    if (provider)
        opened->setProvider(provider);
    if (opened)
        opened->setOptions(wanted);
    if (opened)
        opened->open();
}

QColor Auth0LoginButtonPrivate::background() const
{
    const QColor window = q->palette().color(QPalette::Window);
    if (!q->isEnabled())
        return mixed(window, brandColor, 0.35);
    if (q->isDown())
        return fartherFrom(shownTextColor(), brandColor, 0.24);
    return q->underMouse() && !busy ? fartherFrom(shownTextColor(), brandColor, 0.12) : brandColor;
}

void Auth0LoginButtonPrivate::paint(QPainter *painter) const
{
    const QColor fill = background();
    QColor text = shownTextColor();
    if (!q->isEnabled())
        text = mixed(fill, textColorOn(fill), 0.55);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(q->rect()), Radius, Radius);
    if (q->hasFocus()) {
        painter->setPen(QPen(text, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(q->rect()).adjusted(3, 3, -3, -3), Radius - 3, Radius - 3);
    }
    paintContent(painter, text);
}

void Auth0LoginButtonPrivate::paintContent(QPainter *painter, const QColor &color) const
{
    const QSize iconSize = q->iconSize();
    const int room = q->width() - iconSize.width() - Gap - 2 * Gap;
    const QString text = q->fontMetrics().elidedText(q->text(), Qt::ElideRight, room,
                                                     Qt::TextShowMnemonic);
    const int textWidth = q->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int width = iconSize.width() + Gap + textWidth;
    const QRect content((q->width() - width) / 2, 0, width, q->height());
    const Qt::LayoutDirection direction = q->layoutDirection();
    const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize,
                                           content);
    const QRect label = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(textWidth, q->height()), content);

    if (clock.isRunning() || (busy && !busyDelay.isActive()))
        paintSpinner(painter, icon, color, clock.angle());
    else if (!problem.text().isEmpty())
        paintTintedIcon(painter, u"problem"_s, icon, color);
    else if (logo.isNull())
        paintTintedIcon(painter, u"login"_s, icon, color, direction == Qt::RightToLeft);
    else
        logo.paint(painter, icon, Qt::AlignCenter,
                   q->isEnabled() ? QIcon::Normal : QIcon::Disabled);

    painter->setFont(q->font());
    painter->setPen(color);
    painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text);
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
    if (d->provider == provider)
        return;
    if (d->provider)
        d->provider->disconnect(this);
    d->provider = provider;
    if (provider) {
        connect(provider, &Auth0Provider::stateChanged, this, [d] { d->updateBusy(); });
        connect(provider, &QObject::destroyed, this, [this, d] {
            const QPointer<Auth0LoginButton> self(this);
            d->provider = nullptr;
            d->updateBusy();
            if (self)
                Q_EMIT providerChanged();
        });
    }
    d->problem.follow(provider);
    const QPointer<Auth0LoginButton> self(this);
    d->updateBusy();
    if (self)
        Q_EMIT providerChanged();
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
    Sets the background; alpha is ignored, and an invalid colour is the default.
*/
void Auth0LoginButton::setBrandColor(const QColor &color)
{
    Q_D(Auth0LoginButton);
    const QColor opaque = QColor::fromRgb(color.isValid() ? color.rgb() : DefaultBrandColor);
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
    Sets the colour of icon and text; alpha is ignored, and an invalid colour is the default.
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

QSize Auth0LoginButton::sizeHint() const
{
    // Room for the focus line around icon and text.
    const QSize hint = QPushButton::sizeHint();
    const int content = iconSize().width() + Gap
            + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 4 * Gap;
    return hint.expandedTo({ content, 0 });
}

QSize Auth0LoginButton::minimumSizeHint() const
{
    return sizeHint();
}

void Auth0LoginButton::paintEvent(QPaintEvent *)
{
    Q_D(Auth0LoginButton);
    QPainter painter(this);
    d->paint(&painter);
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
    if (event->type() == QEvent::Shortcut && d->busy)
        return true;
    // Not setToolTip(): that is the application's.
    if (event->type() == QEvent::ToolTip && !d->problem.text().isEmpty()) {
        d->problem.showToolTip();
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
}

bool Auth0LoginButton::hitButton(const QPoint &position) const
{
    Q_D(const Auth0LoginButton);
    return !d->busy && QPushButton::hitButton(position);
}
