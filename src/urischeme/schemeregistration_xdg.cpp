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

constexpr auto ToolDeadline = 20s; // the tools are shell scripts

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

// In a sandbox a program cannot register a scheme. The .desktop file of its package does.
bool isInSandbox()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace

QString SchemeRegistration::mimeType() const
{
    return u"x-scheme-handler/"_s + m_handler.scheme;
}

// Not <scheme>.desktop: the application's own file may have that name, and one in the user's folder
// would hide it from the menus.
QString SchemeRegistration::desktopFile() const
{
    return applicationsFolder() + u"/auth0qt-"_s + m_handler.scheme + u".desktop"_s;
}

// For a program whose path would need quotes.
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

bool SchemeRegistration::startsOurProgram(const QString &file) const
{
    const QString program = QStandardPaths::findExecutable(programOfDesktopEntry(readFile(file)));
    return !program.isEmpty()
            && QFileInfo(program).canonicalFilePath()
            == QFileInfo(m_handler.program).canonicalFilePath();
}

void SchemeRegistration::start()
{
    if (isInSandbox() || isRegistered())
        return finish();
    if (QStandardPaths::findExecutable(u"xdg-mime"_s).isEmpty())
        return finish(u"uri_scheme.tool_missing"_s);
    run(u"xdg-mime"_s, { u"query"_s, u"default"_s, mimeType() },
        [this](const QString &output) { takeDefault(output); });
}

void SchemeRegistration::takeDefault(const QString &desktopId)
{
    // If an installed package has registered this program, another file would remain after the
    // package is removed.
    if (!desktopId.isEmpty() && desktopId != QFileInfo(desktopFile()).fileName()
        && startsOurProgram(
                QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopId))) {
        return finish();
    }
    if (!writeFiles())
        return finish(u"uri_scheme.not_written"_s);
    updateDatabase();
}

// Some desktops read only the cache that this tool writes. Without the tool there is no cache.
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

// The tools may report success without effect, so the result is checked as a browser does.
void SchemeRegistration::check()
{
    run(u"xdg-mime"_s, { u"query"_s, u"default"_s, mimeType() }, [this](const QString &output) {
        const bool isDefault = output == QFileInfo(desktopFile()).fileName();
        finish(isDefault ? QString() : u"uri_scheme.not_registered"_s);
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

// The line in mimeapps.list remains, since xdg-mime cannot remove it. Desktops skip a line with a
// file that does not exist.
bool SchemeRegistration::remove()
{
    if (QFile::exists(desktopFile()) && !startsOurProgram(desktopFile()))
        return true; // another program has registered the scheme
    const bool removed = removeFile(desktopFile()) && removeFile(linkToProgram());
    const QString tool = QStandardPaths::findExecutable(u"update-desktop-database"_s);
    if (!tool.isEmpty())
        QProcess::startDetached(tool, { applicationsFolder() });
    return removed;
}

} // namespace Auth0Qt
