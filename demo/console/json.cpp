// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "json.h"

#include <Auth0Qt/Auth0Credentials>
#include <Auth0Qt/Auth0Error>
#include <Auth0Qt/Auth0Identity>
#include <Auth0Qt/Auth0Profile>

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject fromIdentity(const Auth0Identity &identity)
{
    QJsonObject object;
    const QMetaObject &type = Auth0Identity::staticMetaObject;
    for (int i = 0; i < type.propertyCount(); ++i) {
        const QMetaProperty property = type.property(i);
        object.insert(QLatin1StringView(property.name()),
                      QJsonValue::fromVariant(property.readOnGadget(&identity)));
    }
    return object;
}

QJsonValue fromVariant(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<QList<Auth0Identity>>()) {
        QJsonArray array;
        const auto identities = value.value<QList<Auth0Identity>>();
        for (const Auth0Identity &identity : identities)
            array.append(fromIdentity(identity));
        return array;
    }
    if (value.userType() == QMetaType::QDateTime)
        return Json::fromTime(value.toDateTime());
    if (value.userType() == QMetaType::QUrl)
        return value.toUrl().toString(QUrl::FullyEncoded);
    return QJsonValue::fromVariant(value);
}

} // namespace

QJsonValue Json::fromTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject Json::fromError(const Auth0Error &error)
{
    QJsonObject object {
        { u"code"_s, QVariant::fromValue(error.code()).toString() },
        { u"detail"_s, error.detail() },
        { u"message"_s, error.message() },
        { u"isTransient"_s, error.isTransient() },
    };
    const auto insertText = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    insertText(u"hint"_s, error.hint());
    insertText(u"oauthError"_s, error.oauthError());
    insertText(u"oauthDescription"_s, error.oauthDescription());
    if (error.httpStatus() != 0)
        object.insert(u"httpStatus"_s, error.httpStatus());
    if (error.retryAfterSeconds() > 0)
        object.insert(u"retryAfterSeconds"_s, error.retryAfterSeconds());
    return object;
}

QJsonObject Json::fromProfile(const Auth0Profile &profile)
{
    QJsonObject object;
    const QMetaObject *type = profile.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        object.insert(QLatin1StringView(property.name()), fromVariant(property.read(&profile)));
    }
    return object;
}

QJsonObject Json::fromSources(const Auth0Profile &profile)
{
    QJsonObject object;
    const auto sources = QMetaEnum::fromType<Auth0::ProfileSources>();
    const QVariantMap claims = profile.claims();
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        const QLatin1StringView source(sources.valueToKey(int(profile.source(it.key()))));
        object.insert(it.key(),
                      QJsonObject { { u"source"_s, source },
                                    { u"time"_s, fromTime(profile.sourceTime(it.key())) } });
    }
    return object;
}

QJsonObject Json::fromCredentials(const Auth0Credentials &credentials, bool showTokens)
{
    QJsonObject object {
        { u"tokenType"_s, credentials.tokenType() },
        { u"scopes"_s, QJsonArray::fromStringList(credentials.scopes()) },
        { u"audience"_s, credentials.audience() },
        { u"expiresAt"_s, fromTime(credentials.expiresAt()) },
        { u"valid"_s, credentials.isValid() },
    };
    if (showTokens) {
        object.insert(u"accessToken"_s, credentials.accessToken());
        object.insert(u"idToken"_s, credentials.idToken());
    }
    return object;
}

namespace {

// QJsonObject sorts its members. Therefore the first ones are written separately.
QByteArray joined(const QByteArray &first, const QJsonObject &more)
{
    if (more.isEmpty())
        return first + "}\n";
    return first + ',' + QJsonDocument(more).toJson(QJsonDocument::Compact).mid(1) + '\n';
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray Json::line(const QString &command, bool ok, const QJsonObject &more)
{
    return joined("{\"command\":" + quoted(command) + ",\"ok\":" + (ok ? "true" : "false"), more);
}

QByteArray Json::stepLine(const QString &command, const QString &step, const QJsonObject &more)
{
    return joined("{\"command\":" + quoted(command) + ",\"step\":" + quoted(step), more);
}
