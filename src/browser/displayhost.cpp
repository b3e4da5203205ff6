// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/displayhost.h"

#include <QtCore/qchar.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// Scripts with letters that look like Latin ones. A label of such letters can imitate a Latin name,
// so it is shown only below a top-level domain of the same script.
bool imitatesLatin(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
    case QChar::Script_Coptic:
    case QChar::Script_Cyrillic:
    case QChar::Script_Ethiopic:
    case QChar::Script_Georgian:
    case QChar::Script_Greek:
    case QChar::Script_Hebrew:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

// Japanese, Korean and Chinese names mix these scripts (UTS 39, section 5.2).
bool isEastAsian(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Hangul
            || script == QChar::Script_Bopomofo;
}

// The script of a label; Script_Common if it has only digits and hyphens, Script_Unknown if it
// mixes scripts.
QChar::Script scriptOf(const QString &label)
{
    QChar::Script found = QChar::Script_Common;
    for (const char32_t letter : label.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        if (script == QChar::Script_Common)
            continue;
        // Combining marks, and Latin letters of no European language (such as U+0261 or U+0131):
        // they look like others.
        if (script == QChar::Script_Inherited
            || (script == QChar::Script_Latin && (letter > 0x17f || letter == 0x131))) {
            return QChar::Script_Unknown;
        }
        if (found == QChar::Script_Common || (isEastAsian(found) && isEastAsian(script)))
            found = script;
        else if (found != script)
            return QChar::Script_Unknown;
    }
    return found;
}

bool canBeMistaken(const QStringList &labels)
{
    const QChar::Script topLevel = scriptOf(labels.constLast());
    for (const QString &label : labels) {
        const QChar::Script script = scriptOf(label);
        if (script == QChar::Script_Unknown || (imitatesLatin(script) && script != topLevel))
            return true;
    }
    return false;
}

} // namespace

QString displayHost(const QString &host)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    if (!ascii.contains("xn--"_L1, Qt::CaseInsensitive))
        return ascii.isEmpty() ? host : ascii;

    // QUrl keeps Unicode only for top-level domains whose registries check names.
    const QString unicode = QUrl::fromAce(ascii.toLatin1());
    return canBeMistaken(unicode.split(u'.')) ? ascii : unicode;
}

} // namespace Auth0Qt
