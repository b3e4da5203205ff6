// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountcommands.h"
#include "apicommand.h"
#include "consoleoptions.h"

#include <Auth0Qt/Auth0Credentials>
#include <Auth0Qt/Auth0Error>
#include <Auth0Qt/Auth0LogoutOptions>

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>
#include <memory>

class Auth0Provider;

// Runs the commands in their order and prints a line for each. Every command ends with
// exactly one call of succeed() or fail().
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    CommandRunner(Auth0Provider *provider, const ConsoleOptions &options,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void next();
    void run(const Command &command);

    QJsonObject facts(QJsonObject more) const; // of the session, after a login or a restore
    void openWebSession(const QUrl &loginUrl);
    void watchLogin();
    void succeedWithLogin();
    void showDeviceCode(const QString &userCode, const QUrl &verificationUri,
                        const QUrl &verificationUriComplete, const QDateTime &expiresAt);
    void restore();
    void profile();
    void token();
    void refresh(int count);
    void reload();
    void update(const Command &command);
    void watchUpdate();
    void limit();
    void waitForChange(const QString &property);
    void enter(const Command &command);
    void askForEnterprise(const QString &email);
    QUrl logoutUri() const;
    void logout(const Auth0LogoutOptions &options);
    void sleep(int milliseconds);

    void report(const Auth0Credentials &credentials);
    void collect(const Auth0Credentials &credentials, int count);
    // Calls back, never at once, when no operation runs.
    void whenIdle(std::function<void()> callback);

    void finish(const Auth0Error &error, const QJsonObject &more);
    void succeed(const QJsonObject &more = {});
    void fail(const Auth0Error &error);
    void end(bool ok, const QJsonObject &more);

    Auth0Provider *const m_provider;
    const ConsoleOptions m_options;
    AccountCommands m_account;
    ApiCommand m_api;
    qsizetype m_index = -1;
    bool m_failed = false;
    // The receiver of the signals that the running command waits for. Deleted with the command, so
    // that a late signal does not end the next one.
    std::unique_ptr<QObject> m_context;
    QList<Auth0Credentials> m_collected;
};
