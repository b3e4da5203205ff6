// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "chromium.h"

#include "testpaths.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qstandardpaths.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 90'000; // ms; longer than its own

bool hasProcessWith(const QString &argument)
{
    const QStringList processes = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
    return std::any_of(processes.cbegin(), processes.cend(), [&argument](const QString &pid) {
        QFile line(u"/proc/"_s + pid + u"/cmdline"_s);
        return line.open(QIODevice::ReadOnly) && line.readAll().contains(argument.toUtf8());
    });
}

} // namespace

bool Chromium::isInstalled()
{
    return !QStandardPaths::findExecutable(u"chromium"_s).isEmpty();
}

Chromium::~Chromium()
{
    quit();
}

bool Chromium::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return true;
    const QString folder = m_folder.path();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
            QStringLiteral(AUTH0QT_NODE),
            { Auth0QtTest::sourceDir() + u"/tests/shared/chromium.mjs"_s, u"--serve"_s, folder });
    const bool isReady = QTest::qWaitFor(
            [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
            Patience);
    if (!isReady || m_process.readLine() != "ready\n")
        return false;
    qputenv("AUTH0QT_TEST_CHROMIUM", QFile::encodeName(folder));
    m_socket.connectToServer(folder + u"/socket"_s);
    return QTest::qWaitFor([this] { return m_socket.state() == QLocalSocket::ConnectedState; });
}

bool Chromium::quit()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.closeWriteChannel();
    const bool hasEnded = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning; }, 20'000);
    if (!hasEnded)
        m_process.kill();
    m_process.waitForFinished();
    // The last of them go a moment after the first.
    const QString folder = m_folder.path();
    return QTest::qWaitFor([&folder] { return !hasProcessWith(folder); }, 10'000) && hasEnded;
}

QString Chromium::order(QJsonObject order)
{
    m_answer = {};
    m_socket.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    const bool isAnswered = QTest::qWaitFor(
            [this] {
                return m_socket.canReadLine() || m_socket.state() != QLocalSocket::ConnectedState;
            },
            Patience);
    const QJsonObject reply = QJsonDocument::fromJson(m_socket.readLine()).object();
    m_answer = reply.value("value"_L1);
    if (!isAnswered || reply.isEmpty())
        return u"Chromium does not answer"_s;
    return reply.value("error"_L1).toString();
}
