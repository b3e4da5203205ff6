// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginwidget.h"

#include "auth0logincontroller.h"
#include "fakeserver.h"
#include "loginviews.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include <memory>
#include <optional>

using Auth0::Face;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_Auth0LoginWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void defaults();
    void emptyBeforeStart();
    void problemWithoutProvider();
    void notOfferedStaysHidden();
    void problemDetails();
    void waitingFace();
    void copyLink();
    void deviceCodeFace();
    void pageFace();
    void continueInBrowserAndBack();
    void escapeCancels();
    void escapeAsksOverTypedInput();
    void noAutoDefaultLeft();
    void accessibleNames();
    void everyLabelIsPlainText();
    void mirrored();
    void survivesProvider();
    void diesWhileRunning();
    void leavesOthersFocusAlone();
    void optionsParts();
    void freshPageForEachRun();

private:
    void start(bool embedded);
    QAbstractButton *button(const char *name) const;
    QLineEdit *page() const { return m_widget->findChild<QLineEdit *>(u"fakePage"_s); }
    Face face() const { return m_widget->controller()->face(); }

    std::optional<Tenant> m_tenant;
    std::unique_ptr<Auth0LoginWidget> m_widget;
};

void tst_Auth0LoginWidget::init()
{
    useFakePlugin();
    m_tenant.emplace();
    m_widget = std::make_unique<Auth0LoginWidget>(&m_tenant->provider);
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_widget.get(), 30'000));
}

void tst_Auth0LoginWidget::cleanup()
{
    m_widget.reset();
    m_tenant.reset();
}

void tst_Auth0LoginWidget::start(bool embedded)
{
    m_widget->setEmbedded(embedded);
    m_widget->start();
    QTRY_COMPARE(face(), embedded ? Face::Page : Face::WaitingForBrowser);
}

QAbstractButton *tst_Auth0LoginWidget::button(const char *name) const
{
    const QList<QAbstractButton *> buttons = m_widget->findChildren<QAbstractButton *>(
            QLatin1StringView(name));
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void tst_Auth0LoginWidget::defaults()
{
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    Auth0LoginWidget widget;
    QVERIFY(!widget.provider());
    QCOMPARE(widget.title(), u"Sign in to Acme"_s);
    QCOMPARE(widget.windowTitle(), u"Sign in to Acme"_s);
    QVERIFY(widget.isEmbedded());
    QVERIFY(widget.logo().isNull());
    widget.setTitle(u"Welcome"_s);
    QCOMPARE(widget.windowTitle(), u"Welcome"_s);
}

void tst_Auth0LoginWidget::emptyBeforeStart()
{
    QCOMPARE(face(), Face::Idle);
    const QList<QWidget *> children = m_widget->findChildren<QWidget *>(QString(),
                                                                        Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children)
        QVERIFY(!child->isVisible());
}

void tst_Auth0LoginWidget::problemWithoutProvider()
{
    m_widget->setProvider(nullptr);
    m_widget->start();
    QTRY_COMPARE(face(), Face::Problem);
    QVERIFY(button("retry"));
    QTRY_VERIFY(button("retry")->hasFocus());
    QVERIFY(qobject_cast<QPushButton *>(button("retry"))->isDefault());
    QVERIFY(!button("continueInBrowser")); // it would not help
}

// A button box shows a hidden button again when it lays its buttons out anew.
void tst_Auth0LoginWidget::notOfferedStaysHidden()
{
    m_widget->setProvider(nullptr);
    m_widget->start();
    QTRY_COMPARE(face(), Face::Problem);
    QTRY_VERIFY(button("retry"));
    auto *box = qobject_cast<QDialogButtonBox *>(button("retry")->parentWidget());
    QVERIFY(box);
    for (const Qt::Orientation way : { Qt::Vertical, Qt::Horizontal }) {
        box->setOrientation(way);
        QVERIFY(button("retry"));
        QVERIFY(!button("continueInBrowser"));
    }
}

void tst_Auth0LoginWidget::problemDetails()
{
    m_widget->setProvider(nullptr);
    m_widget->start();
    QTRY_VERIFY(button("details"));
    QVERIFY(!button("copyDetails"));
    button("details")->setFocus();
    QTest::keyClick(button("details"), Qt::Key_Space);
    QVERIFY(button("copyDetails"));
    QTest::mouseClick(button("copyDetails"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"ConfigurationError"_s));
    QVERIFY(copied.contains(u"config.no_provider"_s));
}

void tst_Auth0LoginWidget::waitingFace()
{
    start(false);
    QCOMPARE(m_tenant->browser.opened.size(), 1);
    QTRY_VERIFY(button("openAgain")->hasFocus());
    QVERIFY(!button("backToPage")); // there is no page
    QTest::keyClick(button("openAgain"), Qt::Key_Return); // the primary action
    QTRY_COMPARE(m_tenant->browser.opened.size(), 2);
    QCOMPARE(m_tenant->browser.opened.at(0), m_tenant->browser.opened.at(1));
    QSignalSpy rejected(m_widget.get(), &Auth0LoginWidget::rejected);
    QTest::mouseClick(button("cancel"), Qt::LeftButton);
    QTRY_COMPARE(rejected.size(), 1);
    QCOMPARE(face(), Face::Idle);
}

void tst_Auth0LoginWidget::copyLink()
{
    start(false);
    QAbstractButton *copy = button("copyLink");
    QCOMPARE(copy->text(), u"Copy link"_s);
    const int width = copy->width();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copy->text(), u"Copied"_s);
    QVERIFY(QUrl(QGuiApplication::clipboard()->text()) == m_tenant->browser.opened.at(0));
    QVERIFY(copy->sizeHint().width() <= width || copy->width() >= width); // nothing jumps
    QTRY_COMPARE(copy->text(), u"Copy link"_s);
}

void tst_Auth0LoginWidget::deviceCodeFace()
{
    FakeServer server;
    server.reply("/oauth/device/code",
                 Answer::json({ { u"device_code"_s, u"d"_s },
                                { u"user_code"_s, u"WDJBMJHT"_s },
                                { u"verification_uri"_s, u"https://acme.example/activate"_s },
                                { u"interval"_s, 2 },
                                { u"expires_in"_s, 900 } }));
    server.reply("/oauth/token", Answer::oauthError("expired_token", "x", 403));
    m_tenant->provider.setDomain(QString::fromLatin1(server.origin()));
    start(false);
    QVERIFY(!button("useDeviceCode")); // before it is needed
    m_widget->controller()->useDeviceCode();
    QTRY_COMPARE(face(), Face::DeviceCode);
    QTRY_VERIFY(button("copyCode")->hasFocus());

    auto *const code = m_widget->findChild<QLabel *>(u"userCode"_s);
    QCOMPARE(code->text(), u"WDJB MJHT"_s);
    QVERIFY(code->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(code->font().pointSizeF() > 1.7 * m_widget->font().pointSizeF());
    QVERIFY(code->accessibleName().contains(u"WDJB MJHT"_s));
    auto *const picture = m_widget->findChild<QWidget *>(u"qrCode"_s);
    QVERIFY(!picture->accessibleName().isEmpty());
    if (picture->isVisible()) { // built with libqrencode
        QPalette dark = m_widget->palette();
        dark.setColor(QPalette::Window, Qt::black);
        m_widget->setPalette(dark);
        const QImage image = picture->grab().toImage();
        const QPoint center = image.rect().center();
        QCOMPARE(QColor(image.pixel(center.x(), 5)), QColor(Qt::white));
        QCOMPARE(picture->size(), QSize(200, 200));
    }
    const QList<QLabel *> labels = m_widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);

    QTest::keyClick(button("copyCode"), Qt::Key_Return); // the primary action
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJBMJHT"_s);
    QVERIFY(!button("renewCode"));
    QTest::mouseClick(button("back"), Qt::LeftButton);
    QTRY_COMPARE(face(), Face::WaitingForBrowser);

    // Expired: the button for a new one has the keyboard.
    m_widget->controller()->useDeviceCode();
    QTRY_COMPARE(face(), Face::DeviceCode);
    QTRY_VERIFY_WITH_TIMEOUT(button("renewCode"), 15000);
    QVERIFY(!button("copyCode") && !code->isVisible() && !picture->isVisible());
    QVERIFY(button("renewCode")->hasFocus());
    QTest::keyClick(button("renewCode"), Qt::Key_Return);
    QTRY_VERIFY(code->isVisible());
    QTest::keyClick(m_widget->window()->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(face(), Face::Idle);
}

void tst_Auth0LoginWidget::pageFace()
{
    start(true);
    QVERIFY(page()->isVisible());
    QVERIFY(page()->isEnabled());
    QTRY_VERIFY(page()->hasFocus());
    QVERIFY(button("continueInBrowser"));
    QTest::keyClicks(page(), u"alice"_s);
    QCOMPARE(page()->text(), u"alice"_s);
    QVERIFY(m_tenant->browser.opened.isEmpty());
}

void tst_Auth0LoginWidget::continueInBrowserAndBack()
{
    start(true);
    const WId window = m_widget->winId();
    QTest::mouseClick(button("continueInBrowser"), Qt::LeftButton);
    QTRY_COMPARE(face(), Face::WaitingForBrowser);
    QCOMPARE(m_tenant->browser.opened.size(), 1);
    QVERIFY(!page()->isVisible());
    QVERIFY(button("backToPage"));
    QTest::mouseClick(button("backToPage"), Qt::LeftButton);
    QTRY_COMPARE(face(), Face::Page);
    QTRY_VERIFY(page()->hasFocus());
    QCOMPARE(m_widget->winId(), window);
}

void tst_Auth0LoginWidget::escapeCancels()
{
    start(true);
    QSignalSpy rejected(m_widget.get(), &Auth0LoginWidget::rejected);
    QTest::keyClick(m_widget->window()->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(rejected.size(), 1);
    QTRY_VERIFY(!page()); // the next run gets another
}

void tst_Auth0LoginWidget::escapeAsksOverTypedInput()
{
    start(true);
    QSignalSpy rejected(m_widget.get(), &Auth0LoginWidget::rejected);
    QTest::keyClicks(page(), u"alice"_s);
    const auto escape = [this] {
        QTest::keyClick(m_widget->window()->windowHandle(), Qt::Key_Escape);
    };
    escape();
    QVERIFY(button("stop"));
    QVERIFY(!button("continueInBrowser"));
    QTRY_VERIFY(button("keepGoing")->hasFocus());
    escape(); // takes the question back
    QVERIFY(!button("stop"));
    QTRY_VERIFY(page()->hasFocus());
    QCOMPARE(page()->text(), u"alice"_s);

    escape();
    QTest::keyClick(button("keepGoing"), Qt::Key_Return);
    QVERIFY(!button("stop"));
    QTRY_VERIFY(page()->hasFocus());

    escape();
    QCOMPARE(rejected.size(), 0);
    QTest::mouseClick(button("stop"), Qt::LeftButton);
    QTRY_COMPARE(rejected.size(), 1);
}

void tst_Auth0LoginWidget::noAutoDefaultLeft()
{
    // Else a dialog would press some button of a hidden or a page face on Enter.
    start(true);
    const QList<QPushButton *> buttons = m_widget->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->isDefault(), qPrintable(button->objectName()));
    }
}

void tst_Auth0LoginWidget::accessibleNames()
{
    const auto check = [this] {
        const QList<QWidget *> children = m_widget->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (!child->isVisible() || !(child->focusPolicy() & Qt::TabFocus)
                || child->objectName() == "fakePage"_L1) {
                continue;
            }
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(child->objectName()));
        }
    };
    start(true);
    check();
    // In a narrow window the button has only its icon.
    m_widget->resize(240, 480);
    QVERIFY(!button("continueInBrowser")->accessibleName().isEmpty());
    QTest::mouseClick(button("continueInBrowser"), Qt::LeftButton);
    QTRY_COMPARE(face(), Face::WaitingForBrowser);
    check();
    m_widget->cancel();
    m_widget->setProvider(nullptr);
    m_widget->start();
    QTRY_COMPARE(face(), Face::Problem);
    button("details")->click();
    check();
}

void tst_Auth0LoginWidget::everyLabelIsPlainText()
{
    start(true);
    QTest::mouseClick(button("continueInBrowser"), Qt::LeftButton);
    m_widget->cancel();
    m_widget->setProvider(nullptr);
    m_widget->start();
    QTRY_COMPARE(face(), Face::Problem);
    const QList<QLabel *> labels = m_widget->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 6);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_Auth0LoginWidget::mirrored()
{
    m_widget->resize(480, 680);
    start(true);
    const auto center = [this] {
        QWidget *browser = button("continueInBrowser");
        return browser->mapTo(m_widget.get(), browser->rect().center()).x();
    };
    m_widget->setLayoutDirection(Qt::LeftToRight);
    QTRY_VERIFY(center() > 240);
    m_widget->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(center() < 240);
}

void tst_Auth0LoginWidget::survivesProvider()
{
    start(false);
    QSignalSpy rejected(m_widget.get(), &Auth0LoginWidget::rejected);
    m_tenant.reset();
    QTRY_COMPARE(rejected.size(), 1);
    QVERIFY(!m_widget->provider());
    QCOMPARE(face(), Face::Idle);
    m_tenant.emplace();
    m_widget->setProvider(&m_tenant->provider);
    start(false);
}

void tst_Auth0LoginWidget::diesWhileRunning()
{
    start(true);
    m_widget.reset();
    QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
    m_widget = std::make_unique<Auth0LoginWidget>(&m_tenant->provider);
    start(false);
    m_widget.reset();
    QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
}

void tst_Auth0LoginWidget::leavesOthersFocusAlone()
{
    QWidget window;
    auto *other = new QLineEdit;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(other);
    layout->addWidget(m_widget.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 30'000));
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    start(true);
    QVERIFY(other->hasFocus());
    m_widget->setParent(nullptr);
}

void tst_Auth0LoginWidget::optionsParts()
{
    Auth0LoginWidget widget;
    QSignalSpy changed(&widget, &Auth0LoginWidget::optionsChanged);
    widget.setConnection(u"google-oauth2"_s);
    widget.setOrganization(u"org_1"_s);
    widget.setOrganization(u"org_1"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(widget.options().connection(), u"google-oauth2"_s);
    QCOMPARE(widget.options().organization(), u"org_1"_s);
    QCOMPARE(widget.controller()->options(), widget.options());
}

void tst_Auth0LoginWidget::freshPageForEachRun()
{
    start(true);
    const QPointer<QLineEdit> first(page());
    m_widget->cancel();
    m_widget->start(); // before anybody has heard of the end
    QTRY_COMPARE(face(), Face::Page);
    QTRY_VERIFY(!first);
    QVERIFY(page());
    QTRY_VERIFY(page()->isVisible());
}

QTEST_MAIN(tst_Auth0LoginWidget)

#include "tst_auth0loginwidget.moc"
