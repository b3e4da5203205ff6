// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0pagenotice.h"
#include "pagenotices.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_PageNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortens_data();
    void shortens();
    void asks_data();
    void asks();
    void escapes();
    void oneAtATime();
    void blocks();
    void endsWithItsPage();
    void endsWithItself();
    void offersSystemBrowserOnce();
    void securityKey();

private:
    struct Answer
    {
        int count = 0;
        bool accepted = false;
        QString text;
    };
    static PageNotices::Answer into(Answer *answer)
    {
        return [answer](bool accepted, const QString &text) {
            ++answer->count;
            answer->accepted = accepted;
            answer->text = text;
        };
    }
};

void tst_PageNotices::shortens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("markup") << u"<b>Hello</b>"_s << u"<b>Hello</b>"_s;
    QTest::newRow("spaces") << u"  a \t  b  "_s << u"a b"_s;
    QTest::newRow("lines") << u"a\n\nb\nc\nd"_s << u"a\nb\nc"_s;
    QTest::newRow("direction") << u"a\u202Eb\u2066c"_s << u"abc"_s;
    QTest::newRow("control") << u"a\u0007b"_s << u"ab"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(119, u'x') + u'…';
    QTest::newRow("very long") << QString(100'000, u'\n') + u'x' << QString();
}

void tst_PageNotices::shortens()
{
    QFETCH(QString, text);
    QTEST(shortenedPageText(text), "shown");
}

void tst_PageNotices::asks_data()
{
    QTest::addColumn<PageQuestion>("question");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("accepted");
    const QStringList ok { u"ok"_s };
    const QStringList both { u"cancel"_s, u"ok"_s };
    QTest::newRow("alert") << PageQuestion::Alert << ok << u"ok"_s << true;
    QTest::newRow("confirm") << PageQuestion::Confirm << both << u"ok"_s << true;
    QTest::newRow("confirm, no") << PageQuestion::Confirm << both << u"cancel"_s << false;
    QTest::newRow("prompt") << PageQuestion::Prompt << both << u"ok"_s << true;
    QTest::newRow("prompt, no") << PageQuestion::Prompt << both << u"cancel"_s << false;
}

void tst_PageNotices::asks()
{
    QFETCH(PageQuestion, question);
    QFETCH(QString, action);
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    Answer answer;
    notices.ask(question, u"login.acme.com"_s, u"Text"_s, u"Proposed"_s, into(&answer));
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(u"login.acme.com"_s), qPrintable(notice.text()));
    QCOMPARE(notice.pageText(), u"Text"_s);
    QTEST(notice.actions(), "actions");
    QCOMPARE(notice.actionTexts().size(), notice.actions().size());
    QVERIFY(!notice.actionTexts().contains(QString()));
    QCOMPARE(notice.hasInput(), question == PageQuestion::Prompt);
    QVERIFY(!notice.isSecret());
    notice.answer(u"nonsense"_s);
    QCOMPARE(answer.count, 0);
    notice.answer(action, u"typed"_s);
    QCOMPARE(answer.count, 1);
    QTEST(answer.accepted, "accepted");
    QCOMPARE(answer.text, u"typed"_s);
    QVERIFY(!notice.isVisible());
    notice.answer(action);
    QCOMPARE(answer.count, 1);
}

void tst_PageNotices::escapes()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    Answer alert, confirm;
    notices.ask(PageQuestion::Alert, {}, u"a"_s, {}, into(&alert));
    notices.ask(PageQuestion::Confirm, {}, u"b"_s, {}, into(&confirm));
    notice.escape();
    notice.escape();
    QCOMPARE(alert.count, 1);
    QCOMPARE(confirm.count, 1);
    QVERIFY(!confirm.accepted);
    notices.offerSystemBrowser(u"host"_s);
    QSignalSpy wanted(&notices, &PageNotices::systemBrowserWanted);
    notice.escape();
    QVERIFY(!notice.isVisible());
    QCOMPARE(wanted.size(), 0);
}

void tst_PageNotices::oneAtATime()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    Answer first, second;
    notices.ask(PageQuestion::Alert, {}, u"first"_s, {}, into(&first));
    notices.ask(PageQuestion::Alert, {}, u"second"_s, {}, into(&second));
    QCOMPARE(notice.pageText(), u"first"_s);
    notice.answer(u"ok"_s);
    QCOMPARE(notice.pageText(), u"second"_s);
    QCOMPARE(second.count, 0);
    notice.answer(u"ok"_s);
    QVERIFY(!notice.isVisible());
}

void tst_PageNotices::blocks()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    Answer answer;
    for (int count = 1; count <= 3; ++count) {
        notices.ask(PageQuestion::Alert, {}, u"x"_s, {}, into(&answer));
        QCOMPARE(notice.actions().contains(u"block"_s), count == 3);
        notice.answer(count == 3 ? u"block"_s : u"ok"_s);
        QCOMPARE(answer.count, count);
    }
    notices.ask(PageQuestion::Confirm, {}, u"x"_s, {}, into(&answer));
    QVERIFY(!notice.isVisible());
    QCOMPARE(answer.count, 4);
    QVERIFY(!answer.accepted);
    // Another page.
    notices.reset();
    notices.ask(PageQuestion::Confirm, {}, u"x"_s, {}, into(&answer));
    QVERIFY(notice.isVisible());
    QVERIFY(!notice.actions().contains(u"block"_s));
}

void tst_PageNotices::endsWithItsPage()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    Answer first, second;
    notices.ask(PageQuestion::Confirm, {}, u"a"_s, {}, into(&first));
    notices.ask(PageQuestion::Prompt, {}, u"b"_s, {}, into(&second));
    notices.reset();
    QVERIFY(!notice.isVisible());
    QCOMPARE(first.count, 1);
    QCOMPARE(second.count, 1);
    QVERIFY(!first.accepted && !second.accepted);
}

void tst_PageNotices::endsWithItself()
{
    Auth0PageNotice notice;
    Answer answer;
    {
        PageNotices notices(&notice, nullptr);
        notices.ask(PageQuestion::Confirm, {}, u"a"_s, {}, into(&answer));
        notices.ask(PageQuestion::Unload, {}, u"a"_s, {}, into(&answer));
        QCOMPARE(answer.count, 1);
        QVERIFY(answer.accepted); // leaving is always allowed
    }
    QCOMPARE(answer.count, 2);
    QVERIFY(!answer.accepted);
}

void tst_PageNotices::offersSystemBrowserOnce()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    QSignalSpy wanted(&notices, &PageNotices::systemBrowserWanted);
    notices.offerSystemBrowser(u"login.acme.com"_s);
    notices.offerSystemBrowser(u"login.acme.com"_s);
    QCOMPARE(notice.text(), u"This step at login.acme.com needs your browser."_s);
    QCOMPARE(notice.actions(), (QStringList { u"dismiss"_s, u"continueInBrowser"_s }));
    notice.answer(u"dismiss"_s);
    QVERIFY(!notice.isVisible());
    QCOMPARE(wanted.size(), 0);
    notices.offerSystemBrowser(u"login.acme.com"_s);
    notice.answer(u"continueInBrowser"_s);
    QCOMPARE(wanted.size(), 1);
}

void tst_PageNotices::securityKey()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    QStringList taken;
    const auto step = [&taken](const QString &action, const QString &input) {
        taken += action + u':' + input;
    };
    NoticeContent content;
    content.text = u"PIN"_s;
    content.hasInput = true;
    content.secret = true;
    content.actions = { u"cancel"_s, u"continueInBrowser"_s, u"ok"_s };
    notices.showSecurityKey(content, step);
    QVERIFY(notice.isSecret());
    notice.answer(u"ok"_s, u"1234"_s);
    QCOMPARE(taken, QStringList { u"ok:1234"_s });
    content.text = u"Touch"_s;
    notices.showSecurityKey(content, step);
    QCOMPARE(notice.text(), u"Touch"_s);
    QSignalSpy wanted(&notices, &PageNotices::systemBrowserWanted);
    notice.answer(u"continueInBrowser"_s);
    QCOMPARE(taken.last(), u"continueInBrowser:"_s);
    QCOMPARE(wanted.size(), 1);
    notices.showSecurityKey({}, {});
    QVERIFY(!notice.isVisible());
}

QTEST_MAIN(tst_PageNotices)

#include "tst_pagenotices.moc"
