// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"

#include "auth0credentialstore.h"
#include "global/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <functional>

namespace Auth0Qt {

// A record of a store that several sessions and processes change. A change holds the record's lock
// from reading to writing, so that none overwrites another one. Changes of one process that wait at
// the same time are written together.
class SharedRecord : public QObject
{
    Q_OBJECT

public:
    // What other processes are told of a change.
    enum class Stamp {
        None,
        Change, // that there was one
        Content // and the hash of the record
    };
    struct Kind
    {
        const char *name; // of its kill points
        std::chrono::seconds patience; // for the lock
        bool needsLock; // or the change is made without it after that time
        Stamp stamp;
    };
    // Gets what is stored, empty for no record, and returns what is to be stored instead. An error
    // leaves the record as it is.
    using Change = std::function<Result<QByteArray>(const QByteArray &stored)>;
    // The error is that of the change, or says why the record could not be read or written.
    using Done = std::function<void(const Auth0Error &error)>;

    // done, when given, runs once and never from within this call; also when the store is deleted
    // before (storage.closed).
    static void change(Auth0CredentialStore *store, const QString &key, const Kind &kind,
                       Change change, Done done = {});
    ~SharedRecord() override;

private:
    struct Pending
    {
        Change change;
        Done done;
        Auth0Error error = {};
    };

    SharedRecord(Auth0CredentialStore *store, const QString &key, const Kind &kind);
    void begin();
    void read();
    void apply(const Auth0StoreResult &stored);
    void write(const QByteArray &record);
    void announce(const QByteArray &record) const;
    bool hasEnded() const;
    void finish(const Auth0Error &error);
    void killAt(const char *step) const;

    Auth0CredentialStore *const m_store; // our parent
    const QString m_key;
    const Kind m_kind;
    SessionLock m_lock;
    QList<Pending> m_waiting;
    QList<Pending> m_changing;
    QByteArray m_endMark;
    bool m_busy = false;
};

} // namespace Auth0Qt
