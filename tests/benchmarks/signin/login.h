// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"
#include "auth0credentialstore.h"
#include "auth0keychainstore.h"
#include "auth0provider.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfuture.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <chrono>
#include <functional>

// The user signs in on the page for so long, which is not measured. BENCH_TYPING_MS sets it.
std::chrono::milliseconds typingTime();

// Opens the authorize URL and takes the redirect, before anything is measured.
class Authorization : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const QUrl &redirect)>;

    void request(const QUrl &authorizeUrl, const Callback &callback);

private:
    QNetworkAccessManager m_network;
};

// Sends the redirect to the listener over HTTP, as a browser of the system does.
class RedirectingBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override { }

Q_SIGNALS:
    void redirecting();

private:
    void redirect(const QUrl &url);

    Authorization m_authorization;
};

// The keychain store, with the time of each call.
class TimedStore : public Auth0CredentialStore
{
    Q_OBJECT

public:
    using Watch = std::function<void(const char *what)>;

    explicit TimedStore(Watch watch);

    QFuture<Auth0StoreResult> read(const QString &key) override;
    QFuture<Auth0StoreResult> write(const QString &key, const QByteArray &data) override;
    QFuture<Auth0StoreResult> remove(const QString &key) override;
    bool isPersistent() const override { return true; }
    QString displayName() const override { return m_store.displayName(); }

private:
    QFuture<Auth0StoreResult> watched(const char *begin, const char *end,
                                      const QFuture<Auth0StoreResult> &future);

    Watch m_watch;
    Auth0KeychainStore m_store;
};

// One login, or one restore, of a process. Prints the time in ms, with steps also that of each.
class Login : public QObject
{
    Q_OBJECT

public:
    Login(const QString &domain, bool steps);

    void setAccount(const QString &account) { m_provider.setAccount(account); }
    void start();
    void restore();

Q_SIGNALS:
    void finished(double milliseconds);

private:
    void step(const char *what);

    QElapsedTimer m_timer;
    bool m_steps;
    TimedStore m_store;
    RedirectingBrowser m_browser;
    Auth0Provider m_provider;
};
