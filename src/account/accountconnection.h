// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "browser/redirectlistener.h"
#include "global/loglimit.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimer.h>

#include <memory>

namespace Auth0Qt {

class MyAccount;

// Connects one account: the server makes a ticket, the user signs in to the account in a browser,
// and the code in the redirect completes it. State and PKCE are those of a login (RFC 6749
// section 10.12, RFC 7636).
class AccountConnection : public QObject
{
    Q_OBJECT

public:
    AccountConnection(MyAccount *account, const QString &connection, const QStringList &scopes,
                      QObject *parent = nullptr);
    // Closes the listener and the browser's window at once.
    ~AccountConnection() override;

    void start();
    // Returns whether url is the redirect of this connection.
    bool handleRedirect(const QUrl &url);
    void cancel(const Auth0Error &error);
    // Ends also if the code is on its way: the user has changed.
    void end(const Auth0Error &error);

Q_SIGNALS:
    // Emitted exactly once, never during a call, with the connected account or an error.
    void finished(const Auth0Error &error, const QJsonObject &account);

private:
    Auth0Error listen();
    void openPage(const QJsonObject &ticket);
    void complete(const QString &code);
    void finish(const Auth0Error &error, const QJsonObject &account = {});
    void closeBrowser();

    MyAccount *const m_account;
    const QString m_connection;
    const QStringList m_scopes;
    const QByteArray m_state;
    const QByteArray m_codeVerifier;
    QString m_authSession;
    QUrl m_redirectUri;
    std::unique_ptr<RedirectListener> m_listener;
    QPointer<Auth0Browser> m_browser; // while the page is open
    QTimer m_deadline;
    LogLimit m_ignored; // redirects
    Auth0Error m_error; // of finished()
    bool m_redirected = false;
    bool m_finished = false;
};

} // namespace Auth0Qt
