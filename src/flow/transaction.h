// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/loginrequest.h"
#include "flow/tokenrequest.h"
#include "flow/tokenset.h"

#include "http/servermetadata.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

#include <memory>

namespace Auth0Qt {

class Http;
struct HttpResponse;

// Obtains verified tokens for one login. It has no view, and stores nothing.
class Transaction : public QObject
{
    Q_OBJECT

public:
    Transaction(std::shared_ptr<Http> http, const LoginRequest &request, QObject *parent);
    ~Transaction() override;

    // Emits no signal before it returns.
    void start();
    // Ends without a signal. What the transaction listens to is closed when this returns.
    virtual void stop() = 0;
    // Returns whether url is the redirect of this transaction.
    virtual bool handleRedirect(const QUrl &url);
    // Imports the keys that may verify the ID token, while the user signs in.
    virtual void prepareKeys();

    const ServerMetadata &server() const { return m_server; } // once it is known
    // To which the tokens are bound (LoginRequest::dpop), once the server is known; null: none.
    const DpopKey &dpopKey() const { return m_dpopKey; }

Q_SIGNALS:
    void finished(const Auth0Qt::Result<Auth0Qt::TokenSet> &tokens); // exactly once

protected:
    // Called by start(). An error ends the transaction.
    virtual Auth0Error prepare();
    // Called when m_server is known.
    virtual void serverFound() = 0;
    // A request to the token endpoint.
    TokenRequest tokenRequest() const;
    // The tokens of a successful response. One without an ID token is an error, token.no_id_token.
    Result<TokenSet> tokensFrom(const HttpResponse &response) const;
    // Verifies the ID token, and calls finish(). nonce is empty if the server was sent none.
    void verify(const TokenSet &tokens, const QByteArray &nonce);
    virtual void finish(const Result<TokenSet> &tokens) = 0;

    const std::shared_ptr<Http> m_http;
    const LoginRequest m_request;
    ServerMetadata m_server;
    DpopKey m_dpopKey;
    bool m_finished = false;

private:
    void fetchMetadata();
    Auth0Error checkAlgorithms() const;
    Auth0Error makeDpopKey();
};

} // namespace Auth0Qt
