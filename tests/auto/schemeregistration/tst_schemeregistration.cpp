// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "urischeme/schemeregistration.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

static const QString OurScheme = u"com.example.acme"_s;
static const QString DesktopId = u"auth0qt-com.example.acme.desktop"_s;

// With the real xdg-mime, in the folders of the test's session.
class tst_SchemeRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void registers_data();
    void registers();
    void again();
    void anotherProgramBefore();
    void movedProgram();
    void installedPackage();
    void otherDefaultsStay();
    void keepsThatOfAnother();
    void removes();
    void noTool();
    void toolThatDoesNothing();
    void notWritable();
    void deletedMeanwhile();

private:
    static QString applications()
    {
        return qEnvironmentVariable("XDG_DATA_HOME") + u"/applications"_s;
    }
    static QString mimeApps()
    {
        return qEnvironmentVariable("XDG_CONFIG_HOME") + u"/mimeapps.list"_s;
    }
    static QString defaultFor(const QString &scheme);
    static QByteArray read(const QString &path);
    static void write(const QString &path, const QByteArray &content, bool isProgram = false);
    QString program(const QString &name);
    // The detail with which it ends; empty: it is registered.
    static QString detailOf(SchemeRegistration *registration);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

QString tst_SchemeRegistration::defaultFor(const QString &scheme)
{
    QProcess process;
    process.start(u"xdg-mime"_s, { u"query"_s, u"default"_s, u"x-scheme-handler/"_s + scheme });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QByteArray tst_SchemeRegistration::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_SchemeRegistration::write(const QString &path, const QByteArray &content, bool isProgram)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    if (isProgram)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString tst_SchemeRegistration::program(const QString &name)
{
    const QString path = m_folder->filePath(name);
    write(path, "#!/bin/sh\n", true);
    return path;
}

QString tst_SchemeRegistration::detailOf(SchemeRegistration *registration)
{
    QSignalSpy spy(registration, &SchemeRegistration::finished);
    registration->start();
    if (!spy.isEmpty() || !spy.wait(30000)) // never from within the call
        return u"never"_s;
    const auto error = spy.first().first().value<Auth0Error>();
    if (error && error.code() != Auth0::ErrorCode::ConfigurationError)
        return u"another code"_s;
    return error.detail();
}

void tst_SchemeRegistration::initTestCase()
{
    if (QStandardPaths::findExecutable(u"xdg-mime"_s).isEmpty())
        QSKIP("xdg-mime is not there");
    qputenv("XDG_CURRENT_DESKTOP", "X-Generic");
    m_path = qgetenv("PATH");
}

void tst_SchemeRegistration::init()
{
    qputenv("PATH", m_path);
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(applications()).removeRecursively();
    QDir(qEnvironmentVariable("XDG_DATA_HOME") + u"/auth0qt"_s).removeRecursively();
    QFile::remove(mimeApps());
}

void tst_SchemeRegistration::registers_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"acme"_s;
    QTest::newRow("space") << u"my acme"_s;
    QTest::newRow("all of them") << u"a \"b\" $HOME `id` %u 100% \\ = ; & | ' * ? # ~ ( ) < >\n"_s;
    QTest::newRow("not ASCII") << u"ä漢🙂"_s;
}

void tst_SchemeRegistration::registers()
{
    QFETCH(const QString, name);
    const QString path = program(name);
    SchemeRegistration registration({ OurScheme, path, u"Acme"_s });
    QVERIFY(!registration.isRegistered());
    QCOMPARE(detailOf(&registration), QString());
    QVERIFY(registration.isRegistered());
    QCOMPARE(defaultFor(OurScheme), DesktopId);
    // Whatever its path, no launcher has to undo any quotes.
    const QString started = programOfDesktopEntry(read(applications() + u'/' + DesktopId));
    QVERIFY2(isPlainForExec(started), qUtf8Printable(started));
    QCOMPARE(QFileInfo(started).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
}

void tst_SchemeRegistration::again()
{
    const SchemeHandler handler { OurScheme, program(u"acme"_s), u"Acme"_s };
    SchemeRegistration first(handler);
    QCOMPARE(detailOf(&first), QString());
    qputenv("PATH", "/nonexistent"); // no tool is asked
    SchemeRegistration second(handler);
    QCOMPARE(detailOf(&second), QString());
}

void tst_SchemeRegistration::anotherProgramBefore()
{
    write(applications() + u"/other.desktop"_s,
          "[Desktop Entry]\nType=Application\nName=Other\nExec=true %u\n"
          "MimeType=x-scheme-handler/com.example.acme;\n");
    write(mimeApps(), "[Default Applications]\nx-scheme-handler/com.example.acme=other.desktop\n");
    QCOMPARE(defaultFor(OurScheme), u"other.desktop"_s);
    SchemeRegistration registration({ OurScheme, program(u"acme"_s), u"Acme"_s });
    QVERIFY(!registration.isRegistered());
    QCOMPARE(detailOf(&registration), QString());
    QCOMPARE(defaultFor(OurScheme), DesktopId);
}

void tst_SchemeRegistration::movedProgram()
{
    SchemeRegistration old({ OurScheme, program(u"old acme"_s), u"Acme"_s });
    QCOMPARE(detailOf(&old), QString());
    SchemeRegistration now({ OurScheme, program(u"new acme"_s), u"Acme"_s });
    QVERIFY(!now.isRegistered());
    QCOMPARE(detailOf(&now), QString());
    QVERIFY(now.isRegistered());
    QVERIFY(!old.isRegistered());
}

// Then the user's folder stays clean: nothing would remove our file with the package.
void tst_SchemeRegistration::installedPackage()
{
    const QString path = program(u"acme"_s);
    QVERIFY(QFile::link(path, m_folder->filePath(u"link"_s)));
    write(applications() + u"/com.example.acme.desktop"_s,
          "[Desktop Entry]\nType=Application\nName=Acme\nExec="
                  + QFile::encodeName(m_folder->filePath(u"link"_s)) + " --open %U\n");
    write(mimeApps(),
          "[Default Applications]\nx-scheme-handler/com.example.acme=com.example.acme.desktop\n");
    SchemeRegistration registration({ OurScheme, path, u"Acme"_s });
    QCOMPARE(detailOf(&registration), QString());
    QCOMPARE(QDir(applications()).entryList(QDir::Files),
             QStringList(u"com.example.acme.desktop"_s));
    QCOMPARE(defaultFor(OurScheme), u"com.example.acme.desktop"_s);
}

void tst_SchemeRegistration::otherDefaultsStay()
{
    const QByteArray lines = "[Added Associations]\ntext/plain=editor.desktop;\n\n"
                             "[Default Applications]\ntext/html=browser.desktop\n";
    write(mimeApps(), lines);
    SchemeRegistration registration({ OurScheme, program(u"acme"_s), u"Acme"_s });
    QCOMPARE(detailOf(&registration), QString());
    QVERIFY(read(mimeApps()).startsWith(lines));
}

void tst_SchemeRegistration::keepsThatOfAnother()
{
    SchemeRegistration theirs({ OurScheme, program(u"other"_s), u"Other"_s });
    QCOMPARE(detailOf(&theirs), QString());
    SchemeRegistration registration({ OurScheme, program(u"acme"_s), u"Acme"_s });
    QVERIFY(registration.remove());
    QVERIFY(theirs.isRegistered());
    QVERIFY(theirs.remove());
    QVERIFY(!theirs.isRegistered());
}

void tst_SchemeRegistration::removes()
{
    SchemeRegistration registration({ OurScheme, program(u"my acme"_s), u"Acme"_s });
    QVERIFY(registration.remove()); // what is not there
    QCOMPARE(detailOf(&registration), QString());
    QVERIFY(registration.remove());
    QVERIFY(!registration.isRegistered());
    QCOMPARE(defaultFor(OurScheme), QString());
    QCOMPARE(QDir(applications()).entryList(QDir::Files), QStringList());
    const QDir links(qEnvironmentVariable("XDG_DATA_HOME") + u"/auth0qt"_s);
    QCOMPARE(links.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList());
}

void tst_SchemeRegistration::noTool()
{
    qputenv("PATH", "/nonexistent");
    SchemeRegistration registration({ OurScheme, program(u"acme"_s), u"Acme"_s });
    QCOMPARE(detailOf(&registration), u"uri_scheme.tool_missing"_s);
    QVERIFY(!registration.isRegistered());
}

void tst_SchemeRegistration::toolThatDoesNothing()
{
    const QString path = program(u"acme"_s);
    write(m_folder->filePath(u"bin/xdg-mime"_s), "#!/bin/sh\nexit 4\n", true);
    qputenv("PATH", QByteArray(QFile::encodeName(m_folder->filePath(u"bin"_s)) + ':' + m_path));
    SchemeRegistration registration({ OurScheme, path, u"Acme"_s });
    QCOMPARE(detailOf(&registration), u"uri_scheme.not_registered"_s);
    QVERIFY(!registration.isRegistered());
}

void tst_SchemeRegistration::notWritable()
{
    write(applications(), "a file where the folder should be");
    SchemeRegistration registration({ OurScheme, program(u"acme"_s), u"Acme"_s });
    QCOMPARE(detailOf(&registration), u"uri_scheme.not_written"_s);
    QFile::remove(applications());
}

void tst_SchemeRegistration::deletedMeanwhile()
{
    const QString path = program(u"acme"_s);
    write(m_folder->filePath(u"bin/xdg-mime"_s), "#!/bin/sh\nexec tail -f /dev/null\n", true);
    qputenv("PATH", QByteArray(QFile::encodeName(m_folder->filePath(u"bin"_s)) + ':' + m_path));
    auto registration = std::make_unique<SchemeRegistration>(
            SchemeHandler { OurScheme, path, u"Acme"_s });
    const QSignalSpy spy(registration.get(), &SchemeRegistration::finished);
    registration->start();
    QTRY_VERIFY(!registration->findChildren<QProcess *>().isEmpty());
    registration.reset();
    QCOMPARE(spy.size(), 0);
}

AUTH0QT_TEST_MAIN(tst_SchemeRegistration, QCoreApplication)
#include "tst_schemeregistration.moc"
