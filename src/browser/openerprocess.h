// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// A program that is started to open a URL: a browser, or one that hands the URL to a browser. It
// runs on when this object or the application ends. Deletes itself when the program has ended.
class OpenerProcess : public QProcess
{
    Q_OBJECT

public:
    // command: the program and its arguments. limit: an end without success tells something of the
    // URL until then. A browser that the person uses and closes later tells nothing.
    OpenerProcess(const QStringList &command, const QDeadlineTimer &limit, QObject *parent);
    ~OpenerProcess() override;

    // Nothing is emitted before this has returned.
    void start();

Q_SIGNALS:
    // The program has not opened the URL: it could not be started, or ended within the limit, by a
    // signal or with an exit status other than 0. A program that ends with 0 at once has handed the
    // URL on; one that goes on running is the browser. Both say nothing.
    void failed();

private:
    void handleError(QProcess::ProcessError error);
    void handleEnd(int exitCode, QProcess::ExitStatus status);
    QString name() const;

    const QDeadlineTimer m_limit;
};

} // namespace Auth0Qt
