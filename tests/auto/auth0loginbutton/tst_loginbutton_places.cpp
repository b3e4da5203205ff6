// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Auth0LoginButton and Auth0UserButton in the windows of the documentation, and the dialog that
// the login button makes.

#include "../comeforward/otherprogram.h"
#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "docs/snippets/widgets/buttons.cpp"
#include "docs/snippets/widgets/buttonstoolbar.cpp"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qtoolbutton.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using Auth0::Face;
using Auth0QtTest::Tenant;

void ShopWindow::showSettings() { }

class tst_LoginButtonPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneOfTwo_data();
    void oneOfTwo();
    void longerName();
    void dialogExistsWhileItIsOpen_data();
    void dialogExistsWhileItIsOpen();
    void dialogOfAnAcceptedLogin();
    void dialogOfARestoredSession();
    void dialogWithoutTheButton();
    void dialogOfAWindowBehindAPopup();
    void failedDialog();
    void userIsNeeded();
    void opensNoDialog();
    void applicationsDialog();
    void busyButtonRaisesTheDialog_data();
    void busyButtonRaisesTheDialog();

private:
    void signIn();
    std::unique_ptr<QMainWindow> makeWindow(const QString &place);
    QDialog *dialog() const { return m_window->findChild<QDialog *>(); }
    template<typename Button>
    Button *button() const
    {
        return m_window->findChild<Button *>();
    }

    std::optional<Tenant> m_tenant;
    std::unique_ptr<QMainWindow> m_window;
};

void tst_LoginButtonPlaces::init()
{
    QCoreApplication::addLibraryPath(QStringLiteral(FAKE_PLUGINS "/good"));
    m_tenant.emplace();
}

void tst_LoginButtonPlaces::cleanup()
{
    m_window.reset();
    m_tenant.reset();
}

void tst_LoginButtonPlaces::signIn()
{
    QTRY_VERIFY(m_tenant->browser.opened.isValid());
    m_tenant->browser.comeBack(
            m_tenant->issuer.redirect(m_tenant->browser.opened, m_tenant->browser.redirect));
    QTRY_VERIFY(m_tenant->provider.isAuthenticated());
}

std::unique_ptr<QMainWindow> tst_LoginButtonPlaces::makeWindow(const QString &place)
{
    std::unique_ptr<QMainWindow> window;
    if (place == "tool bar"_L1)
        window = std::make_unique<ShopWindow>(m_tenant->provider);
    else
        window = std::make_unique<NotesWindow>(m_tenant->provider,
                                               place == "status bar"_L1 ? NotesWindow::StatusBar
                                                       : place == "layout"_L1
                                                       ? NotesWindow::Layout
                                                       : NotesWindow::MenuBar);
    window->menuBar()->addMenu(u"File"_s);
    window->resize(480, 200);
    window->show();
    return window;
}

void tst_LoginButtonPlaces::oneOfTwo_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : { "tool bar", "status bar", "layout", "menu bar" })
        QTest::newRow(place) << QString::fromLatin1(place);
}

void tst_LoginButtonPlaces::oneOfTwo()
{
    QFETCH(const QString, place);
    m_window = makeWindow(place);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const auto shows = [this](const QWidget *shown, const QWidget *hidden) {
        // All of it, and not under the menu bar
        const QRect rect(shown->mapTo(m_window.get(), QPoint()), shown->size());
        return shown->isVisible() && !hidden->isVisible()
                && shown->width() >= shown->sizeHint().width()
                && shown->height() >= shown->minimumSizeHint().height()
                && m_window->rect().contains(rect) && m_window->childAt(rect.center()) == shown;
    };
    auto *const login = button<Auth0LoginButton>();
    auto *const user = button<Auth0UserButton>();
    QTRY_VERIFY(shows(login, user));
    QVERIFY(!dialog());

    m_tenant->issuer.claims.insert(u"name"_s, u"Augusta Ada King, Countess of Lovelace"_s);
    m_tenant->provider.login();
    signIn();
    QTRY_VERIFY(shows(user, login));
    QVERIFY(!dialog());

    m_tenant->provider.logout();
    QTRY_VERIFY(shows(login, user));
}

// A name that arrives later needs more room in the corner of a menu bar.
void tst_LoginButtonPlaces::longerName()
{
    QMenuBar bar;
    bar.addMenu(u"File"_s);
    auto *const login = new Auth0LoginButton(&m_tenant->provider);
    bar.setCornerWidget(login);
    bar.resize(400, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    login->setTitle(u"Sign in with a very long name"_s);
    QTRY_COMPARE(login->width(), login->sizeHint().width());
    login->setTitle(u"A"_s);
    QTRY_COMPARE(login->width(), login->sizeHint().width());
}

void tst_LoginButtonPlaces::dialogExistsWhileItIsOpen_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : { "close", "reject", "cancel", "provider" })
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_LoginButtonPlaces::dialogExistsWhileItIsOpen()
{
    QFETCH(const QString, end);
    m_window = makeWindow(u"tool bar"_s);
    button<Auth0LoginButton>()->setConnection(u"github"_s);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(!dialog());
        QTest::mouseClick(button<Auth0LoginButton>(), Qt::LeftButton);
        QPointer<Auth0LoginDialog> opened = qobject_cast<Auth0LoginDialog *>(dialog());
        QVERIFY(opened);
        QCOMPARE(opened->provider(), &m_tenant->provider);
        QCOMPARE(opened->connection(), u"github"_s);
        QCOMPARE(opened->windowModality(), Qt::WindowModal);
        QTRY_COMPARE(opened->controller()->face(), Face::Page);
        QVERIFY(button<Auth0LoginButton>()->isBusy());
        if (end == "close"_L1)
            opened->close();
        else if (end == "reject"_L1)
            opened->reject();
        else if (end == "cancel"_L1)
            opened->controller()->cancel();
        else
            opened->setProvider(nullptr);
        QTRY_VERIFY(!opened);
        QVERIFY(!dialog());
        QTRY_VERIFY(!button<Auth0LoginButton>()->isBusy());
    }
}

void tst_LoginButtonPlaces::dialogOfAnAcceptedLogin()
{
    m_window = makeWindow(u"tool bar"_s);
    button<Auth0LoginButton>()->click();
    QVERIFY(dialog());
    auto *const controller = qobject_cast<Auth0LoginDialog *>(dialog())->controller();
    QTRY_COMPARE(controller->face(), Face::Page);
    controller->continueInBrowser();
    signIn();
    QTRY_VERIFY(!dialog());
    QVERIFY(!button<Auth0LoginButton>()->isVisible());
}

// The dialog is accepted without being shown.
void tst_LoginButtonPlaces::dialogOfARestoredSession()
{
    m_window = makeWindow(u"layout"_s);
    m_tenant->provider.login();
    signIn();
    QTRY_VERIFY(!button<Auth0LoginButton>()->isBusy());
    button<Auth0LoginButton>()->click();
    QVERIFY(dialog());
    QVERIFY(!dialog()->isVisible());
    QTRY_VERIFY(!dialog());
    QVERIFY(m_tenant->provider.isAuthenticated());
}

// The dialog belongs to the window.
void tst_LoginButtonPlaces::dialogWithoutTheButton()
{
    m_window = makeWindow(u"tool bar"_s);
    button<Auth0LoginButton>()->click();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    delete button<Auth0LoginButton>();
    QVERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

// A menu closes when its button is pressed: the dialog is not its child.
void tst_LoginButtonPlaces::dialogOfAWindowBehindAPopup()
{
    m_window = makeWindow(u"tool bar"_s);
    QWidget popup(m_window.get(), Qt::Popup);
    Auth0LoginButton inside(&m_tenant->provider, &popup);
    inside.click();
    QVERIFY(dialog());
    QCOMPARE(dialog()->parentWidget(), m_window.get());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

// The dialog says why a login failed, and stays.
void tst_LoginButtonPlaces::failedDialog()
{
    m_window = makeWindow(u"tool bar"_s);
    m_tenant->issuer.server.stop();
    m_tenant->provider.setTimeout(std::chrono::seconds(1));
    button<Auth0LoginButton>()->click();
    QVERIFY(dialog());
    QTRY_COMPARE(qobject_cast<Auth0LoginDialog *>(dialog())->controller()->face(), Face::Problem);
    QCOMPARE(button<Auth0LoginButton>()->problem(), QString());
    button<Auth0LoginButton>()->click();
    QCOMPARE(m_window->findChildren<QDialog *>().size(), 1);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QCOMPARE(button<Auth0LoginButton>()->problem(), QString());
}

void tst_LoginButtonPlaces::userIsNeeded()
{
    m_window = makeWindow(u"tool bar"_s);
    const auto second = makeWindow(u"tool bar"_s);
    button<Auth0LoginButton>()->setConnection(u"github"_s);
    Auth0LoginOptions wanted;
    wanted.setLoginHint(u"alice@example.com"_s);
    Q_EMIT m_tenant->provider.interactionRequired(wanted);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    const auto options = qobject_cast<Auth0LoginDialog *>(dialog())->options();
    QCOMPARE(options.loginHint(), u"alice@example.com"_s);
    QCOMPARE(options.connection(), u"github"_s);
    QVERIFY(!second->findChild<QDialog *>());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(button<Auth0LoginButton>()->options().loginHint().isEmpty());
}

void tst_LoginButtonPlaces::opensNoDialog()
{
    m_window = makeWindow(u"tool bar"_s);
    auto *const login = button<Auth0LoginButton>();
    QSignalSpy changed(login, &Auth0LoginButton::opensDialogChanged);
    login->setOpensDialog(false);
    login->setOpensDialog(false);
    QCOMPARE(changed.size(), 1);
    connect(login, &QAbstractButton::clicked, &m_tenant->provider,
            [this] { m_tenant->provider.login(); });
    login->click();
    QVERIFY(!dialog());
    signIn();
    Q_EMIT m_tenant->provider.interactionRequired({});
    QVERIFY(!dialog());
}

void tst_LoginButtonPlaces::applicationsDialog()
{
    m_window = makeWindow(u"tool bar"_s);
    {
        Auth0LoginDialog own(&m_tenant->provider);
        button<Auth0LoginButton>()->setDialog(&own);
        button<Auth0LoginButton>()->click();
        QVERIFY(!dialog());
        QTRY_VERIFY(own.isVisible());
        own.reject();
        QTRY_COMPARE(m_tenant->provider.state(), Auth0::State::LoggedOut);
        Q_EMIT m_tenant->provider.interactionRequired({});
        QVERIFY(!dialog());
        QTRY_VERIFY(own.isVisible());
    }
    QTRY_VERIFY(!button<Auth0LoginButton>()->isBusy());
    button<Auth0LoginButton>()->click();
    QVERIFY(dialog());
}

void tst_LoginButtonPlaces::busyButtonRaisesTheDialog_data()
{
    QTest::addColumn<QString>("press");
    for (const char *press : { "mouse", "key", "shortcut", "screen reader" })
        QTest::newRow(press) << QString::fromLatin1(press);
}

// The login runs in the dialog of another window.
void tst_LoginButtonPlaces::busyButtonRaisesTheDialog()
{
    QFETCH(const QString, press);
    m_window = makeWindow(u"tool bar"_s);
    const auto second = makeWindow(u"tool bar"_s);
    auto *const other = second->findChild<Auth0LoginButton *>();
    other->setTitle(u"&Go"_s);
    button<Auth0LoginButton>()->click();
    QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    QTRY_VERIFY(other->isBusy());
    second->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(second.get()));
    if (press == "mouse"_L1)
        QTest::mouseClick(other, Qt::LeftButton);
    else if (press == "key"_L1)
        QTest::keyClick(other, Qt::Key_Space);
    else if (press == "shortcut"_L1)
        QTest::keyClick(other, Qt::Key_G, Qt::AltModifier);
    else
        other->click();
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(!second->findChild<QDialog *>());
}

QTEST_MAIN(tst_LoginButtonPlaces)

#include "tst_loginbutton_places.moc"
