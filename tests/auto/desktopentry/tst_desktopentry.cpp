// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "urischeme/desktopentry.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_DesktopEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void name_data();
    void name();
    void exec_data();
    void exec();
    void launched_data();
    void launched();
    void others_data();
    void others();
    void defaultOfList();
};

void tst_DesktopEntry::text()
{
    QCOMPARE(desktopEntry({ u"com.acme"_s, u"/opt/acme/bin/acme"_s, u"Acme"_s }),
             QByteArray("[Desktop Entry]\n"
                        "Type=Application\n"
                        "Name=Acme\n"
                        "Exec=/opt/acme/bin/acme %u\n"
                        "NoDisplay=true\n"
                        "StartupNotify=true\n"
                        "MimeType=x-scheme-handler/com.acme;\n"));
}

void tst_DesktopEntry::name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Acme 3"_s << u"Name=Acme 3"_s;
    QTest::newRow("not ASCII") << u"Ácme 漢字"_s << u"Name=Ácme 漢字"_s;
    QTest::newRow("backslash") << u"A\\nB"_s << u"Name=A\\\\nB"_s;
    QTest::newRow("another key") << u"Acme\nExec=/bin/false"_s << u"Name=Acme Exec=/bin/false"_s;
    QTest::newRow("control characters") << u"\tA\r\x1b[1mB "_s << u"Name=A [1mB"_s;
}

void tst_DesktopEntry::name()
{
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    const QString text = QString::fromUtf8(desktopEntry({ u"com.acme"_s, u"/bin/acme"_s, name }));
    QVERIFY2(text.split(u'\n').contains(line), qUtf8Printable(text));
    QCOMPARE(text.count(u'\n'), 7);
}

// Desktop Entry Specification 1.5, "The Exec key".
void tst_DesktopEntry::exec_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"/opt/a-b_c/x.y"_s << u"/opt/a-b_c/x.y"_s;
    QTest::newRow("space") << u"/My apps/acme"_s << u"\"/My apps/acme\""_s;
    QTest::newRow("quotation mark") << u"/a\"b"_s << u"\"/a\\\\\"b\""_s;
    QTest::newRow("dollar") << u"/a$b"_s << u"\"/a\\\\$b\""_s;
    QTest::newRow("backtick") << u"/a`b"_s << u"\"/a\\\\`b\""_s;
    QTest::newRow("backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
    QTest::newRow("percent") << u"/a%ub"_s << u"\"/a%%ub\""_s;
    QTest::newRow("semicolon") << u"/a;b"_s << u"\"/a;b\""_s;
    QTest::newRow("apostrophe") << u"/a'b"_s << u"\"/a'b\""_s;
    QTest::newRow("not ASCII") << u"/ä漢"_s << u"\"/ä漢\""_s;
    QTest::newRow("line") << u"/a\nTerminal=true"_s << u"\"/a\\nTerminal=true\""_s;
}

void tst_DesktopEntry::exec()
{
    QFETCH(const QString, program);
    QFETCH(const QString, value);
    const QByteArray entry = desktopEntry({ u"com.acme"_s, program, u"Acme"_s });
    const QString text = QString::fromUtf8(entry);
    QVERIFY2(text.split(u'\n').contains(u"Exec="_s + value + u" %u"_s), qUtf8Printable(text));
    QCOMPARE(text.count(u'\n'), 7);
    QCOMPARE(programOfDesktopEntry(entry), program);
}

void tst_DesktopEntry::launched_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"acme"_s;
    QTest::newRow("space") << u"my acme"_s;
    QTest::newRow("all of them") << u"a \"b\" $HOME `id` \\ \\n ; & | ' * ? # ~ ( ) < >"_s;
    QTest::newRow("not ASCII") << u"ä漢🙂"_s;
}

// What GLib, and with it GNOME, makes of it: the program is started, with the URL as it was. But
// for a percent sign, which it does not undo before it looks whether the program is there.
void tst_DesktopEntry::launched()
{
    QFETCH(const QString, name);
    const QString gio = QStandardPaths::findExecutable(u"gio"_s);
    if (gio.isEmpty())
        QSKIP("gio is not there");
    QTemporaryDir folder;
    const QString program = folder.filePath(name);
    const QString heard = folder.filePath(u"heard"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$1\" >\"$HEARD.new\"\n"
                 "mv \"$HEARD.new\" \"$HEARD\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile entry(folder.filePath(u"acme.desktop"_s));
    QVERIFY(entry.open(QIODevice::WriteOnly));
    entry.write(desktopEntry({ u"com.acme"_s, program, u"Acme"_s }));
    entry.close();

    const QString url = u"com.acme://callback?code=a%20b$x`y`&state=%22c"_s;
    QProcess launcher;
    launcher.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEARD"_s, heard);
    launcher.setProcessEnvironment(environment);
    launcher.start(gio, { u"launch"_s, entry.fileName(), url });
    QVERIFY(launcher.waitForFinished());
    QCOMPARE(launcher.exitCode(), 0);
    QTRY_VERIFY(QFile::exists(heard));
    QFile result(heard);
    QVERIFY(result.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(result.readAll()), u"1\n"_s + url + u'\n');
}

void tst_DesktopEntry::others_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("program");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no Exec") << QByteArray("[Desktop Entry]\nName=x\n") << QString();
    QTest::newRow("name") << QByteArray("[Desktop Entry]\nExec = acme --open %U\n") << u"acme"_s;
    QTest::newRow("quoted") << QByteArray("[Desktop Entry]\nExec=\"/opt/a b\" %U\n")
                            << u"/opt/a b"_s;
    QTest::newRow("unfinished") << QByteArray("[Desktop Entry]\nExec=\"/opt/a\\") << u"/opt/a\\"_s;
    QTest::newRow("an action's") << QByteArray("[Desktop Action x]\nExec=b\n"
                                               "[Desktop Entry]\nExec=a\n")
                                 << u"a"_s;
}

void tst_DesktopEntry::others()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, program);
    QCOMPARE(programOfDesktopEntry(content), program);
}

void tst_DesktopEntry::defaultOfList()
{
    const QByteArray list = "[Added Associations]\nx-scheme-handler/com.acme=other.desktop;\n\n"
                            "[Default Applications]\ntext/html=browser.desktop\n"
                            "x-scheme-handler/com.acme=acme.desktop;second.desktop\n";
    QCOMPARE(defaultApplication(list, u"x-scheme-handler/com.acme"_s), u"acme.desktop"_s);
    QCOMPARE(defaultApplication(list, u"x-scheme-handler/com.acm"_s), QString());
    QCOMPARE(defaultApplication({}, u"text/html"_s), QString());
}

AUTH0QT_TEST_MAIN(tst_DesktopEntry, QCoreApplication)
#include "tst_desktopentry.moc"
