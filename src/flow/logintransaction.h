// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/transaction.h"

#include "http/httpresponse.h"
#include "token/jsonwebkey.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <memory>
#include <optional>

namespace Auth0Qt {

class AuthorizationCodeFlow;
class RedirectListener;

// One login, from the redirect listener to a verified token set. It shows nothing and stores
// nothing: whoever runs it opens authorizeUrl in a browser of its choice, and in another one later
// if it likes, since state, nonce, verifier and redirect URI stay the same.
class LoginTransaction : public Transaction
{
    Q_OBJECT

public:
    LoginTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                     QObject *parent = nullptr);
    // Closes the listener at once; a request on the wire runs to its end, unheard.
    ~LoginTransaction() override;

    // Answers with authorizeUrlReady() or finished(), later.
    void start() override;
    void stop() override;

    // A redirect from wherever it came: the embedded page, the listener, the URI scheme. True when
    // it was this transaction's answer; a stranger's is ignored and the wait goes on.
    bool handleRedirect(const QUrl &url) override;

    QUrl redirectUri() const { return m_redirectUri; }
    // On the page in the browser, in place of the application's icon.
    void setLogo(const QImage &logo);

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void redirectAccepted(); // nothing more to do for the person

private:
    Auth0Error listen();
    void serverFound() override;
    void fetchKeys();
    void openPage();
    void exchangeCode();
    void readTokens(const HttpResponse &response);
    void finish(const Result<TokenSet> &tokens) override;
    bool end(bool signedIn);

    std::unique_ptr<RedirectListener> m_listener;
    QPointer<AuthorizationCodeFlow> m_flow;
    QUrl m_redirectUri;
    QImage m_logo;
    QString m_code; // accepted, and waiting for the keys
    QTimer m_deadline;
    bool m_keysFetched = false; // or the fetch has failed
    bool m_redirected = false;
};

} // namespace Auth0Qt
