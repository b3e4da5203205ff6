// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "consoleoptions.h"

#include <Auth0Qt/Auth0NetworkAccessManager>

#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

class Auth0Provider;

// The command that calls an API of the application.
class ApiCommand : public QObject
{
    Q_OBJECT

public:
    explicit ApiCommand(Auth0Provider *provider);

    // Returns whether it is this command. It then ends with finished().
    bool run(const Command &command);

Q_SIGNALS:
    void finished(const Auth0Error &error, const QJsonObject &more);

private:
    void finish(QNetworkReply *reply);

    Auth0Provider *const m_provider;
    Auth0NetworkAccessManager m_network;
};
