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
            const Result<AccountIndex> read = AccountIndex::repaired(stored);
            if (!read)
                return read.error();
            index = *read;
        }
        change(index);
        return index.toJson();
    };
    // After the timeout the change is made without the lock, because the index contains only copies
    // of data in the records.
    SharedRecord::change(store, accountIndexKey(),
                         { "index", 10s, false, SharedRecord::Stamp::Change, true }, changed,
                         [done = std::move(done)](const Auth0Error &) {
                             if (done)
                                 done();
                         });
}

void readAccountIndex(Auth0CredentialStore *store, QObject *context,
                      std::function<void(const AccountIndex &, bool isWhole)> callback)
{
    onStoreResult(store->read(accountIndexKey()), context,
                  [callback = std::move(callback)](const Auth0StoreResult &result) {
                      const bool isMissing = result.status() == Auth0StoreResult::Status::Missing;
                      bool isWhole = false;
                      const Result<AccountIndex> index = AccountIndex::repaired(result.data(),
                                                                                &isWhole);
                      callback(result.isOk() && index ? *index : AccountIndex(),
                               isMissing || (result.isOk() && isWhole));
                  });
}

} // namespace Auth0Qt
