// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/loginrequest.h"
#include "flow/tokenset.h"

#include "http/servermetadata.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

#include <memory>

namespace Auth0Qt {

class Http;

// One way to a verified token set. It shows nothing and stores nothing.
class Transaction : public QObject
{
    Q_OBJECT

public:
    Transaction(std::shared_ptr<Http> http, const LoginRequest &request, QObject *parent);
    ~Transaction() override;

    // Answers later.
    virtual void start() = 0;
    // Ends without a word: what it listens to is closed when this returns.
    virtual void stop() = 0;
    // True when it was this transaction's answer.
    virtual bool handleRedirect(const QUrl &url);

    const ServerMetadata &server() const { return m_server; } // once it is known

Q_SIGNALS:
    void finished(const Auth0Qt::Result<Auth0Qt::TokenSet> &tokens); // exactly once

protected:
    // The server's metadata: known by its domain, else fetched.
    void fetchMetadata();
    virtual void serverFound() = 0;
    virtual void finish(const Result<TokenSet> &tokens) = 0;

    const std::shared_ptr<Http> m_http;
    const LoginRequest m_request;
    ServerMetadata m_server;
    bool m_finished = false;
};

} // namespace Auth0Qt
