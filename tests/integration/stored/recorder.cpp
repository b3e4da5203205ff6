// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What record.mjs cannot do by auth0qt-console: the steps that only an application with views, or
// another platform, takes. Each is done with the session that the console has stored.
//
//   stored_recorder dump                      prints the keychain's entries as JSON
//   stored_recorder clear                     removes them
//   stored_recorder audiences AUDIENCE...     asks for an access token for each
//   stored_recorder picture                   loads the user's picture, as a view does
//   stored_recorder write ACCOUNT LIMIT       stores the record again, in entries of LIMIT bytes

#include "auth0credentials.h"
#include "auth0keychainstore.h"
#include "auth0provider.h"
#include "profile/auth0profile_p.h"
#include "secretitems.h"
#include "store/auth0keychainstore_p.h"
#include "store/credentialrecord.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfuture.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtGui/qimage.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtTest/qtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms

bool dump()
{
    Auth0QtTest::SecretItems items;
    QJsonArray result;
    const QList<Auth0QtTest::SecretItem> all = items.all();
    for (const Auth0QtTest::SecretItem &item : all) {
        QJsonObject attributes;
        for (auto it = item.attributes.cbegin(); it != item.attributes.cend(); ++it)
            attributes.insert(it.key(), it.value());
        result.append(QJsonObject { { u"label"_s, item.label },
                                    { u"attributes"_s, attributes },
                                    { u"contentType"_s, item.contentType },
                                    { u"secret"_s, QString::fromUtf8(item.secret) } });
    }
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return items.error().isEmpty();
}

bool clear()
{
    return Auth0QtTest::SecretItems().clear();
}

bool restore(Auth0Provider *provider)
{
    provider->setIssuer(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    provider->setClientId(qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
    provider->restore();
    return QTest::qWaitFor([&] { return provider->isReady(); }, Patience)
            && provider->isAuthenticated();
}

bool settle(const Auth0Provider &provider)
{
    return QTest::qWaitFor([&] { return !provider.isBusy(); }, Patience);
}

bool audiences(const QStringList &names)
{
    Auth0Provider provider;
    if (!restore(&provider))
        return false;
    for (const QString &name : names) {
        const QFuture<Auth0Credentials> future = provider.credentialsFor(name);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience)
            || !future.result().isValid())
            return false;
    }
    return settle(provider);
}

bool picture()
{
    Auth0Provider provider;
    if (!restore(&provider))
        return false;
    QNetworkAccessManager network;
    const QUrl url = provider.profile()->picture();
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Patience))
        return false;
    const QImage image = QImage::fromData(reply->readAll());
    Auth0ProfilePrivate::get(provider.profile())->keepPicture(url, image);
    return !provider.profile()->pictureImage().isNull() && settle(provider);
}

bool write(const QString &account, qsizetype limit)
{
    Auth0KeychainStore store;
    const QString key = Auth0Qt::credentialKey(qEnvironmentVariable("AUTH0QT_TEST_ISSUER"),
                                               qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"),
                                               account);
    const auto done = [](const QFuture<Auth0StoreResult> &future) {
        return QTest::qWaitFor([&] { return future.isFinished(); }, Patience)
                && future.result().isOk();
    };
    const QFuture<Auth0StoreResult> read = store.read(key);
    if (!done(read))
        return false;
    Auth0KeychainStorePrivate::get(&store)->entryLimit = limit;
    return done(store.write(key, read.result().data()));
}

bool run(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "dump"_L1)
        return dump();
    if (command == "clear"_L1)
        return clear();
    if (command == "audiences"_L1)
        return audiences(arguments.mid(2));
    if (command == "picture"_L1)
        return picture();
    if (command == "write"_L1)
        return write(arguments.value(2), arguments.value(3).toInt());
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // The keychain's entries stand under the application's name.
    QCoreApplication::setApplicationName(u"auth0qt-console"_s);
    return run(QCoreApplication::arguments()) ? 0 : 1;
}
