// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accountmenu.h"

#include "auth0provider.h"
#include "avatarpainter.h"

#include <QtGui/qaction.h>
#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr int ItemAvatarSize = 24;
constexpr int WidestItem = 280;

QIcon avatarIcon(const AvatarSource &source, const QWidget *widget)
{
    QPixmap pixmap(QSize(ItemAvatarSize, ItemAvatarSize) * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAvatar(&painter, QRectF(0, 0, ItemAvatarSize, ItemAvatarSize), source.look(),
                widget->font(), widget->palette());
    return QIcon(pixmap);
}

QString nameOf(const QModelIndex &account)
{
    const QString name = account.data(Auth0AccountModel::NameRole).toString();
    return name.isEmpty() ? account.data(Auth0AccountModel::AccountRole).toString() : name;
}

} // namespace

AccountMenu::AccountMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AccountMenu::fill);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AccountMenu::fill);
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::loadPictures);
    fill();
}

void AccountMenu::follow(Auth0Provider *provider)
{
    m_model.setProvider(provider && provider->isAuthenticated() ? provider : nullptr);
}

void AccountMenu::fill()
{
    clear();
    for (int row = 0; row < m_model.count(); ++row) {
        const QModelIndex account = m_model.index(row);
        if (!account.data(Auth0AccountModel::CurrentRole).toBool())
            addAccount(account);
    }
    menuAction()->setVisible(!isEmpty());
}

void AccountMenu::addAccount(const QModelIndex &account)
{
    const QString label = account.data(Auth0AccountModel::LabelRole).toString();
    const QString text = fontMetrics().elidedText(label, Qt::ElideRight, WidestItem);
    auto *const action = addAction(QString(text).replace(u'&', "&&"_L1));
    action->setIconVisibleInMenu(true); // also if the desktop shows no icons in menus
    action->setData(account.data(Auth0AccountModel::AccountRole));
    auto *const avatar = new AvatarSource(action);
    connect(avatar, &AvatarSource::changed, action,
            [this, action, avatar] { action->setIcon(avatarIcon(*avatar, this)); });
    avatar->setPixels(qRound(ItemAvatarSize * devicePixelRatioF()));
    avatar->setPerson(account.data(Auth0AccountModel::SubjectRole).toString(), nameOf(account), {});
    // Queued: the switch deletes the action, which is emitting its signal.
    connect(
            action, &QAction::triggered, this,
            [this, slot = action->data().toString()] { m_model.switchTo(m_model.indexOf(slot)); },
            Qt::QueuedConnection);
}

// Pictures are downloaded only when the menu is opened.
void AccountMenu::loadPictures()
{
    const QList<QAction *> shown = actions();
    for (QAction *action : shown) {
        const QModelIndex account = m_model.index(m_model.indexOf(action->data().toString()));
        if (auto *avatar = action->findChild<AvatarSource *>(); avatar && account.isValid()) {
            avatar->setProvider(m_model.provider());
            avatar->setPerson(account.data(Auth0AccountModel::SubjectRole).toString(),
                              nameOf(account),
                              account.data(Auth0AccountModel::PictureRole).toUrl());
        }
    }
}

} // namespace Auth0Qt
