// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginbutton.h"

#include "auth0logindialog.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

class tst_Auth0LoginButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void textContrast_data();
    void textContrast();
    void textColor_data();
    void textColor();
    void textColorFollows();
    void textColorInEveryState();
    void statesLookDifferent();
    void pressesByMouseAndKeyboard();
    void busyIgnoresPresses();
    void busyLooksOnlyAfterAWhile();
    void showsProblem();
    void showsReason();
    void problemIsForgotten();
    void dialogShowsProblem();
    void mirrored();
    void optionsParts();
    void survivesProvider();
    void heightIsTheStyles();
};

// The colours that are seen, the more frequent the earlier.
static QList<QRgb> colorsOf(QWidget *widget)
{
    const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(),
              [&](QRgb a, QRgb b) { return counts.value(a) > counts.value(b); });
    return colors;
}

static double luminance(QRgb rgb)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
}

void tst_Auth0LoginButton::defaults()
{
    Auth0LoginButton button;
    QCOMPARE(button.text(), u"Sign in"_s);
    QCOMPARE(button.title(), u"Sign in"_s);
    QCOMPARE(button.brandColor(), QColor(0xeb, 0x54, 0x24));
    QVERIFY(!button.isBusy());
    QVERIFY(!button.provider());
    QVERIFY(button.logo().isNull());
    QCOMPARE(QColor(colorsOf(&button).constFirst()), QColor(0xeb, 0x54, 0x24));
}

void tst_Auth0LoginButton::textContrast_data()
{
    QTest::addColumn<QColor>("brand");
    QTest::newRow("default") << QColor(0xeb, 0x54, 0x24);
    QTest::newRow("yellow") << QColor(0xff, 0xdd, 0x00);
    QTest::newRow("navy") << QColor(0x00, 0x1a, 0x4d);
    QTest::newRow("grey") << QColor(0x80, 0x80, 0x80);
}

void tst_Auth0LoginButton::textContrast()
{
    QFETCH(QColor, brand);
    Auth0LoginButton button;
    button.setBrandColor(brand);
    button.resize(button.sizeHint());
    const QList<QRgb> colors = colorsOf(&button);
    QCOMPARE(QColor(colors.at(0)), brand);
    const double onBrand = luminance(colors.at(0)) + 0.05;
    double best = 1;
    for (const QRgb color : colors) {
        const double other = luminance(color) + 0.05;
        best = qMax(best, qMax(onBrand, other) / qMin(onBrand, other));
    }
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
}

static double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return qMax(first, second) / qMin(first, second);
}

void tst_Auth0LoginButton::textColor_data()
{
    QTest::addColumn<QColor>("brand");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("white on navy") << QColor(0x00, 0x1a, 0x4d) << QColor(Qt::white) << true;
    QTest::newRow("yellow on navy") << QColor(0x00, 0x1a, 0x4d) << QColor(0xff, 0xdd, 0x00) << true;
    QTest::newRow("navy on yellow") << QColor(0xff, 0xdd, 0x00) << QColor(0x00, 0x1a, 0x4d) << true;
    QTest::newRow("white on orange") << QColor(0xeb, 0x54, 0x24) << QColor(Qt::white) << false;
    QTest::newRow("the same") << QColor(0x00, 0x1a, 0x4d) << QColor(0x00, 0x1a, 0x4d) << false;
    QTest::newRow("white on yellow") << QColor(0xff, 0xdd, 0x00) << QColor(Qt::white) << false;
}

void tst_Auth0LoginButton::textColor()
{
    QFETCH(QColor, brand);
    QFETCH(QColor, text);
    QFETCH(bool, readable);
    Auth0LoginButton button;
    QSignalSpy changed(&button, &Auth0LoginButton::textColorChanged);
    button.setBrandColor(brand);
    changed.clear();
    button.setTextColor(text);
    QCOMPARE(button.textColor(), text);
    button.setTextColor(text);
    QVERIFY(changed.size() <= 1);
    button.resize(button.sizeHint());
    const QList<QRgb> colors = colorsOf(&button);
    QCOMPARE(QColor(colors.at(0)), brand);
    // What is readable is drawn as it was set, and what is not is made so.
    QCOMPARE(contrast(brand.rgb(), text.rgb()) >= 4.5, readable);
    QCOMPARE(colors.contains(text.rgb()), readable || text == brand);
    double best = 1;
    for (const QRgb color : colors)
        best = qMax(best, contrast(brand.rgb(), color));
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
}

void tst_Auth0LoginButton::textColorFollows()
{
    Auth0LoginButton button;
    QCOMPARE(button.textColor(), QColor(Qt::black)); // reads better on the default
    QSignalSpy changed(&button, &Auth0LoginButton::textColorChanged);
    button.setBrandColor(QColor(0x00, 0x1a, 0x4d));
    QCOMPARE(button.textColor(), QColor(Qt::white));
    QCOMPARE(changed.size(), 1);
    button.setTextColor(QColor(0xff, 0xdd, 0x00));
    QCOMPARE(changed.size(), 2);
    button.setBrandColor(QColor(Qt::black)); // its own stays
    QCOMPARE(button.textColor(), QColor(0xff, 0xdd, 0x00));
    QCOMPARE(changed.size(), 2);
    button.setTextColor({});
    QCOMPARE(button.textColor(), QColor(Qt::white));
    button.setTextColor(QColor(1, 2, 3, 4));
    QCOMPARE(button.textColor(), QColor(1, 2, 3));
}

// Pressed, the background moves away from the text and not towards it.
void tst_Auth0LoginButton::textColorInEveryState()
{
    Auth0LoginButton button;
    button.setBrandColor(QColor(0x76, 0x76, 0x76)); // 4.54:1 to white, 4.62:1 to black
    for (const QColor &text : { QColor(Qt::white), QColor(Qt::black) }) {
        button.setTextColor(text);
        button.resize(button.sizeHint());
        for (const bool down : { false, true }) {
            button.setDown(down);
            const QList<QRgb> colors = colorsOf(&button);
            QVERIFY(colors.contains(text.rgb()));
            QVERIFY(contrast(colors.at(0), text.rgb()) >= 4.5);
        }
    }
}

void tst_Auth0LoginButton::statesLookDifferent()
{
    Auth0LoginButton button;
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button, 30'000));
    button.clearFocus();
    QList<QImage> looks;
    looks += button.grab().toImage();
    button.setDown(true);
    looks += button.grab().toImage();
    button.setDown(false);
    button.setFocus();
    QTRY_VERIFY(button.hasFocus());
    looks += button.grab().toImage();
    button.setEnabled(false);
    looks += button.grab().toImage();
    for (int a = 0; a < looks.size(); ++a) {
        for (int b = a + 1; b < looks.size(); ++b)
            QVERIFY2(looks.at(a) != looks.at(b), qPrintable(QString::number(a * 10 + b)));
    }
}

void tst_Auth0LoginButton::pressesByMouseAndKeyboard()
{
    Auth0LoginButton button;
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button, 30'000));
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void tst_Auth0LoginButton::busyIgnoresPresses()
{
    Auth0LoginButton button;
    button.setTitle(u"&Go"_s);
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button, 30'000));
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QSignalSpy busyChanged(&button, &Auth0LoginButton::busyChanged);
    button.setBusy(true);
    button.setBusy(true);
    QCOMPARE(busyChanged.size(), 1);
    QVERIFY(!button.accessibleDescription().isEmpty());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_G, Qt::AltModifier);
    QCOMPARE(clicked.size(), 0);
    QVERIFY(button.isEnabled()); // or it would lose the focus
    button.setBusy(false);
    QVERIFY(button.accessibleDescription().isEmpty());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void tst_Auth0LoginButton::busyLooksOnlyAfterAWhile()
{
    Auth0LoginButton button;
    button.resize(button.sizeHint());
    const QImage idle = button.grab().toImage();
    button.setBusy(true);
    QCOMPARE(button.grab().toImage(), idle);
    QTRY_VERIFY(button.grab().toImage() != idle);
    button.setBusy(false);
    QCOMPARE(button.grab().toImage(), idle);
}

// Without a dialog nothing else would say that the browser did not open.
void tst_Auth0LoginButton::showsProblem()
{
    Auth0Provider provider;
    Auth0LoginButton button(&provider);
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button, 30'000));
    const QImage idle = button.grab().toImage();
    QSignalSpy changed(&button, &Auth0LoginButton::problemChanged);
    QCOMPARE(button.problem(), QString());
    Q_EMIT provider.loginFailed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.open"_s));
    // There is no link here that could be copied.
    const auto sentence = u"The browser could not show the sign-in page. Please try again."_s;
    QCOMPARE(button.problem(), sentence);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(button.accessibleDescription(), sentence);
    QVERIFY(button.grab().toImage() != idle);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(sentence));
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    // And again for who comes back later.
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), button.mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(&button, &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QToolTip::hideText();
    button.setBusy(true);
    QCOMPARE(button.accessibleDescription(), u"Busy"_s);
    button.setBusy(false);
    QCOMPARE(button.accessibleDescription(), sentence);
}

// The server's reason is plain text.
void tst_Auth0LoginButton::showsReason()
{
    Auth0Provider provider;
    Auth0LoginButton button(&provider);
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button, 30'000));
    Auth0Error denied(Auth0::ErrorCode::AuthorizationDenied, u"authorize.access_denied"_s);
    denied.setOauthError(u"access_denied"_s, u"Please <b>verify</b> your e-mail"_s);
    Q_EMIT provider.loginFailed(denied);
    const QString whole = denied.message()
            + u" The sign-in service says: “\u2068Please <b>verify</b> your e-mail\u2069”"_s;
    QCOMPARE(button.problem(), whole);
    QCOMPARE(button.accessibleDescription(), whole);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains("&lt;b&gt;verify"_L1));
    QToolTip::hideText();
}

void tst_Auth0LoginButton::problemIsForgotten()
{
    Auth0Provider provider;
    Auth0MemoryStore store;
    provider.setStore(&store);
    Auth0LoginButton button(&provider);
    const auto fail = [&](Auth0::ErrorCode code) { Q_EMIT provider.loginFailed(Auth0Error(code)); };
    fail(Auth0::ErrorCode::NetworkError);
    QVERIFY(!button.problem().isEmpty());
    fail(Auth0::ErrorCode::Cancelled);
    QCOMPARE(button.problem(), QString());
    fail(Auth0::ErrorCode::NetworkError);
    provider.setDomain(u"tenant.invalid"_s);
    provider.setClientId(u"client"_s);
    provider.restore();
    QTRY_COMPARE(button.problem(), QString());
    fail(Auth0::ErrorCode::NetworkError);
    QVERIFY(!button.problem().isEmpty());
    button.setProvider(nullptr);
    QCOMPARE(button.problem(), QString());
    QVERIFY(button.accessibleDescription().isEmpty());
}

void tst_Auth0LoginButton::dialogShowsProblem()
{
    Auth0Provider provider;
    Auth0LoginButton button(&provider);
    Q_EMIT provider.loginFailed(Auth0Error(Auth0::ErrorCode::NetworkError));
    QVERIFY(!button.problem().isEmpty());
    {
        Auth0LoginDialog dialog(&provider);
        button.setDialog(&dialog);
        QCOMPARE(button.problem(), QString());
        Q_EMIT provider.loginFailed(Auth0Error(Auth0::ErrorCode::NetworkError));
        QCOMPARE(button.problem(), QString());
    }
    Q_EMIT provider.loginFailed(Auth0Error(Auth0::ErrorCode::NetworkError));
    QVERIFY(!button.problem().isEmpty());
}

void tst_Auth0LoginButton::mirrored()
{
    Auth0LoginButton button;
    button.setTitle(u"iiii"_s);
    QPixmap red(16, 16);
    red.fill(Qt::red);
    button.setLogo(QIcon(red));
    button.resize(button.sizeHint());
    const auto redAt = [&] {
        const QImage image = button.grab().toImage();
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == Qt::red)
                return x < image.width() / 2 ? Qt::LeftEdge : Qt::RightEdge;
        }
        return Qt::TopEdge;
    };
    button.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(redAt(), Qt::LeftEdge);
    button.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(redAt(), Qt::RightEdge);
}

void tst_Auth0LoginButton::optionsParts()
{
    Auth0LoginButton button;
    QSignalSpy changed(&button, &Auth0LoginButton::optionsChanged);
    button.setConnection(u"google-oauth2"_s);
    button.setOrganization(u"org_1"_s);
    button.setOrganization(u"org_1"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(button.options().connection(), u"google-oauth2"_s);
    QCOMPARE(button.options().organization(), u"org_1"_s);
}

void tst_Auth0LoginButton::survivesProvider()
{
    Auth0LoginButton button;
    QSignalSpy changed(&button, &Auth0LoginButton::providerChanged);
    {
        Auth0Provider provider;
        Auth0MemoryStore store;
        provider.setStore(&store);
        button.setProvider(&provider);
        QCOMPARE(button.provider(), &provider);
    }
    QVERIFY(!button.provider());
    QCOMPARE(changed.size(), 2);
    button.grab();
    button.click();
}

void tst_Auth0LoginButton::heightIsTheStyles()
{
    Auth0LoginButton button;
    QPushButton plain(button.icon(), button.text());
    QCOMPARE(button.sizeHint().height(), plain.sizeHint().height());
}

QTEST_MAIN(tst_Auth0LoginButton)

#include "tst_auth0loginbutton.moc"
