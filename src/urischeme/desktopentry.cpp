// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "urischeme/desktopentry.h"

#include "global/ascii.h"

#include <QtCore/qlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// Escapes a value of the type string.
QString escapedValue(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        if (c == u'\\')
            result += u"\\\\"_s;
        else if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\r')
            result += u"\\r"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else
            result += c;
    }
    // A leading space would be trimmed.
    return result.startsWith(u' ') ? QString(u"\\s"_s + result.mid(1)) : result;
}

QString unescapedValue(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            result += value.at(i);
            continue;
        }
        const QChar c = value.at(++i);
        result += c == u's' ? u' ' : c == u'n' ? u'\n' : c == u't' ? u'\t' : c == u'r' ? u'\r' : c;
    }
    return result;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

// The values of a group's key, in order.
QStringList values(const QByteArray &content, const QByteArray &group, const QByteArray &key)
{
    QStringList result;
    bool inGroup = false;
    const QList<QByteArray> lines = content.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('['))
            inGroup = line.trimmed() == '[' + group + ']';
        const qsizetype equals = line.indexOf('=');
        if (inGroup && equals > 0 && line.left(equals).trimmed() == key)
            result.append(QString::fromUtf8(line.mid(equals + 1).trimmed()));
    }
    return result;
}

} // namespace

bool isPlainForExec(const QString &program)
{
    return std::all_of(program.begin(), program.end(),
                       [](QChar c) { return isAsciiAlphanumeric(c) || u"/._-+:@,"_s.contains(c); });
}

QString quotedForExec(const QString &program)
{
    if (isPlainForExec(program))
        return program;
    QString quoted;
    for (const QChar c : program) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%') // a field code otherwise
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QByteArray desktopEntry(const SchemeHandler &handler)
{
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Name="_s
            + escapedValue(oneLine(handler.name)) + u"\nExec="_s
            + escapedValue(quotedForExec(handler.program))
            + u" %u\n"
              "NoDisplay=true\n"
              // Gives the process an activation token, with which the running instance is raised.
              "StartupNotify=true\n"
              "MimeType=x-scheme-handler/"_s
            + handler.scheme + u";\n"_s;
    return text.toUtf8();
}

QString programOfDesktopEntry(const QByteArray &content)
{
    const QString exec = unescapedValue(values(content, "Desktop Entry", "Exec").value(0));
    if (!exec.startsWith(u'"'))
        return exec.section(u' ', 0, 0).replace("%%"_L1, "%"_L1);
    QString program;
    for (qsizetype i = 1; i < exec.size() && exec.at(i) != u'"'; ++i) {
        if ((exec.at(i) == u'\\' || exec.at(i) == u'%') && i + 1 < exec.size())
            ++i;
        program += exec.at(i);
    }
    return program;
}

QString defaultApplication(const QByteArray &content, const QString &mimeType)
{
    return values(content, "Default Applications", mimeType.toLatin1())
            .value(0)
            .section(u';', 0, 0);
}

} // namespace Auth0Qt
