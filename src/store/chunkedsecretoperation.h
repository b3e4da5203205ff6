// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/chunkedsecret.h"
#include "store/secretentries.h"

#include <memory>

namespace Auth0Qt {

// A call for a value that may be split into several entries (see chunkedsecret.h). `limit` is the
// largest size of an entry, 0 for no limit. If the process is killed between two steps, the next
// read finds the old value or the new one.
//
// A child of `parent` that answers once and deletes itself.
class ChunkedSecretOperation : public QObject
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

    ChunkedSecretOperation(std::shared_ptr<SecretEntries> entries, const QString &key,
                           qsizetype limit, QObject *parent, Answer answer);
    ~ChunkedSecretOperation() override;

    // Removes the parts of a generation from `first` on: the `known` ones, and those that follow
    // them without a gap.
    void sweep(QChar generation, int first, int known, Answer answer);
    void finish(const Result &result);

    const std::shared_ptr<SecretEntries> m_entries;
    const QString m_key;
    const qsizetype m_limit;

private:
    void sweepDown(QChar generation, int first, int end, Answer answer);

    Answer m_answer;
};

} // namespace Auth0Qt
