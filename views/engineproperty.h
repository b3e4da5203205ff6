// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qmetaobject.h>
#include <QtCore/qvariant.h>

namespace Auth0Qt {

// A property, by its name, of an object of the engine: a QObject or a gadget. For classes that are
// private, or that some versions of Qt do not have.
class EngineProperty
{
public:
    EngineProperty(const QVariant &object, const char *name);
    EngineProperty(QObject *object, const char *name);

    // Invalid if there is no such property.
    QVariant value() const;
    // The name of an enum's value.
    QByteArray key() const;

private:
    QObject *const m_object;
    const QVariant m_gadget;
    QMetaProperty m_property;
};

} // namespace Auth0Qt
