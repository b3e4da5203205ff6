// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "propertymodel.h"

#include "claimname.h"
#include "rowroles.h"
#include "valuetext.h"

#include "auth0profile.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LitFor = 1600; // milliseconds
constexpr int FadeStep = 40;
} // namespace

PropertyModel::PropertyModel(QObject *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_profile(qobject_cast<Auth0Profile *>(source))
{
    m_clock.start();
    m_fadeTimer.setInterval(FadeStep);
    connect(&m_fadeTimer, &QTimer::timeout, this, &PropertyModel::fade);

    const QMetaObject *meta = source->metaObject();
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("onNotify()"));
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        Row row { i, property.notifySignalIndex(), {}, {}, {} };
        if (m_profile)
            row.claims = claimNames(QString::fromLatin1(property.name()));
        row.value = valueOf(row);
        m_rows.append(row);
        // Several properties can have the same signal.
        if (property.hasNotifySignal())
            connect(source, property.notifySignal(), this, slot, Qt::UniqueConnection);
    }
    // An absent claim can become null, which is the same value for the property.
    if (m_profile) {
        connect(m_profile, &Auth0Profile::claimsChanged, this, [this] {
            for (int row = 0; row < m_rows.size(); ++row)
                readAgain(row);
        });
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
    if (role == SecondColumnQuietRole)
        return index.siblingAtColumn(ValueColumn).data(QuietRole);
    if (role >= FirstColumnRole && role <= FourthColumnRole)
        return index.siblingAtColumn(role - FirstColumnRole).data();
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return QString::fromLatin1(property(row).name());
        if (index.column() == ValueColumn)
            return row.value.isEmpty() ? u"\u2013"_s : row.value;
        if (index.column() == SourceColumn)
            return source(row);
        return row.changed.isValid() ? row.changed.toLocalTime().toString(u"HH:mm:ss")
                                     : u"\u2013"_s;
    case Qt::ToolTipRole:
        return ValueText::toolTip(index.column() == ValueColumn            ? row.value
                                          : index.column() == SourceColumn ? origin(row)
                                                                           : QString());
    case FullTextRole:
        return m_source ? ValueText::full(property(row).read(m_source)) : QString();
    case OriginRole:
        return origin(row);
    case QuietRole:
        return index.column() > ValueColumn || (index.column() == ValueColumn && !isThere(row));
    case FlashRole:
        return flash(row);
    default:
        return {};
    }
}

QMetaProperty PropertyModel::property(const Row &row) const
{
    return m_source ? m_source->metaObject()->property(row.property) : QMetaProperty();
}

// The claim of the property's value; empty if the value is not from a claim.
QString PropertyModel::claimOf(const Row &row) const
{
    for (const QString &name : row.claims) {
        if (m_profile && m_profile->claim(name).isValid())
            return name;
    }
    return {};
}

bool PropertyModel::isThere(const Row &row) const
{
    const QString claim = claimOf(row);
    return !row.value.isEmpty() && (claim.isEmpty() || m_profile->has(claim));
}

QString PropertyModel::valueOf(const Row &row) const
{
    const QVariant value = property(row).read(m_source);
    const QString claim = claimOf(row);
    // No source has the claim. "No" or "{}" would be wrong.
    const bool hasEmptyText = value.typeId() != QMetaType::Bool
            && value.typeId() != QMetaType::QVariantMap;
    if (claim.isEmpty() && !row.claims.isEmpty() && !hasEmptyText)
        return {};
    if (claim.isEmpty())
        return ValueText::oneLine(value);
    if (m_profile->isNull(claim))
        return u"null"_s;
    const QString text = ValueText::oneLine(value);
    // An empty text, list or map is not an absent one.
    return text.isEmpty() ? ValueText::json(m_profile->claim(claim)) : text;
}

QString PropertyModel::source(const Row &row) const
{
    const QString claim = claimOf(row);
    if (claim.isEmpty())
        return u"\u2013"_s;
    switch (m_profile->source(claim)) {
    case Auth0::ProfileSource::IdToken:
        return tr("ID token");
    case Auth0::ProfileSource::Userinfo:
        return tr("Userinfo");
    case Auth0::ProfileSource::ManagementApi:
        return tr("User record");
    case Auth0::ProfileSource::LocalChange:
        return tr("Being saved");
    default:
        return u"\u2013"_s;
    }
}

QString PropertyModel::origin(const Row &row) const
{
    const QString claim = claimOf(row);
    if (claim.isEmpty())
        return row.claims.isEmpty() ? tr("From other properties") : tr("In no source");
    const QDateTime at = m_profile->sourceTime(claim);
    if (!at.isValid())
        return source(row);
    const qint64 seconds = qMax<qint64>(0, at.secsTo(QDateTime::currentDateTimeUtc()));
    const QString age = seconds < 60  ? tr("less than a minute ago")
            : seconds < 3600          ? tr("%n minute(s) ago", nullptr, int(seconds / 60))
            : seconds < 2 * 24 * 3600 ? tr("%n hour(s) ago", nullptr, int(seconds / 3600))
                                      : tr("%n day(s) ago", nullptr, int(seconds / 24 / 3600));
    return tr("%1, received at %2, %3")
            .arg(source(row), at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"), age);
}

void PropertyModel::readSources()
{
    Q_EMIT dataChanged(index(0, SourceColumn), index(rowCount() - 1, SourceColumn),
                       { Qt::DisplayRole, Qt::ToolTipRole, OriginRole, ThirdColumnRole });
}

QHash<int, QByteArray> PropertyModel::roleNames() const
{
    return { { FlashRole, "flash" },
             { FullTextRole, "fullText" },
             { SecondColumnQuietRole, "quiet" },
             { FirstColumnRole, "name" },
             { SecondColumnRole, "value" },
             { ThirdColumnRole, "source" },
             { FourthColumnRole, "changed" },
             { OriginRole, "origin" } };
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
    case SourceColumn:
        return tr("Source");
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
    const QString value = valueOf(entry);
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
