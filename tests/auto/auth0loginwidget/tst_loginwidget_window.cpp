// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0loginwidget.h"

#include "auth0logindialog.h"
#include "login/auth0logincontroller_p.h"
#include "loginviews.h"

#include <QtGui/qshortcut.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabwidget.h>

#include <chrono>
#include <memory>
#include <optional>

using Auth0::Face;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The widget in a window of the application: the keyboard there, and the end of the window.
class tst_LoginWidgetWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void escapeIsTheViews_data();
    void escapeIsTheViews();
    void escapeElsewhereIsTheApplications();
    void escapeOfADialog_data();
    void escapeOfADialog();
    void endsWithItsWindow_data();
    void endsWithItsWindow();
    void goesOnInAWindowThatStays();
    void endsWhenItIsDeleted_data();
    void endsWhenItIsDeleted();
    void preparing();
    void askedForBeforeThereIsAPage();

private:
    void start(Face face);
    QPushButton *button(const char *name) const;
    Face face() const { return m_view->controller()->face(); }
    QObject *page() const { return m_view->findChild<QObject *>(u"fakeBrowser"_s); }

    std::optional<Tenant> m_tenant;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_own = nullptr; // the application's field
    QPointer<Auth0LoginWidget> m_view;
    int m_escapes = 0; // that the application has got
};

void tst_LoginWidgetWindow::init()
{
    useFakePlugin();
    m_tenant.emplace();
    m_window = std::make_unique<QWidget>();
    m_own = new QLineEdit;
    m_view = new Auth0LoginWidget(&m_tenant->provider);
    auto *const layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_own);
    layout->addWidget(m_view);
    m_escapes = 0;
    auto *const shortcut = new QShortcut(Qt::Key_Escape, m_window.get());
    shortcut->setContext(Qt::ApplicationShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { ++m_escapes; });
    connect(shortcut, &QShortcut::activatedAmbiguously, this, [this] { m_escapes += 100; });
    m_window->resize(480, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
    m_view->setFocus();
}

void tst_LoginWidgetWindow::cleanup()
{
    m_window.reset();
    m_tenant.reset();
}

void tst_LoginWidgetWindow::start(Face wanted)
{
    if (wanted == Face::Problem)
        m_view->setProvider(nullptr);
    m_view->setEmbedded(wanted == Face::Page);
    m_view->start();
    QTRY_COMPARE(face(), wanted);
}

QPushButton *tst_LoginWidgetWindow::button(const char *name) const
{
    const auto buttons = m_view->findChildren<QPushButton *>(QLatin1StringView(name));
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled()) // the page lies below another face
            return button;
    }
    return nullptr;
}

void tst_LoginWidgetWindow::escapeIsTheViews_data()
{
    QTest::addColumn<Face>("face");
    QTest::newRow("page") << Face::Page;
    QTest::newRow("waiting") << Face::WaitingForBrowser;
    QTest::newRow("problem") << Face::Problem;
}

void tst_LoginWidgetWindow::escapeIsTheViews()
{
    QFETCH(const Face, face);
    start(face);
    QVERIFY(m_view->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy rejected(m_view, &Auth0LoginWidget::rejected);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(rejected.size(), 1);
    QCOMPARE(m_escapes, 0);
    // Now it is the application's again.
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(m_escapes, 1);
    QCOMPARE(rejected.size(), 1);
}

void tst_LoginWidgetWindow::escapeElsewhereIsTheApplications()
{
    start(Face::WaitingForBrowser);
    m_own->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(m_escapes, 1);
    QCOMPARE(face(), Face::WaitingForBrowser);
}

void tst_LoginWidgetWindow::escapeOfADialog_data()
{
    QTest::addColumn<bool>("embedded");
    QTest::newRow("page") << true;
    QTest::newRow("waiting") << false;
}

// One that is not modal, so that the application's shortcuts work beside it.
void tst_LoginWidgetWindow::escapeOfADialog()
{
    QFETCH(const bool, embedded);
    Auth0LoginDialog dialog(&m_tenant->provider);
    dialog.setEmbedded(embedded);
    dialog.show();
    QTRY_COMPARE(dialog.controller()->face(), embedded ? Face::Page : Face::WaitingForBrowser);
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 30'000));
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_escapes, 0);

    // With the keyboard at the dialog itself.
    dialog.show();
    QTRY_COMPARE(dialog.controller()->face(), embedded ? Face::Page : Face::WaitingForBrowser);
    QVERIFY(QTest::qWaitForWindowActive(&dialog, 30'000));
    dialog.setFocus();
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_escapes, 0);
}

void tst_LoginWidgetWindow::endsWithItsWindow_data()
{
    QTest::addColumn<bool>("closed");
    QTest::addColumn<Face>("face");
    QTest::newRow("closed, page") << true << Face::Page;
    QTest::newRow("closed, waiting") << true << Face::WaitingForBrowser;
    QTest::newRow("hidden, page") << false << Face::Page;
    QTest::newRow("hidden, waiting") << false << Face::WaitingForBrowser;
}

void tst_LoginWidgetWindow::endsWithItsWindow()
{
    QFETCH(const bool, closed);
    QFETCH(const Face, face);
    start(face);
    const auto opened = m_tenant->browser.opened.size();
    QSignalSpy rejected(m_view, &Auth0LoginWidget::rejected);
    if (closed)
        m_window->close();
    else
        m_window->hide();
    QTRY_COMPARE(rejected.size(), 1);
    QVERIFY(!m_view->controller()->isRunning());
    QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
    QTRY_VERIFY(!page());
    QCOMPARE(m_tenant->browser.opened.size(), opened);

    // And can be used again.
    m_window->show();
    start(face);
    QCOMPARE(rejected.size(), 1);
}

void tst_LoginWidgetWindow::goesOnInAWindowThatStays()
{
    start(Face::WaitingForBrowser);
    m_window->showMinimized();
    QCoreApplication::processEvents();
    m_window->showNormal();
    m_view->hide(); // as a tab does
    QCoreApplication::processEvents();
    m_view->show();
    m_window->setWindowFlag(Qt::WindowStaysOnTopHint); // makes it anew
    m_window->show();
    QCoreApplication::processEvents();
    QCOMPARE(face(), Face::WaitingForBrowser);
}

void tst_LoginWidgetWindow::endsWhenItIsDeleted_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : { "window", "view", "provider, window", "window closed and deleted",
                               "moved to another window, window" })
        QTest::newRow(order) << QString::fromLatin1(order);
}

void tst_LoginWidgetWindow::endsWhenItIsDeleted()
{
    QFETCH(const QString, order);
    start(Face::Page);
    const QPointer<QObject> engine(page());
    std::unique_ptr<QWidget> other;
    if (order.startsWith("provider"_L1))
        m_tenant.reset();
    if (order.startsWith("moved"_L1)) {
        other = std::make_unique<QWidget>();
        other->show();
        m_view->setParent(other.get());
        m_view->show();
        QCoreApplication::processEvents();
        QCOMPARE(face(), Face::Page); // a move is no end
        other.reset();
    } else if (order.contains("closed"_L1)) {
        m_window->close();
        m_window.reset();
    } else if (order == "view"_L1) {
        delete m_view;
    } else {
        m_window.reset();
    }
    QVERIFY(!m_view);
    QVERIFY(!engine);
    if (m_tenant) {
        QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
        QCOMPARE(m_tenant->browser.opened.size(), 0);
    }
}

void tst_LoginWidgetWindow::preparing()
{
    auto *const d = Auth0LoginControllerPrivate::get(m_view->controller());
    m_view->start();
    QCOMPARE(face(), Face::Preparing);
    page()->setProperty("silent", true);
    QTRY_VERIFY(button("cancelPreparing"));
    QVERIFY(!button("continueInBrowser"));
    QCOMPARE(QApplication::focusWidget(), m_view.data()); // a key that is held down presses nothing
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QCOMPARE(face(), Face::Preparing);

    QCOMPARE(d->browserDelay.intervalAsDuration(), 8000ms);
    QVERIFY(d->browserDelay.isActive());
    d->browserDelay.start(0ms);
    QTRY_VERIFY(button("continueInBrowser"));
    QCOMPARE(button("continueInBrowser")->text(), u"Continue in your browser"_s);
    QVERIFY(!button("continueInBrowser")->isDefault() && !button("cancelPreparing")->isDefault());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    const QList<QWidget *> both { button("continueInBrowser"), button("cancelPreparing") };
    QVERIFY(both.contains(QApplication::focusWidget()));
    button("continueInBrowser")->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
    QTRY_COMPARE(face(), Face::WaitingForBrowser);
    QCOMPARE(m_tenant->browser.opened.size(), 1);
    QTRY_VERIFY(button("openAgain")->hasFocus());

    m_view->controller()->backToPage();
    QCOMPARE(face(), Face::Preparing);
    QVERIFY(!button("continueInBrowser")); // from the start
    QSignalSpy rejected(m_view, &Auth0LoginWidget::rejected);
    QTRY_VERIFY(button("cancelPreparing"));
    QTest::mouseClick(button("cancelPreparing"), Qt::LeftButton);
    QTRY_COMPARE(rejected.size(), 1);
}

// The button goes at once, and the keyboard does not go to Cancel.
void tst_LoginWidgetWindow::askedForBeforeThereIsAPage()
{
    auto *const d = Auth0LoginControllerPrivate::get(m_view->controller());
    m_view->start();
    // Before the server has answered.
    d->browserDelay.stop();
    Q_EMIT d->texts.changed();
    QVERIFY(button("continueInBrowser"));
    button("continueInBrowser")->setFocus();
    QTest::keyClick(button("continueInBrowser"), Qt::Key_Space);
    QVERIFY(!button("continueInBrowser"));
    QCOMPARE(QApplication::focusWidget(), m_view.data());
    QTRY_COMPARE(face(), Face::WaitingForBrowser);
}

QTEST_MAIN(tst_LoginWidgetWindow)

#include "tst_loginwidget_window.moc"
