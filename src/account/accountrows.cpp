// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "account/accountrows.h"

#include <QtCore/qpointer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The functions with which a model announces a change are protected.
struct Announcement : QAbstractItemModel
{
    using QAbstractItemModel::beginInsertRows;
    using QAbstractItemModel::beginRemoveRows;
    using QAbstractItemModel::beginResetModel;
    using QAbstractItemModel::endInsertRows;
    using QAbstractItemModel::endRemoveRows;
    using QAbstractItemModel::endResetModel;
};

} // namespace

AccountRows::AccountRows(QAbstractItemModel *model)
    : m_model(model)
{
}

QString AccountRows::idOf(const QJsonObject &entry)
{
    return entry["id"_L1].toString();
}

QDateTime AccountRows::timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

int AccountRows::rowOf(const QString &id) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                 [&id](const QJsonObject &entry) { return idOf(entry) == id; });
    return it == m_entries.cend() ? -1 : int(std::distance(m_entries.cbegin(), it));
}

void AccountRows::replace(const QJsonArray &entries)
{
    const QPointer<AccountRows> self(this);
    const int countBefore = count();
    (m_model->*&Announcement::beginResetModel)();
    if (!self)
        return;
    m_entries.clear();
    for (const QJsonValue &entry : entries)
        m_entries.append(entry.toObject());
    (m_model->*&Announcement::endResetModel)();
    if (self && count() != countBefore)
        Q_EMIT countChanged();
}

void AccountRows::put(const QJsonObject &entry)
{
    if (const int row = rowOf(idOf(entry)); row >= 0) {
        m_entries[row] = entry;
        const QModelIndex index = m_model->index(row, 0);
        Q_EMIT m_model->dataChanged(index, index);
        return;
    }
    const QPointer<AccountRows> self(this);
    (m_model->*&Announcement::beginInsertRows)({}, count(), count());
    m_entries.append(entry);
    (m_model->*&Announcement::endInsertRows)();
    if (self)
        Q_EMIT countChanged();
}

void AccountRows::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const QPointer<AccountRows> self(this);
    (m_model->*&Announcement::beginRemoveRows)({}, row, row);
    m_entries.removeAt(row);
    (m_model->*&Announcement::endRemoveRows)();
    if (self)
        Q_EMIT countChanged();
}

} // namespace Auth0Qt
