// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/invitation.h"

#include "browser/redirect.h"

#include "token/organization.h"

#include <QtCore/qurlquery.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

// The value of a parameter that appears once and consists of visible characters; empty otherwise.
// "+" is no space, since Auth0 encodes spaces as %20.
QString onlyValue(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    const QString value = values.size() == 1 ? values.constFirst() : QString();
    const bool isPlain = std::all_of(value.cbegin(), value.cend(),
                                     [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return isPlain ? value : QString();
}

} // namespace

bool Invitation::isLink(const QUrl &url)
{
    const QUrlQuery query(url);
    return query.hasQueryItem(u"invitation"_s) && query.hasQueryItem(u"organization"_s);
}

Result<Invitation> Invitation::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    const Invitation invitation { onlyValue(query, u"invitation"_s),
                                  canonicalOrganization(onlyValue(query, u"organization"_s)) };
    const bool isTooLong = url.toEncoded().size() > MaxRedirectLength;
    if (!url.isValid() || isTooLong || invitation.ticket.isEmpty()
        || invitation.organization.isEmpty())
        return Auth0Error(Auth0::ErrorCode::ConfigurationError, u"invitation.invalid"_s);
    return invitation;
}

} // namespace Auth0Qt
