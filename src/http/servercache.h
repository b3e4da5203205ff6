// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/servermetadata.h"

#include "token/jsonwebkey.h"

#include <QtCore/qobject.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Auth0Qt {

class HttpClient;

// Metadata and keys of the servers we talk to: fetched once, shared by callers that ask meanwhile.
class ServerCache : public QObject
{
    Q_OBJECT

public:
    using MetadataCallback = std::function<void(const Result<ServerMetadata> &)>;
    using KeysCallback = std::function<void(const Result<JsonWebKeySet> &)>;

    static constexpr qint64 KeysSizeLimit = 512 * 1024;
    static constexpr std::chrono::hours Lifetime { 24 };
    static constexpr std::chrono::seconds RefreshFloor { 30 };

    explicit ServerCache(HttpClient *client, QObject *parent = nullptr);
    ~ServerCache() override;

    // Callbacks run later, once, unless context dies. A good answer is kept for a day; errors are
    // not kept. Errors: those of HttpResponse, but discovery.status and jwks.status for its
    // http.status; those of ServerMetadata::fromJson() and of JsonWebKeySet::fromJson().
    void metadata(const QString &issuer, QObject *context, MetadataCallback callback);
    // From another place than the issuer's own; it speaks for the same issuer. Empty: its own.
    void metadata(const QString &issuer, const QUrl &document, QObject *context,
                  MetadataCallback callback);
    // What metadata() would give without a request.
    std::optional<ServerMetadata> cachedMetadata(const QString &issuer, const QUrl &document) const;
    void keys(const QUrl &jwksUri, QObject *context, KeysCallback callback);

    // After id_token.key_unknown: fetches again, but not within 30 s of the last such fetch for
    // this URI that had an answer (the first is always served). Then the keys at hand are given.
    // A fetch that fails leaves the keys at hand in the cache.
    void refreshKeys(const QUrl &jwksUri, QObject *context, KeysCallback callback);

    // A monotonic clock. Tests bring one that they can set.
    using Clock = std::function<std::chrono::milliseconds()>;
    void setClock(Clock clock);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth0Qt
