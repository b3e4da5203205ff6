// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "urischeme/desktopentry.h"

#include "auth0error.h"

#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// The handler of the scheme that is this program, or the AppImage from which it runs.
SchemeHandler thisProgram(const QString &scheme);

// Makes a program the handler of a scheme for the current user: by a .desktop file and xdg-mime on
// Linux, in the registry on Windows. On macOS the bundle's Info.plist has the scheme, and this
// class only checks it. The files schemeregistration_*.cpp are for one platform each.
class SchemeRegistration : public QObject
{
    Q_OBJECT

public:
    explicit SchemeRegistration(const SchemeHandler &handler, QObject *parent = nullptr);
    ~SchemeRegistration() override;

    // Checked without starting another process.
    bool isRegistered() const;
    // Emits finished() later. Does not change a registration of this program.
    void start();
    // Returns whether the registration was removed completely. That of another program is kept.
    bool remove();

Q_SIGNALS:
    // Errors: uri_scheme.tool_missing, uri_scheme.not_written, uri_scheme.not_registered,
    // uri_scheme.invalid (on Windows, the name of a file type)
    void finished(const Auth0Error &error);

private:
    void finish(const QString &detail = {}); // empty: without an error

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QString mimeType() const;
    QString desktopFile() const;
    QString linkToProgram() const;
    QByteArray entry() const;
    bool writeFiles() const;
    bool startsOurProgram(const QString &file) const;
    void takeDefault(const QString &desktopId);
    void updateDatabase();
    void makeDefault();
    void check();
    // Runs the program, and calls back with its standard output when it has ended.
    void run(const QString &program, const QStringList &arguments,
             std::function<void(const QString &output)> then);
#endif

    const SchemeHandler m_handler;
};

} // namespace Auth0Qt
