// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

// What happened, newest last. Everything goes through withoutSecrets() on its way in, so that no
// token, code or query can be shown or copied even if a caller was careless.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Column { TimeColumn, WhatColumn, DetailColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void append(const QString &what, const QString &detail = {});
    Q_INVOKABLE void clear();
    QString toText() const;

    int count() const { return int(m_events.size()); }

    static QString withoutSecrets(const QString &text);

Q_SIGNALS:
    void countChanged();

private:
    struct Event
    {
        QDateTime time;
        QString what;
        QString detail;
    };
    QList<Event> m_events;
};
