// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0accountmodel.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qmenu.h>

class Auth0Provider;

namespace Auth0Qt {

// A menu with the other accounts of the provider. It is hidden if there are none.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AccountMenu(QWidget *parent);

    // The accounts are read when the user is signed in, because the store is unlocked then.
    void follow(Auth0Provider *provider);

private:
    void fill();
    void addAccount(const QModelIndex &account);
    void loadPictures();

    Auth0AccountModel m_model;
};

} // namespace Auth0Qt
