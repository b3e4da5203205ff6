// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"

#include "auth0credentialstore.h"
#include "store/accountindex.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// Changes a store's index record, one change after the other and under a lock, so that two sessions
// or processes that share the store do not overwrite each other's entries. An index that cannot be
// read is left as it is: it is a convenience, and what stands in it must not be lost.
class AccountIndexWriter : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(AccountIndex &)>;

    ~AccountIndexWriter() override; // whoever waits is told

    // done, when given, runs when the change is written, or could not be.
    static void apply(Auth0CredentialStore *store, Change change, std::function<void()> done = {});
    static void read(Auth0CredentialStore *store, QObject *context,
                     std::function<void(const AccountIndex &)> callback);

private:
    explicit AccountIndexWriter(Auth0CredentialStore *store);
    void next();
    void readIndex();
    void write(AccountIndex index);
    void finish();

    Auth0CredentialStore *const m_store; // our parent
    struct Pending
    {
        Change change;
        std::function<void()> done;
    };
    QList<Pending> m_pending;
    QList<Pending> m_writing;
    SessionLock m_lock;
    bool m_busy = false;
};

} // namespace Auth0Qt
