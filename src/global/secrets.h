// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// The secrets that a request carried. A server, or a gateway before it, can repeat the request in
// the text of an error, and the text reaches logs and screens.
class Secrets
{
public:
    // Whether a parameter or member with this name has a secret: a token, code, verifier, password,
    // state and so on.
    static bool isSecretName(const QString &name);

    // A value shorter than 4 characters is not kept: any text has it.
    void add(const QString &value);
    // Adds the text that members of json with a secret name have, at any depth. "code" is no such
    // name here, nor are "errorCode" and "statusCode": they are about an error.
    void addMembers(const QJsonObject &json);

    // The text with "***" instead of each secret and each part of one of at least 12 characters, as
    // it is or percent-encoded, in capitals or not. A short secret of letters only is replaced if
    // it is a whole word: it can be a part of an error code, such as "password".
    QString removedFrom(const QString &text) const;
    // The same for each text in json, but not for members with a secret name, which are values and
    // no text to show.
    QJsonObject removedFrom(const QJsonObject &json) const;

private:
    QStringList m_values; // in lower case
};

// A text of a server without what looks like a secret: a JWT, or at least 40 characters of
// base64url that have a digit, a capital and a small letter. The IDs of clients, users and log
// entries are shorter or hexadecimal.
QString withoutTokens(const QString &text);

// Whether text can have a token that no request carried: 20 characters of base64url with a digit
// and a letter. For an error code, which is written by a developer.
bool hasTokenLikePart(const QString &text);

} // namespace Auth0Qt
