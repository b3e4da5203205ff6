// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/secretentries.h"

#include <memory>

namespace Auth0Qt {

// Entries that an earlier version of a library kept under other names: what is missing is looked
// for there, and moves. Safe to be killed in, and when both names turn out to be one: an old entry
// is removed only after it was found where the new one was missing, or together with the new one.
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
