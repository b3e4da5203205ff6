// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "login.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtNetwork/qnetworkaccessmanager.h>

// What a program without the library cannot leave out: the token request and the keychain.
class Bare : public QObject
{
    Q_OBJECT

public:
    // The request for the tokens, then one write of QtKeychain.
    void login(const QString &domain);
    // One read of QtKeychain.
    void restore();

Q_SIGNALS:
    void finished(double milliseconds);

private:
    void requestTokens(const QString &domain, const QUrl &redirect);
    void write(const QByteArray &data);

    Authorization m_authorization;
    QNetworkAccessManager m_network;
    QElapsedTimer m_timer;
};
