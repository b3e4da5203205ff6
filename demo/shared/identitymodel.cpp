// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "identitymodel.h"

#include "auth0identity.h"
#include "auth0profile.h"
#include "rowroles.h"
#include "valuetext.h"

using namespace Qt::StringLiterals;

namespace {

QList<QStandardItem *> row(const QString &name, const QString &value)
{
    auto *nameItem = new QStandardItem(name);
    auto *valueItem = new QStandardItem(value.isEmpty() ? u"\u2013"_s : value);
    valueItem->setData(value.isEmpty(), QuietRole);
    valueItem->setToolTip(ValueText::toolTip(value));
    return { nameItem, valueItem };
}

void addMap(QStandardItem *parent, const QVariantMap &map);

void addValue(QStandardItem *parent, const QString &name, const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantMap) {
        parent->appendRow(row(name, ValueText::oneLine(value)));
        return;
    }
    const QList<QStandardItem *> items = row(name, {});
    items.last()->setText({});
    addMap(items.first(), value.toMap());
    parent->appendRow(items);
}

void addMap(QStandardItem *parent, const QVariantMap &map)
{
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        addValue(parent, it.key(), it.value());
}

} // namespace

IdentityModel::IdentityModel(Auth0Profile *profile, QObject *parent)
    : QStandardItemModel(parent)
{
    const auto update = [this, profile] { show(profile->identities()); };
    connect(profile, &Auth0Profile::identitiesChanged, this, update);
    update();
}

void IdentityModel::show(const QList<Auth0Identity> &identities)
{
    clear();
    setHorizontalHeaderLabels({ tr("Identity"), tr("Value") });
    for (const Auth0Identity &identity : identities) {
        const QList<QStandardItem *> items = row(
                identity.connection(), identity.isSocial() ? tr("social") : tr("database"));
        QStandardItem *branch = items.first();
        branch->appendRow(row(u"provider"_s, identity.provider()));
        branch->appendRow(row(u"userId"_s, identity.userId()));
        branch->appendRow(row(u"social"_s, ValueText::oneLine(identity.isSocial())));
        if (!identity.profileData().isEmpty())
            addValue(branch, u"profileData"_s, identity.profileData());
        appendRow(items);
    }
    Q_EMIT shown();
}

QVariant IdentityModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case FirstColumnRole:
        return index.siblingAtColumn(0).data();
    case SecondColumnRole:
        return index.siblingAtColumn(1).data();
    case SecondColumnQuietRole:
        return index.siblingAtColumn(1).data(QuietRole).toBool();
    default:
        return QStandardItemModel::data(index, role);
    }
}

QHash<int, QByteArray> IdentityModel::roleNames() const
{
    return { { FirstColumnRole, "name" },
             { SecondColumnRole, "value" },
             { SecondColumnQuietRole, "quiet" } };
}
