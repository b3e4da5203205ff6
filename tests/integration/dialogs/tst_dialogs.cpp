// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Both login dialogs, the one of Qt Widgets and the one of Qt Quick, go through one table of
// scenarios, so that they cannot drift apart: same faces, same words, same outcome. Each has a
// program of its own, and differs in its LoginViewDriver only. The tenant, the engine and the
// system browser (Chromium) are real; keys and clicks go through the windows of the application.

#include "scenarios.h"
#include "steps.h"
#include "testpaths.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Dialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void scenario_data();
    void scenario();

private:
    const QList<Scenario> m_scenarios = scenarios();
    Chromium m_browser;
};

void tst_Dialogs::initTestCase()
{
    const QString browser = Auth0QtTest::sourceDir() + u"/tests/shared/chromium-browser"_s;
    qputenv("BROWSER", browser.toLocal8Bit());
}

void tst_Dialogs::cleanupTestCase()
{
    QVERIFY2(m_browser.quit(), "A process of Chromium is left behind");
}

void tst_Dialogs::cleanup()
{
    LoginViewDriver::setEngineMissing(false);
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
}

void tst_Dialogs::scenario_data()
{
    // What another run takes.
    const QStringList others = qEnvironmentVariable("AUTH0QT_TEST_WITHOUT").split(u',');
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_scenarios.size(); ++i) {
        if (!others.contains(QLatin1String(m_scenarios[i].name)))
            QTest::newRow(m_scenarios[i].name) << i;
    }
}

void tst_Dialogs::scenario()
{
    QFETCH(const int, index);
    const Scenario &scenario = m_scenarios[index];
    if (scenario.needs & Scenario::Browser) {
        if (!Chromium::isInstalled())
            QSKIP("Chromium is not installed; scripts/test installs it");
        // tests/shared/browsers.sh has looked.
        const QByteArray why = qgetenv("AUTH0QT_TEST_NO_CHROMIUM");
        if (!why.isEmpty())
            QSKIP(why.constData());
        QVERIFY2(m_browser.start(), "Chromium does not start");
        QCOMPARE(m_browser.order({ { u"do"_s, u"forget"_s } }), QString());
    }

    DialogFixture fixture(&m_browser);
    fixture.tenant("POST", u"reset"_s, { { u"sessions"_s, true } });
    for (const Step &step : scenario.steps) {
        const QString wrong = step.run(fixture);
        QVERIFY2(wrong.isEmpty(), qPrintable(step.what + u": "_s + wrong));
    }
    QCOMPARE(fixture.faces.join(u' '), scenario.faces);
    QCOMPARE(fixture.ends.join(u' '), scenario.ends);
    QTRY_COMPARE(fixture.failures.join(u' '), scenario.failures); // they come later
}

int main(int argc, char *argv[])
{
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tst_dialogs"_s);
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    tst_Dialogs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dialogs.moc"
