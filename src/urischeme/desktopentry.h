// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

namespace Auth0Qt {

// A program that opens the URLs of a scheme.
struct SchemeHandler
{
    QString scheme;
    QString program; // absolute path
    QString name; // of the application, for people
};

// The text of a .desktop file (Desktop Entry Specification 1.5) that makes the handler known to the
// desktop without showing it in menus.
QByteArray desktopEntry(const SchemeHandler &handler);

// The program as an argument in the key Exec, quoted where that is needed.
QString quotedForExec(const QString &program);
// Whether it is not: some launchers take what is quoted apart at its spaces (xdg-open 1.1 where
// there is no desktop).
bool isPlainForExec(const QString &program);

// The program that the .desktop file with this content starts, as it is written in its Exec.
QString programOfDesktopEntry(const QByteArray &content);

// What is the default for a media type in the content of a mimeapps.list file.
QString defaultApplication(const QByteArray &content, const QString &mimeType);

} // namespace Auth0Qt
