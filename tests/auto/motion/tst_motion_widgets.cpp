// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// What moves in the dialog and the button of Qt Widgets, by what is painted.

#include "fakeportal.h"
#include "frames.h"
#include "silenttenant.h"

#include "auth0loginbutton.h"
#include "auth0logincontroller.h"
#include "auth0logindialog.h"
#include "crossfade.h"
#include "motion.h"
#include "spinner.h"

#include <QtCore/qcoreevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <optional>
#include <utility>

using Auth0::Face;

class Painted : public QObject
{
public:
    Painted() { qApp->installEventFilter(this); }

    int takeFades() { return std::exchange(m_fades, 0); }

    Frames frames;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        frames.count += event->type() == QEvent::UpdateRequest;
        m_fades += event->type() == QEvent::Paint && qobject_cast<Auth0Qt::CrossFade *>(object);
        return false;
    }

private:
    int m_fades = 0;
};

class tst_MotionWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dialog_data();
    void dialog();
    void button();

private:
    void moveSwitch(bool animations)
    {
        m_portal->setAnimations(animations);
        QTRY_COMPARE(Auth0Qt::Motion::instance()->isReduced(), !animations);
    }

    std::optional<FakePortal> m_portal;
    SilentTenant m_tenant;
};

void tst_MotionWidgets::init()
{
    delete Auth0Qt::Motion::instance();
    m_portal.emplace(true);
    (void)Auth0Qt::Motion::instance();
    QTRY_COMPARE(m_portal->asked, 1);
}

void tst_MotionWidgets::cleanup()
{
    m_portal.reset();
}

void tst_MotionWidgets::dialog_data()
{
    QTest::addColumn<bool>("animations");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void tst_MotionWidgets::dialog()
{
    QFETCH(bool, animations);
    moveSwitch(animations);
    Auth0LoginDialog dialog(&m_tenant.provider);
    dialog.setEmbedded(false);
    Painted painted;
    dialog.open();
    QTRY_COMPARE(dialog.controller()->face(), Face::WaitingForBrowser);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog, 30'000));
    QVERIFY(painted.frames.haveEnded());
    painted.takeFades();

    dialog.controller()->useDeviceCode(); // which it does not get
    QTRY_COMPARE(dialog.controller()->face(), Face::Preparing);
    const auto *const spinner = dialog.findChild<Auth0Qt::Spinner *>();
    QTRY_VERIFY(spinner->isVisible() && spinner->isDrawn());
    QVERIFY(painted.frames.comeOnlyIf(animations));
    QCOMPARE(painted.takeFades() > 0, animations);

    // While it is open.
    moveSwitch(!animations);
    QVERIFY(painted.frames.comeOnlyIf(!animations));
    QVERIFY(spinner->isVisible() && spinner->isDrawn());
    dialog.controller()->continueInBrowser();
    QTRY_COMPARE(dialog.controller()->face(), Face::WaitingForBrowser);
    QVERIFY(painted.frames.haveEnded());
    QCOMPARE(painted.takeFades() > 0, !animations);
    moveSwitch(animations);
    dialog.controller()->useDeviceCode();
    QTRY_COMPARE(dialog.controller()->face(), Face::Preparing);
    QTRY_VERIFY(spinner->isVisible() && spinner->isDrawn());
    QVERIFY(painted.frames.comeOnlyIf(animations));
    QCOMPARE(painted.takeFades() > 0, animations);
}

void tst_MotionWidgets::button()
{
    Auth0LoginButton button(&m_tenant.provider);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button, 30'000));
    Painted painted;
    QVERIFY(painted.frames.haveEnded());
    button.setBusy(true);
    QVERIFY(painted.frames.areComing());
    moveSwitch(false);
    QVERIFY(painted.frames.haveEnded());
    QVERIFY(button.isBusy());
    moveSwitch(true);
    QVERIFY(painted.frames.areComing());
    button.setBusy(false);
    QVERIFY(painted.frames.haveEnded());
}

QTEST_MAIN(tst_MotionWidgets)

#include "tst_motion_widgets.moc"
