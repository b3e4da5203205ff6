// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "presenceguard.h"

QFuture<bool> PresenceGuard::confirm(const QString &reason)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_questions.append({ reason, promise });
    if (m_questions.size() == 1)
        Q_EMIT questionChanged();
    return promise->future();
}

QString PresenceGuard::question() const
{
    return m_questions.isEmpty() ? QString() : m_questions.first().reason;
}

void PresenceGuard::answer(bool yes)
{
    if (m_questions.isEmpty())
        return;
    const Question answered = m_questions.takeFirst();
    Q_EMIT questionChanged();
    answered.promise->addResult(yes);
    answered.promise->finish();
}
