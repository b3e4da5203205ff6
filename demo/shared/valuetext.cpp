// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "valuetext.h"

#include "auth0identity.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qlist.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

using namespace Qt::StringLiterals;

namespace {

QString document(const QVariant &value, QJsonDocument::JsonFormat format)
{
    const QJsonDocument json = QJsonDocument::fromVariant(value);
    return json.isEmpty() ? QString() : QString::fromUtf8(json.toJson(format)).trimmed();
}

// The nonce of a sign-in must not be shown, although it is a claim.
QVariant shown(const QVariant &value)
{
    QVariantMap map = value.toMap();
    if (map.contains(u"nonce"_s))
        map.insert(u"nonce"_s, u"\u2026"_s);
    return map;
}

QString identities(const QList<Auth0Identity> &list, bool full)
{
    if (full) {
        QVariantList claims;
        for (const Auth0Identity &identity : list)
            claims.append(identity.claims());
        return document(claims, QJsonDocument::Indented);
    }
    QStringList names;
    for (const Auth0Identity &identity : list)
        names.append(identity.provider() + u'|' + identity.userId());
    return names.join(u", ");
}

QString text(const QVariant &value, bool full)
{
    const auto format = full ? QJsonDocument::Indented : QJsonDocument::Compact;
    if (value.metaType() == QMetaType::fromType<QList<Auth0Identity>>())
        return identities(value.value<QList<Auth0Identity>>(), full);

    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QCoreApplication::translate("ValueText", "Yes")
                              : QCoreApplication::translate("ValueText", "No");
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong() < 0 ? QString() : value.toString(); // -1: not there
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
    case QMetaType::QUrl:
        return value.toUrl().toString();
    case QMetaType::QStringList:
        return value.toStringList().join(full ? u"\n"_s : u", "_s);
    case QMetaType::QVariantMap:
        return document(shown(value), format);
    case QMetaType::QVariantList:
        return document(value, format);
    default:
        return value.toString();
    }
}

} // namespace

QString ValueText::oneLine(const QVariant &value)
{
    return text(value, false);
}

QString ValueText::full(const QVariant &value)
{
    return text(value, true);
}

QString ValueText::json(const QVariant &value)
{
    const QJsonDocument list(QJsonArray { QJsonValue::fromVariant(value) });
    return QString::fromUtf8(list.toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QString ValueText::toolTip(const QString &text)
{
    return text.isEmpty()
            ? QString()
            : u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}
