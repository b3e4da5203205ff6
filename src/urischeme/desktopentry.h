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
    QString name; // of the application, as it is shown
};

// The content of a .desktop file (Desktop Entry Specification 1.5) that registers the handler and
// is not shown in menus.
QByteArray desktopEntry(const SchemeHandler &handler);

// The program as an argument in the key Exec, quoted if necessary.
QString quotedForExec(const QString &program);
// Whether no quotes are necessary. Some launchers split a quoted argument at its spaces
// (xdg-open 1.1 without a desktop environment).
bool isPlainForExec(const QString &program);

// The program in the key Exec of a .desktop file with this content.
QString programOfDesktopEntry(const QByteArray &content);

// The default .desktop file for a media type in the content of a mimeapps.list file.
QString defaultApplication(const QByteArray &content, const QString &mimeType);

} // namespace Auth0Qt
