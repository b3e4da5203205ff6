// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/transaction.h"

namespace Auth0Qt {

// A token that the application already has, and that the server exchanges for tokens of its own.
struct Grant
{
    enum class Kind { TokenExchange, RefreshToken };

    Kind kind = Kind::TokenExchange;
    QString token;
    QString tokenType; // of a token exchange: subject_token_type

    // Whether the answer must not be lost: the server may have rotated the token.
    bool rotates() const { return kind == Kind::RefreshToken && !token.isEmpty(); }
    // Returns ConfigurationError if the grant must not be sent.
    Auth0Error check() const;
};

// A login by one token request, without a page: a token exchange (RFC 8693), or a refresh token
// that was issued to the application before it used this library.
class GrantTransaction : public Transaction
{
    Q_OBJECT

public:
    GrantTransaction(std::shared_ptr<Http> http, const LoginRequest &request, const Grant &grant,
                     QObject *parent = nullptr);
    ~GrantTransaction() override;

    void stop() override;

private:
    Auth0Error prepare() override;
    void serverFound() override;
    void readTokens(const HttpResponse &response);
    void finish(const Result<TokenSet> &tokens) override;

    const Grant m_grant;
    bool m_sentAgain = false;
};

} // namespace Auth0Qt
