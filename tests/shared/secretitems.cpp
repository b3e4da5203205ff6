// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "secretitems.h"

#include "dbussecret.h"

#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusmetatype.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

const auto ConnectionName = u"secret-items"_s;
const auto Service = u"org.freedesktop.Secret.Service"_s;
const auto Collection = u"org.freedesktop.Secret.Collection"_s;
const auto Item = u"org.freedesktop.Secret.Item"_s;
const auto Properties = u"org.freedesktop.DBus.Properties"_s;
const auto ServicePath = u"/org/freedesktop/secrets"_s;
const auto DefaultPath = u"/org/freedesktop/secrets/aliases/default"_s;

} // namespace

SecretItems::SecretItems()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, ConnectionName))
{
    qDBusRegisterMetaType<DBusSecret>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QVariantList opened = call(ServicePath, Service, u"OpenSession"_s,
                                     { u"plain"_s, QVariant::fromValue(QDBusVariant(QString())) });
    m_session = opened.value(1).value<QDBusObjectPath>().path();
}

SecretItems::~SecretItems()
{
    QDBusConnection::disconnectFromBus(ConnectionName);
}

QList<SecretItem> SecretItems::all()
{
    QList<SecretItem> items;
    const QStringList all = paths();
    for (const QString &path : all) {
        const QVariantList answer = call(path, Item, u"GetSecret"_s,
                                         { QVariant::fromValue(QDBusObjectPath(m_session)) });
        const auto secret = qdbus_cast<DBusSecret>(answer.value(0));
        items.append({ property(path, Item, u"Label"_s).toString(),
                       qdbus_cast<QMap<QString, QString>>(property(path, Item, u"Attributes"_s)),
                       secret.value, secret.contentType });
    }
    std::sort(items.begin(), items.end(),
              [](const SecretItem &a, const SecretItem &b) { return a.label < b.label; });
    return items;
}

bool SecretItems::add(const SecretItem &item)
{
    const QVariantMap properties { { Item + u".Label"_s, item.label },
                                   { Item + u".Attributes"_s,
                                     QVariant::fromValue(item.attributes) } };
    const DBusSecret secret { QDBusObjectPath(m_session), {}, item.secret, item.contentType };
    const QVariantList answer = call(DefaultPath, Collection, u"CreateItem"_s,
                                     { properties, QVariant::fromValue(secret), false });
    return answer.value(0).value<QDBusObjectPath>().path().size() > 1;
}

bool SecretItems::clear()
{
    const QStringList all = paths();
    for (const QString &path : all)
        call(path, Item, u"Delete"_s, {});
    return paths().isEmpty() && m_error.isEmpty();
}

QVariantList SecretItems::call(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface,
                                                  method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message);
    if (reply.type() == QDBusMessage::ReplyMessage)
        return reply.arguments();
    if (m_error.isEmpty())
        m_error = method + u": "_s + reply.errorMessage();
    return {};
}

QVariant SecretItems::property(const QString &path, const QString &interface, const QString &name)
{
    const QVariantList answer = call(path, Properties, u"Get"_s, { interface, name });
    return answer.value(0).value<QDBusVariant>().variant();
}

QStringList SecretItems::paths()
{
    QStringList result;
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
            property(DefaultPath, Collection, u"Items"_s));
    for (const QDBusObjectPath &item : items)
        result.append(item.path());
    return result;
}

} // namespace Auth0QtTest
