// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/callbackpage.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_CallbackPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void pages_data();
    void pages();
    void fetchesNothing();
    void applicationNameIsText_data();
    void applicationNameIsText();
    void rightToLeft();
    void refusals();
};

Q_DECLARE_METATYPE(CallbackPage)

namespace {

QByteArray body(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

void tst_CallbackPage::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(u"Acme"_s);
}

void tst_CallbackPage::pages_data()
{
    QTest::addColumn<CallbackPage>("page");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("signed in") << CallbackPage::SignedIn << "200 OK"_ba
                               << "You are signed in"_ba;
    QTest::newRow("signed out") << CallbackPage::SignedOut << "200 OK"_ba
                                << "You are signed out"_ba;
    QTest::newRow("not completed") << CallbackPage::NotCompleted << "200 OK"_ba
                                   << "The sign-in was not completed"_ba;
    QTest::newRow("unknown") << CallbackPage::Unknown << "400 Bad Request"_ba
                             << "Nothing to do here"_ba;
}

void tst_CallbackPage::pages()
{
    QFETCH(CallbackPage, page);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, title);
    QCoreApplication::setApplicationName(u"Äcme"_s);
    const QByteArray answer = callbackAnswer(page);
    QVERIFY(answer.startsWith(QByteArray("HTTP/1.1 " + status + "\r\n")));
    const QByteArray length = "\r\nContent-Length: " + QByteArray::number(body(answer).size());
    QVERIFY(answer.contains(length));
    QVERIFY(body(answer).contains(QByteArray("<title>" + title + "</title>")));
    QVERIFY(body(answer).contains(QByteArray("<h1>" + title + "</h1>")));
    QCOMPARE(body(answer).count("Äcme"), 2);
    QVERIFY(!body(answer).contains('%'));
}

void tst_CallbackPage::fetchesNothing()
{
    const QByteArray page = body(callbackAnswer(CallbackPage::SignedIn));
    for (const char *what : { "http:", "https:", "src=", "href", "url(", "@import", "<script",
                              "<form", "<iframe", "<img", "onload", "refresh" })
        QVERIFY2(!page.contains(what), what);
}

void tst_CallbackPage::applicationNameIsText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("markup") << u"<img src=x>"_s << "&lt;img src=x&gt;"_ba;
    QTest::newRow("quotes") << u"\"A&B\""_s << "&quot;A&amp;B&quot;"_ba;
    QTest::newRow("placeholders") << u"100%1 %3 %L4"_s << "100%1 %3 %L4"_ba;
}

void tst_CallbackPage::applicationNameIsText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, escaped);
    QCoreApplication::setApplicationName(name);
    const QByteArray page = body(callbackAnswer(CallbackPage::SignedIn));
    QVERIFY(page.contains(QByteArray("<small>" + escaped + "</small>")));
    QVERIFY(page.contains(QByteArray("return to " + escaped + '.')));
}

void tst_CallbackPage::rightToLeft()
{
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("<html lang=\"en\" dir=\"ltr\">"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("dir=\"rtl\""));
}

void tst_CallbackPage::refusals()
{
    const QByteArray answer = refusal(404, "Not Found");
    QVERIFY(answer.startsWith("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n"));
    QVERIFY(answer.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

QTEST_GUILESS_MAIN(tst_CallbackPage)

#include "tst_callbackpage.moc"
