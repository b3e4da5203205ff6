// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/accountindexwriter.h"

#include "session/sharedrecord.h"
#include "session/storeaccess.h"

using namespace std::chrono_literals;

namespace Auth0Qt {

void changeAccountIndex(Auth0CredentialStore *store, std::function<void(AccountIndex &)> change,
                        std::function<void()> done)
{
    const auto changed =
            [change = std::move(change)](const QByteArray &stored) -> Result<QByteArray> {
        AccountIndex index;
        if (!stored.isEmpty()) {
            const Result<AccountIndex> read = AccountIndex::fromJson(stored);
            if (!read)
                return read.error();
            index = *read;
        }
        change(index);
        return index.toJson();
    };
    // After that time without the lock: the index only lists what the records say.
    SharedRecord::change(store, accountIndexKey(),
                         { "index", 10s, false, SharedRecord::Stamp::Change }, changed,
                         [done = std::move(done)](const Auth0Error &) {
                             if (done)
                                 done();
                         });
}

void readAccountIndex(Auth0CredentialStore *store, QObject *context,
                      std::function<void(const AccountIndex &)> callback)
{
    whenStored(store->read(accountIndexKey()), context,
               [callback = std::move(callback)](const Auth0StoreResult &result) {
                   const Result<AccountIndex> index = AccountIndex::fromJson(result.data());
                   callback(result.isOk() && index ? *index : AccountIndex());
               });
}

} // namespace Auth0Qt
