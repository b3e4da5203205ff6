// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "metadatamodel.h"

#include "rowroles.h"
#include "valuetext.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonvalue.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonValue fromJson(const QString &text, bool *ok)
{
    QJsonParseError error;
    const QByteArray list = '[' + text.toUtf8() + ']';
    const QJsonArray array = QJsonDocument::fromJson(list, &error).array();
    *ok = error.error == QJsonParseError::NoError && array.size() == 1;
    return array.first();
}

} // namespace

void MetadataModel::show(const QVariantMap &map)
{
    if (map == m_map)
        return;
    const bool sameKeys = std::equal(map.keyBegin(), map.keyEnd(), m_map.keyBegin(),
                                     m_map.keyEnd());
    if (sameKeys) {
        m_map = map;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_map = map;
    endResetModel();
    Q_EMIT keysChanged();
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.size());
}

int MetadataModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::next(m_map.cbegin(), index.row());
    const QString value = toText(row.value());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KeyColumn ? row.key() : value;
    case Qt::ToolTipRole:
        return ValueText::toolTip(value);
    case FirstColumnRole:
        return row.key();
    case SecondColumnRole:
        return value;
    default:
        return {};
    }
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : tr("Value");
}

QHash<int, QByteArray> MetadataModel::roleNames() const
{
    return { { FirstColumnRole, "key" }, { SecondColumnRole, "value" } };
}

QString MetadataModel::toText(const QVariant &value)
{
    const QString json = ValueText::json(value);
    if (value.typeId() != QMetaType::QString)
        return json;
    bool isJson = false;
    fromJson(value.toString(), &isJson);
    return isJson || value.toString().trimmed() != value.toString() || value.toString().isEmpty()
            ? json
            : value.toString();
}

QVariant MetadataModel::toValue(const QString &text)
{
    bool isJson = false;
    const QJsonValue value = fromJson(text, &isJson);
    return isJson ? value.toVariant() : QVariant(text.trimmed());
}
