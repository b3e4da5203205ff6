// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "consoleoptions.h"

#include <Auth0Qt/Auth0AuthenticationMethodModel>
#include <Auth0Qt/Auth0ConnectedAccountModel>

#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

// The commands of the My Account API.
class AccountCommands : public QObject
{
    Q_OBJECT

public:
    explicit AccountCommands(Auth0Provider *provider);

    // Returns whether it is such a command. It then ends with finished().
    bool run(const Command &command);

Q_SIGNALS:
    void finished(const Auth0Error &error, const QJsonObject &more);

private:
    void enroll(const QString &value);
    void finishMethods(Auth0AuthenticationMethodModel::Operation operation,
                       const Auth0Error &error);
    void finishAccounts(const Auth0Error &error);

    Auth0AuthenticationMethodModel m_methods;
    Auth0ConnectedAccountModel m_accounts;
};
