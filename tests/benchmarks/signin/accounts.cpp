// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accounts.h"

#include "auth0keychainstore.h"
#include "session/accountindexwriter.h"
#include "session/storeaccess.h"
#include "store/accountindex.h"
#include "store/credentialrecord.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qset.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &issuer, int number)
{
    return credentialKey(issuer, u"client"_s, u"account %1"_s.arg(number));
}

QByteArray recordOf(const QString &issuer, int number)
{
    CredentialRecord record;
    record.issuer = issuer;
    record.clientId = u"client"_s;
    record.subject = u"auth0|%1"_s.arg(number);
    record.accessToken.value = QString(800, u'a'); // as long as a JWT
    record.accessToken.type = u"Bearer"_s;
    record.refreshToken = QString(64, u'r');
    record.idToken = QString(800, u'i');
    record.savedAt = QDateTime::currentDateTimeUtc();
    return record.toJson();
}

AccountIndex::Entry entryOf(const QString &issuer, int number)
{
    AccountIndex::Entry entry;
    entry.account = u"account %1"_s.arg(number);
    entry.key = keyOf(issuer, number);
    entry.issuer = issuer;
    entry.clientId = u"client"_s;
    entry.subject = u"auth0|%1"_s.arg(number);
    entry.name = u"User %1"_s.arg(number);
    entry.lastUsed = QDateTime::currentDateTimeUtc();
    return entry;
}

Auth0StoreResult waitFor(const QFuture<Auth0StoreResult> &future)
{
    QObject context;
    QEventLoop loop;
    Auth0StoreResult outcome;
    onStoreResult(future, &context, [&](const Auth0StoreResult &result) {
        outcome = result;
        loop.quit();
    });
    loop.exec();
    return outcome;
}

} // namespace

bool keepAccounts(const QString &domain, int count)
{
    const QString issuer = domain + u'/';
    Auth0KeychainStore store;
    AccountIndex before;
    const Auth0StoreResult stored = waitFor(store.read(accountIndexKey()));
    if (const auto index = AccountIndex::fromJson(stored.data()))
        before = *index;
    AccountIndex index;
    QSet<QString> wanted;
    for (int i = 0; i < count; ++i) {
        index.entries.append(entryOf(issuer, i));
        wanted.insert(keyOf(issuer, i));
    }
    QSet<QString> there;
    for (const AccountIndex::Entry &entry : std::as_const(before.entries)) {
        if (wanted.contains(entry.key))
            there.insert(entry.key);
        else if (!waitFor(store.remove(entry.key)).isOk())
            return false;
    }
    for (int i = 0; i < count; ++i) {
        if (!there.contains(keyOf(issuer, i))
            && !waitFor(store.write(keyOf(issuer, i), recordOf(issuer, i))).isOk())
            return false;
    }
    return waitFor(store.write(accountIndexKey(), index.toJson())).isOk();
}
