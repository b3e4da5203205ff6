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

// The metadata and keys of servers. Callers at the same time share one request.
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

    // Each calls back later, once, unless context is deleted. Values are kept for a day, errors are
    // not kept. Errors: those of HttpResponse, with discovery.status, discovery.moved and
    // jwks.status in place of http.status; those of ServerMetadata::fromJson() and of
    // JsonWebKeySet::fromJson(). document: the URL of the metadata of issuer; empty for
    // ServerMetadata::configurationUrl().
    void metadata(const QString &issuer, const QUrl &document, QObject *context,
                  MetadataCallback callback);
    // The metadata, if they are cached.
    std::optional<ServerMetadata> cachedMetadata(const QString &issuer, const QUrl &document) const;
    void keys(const QUrl &jwksUri, QObject *context, KeysCallback callback);

    // Fetches the keys again, for a token that was signed with another key. Within 30 s of the last
    // such fetch that succeeded it returns the cached keys. If it fails, the cached keys are kept.
    void refreshKeys(const QUrl &jwksUri, QObject *context, KeysCallback callback);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth0Qt
