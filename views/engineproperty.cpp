// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "engineproperty.h"

#include <QtCore/qmetatype.h>

namespace Auth0Qt {

EngineProperty::EngineProperty(const QVariant &object, const char *name)
    : m_object(object.value<QObject *>())
    , m_gadget(object)
{
    const QMetaObject *const type = m_object ? m_object->metaObject()
                                             : object.metaType().metaObject();
    if (type)
        m_property = type->property(type->indexOfProperty(name));
}

EngineProperty::EngineProperty(QObject *object, const char *name)
    : EngineProperty(QVariant::fromValue(object), name)
{
}

QVariant EngineProperty::value() const
{
    if (!m_property.isValid())
        return {};
    return m_object ? m_property.read(m_object) : m_property.readOnGadget(m_gadget.constData());
}

QByteArray EngineProperty::key() const
{
    return m_property.enumerator().valueToKey(value().toInt());
}

} // namespace Auth0Qt
