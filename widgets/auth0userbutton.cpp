// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0userbutton.h"

#include "accessibleroles.h"
#include "accountmenu.h"
#include "auth0logintexts.h"
#include "auth0profile.h"
#include "auth0provider.h"
#include "avatar.h"
#include "browser/contrast.h"
#include "iconpainter.h"
#include "metrics.h"
#include "textlabel.h"
#include "tintedicon.h"
#include "usermenuheader.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>
#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qwidgetaction.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

/*!
    \class Auth0UserButton
    \inmodule Auth0Qt
    \since 0.1
    \brief Shows who is signed in, with a menu.

    The button shows the avatar and the name of the provider's user. Its menu() has the avatar, the
    name and the e-mail address at the top and \e{Log out} at the bottom; the actions that an
    application adds to the button, or to menu(), appear between them. Where the store has other
   accounts of the provider, \e{Switch account} above \e{Log out} makes one of them the provider's
   and restores its session, as Auth0AccountModel::switchTo() does. A small dot on the avatar says
   that the server cannot be reached at the moment.

    Without a session the button is disabled. All text is shown as it is: a name that contains HTML
    shows its angle brackets.

    \code
    auto *user = new Auth0UserButton(&auth0, this);
    user->addAction(tr("Settings…"), this, &MainWindow::showSettings);
    \endcode
*/

/*!
    \property Auth0UserButton::provider
    \brief Whose user is shown; not owned.
*/

namespace {

constexpr int AvatarSize = 28;
constexpr int ChevronSize = 12;
constexpr int Padding = 6;
constexpr int WidestName = 200;
constexpr int DotSize = 10;

} // namespace

class Auth0UserButtonPrivate
{
public:
    explicit Auth0UserButtonPrivate(Auth0UserButton *q);

    void followProvider();
    void update();
    void translate();
    void arrangeMenu();
    void logOut();
    QString name() const;
    bool isOffline() const;
    int nameWidth() const;
    void paint(QPainter *painter) const;
    void paintAvatarAndDot(QPainter *painter, const QRect &rect) const;

    Auth0UserButton *const q;
    QPointer<Auth0Provider> provider;
    AvatarSource source;
    QMenu *menu;
    QList<QAction *> ownActions; // the button's, which are in the menu too
    UserMenuHeader *header;
    QAction *headerSeparator;
    QAction *logoutSeparator;
    AccountMenu *accounts;
    QAction *logout;
};

Auth0UserButtonPrivate::Auth0UserButtonPrivate(Auth0UserButton *q)
    : q(q)
    , menu(new QMenu(q))
    , header(new UserMenuHeader(&source, menu))
{
    installAccessibleRoles();
    auto *headerAction = new QWidgetAction(menu);
    headerAction->setDefaultWidget(header);
    headerAction->setEnabled(false); // arrow keys begin below it
    menu->addAction(headerAction);
    headerSeparator = menu->addSeparator();
    logoutSeparator = menu->addSeparator();
    accounts = new AccountMenu(menu);
    accounts->setIcon(tintedIcon(u"person"_s));
    menu->addMenu(accounts);
    logout = menu->addAction(tintedIcon(u"logout"_s), QString());
    QObject::connect(logout, &QAction::triggered, q, [this] { logOut(); });
    QObject::connect(menu, &QMenu::aboutToShow, q, [this] { arrangeMenu(); });
    QObject::connect(&source, &AvatarSource::changed, q, [this] { this->q->update(); });
    q->setMenu(menu);
    q->setFlat(true);
    q->setAttribute(Qt::WA_Hover);
    q->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Auth0UserButtonPrivate::followProvider()
{
    if (!provider)
        return;
    const auto changed = [this] { update(); };
    QObject::connect(provider, &Auth0Provider::authenticatedChanged, q, changed);
    QObject::connect(provider, &Auth0Provider::onlineChanged, q, changed);
    QObject::connect(provider, &Auth0Provider::stateChanged, q, changed);
    if (const Auth0Profile *profile = provider->profile()) {
        QObject::connect(profile, &Auth0Profile::displayNameChanged, q, changed);
        QObject::connect(profile, &Auth0Profile::emailChanged, q, changed);
    }
    QObject::connect(provider, &QObject::destroyed, q, [this] {
        provider = nullptr;
        source.setProfile(nullptr);
        update();
        Q_EMIT q->providerChanged();
    });
}

QString Auth0UserButtonPrivate::name() const
{
    const Auth0Profile *profile = source.profile();
    return profile ? profile->displayName() : QString();
}

bool Auth0UserButtonPrivate::isOffline() const
{
    return provider && provider->isAuthenticated() && !provider->isOnline();
}

void Auth0UserButtonPrivate::update()
{
    const Auth0Profile *profile = source.profile();
    header->setPerson(name(), profile ? profile->email() : QString());
    q->setEnabled(provider && provider->isAuthenticated());
    logout->setEnabled(provider && provider->state() != Auth0::State::LoggingOut);
    accounts->follow(provider);
    translate();
    q->updateGeometry();
    q->update();
}

void Auth0UserButtonPrivate::translate()
{
    const QString shown = name().isEmpty() ? Auth0LoginTexts::tr("Not signed in") : name();
    logout->setText(Auth0LoginTexts::tr("Log out"));
    accounts->setTitle(Auth0LoginTexts::tr("Switch account"));
    q->setAccessibleName(shown);
    if (isOffline()) {
        const QString offline = Auth0LoginTexts::tr("The server cannot be reached at the moment.");
        q->setToolTip(plainToolTip(offline));
        q->setAccessibleDescription(offline);
    } else {
        const bool isWide = nameWidth() > WidestName;
        q->setToolTip(isWide ? plainToolTip(shown) : QString());
        // Else the tool tip would be it, with its markup.
        q->setAccessibleDescription(isWide ? shown : QString());
    }
}

// The application's actions were added at the end; ours belong below them.
void Auth0UserButtonPrivate::arrangeMenu()
{
    const QList<QAction *> actions = menu->actions();
    if (actions.constLast() == logout)
        return;
    for (QAction *action : { logoutSeparator, accounts->menuAction(), logout }) {
        menu->removeAction(action);
        menu->addAction(action);
    }
}

void Auth0UserButtonPrivate::logOut()
{
    if (provider)
        provider->logout();
}

int Auth0UserButtonPrivate::nameWidth() const
{
    return q->fontMetrics().horizontalAdvance(
            name().isEmpty() ? Auth0LoginTexts::tr("Not signed in") : name());
}

void Auth0UserButtonPrivate::paint(QPainter *painter) const
{
    const QPalette &palette = q->palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(q->isEnabled() ? QPalette::Active : QPalette::Disabled,
                                      QPalette::ButtonText);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool down = q->isDown() || menu->isVisible();
    if (q->isEnabled() && (down || q->underMouse())) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(window, text, down ? 0.16 : 0.08));
        painter->drawRoundedRect(QRectF(q->rect()), Radius, Radius);
    }
    if (q->hasFocus()) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(q->rect()).adjusted(1, 1, -1, -1), Radius - 1, Radius - 1);
    }

    const Qt::LayoutDirection direction = q->layoutDirection();
    const QRect content = q->rect().adjusted(Padding, 0, -Padding, 0);
    const auto placed = [&](Qt::Alignment side, const QSize &size) {
        return QStyle::alignedRect(direction, side | Qt::AlignVCenter, size, content);
    };
    const QRect avatar = placed(Qt::AlignLeft, { AvatarSize, AvatarSize });
    paintAvatarAndDot(painter, avatar);
    paintTintedIcon(painter, u"chevron-down"_s,
                    placed(Qt::AlignRight, { ChevronSize, ChevronSize }), text);

    const int left = AvatarSize + Gap;
    const int right = ChevronSize + Gap;
    const QRect label = QStyle::visualRect(direction, content,
                                           content.adjusted(left, 0, -right, 0));
    const QString shown = name().isEmpty() ? Auth0LoginTexts::tr("Not signed in") : name();
    painter->setPen(text);
    painter->setFont(q->font());
    // A name reads in its own direction, wherever the window begins.
    painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(label,
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
                              | Qt::TextSingleLine,
                      q->fontMetrics().elidedText(shown, Qt::ElideRight, label.width()));
}

void Auth0UserButtonPrivate::paintAvatarAndDot(QPainter *painter, const QRect &rect) const
{
    paintAvatar(painter, rect, source.look(), q->font(), q->palette());
    if (!isOffline())
        return;
    QRectF dot(0, 0, DotSize, DotSize);
    dot.moveBottom(rect.bottom() + 2);
    if (q->layoutDirection() == Qt::RightToLeft)
        dot.moveLeft(rect.left() - 1);
    else
        dot.moveRight(rect.right() + 2);
    // A ring in the background's colour sets it off from the picture.
    const QColor window = q->palette().color(QPalette::Window);
    painter->setPen(QPen(window, 2));
    painter->setBrush(mixed(window, q->palette().color(QPalette::WindowText), 0.6));
    painter->drawEllipse(dot.adjusted(1, 1, -1, -1));
}

Auth0UserButton::Auth0UserButton(QWidget *parent)
    : Auth0UserButton(nullptr, parent)
{
}

Auth0UserButton::Auth0UserButton(Auth0Provider *provider, QWidget *parent)
    : QPushButton(parent)
    , d_ptr(std::make_unique<Auth0UserButtonPrivate>(this))
{
    Q_D(Auth0UserButton);
    d->update();
    setProvider(provider);
}

Auth0UserButton::~Auth0UserButton()
{
    // The menu draws from the source, and both would be gone before the menu is.
    Q_D(Auth0UserButton);
    d->ownActions.clear();
    delete d->menu;
}

Auth0Provider *Auth0UserButton::provider() const
{
    Q_D(const Auth0UserButton);
    return d->provider;
}

void Auth0UserButton::setProvider(Auth0Provider *provider)
{
    Q_D(Auth0UserButton);
    if (d->provider == provider)
        return;
    if (d->provider) {
        d->provider->disconnect(this);
        if (d->provider->profile())
            d->provider->profile()->disconnect(this);
    }
    d->provider = provider;
    d->accounts->follow(nullptr);
    d->source.setPixels(qRound(48 * devicePixelRatioF()));
    d->source.setProfile(provider ? provider->profile() : nullptr);
    d->followProvider();
    d->update();
    Q_EMIT providerChanged();
}

/*!
    The action \e{Log out} at the end of menu(). It calls Auth0Provider::logout(); an application
    that wants another kind of logout hides it and adds one of its own.
*/
QAction *Auth0UserButton::logoutAction() const
{
    Q_D(const Auth0UserButton);
    return d->logout;
}

QSize Auth0UserButton::sizeHint() const
{
    Q_D(const Auth0UserButton);
    const int name = qMin(d->nameWidth() + 1, WidestName);
    return { Padding + AvatarSize + Gap + name + Gap + ChevronSize + Padding, AvatarSize + 8 };
}

QSize Auth0UserButton::minimumSizeHint() const
{
    return { Padding + AvatarSize + Gap + ChevronSize + Padding, AvatarSize + 8 };
}

void Auth0UserButton::paintEvent(QPaintEvent *)
{
    Q_D(Auth0UserButton);
    QPainter painter(this);
    d->paint(&painter);
}

// As QToolButton does: the button's own actions are its menu's.
void Auth0UserButton::actionEvent(QActionEvent *event)
{
    QPushButton::actionEvent(event);
    // One of them is the menu itself, while we are being made.
    if (event->type() == QEvent::ActionAdded && event->action() == menu()->menuAction())
        return;
    Q_D(Auth0UserButton);
    if (event->type() == QEvent::ActionAdded) {
        d->ownActions.append(event->action());
        d->menu->insertAction(event->before(), event->action());
    } else if (event->type() == QEvent::ActionRemoved) {
        if (d->ownActions.removeOne(event->action()))
            d->menu->removeAction(event->action());
    }
}

void Auth0UserButton::changeEvent(QEvent *event)
{
    Q_D(Auth0UserButton);
    if (event->type() == QEvent::LanguageChange)
        d->translate();
    QPushButton::changeEvent(event);
}
