// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What a screen reader and the keyboard find in the dialogs; built once with each of them.

#include "accessibletree.h"
#include "dialogfixture.h"
#include "dialogview.h"

#include "auth0logintexts.h"
#include "login/auth0logincontroller_p.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <chrono>

using Auth0::Face;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Auth0::Face)

class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void faces_data();
    void faces();
    void padlock();
    void question();
    void qrCodeAndCode();
    void foldedDetails();
    void announcesFaces();
    void announcesTheBrowser();
    void announcesWhatChanges();
    void tabOrder_data();
    void tabOrder();
    void spacePressesWhatHasTheFocus();
    void enterTakesThePrimaryAction();
    void escapeCancels();
    void focusNeverStaysBehind();
    void buttons();
    void userMenu();
    void mnemonics_data() { faces_data(); }
    void mnemonics();

private:
    AccessibleNodes shown() const { return shownNodes(m_fixture->view()->dialog()); }
    QString focusName() const { return nameOf(m_fixture->view()->focus()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_fixture->view()->window(), key, modifiers);
    }

    std::unique_ptr<DialogFixture> m_fixture;
};

void tst_Accessibility::initTestCase()
{
    QAccessible::setActive(true);
}

void tst_Accessibility::init()
{
    m_fixture = std::make_unique<DialogFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture->view()->mainWindow(), 30'000));
}

void tst_Accessibility::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_fixture.reset();
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void tst_Accessibility::faces_data()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QString>("focus");
    QTest::addRow("preparing") << Face::Preparing << QStringList { u"Cancel"_s } << QString();
    QTest::addRow("page") << Face::Page << QStringList { u"Continue in your browser"_s }
                          << u"Page"_s;
    QTest::addRow("waiting") << Face::WaitingForBrowser
                             << QStringList { u"Cancel"_s, u"Copy link"_s, u"Open again"_s }
                             << u"Open again"_s;
    QTest::addRow("code") << Face::DeviceCode
                          << QStringList { u"Back"_s, u"Copy code"_s, u"Open the page here"_s }
                          << u"Copy code"_s;
    QTest::addRow("invitation") << Face::Invitation
                                << QStringList { u"Accept and sign in"_s, u"Not now"_s }
                                << u"Accept and sign in"_s;
    QTest::addRow("problem") << Face::Problem << QStringList { u"Details"_s, u"Try again"_s }
                             << u"Try again"_s;
}

void tst_Accessibility::faces()
{
    QFETCH(Face, face);
    QFETCH(QStringList, buttons);
    QFETCH(QString, focus);
    QVERIFY(m_fixture->show(face));
    if (face == Face::Preparing)
        QTRY_VERIFY(m_fixture->view()->hasBusySign());

    const AccessibleNode dialog = nodeOf(m_fixture->view()->dialog());
    QCOMPARE(dialog.role, QAccessible::Dialog);
    QStringList found;
    const AccessibleNodes nodes = shown();
    for (const AccessibleNode &node : nodes) {
        const QByteArray what = describe(node);
        QVERIFY2(!isControl(node) || !node.name.isEmpty(), what.constData());
        QVERIFY2(node.role != QAccessible::Graphic || !node.name.isEmpty(), what.constData());
        QVERIFY2(node.role != QAccessible::ProgressBar || node.name == "Busy"_L1, what.constData());
        QVERIFY2(!node.isButton() || node.canPress(), what.constData());
        if (node.isButton())
            found.append(node.name);
    }
    QVERIFY2(dialog.name.startsWith("Sign in"_L1), qPrintable(dialog.name));
    found.sort();
    buttons.sort();
    QCOMPARE(found, buttons);

    const auto count = [&nodes](QAccessible::Role role) {
        return std::count_if(nodes.begin(), nodes.end(),
                             [role](const AccessibleNode &node) { return node.role == role; });
    };
    const bool hasTitle = face != Face::Page && face != Face::Preparing;
    QCOMPARE(count(QAccessible::Heading), hasTitle ? 1 : 0);
    QCOMPARE(count(QAccessible::ProgressBar), face == Face::Preparing ? 1 : 0);
    QCOMPARE(count(QAccessible::AlertMessage), face == Face::Problem ? 1 : 0);

    QTRY_VERIFY(m_fixture->view()->focus());
    QTRY_VERIFY(nodeOf(m_fixture->view()->focus()).state.focused);
    QVERIFY(!nodeOf(m_fixture->view()->focus()).state.invisible);
    QVERIFY(!focusName().isEmpty());
    if (!focus.isEmpty() && face != Face::Page)
        QCOMPARE(focusName(), focus);
    // What happened is told where nothing can be announced.
    if (hasTitle && QT_VERSION < QT_VERSION_CHECK(6, 8, 0)) {
        const QString told = nodeOf(m_fixture->view()->focus()).description;
        QVERIFY2(told.startsWith(m_fixture->controller()->title()), qPrintable(told));
    }
}

void tst_Accessibility::padlock()
{
    QVERIFY(m_fixture->show(Face::Page));
    QTRY_VERIFY(has(shown(), QAccessible::Graphic,
                    m_fixture->controller()->texts()->secureConnection()));
    QVERIFY(has(shown(), QAccessible::StaticText, m_fixture->controller()->displayHost()));
    m_fixture->controller()->cancel();
    QTRY_VERIFY(!m_fixture->view()->isShown());
    m_fixture->useServer(); // plain HTTP
    QVERIFY(m_fixture->show(Face::Page));
    QTRY_VERIFY(has(shown(), QAccessible::Graphic,
                    m_fixture->controller()->texts()->notSecureConnection()));
    QVERIFY(has(shown(), QAccessible::StaticText, m_fixture->controller()->displayHost()));
}

void tst_Accessibility::question()
{
    QVERIFY(m_fixture->show(Face::Page));
    QVERIFY(!has(shown(), QAccessible::AlertMessage));
    press(Qt::Key_A);
    press(Qt::Key_Escape);
    QTRY_VERIFY(has(shown(), QAccessible::AlertMessage,
                    m_fixture->controller()->texts()->stopQuestion()));
    QTRY_COMPARE(focusName(), u"Keep going"_s);
    QVERIFY(has(shown(), QAccessible::Button, u"Stop"_s));
    press(Qt::Key_Return); // what was typed is kept
    QTRY_VERIFY(!has(shown(), QAccessible::AlertMessage));
    QCOMPARE(m_fixture->controller()->face(), Face::Page);
    QTRY_COMPARE(nodeOf(m_fixture->view()->focus()).role, QAccessible::EditableText);
}

void tst_Accessibility::qrCodeAndCode()
{
    QVERIFY(m_fixture->show(Face::DeviceCode));
    const AccessibleNodes nodes = shown();
    QVERIFY(has(nodes, QAccessible::Graphic, m_fixture->controller()->texts()->qrCode()));
    const QString code = m_fixture->controller()->texts()->userCode() + ": WDJB MJHT"_L1;
    const auto shownCode = std::find_if(nodes.begin(), nodes.end(),
                                        [&code](const auto &node) { return node.name == code; });
    QVERIFY(shownCode != nodes.end());
    QVERIFY(!shownCode->state.editable || shownCode->state.readOnly);
}

void tst_Accessibility::foldedDetails()
{
    QVERIFY(m_fixture->show(Face::Problem));
    const auto fold = [this] { return find(shown(), m_fixture->controller()->texts()->details()); };
    QVERIFY(fold().state.checkable);
    QVERIFY(!fold().state.checked);
    const QString copy = m_fixture->controller()->texts()->copyDetails();
    QVERIFY(!has(shown(), QAccessible::Button, copy));
    QVERIFY(fold().press());
    QTRY_VERIFY(fold().state.checked);
    QTRY_VERIFY(has(shown(), QAccessible::Button, copy));
}

void tst_Accessibility::announcesFaces()
{
    Announcements announced;
    for (const Face face : { Face::WaitingForBrowser, Face::DeviceCode, Face::Problem }) {
        announced.clear();
        QVERIFY(m_fixture->show(face));
        QTRY_COMPARE(announced.count(m_fixture->controller()->title()), 1);
        QTRY_VERIFY(!focusName().isEmpty());
        QCOMPARE(announced.count(m_fixture->controller()->title()), 1);
        m_fixture->controller()->cancel();
        QTRY_VERIFY(!m_fixture->view()->isShown());
    }
    QVERIFY(m_fixture->show(Face::Page)); // speaks for itself
    QTRY_VERIFY(m_fixture->view()->focus());
    QCOMPARE(announced.count(m_fixture->controller()->texts()->signInPage()), 0);
}

// A button that comes later than the rest of the face.
void tst_Accessibility::announcesTheBrowser()
{
    Announcements announced;
    m_fixture->view()->setEmbedded(true);
    m_fixture->view()->open();
    Auth0LoginControllerPrivate::pageBrowser(m_fixture->controller())->setProperty("silent", true);
    QTRY_VERIFY(m_fixture->view()->isShown());
    const QString words = m_fixture->controller()->texts()->continueInBrowser();
    QTRY_VERIFY(m_fixture->view()->focus());
    QTRY_VERIFY(announced.count({}) > 0);
    QCOMPARE(announced.count(words), 0);
    announced.clear();
    Auth0LoginControllerPrivate::get(m_fixture->controller())->browserDelay.start(0ms);
    QTRY_COMPARE(announced.count({}), 1);
}

void tst_Accessibility::announcesWhatChanges()
{
    QVERIFY(m_fixture->show(Face::DeviceCode));
    Announcements announced;
    QTRY_COMPARE(focusName(), u"Copy code"_s);
    QCoreApplication::processEvents();
    announced.clear();
    QSignalSpy counted(m_fixture->controller(), &Auth0LoginController::secondsLeftChanged);
    QTRY_COMPARE_GE(counted.size(), 3);
    QCOMPARE(announced.count({}), 0); // the time is not told each second
    m_fixture->controller()->copyCode();
    QTRY_COMPARE(announced.count({}), 1);
}

void tst_Accessibility::tabOrder_data()
{
    QTest::addColumn<Face>("face");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("unfolded");
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        const char *const name = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("page, %s", name) << Face::Page << direction << false;
        QTest::addRow("waiting, %s", name) << Face::WaitingForBrowser << direction << false;
        QTest::addRow("code, %s", name) << Face::DeviceCode << direction << false;
        QTest::addRow("problem, %s", name) << Face::Problem << direction << false;
        QTest::addRow("details, %s", name) << Face::Problem << direction << true;
    }
}

void tst_Accessibility::tabOrder()
{
    QFETCH(Face, face);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, unfolded);
    QGuiApplication::setLayoutDirection(direction);
    QVERIFY(m_fixture->show(face));
    if (unfolded)
        QVERIFY(find(shown(), m_fixture->controller()->texts()->details()).press());
    QTRY_VERIFY(isControl(nodeOf(m_fixture->view()->focus())));
    QTRY_VERIFY(nodeOf(m_fixture->view()->focus()).state.focused);

    const QObject *const first = m_fixture->view()->focus();
    const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QStringList names;
        do {
            const AccessibleNode node = nodeOf(m_fixture->view()->focus());
            names.append(node.name);
            if (!node.state.focused || node.state.invisible || node.state.offscreen)
                names.append(u"NOT SEEN: "_s + QString::fromUtf8(describe(node)));
            press(key, modifiers);
        } while (m_fixture->view()->focus() != first && names.size() < 20);
        return names;
    };
    const QStringList forward = walk(Qt::Key_Tab, {});
    // What has just been unfolded has its place with the next frame only.
    QTRY_COMPARE(readingOrder(shown(), nameOf(first), direction), forward);
    QStringList backward = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(backward.begin() + 1, backward.end());
    QCOMPARE(backward, forward);
}

void tst_Accessibility::spacePressesWhatHasTheFocus()
{
    QVERIFY(m_fixture->show(Face::WaitingForBrowser));
    QTRY_COMPARE(focusName(), u"Open again"_s);
    for (int i = 0; i < 5 && focusName() != "Copy link"_L1; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"Copy link"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(m_fixture->controller()->isCopied());
}

void tst_Accessibility::enterTakesThePrimaryAction()
{
    QVERIFY(m_fixture->show(Face::WaitingForBrowser));
    QTRY_COMPARE(focusName(), u"Open again"_s);
    const auto opened = m_fixture->opened();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->opened(), opened + 1);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(m_fixture->opened(), opened + 2);
    press(Qt::Key_Tab); // from anywhere
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->opened(), opened + 3);
}

void tst_Accessibility::escapeCancels()
{
    for (const Face face : { Face::Preparing, Face::Page, Face::WaitingForBrowser, Face::DeviceCode,
                             Face::Problem }) {
        QVERIFY(m_fixture->show(face));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_fixture->view()->isShown());
    }
}

// Wherever the keyboard was on a face: when the face comes back it is at the primary action.
void tst_Accessibility::focusNeverStaysBehind()
{
    QVERIFY(m_fixture->show(Face::WaitingForBrowser));
    QTRY_COMPARE(focusName(), u"Open again"_s);
    press(Qt::Key_Tab);
    QVERIFY(focusName() != "Open again"_L1);
    QVERIFY(m_fixture->showCode());
    QTRY_COMPARE(focusName(), u"Copy code"_s);
    m_fixture->controller()->backToPage();
    QTRY_COMPARE(m_fixture->controller()->face(), Face::WaitingForBrowser);
    QTRY_COMPARE(focusName(), u"Open again"_s);
    QVERIFY(nodeOf(m_fixture->view()->focus()).state.focused);
}

// The buttons beside the dialog.
void tst_Accessibility::buttons()
{
    const auto nodes = [this] { return shownNodes(m_fixture->view()->mainContent()); };
    QVERIFY(has(nodes(), QAccessible::Button, u"Sign in"_s));
    const AccessibleNode user = nodeOf(m_fixture->view()->userButton());
    QCOMPARE(user.name, u"Not signed in"_s);
    QVERIFY2(user.isButton(), describe(user).constData());
    QVERIFY(!m_fixture->view()->userButton()->property("enabled").toBool());
    QVERIFY(m_fixture->signIn());
    QTRY_COMPARE(nodeOf(m_fixture->view()->userButton()).name, u"Ada Lovelace"_s);
    QVERIFY(!nodeOf(m_fixture->view()->userButton()).state.disabled);
    const AccessibleNodes all = nodes();
    for (const AccessibleNode &node : all) {
        QVERIFY2(node.role != QAccessible::Graphic || !node.name.isEmpty(),
                 describe(node).constData());
        QVERIFY2(!isControl(node) || !node.name.isEmpty(), describe(node).constData());
    }
}

void tst_Accessibility::userMenu()
{
    QVERIFY(m_fixture->signIn());
    DialogView *const view = m_fixture->view();
    QVERIFY(QTest::qWaitForWindowActive(view->mainWindow(), 30'000));
    // The keyboard opens it.
    view->openMenu();
    QTRY_VERIFY(view->menuWindow());
    const auto current = [view] { return nameOf(view->menuFocus()); };
    QTest::keyClick(view->menuWindow(), Qt::Key_Down);
    QTRY_COMPARE(current(), u"Settings"_s);
    QTest::keyClick(view->menuWindow(), Qt::Key_Down);
    QTRY_COMPARE(current(), u"Sign out"_s);
    QTest::keyClick(view->menuWindow(), Qt::Key_Up);
    QTRY_COMPARE(current(), u"Settings"_s);
    const AccessibleNodes nodes = shownNodes(view->menu());
    QVERIFY(has(nodes, QAccessible::MenuItem, u"Settings"_s));
    QVERIFY(has(nodes, QAccessible::MenuItem, u"Sign out"_s));
    QTest::keyClick(view->menuWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!view->menuWindow());
}

void tst_Accessibility::mnemonics()
{
    QFETCH(Face, face);
    QVERIFY(m_fixture->show(face));
    QStringList keys;
    const AccessibleNodes nodes = shown();
    for (const AccessibleNode &node : nodes) {
        const QString key = node.accelerator;
        QVERIFY2(key.isEmpty() || !keys.contains(key), describe(node).constData());
        keys.append(key);
    }
}

int main(int argc, char **argv)
{
    const auto application = DialogView::makeApplication(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_Accessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
