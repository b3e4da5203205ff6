// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measure.h"

#include "sessionfixture.h"

#include "auth0accountmodel.h"

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

namespace {

QByteArray indexOf(const FakeIssuer &issuer, int count)
{
    AccountIndex index;
    for (int i = 0; i < count; ++i) {
        AccountIndex::Entry entry;
        entry.account = u"account %1"_s.arg(i);
        entry.key = credentialKey(issuer.issuer(), issuer.clientId, entry.account);
        entry.issuer = issuer.issuer();
        entry.clientId = issuer.clientId;
        entry.subject = u"auth0|%1"_s.arg(i);
        entry.name = u"User %1"_s.arg(i);
        entry.lastUsed = QDateTime::currentDateTimeUtc();
        index.entries.append(entry);
    }
    return index.toJson();
}

// The time until the model of the accounts has all rows, ms.
double list(int count)
{
    SessionFixture fixture;
    fixture.store.values[FaultyStore::indexKey()] = indexOf(fixture.issuer, count);
    const double time = microseconds([&] {
        Auth0AccountModel model;
        model.setProvider(fixture.provider.get());
        while (model.rowCount() < count)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    return time / 1000;
}

// The time of a login until the list of accounts is written, without a keychain, ms.
double login(int count)
{
    SessionFixture fixture;
    fixture.store.values[FaultyStore::indexKey()] = indexOf(fixture.issuer, count);
    return microseconds([&] {
               fixture.provider->setProfileSources(Auth0::ProfileSource::IdToken);
               if (!fixture.login())
                   qFatal("no login");
               while (fixture.index().entries.size() <= count)
                   QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
           })
            / 1000;
}

} // namespace

void measureAccounts(const Settings &settings)
{
    const int thousand = settings.scaled(1000);
    measurePairs(
            "accounts_list_1000_ms", settings, [=] { return list(thousand); },
            [] { return list(10); });
    const int many = settings.scaled(200);
    measurePairs(
            "accounts_login_200_ms", settings, [=] { return login(many); },
            [] { return login(10); });
}
