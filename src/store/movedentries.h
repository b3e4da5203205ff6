// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/secretentries.h"

#include <memory>

namespace Auth0Qt {

// Entries that an earlier version of a library stored with other names. A missing entry is read
// with its former name and moved. The process may be killed at any time, and both names may be the
// same: a former entry is removed only if the current one was missing, or together with it.
class MovedEntries : public SecretEntries
{
public:
    MovedEntries(std::shared_ptr<SecretEntries> current, std::shared_ptr<SecretEntries> former);

    void read(const QString &key, QObject *context, Answer answer) override;
    void write(const QString &key, const QByteArray &data, QObject *context,
               Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;

private:
    const std::shared_ptr<SecretEntries> m_current;
    const std::shared_ptr<SecretEntries> m_former;
};

} // namespace Auth0Qt
