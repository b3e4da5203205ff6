// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "atspireader.h"

#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusmetatype.h>

using namespace Qt::StringLiterals;

namespace {

const QString Accessible = u"org.a11y.atspi.Accessible"_s;
const QString Action = u"org.a11y.atspi.Action"_s;
const QString ConnectionName = u"atspireader"_s;

AtspiReference registry(const QString &path)
{
    return { u"org.a11y.atspi.Registry"_s, QDBusObjectPath(path) };
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const AtspiReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AtspiReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

QByteArray AtspiNode::toText() const
{
    return roleName.toUtf8() + " \"" + name.toUtf8() + "\" \"" + description.toUtf8() + "\" 0x"
            + QByteArray::number(states, 16);
}

AtspiReader::AtspiReader()
{
    qDBusRegisterMetaType<AtspiReference>();
    qDBusRegisterMetaType<QList<AtspiReference>>();
    qDBusRegisterMetaType<QList<uint>>();
}

AtspiReader::~AtspiReader()
{
    QDBusConnection::disconnectFromBus(ConnectionName);
}

bool AtspiReader::open()
{
    const QDBusMessage address = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    m_bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(), ConnectionName);
    if (!m_bus.isConnected()
        || !m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, {}, this,
                          SLOT(takeEvent(QDBusMessage)))) {
        return false;
    }
    // What nobody has asked for is not sent.
    const AtspiReference events = registry(u"/org/a11y/atspi/registry"_s);
    for (const char16_t *const kind : { u"object:announcement", u"object:state-changed",
                                        u"object:children-changed", u"object:property-change" }) {
        call(events, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
             { QString::fromUtf16(kind), QStringList(), QString() });
    }
    return true;
}

// What a screen reader does when it starts. (at-spi2-core has no ScreenReaderEnabled any more.)
bool AtspiReader::setEnabled(bool enabled)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    message.setArguments(
            { u"org.a11y.Status"_s, u"IsEnabled"_s, QVariant::fromValue(QDBusVariant(enabled)) });
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

AtspiNode AtspiReader::application(const QString &name) const
{
    AtspiNode desktop;
    desktop.reference = registry(u"/org/a11y/atspi/accessible/root"_s);
    const QList<AtspiNode> applications = children(desktop);
    for (const AtspiNode &application : applications) {
        if (application.name == name)
            return application;
    }
    return {};
}

QList<AtspiNode> AtspiReader::children(const AtspiNode &parent) const
{
    const QVariant reply = call(parent.reference, Accessible, u"GetChildren"_s).value(0);
    const auto references = qdbus_cast<QList<AtspiReference>>(reply);
    QList<AtspiNode> nodes;
    for (const AtspiReference &reference : references)
        nodes.append(read(reference));
    return nodes;
}

QList<AtspiNode> AtspiReader::shown(const AtspiNode &root) const
{
    QList<AtspiNode> nodes;
    const QList<AtspiNode> all = children(root);
    for (const AtspiNode &node : all) {
        if (node.is(AtspiState::Showing))
            nodes << node << shown(node);
    }
    return nodes;
}

AtspiNode AtspiReader::read(const AtspiReference &reference) const
{
    AtspiNode node;
    node.reference = reference;
    node.role = AtspiRole(call(reference, Accessible, u"GetRole"_s).value(0).toUInt());
    node.roleName = call(reference, Accessible, u"GetRoleName"_s).value(0).toString();
    node.name = property(reference, Accessible, u"Name"_s).toString();
    node.description = property(reference, Accessible, u"Description"_s).toString();
    const auto states = qdbus_cast<QList<uint>>(
            call(reference, Accessible, u"GetState"_s).value(0));
    node.states = states.value(0) | (quint64(states.value(1)) << 32);
    return node;
}

bool AtspiReader::press(const AtspiNode &node) const
{
    const int count = property(node.reference, Action, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i) {
        const QString name = call(node.reference, Action, u"GetName"_s, { i }).value(0).toString();
        if (name == "Press"_L1 || name == "Toggle"_L1)
            return call(node.reference, Action, u"DoAction"_s, { i }).value(0).toBool();
    }
    return false;
}

void AtspiReader::takeEvent(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments(); // detail, two numbers, a variant, ...
    events.append({ message.path(), message.member(), arguments.value(0).toString(),
                    arguments.value(1).toInt(),
                    arguments.value(3).value<QDBusVariant>().variant().toString() });
}

QVariantList AtspiReader::call(const AtspiReference &reference, const QString &interface,
                               const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(reference.service, reference.path.path(),
                                                          interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message);
    // An object may go while it is read.
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QVariant AtspiReader::property(const AtspiReference &reference, const QString &interface,
                               const QString &name) const
{
    const QVariantList reply = call(reference, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                    { interface, name });
    return reply.value(0).value<QDBusVariant>().variant();
}
