// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "revocation.h"

#include "../http/http.h"
#include "../logging_p.h"

using namespace Qt::StringLiterals;

namespace Auth0Qt {

void revokeRefreshToken(const std::shared_ptr<Http> &http, const ServerMetadata &server,
                        const CredentialRecord &record, const QString &clientSecret,
                        std::function<void(const Auth0Error &)> done)
{
    if (record.refreshToken.isEmpty() || server.revocationEndpoint.isEmpty()) {
        if (done)
            QMetaObject::invokeMethod(
                    &http->client, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    HttpClient::Form form{ { u"token"_s, record.refreshToken },
                           { u"token_type_hint"_s, u"refresh_token"_s },
                           { u"client_id"_s, record.clientId } };
    if (!clientSecret.isEmpty())
        form.append({ u"client_secret"_s, clientSecret });
    http->client.postForm(server.revocationEndpoint, form, &http->client,
                          [http, done = std::move(done)](const HttpResponse &response) {
                              if (response.error)
                                  qCInfo(lcProvider) << "revocation failed:" << response.error;
                              if (done)
                                  done(response.error);
                          },
                          HttpResponse::Expect::Nothing);
}

} // namespace Auth0Qt
