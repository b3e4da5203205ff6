// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "eventmodel.h"

#include "rowroles.h"
#include "valuetext.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEvents = 500;

bool looksRandom(const QString &run)
{
    bool lower = false;
    bool upper = false;
    bool digit = false;
    for (const QChar c : run) {
        lower = lower || c.isLower();
        upper = upper || c.isUpper();
        digit = digit || c.isDigit();
    }
    return digit || (lower && upper);
}

} // namespace

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role >= FirstColumnRole && role <= ThirdColumnRole)
        return index.siblingAtColumn(role - FirstColumnRole).data();
    const Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TimeColumn    ? event.time.toLocalTime().toString(u"HH:mm:ss.zzz")
                : index.column() == WhatColumn ? event.what
                                               : event.detail;
    case Qt::ToolTipRole:
        return index.column() == DetailColumn ? ValueText::toolTip(event.detail) : QString();
    case QuietRole:
        return index.column() == TimeColumn;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const
{
    return { { FirstColumnRole, "time" },
             { SecondColumnRole, "what" },
             { ThirdColumnRole, "detail" } };
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        return tr("Event");
    case DetailColumn:
        return tr("Detail");
    default:
        return {};
    }
}

void EventModel::append(const QString &what, const QString &detail)
{
    if (m_events.size() == MostEvents) {
        beginRemoveRows({}, 0, 0);
        m_events.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_events.size());
    beginInsertRows({}, row, row);
    m_events.append(
            { QDateTime::currentDateTimeUtc(), withoutSecrets(what), withoutSecrets(detail) });
    endInsertRows();
    Q_EMIT countChanged();
}

void EventModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
    Q_EMIT countChanged();
}

QString EventModel::toText() const
{
    QString text;
    for (const Event &event : m_events) {
        text += event.time.toString(Qt::ISODateWithMs) + u'\t' + event.what + u'\t' + event.detail
                + u'\n';
    }
    return text;
}

QString EventModel::withoutSecrets(const QString &text)
{
    static const QRegularExpression query(u"[?#]\\S+"_s);
    // A JWT's header may be short, but then it has dots.
    static const QRegularExpression run(
            u"[A-Za-z0-9_~-]{16,}(\\.[A-Za-z0-9_~-]+)+=*|[A-Za-z0-9_~-]{24,}=*"_s);

    QString result = text;
    result.replace(query, u"\u2026"_s);
    // Codes, verifiers, states and tokens are long sequences of mixed letters. The details of
    // errors are in lower case.
    qsizetype from = 0;
    for (auto match = run.match(result); match.hasMatch(); match = run.match(result, from)) {
        const QString found = match.captured();
        const QString with = looksRandom(found) ? u"\u2026"_s : found;
        result.replace(match.capturedStart(), found.size(), with);
        from = match.capturedStart() + with.size();
    }
    return result;
}
