// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0accountmodel.h"

#include <QtWidgets/qwidget.h>

class Auth0Provider;

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeView;
QT_END_NAMESPACE

// The accounts that are signed in side by side.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(Auth0Provider *provider, QWidget *parent = nullptr);

private:
    int row() const;
    void addAccount();
    void showButtons();

    Auth0Provider *m_provider;
    Auth0AccountModel m_accounts;
    QTreeView *m_view;
    QPushButton *m_switch;
    QPushButton *m_signOut;
    QPushButton *m_add;
};
