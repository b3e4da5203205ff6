// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/codegrant.h"

namespace Auth0Qt {

// A CodeGrant without Qt Network Authorization.
class PlainCodeGrant : public CodeGrant
{
    Q_OBJECT

public:
    PlainCodeGrant(Http *http, const ServerMetadata &server, QObject *parent);
    ~PlainCodeGrant() override;

    void begin(const QString &redirectUri, const QString &state) override;
    void exchange(const QString &code, const TokenRequest &request) override;
    // It keeps no tokens.
    void release() override { }
    void drop() override { }

private:
    Http *const m_http;
    const QUrl m_authorizationEndpoint;
};

} // namespace Auth0Qt
