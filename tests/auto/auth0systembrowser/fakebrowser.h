// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qfile.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>

#include <utility>

// A folder with scripts that stand for browsers. Each writes its arguments, one a line, to a file
// named after it.
class FakeBrowsers
{
public:
    // `then` goes on when the arguments are written.
    QString add(const QString &name, const QByteArray &then = {})
    {
        const QString path = m_folder.filePath(name);
        QFile script(path);
        if (!script.open(QIODevice::WriteOnly))
            qFatal("A fake browser cannot be written");
        const QByteArray out = QFile::encodeName(argumentsFile(name));
        script.write("#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done > '" + out
                     + ".new'\n/bin/mv '" + out + ".new' '" + out + "'\n" + then + '\n');
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    bool wasStarted(const QString &name) const { return QFile::exists(argumentsFile(name)); }

    QStringList arguments(const QString &name) const
    {
        QFile file(argumentsFile(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QString argumentsFile(const QString &name) const
    {
        return m_folder.filePath(QString(name + QStringLiteral(".arguments")));
    }

    QTemporaryDir m_folder;
};

// Sets an environment variable until the end of the scope.
class Environment
{
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name)
        , m_wasSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    ~Environment() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    const char *m_name;
    const bool m_wasSet;
    const QByteArray m_before;
};
