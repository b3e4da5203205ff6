// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/schemeregistration.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtimer.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto ToolDeadline = 20s; // shell scripts, and a slow machine

QString applicationsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/applications"_s;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size() && file.commit();
}

bool removeFile(const QString &path)
{
    const QFileInfo info(path);
    return QFile::remove(path) || (!info.isSymLink() && !info.exists());
}

// There a program can register nothing, and need not: the package's own .desktop file does.
bool isInSandbox()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace

SchemeRegistration::SchemeRegistration(const SchemeHandler &handler, QObject *parent)
    : QObject(parent)
    , m_handler(handler)
{
}

SchemeRegistration::~SchemeRegistration() = default;

QString SchemeRegistration::mimeType() const
{
    return u"x-scheme-handler/"_s + m_handler.scheme;
}

// Not <scheme>.desktop: that may be the application's own, which a file in the user's folder would
// hide from all menus.
QString SchemeRegistration::desktopFile() const
{
    return applicationsFolder() + u"/auth0qt-"_s + m_handler.scheme + u".desktop"_s;
}

// For a program whose path would have to be quoted.
QString SchemeRegistration::linkToProgram() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/auth0qt/"_s
            + m_handler.scheme;
}

QByteArray SchemeRegistration::entry() const
{
    SchemeHandler handler = m_handler;
    if (!isPlainForExec(handler.program))
        handler.program = linkToProgram();
    return desktopEntry(handler);
}

bool SchemeRegistration::isRegistered() const
{
    const QString list = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/mimeapps.list"_s;
    return readFile(desktopFile()) == entry()
            && defaultApplication(readFile(list), mimeType()) == QFileInfo(desktopFile()).fileName()
            && (isPlainForExec(m_handler.program)
                || QFileInfo(linkToProgram()).symLinkTarget() == m_handler.program);
}

bool SchemeRegistration::writeFiles() const
{
    const QString link = linkToProgram();
    if (!isPlainForExec(m_handler.program)
        && !(removeFile(link) && QDir().mkpath(QFileInfo(link).path())
             && QFile::link(m_handler.program, link))) {
        return false;
    }
    return writeFile(desktopFile(), entry());
}

bool SchemeRegistration::startsOurProgram(const QString &desktopId) const
{
    const QString file = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopId);
    const QString program = QStandardPaths::findExecutable(programOfDesktopEntry(readFile(file)));
    return !file.isEmpty() && !program.isEmpty()
            && QFileInfo(program).canonicalFilePath()
            == QFileInfo(m_handler.program).canonicalFilePath();
}

void SchemeRegistration::start()
{
    if (isInSandbox() || isRegistered())
        return finish(Auth0Error());
    if (QStandardPaths::findExecutable(u"xdg-mime"_s).isEmpty())
        return finish(u"uri_scheme.tool_missing"_s);
    run(u"xdg-mime"_s, { u"query"_s, u"default"_s, mimeType() },
        [this](const QString &output) { takeDefault(output); });
}

void SchemeRegistration::takeDefault(const QString &desktopId)
{
    // An installed package may have registered this very program. Ours would outlive it.
    if (!desktopId.isEmpty() && desktopId != QFileInfo(desktopFile()).fileName()
        && startsOurProgram(desktopId)) {
        return finish(Auth0Error());
    }
    if (!writeFiles())
        return finish(u"uri_scheme.not_written"_s);
    updateDatabase();
}

// The cache is for desktops that read nothing else; where the tool is missing, there is none.
void SchemeRegistration::updateDatabase()
{
    if (QStandardPaths::findExecutable(u"update-desktop-database"_s).isEmpty())
        return makeDefault();
    run(u"update-desktop-database"_s, { applicationsFolder() },
        [this](const QString &) { makeDefault(); });
}

void SchemeRegistration::makeDefault()
{
    run(u"xdg-mime"_s, { u"default"_s, QFileInfo(desktopFile()).fileName(), mimeType() },
        [this](const QString &) { check(); });
}

// Whatever the tools said before: this is what a browser will be told.
void SchemeRegistration::check()
{
    run(u"xdg-mime"_s, { u"query"_s, u"default"_s, mimeType() }, [this](const QString &output) {
        if (output == QFileInfo(desktopFile()).fileName())
            finish(Auth0Error());
        else
            finish(u"uri_scheme.not_registered"_s);
    });
}

void SchemeRegistration::run(const QString &program, const QStringList &arguments,
                             std::function<void(const QString &output)> then)
{
    auto *const process = new QProcess(this);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QTimer::singleShot(ToolDeadline, process, &QProcess::kill);
    connect(process, &QProcess::finished, this, [process, then] {
        process->deleteLater();
        then(QString::fromUtf8(process->readAllStandardOutput()).trimmed());
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        finish(u"uri_scheme.tool_missing"_s);
    });
    process->start(program, arguments);
}

// The line in mimeapps.list stays, since xdg-mime cannot take it back. It names a file that is
// gone, and such a line is skipped by all who read it.
bool SchemeRegistration::remove()
{
    const bool removed = removeFile(desktopFile()) && removeFile(linkToProgram());
    const QString tool = QStandardPaths::findExecutable(u"update-desktop-database"_s);
    if (!tool.isEmpty())
        QProcess::startDetached(tool, { applicationsFolder() });
    return removed;
}

void SchemeRegistration::finish(const QString &detail)
{
    finish(Auth0Error(Auth0::ErrorCode::ConfigurationError, detail));
}

void SchemeRegistration::finish(const Auth0Error &error)
{
    QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
}

} // namespace Auth0Qt
