// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "claimname.h"

#include <QtCore/qhash.h>

using namespace Qt::StringLiterals;

namespace {

// "givenName" is the claim given_name.
QString inSnakeCase(const QString &property)
{
    QString name;
    for (const QChar c : property) {
        if (c.isUpper())
            name += u'_';
        name += c.toLower();
    }
    return name;
}

} // namespace

QStringList claimNames(const QString &property)
{
    static const QHash<QString, QStringList> others {
        { u"profileUrl"_s, { u"profile"_s } },
        { u"phoneVerified"_s, { u"phone_verified"_s, u"phone_number_verified"_s } },
        { u"organizationId"_s, { u"org_id"_s } },
        { u"organizationName"_s, { u"org_name"_s } },
        { u"empty"_s, {} },
        { u"displayName"_s, {} },
        { u"initials"_s, {} },
        { u"claims"_s, {} },
    };
    const auto other = others.constFind(property);
    return other != others.cend() ? *other : QStringList { inSnakeCase(property) };
}
