// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentialguard.h"

#include <QtCore/qlist.h>
#include <QtCore/qpromise.h>

#include <memory>

// Asks the user for a confirmation, which a window shows. A real application would ask for a PIN or
// a fingerprint.
class PresenceGuard : public Auth0CredentialGuard
{
    Q_OBJECT
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)

public:
    using Auth0CredentialGuard::Auth0CredentialGuard;

    QFuture<bool> confirm(const QString &reason) override;

    QString question() const; // the one that is not answered yet; empty without one

public Q_SLOTS:
    void answer(bool yes);

Q_SIGNALS:
    void questionChanged();

private:
    struct Question
    {
        QString reason;
        std::shared_ptr<QPromise<bool>> promise;
    };
    QList<Question> m_questions; // the first one is shown
};
