// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/movedentries.h"

#include "global/logging.h"

namespace Auth0Qt {

using Status = Auth0StoreResult::Status;

namespace {

// If the entry cannot be moved, its value is used nevertheless.
void move(const std::shared_ptr<SecretEntries> &current,
          const std::shared_ptr<SecretEntries> &former, const QString &key,
          const Auth0StoreResult &found, QObject *context, const SecretEntries::Answer &answer)
{
    const auto stay = [found, answer] {
        qCInfo(lcStore, "an entry could not be moved to its new name");
        answer(found);
    };
    current->write(key, found.data(), context, [=](const Auth0StoreResult &written) {
        if (!written.isOk())
            return stay();
        current->read(key, context, [=](const Auth0StoreResult &kept) {
            if (!kept.isOk() || kept.data() != found.data())
                return stay();
            former->remove(key, context, [=](const Auth0StoreResult &) { answer(found); });
        });
    });
}

} // namespace

MovedEntries::MovedEntries(std::shared_ptr<SecretEntries> current,
                           std::shared_ptr<SecretEntries> former)
    : m_current(std::move(current))
    , m_former(std::move(former))
{
}

void MovedEntries::read(const QString &key, QObject *context, Answer answer)
{
    const auto current = m_current;
    const auto former = m_former;
    current->read(key, context, [=](const Auth0StoreResult &result) {
        if (result.status() != Status::Missing)
            return answer(result);
        former->read(key, context, [=](const Auth0StoreResult &found) {
            if (found.isOk())
                move(current, former, key, found, context, answer);
            else
                answer(found);
        });
    });
}

void MovedEntries::write(const QString &key, const QByteArray &data, QObject *context,
                         Answer answer)
{
    m_current->write(key, data, context, std::move(answer));
}

// Removes the former entry first: if the process is killed, no older value than the current one
// remains.
void MovedEntries::remove(const QString &key, QObject *context, Answer answer)
{
    m_former->remove(key, context, [=, current = m_current](const Auth0StoreResult &removed) {
        if (removed.isOk())
            current->remove(key, context, answer);
        else
            answer(removed);
    });
}

} // namespace Auth0Qt
