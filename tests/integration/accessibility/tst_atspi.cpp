// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The dialogs as a screen reader has them: from another process, over the accessibility bus. The
// application is this program once more; built once with each of the dialogs.

#include "atspireader.h"
#include "dialogfixture.h"
#include "dialogview.h"

#include "childprocess.h"
#include "login/auth0logincontroller_p.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AtspiRole)

const QString Name = u"Acme"_s; // of the application

class tst_Atspi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void faces_data();
    void faces();
    void cancel();
    void changeOfFace();
    void copied();
    void hints();
    void logIn();

private:
    QList<AtspiNode> all() const { return m_reader.shown(m_reader.application(Name)); }
    QList<AtspiNode> shown() const;
    void tell(const QByteArray &line)
    {
        m_reader.events.clear();
        m_application.tell(line);
    }
    // Events about it since the application was told something.
    int count(const AtspiNode &node, const QString &kind, const QString &detail) const
    {
        return int(std::count_if(m_reader.events.begin(), m_reader.events.end(),
                                 [&](const AtspiEvent &event) {
                                     return event.path == node.reference.path.path()
                                             && event.kind == kind && event.detail == detail;
                                 }));
    }
    bool isAnnounced(const QString &words) const
    {
        return std::any_of(
                m_reader.events.begin(), m_reader.events.end(), [&words](const AtspiEvent &event) {
                    return event.kind == "Announcement"_L1 && event.words.contains(words);
                });
    }

    AtspiReader m_reader;
    ChildProcess m_application { {} };
};

namespace {

AtspiNode find(const QList<AtspiNode> &nodes, const QString &name)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&name](const AtspiNode &node) {
        return node.role == AtspiRole::PushButton && node.name == name;
    });
    return found == nodes.end() ? AtspiNode() : *found;
}

// Which of the controls has the keyboard.
AtspiNode focus(const QList<AtspiNode> &nodes)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [](const AtspiNode &node) {
        return node.is(AtspiState::Focusable) && node.is(AtspiState::Focused);
    });
    return found == nodes.end() ? AtspiNode() : *found;
}

bool has(const QList<AtspiNode> &nodes, AtspiRole role)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [role](const AtspiNode &node) { return node.role == role; });
}

QStringList buttons(const QList<AtspiNode> &nodes)
{
    QStringList names;
    for (const AtspiNode &node : nodes) {
        if (node.role == AtspiRole::PushButton || node.role == AtspiRole::CheckBox)
            names.append(node.name);
    }
    names.sort();
    return names;
}

// What is wrong with one of them, if anything is.
QByteArray complaint(const QList<AtspiNode> &nodes)
{
    static const QList<AtspiRole> controls { AtspiRole::CheckBox, AtspiRole::Label,
                                             AtspiRole::PushButton, AtspiRole::Text };
    for (const AtspiNode &node : nodes) {
        const bool speaks = node.role == AtspiRole::Image || node.role == AtspiRole::ProgressBar
                || node.role == AtspiRole::Heading || node.role == AtspiRole::Alert;
        const bool isControl = node.is(AtspiState::Focusable);
        if (node.role == AtspiRole::Unknown || (isControl && !controls.contains(node.role)))
            return "has no role that fits: " + node.toText();
        if ((isControl || speaks) && node.name.isEmpty())
            return "has no name: " + node.toText();
        if (node.name.contains(u'<') || node.description.contains(u'<'))
            return "has markup: " + node.toText();
    }
    return {};
}

} // namespace

void tst_Atspi::initTestCase()
{
    QVERIFY(m_reader.open());
    // By the desktop's switch, as everywhere but in tests.
    QVERIFY(m_reader.setEnabled(true));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s);
    m_application.setProcessEnvironment(environment);
    QVERIFY(m_application.run());
    QVERIFY(m_application.hears("ready"));
}

void tst_Atspi::cleanup()
{
    m_application.tell("close");
    QVERIFY(m_application.hears("closed"));
}

// What can be seen of the dialog.
QList<AtspiNode> tst_Atspi::shown() const
{
    const QList<AtspiNode> nodes = all();
    for (const AtspiNode &node : nodes) {
        if (node.role == AtspiRole::Dialog && node.name == "Sign in to "_L1 + Name)
            return m_reader.shown(node);
    }
    return {};
}

void tst_Atspi::faces_data()
{
    QTest::addColumn<QByteArray>("face");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QString>("focus");
    QTest::addColumn<AtspiRole>("role");
    QTest::addRow("preparing") << "Preparing"_ba << QStringList { u"Cancel"_s } << QString()
                               << AtspiRole::ProgressBar;
    QTest::addRow("page") << "Page"_ba << QStringList { u"Continue in your browser"_s } << u"Page"_s
                          << AtspiRole::Text;
    QTest::addRow("waiting") << "WaitingForBrowser"_ba
                             << QStringList { u"Cancel"_s, u"Copy link"_s, u"Open again"_s }
                             << u"Open again"_s << AtspiRole::Heading;
    QTest::addRow("code") << "DeviceCode"_ba
                          << QStringList { u"Back"_s, u"Copy code"_s, u"Open the page here"_s }
                          << u"Copy code"_s << AtspiRole::Image;
    QTest::addRow("problem") << "Problem"_ba << QStringList { u"Details"_s, u"Try again"_s }
                             << u"Try again"_s << AtspiRole::Alert;
}

void tst_Atspi::faces()
{
    QFETCH(QByteArray, face);
    QFETCH(QString, focus);
    QFETCH(AtspiRole, role);
    tell(face);
    QVERIFY(m_application.hears("shown"));
    QTRY_VERIFY(has(shown(), role)); // the busy sign comes a little later
    QTRY_COMPARE(::focus(shown()).name, focus);
    const QList<AtspiNode> nodes = shown();
    QTEST(buttons(nodes), "buttons");
    const QByteArray wrong = complaint(nodes);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

// The person presses a button without seeing the screen.
void tst_Atspi::cancel()
{
    tell("WaitingForBrowser");
    QVERIFY(m_application.hears("shown"));
    QVERIFY(m_reader.press(find(shown(), u"Cancel"_s)));
    QVERIFY(m_application.hears("rejected"));
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(!m_application.lines.contains("accepted"));
}

void tst_Atspi::changeOfFace()
{
    tell("WaitingForBrowser");
    QVERIFY(m_application.hears("shown"));
    const AtspiNode before = find(shown(), u"Open again"_s);
    tell("code");
    QVERIFY(m_application.hears("shown"));
    const AtspiNode now = find(shown(), u"Copy code"_s);
    QTRY_COMPARE(count(now, u"StateChanged"_s, u"focused"_s), 1);
    QCOMPARE(count(before, u"StateChanged"_s, u"focused"_s), 1);
    QTRY_VERIFY(count(before, u"StateChanged"_s, u"showing"_s) > 0);
    // Before Qt 6.8 nothing can be announced: Qt keeps QAccessible::Alert to itself here.
    const QString words = u"Continue on another device"_s;
    if (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)) {
        QTRY_VERIFY(isAnnounced(words));
    } else {
        QVERIFY2(now.description.startsWith(words), now.toText().constData());
        QVERIFY2(now.description.contains("WDJB MJHT"_L1), now.toText().constData());
    }
}

// Once, and nothing else is told about the button.
void tst_Atspi::copied()
{
    tell("DeviceCode");
    QVERIFY(m_application.hears("shown"));
    const AtspiNode button = find(shown(), u"Copy code"_s);
    m_reader.events.clear();
    QVERIFY(m_reader.press(button));
    QTRY_COMPARE(m_reader.read(button.reference).name, u"Copied"_s);
    QTRY_COMPARE(count(button, u"PropertyChange"_s, u"accessible-name"_s), 1);
    QCOMPARE(count(button, u"PropertyChange"_s, u"accessible-description"_s), 0);
}

// What comes by itself, to a person who cannot see that it does.
void tst_Atspi::hints()
{
    tell("WaitingForBrowser");
    QVERIFY(m_application.hears("shown"));
    const AtspiNode again = find(shown(), u"Open again"_s);
    tell("hint");
    QString words = u"Nothing opened?"_s;
    if (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)) {
        QTRY_VERIFY(isAnnounced(words));
    } else {
        QTRY_COMPARE(count(again, u"PropertyChange"_s, u"accessible-description"_s), 1);
        QVERIFY(m_reader.read(again.reference).description.contains(words));
    }

    tell("code");
    QVERIFY(m_application.hears("shown"));
    const AtspiNode open = find(shown(), u"Open the page here"_s);
    tell("no browser");
    QVERIFY(m_application.hears("lost"));
    QVERIFY(m_reader.press(open));
    words = u"No browser opened here."_s;
    QTRY_COMPARE(count(open, u"PropertyChange"_s, u"accessible-description"_s), 1);
    QVERIFY(m_reader.read(open.reference).description.startsWith(words));
    if (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0))
        QTRY_VERIFY(isAnnounced(words));
}

// The whole way, from the application's button.
void tst_Atspi::logIn()
{
    const auto login = [this] { return find(all(), u"Sign in"_s); };
    QTRY_VERIFY(!login().name.isEmpty());
    QVERIFY(m_reader.press(login()));
    QTRY_VERIFY(!shown().isEmpty());
}

namespace {

// What becomes of the dialog, as its application learns it.
class Outcome : public QObject
{
    Q_OBJECT

public:
    explicit Outcome(const QObject *dialog)
    {
        connect(dialog, SIGNAL(accepted()), this, SLOT(accepted()));
        connect(dialog, SIGNAL(rejected()), this, SLOT(rejected()));
    }

private Q_SLOTS:
    void accepted() { say("accepted"); }
    void rejected() { say("rejected"); }
};

int runApplication(int &argc, char **argv)
{
    const auto application = DialogView::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(Name);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    DialogFixture fixture;
    const Outcome outcome(fixture.view()->api());
    listen([&fixture](const QByteArray &line) {
        bool isFace = false;
        const int face = QMetaEnum::fromType<Auth0::Face>().keyToValue(line.constData(), &isFace);
        if (isFace ? fixture.show(Auth0::Face(face)) : line == "code" && fixture.showCode())
            say("shown");
        else if (line == "hint")
            Auth0LoginControllerPrivate::get(fixture.controller())->hintDelay.start(0ms);
        else if (line == "no browser") {
            fixture.loseBrowser();
            say("lost");
        } else if (line == "close" && fixture.close()) {
            say("closed");
        }
    });
    if (QTest::qWaitForWindowExposed(fixture.view()->mainWindow(), 30'000))
        say("ready");
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (qstrcmp(argv[argc - 1], "--child") == 0) // after the name that ChildProcess gives it
        return runApplication(argc, argv);
    const QCoreApplication application(argc, argv);
    tst_Atspi test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atspi.moc"
