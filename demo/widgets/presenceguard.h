// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialguard.h"

#include <QtCore/qpointer.h>

class QWidget;

// Asks in a message box. A real application would ask for a PIN or a fingerprint.
class PresenceGuard : public Auth0CredentialGuard
{
    Q_OBJECT

public:
    explicit PresenceGuard(QWidget *window);

    QFuture<bool> confirm(const QString &reason) override;

private:
    const QPointer<QWidget> m_window;
};
