// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "urischeme/desktopentry.h"

#include "auth0error.h"

#include <QtCore/qobject.h>

#include <functional>

namespace Auth0Qt {

// Makes a program the handler of a scheme for this user: by a .desktop file and xdg-mime on Linux,
// in the registry on Windows. On macOS the bundle's Info.plist says so, and this looks whether it
// does. One file for each of the three: schemeregistration_*.cpp.
class SchemeRegistration : public QObject
{
    Q_OBJECT

public:
    explicit SchemeRegistration(const SchemeHandler &handler, QObject *parent = nullptr);
    ~SchemeRegistration() override;

    // As far as it can be told without another process.
    bool isRegistered() const;
    // Answers with finished(), later. What is registered already is left as it is.
    void start();
    // True when nothing of it is left.
    bool remove();

Q_SIGNALS:
    // Errors: uri_scheme.tool_missing, uri_scheme.not_written, uri_scheme.not_registered
    void finished(const Auth0Error &error);

private:
    void finish(const Auth0Error &error);
    void finish(const QString &detail);

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QString mimeType() const;
    QString desktopFile() const;
    QString linkToProgram() const;
    QByteArray entry() const;
    bool writeFiles() const;
    bool startsOurProgram(const QString &desktopId) const;
    void takeDefault(const QString &desktopId);
    void updateDatabase();
    void makeDefault();
    void check();
    // Runs the program, and calls back with what it printed when it has ended.
    void run(const QString &program, const QStringList &arguments,
             std::function<void(const QString &output)> then);
#endif

    const SchemeHandler m_handler;
};

} // namespace Auth0Qt
