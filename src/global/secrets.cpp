// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/secrets.h"

#include "global/ascii.h"

#include <QtCore/qbitarray.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qurl.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

constexpr qsizetype MinSecret = 4;
constexpr qsizetype MinPart = 12;
constexpr qsizetype LongestWord = 16;

// The ends of names. Of code_challenge_method, token_type and the like no end is in the list.
constexpr const char *SecretEndings[] = { "token",     "code",       "secret",  "assertion",
                                          "verifier",  "password",   "otp",     "nonce",
                                          "state",     "ticket",     "session", "id_token_hint",
                                          "link_with", "invitation", "proof" };

// Without a change of the length, unlike QString::toLower().
QString lowered(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](QChar c) { return c >= u'A' && c <= u'Z' ? c.toLower() : c; });
    return text;
}

bool isWordCharacter(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'_';
}

bool isWord(const QString &secret)
{
    return secret.size() <= LongestWord
            && std::all_of(secret.cbegin(), secret.cend(), isAsciiLetter);
}

bool isWholeWord(const QString &text, qsizetype begin, qsizetype size)
{
    const qsizetype end = begin + size;
    return (begin == 0 || !isWordCharacter(text.at(begin - 1)))
            && (end == text.size() || !isWordCharacter(text.at(end)));
}

void markWholes(const QString &text, const QString &secret, QBitArray *marks)
{
    const bool onlyWords = isWord(secret);
    for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
        if (!onlyWords || isWholeWord(text, at, secret.size()))
            marks->fill(true, at, at + secret.size());
    }
}

// In linear time: a server chooses the text, and some of the secrets.
void markParts(const QString &text, const QString &secret, QBitArray *marks)
{
    QSet<QStringView> parts;
    for (qsizetype i = 0; i + MinPart <= text.size(); ++i)
        parts.insert(QStringView(text).sliced(i, MinPart));
    QSet<QStringView> shared;
    for (qsizetype i = 0; i + MinPart <= secret.size(); ++i) {
        const QStringView part = QStringView(secret).sliced(i, MinPart);
        if (parts.contains(part))
            shared.insert(part);
    }
    for (qsizetype i = 0; !shared.isEmpty() && i + MinPart <= text.size(); ++i) {
        if (shared.contains(QStringView(text).sliced(i, MinPart)))
            marks->fill(true, i, i + MinPart);
    }
}

// In the answers of Auth0, "code", "errorCode" and "statusCode" are about an error.
bool isSecretMember(const QString &name)
{
    return Secrets::isSecretName(name) && name != "code"_L1 && !name.startsWith("error"_L1)
            && !name.startsWith("status"_L1);
}

QJsonValue removedFromValue(const Secrets &secrets, const QJsonValue &value)
{
    if (value.isString())
        return secrets.removedFrom(value.toString());
    if (value.isObject())
        return secrets.removedFrom(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        result.append(removedFromValue(secrets, entry));
    return result;
}

} // namespace

bool Secrets::isSecretName(const QString &name)
{
    return std::any_of(std::begin(SecretEndings), std::end(SecretEndings),
                       [&name](const char *ending) {
                           return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
                       });
}

void Secrets::add(const QString &value)
{
    if (value.size() < MinSecret)
        return;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
    for (const QString &form : { value, encoded, QString(encoded).replace("%20"_L1, "+"_L1) }) {
        if (const QString lower = lowered(form); !m_values.contains(lower))
            m_values.append(lower);
    }
}

void Secrets::addMembers(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isString() && isSecretMember(it.key()))
            add(it->toString());
        else if (it->isObject())
            addMembers(it->toObject());
    }
}

QString Secrets::removedFrom(const QString &text) const
{
    const QString lower = lowered(text);
    QBitArray marks(text.size());
    for (const QString &secret : m_values) {
        if (secret.size() <= MinPart || isWord(secret))
            markWholes(lower, secret, &marks);
        else
            markParts(lower, secret, &marks);
    }
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!marks.testBit(i))
            result += text.at(i);
        else if (i == 0 || !marks.testBit(i - 1))
            result += "***"_L1;
    }
    return result;
}

QJsonObject Secrets::removedFrom(const QJsonObject &json) const
{
    QJsonObject result;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool isValue = it->isString() && isSecretMember(it.key());
        result.insert(it.key(), isValue ? it.value() : removedFromValue(*this, it.value()));
    }
    return result;
}

QString withoutTokens(const QString &text)
{
    static const QRegularExpression jwt(u"eyJ[\\w-]{8,}(\\.[\\w-]*){0,4}"_s);
    static const QRegularExpression random(u"[\\w-]{40,}"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression capital(u"[A-Z]"_s);
    static const QRegularExpression small(u"[a-z]"_s);
    QString result = text;
    result.replace(jwt, u"***"_s);
    qsizetype from = 0;
    for (auto match = random.match(result); match.hasMatch(); match = random.match(result, from)) {
        const QString part = match.captured();
        const bool isToken = part.contains(digit) && part.contains(capital) && part.contains(small);
        if (isToken)
            result.replace(match.capturedStart(), part.size(), u"***"_s);
        from = match.capturedStart() + (isToken ? 3 : part.size());
    }
    return result;
}

bool hasTokenLikePart(const QString &text)
{
    static const QRegularExpression part(u"[\\w-]{20,}"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (found.contains(digit) && found.contains(letter))
            return true;
    }
    return false;
}

} // namespace Auth0Qt
