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
#include <optional>

namespace Auth0Qt {

// A record in a store that several sessions and processes change. The record is locked from reading
// to writing, so that no change overwrites another. Changes of one process that wait at the same
// time are written together.
class SharedRecord : public QObject
{
    Q_OBJECT

public:
    // The notification that other processes get of a change.
    enum class Stamp {
        None,
        Change, // the fact
        Content // the fact and the hash of the record
    };
    struct Kind
    {
        const char *name; // used in kill points and in the log
        std::chrono::seconds patience; // the timeout of the lock
        bool needsLock; // if false, the change is made without the lock after the timeout
        Stamp stamp;
        // A record whose parts do not match is replaced. change() gets an empty one.
        bool replacesDamaged = false;
    };
    // Gets the stored record, empty if there is none, and returns the record to store. If it
    // returns an error, the record is not changed.
    using Change = std::function<Result<QByteArray>(const QByteArray &stored)>;
    // The error of the change, or of reading or writing the record.
    using Done = std::function<void(const Auth0Error &error)>;

    // Calls done, if given, once, never during this call. If the store is deleted first, the error
    // is storage.closed.
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

    Auth0CredentialStore *const m_store; // also the parent
    const QString m_key;
    const Kind m_kind;
    SessionLock m_lock;
    QList<Pending> m_waiting;
    QList<Pending> m_changing;
    std::optional<QByteArray> m_endMark;
    bool m_busy = false;
};

} // namespace Auth0Qt
