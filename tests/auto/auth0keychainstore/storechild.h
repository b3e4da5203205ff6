// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>

// The value that belongs to a size and a seed: binary, with NULs.
QByteArray testValue(int size, int seed);

// The other side of a StoreChild: a process that does to an Auth0KeychainStore what it reads on
// its standard input. Each line is a command with a number, and is answered by one line with
// that number.
int runStoreChild(int argc, char **argv);

// A process of its own that uses a keychain store: the bus, the event dispatcher and QtKeychain's
// queue are settled once in the life of a process.
class StoreChild
{
public:
    explicit StoreChild(const QProcessEnvironment &environment);
    ~StoreChild();
    Q_DISABLE_COPY_MOVE(StoreChild)

    // Sends a command and returns its number.
    int send(const QString &command);
    // Waits for the first line that a command of this number printed: "started" or its answer.
    QJsonObject started(int number) { return wait(number, true); }
    QJsonObject answer(int number) { return wait(number, false); }
    bool hasAnswer(int number);
    QJsonObject run(const QString &command) { return answer(send(command)); }

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void kill();
    int quit(); // the exit code, -1 if it crashed or had to be killed

private:
    QJsonObject wait(int number, bool started);
    void readLines();

    QProcess m_process;
    QHash<int, QJsonObject> m_started;
    QHash<int, QJsonObject> m_answers;
    int m_last = 0;
};
