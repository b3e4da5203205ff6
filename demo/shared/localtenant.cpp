// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "localtenant.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The first start installs Node modules, which takes long on a slow network.
constexpr auto StartLimit = 180s;
constexpr int EndLimit = 3000; // milliseconds
constexpr qsizetype LongestOutput = 64 * 1024;

// demo/tenant/users.mjs
constexpr auto DemoUser = "alice";
constexpr auto DemoPassword = "wonderland";
// demo/tenant/exchange.mjs
constexpr auto DemoSubjectToken = "legacy-session-of-alice";
constexpr auto DemoSubjectTokenType = "https://legacy.example/session";

LocalTenant::Info fromJson(const QJsonObject &line)
{
    return { line.value(u"issuer").toString(),         line.value(u"clientId").toString(),
             line.value(u"audience").toString(),       QString::fromLatin1(DemoUser),
             QString::fromLatin1(DemoPassword),        QString::fromLatin1(DemoSubjectToken),
             QString::fromLatin1(DemoSubjectTokenType) };
}

} // namespace

QString LocalTenant::Info::origin() const
{
    const QString url = QUrl(issuer).toString(QUrl::RemovePath | QUrl::RemoveQuery
                                              | QUrl::RemoveFragment);
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

LocalTenant::LocalTenant(const QString &command, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_command(command.isEmpty() ? defaultCommand() : command)
    , m_stateFolder(stateFolder)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(StartLimit);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("The local tenant takes too long to start.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalTenant::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_lastWords += QString::fromUtf8(m_process.readAllStandardError());
        m_lastWords = m_lastWords.right(2000);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The local tenant could not be started."));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        fail(m_info.issuer.isEmpty() ? tr("The local tenant ended before it was ready.")
                                     : tr("The local tenant has ended."));
    });
}

LocalTenant::~LocalTenant()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(EndLimit)) {
        m_process.kill();
        m_process.waitForFinished(EndLimit);
    }
}

void LocalTenant::start()
{
    m_ended = false;
    m_info = {};
    m_output.clear();
    m_lastWords.clear();
    QStringList arguments = QProcess::splitCommand(m_command);
    if (arguments.isEmpty()) {
        fail(tr("The local tenant was not found. Set AUTH0QT_TENANT to the command that starts "
                "it, or use --domain and --client-id to sign in at your own tenant."));
        return;
    }
    QDir().mkpath(m_stateFolder);
    const QString program = arguments.takeFirst();
    arguments += { u"--state"_s, m_stateFolder };
    m_process.start(program, arguments, QIODevice::ReadWrite);
    m_deadline.start();
}

QString LocalTenant::defaultCommand()
{
    const QString fromEnvironment = qEnvironmentVariable("AUTH0QT_TENANT");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    // The build tree is in the source tree, or the path of the source tree is from CMake.
    QStringList roots { QString::fromUtf8(DEMO_SOURCE_ROOT) };
    QDir folder(QCoreApplication::applicationDirPath());
    do
        roots.append(folder.absolutePath());
    while (folder.cdUp());
    for (const QString &root : std::as_const(roots)) {
        const QFileInfo script(root + u"/scripts/tenant"_s);
        if (script.isFile() && script.isExecutable())
            return u'"' + script.absoluteFilePath() + u'"';
    }
    return {};
}

void LocalTenant::readLine()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (!m_info.issuer.isEmpty())
        return;
    m_output += more;
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0 && m_output.size() < LongestOutput)
        return;
    m_info = fromJson(QJsonDocument::fromJson(m_output.left(end)).object());
    if (m_info.issuer.isEmpty() || m_info.clientId.isEmpty()) {
        m_info = {};
        fail(tr("The local tenant did not report its address."));
        return;
    }
    m_deadline.stop();
    Q_EMIT ready();
}

void LocalTenant::fail(const QString &sentence)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    const QString detail = m_process.error() == QProcess::FailedToStart
            ? m_process.errorString() + u'\n' + m_lastWords
            : m_lastWords;
    Q_EMIT failed(sentence, detail.trimmed());
}
