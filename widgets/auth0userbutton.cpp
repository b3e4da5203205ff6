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
#include "menubarcorner.h"
#include "metrics.h"
#include "provider/followedprovider.h"
#include "textlabel.h"
#include "tintedicon.h"
#include "usermenuheader.h"

#include <QtCore/qcoreevent.h>
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
    \inmodule Auth0QtWidgets
    \inheaderfile Auth0Qt/Auth0UserButton
    \since 0.1
    \brief A button with the user's picture, name and menu.

    The button shows the avatar and the name of the provider's user. Its menu() has the avatar, the
    name and the e-mail address at the top and \e{Sign out} at the bottom. The actions that the
    application adds to the button or to menu() are between them. If the store has other accounts of
    the provider, \e{Switch account} switches to one of them, see Auth0AccountModel::switchTo(). A
    dot on the avatar shows that the server cannot be reached.

    Without a session the button is disabled. All text is shown as plain text.

    \code
    auto *user = new Auth0UserButton(&auth0, this);
    user->addAction(tr("Settings…"), this, &MainWindow::showSettings);
    \endcode
*/

/*!
    \property Auth0UserButton::provider
    \brief The provider whose user is shown. Not owned.
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
    QString name() const;
    QString shownName() const;
    bool isOffline() const;
    int nameWidth() const;
    void paint(QPainter *painter) const;
    void paintAvatarAndDot(QPainter *painter, const QRect &rect) const;

    Auth0UserButton *const q;
    FollowedProvider provider;
    AvatarSource source;
    QMenu *menu;
    QList<QAction *> ownActions; // of the button, which are in the menu too
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
    headerAction->setEnabled(false); // arrow keys skip it
    menu->addAction(headerAction);
    headerSeparator = menu->addSeparator();
    logoutSeparator = menu->addSeparator();
    accounts = new AccountMenu(menu);
    accounts->setIcon(tintedIcon(u"person"_s));
    menu->addMenu(accounts);
    logout = menu->addAction(tintedIcon(u"logout"_s), QString());
    QObject::connect(logout, &QAction::triggered, q, [this] {
        if (provider)
            provider->logout();
    });
    QObject::connect(menu, &QMenu::aboutToShow, q, [this] { arrangeMenu(); });
    QObject::connect(&source, &AvatarSource::changed, q, [this] { this->q->update(); });
    q->setMenu(menu);
    q->setFlat(true);
    q->setAttribute(Qt::WA_Hover);
    q->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new MenuBarCorner(q);
}

void Auth0UserButtonPrivate::followProvider()
{
    accounts->follow(nullptr);
    source.setProfile(provider ? provider->profile() : nullptr);
    if (provider) {
        const auto changed = [this] { update(); };
        QObject *const context = provider.context();
        QObject::connect(provider, &Auth0Provider::authenticatedChanged, context, changed);
        QObject::connect(provider, &Auth0Provider::onlineChanged, context, changed);
        QObject::connect(provider, &Auth0Provider::stateChanged, context, changed);
        const Auth0Profile *const profile = provider->profile();
        QObject::connect(profile, &Auth0Profile::displayNameChanged, context, changed);
        QObject::connect(profile, &Auth0Profile::emailChanged, context, changed);
    }
    update();
    Q_EMIT q->providerChanged();
}

QString Auth0UserButtonPrivate::name() const
{
    const Auth0Profile *profile = source.profile();
    return profile ? profile->displayName() : QString();
}

QString Auth0UserButtonPrivate::shownName() const
{
    return name().isEmpty() ? Auth0LoginTexts::tr("Not signed in") : name();
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
    const QString shown = shownName();
    logout->setText(Auth0LoginTexts::tr("Sign out"));
    accounts->setTitle(Auth0LoginTexts::tr("Switch account"));
    q->setAccessibleName(shown);
    if (isOffline()) {
        const QString offline = Auth0LoginTexts::tr("The server cannot be reached at the moment.");
        q->setToolTip(plainToolTip(offline));
        q->setAccessibleDescription(offline);
    } else {
        const bool isWide = nameWidth() > WidestName;
        q->setToolTip(isWide ? plainToolTip(shown) : QString());
        // By default the description is the tool tip, which contains HTML.
        q->setAccessibleDescription(isWide ? shown : QString());
    }
}

// Moves our last actions below those that the application has added.
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

int Auth0UserButtonPrivate::nameWidth() const
{
    return q->fontMetrics().horizontalAdvance(shownName());
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
    const QString shown = shownName();
    painter->setPen(text);
    painter->setFont(q->font());
    // A name is written in its own direction, in every layout direction.
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
    // With a ring in the colour of the background.
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
    // The menu draws from the source, which is destroyed before the children of the button.
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
    const auto follow = [d] { d->followProvider(); };
    if (!d->provider.set(provider, follow))
        return;
    d->source.setPixels(qRound(48 * devicePixelRatioF()));
    follow();
}

/*!
    Returns the action \e{Sign out} at the end of menu(). It calls Auth0Provider::logout(). To log
    out with options, hide it and add an action of your own.
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

// As in QToolButton, the actions of the button appear in its menu.
void Auth0UserButton::actionEvent(QActionEvent *event)
{
    QPushButton::actionEvent(event);
    // setMenu() adds the action of the menu itself.
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
