// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "propertymodel.h"

#include "rowroles.h"
#include "valuetext.h"

#include <QtCore/qmetaobject.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LitFor = 1600; // milliseconds
constexpr int FadeStep = 40;
} // namespace

PropertyModel::PropertyModel(QObject *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    m_clock.start();
    m_fadeTimer.setInterval(FadeStep);
    connect(&m_fadeTimer, &QTimer::timeout, this, &PropertyModel::fade);

    const QMetaObject *meta = source->metaObject();
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("onNotify()"));
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        m_rows.append(
                { i, property.notifySignalIndex(), ValueText::oneLine(property.read(source)), {} });
        // One signal may serve several properties.
        if (property.hasNotifySignal())
            connect(source, property.notifySignal(), this, slot, Qt::UniqueConnection);
    }
}

int PropertyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PropertyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PropertyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role >= FirstColumnRole && role <= ThirdColumnRole)
        return index.siblingAtColumn(role - FirstColumnRole).data();
    if (role == SecondColumnQuietRole)
        return index.siblingAtColumn(ValueColumn).data(QuietRole);
    const Row &row = m_rows.at(index.row());
    const QMetaProperty property = m_source ? m_source->metaObject()->property(row.property)
                                            : QMetaProperty();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return QString::fromLatin1(property.name());
        if (index.column() == ValueColumn)
            return row.value.isEmpty() ? u"\u2013"_s : row.value;
        return row.changed.isValid() ? row.changed.toLocalTime().toString(u"HH:mm:ss")
                                     : u"\u2013"_s;
    case Qt::ToolTipRole:
        return index.column() == ValueColumn ? ValueText::toolTip(row.value) : QString();
    case FullTextRole:
        return m_source ? ValueText::full(property.read(m_source)) : QString();
    case QuietRole:
        return index.column() == ChangedColumn
                || (index.column() == ValueColumn && row.value.isEmpty());
    case FlashRole:
        return flash(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> PropertyModel::roleNames() const
{
    return { { FlashRole, "flash" },
             { FullTextRole, "fullText" },
             { SecondColumnQuietRole, "quiet" },
             { FirstColumnRole, "name" },
             { SecondColumnRole, "value" },
             { ThirdColumnRole, "changed" } };
}

QVariant PropertyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Property");
    case ValueColumn:
        return tr("Value");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

void PropertyModel::onNotify()
{
    const int signal = senderSignalIndex();
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).notifySignal == signal)
            readAgain(row);
    }
}

void PropertyModel::readAgain(int row)
{
    Row &entry = m_rows[row];
    const QMetaProperty property = m_source->metaObject()->property(entry.property);
    const QString value = ValueText::oneLine(property.read(m_source));
    if (value == entry.value)
        return;
    entry.value = value;
    entry.changed = QDateTime::currentDateTimeUtc();
    entry.changedAt = m_clock.elapsed();
    m_fadeTimer.start();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

qreal PropertyModel::flash(const Row &row) const
{
    if (row.changedAt < 0)
        return 0;
    const qreal rest = 1 - qreal(m_clock.elapsed() - row.changedAt) / LitFor;
    return rest <= 0 ? 0 : m_fading ? rest : 1;
}

void PropertyModel::fade()
{
    bool lit = false;
    for (int row = 0; row < m_rows.size(); ++row) {
        Row &entry = m_rows[row];
        if (entry.changedAt < 0)
            continue;
        if (m_clock.elapsed() - entry.changedAt >= LitFor)
            entry.changedAt = -1;
        else
            lit = true;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), { FlashRole });
    }
    if (!lit)
        m_fadeTimer.stop();
}
