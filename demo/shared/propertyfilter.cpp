// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "propertyfilter.h"

#include "propertymodel.h"
#include "rowroles.h"

PropertyFilter::PropertyFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void PropertyFilter::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    changeFilter([this, &text] { m_text = text.trimmed(); });
}

void PropertyFilter::setOnlySet(bool onlySet)
{
    if (onlySet == m_onlySet)
        return;
    changeFilter([this, onlySet] { m_onlySet = onlySet; });
}

template<typename Change>
void PropertyFilter::changeFilter(Change change)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    beginFilterChange();
    change();
    endFilterChange(Direction::Rows);
#else
    change();
    invalidateFilter();
#endif
    Q_EMIT changed();
}

bool PropertyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, PropertyModel::NameColumn, parent);
    const QModelIndex value = name.siblingAtColumn(PropertyModel::ValueColumn);
    if (m_onlySet && value.data(QuietRole).toBool())
        return false;
    return m_text.isEmpty() || name.data().toString().contains(m_text, Qt::CaseInsensitive)
            || value.data().toString().contains(m_text, Qt::CaseInsensitive);
}
