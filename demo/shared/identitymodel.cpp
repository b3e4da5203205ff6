// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "identitymodel.h"

#include "auth0profile.h"
#include "rowroles.h"
#include "valuetext.h"

using namespace Qt::StringLiterals;

namespace {

QList<QStandardItem *> makeRow(const QString &name, const QString &value)
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
        parent->appendRow(makeRow(name, ValueText::oneLine(value)));
        return;
    }
    const QList<QStandardItem *> items = makeRow(name, {});
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
    connect(&m_identities, &QAbstractItemModel::modelReset, this, &IdentityModel::show);
    connect(&m_identities, &QAbstractItemModel::rowsInserted, this, &IdentityModel::show);
    connect(&m_identities, &QAbstractItemModel::rowsRemoved, this, &IdentityModel::show);
    connect(&m_identities, &QAbstractItemModel::dataChanged, this, &IdentityModel::show);
    m_identities.setProfile(profile);
    show();
}

void IdentityModel::show()
{
    clear();
    setHorizontalHeaderLabels({ tr("Identity"), tr("Value") });
    for (int row = 0; row < m_identities.rowCount(); ++row) {
        const QModelIndex identity = m_identities.index(row);
        const auto text = [&identity](Auth0IdentityModel::Role role) {
            return ValueText::oneLine(identity.data(role));
        };
        const QList<QStandardItem *> items = makeRow(text(Auth0IdentityModel::ConnectionRole),
                                                     text(Auth0IdentityModel::NameRole));
        QStandardItem *branch = items.first();
        branch->appendRow(makeRow(u"provider"_s, text(Auth0IdentityModel::ProviderRole)));
        branch->appendRow(makeRow(u"userId"_s, text(Auth0IdentityModel::UserIdRole)));
        branch->appendRow(makeRow(u"social"_s, text(Auth0IdentityModel::SocialRole)));
        const QVariant profileData = identity.data(Auth0IdentityModel::ProfileDataRole);
        if (!profileData.toMap().isEmpty())
            addValue(branch, u"profileData"_s, profileData);
        appendRow(items);
    }
    Q_EMIT shown();
}

QVariant IdentityModel::identity(const QModelIndex &index, int role) const
{
    QModelIndex branch = index;
    while (branch.parent().isValid())
        branch = branch.parent();
    return m_identities.index(branch.row()).data(role);
}

bool IdentityModel::isPrimary(const QModelIndex &index) const
{
    return identity(index, Auth0IdentityModel::PrimaryRole).toBool();
}

QString IdentityModel::provider(const QModelIndex &index) const
{
    return identity(index, Auth0IdentityModel::ProviderRole).toString();
}

QString IdentityModel::userId(const QModelIndex &index) const
{
    return identity(index, Auth0IdentityModel::UserIdRole).toString();
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
