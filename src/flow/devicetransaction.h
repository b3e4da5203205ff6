// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/devicecode.h"
#include "flow/transaction.h"

#include "http/httpresponse.h"

#include <QtCore/qtimer.h>

#include <chrono>

namespace Auth0Qt {

// A login on another device (RFC 8628). Requests a code, and polls for the tokens at the interval
// that the server sets until the user has entered the code or the code expires. Nothing else in the
// library polls. LoginRequest::timeout is not used, since the server sets the lifetime of the code.
class DeviceTransaction : public Transaction
{
    Q_OBJECT

public:
    // The length of a second of the server's intervals. Tests shorten it.
    static inline std::chrono::milliseconds second { 1000 };

    DeviceTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                      QObject *parent = nullptr);
    ~DeviceTransaction() override;

    void stop() override;

    const DeviceCode &code() const { return m_code; }
    // Until the next request.
    std::chrono::milliseconds pause() const;

Q_SIGNALS:
    void codeReady(const Auth0Qt::DeviceCode &code);
    void authorized(); // the user has entered the code

private:
    void serverFound() override;
    void send(const QUrl &endpoint, const Parameters &parameters,
              void (DeviceTransaction::*answer)(const HttpResponse &));
    void readCode(const HttpResponse &response);
    void wait();
    void poll();
    void readTokens(const HttpResponse &response);
    bool continuesAfter(const Auth0Error &error);
    void finish(const Result<TokenSet> &tokens) override;

    DeviceCode m_code;
    QTimer m_timer; // until the next request, or until the code expires
    std::chrono::milliseconds m_interval {};
    std::chrono::milliseconds m_retryAfter {};
    int m_failures = 0; // consecutive requests without an answer
};

} // namespace Auth0Qt
