// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "profile/initials.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtextboundaryfinder.h>

namespace Auth0Qt {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar ZeroWidthNonJoiner { 0x200C };

// A pair of regional indicators, a base with its marks, an emoji with its modifiers and whatever
// zero width joiners tie to it: one grapheme cluster (Unicode Standard Annex 29).
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

// Scripts whose names are not shortened letter by letter: the first character is the family name
// or its first syllable, and a second one would only be small.
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

// Title case and not upper case: one character stays one ("ß" would become "SS"), and scripts
// whose capitals are for headlines only (Georgian) keep their letters.
QString capital(const QString &grapheme)
{
    const char32_t point = firstCodePoint(grapheme);
    const char32_t title = QChar::toTitleCase(point);
    return QString::fromUcs4(&title, 1) % grapheme.mid(QChar::requiresSurrogates(point) ? 2 : 1);
}

// The character that stands for a word: its first letter or digit, as in "(Bob)" or "+49".
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

// Two letters of a joining script side by side would be shaped as the beginning of a word that
// nobody wrote: they are kept apart.
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
