// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <cstdio>
#include <functional>

#ifdef Q_OS_WIN
#    include <io.h>
#    include <thread>
#else
#    include <QtCore/qsocketnotifier.h>
#    include <unistd.h>
#endif

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

// Calls back with each line of the data.
class Lines
{
public:
    explicit Lines(std::function<void(const QByteArray &)> callback)
        : m_callback(std::move(callback))
    {
    }
    void add(const QByteArray &data)
    {
        m_rest.append(data);
        for (auto end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            const QByteArray line = m_rest.left(end);
            m_rest.remove(0, end + 1);
            m_callback(line);
        }
    }

private:
    std::function<void(const QByteArray &)> m_callback;
    QByteArray m_rest;
};

// Calls back with each line of the standard input. The end of the input ends the application.
inline void listen(std::function<void(const QByteArray &)> callback)
{
    QCoreApplication *const application = QCoreApplication::instance();
#ifdef Q_OS_WIN
    // The input is a pipe, which no event of Qt tells of. The end of the process ends the thread.
    auto *const lines = new Lines(std::move(callback));
    std::thread([lines, application] {
        char buffer[512];
        for (int size = 0; (size = ::_read(0, buffer, sizeof buffer)) > 0;) {
            QMetaObject::invokeMethod(
                    application, [lines, data = QByteArray(buffer, size)] { lines->add(data); });
        }
        QMetaObject::invokeMethod(application, &QCoreApplication::quit);
    }).detach();
#else
    auto *const notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                     [notifier, lines = Lines(std::move(callback))]() mutable {
                         char buffer[512];
                         const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
                         if (size <= 0) {
                             notifier->setEnabled(false);
                             return QCoreApplication::quit();
                         }
                         lines.add(QByteArray(buffer, size));
                     });
#endif
}

} // namespace Auth0QtTest
