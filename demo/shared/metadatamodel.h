// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qvariant.h>

// A map of values as rows of two texts: the user's metadata at Auth0. A row whose value changes
// keeps its position.
class MetadataModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(QStringList keys READ keys NOTIFY keysChanged FINAL)

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QVariantMap &map);
    QStringList keys() const { return m_map.keys(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    // The text of a value, and the value of a text: JSON, but a text that is no other JSON value
    // needs no quotation marks. toValue(toText(value)) is value.
    static QString toText(const QVariant &value);
    static QVariant toValue(const QString &text);

Q_SIGNALS:
    void keysChanged();

private:
    QVariantMap m_map;
};
