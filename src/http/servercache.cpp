// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/servercache.h"

#include "http/httpclient.h"
#include "http/networkaccessmanager.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qpointer.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

using std::chrono::milliseconds;

// steady_clock: setting the computer's clock must not keep old keys or fetch without end.
milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
}

// The error names what could not be had, where "status 404" alone would not help anybody.
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
    bool isFresh(const Entry<T> &entry) const
    {
        return entry.value && clock() - entry.fetchedAt < Lifetime;
    }

    // Gives the value at hand, later.
    template<typename T>
    void give(const Entry<T> &entry, QObject *context, typename Entry<T>::Callback callback) const
    {
        QMetaObject::invokeMethod(
                context,
                [value = *entry.value, callback = std::move(callback)] { callback(value); },
                Qt::QueuedConnection);
    }

    template<typename T>
    void settle(Entry<T> &entry, const Result<T> &result)
    {
        entry.fetching = false;
        if (result.isOk()) {
            entry.value = result.value();
            entry.fetchedAt = clock();
        } else {
            entry.refreshedAt.reset();
        }
        // Taken out first: a callback may ask again. And it may delete the cache: no use of
        // anything of ours after the first one.
        const auto waiters = std::exchange(entry.waiters, {});
        for (const auto &waiter : waiters) {
            if (waiter.context)
                waiter.callback(result);
        }
    }

    void fetchMetadata(const MetadataKey &key)
    {
        client->getJson(key.second, NetworkAccessManager::DefaultSizeLimit, q,
                        [this, key](const HttpResponse &response) {
                            settle(metadata[key], metadataFrom(response, key.first));
                        });
    }

    void fetchKeys(const QUrl &jwksUri)
    {
        client->getJson(jwksUri, KeysSizeLimit, q, [this, jwksUri](const HttpResponse &response) {
            settle(keys[jwksUri], keysFrom(response));
        });
    }

    ServerCache *const q;
    HttpClient *const client;
    Clock clock = steadyNow;
    QHash<MetadataKey, MetadataEntry> metadata;
    QHash<QUrl, KeysEntry> keys;
};

ServerCache::ServerCache(HttpClient *client, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client))
{
}

ServerCache::~ServerCache() = default;

void ServerCache::setClock(Clock clock)
{
    d->clock = std::move(clock);
}

void ServerCache::metadata(const QString &issuer, QObject *context, MetadataCallback callback)
{
    metadata(issuer, {}, context, std::move(callback));
}

void ServerCache::metadata(const QString &issuer, const QUrl &document, QObject *context,
                           MetadataCallback callback)
{
    const Private::MetadataKey key = Private::metadataKey(issuer, document);
    Private::MetadataEntry &entry = d->metadata[key];
    if (d->isFresh(entry)) {
        d->give(entry, context, std::move(callback));
        return;
    }
    entry.waiters.append({ context, std::move(callback) });
    if (!std::exchange(entry.fetching, true))
        d->fetchMetadata(key);
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
    if (d->isFresh(entry)) {
        d->give(entry, context, std::move(callback));
        return;
    }
    entry.waiters.append({ context, std::move(callback) });
    if (!std::exchange(entry.fetching, true))
        d->fetchKeys(jwksUri);
}

void ServerCache::refreshKeys(const QUrl &jwksUri, QObject *context, KeysCallback callback)
{
    Private::KeysEntry &entry = d->keys[jwksUri];
    // Without the floor, anybody who can hand us tokens with made-up key ids could make us knock
    // at the server without end.
    const bool tooSoon = entry.refreshedAt && d->clock() - *entry.refreshedAt < RefreshFloor;
    if (!entry.fetching && tooSoon && d->isFresh(entry)) {
        d->give(entry, context, std::move(callback));
        return;
    }
    entry.waiters.append({ context, std::move(callback) });
    if (!std::exchange(entry.fetching, true)) {
        entry.refreshedAt = d->clock();
        d->fetchKeys(jwksUri);
    }
}

} // namespace Auth0Qt
