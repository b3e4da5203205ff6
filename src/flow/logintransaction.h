// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/transaction.h"

#include "global/loglimit.h"
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

// A login with an authorization code (RFC 8252). The caller opens authorizeUrl in a browser, and
// can open it in another one later, after renewAuthorizeUrl(): state, nonce, verifier and redirect
// URI stay the same.
class LoginTransaction : public Transaction
{
    Q_OBJECT

public:
    LoginTransaction(std::shared_ptr<Http> http, const LoginRequest &request,
                     QObject *parent = nullptr);
    // Closes the listener at once. A request that was sent runs to its end, and its response is
    // ignored.
    ~LoginTransaction() override;

    void stop() override;

    // url comes from the embedded page, the listener or the URI scheme. A URL that is not the
    // redirect of this transaction is ignored.
    bool handleRedirect(const QUrl &url) override;
    void prepareKeys() override;

    QUrl redirectUri() const { return m_redirectUri; }
    // Emits authorizeUrlReady() again, later, if the URL can be opened once only (RFC 9126).
    // Returns false if the URL can be opened again.
    bool renewAuthorizeUrl();
    // Shown on the page in the browser instead of the application's icon.
    void setLogo(const QImage &logo);

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void redirectAccepted(); // the user has finished in the browser

private:
    Auth0Error prepare() override;
    Auth0Error listen();
    void serverFound() override;
    void fetchKeys();
    void openPage();
    void pushRequest();
    void exchangeCode();
    void readTokens(const HttpResponse &response);
    void finish(const Result<TokenSet> &tokens) override;
    bool end(bool signedIn);

    std::unique_ptr<RedirectListener> m_listener;
    QPointer<AuthorizationCodeFlow> m_flow;
    QUrl m_redirectUri;
    QUrl m_requestUrl; // has the whole authorization request
    QImage m_logo;
    QList<JsonWebKey> m_keys; // of the server, once they are there
    QString m_code; // exchanged when the keys are there
    QTimer m_deadline;
    LogLimit m_ignored; // redirects
    bool m_keysFetched = false; // also if that has failed
    bool m_pushing = false;
    bool m_redirected = false;
};

} // namespace Auth0Qt
