// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstring.h>
#include <QtDBus/qdbusconnection.h>

namespace Auth0QtTest {

// An entry of the Secret Service, without its times.
struct SecretItem
{
    QString label;
    QMap<QString, QString> attributes;
    QByteArray secret;
    QString contentType;
};

// The entries of the Secret Service's default collection, by its D-Bus interface. It shares no
// code with the store. For a private session bus (with-session --keyring), because it blocks until
// each answer and uses all entries.
class SecretItems
{
public:
    SecretItems();
    ~SecretItems();
    Q_DISABLE_COPY_MOVE(SecretItems)

    QString error() const { return m_error; } // of the first call that failed

    QList<SecretItem> all(); // ordered by label
    bool add(const SecretItem &item);
    bool clear();

private:
    QVariantList call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments);
    QVariant property(const QString &path, const QString &interface, const QString &name);
    QStringList paths();

    QDBusConnection m_bus;
    QString m_session;
    QString m_error;
};

} // namespace Auth0QtTest
