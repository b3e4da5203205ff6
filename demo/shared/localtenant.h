// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

// The local tenant of the demo. It is a child process that watches its standard input: when
// the demo ends, also by SIGKILL, the pipe is closed and the tenant ends.
class LocalTenant : public QObject
{
    Q_OBJECT

public:
    // The contents of the first line of the tenant, and the users who can sign in.
    struct Info
    {
        QString issuer;
        QString clientId;
        QString audience;
        QString user;
        QString password;
        QString subjectToken; // of another system, for the same user
        QString subjectTokenType;

        QString origin() const; // http://127.0.0.1:PORT
    };

    LocalTenant(const QString &command, const QString &stateFolder, QObject *parent = nullptr);
    ~LocalTenant() override;

    void start();
    Info info() const { return m_info; }

    // From $AUTH0QT_TENANT, else scripts/tenant of the source tree; empty when there is none.
    static QString defaultCommand();

Q_SIGNALS:
    void ready();
    void failed(const QString &sentence, const QString &detail);

private:
    void readLine();
    void fail(const QString &sentence);

    QString m_command;
    QString m_stateFolder;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_output;
    QString m_lastWords; // the last lines of its standard error output
    Info m_info;
    bool m_ended = false;
};
