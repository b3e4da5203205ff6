// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qmetaobject.h>
#include <QtCore/qobject.h>

#include <functional>

namespace Auth0QtTest {

// Calls a function in a slot of a signal that is known by its name, as QSignalSpy counts one.
class SignalAction : public QObject
{
public:
    SignalAction(const QObject *sender, const QByteArray &signal,
                 const std::function<void()> &function)
        : m_function(function)
    {
        const QMetaObject *const meta = sender->metaObject();
        for (int i = 0; i < meta->methodCount() && !isValid; ++i) {
            const QMetaMethod method = meta->method(i);
            if (method.methodType() == QMetaMethod::Signal && method.name() == signal) {
                isValid = bool(QMetaObject::connect(sender, i, this, slotIndex()));
            }
        }
    }

    int qt_metacall(QMetaObject::Call call, int id, void **arguments) override
    {
        id = QObject::qt_metacall(call, id, arguments);
        if (id == 0 && call == QMetaObject::InvokeMetaMethod)
            m_function();
        return id - 1;
    }

    bool isValid = false; // the sender has the signal

private:
    static int slotIndex() { return QObject::staticMetaObject.methodCount(); }

    const std::function<void()> m_function;
};

} // namespace Auth0QtTest
