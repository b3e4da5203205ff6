// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"
#include "session/sessionsettings.h"

#include "flow/devicecode.h"
#include "flow/granttransaction.h"
#include "flow/transaction.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

#include <functional>
#include <memory>
#include <optional>

namespace Auth0Qt {

class DeviceTransaction;
class Http;
class LoginTransaction;

// One login: a transaction, whose tokens are then stored as a record. Only Session makes the record
// the current session. The user can change the way: with a browser on this computer, or with a code
// on another device. A grant needs no user.
class LoginAttempt : public QObject
{
    Q_OBJECT

public:
    enum class Way { Browser, Device, Grant };

    LoginAttempt(std::shared_ptr<Http> http, const SessionSettings &settings,
                 const LoginRequest &request, QObject *parent = nullptr);
    ~LoginAttempt() override;

    void start(Way way);
    bool isGrant() const { return !m_grant.token.isEmpty(); }
    void setGrant(const Grant &grant) { m_grant = grant; } // for Way::Grant, before start()
    // Starts again with another way. The previous transaction is dropped without a signal. Does
    // nothing if the user has already signed in.
    void change(Way way);
    bool isTooLateToChange() const { return m_answered || m_finished; }
    bool handleRedirect(const QUrl &url);
    // See LoginTransaction.
    bool renewAuthorizeUrl();
    // Shown on the page at the callback URL instead of the application's icon.
    void setLogo(const QImage &logo);
    // Ends the login with this error. Does nothing after the tokens were received.
    void cancel(const Auth0Error &error);
    // Called when a logout has ended the session that this login would start. A token that was
    // already received is revoked.
    void discard(const Auth0Error &error);

    // The account that signs in does not become a session. The linker changes the identities of the
    // signed-in user, or completes the change, and calls its second argument once when it has
    // finished.
    using LinkEnd = std::function<void(const Auth0Error &error)>;
    using Linker = std::function<void(const CredentialRecord &account, LinkEnd end)>;
    void setLinker(Auth0::ProfileUpdate update, Linker linker);
    // For a login to another account than that of the session: reads the record that it replaces.
    void readReplaced() { m_readsReplaced = true; } // before start()
    const std::optional<CredentialRecord> &replaced() const { return m_replaced; }
    bool isLink() const { return m_linker != nullptr; }
    Auth0::ProfileUpdate linkUpdate() const { return m_linkUpdate; } // LinkIdentity, UnlinkIdentity
    void setIdTokenHint(const QString &idToken); // before start()

    const SessionSettings &settings() const { return m_settings; } // of the session that it starts
    ServerMetadata server() const; // empty until it is known
    QUrl redirectUri() const { return m_redirectUri; } // set when a page is ready
    const CredentialRecord &record() const { return m_record; }
    // The access token for the Management API, if the login was for it and the session's own access
    // token is for another API: record() has no access token then.
    const std::optional<AccessToken> &managementToken() const { return m_managementToken; }
    Auth0Error storageError() const { return m_storageError; } // the record is in memory only
    bool isPersistent() const { return m_persistent; } // the record is in the store
    bool isStoring() const { return m_storing; }
    bool hasUserinfo() const { return m_hasUserinfo; } // record() has the claims of userinfo

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void deviceCodeReady(const Auth0Qt::DeviceCode &code);
    void answered(); // the user has done their part
    // Emitted exactly once, never during a call. With NoError, record() is valid.
    void finished(const Auth0Error &error);

private:
    Transaction *transaction(Way way);
    LoginTransaction *browserTransaction();
    DeviceTransaction *deviceTransaction();
    void dropTransaction();
    void takeTokens(const TokenSet &tokens);
    void takeAccessToken(AccessToken token);
    bool needsUserinfo() const;
    void loadUserinfo(const AccessToken &accessToken);
    void prepare();
    void lock();
    void finishRecord();
    void store();
    void write();
    void finishStoring(const Auth0StoreResult &result);
    void finish(const Auth0Error &error);

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    LoginRequest m_request;
    const QPointer<Auth0CredentialStore> m_store; // the store at the time of the request
    Grant m_grant;
    Transaction *m_transaction = nullptr;
    std::unique_ptr<SessionLock> m_lock; // from the redirect until the record is written
    QImage m_logo;
    QUrl m_redirectUri;
    Auth0::ProfileUpdate m_linkUpdate = Auth0::ProfileUpdate::LinkIdentity;
    Linker m_linker;
    CredentialRecord m_record;
    std::optional<AccessToken> m_managementToken;
    Auth0Error m_storageError;
    Auth0Error m_discarded;
    std::optional<CredentialRecord> m_replaced;
    bool m_readsReplaced = false;
    bool m_persistent = false;
    bool m_hasUserinfo = false;
    bool m_answered = false;
    bool m_storing = false;
    bool m_prepared = false;
    bool m_lockEnded = false; // it is held, or the wait was too long
    bool m_isWhole = false; // the record has what is stored
    bool m_finished = false;
};

} // namespace Auth0Qt
