// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class AccountList;

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

// The accounts that are signed in.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(AccountList *accounts, QWidget *parent = nullptr);

private:
    int row() const;
    void showButtons();

    AccountList *m_accounts;
    QTreeView *m_view;
    QPushButton *m_switch;
    QPushButton *m_signOut;
    QPushButton *m_add;
};
