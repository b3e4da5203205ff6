// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/initials.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtextboundaryfinder.h>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar ZeroWidthNonJoiner { 0x200C };

// Grapheme clusters (Unicode Standard Annex 29), for example a letter with its marks, or an emoji
// with its modifiers.
QStringList graphemes(const QString &text)
{
    QStringList list;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        list.append(text.mid(start, end - start));
        start = end;
    }
    return list;
}

char32_t firstCodePoint(const QString &text)
{
    const QList<uint> points = text.left(2).toUcs4();
    return points.isEmpty() ? 0 : points.first();
}

bool isLetterOrNumber(const QString &grapheme)
{
    return QChar::isLetterOrNumber(firstCodePoint(grapheme));
}

bool isSymbol(const QString &grapheme)
{
    const char32_t point = firstCodePoint(grapheme);
    return QChar::isSymbol(point) && point > 0x7f;
}

// Scripts in which the first character is the family name or its first syllable. It is shown alone.
bool standsAlone(const QString &grapheme)
{
    switch (QChar::script(firstCodePoint(grapheme))) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return true;
    default:
        return isSymbol(grapheme);
    }
}

// Title case, since upper case can be two characters ("ß" becomes "SS") and Georgian uses capital
// letters only in headlines.
QString capital(const QString &grapheme)
{
    const char32_t point = firstCodePoint(grapheme);
    const char32_t title = QChar::toTitleCase(point);
    return QString::fromUcs4(&title, 1) % grapheme.mid(QChar::requiresSurrogates(point) ? 2 : 1);
}

// The first letter or digit of a word, as in "(Bob)" or "+49".
QString initialOf(const QString &word)
{
    const QStringList characters = graphemes(word);
    for (const QString &character : characters) {
        if (isLetterOrNumber(character))
            return capital(character);
    }
    return {};
}

QString firstSymbol(const QString &text)
{
    const QStringList characters = graphemes(text);
    for (const QString &character : characters) {
        if (isSymbol(character))
            return character;
    }
    return {};
}

// Adjacent letters of a joining script (Arabic) would be shown as the beginning of a word.
bool joins(const QString &grapheme)
{
    switch (QChar::joiningType(firstCodePoint(grapheme))) {
    case QChar::Joining_Dual:
    case QChar::Joining_Left:
    case QChar::Joining_Right:
        return true;
    default:
        return false;
    }
}

} // namespace

QString initialsOf(const QString &displayName)
{
    QStringList initials;
    const QStringList words = displayName.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString initial = initialOf(word);
        if (!initial.isEmpty())
            initials.append(initial);
    }
    if (initials.isEmpty())
        return firstSymbol(displayName);

    const QString &first = initials.first();
    const QString &last = initials.last();
    if (initials.size() == 1 || standsAlone(first) || standsAlone(last))
        return first;
    return joins(first) && joins(last) ? QString(first % ZeroWidthNonJoiner % last)
                                       : QString(first % last);
}

} // namespace Auth0Qt
