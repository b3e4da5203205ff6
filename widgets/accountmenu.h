// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0accountmodel.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qmenu.h>

class Auth0Provider;

namespace Auth0Qt {

// The other accounts of the provider, each with its avatar and name; there is none in the menu
// above when there are no others.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget *parent);

    // The accounts are read once somebody is signed in: the store has been opened then.
    void follow(Auth0Provider *provider);

private:
    void fill();
    void addAccount(const QModelIndex &account);
    void loadPictures();

    Auth0AccountModel m_model;
};

} // namespace Auth0Qt
