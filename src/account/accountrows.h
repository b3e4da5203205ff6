// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

namespace Auth0Qt {

// The rows of a model: the entries of a list of Auth0's My Account API, each with an id. Announces
// every change to the views of the model. The application can delete the model in a slot.
class AccountRows : public QObject
{
    Q_OBJECT

public:
    explicit AccountRows(QAbstractItemModel *model);

    static QString idOf(const QJsonObject &entry);
    static QDateTime timeOf(const QJsonValue &value);

    int count() const { return int(m_entries.size()); }
    const QJsonObject &at(int row) const { return m_entries.at(row); }

    void replace(const QJsonArray &entries);
    // Replaces the row with the same id, or appends a row.
    void put(const QJsonObject &entry);
    void remove(const QString &id);

Q_SIGNALS:
    void countChanged();

private:
    int rowOf(const QString &id) const; // -1: none

    QAbstractItemModel *const m_model;
    QList<QJsonObject> m_entries;
};

} // namespace Auth0Qt
