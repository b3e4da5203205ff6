// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "embeddedbrowserloader.h"

#include "embeddedbrowserplugin.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qwidget.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_EmbeddedBrowserLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void finds_data();
    void finds();
    void firstFolderWins();
    void readsOnlyMetaData();
    void looksBelowLibraryPaths();
    void neverLooksInCurrentDirectory();
    void creates();
    void createsNothing();
    void unloadable();
};

static QString fake(const QString &folder)
{
    return QString::fromUtf8(FAKE_PLUGINS) + u'/' + folder;
}

void tst_EmbeddedBrowserLoader::cleanup()
{
    QCoreApplication::setLibraryPaths({});
}

void tst_EmbeddedBrowserLoader::finds_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("found");
    QTest::newRow("good") << u"good"_s << true;
    QTest::newRow("of another version") << u"old"_s << false;
    QTest::newRow("for something else") << u"other"_s << false;
    QTest::newRow("no folder") << u"missing"_s << false;
}

void tst_EmbeddedBrowserLoader::finds()
{
    QFETCH(QString, folder);
    QFETCH(bool, found);
    const QString file = EmbeddedBrowserLoader::find({ fake(folder) + u"/auth0qt"_s });
    QCOMPARE(!file.isEmpty(), found);
}

void tst_EmbeddedBrowserLoader::firstFolderWins()
{
    QTemporaryDir copy;
    const QString source = EmbeddedBrowserLoader::find({ fake(u"good"_s) + u"/auth0qt"_s });
    QVERIFY(QFile::copy(source, copy.filePath(u"copy.so"_s)));
    QCOMPARE(EmbeddedBrowserLoader::find({ fake(u"old"_s) + u"/auth0qt"_s, copy.path(),
                                           fake(u"good"_s) + u"/auth0qt"_s }),
             copy.filePath(u"copy.so"_s));
}

void tst_EmbeddedBrowserLoader::readsOnlyMetaData()
{
    QVERIFY(!EmbeddedBrowserLoader::find({ fake(u"good"_s) + u"/auth0qt"_s }).isEmpty());
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("No /proc");
    QVERIFY(!maps.readAll().contains("auth0qt_fake_browser."));
}

void tst_EmbeddedBrowserLoader::looksBelowLibraryPaths()
{
    QCoreApplication::setLibraryPaths({ fake(u"old"_s), fake(u"good"_s) });
    const QStringList folders = EmbeddedBrowserLoader::folders();
    QCOMPARE(folders.at(0), fake(u"old"_s) + u"/auth0qt"_s);
    QCOMPARE(folders.at(1), fake(u"good"_s) + u"/auth0qt"_s);
    QVERIFY(!EmbeddedBrowserLoader::find(EmbeddedBrowserLoader::folders()).isEmpty());
}

void tst_EmbeddedBrowserLoader::neverLooksInCurrentDirectory()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(fake(u"good"_s)));
    QCoreApplication::setLibraryPaths({ u"."_s, u""_s, u"auth0qt"_s });
    const QStringList folders = EmbeddedBrowserLoader::folders();
    for (const QString &folder : folders) {
        QVERIFY2(QDir::isAbsolutePath(folder), qPrintable(folder));
        QVERIFY2(!folder.startsWith(fake(u"good"_s)), qPrintable(folder));
    }
    QDir::setCurrent(before);
}

void tst_EmbeddedBrowserLoader::creates()
{
    QCoreApplication::setLibraryPaths({ fake(u"good"_s) });
    QWidget parent;
    const EmbeddedBrowser made = EmbeddedBrowserLoader::create(&parent, {});
    const std::unique_ptr<AbstractPageBrowser> browser(made.browser);
    QVERIFY(browser);
    QCOMPARE(made.widget->parentWidget(), &parent);
}

void tst_EmbeddedBrowserLoader::createsNothing()
{
    QCoreApplication::setLibraryPaths({ fake(u"old"_s) });
    QVERIFY(EmbeddedBrowserLoader::find(EmbeddedBrowserLoader::folders()).isEmpty());
    QWidget parent;
    QVERIFY(!EmbeddedBrowserLoader::create(&parent, {}).browser);
}

void tst_EmbeddedBrowserLoader::unloadable()
{
    // Its metadata is there, but not all of its code.
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"auth0qt"_s));
    QFile source(EmbeddedBrowserLoader::find({ fake(u"good"_s) + u"/auth0qt"_s }));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray bytes = source.readAll();
    const qsizetype soname = bytes.indexOf("libQt6Widgets.so");
    QVERIFY(soname > 0);
    bytes.replace(soname, 13, "libMissing000");
    QFile broken(folder.filePath(u"auth0qt/broken.so"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(bytes);
    broken.close();

    QCoreApplication::setLibraryPaths({ folder.path() });
    QVERIFY(!EmbeddedBrowserLoader::find(EmbeddedBrowserLoader::folders()).isEmpty());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"The embedded browser cannot be loaded: .*"_s));
    QWidget parent;
    QVERIFY(!EmbeddedBrowserLoader::create(&parent, {}).browser);
}

QTEST_MAIN(tst_EmbeddedBrowserLoader)

#include "tst_embeddedbrowserloader.moc"
