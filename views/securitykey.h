// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "login/auth0pagenotice_p.h"

#include <QtCore/qobject.h>

namespace Auth0Qt {

class PageNotices;

// The state of a WebAuthn request, with the names of Qt's enums: WebAuthUxState, PinEntryReason,
// PinEntryError and RequestFailureReason of QWebEngineWebAuthUxRequest.
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

// The notice for a step. Empty if the user has nothing to do.
NoticeContent securityKeyNotice(const SecurityKeyStep &step);

// Shows the steps of a WebAuthn request (Web Authentication Level 2, section 5.1). The request is
// an object of the class QWebEngineWebAuthUxRequest (Qt 6.7 and later).
class SecurityKey : public QObject
{
    Q_OBJECT

public:
    // The request is the parent.
    SecurityKey(QObject *request, PageNotices *notices);

private Q_SLOTS:
    void show();

private:
    SecurityKeyStep step() const;
    void show(const SecurityKeyStep &step);
    void take(const QString &action, const QString &input);

    QObject *const m_request;
    const QString m_relyingParty;
    PageNotices *const m_notices;
};

} // namespace Auth0Qt
