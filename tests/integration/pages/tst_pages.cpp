// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Pages that do not behave, in both login dialogs by one table: the one of Qt Widgets and the one
// of Qt Quick have a program each, and differ in LoginViewDriver and in parts.h only. The engine is
// real; the tenant is scripted.
//
// Whatever a page does, the application lives and does not pause, no secret gets into a title or
// the log, no file and no process stays, and the person goes on or out by keyboard. The script run
// looks at what is left when the program has ended.

#include "pagerows.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpalette.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reported_data();
    void reported();
    void hostile_data();
    void hostile();

private:
    void addRows(const QList<PageRow> &rows);
    static QString run(const PageRow &row, bool *onlyPaused);
    void check(int index);

    QList<PageRow> m_rows;
    QPalette m_palette;
};

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor dark(0x20, 0x20, 0x24);
    const QColor light(0xf0, 0xf0, 0xf0);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        palette.setColor(role, dark);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, light);
    return palette;
}

// For the script that reads the output of the whole program.
void record(const QStringList &secrets)
{
    QFile file(qEnvironmentVariable("AUTH0QT_TEST_SECRETS"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    for (const QString &secret : secrets)
        file.write(secret.toUtf8() + '\n');
}

} // namespace

void tst_Pages::init()
{
    m_palette = QGuiApplication::palette();
}

void tst_Pages::cleanup()
{
    QGuiApplication::setPalette(m_palette);
}

void tst_Pages::addRows(const QList<PageRow> &rows)
{
    QTest::addColumn<int>("index");
    m_rows = rows;
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << i;
}

void tst_Pages::reported_data()
{
    addRows(dialogRows() + popupRows() + answerRows() + leavingRows());
}

void tst_Pages::reported()
{
    QFETCH(const int, index);
    check(index);
}

void tst_Pages::hostile_data()
{
    addRows(askingRows() + hostileRows());
}

void tst_Pages::hostile()
{
    QFETCH(const int, index);
    check(index);
}

QString tst_Pages::run(const PageRow &row, bool *onlyPaused)
{
    PageStage stage(row.first);
    if (row.isDark)
        setPalette(stage.dialog->window(), darkPalette());
    stage.open();
    QString wrong;
    for (const PageStep &step : row.steps) {
        wrong = step.run(stage);
        if (!wrong.isEmpty()) {
            wrong = step.what + u": "_s + wrong;
            break;
        }
    }
    if (wrong.isEmpty() && stage.dialog && stage.ends.isEmpty()) {
        wrong = stage.leave();
        if (!wrong.isEmpty())
            wrong.prepend(u"goes on and leaves: "_s);
    }
    stage.destroyDialog();
    if (const QString left = stage.closeOtherWindows(); wrong.isEmpty())
        wrong = left;
    record(stage.server.secrets());
    const QString verdict = stage.witness.verdict();
    *onlyPaused = wrong.isEmpty() && stage.witness.hasPaused();
    if (!wrong.isEmpty() && !verdict.isEmpty())
        wrong += u"; also "_s + verdict;
    return wrong.isEmpty() ? verdict : wrong;
}

void tst_Pages::check(int index)
{
    const PageRow &row = m_rows[index];
    // A pause that a page brings about comes again.
    QString wrong;
    bool onlyPaused = true;
    for (int i = 0; i < 3 && onlyPaused; ++i) {
        cleanup();
        wrong = run(row, &onlyPaused);
    }
#ifdef AUTH0QT_PAGES_QUICK
    const char *const fault = row.quickFault;
#else
    const char *const fault = row.widgetsFault;
#endif
    if (fault)
        QEXPECT_FAIL("", fault, Continue);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

int main(int argc, char *argv[])
{
    const auto application = LoginViewDriver::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tst_pages"_s);
    QGuiApplication::setApplicationDisplayName(u"Acme"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    tst_Pages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pages.moc"
