// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "browser/callbackpage.h"

#include "browser/callbacklook.h"
#include "browser/contrast.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qlocale.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qicon.h>
#include <QtGui/qpalette.h>
#include <QtGui/qpixmap.h>
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
    void headers();
    void fetchesNothing();
    void policyNamesWhatIsThere_data();
    void policyNamesWhatIsThere();
    void forgetsTheCode_data();
    void forgetsTheCode();
    void closesOnlyAfterSuccess();
    void applicationNameIsText_data();
    void applicationNameIsText();
    void rightToLeft();
    void icon();
    void logoBeforeIcon();
    void iconLimit();
    void otherThread();
    void colors_data();
    void colors();
    void pictures();
    void refusals_data();
    void refusals();
};

Q_DECLARE_METATYPE(CallbackPage)

namespace {

QByteArray body(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QPixmap plainPicture(int extent)
{
    QPixmap pixmap(extent, extent);
    pixmap.fill(Qt::darkGreen);
    return pixmap;
}

// Cannot be compressed.
QImage noise(int extent)
{
    QImage image(extent, extent, QImage::Format_ARGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < extent; ++y) {
        for (int x = 0; x < extent; ++x)
            image.setPixel(x, y, random.generate());
    }
    return image;
}

QImage iconIn(const QByteArray &page)
{
    const QByteArray start = " src=\"data:image/png;base64,"_ba;
    const qsizetype from = page.indexOf(start) + start.size();
    if (from < start.size())
        return {};
    return QImage::fromData(QByteArray::fromBase64(page.mid(from, page.indexOf('"', from) - from)));
}

} // namespace

void tst_CallbackPage::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(u"Acme"_s);
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setWindowIcon({});
    QGuiApplication::setPalette({});
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
                             << "This sign-in has ended"_ba;
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

void tst_CallbackPage::headers()
{
    for (const QByteArray &answer :
         { callbackAnswer(CallbackPage::SignedIn), refusal(Refusal::NotFound) }) {
        const QByteArray head = answer.left(answer.indexOf("\r\n\r\n") + 2);
        for (const char *line :
             { "Cache-Control: no-store", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer",
               "X-Content-Type-Options: nosniff", "Connection: close",
               "Cross-Origin-Resource-Policy: same-origin" })
            QVERIFY2(head.contains(QByteArray(QByteArray("\r\n") + line + "\r\n")), line);
        QVERIFY(head.contains("\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; "
                              "form-action 'none'; frame-ancestors 'none'"));
        QVERIFY(!head.contains("unsafe"));
    }
    QVERIFY(callbackAnswer(CallbackPage::SignedIn)
                    .contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
}

void tst_CallbackPage::fetchesNothing()
{
    QGuiApplication::setWindowIcon(QIcon(plainPicture(64)));
    const QByteArray page = body(callbackAnswer(CallbackPage::SignedIn));
    for (const char *what : { "http:", "https:", "url(", "@import", "<form", "<iframe", "onload",
                              "refresh", "style=", "location.search", "location.href" })
        QVERIFY2(!page.contains(what), what);
    const QRegularExpression resource(u"(src|href)=\"(?!data:)"_s);
    QVERIFY(!QString::fromUtf8(page).contains(resource));
}

void tst_CallbackPage::policyNamesWhatIsThere_data()
{
    pages_data();
}

// What is not named by its hash does not run.
void tst_CallbackPage::policyNamesWhatIsThere()
{
    QFETCH(CallbackPage, page);
    const QByteArray answer = callbackAnswer(page);
    for (const QByteArray &element : { "style"_ba, "script"_ba }) {
        QCOMPARE(answer.count(QByteArray('<' + element)), 1);
        const qsizetype from = answer.indexOf(QByteArray('<' + element + '>')) + element.size() + 2;
        const QByteArray content = answer.mid(
                from, answer.indexOf(QByteArray("</" + element + '>')) - from);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        const QByteArray rule = element + "-src 'sha256-" + hash.toBase64() + '\'';
        QVERIFY2(answer.contains(rule), rule.constData());
    }
    QVERIFY(answer.contains("; img-src data:; "));
}

void tst_CallbackPage::forgetsTheCode_data()
{
    pages_data();
}

// RFC 9700 section 4.3.1: the entry of the browser's history has no query.
void tst_CallbackPage::forgetsTheCode()
{
    QFETCH(CallbackPage, page);
    QVERIFY(callbackAnswer(page).contains(
            "<script>history.replaceState(null,\"\",location.pathname);"));
}

void tst_CallbackPage::closesOnlyAfterSuccess()
{
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("window.close()"));
    QVERIFY(callbackAnswer(CallbackPage::SignedOut).contains("window.close()"));
    QVERIFY(!callbackAnswer(CallbackPage::NotCompleted).contains("window.close()"));
    QVERIFY(!callbackAnswer(CallbackPage::Unknown).contains("window.close()"));
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
    QVERIFY(page.contains(QByteArray("<p class=\"name\"><bdi>" + escaped + "</bdi></p>")));
    QVERIFY(page.contains(QByteArray("return to <bdi>" + escaped + "</bdi>.")));
    // The name that people know comes before the one of the program.
    QGuiApplication::setApplicationDisplayName(u"Acme Notes"_s);
    QVERIFY(body(callbackAnswer(CallbackPage::SignedIn)).contains("<bdi>Acme Notes</bdi>"));
}

void tst_CallbackPage::rightToLeft()
{
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("<html lang=\"en\" dir=\"ltr\">"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(callbackAnswer(CallbackPage::SignedIn).contains("dir=\"rtl\""));
}

void tst_CallbackPage::icon()
{
    QByteArray page = body(callbackAnswer(CallbackPage::SignedIn));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("<link rel=\"icon\" href=\"data:,\">")); // and none is asked for

    QGuiApplication::setWindowIcon(QIcon(plainPicture(256)));
    page = body(callbackAnswer(CallbackPage::SignedIn));
    QVERIFY(page.contains("<img alt=\"\" width=\"64\" height=\"64\" "));
    QCOMPARE(iconIn(page).size(), QSize(128, 128));
    QCOMPARE(iconIn(page).pixelColor(64, 64), QColor(Qt::darkGreen));
    QVERIFY(page.contains("<link rel=\"icon\" href=\"data:image/png;base64,"));

    // A small one stays sharp.
    QGuiApplication::setWindowIcon(QIcon(plainPicture(32)));
    page = body(callbackAnswer(CallbackPage::SignedIn));
    QVERIFY(page.contains("<img alt=\"\" width=\"32\" height=\"32\" "));
}

void tst_CallbackPage::logoBeforeIcon()
{
    QGuiApplication::setWindowIcon(QIcon(plainPicture(64)));
    QImage logo(400, 200, QImage::Format_RGB32);
    logo.fill(Qt::blue);
    const QByteArray page = body(callbackAnswer(CallbackPage::NotCompleted, logo));
    QCOMPARE(iconIn(page).size(), QSize(128, 64));
    QCOMPARE(iconIn(page).pixelColor(0, 0), QColor(Qt::blue));
    QVERIFY(page.contains("<img alt=\"\" width=\"64\" height=\"32\" "));
}

void tst_CallbackPage::iconLimit()
{
    // 128 x 128 x 4 bytes are too many, 64 x 64 are not.
    const PageIcon icon = pageIcon(noise(128));
    QCOMPARE(QImage::fromData(icon.png).size(), QSize(64, 64));
    QVERIFY(icon.png.size() <= MaxIconSize);
    QCOMPARE(icon.size, QSize(64, 64));
    QVERIFY(callbackAnswer(CallbackPage::SignedIn, noise(1000)).size() < 2 * 64 * 1024);
}

// A provider may live in another thread; icons do not.
void tst_CallbackPage::otherThread()
{
    QGuiApplication::setWindowIcon(QIcon(plainPicture(64)));
    QByteArray page;
    const std::unique_ptr<QThread> thread(
            QThread::create([&page] { page = body(callbackAnswer(CallbackPage::SignedIn)); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(page.contains("<h1>You are signed in</h1>"));
    QVERIFY(!page.contains("<img"));
}

void tst_CallbackPage::colors_data()
{
    QTest::addColumn<QPalette>("palette");
    const auto row = [](const char *name, const QColor &window, const QColor &base,
                        const QColor &text, const QColor &highlight) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Highlight, highlight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        palette.setColor(QPalette::Accent, highlight);
#endif
        QTest::newRow(name) << palette;
    };
    row("light", 0xefefef, Qt::white, Qt::black, 0x308cc6);
    row("dark", 0x2b2b2b, 0x1e1e1e, Qt::white, 0x1d545c);
    row("high contrast", Qt::black, Qt::black, Qt::white, Qt::yellow);
    row("high contrast, white", Qt::white, Qt::white, Qt::black, Qt::yellow);
    row("pale", 0xefefef, 0xf8f8f8, 0xaaaaaa, 0xf0f0f0);
    row("grey", 0x808080, 0x777777, 0x888888, 0x777777);
    row("translucent", 0xefefef, Qt::white, Qt::black, QColor(0, 90, 200, 20));
}

void tst_CallbackPage::colors()
{
    QFETCH(QPalette, palette);
    for (const bool dark : { false, true }) {
        const PageColors colors = pageColors(palette, dark);
        for (const QColor &color : { colors.text, colors.secondary, colors.accent }) {
            QVERIFY2(contrastRatio(color, colors.card) >= 4.5, qPrintable(color.name()));
            QCOMPARE(color.alpha(), 255);
        }
    }
    QGuiApplication::setPalette(palette);
    const QByteArray page = body(callbackAnswer(CallbackPage::SignedIn));
    for (const bool dark : { false, true }) {
        QVERIFY(page.contains(
                QByteArray("--accent:" + pageColors(palette, dark).accent.name().toLatin1())));
    }
    const QByteArray window = palette.color(QPalette::Window).name().toLatin1();
    QVERIFY(page.contains(QByteArray("--page:" + window + ';')));
}

// To look at, where AUTH0QT_PICTURES names a folder: pages as a browser gets them.
void tst_CallbackPage::pictures()
{
    const QString folder = qEnvironmentVariable("AUTH0QT_PICTURES");
    if (folder.isEmpty())
        QSKIP("AUTH0QT_PICTURES names no folder");
    const auto write = [&folder](const QString &name, CallbackPage page) {
        QFile file(folder + u'/' + name + u".http"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(callbackAnswer(page));
    };
    QGuiApplication::setApplicationDisplayName(u"Acme Notes"_s);
    write(u"plain-signed-in"_s, CallbackPage::SignedIn);
    write(u"plain-not-completed"_s, CallbackPage::NotCompleted);
    QGuiApplication::setWindowIcon(QIcon(qEnvironmentVariable("AUTH0QT_ICON")));
    write(u"signed-in"_s, CallbackPage::SignedIn);
    write(u"signed-out"_s, CallbackPage::SignedOut);
    write(u"not-completed"_s, CallbackPage::NotCompleted);
    write(u"unknown"_s, CallbackPage::Unknown);
    QGuiApplication::setApplicationDisplayName(
            u"The Extraordinarily Long-Named Application of <Acme & \"Sons\"> "_s
            + QString(60, u'W'));
    write(u"long"_s, CallbackPage::SignedIn);
    QGuiApplication::setApplicationDisplayName(u"Acme Notes"_s);
    for (const char *language : { "ar", "he", "de", "ja" }) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        write(u"signed-in-"_s + QString::fromLatin1(language), CallbackPage::SignedIn);
        write(u"not-completed-"_s + QString::fromLatin1(language), CallbackPage::NotCompleted);
    }
    QLocale::setDefault(QLocale::c());
    QPalette contrast(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::white,
                      Qt::black, Qt::black);
    contrast.setColor(QPalette::Highlight, Qt::yellow);
    QGuiApplication::setPalette(contrast);
    write(u"contrast"_s, CallbackPage::SignedIn);
}

void tst_CallbackPage::refusals_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("advice");
    const auto row = [](const char *name, Refusal reason, const QByteArray &status,
                        const QByteArray &advice) {
        QTest::newRow(name) << int(reason) << status << advice;
    };
    const auto notAnAnswer = "It is not the answer of a sign-in page."_ba;
    row("malformed", Refusal::Malformed, "400 Bad Request", notAnAnswer);
    row("path", Refusal::NotFound, "404 Not Found", notAnAnswer);
    row("method", Refusal::OtherMethod, "405 Method Not Allowed", notAnAnswer);
    row("long", Refusal::LongTarget, "414 URI Too Long", "It is too long.");
    row("long head", Refusal::LongHead, "431 Request Header Fields Too Large", "It is too long.");
    row("prefetch", Refusal::Prefetch, "503 Service Unavailable", "Load the page again.");
    row("another user", Refusal::OtherUser, "403 Forbidden", notAnAnswer);
}

// A page of another site can read them by DNS rebinding.
void tst_CallbackPage::refusals()
{
    QFETCH(int, reason);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, advice);
    QGuiApplication::setWindowIcon(QIcon(plainPicture(64)));
    const QByteArray answer = refusal(Refusal(reason));
    QVERIFY(answer.startsWith(QByteArray("HTTP/1.1 " + status + "\r\nContent-Type: text/html")));
    QVERIFY(answer.contains("<h1>This request was not accepted</h1>"));
    QVERIFY(answer.contains(advice));
    QVERIFY(!answer.contains("Acme"));
    QVERIFY(!answer.contains("<img"));
    QVERIFY(!answer.contains("%1"));
    QVERIFY(qstrlen(refusalText(Refusal(reason))) > 0);
}

AUTH0QT_TEST_MAIN(tst_CallbackPage, QGuiApplication)

#include "tst_callbackpage.moc"
