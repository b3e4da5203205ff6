// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbuscontext.h>
#include <QtDBus/qdbusextratypes.h>

// The desktop's portal as far as its settings go, on the session's bus, by a connection of its own.
// It lives on the test's thread: who waited for it there would wait forever.
class FakePortal
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    enum class Manner { Answers, HasNoSuchSetting, IsSilent };

    explicit FakePortal(const QVariant &animations, Manner manner = Manner::Answers)
        : m_value(animations)
        , m_manner(manner)
    {
        QDBusConnection bus = connection();
        bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(connection().name()); }

    // As when somebody moves the switch in the desktop's settings.
    void setAnimations(bool animations)
    {
        m_value = animations;
        tell(QStringLiteral("enable-animations"), animations);
    }
    void tell(const QString &key, const QVariant &value)
    {
        Q_EMIT SettingChanged(QStringLiteral("org.gnome.desktop.interface"), key,
                              QDBusVariant(value));
    }

    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        const bool known = space == QLatin1StringView("org.gnome.desktop.interface")
                && key == QLatin1StringView("enable-animations");
        if (m_manner == Manner::IsSilent)
            setDelayedReply(true);
        else if (m_manner == Manner::HasNoSuchSetting || !known)
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"));
        // In a variant of its own: that is how this method is.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    static QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                             QStringLiteral("fakeportal"));
    }

    QVariant m_value;
    const Manner m_manner;
};
