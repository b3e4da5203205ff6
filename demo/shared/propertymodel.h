// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

class Auth0Profile;

// Every property of an object, from its meta-object, so that none is missing. A row
// is read again only after the NOTIFY signal of the property. For a profile
// it also shows the source of a value and its time, and distinguishes absent, null and false.
class PropertyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SourceColumn, ChangedColumn, ColumnCount };

    explicit PropertyModel(QObject *source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    // False: a changed row is highlighted for a while, and then not, without fading.
    void setFading(bool fading) { m_fading = fading; }

public Q_SLOTS:
    // A source that returns the same value again does not change a property.
    void readSources();

private Q_SLOTS:
    void onNotify();

private:
    struct Row
    {
        int property;
        int notifySignal;
        QStringList claims; // that it may come from, of a profile
        QString value;
        QDateTime changed;
        qint64 changedAt = -1; // time of m_clock, while the row is highlighted
    };

    QMetaProperty property(const Row &row) const;
    QString valueOf(const Row &row) const;
    QString claimOf(const Row &row) const;
    bool isThere(const Row &row) const;
    QString source(const Row &row) const;
    QString origin(const Row &row) const;
    void readAgain(int row);
    qreal flash(const Row &row) const;
    void fade();

    QPointer<QObject> m_source;
    QPointer<const Auth0Profile> m_profile; // the source, if it is one
    QList<Row> m_rows;
    QElapsedTimer m_clock;
    QTimer m_fadeTimer; // runs only while a row is highlighted
    bool m_fading = true;
};
