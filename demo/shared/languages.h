// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtranslator.h>

// The languages of the library, each by its own name, and the change of the language as
// in docs/languages.md. The demo's own texts stay English.
class Languages : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, CodeRole };

    explicit Languages(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    int current() const { return m_current; }
    void useCode(const QString &code); // also one that is not in the list
    static QString shortcutText();

public Q_SLOTS:
    void use(int row);
    void useNext();

Q_SIGNALS:
    void currentChanged();

protected:
    // Ctrl+Shift+L, also while a modal dialog blocks the window with the menu.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Language
    {
        QString code;
        QString name;
    };
    int rowFor(const QLocale &locale) const;

    QList<Language> m_languages;
    QTranslator m_qtWords;
    int m_current = 0;
};
