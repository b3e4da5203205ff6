// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/authorizationparameters.h"

#include "global/ascii.h"
#include "global/errortexts.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qurl.h>

#include <algorithm>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &reservedParameters()
{
    static const QSet<QString> names {
        // Set by the flow, which relies on them.
        u"client_id"_s, u"client_secret"_s, u"client_assertion"_s, u"client_assertion_type"_s,
        u"redirect_uri"_s, u"response_type"_s, u"response_mode"_s, u"state"_s, u"nonce"_s,
        u"code_challenge"_s, u"code_challenge_method"_s, u"code_verifier"_s, u"dpop_jkt"_s,
        // A request object replaces all the other parameters (RFC 9101 section 6.3).
        u"request"_s, u"request_uri"_s,
        // The response is verified against the properties of the same name, not against these.
        u"scope"_s, u"audience"_s, u"max_age"_s, u"organization"_s, u"invitation"_s
    };
    return names;
}

bool isPlain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: // undefined in QML, and not sent
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

bool isLanguageTag(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    const QString &language = parts.constFirst();
    return std::all_of(language.cbegin(), language.cend(), isAsciiLetter)
            && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
                   return !part.isEmpty() && part.size() <= 8
                           && std::all_of(part.cbegin(), part.cend(), isAsciiAlphanumeric);
               });
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

bool isPrompt(const QString &prompt)
{
    // "create" is defined by OpenID Connect's Initiating User Registration.
    static const QStringList known { u"login"_s, u"consent"_s, u"select_account"_s, u"create"_s };
    const QStringList words = prompt.split(u' ', Qt::SkipEmptyParts);
    if (words.contains(u"none"_s)) // forbids every page, so it excludes the others
        return words.size() == 1;
    return std::all_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return known.contains(word); });
}

bool isDisplay(const QString &display)
{
    static const QStringList known { u"page"_s, u"popup"_s, u"touch"_s, u"wap"_s };
    return display.isEmpty() || known.contains(display);
}

bool areLanguageTags(const QStringList &tags)
{
    return std::all_of(tags.cbegin(), tags.cend(), isLanguageTag);
}

bool areWords(const QStringList &values, QChar otherSeparator)
{
    return std::all_of(values.cbegin(), values.cend(), [otherSeparator](const QString &value) {
        return !value.isEmpty() && std::none_of(value.cbegin(), value.cend(), [=](QChar c) {
            return c.isSpace() || c == otherSeparator;
        });
    });
}

QStringList withoutDuplicates(QStringList values)
{
    values.removeDuplicates();
    return values;
}

bool isCompactToken(const QString &token)
{
    const auto dots = token.count(u'.');
    return token.isEmpty()
            || ((dots == 2 || dots == 4) && std::all_of(token.cbegin(), token.cend(), [](QChar c) {
                    return isAsciiAlphanumeric(c) || c == u'-' || c == u'_' || c == u'.';
                }));
}

} // namespace Auth0Qt
