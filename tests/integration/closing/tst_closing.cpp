// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "closingchild.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/quuid.h>
#include <QtTest/qtest.h>

#include <cstring>

using namespace Qt::StringLiterals;

// Closing is cancelling: a login that is open when its window or its application goes opens nothing
// elsewhere, and leaves no process. In processes of their own, as their end is what counts.
class tst_Closing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void way_data();
    void way();
};

namespace {

constexpr int Patience = 60'000; // ms; the first page starts the engine

// A browser that writes down what it is asked to open.
class Browser
{
public:
    Browser()
    {
        QFile script(path());
        if (!script.open(QIODevice::WriteOnly))
            qFatal("No script");
        script.write("#!/bin/sh\necho \"$1\" >>'" + QFile::encodeName(m_folder.filePath(u"log"_s))
                     + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_folder.filePath(u"browser"_s); }
    // Whoever was started before this has written before.
    QByteArrayList opened() const
    {
        QProcess::execute(path(), { u"now"_s });
        QFile log(m_folder.filePath(u"log"_s));
        if (!log.open(QIODevice::ReadOnly))
            qFatal("No log");
        QByteArrayList lines = log.readAll().split('\n');
        lines.removeAll("now");
        lines.removeAll({});
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

class Child : public QProcess
{
public:
    Child(const QString &way, const QString &browser)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BROWSER"_s, browser);
        environment.insert(u"AUTH0QT_CLOSING"_s, m_mark);
        setProcessEnvironment(environment);
        setProcessChannelMode(ForwardedErrorChannel);
        connect(this, &QProcess::readyReadStandardOutput, this, [this] {
            while (canReadLine())
                m_lines.append(readLine().trimmed());
        });
        start(QCoreApplication::applicationFilePath(), { u"--child"_s, way });
    }
    ~Child() override
    {
        if (state() == NotRunning)
            return;
        kill();
        waitForFinished();
    }

    bool says(const QByteArray &line) const { return m_lines.contains(line); }
    bool hasEnded() const { return state() == NotRunning; }
    // The processes with this word on their command line that it has started, itself included.
    int processes(const QByteArray &word) const
    {
        int count = 0;
        const QStringList ids = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &id : ids) {
            QFile environment(u"/proc/%1/environ"_s.arg(id));
            QFile command(u"/proc/%1/cmdline"_s.arg(id));
            if (environment.open(QIODevice::ReadOnly) && command.open(QIODevice::ReadOnly)
                && environment.readAll().contains(m_mark.toLatin1())
                && command.readAll().contains(word)) {
                ++count;
            }
        }
        return count;
    }

private:
    const QString m_mark = QUuid::createUuid().toString();
    QByteArrayList m_lines;
};

} // namespace

void tst_Closing::way_data()
{
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("tells");
    for (const Closing &closing : closings())
        QTest::newRow(closing.way) << closing.ends << closing.tells;
}

void tst_Closing::way()
{
    QFETCH(const bool, ends);
    QFETCH(const bool, tells);
    const Browser browser;
    Child child(QString::fromLatin1(QTest::currentDataTag()), browser.path());
    QVERIFY(child.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(child.says("page"), Patience);

    if (tells)
        QTRY_VERIFY(child.says("rejected"));
    if (!ends) {
        // A page that is gone takes its renderer with it.
        QTRY_COMPARE_WITH_TIMEOUT(child.processes("--type=renderer"), 0, 20'000);
        QVERIFY(!child.hasEnded());
        child.closeWriteChannel();
    }
    QTRY_VERIFY_WITH_TIMEOUT(child.hasEnded(), 20'000);
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(browser.opened().join(' '), QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(child.processes("QtWebEngineProcess"), 0, 20'000);
}

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "--child") == 0)
        return runClosingChild(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Closing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_closing.moc"
