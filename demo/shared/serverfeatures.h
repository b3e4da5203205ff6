// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

class Auth0Provider;

// What the server has, by its metadata. The demos show and ask nothing else.
class ServerFeatures : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool auth0 READ isAuth0 NOTIFY changed FINAL)
    Q_PROPERTY(bool browserLogout READ hasBrowserLogout NOTIFY changed FINAL)

public:
    explicit ServerFeatures(Auth0Provider *provider, QObject *parent = nullptr);

    // Auth0's own: the user's record and its changes, linked identities, a new password, the My
    // Account API, the e-mail addresses of organizations, a federated logout.
    bool isAuth0() const { return m_auth0; }
    bool hasBrowserLogout() const { return m_browserLogout; }

    // The address of the metadata of this provider's server.
    static QUrl metadataUrl(const Auth0Provider &provider);
    // Reads the metadata. Until they are there, isAuth0 is the answer, and also if they cannot be
    // read.
    void load(bool isAuth0);

Q_SIGNALS:
    void changed();

private:
    void set(bool isAuth0, bool hasBrowserLogout);

    Auth0Provider *m_provider;
    QNetworkAccessManager m_network;
    bool m_auth0 = true;
    bool m_browserLogout = true;
};
