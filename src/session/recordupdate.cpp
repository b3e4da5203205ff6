// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/recordupdate.h"

#include "session/sharedrecord.h"
#include "store/recordjson.h"

#include <QtCore/qpointer.h>

using namespace std::chrono_literals;

namespace Auth0Qt {

void updateRecord(Auth0CredentialStore *store, const QString &key, const CredentialRecord &own,
                  std::function<void(CredentialRecord &)> change, QObject *context,
                  std::function<void(bool isChanged)> done)
{
    const auto changed =
            [subject = own.subject, issuer = own.issuer, clientId = own.clientId,
             change = std::move(change)](const QByteArray &stored) -> Result<QByteArray> {
        const Result<CredentialRecord> read = CredentialRecord::fromJson(stored);
        if (!read)
            return read.error();
        CredentialRecord record = *read;
        if (record.subject != subject || record.issuer != issuer || record.clientId != clientId)
            return recordFormatError();
        change(record);
        return record.toJson();
    };
    SharedRecord::change(store, key, { "userinfo", 30s, true, SharedRecord::Stamp::Content },
                         changed,
                         [context = QPointer<QObject>(context),
                          done = std::move(done)](const Auth0Error &error) {
                             if (context && done)
                                 done(!error);
                         });
}

} // namespace Auth0Qt
