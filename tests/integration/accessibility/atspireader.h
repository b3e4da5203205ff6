// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// A screen reader, as far as a test needs one: it knows other processes by the accessibility bus.

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtDBus/qdbusargument.h>
#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbusextratypes.h>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

// Whose object, and which.
struct AtspiReference
{
    QString service;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(AtspiReference)

// Those of atspi-constants.h that the dialogs have.
enum class AtspiRole : uint {
    Alert = 2,
    CheckBox = 7,
    Dialog = 16,
    Image = 27,
    Label = 29,
    PasswordText = 40,
    ProgressBar = 42,
    PushButton = 43,
    Text = 61,
    Unknown = 67,
    Heading = 83,
};
enum class AtspiState { Focusable = 11, Focused = 12, Showing = 25 };

// An object as it was when it was read.
struct AtspiNode
{
    bool is(AtspiState state) const { return states & (quint64(1) << int(state)); }
    QByteArray toText() const; // for the test's messages

    AtspiReference reference;
    AtspiRole role = {};
    QString roleName;
    QString name;
    QString description;
    quint64 states = 0;
};

struct AtspiEvent
{
    QString path; // whose
    QString kind; // "StateChanged"
    QString detail; // "focused"
    int value = 0;
    QString words; // of an announcement
};

class AtspiReader : public QObject
{
    Q_OBJECT

public:
    AtspiReader();
    ~AtspiReader() override;

    // Whether the bus is there; events are kept from now on.
    bool open();
    // As the desktop's switch does: applications offer what they have only while it is on.
    bool setEnabled(bool enabled);

    AtspiNode application(const QString &name) const;
    QList<AtspiNode> children(const AtspiNode &parent) const;
    QList<AtspiNode> shown(const AtspiNode &root) const; // all below it that can be seen
    AtspiNode read(const AtspiReference &reference) const;
    bool press(const AtspiNode &node) const;

    QList<AtspiEvent> events;

private Q_SLOTS:
    void takeEvent(const QDBusMessage &message);

private:
    QVariantList call(const AtspiReference &reference, const QString &interface,
                      const QString &method, const QVariantList &arguments = {}) const;
    QVariant property(const AtspiReference &reference, const QString &interface,
                      const QString &name) const;

    QDBusConnection m_bus { QString() };
};
