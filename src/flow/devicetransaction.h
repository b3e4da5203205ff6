// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/devicecode.h"
#include "flow/transaction.h"

#include "http/httpresponse.h"

#include <QtCore/qtimer.h>

#include <chrono>

namespace Auth0Qt {

// A login on another device (RFC 8628): asks for a code, and then asks at the pace that the server
// sets whether the person has entered it there. There is no other way to learn of it; so this is
// the only thing in the library that polls, and it ends with the code at the latest.
class DeviceTransaction : public Transaction
{
    Q_OBJECT

public:
    // How long a second of the server's intervals is. Only tests shorten it.
    static inline std::chrono::milliseconds second { 1000 };

    DeviceTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                      QObject *parent = nullptr);
    ~DeviceTransaction() override;

    // Answers with codeReady() or finished(), later. The provider's timeout does not count here:
    // the server says how long it waits.
    void start() override;
    void stop() override;

    const DeviceCode &code() const { return m_code; }
    // Until the next question, in the server's seconds.
    std::chrono::milliseconds pause() const;

Q_SIGNALS:
    void codeReady(const Auth0Qt::DeviceCode &code);
    void authorized(); // nothing more to do for the person

private:
    void serverFound() override;
    void send(const QUrl &url, const LoginRequest::Parameters &parameters,
              void (DeviceTransaction::*answer)(const HttpResponse &));
    void readCode(const HttpResponse &response);
    void wait();
    void poll();
    void readTokens(const HttpResponse &response);
    bool goesOnAfter(const Auth0Error &error);
    void finish(const Result<TokenSet> &tokens) override;

    DeviceCode m_code;
    QTimer m_timer; // until the next question or the end
    std::chrono::milliseconds m_interval {};
    std::chrono::milliseconds m_retryAfter {};
    int m_failures = 0; // in a row, without an answer
};

} // namespace Auth0Qt
