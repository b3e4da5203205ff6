// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "profile/initials.h"

#include <QtCore/qtextboundaryfinder.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Initials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data();
    void initials();
};

void tst_Initials::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *what, const QString &name, const QString &expected) {
        QTest::newRow(what) << name << expected;
    };
    row("nothing", {}, {});
    row("blanks", u" \t\n"_s, {});
    row("two words", u"Alice Archer"_s, u"AA"_s);
    row("one word", u"Alice"_s, u"A"_s);
    row("first and last of many", u"Jean-Luc Marie van der Berg"_s, u"JB"_s);
    row("small letters", u"alice archer"_s, u"AA"_s);
    row("e-mail address", u"bob@example.com"_s, u"B"_s);
    row("phone number", u"+49 30 1234"_s, u"41"_s);
    row("user id", u"auth0|5f7c"_s, u"A"_s);
    row("many blanks", u"  Alice \t  Archer  "_s, u"AA"_s);
    row("punctuation before", u"(Bob) \"Smith\""_s, u"BS"_s);
    row("punctuation alone", u"Alice - Archer &"_s, u"AA"_s);
    row("only punctuation", u"--- ..."_s, {});
    row("composed", u"Émile Ångström"_s, u"ÉÅ"_s);
    row("combining marks", u"e\u0301mile a\u030angstro\u0308m"_s, u"E\u0301A\u030a"_s);
    row("sharp s stays one", u"ßeta"_s, u"ß"_s);
    row("digraph in title case", u"\u01c6ep"_s, u"\u01c5"_s);
    row("outside the BMP", u"\U00010428lice"_s, u"\U00010400"_s);
    row("Greek", u"Ελένη Παππά"_s, u"ΕΠ"_s);
    row("Cyrillic", u"анна каренина"_s, u"АК"_s);
    row("Georgian keeps its letters", u"გიორგი მაისურაძე"_s, u"გმ"_s);
    row("Hebrew", u"דוד לוי"_s, u"דל"_s);
    row("Devanagari", u"अनिता कुमार"_s, u"अकु"_s);
    row("Japanese", u"山田 太郎"_s, u"山"_s);
    row("Japanese without a blank", u"山田太郎"_s, u"山"_s);
    row("Hiragana", u"さくら"_s, u"さ"_s);
    row("Chinese outside the BMP", u"\U00020BB7野家"_s, u"\U00020BB7"_s);
    row("Korean", u"김 철수"_s, u"김"_s);
    row("Latin then Chinese", u"Anna 山田"_s, u"A"_s);
    row("Arabic letters apart", u"محمد علي"_s, u"م\u200cع"_s);
    row("Arabic, one word", u"محمد"_s, u"م"_s);
    row("Arabic with a mark", u"مُحمد"_s, u"مُ"_s);
    row("Arabic then Latin", u"محمد Ali"_s, u"مA"_s);
    row("emoji alone", u"😀"_s, u"😀"_s);
    row("emoji family", u"👩‍👩‍👧"_s, u"👩‍👩‍👧"_s);
    row("emoji with a skin tone", u"👍🏽"_s, u"👍🏽"_s);
    row("flag", u"🇩🇪🇫🇷"_s, u"🇩🇪"_s);
    row("heart with a variation selector", u"❤️"_s, u"❤️"_s);
    row("emoji after a name", u"Zoë 🎉"_s, u"Z"_s);
    row("emoji before a name", u"🎉 Zoë"_s, u"Z"_s);
    row("emoji between names", u"Zoë 🎉 Quill"_s, u"ZQ"_s);
    row("markup is text", u"<img src=x>"_s, u"IS"_s);
    row("right-to-left override", u"\u202eAlice"_s, u"A"_s);
    row("broken surrogate", QString(QChar(0xd83d)) + u" Bob"_s, u"B"_s);
}

void tst_Initials::initials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const QString initials = Auth0Qt::initialsOf(name);
    QCOMPARE(initials, expected);

    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, initials);
    int characters = 0;
    while (finder.toNextBoundary() > 0)
        ++characters;
    QVERIFY(characters <= 2);
}

AUTH0QT_TEST_MAIN(tst_Initials, NoApplication)
#include "tst_initials.moc"
