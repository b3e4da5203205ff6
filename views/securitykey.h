// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0pagenotice.h"

#include <QtCore/qobject.h>

namespace Auth0Qt {

class PageNotices;

// Where a security key's answer to a page stands, by the names of Qt's enums: WebAuthUxState,
// PinEntryReason, PinEntryError and RequestFailureReason of QWebEngineWebAuthUxRequest.
struct SecurityKeyStep
{
    QByteArray state;
    QString relyingParty; // a host
    QStringList accounts;
    QByteArray pinReason;
    QByteArray pinError;
    int minimumPinLength = 0;
    int remainingAttempts = 0;
    QByteArray failure;
};

// What the person is told and asked; nothing when there is no step for her.
Auth0PageNotice::Content securityKeyNotice(const SecurityKeyStep &step);

// Leads the person through the steps of one request of WebAuthn (Web Authentication Level 2,
// section 5.1), an object of the engine's class QWebEngineWebAuthUxRequest (Qt 6.7 and later).
class SecurityKey : public QObject
{
    Q_OBJECT

public:
    // Belongs to the request.
    SecurityKey(QObject *request, PageNotices *notices);

private Q_SLOTS:
    void show();

private:
    SecurityKeyStep step() const;
    void show(const SecurityKeyStep &step);
    void take(const QString &action, const QString &input);
    void call(const char *function);
    void call(const char *function, const QString &argument);

    QObject *const m_request;
    const QString m_relyingParty;
    PageNotices *const m_notices;
};

} // namespace Auth0Qt
