// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionlock.h"
#include "session/sessionsettings.h"

#include "flow/devicecode.h"
#include "flow/transaction.h"
#include "store/credentialrecord.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qimage.h>

#include <functional>
#include <memory>

namespace Auth0Qt {

class DeviceTransaction;
class Http;
class LoginTransaction;

// One login of a session: a transaction, then its record in the store. What it found becomes the
// session by Session's hand only. The person may change the way: with a browser here, or with a
// code on another device.
class LoginAttempt : public QObject
{
    Q_OBJECT

public:
    enum class Way { Browser, Device };

    LoginAttempt(std::shared_ptr<Http> http, const SessionSettings &settings,
                 const LoginRequest &request, QObject *parent = nullptr);
    ~LoginAttempt() override;

    void start(Way way);
    // Begins anew, in another way. Nobody hears of the transaction before. Once the person has done
    // her part it is too late.
    void change(Way way);
    bool isTooLateToChange() const { return m_answered || m_finished; }
    bool handleRedirect(const QUrl &url);
    // On the page that ends the browser's part, in place of the application's icon.
    void setLogo(const QImage &logo);
    // Ends it with this error. Once the tokens are there it is too late: the login has happened.
    void cancel(const Auth0Error &error);
    // The session that it would be has ended already: what there is of it is revoked.
    void discard(const Auth0Error &error);

    // With Auth0LoginOptions::linkIdentity the account that signs in becomes no session: this is
    // asked to make it one more identity of the user, and calls its second argument once at the
    // end.
    using LinkEnd = std::function<void(const Auth0Error &error)>;
    using Linker = std::function<void(const CredentialRecord &account, LinkEnd end)>;
    void setLinker(Linker linker) { m_linker = std::move(linker); }
    bool isLink() const { return m_request.options.linkIdentity(); }

    ServerMetadata server() const; // once it is known
    QUrl redirectUri() const { return m_redirectUri; } // with a page
    const CredentialRecord &record() const { return m_record; }
    Auth0Error storageError() const { return m_storageError; } // the record is in memory only
    bool isPersistent() const { return m_persistent; } // the record will be there at the next start
    bool isStoring() const { return m_storing; }

Q_SIGNALS:
    void authorizeUrlReady(const QUrl &authorizeUrl, const QUrl &redirectUri);
    void deviceCodeReady(const Auth0Qt::DeviceCode &code);
    void answered(); // nothing more to do for the person
    // Exactly once, never from within a call. NoError: record() is valid.
    void finished(const Auth0Error &error);

private:
    LoginTransaction *browserTransaction();
    DeviceTransaction *deviceTransaction();
    void dropTransaction();
    void takeTokens(const TokenSet &tokens);
    void store();
    void finishStoring(const Auth0StoreResult &result);
    void finish(const Auth0Error &error);

    const std::shared_ptr<Http> m_http;
    const SessionSettings m_settings;
    const LoginRequest m_request;
    const QPointer<Auth0CredentialStore> m_store; // the one that it began with
    Transaction *m_transaction = nullptr;
    std::unique_ptr<SessionLock> m_lock; // while the record is written
    QImage m_logo;
    QUrl m_redirectUri;
    Linker m_linker;
    CredentialRecord m_record;
    Auth0Error m_storageError;
    Auth0Error m_discarded;
    bool m_persistent = false;
    bool m_answered = false;
    bool m_storing = false;
    bool m_finished = false;
};

} // namespace Auth0Qt
