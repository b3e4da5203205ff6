// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/servercache.h"

#include "http/httpaccessmanager.h"
#include "http/httpclient.h"

#include "global/clocks.h"
#include "global/errortexts.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qpointer.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using std::chrono::milliseconds;

// http.status alone does not say which document is missing.
Auth0Error named(Auth0Error error, const QString &statusDetail)
{
    if (error.detail() != "http.status"_L1)
        return error;
    Auth0Error result(error.code(), statusDetail);
    result.setHttpStatus(error.httpStatus());
    return result;
}

Result<ServerMetadata> metadataFrom(const HttpResponse &response, const QString &issuer)
{
    if (response.status == 301 || response.status == 308) {
        Auth0Error moved = valueError(response.error.code(), u"discovery.moved"_s, {},
                                      shownUrl(QString::fromLatin1(response.location)));
        moved.setHttpStatus(response.status);
        return moved;
    }
    if (response.error)
        return named(response.error, u"discovery.status"_s);
    return ServerMetadata::fromJson(response.json, issuer);
}

Result<JsonWebKeySet> keysFrom(const HttpResponse &response)
{
    if (response.error)
        return named(response.error, u"jwks.status"_s);
    return JsonWebKeySet::fromJson(response.body);
}

} // namespace

class ServerCache::Private
{
public:
    template<typename T>
    struct Entry
    {
        using Callback = std::function<void(const Result<T> &)>;
        struct Waiter
        {
            QPointer<QObject> context;
            Callback callback;
        };

        std::optional<T> value;
        milliseconds fetchedAt {};
        std::optional<milliseconds> refreshedAt;
        bool fetching = false;
        QList<Waiter> waiters;
    };

    using MetadataKey = QPair<QString, QUrl>; // an issuer and its document
    using MetadataEntry = Entry<ServerMetadata>;
    using KeysEntry = Entry<JsonWebKeySet>;

    static MetadataKey metadataKey(const QString &issuer, const QUrl &document)
    {
        return { issuer, document.isEmpty() ? ServerMetadata::configurationUrl(issuer) : document };
    }

    Private(ServerCache *cache, HttpClient *httpClient)
        : q(cache)
        , client(httpClient)
    {
    }

    template<typename T>
    static bool isFresh(const Entry<T> &entry)
    {
        return entry.value && clocks().steady() - entry.fetchedAt < Lifetime;
    }

    // Passes the cached value, or after fetch() the result, to the callback, later.
    template<typename T, typename Fetch>
    static void request(Entry<T> &entry, bool useCached, QObject *context,
                        typename Entry<T>::Callback callback, const Fetch &fetch)
    {
        if (useCached) {
            QMetaObject::invokeMethod(
                    context,
                    [value = *entry.value, callback = std::move(callback)] { callback(value); },
                    Qt::QueuedConnection);
            return;
        }
        entry.waiters.append({ context, std::move(callback) });
        if (!std::exchange(entry.fetching, true))
            fetch();
    }

    template<typename T>
    void settle(Entry<T> &entry, const Result<T> &result)
    {
        entry.fetching = false;
        if (result.isOk()) {
            entry.value = result.value();
            entry.fetchedAt = clocks().steady();
        } else {
            entry.refreshedAt.reset();
        }
        // Taken first: a callback may make another request, or delete the cache.
        const auto waiters = std::exchange(entry.waiters, {});
        for (const auto &waiter : waiters) {
            if (waiter.context)
                waiter.callback(result);
        }
    }

    void fetchMetadata(const MetadataKey &key)
    {
        client->getJson(key.second, HttpAccessManager::DefaultSizeLimit, q,
                        [this, key](const HttpResponse &response) {
                            settle(metadata[key], metadataFrom(response, key.first));
                        });
    }

    void fetchKeys(const QUrl &jwksUri)
    {
        client->getKeys(jwksUri, KeysSizeLimit, q, [this, jwksUri](const HttpResponse &response) {
            settle(keys[jwksUri], keysFrom(response));
        });
    }

    ServerCache *const q;
    HttpClient *const client;
    QHash<MetadataKey, MetadataEntry> metadata;
    QHash<QUrl, KeysEntry> keys;
};

ServerCache::ServerCache(HttpClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client))
{
}

ServerCache::~ServerCache() = default;

void ServerCache::metadata(const QString &issuer, const QUrl &document, QObject *context,
                           MetadataCallback callback)
{
    const Private::MetadataKey key = Private::metadataKey(issuer, document);
    Private::MetadataEntry &entry = d->metadata[key];
    d->request(entry, d->isFresh(entry), context, std::move(callback),
               [this, key] { d->fetchMetadata(key); });
}

std::optional<ServerMetadata> ServerCache::cachedMetadata(const QString &issuer,
                                                          const QUrl &document) const
{
    const auto entry = d->metadata.constFind(Private::metadataKey(issuer, document));
    return entry != d->metadata.constEnd() && d->isFresh(*entry) ? entry->value : std::nullopt;
}

void ServerCache::keys(const QUrl &jwksUri, QObject *context, KeysCallback callback)
{
    Private::KeysEntry &entry = d->keys[jwksUri];
    d->request(entry, d->isFresh(entry), context, std::move(callback),
               [this, jwksUri] { d->fetchKeys(jwksUri); });
}

void ServerCache::refreshKeys(const QUrl &jwksUri, QObject *context, KeysCallback callback)
{
    Private::KeysEntry &entry = d->keys[jwksUri];
    // Tokens with unknown key ids must not cause an unlimited number of requests.
    const milliseconds now = clocks().steady();
    const bool tooSoon = entry.refreshedAt && now - *entry.refreshedAt < RefreshFloor;
    d->request(entry, !entry.fetching && tooSoon && d->isFresh(entry), context, std::move(callback),
               [this, jwksUri, now, &entry] {
                   entry.refreshedAt = now;
                   d->fetchKeys(jwksUri);
               });
}

} // namespace Auth0Qt
