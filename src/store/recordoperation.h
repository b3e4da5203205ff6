// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/chunkedsecret.h"
#include "store/secretentries.h"

#include <memory>

namespace Auth0Qt {

// One call on a value that may be spread over several entries (chunkedsecret.h says how).
// `limit` is the size of the largest entry, 0: there is none, and no part is ever looked for
// unless a header names it. The process may be killed between any two steps: what a read finds
// afterwards is the old value or the new one.
//
// Makes itself a child of `parent`, answers once and deletes itself.
class RecordOperation : public QObject
{
public:
    static void read(std::shared_ptr<SecretEntries> entries, const QString &key, qsizetype limit,
                     QObject *parent, SecretEntries::Answer answer);
    static void write(std::shared_ptr<SecretEntries> entries, const QString &key,
                      const QByteArray &value, qsizetype limit, QObject *parent,
                      SecretEntries::Answer answer);
    static void remove(std::shared_ptr<SecretEntries> entries, const QString &key, qsizetype limit,
                       QObject *parent, SecretEntries::Answer answer);

protected:
    using Result = Auth0StoreResult;
    using Next = std::function<void()>;
    using Answer = SecretEntries::Answer;

    RecordOperation(std::shared_ptr<SecretEntries> entries, const QString &key, qsizetype limit,
                    QObject *parent, Answer answer);
    ~RecordOperation() override;

    void readEntry(const QString &key, Answer answer);
    void writeEntry(const QString &key, const QByteArray &data, Answer answer);
    void removeEntry(const QString &key, Answer answer);

    // Removes the parts of a generation from `first` on: as many as are known of, and as many
    // more as there are without a gap.
    void sweep(QChar generation, int first, int known, Answer answer);
    void finish(const Result &result);

    const QString m_key;
    const qsizetype m_limit;

private:
    void sweepDown(QChar generation, int first, int end, Answer answer);

    const std::shared_ptr<SecretEntries> m_entries;
    Answer m_answer;
};

} // namespace Auth0Qt
