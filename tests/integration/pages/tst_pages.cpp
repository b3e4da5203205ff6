// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Pages that do not behave, in both login dialogs by one table: the one of Qt Widgets and the one
// of Qt Quick have a program each, and differ in LoginViewDriver and in parts.h only. The engine is
// real; the tenant is scripted.
//
// Whatever a page does, the application lives and does not pause, no secret gets into a title or
// the log, no file and no process stays, and the person goes on or out by keyboard. The script run
// looks at what is left when the program has ended.

#include "pagerun.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Pages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reported_data();
    void reported();
    void hostile_data();
    void hostile();

private:
    void addRows(const QList<PageRow> &rows);
    void check(int index);

    QList<PageRow> m_rows;
};

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

void tst_Pages::check(int index)
{
    const QString wrong = runRow(m_rows[index]);
    if (const char *const fault = knownFault(m_rows[index]))
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
