// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filestore.h"
#include "formbrowser.h"

#include <Auth0Qt/Auth0Credentials>
#include <Auth0Qt/Auth0Provider>

#include <QtCore/qbytearray.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

#include <functional>
#include <memory>

namespace Auth0QtTest {

// An application of the user's, told by JSON lines on standard input what to do. One command at a
// time; each is answered by one line on standard output. No token is printed, only hashes.
class Worker : public QObject
{
    Q_OBJECT

public:
    // Without a folder for files: in the user's keychain.
    Worker(const QString &account, const QString &user, const QString &folder,
           QObject *parent = nullptr);

private:
    void readInput();
    void run(const QJsonObject &command);
    void answer(QJsonObject more = {});
    void answerError(const Auth0Error &error);
    void whenIdle(std::function<void()> next);
    void ended(const Auth0Error &error);

    void restore();
    void login();
    void refresh();
    void ask(int callers);
    void call();
    void logout();
    void awaitExpiry();
    void awaitToken(const QString &hash);
    void cycles(int count);

    void note(const Auth0Credentials &credentials, const QElapsedTimer &since, int callers);

    QByteArray m_input;
    std::unique_ptr<FileStore> m_files;
    Auth0Provider m_provider;
    FormBrowser m_browser;
    QNetworkAccessManager m_api;
    std::unique_ptr<QObject> m_context; // of the command that is being carried out
    QJsonArray m_answers;
};

} // namespace Auth0QtTest
