// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakebrowser.h"
#include "fakeissuer.h"
#include "faultystore.h"

#include "auth0profile.h"
#include "auth0provider.h"
#include "http/reachability.h"
#include "store/accountindex.h"
#include "store/credentialrecord.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

namespace Auth0QtTest {

// Audiences.
inline const QString Api = QStringLiteral("https://api.example/");
inline const QString OtherApi = QStringLiteral("https://other.example/");

// The names of the signals of an object, in the order of their emission.
class SignalLog : public QObject
{
    Q_OBJECT

public:
    explicit SignalLog(QObject *object)
    {
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("note()"));
        for (int i = QObject::staticMetaObject.methodCount();
             i < object->metaObject()->methodCount(); ++i) {
            const QMetaMethod method = object->metaObject()->method(i);
            if (method.methodType() == QMetaMethod::Signal)
                connect(object, method, this, slot);
        }
    }

    int count(const QString &name) const { return int(entries.count(name)); }
    // The names without the NOTIFY signals.
    QStringList outcomes() const
    {
        QStringList result = entries;
        result.removeIf(
                [](const QString &entry) { return entry.endsWith(QStringLiteral("Changed")); });
        return result;
    }

    QStringList entries;

private Q_SLOTS:
    void note()
    {
        const QMetaMethod method = sender()->metaObject()->method(senderSignalIndex());
        entries.append(QString::fromLatin1(method.name()));
    }
};

// A tenant, a user with a browser, a store, and a provider that uses them.
struct SessionFixture
{
    explicit SessionFixture(FakeIssuer::Layout layout = FakeIssuer::Layout::Auth0)
        : issuer(layout)
        , provider(makeProvider())
    {
        // The network of the machine must not change the result of a test: a backend that is loaded
        // after the first failure can report that the network is available.
        Auth0Qt::Reachability::instance()->setFactory([] { return nullptr; });
    }

    // Another provider of the same session.
    std::unique_ptr<Auth0Provider> makeProvider()
    {
        auto result = std::make_unique<Auth0Provider>();
        result->setDomain(issuer.domain());
        result->setClientId(issuer.clientId);
        result->setStore(&store);
        result->setBrowser(&browser);
        result->setRedirectUris({ QUrl(QStringLiteral("http://127.0.0.1:0/callback")) });
        return result;
    }

    // The process ends and starts again.
    void restart() { provider = makeProvider(); }

    // Waits until no operation runs, also in the background.
    bool settle() const
    {
        QCoreApplication::processEvents();
        QSignalSpy spy(provider.get(), &Auth0Provider::busyChanged);
        while (provider->isBusy()) {
            if (!spy.wait())
                return false;
        }
        QCoreApplication::processEvents(); // emits the signals
        return true;
    }
    bool login()
    {
        QSignalSpy spy(provider.get(), &Auth0Provider::loggedIn);
        provider->login();
        return spy.wait() && settle();
    }
    bool restore()
    {
        QSignalSpy spy(provider.get(), &Auth0Provider::restoreFinished);
        provider->restore();
        return spy.wait() && spy.first().first().toBool();
    }
    bool logout()
    {
        QSignalSpy spy(provider.get(), &Auth0Provider::loggedOut);
        provider->logout();
        return spy.wait() && settle();
    }

    // The contents of the store.
    Auth0Qt::CredentialRecord record() const
    {
        const auto result = Auth0Qt::CredentialRecord::fromJson(store.record());
        return result ? *result : Auth0Qt::CredentialRecord();
    }
    void setRecord(const Auth0Qt::CredentialRecord &record)
    {
        store.values[Auth0Qt::credentialKey(issuer.issuer(), issuer.clientId,
                                            QStringLiteral("default"))] = record.toJson();
    }
    Auth0Qt::AccountIndex index() const
    {
        const auto result = Auth0Qt::AccountIndex::fromJson(store.index());
        return result ? *result : Auth0Qt::AccountIndex();
    }
    // The session of an earlier run.
    Auth0Qt::CredentialRecord someRecord() const
    {
        Auth0Qt::CredentialRecord record;
        record.issuer = issuer.issuer();
        record.clientId = issuer.clientId;
        record.subject = issuer.subject;
        record.accessToken.value = QStringLiteral("stored-access");
        record.refreshToken = QStringLiteral("stored-refresh");
        record.idToken = QStringLiteral("stored-id");
        record.accessToken.type = QStringLiteral("Bearer");
        record.accessToken.scopes = QStringList { QStringLiteral("openid") };
        record.accessToken.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        record.idTokenClaims.claims = QJsonObject { { QStringLiteral("sub"), issuer.subject },
                                                    { QStringLiteral("name"),
                                                      QStringLiteral("Alice") } };
        record.savedAt = QDateTime::currentDateTimeUtc().addSecs(-10);
        return record;
    }
    int refreshRequests() const
    {
        return int(issuer.tokenRequests(QStringLiteral("refresh_token")).size());
    }

    FakeIssuer issuer;
    FaultyStore store;
    FakeBrowser browser { &issuer };
    std::unique_ptr<Auth0Provider> provider; // destroyed first
};

} // namespace Auth0QtTest
