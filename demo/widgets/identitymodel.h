// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGui/qstandarditemmodel.h>

class Auth0Identity;
class Auth0Profile;

// The identities of a profile as a tree: one branch each, its claims and profile data below.
class IdentityModel : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit IdentityModel(Auth0Profile *profile, QObject *parent = nullptr);

    void show(const QList<Auth0Identity> &identities);
};
