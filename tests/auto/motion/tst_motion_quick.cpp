// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What moves in the dialog and the button of QML, by the frames that are drawn, in each style that
// every platform has.

#include "fakeportal.h"
#include "frames.h"
#include "silenttenant.h"

#include "auth0logincontroller.h"

#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Auth0::Face;

namespace {

const char *const Scene = R"(
    import QtQuick
    import QtQuick.Controls
    import Auth0
    ApplicationWindow {
        id: window
        property Auth0Provider provider
        property alias dialog: login
        property alias button: button
        readonly property Item overlay: Overlay.overlay
        height: 760; width: 560; visible: true
        LoginButton { id: button; busy: false; provider: window.provider }
        LoginDialog { id: login; embedded: false; provider: window.provider }
    })";

QQuickItem *findShown(const QQuickItem *item, const QString &name)
{
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->isVisible())
            continue;
        if (child->objectName() == name)
            return child;
        if (QQuickItem *const found = findShown(child, name))
            return found;
    }
    return nullptr;
}

// Counts for each item the steps on its way to another opacity or size.
class Steps : public QObject
{
public:
    void watch(QQuickItem *item)
    {
        connect(item, &QQuickItem::opacityChanged, this, [this, item] {
            if (item->isVisible() && item->opacity() > 0 && item->opacity() < 1)
                ++m_steps[item];
        });
        connect(item, &QQuickItem::scaleChanged, this, [this, item] {
            if (item->isVisible() && !qFuzzyCompare(item->scale(), 1))
                ++m_steps[item];
        });
        const auto children = item->childItems();
        for (QQuickItem *child : children)
            watch(child);
    }
    // One is a change, not a movement.
    bool takeMovement()
    {
        const auto steps = std::exchange(m_steps, {});
        return std::any_of(steps.begin(), steps.end(), [](int count) { return count > 1; });
    }

private:
    QHash<const QQuickItem *, int> m_steps;
};

} // namespace

class tst_MotionQuick : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void addFade() { ++m_fades; }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { close(); }
    void dialog_data();
    void dialog();
    void popup_data() { dialog_data(); }
    void popup();
    void button();

private:
    void moveSwitch(bool animations)
    {
        m_portal.setAnimations(animations);
        QTRY_COMPARE(m_dialog->property("animated").toBool(), animations);
    }
    bool isShown(const char *name) const
    {
        return findShown(m_window->contentItem(), QString::fromLatin1(name))
                || findShown(overlay(), QString::fromLatin1(name));
    }
    int takeFades() { return std::exchange(m_fades, 0); }
    QQuickItem *content() const { return m_dialog->property("contentItem").value<QQuickItem *>(); }
    QQuickItem *overlay() const { return m_window->property("overlay").value<QQuickItem *>(); }
    void open()
    {
        QMetaObject::invokeMethod(m_dialog, "open");
        QTRY_COMPARE(m_controller->face(), Face::WaitingForBrowser);
        QTRY_VERIFY(m_dialog->property("opened").toBool());
        QVERIFY(m_frames.haveEnded());
    }
    void close()
    {
        m_controller->cancel();
        QTRY_VERIFY(!m_dialog->property("visible").toBool());
    }

    FakePortal m_portal { true };
    SilentTenant m_tenant;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QObject *m_dialog = nullptr;
    Auth0LoginController *m_controller = nullptr;
    Frames m_frames;
    int m_fades = 0;
};

void tst_MotionQuick::initTestCase()
{
    m_engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    m_engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(&m_tenant.provider) } });
    m_engine.loadData(Scene);
    QVERIFY(!m_engine.rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    m_dialog = m_window->property("dialog").value<QObject *>();
    m_controller = m_dialog->property("controller").value<Auth0LoginController *>();
    const auto objects = m_window->findChildren<QObject *>();
    for (const QObject *object : objects) {
        if (object->inherits("QQuickNumberAnimation"))
            connect(object, SIGNAL(started()), this, SLOT(addFade()));
    }
    connect(m_window, &QQuickWindow::frameSwapped, this, [this] { ++m_frames.count; });
    QVERIFY(QTest::qWaitForWindowExposed(m_window, 30'000));
    QTRY_COMPARE(m_portal.asked, 1);
}

void tst_MotionQuick::dialog_data()
{
    QTest::addColumn<bool>("animations");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void tst_MotionQuick::dialog()
{
    QFETCH(bool, animations);
    moveSwitch(animations);
    open();
    takeFades();

    m_controller->useDeviceCode(); // which it does not get
    QTRY_COMPARE(m_controller->face(), Face::Preparing);
    QTRY_VERIFY(isShown(animations ? "turning" : "still"));
    QVERIFY(!isShown(animations ? "still" : "turning"));
    QVERIFY(m_frames.comeOnlyIf(animations));
    QCOMPARE(takeFades() > 0, animations);

    // While it is open.
    moveSwitch(!animations);
    QTRY_VERIFY(isShown(animations ? "still" : "turning"));
    QVERIFY(!isShown(animations ? "turning" : "still"));
    QVERIFY(m_frames.comeOnlyIf(!animations));
    m_controller->continueInBrowser();
    QTRY_COMPARE(m_controller->face(), Face::WaitingForBrowser);
    QVERIFY(m_frames.haveEnded());
    QCOMPARE(takeFades() > 0, !animations);
}

// Some styles let a dialog grow and fade, and what is behind it.
void tst_MotionQuick::popup()
{
    QFETCH(bool, animations);
    moveSwitch(animations);
    Steps opening;
    const auto watch = connect(overlay(), &QQuickItem::childrenChanged, this, [&] {
        const auto children = overlay()->childItems();
        for (QQuickItem *child : children)
            opening.watch(child);
    });
    open();
    disconnect(watch);
    QVERIFY(animations || !opening.takeMovement());

    moveSwitch(!animations);
    Steps closing;
    closing.watch(content()->parentItem());
    close();
    QVERIFY(m_frames.haveEnded());
    QVERIFY(!animations || !closing.takeMovement());
}

void tst_MotionQuick::button()
{
    QObject *const button = m_window->property("button").value<QObject *>();
    moveSwitch(true);
    QVERIFY(m_frames.haveEnded());
    button->setProperty("busy", true);
    QVERIFY(m_frames.areComing());
    moveSwitch(false);
    QTRY_VERIFY(isShown("still"));
    QVERIFY(m_frames.haveEnded());
    moveSwitch(true);
    QVERIFY(m_frames.areComing());
    button->setProperty("busy", false);
    QVERIFY(m_frames.haveEnded());
}

QTEST_MAIN(tst_MotionQuick)

#include "tst_motion_quick.moc"
