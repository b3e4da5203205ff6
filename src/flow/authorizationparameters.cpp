// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/authorizationparameters.h"

#include "global/errortexts.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &reservedParameters()
{
    static const QSet<QString> names {
        // What the flow makes itself, or relies on: nobody who sets it can mean well.
        u"client_id"_s, u"client_secret"_s, u"client_assertion"_s, u"client_assertion_type"_s,
        u"redirect_uri"_s, u"response_type"_s, u"response_mode"_s, u"state"_s, u"nonce"_s,
        u"code_challenge"_s, u"code_challenge_method"_s, u"code_verifier"_s,
        // A request object would take the place of all the others (RFC 9101 section 6.3).
        u"request"_s, u"request_uri"_s,
        // What came back would not be held against these.
        u"scope"_s, u"audience"_s, u"max_age"_s, u"organization"_s, u"invitation"_s
    };
    return names;
}

bool isPlain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: // undefined in QML: not there
    case QMetaType::QString:
    case QMetaType::QUrl:
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

QString parameterText(const QVariant &value)
{
    return value.typeId() == QMetaType::QUrl ? value.toUrl().toString(QUrl::FullyEncoded)
                                             : value.toString();
}

} // namespace

Auth0Error checkParameters(const QVariantMap &parameters)
{
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it.key().isEmpty() || reservedParameters().contains(it.key()))
            return valueError(Auth0::ErrorCode::ConfigurationError, u"options.reserved_parameter"_s,
                              {}, it.key());
        if (!isPlain(it.value()))
            return valueError(Auth0::ErrorCode::ConfigurationError, u"options.parameter_value"_s,
                              {}, it.key());
    }
    return {};
}

Parameters parametersFrom(const QVariantMap &map)
{
    Parameters parameters;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (const QString value = parameterText(it.value()); !value.isEmpty())
            parameters.append({ it.key(), value });
    }
    return parameters;
}

Parameters onceEach(const Parameters &parameters)
{
    Parameters result;
    QHash<QString, qsizetype> places;
    for (const auto &parameter : parameters) {
        if (const auto it = places.constFind(parameter.first); it != places.cend()) {
            result[*it] = parameter;
            continue;
        }
        places.insert(parameter.first, result.size());
        result.append(parameter);
    }
    return result;
}

} // namespace Auth0Qt
