// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>
#include <QtCore/qsocketnotifier.h>
#include <QtTest/qtest.h>

#include <cstdio>
#include <functional>
#include <unistd.h>

namespace Auth0QtTest {

// The test as another process of the same user. The test sends lines to its standard
// input and receives lines from its standard output. Its errors go to the test's. See testmain.h.
class ChildProcess : public QProcess
{
public:
    explicit ChildProcess(const QStringList &arguments)
    {
        setProgram(QCoreApplication::applicationFilePath());
        setArguments(QStringList { QCoreApplication::arguments().constFirst(),
                                   QStringLiteral("--child") }
                     + arguments);
        setProcessChannelMode(ForwardedErrorChannel);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] {
            while (canReadLine()) {
                lines.append(readLine().trimmed());
                if (onLine)
                    onLine(lines.last());
            }
        });
    }
    ~ChildProcess() override
    {
        if (state() == NotRunning)
            return;
        closeWriteChannel();
        if (!waitForFinished(5000)) {
            kill();
            waitForFinished();
        }
    }

    bool run()
    {
        start();
        return waitForStarted();
    }
    void tell(const QByteArray &line) { write(line + '\n'); }
    // Waits for a line that arrives after the previous call.
    bool hears(const QByteArray &line)
    {
        const auto find = [&] { return lines.indexOf(line, m_heard); };
        if (!QTest::qWaitFor([&] { return find() >= 0; }, 10000))
            return false;
        m_heard = find() + 1;
        return true;
    }

    QList<QByteArray> lines;
    std::function<void(const QByteArray &)> onLine;

private:
    qsizetype m_heard = 0;
};

// The child's side.
inline void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

// Calls back with each line of the standard input. The end of the input ends the application.
inline void listen(std::function<void(const QByteArray &)> callback)
{
    auto *const notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read,
                                               QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, callback = std::move(callback), rest = QByteArray()]() mutable {
                         char buffer[512];
                         const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
                         if (size <= 0) {
                             notifier->setEnabled(false);
                             return QCoreApplication::quit();
                         }
                         rest.append(buffer, size);
                         for (auto end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                             const QByteArray line = rest.left(end);
                             rest.remove(0, end + 1);
                             callback(line);
                         }
                     });
}

} // namespace Auth0QtTest
