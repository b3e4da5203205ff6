// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/optionsmap.h"

#include "global/errortexts.h"

#include <QtCore/qmetaobject.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Stricter than Qt's conversions: "prompt: 3" is an error. An array of QML is a QVariantList.
bool fits(const QVariant &value, const QMetaProperty &property)
{
    const QMetaType wanted = property.metaType();
    if (value.metaType() == wanted)
        return true;
    switch (wanted.id()) {
    case QMetaType::QStringList:
        return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QString;
    case QMetaType::QUrl:
        return value.typeId() == QMetaType::QString;
    case QMetaType::Int:
        return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::LongLong;
    default:
        return false;
    }
}

} // namespace

Auth0Error writeProperties(const QVariantMap &map, const QMetaObject &metaObject, void *gadget)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        const int index = metaObject.indexOfProperty(it.key().toUtf8().constData());
        if (index < 0)
            return valueError(Auth0::ErrorCode::ConfigurationError, u"options.unknown_key"_s, {},
                              it.key());
        const QMetaProperty property = metaObject.property(index);
        if (!fits(it.value(), property) || !property.writeOnGadget(gadget, it.value()))
            return valueError(Auth0::ErrorCode::ConfigurationError, u"options.wrong_type"_s,
                              it.key() + " as "_L1 + QLatin1StringView(property.typeName()),
                              QString::fromLatin1(it.value().typeName()));
    }
    return {};
}

} // namespace Auth0Qt
