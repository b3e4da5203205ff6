// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>
#include <QtDBus/qdbusconnection.h>

// A private session for a test: a bus and a real gnome-keyring in a temporary folder. Both
// end, and their files are removed, with the object. A process that uses it is started with
// environment(), because GLib uses one bus for the lifetime of a process.
class PrivateSession
{
public:
    // Keyring: with an unlocked collection. Activatable: the bus starts it without a collection.
    enum class Service { Keyring, Activatable, None };
    enum class Display { No, Inherit };

    explicit PrivateSession(Service service = Service::Keyring, Display display = Display::No);
    ~PrivateSession();
    Q_DISABLE_COPY_MOVE(PrivateSession)

    bool isValid() const { return m_error.isEmpty(); }
    QString error() const { return m_error; }

    QProcessEnvironment environment() const { return m_environment; }
    QString path() const { return m_dir.path(); }

    bool lock();
    bool unlock();
    bool isLocked();
    QStringList entries(); // the paths of all entries in the default collection, sorted

    void killBus();
    void killKeyring();
    void stopKeyring(); // SIGSTOP
    void continueKeyring(); // SIGCONT

private:
    void startBus(Service service);
    void startKeyring();
    QVariant collectionProperty(const QString &name);

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_connectionName;
    QDBusConnection m_connection;
    QString m_error;
};
