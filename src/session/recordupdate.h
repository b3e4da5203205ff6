// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"

#include "auth0credentialstore.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>

namespace Auth0Qt {

// Changes a session's record where it is: under the lock, as the store has it then, since its
// tokens may be newer than ours. Does nothing when the record cannot be read, is gone, or is
// another user's.
class RecordUpdate : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(CredentialRecord &)>;

    // done, when given, runs once at the end, with whether the record is changed; not for a dead
    // context.
    using Done = std::function<void(bool isChanged)>;
    static void run(Auth0CredentialStore *store, const QString &key, const QString &subject,
                    Change change, QObject *context = nullptr, Done done = {});

private:
    RecordUpdate(Auth0CredentialStore *store, const QString &key, const QString &subject,
                 Change change);
    void read();
    void write(CredentialRecord record);
    void finish();

    const QPointer<Auth0CredentialStore> m_store;
    const QString m_key;
    const QString m_subject;
    const Change m_change;
    QPointer<QObject> m_context;
    Done m_done;
    bool m_changed = false;
    SessionLock m_lock;
    QByteArray m_endMark;
};

} // namespace Auth0Qt
