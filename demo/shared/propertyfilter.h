// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qsortfilterproxymodel.h>

// Rows of a PropertyModel by a part of their name or value, and on request only those with a value.
class PropertyFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool onlySet READ onlySet WRITE setOnlySet NOTIFY changed FINAL)

public:
    explicit PropertyFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool onlySet() const { return m_onlySet; }
    void setOnlySet(bool onlySet);

Q_SIGNALS:
    void changed();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    template<typename Change>
    void changeFilter(Change change);

    QString m_text;
    bool m_onlySet = false;
};
