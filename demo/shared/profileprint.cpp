// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profileprint.h"

#include "propertymodel.h"
#include "rowroles.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace {

// The dash for an absent value is not a value.
QString shownValue(const QModelIndex &index)
{
    return index.data(QuietRole).toBool() ? QString() : index.data(Qt::DisplayRole).toString();
}

QJsonObject shownBranch(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QJsonObject object;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, 0, parent);
        object.insert(name.data(Qt::DisplayRole).toString(),
                      model.hasChildren(name) ? QJsonValue(shownBranch(model, name))
                                              : QJsonValue(shownValue(name.siblingAtColumn(1))));
    }
    return object;
}

} // namespace

QByteArray printedProfile(const QAbstractItemModel &table, const QAbstractItemModel &tree)
{
    QJsonObject profile;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex name = table.index(row, PropertyModel::NameColumn);
        profile.insert(name.data(Qt::DisplayRole).toString(),
                       shownValue(name.siblingAtColumn(PropertyModel::ValueColumn)));
    }

    QJsonArray identities;
    for (int row = 0; row < tree.rowCount(); ++row) {
        const QModelIndex branch = tree.index(row, 0);
        QJsonObject identity = shownBranch(tree, branch);
        identity.insert(u"connection"_s, branch.data(Qt::DisplayRole).toString());
        identities.append(identity);
    }
    profile.insert(u"identities"_s, identities);
    return QJsonDocument(profile).toJson(QJsonDocument::Compact) + '\n';
}
