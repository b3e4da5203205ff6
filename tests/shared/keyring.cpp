// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "keyring.h"

#include "dbussecret.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtDBus/qdbusconnectioninterface.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusmetatype.h>
#include <QtTest/qtest.h>

#include <atomic>
#include <csignal>
#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const auto SecretsName = u"org.freedesktop.secrets"_s;
const auto SecretsPath = u"/org/freedesktop/secrets"_s;
const auto CollectionPath = u"/org/freedesktop/secrets/collection/login"_s;
const auto Password = "test"_ba;

QDBusMessage secretsCall(const QString &interface, const QString &method,
                         const QVariantList &arguments, const QString &path = SecretsPath)
{
    auto message = QDBusMessage::createMethodCall(SecretsName, path, interface, method);
    message.setArguments(arguments);
    return message;
}

bool succeeded(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

void sendSignal(const QProcess &process, int signal)
{
    if (process.processId() > 0)
        ::kill(pid_t(process.processId()), signal);
}

// The processes end with a test that crashes.
void endWithParent(QProcess *process)
{
#ifdef Q_OS_LINUX
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

void endProcess(QProcess *process)
{
    if (process->state() == QProcess::NotRunning)
        return;
    sendSignal(*process, SIGCONT);
    process->kill();
    process->waitForFinished();
}

} // namespace

PrivateSession::PrivateSession(Service service, Display display)
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_connection(QString())
{
    qDBusRegisterMetaType<DBusSecret>();
    if (!m_dir.isValid()) {
        m_error = u"no temporary folder"_s;
        return;
    }
    const std::initializer_list<std::pair<const char *, const char *>> folders {
        { "HOME", "home" },
        { "XDG_DATA_HOME", "data" },
        { "XDG_CONFIG_HOME", "config" },
        { "XDG_CACHE_HOME", "cache" },
        { "XDG_RUNTIME_DIR", "run" }
    };
    for (const auto &[variable, name] : folders) {
        const auto folder = m_dir.filePath(QString::fromLatin1(name));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QString::fromLatin1(variable), folder);
    }
    for (const auto &variable :
         { u"GNOME_KEYRING_CONTROL"_s, u"KDE_SESSION_VERSION"_s, u"QTKEYCHAIN_BACKEND"_s,
           u"SECRET_BACKEND"_s, u"WAYLAND_DISPLAY"_s })
        m_environment.remove(variable);
    if (display == Display::No)
        m_environment.remove(u"DISPLAY"_s);
    startBus(service);
    if (m_error.isEmpty() && service == Service::Keyring)
        startKeyring();
}

PrivateSession::~PrivateSession()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
    endProcess(&m_keyring);
    endProcess(&m_bus);
    // Processes that the bus has started (a prompter, another daemon) end with their connection,
    // and may remove their sockets at the same time as QTemporaryDir.
    QDir(m_dir.path()).removeRecursively();
}

void PrivateSession::startBus(Service service)
{
    const auto configuration = m_dir.filePath(u"bus.conf"_s);
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly)) {
        m_error = u"cannot write "_s % configuration;
        return;
    }
    const auto text =
            uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:path=%1</listen><auth>EXTERNAL</auth>%2
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)"_s.arg(
                    m_dir.filePath(u"run/test-bus"_s),
                    service == Service::None ? QString() : u"<standard_session_servicedirs/>"_s);
    file.write(text.toUtf8());
    file.close();

    endWithParent(&m_bus);
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(u"dbus-daemon"_s,
                { u"--nofork"_s, u"--print-address"_s, u"--config-file="_s % configuration });
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead()) {
        m_error = u"dbus-daemon: "_s % m_bus.errorString();
        return;
    }
    const auto address = QString::fromLatin1(m_bus.readLine().trimmed());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);

    static std::atomic_int number = 0;
    m_connectionName = u"private-session-"_s % QString::number(++number);
    m_connection = QDBusConnection::connectToBus(address, m_connectionName);
    if (!m_connection.isConnected())
        m_error = u"the private bus: "_s % m_connection.lastError().message();
}

void PrivateSession::startKeyring()
{
    endWithParent(&m_keyring);
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    if (!m_keyring.waitForStarted()) {
        m_error = u"gnome-keyring-daemon: "_s % m_keyring.errorString();
        return;
    }
    m_keyring.write(Password);
    m_keyring.closeWriteChannel();
    // A call before it is on the bus would start another one.
    const auto isUp = [this] {
        const auto reply = m_connection.interface()->isServiceRegistered(SecretsName);
        return reply.isValid() && reply.value() && !isLocked();
    };
    if (!QTest::qWaitFor(isUp, 20'000))
        m_error = u"gnome-keyring-daemon did not unlock its collection"_s;
}

bool PrivateSession::lock()
{
    const QList<QDBusObjectPath> collections { QDBusObjectPath(CollectionPath) };
    const auto reply = m_connection.call(secretsCall(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                                                     { QVariant::fromValue(collections) }));
    return succeeded(reply) && isLocked();
}

bool PrivateSession::unlock()
{
    const auto session = m_connection.call(
            secretsCall(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                        { u"plain"_s, QVariant::fromValue(QDBusVariant(QString())) }));
    if (!succeeded(session))
        return false;
    const DBusSecret secret {
        session.arguments().value(1).value<QDBusObjectPath>(), {}, Password, u"text/plain"_s
    };
    const auto reply = m_connection.call(secretsCall(
            u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
            u"UnlockWithMasterPassword"_s,
            { QVariant::fromValue(QDBusObjectPath(CollectionPath)), QVariant::fromValue(secret) }));
    return succeeded(reply) && !isLocked();
}

bool PrivateSession::isLocked()
{
    const auto locked = collectionProperty(u"Locked"_s);
    return !locked.isValid() || locked.toBool();
}

QStringList PrivateSession::entries()
{
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(collectionProperty(u"Items"_s));
    QStringList paths;
    for (const auto &item : items)
        paths.append(item.path());
    paths.sort();
    return paths;
}

QVariant PrivateSession::collectionProperty(const QString &name)
{
    const auto reply = m_connection.call(
            secretsCall(u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                        { u"org.freedesktop.Secret.Collection"_s, name }, CollectionPath));
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

void PrivateSession::killBus()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void PrivateSession::killKeyring()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

void PrivateSession::stopKeyring()
{
    sendSignal(m_keyring, SIGSTOP);
}

void PrivateSession::continueKeyring()
{
    sendSignal(m_keyring, SIGCONT);
}
