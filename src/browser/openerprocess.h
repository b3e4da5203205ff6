// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// A program that is started to open a URL: a browser, or one that passes the URL to a browser. It
// keeps running if this object is destroyed or the application ends. Deletes itself when the
// program has ended.
class OpenerProcess : public QProcess
{
    Q_OBJECT

public:
    // command: the program and its arguments. limit: until then an end without success is reported.
    // Later the user may have closed the browser.
    OpenerProcess(const QStringList &command, const QDeadlineTimer &limit, QObject *parent);
    ~OpenerProcess() override;

    // Emits no signal before it returns.
    void start();

Q_SIGNALS:
    // The program has not opened the URL: it could not be started, or it ended within the limit by
    // a signal or with an exit status other than 0.
    void failed();

private:
    void handleError(QProcess::ProcessError error);
    void handleEnd(int exitCode, QProcess::ExitStatus status);
    QString name() const;

    const QDeadlineTimer m_limit;
};

} // namespace Auth0Qt
