// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Logos of the widgets that are SVG files, without Qt's plugins for SVG and with them.

#include "auth0loginbutton.h"
#include "auth0loginwidget.h"
#include "auth0provider.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimagereader.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char Svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'>"
                       "<rect width='16' height='16' fill='#f00'/></svg>";

bool hasRed(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, image.height() / 2) == Qt::red)
            return true;
    }
    return false;
}

} // namespace

class tst_LoginButtonSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutPlugins(); // first: what is loaded stays
    void withPlugins();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void tst_LoginButtonSvg::initTestCase()
{
    m_file = m_folder.filePath(u"logo.svg"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Svg);
}

void tst_LoginButtonSvg::withoutPlugins()
{
    const QStringList folders = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    QVERIFY(!QImageReader::supportedImageFormats().contains("svg"));

    // One line for all of them.
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^A logo cannot be read.*qt6-svg-plugins.*"_s));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Auth0Provider provider;
    Auth0LoginButton button;
    button.setLogo(QIcon(m_file));
    Auth0LoginWidget widget(&provider);
    widget.setLogo(QIcon(m_file));
    QVERIFY(!hasRed(&button));
    QCoreApplication::setLibraryPaths(folders);
}

void tst_LoginButtonSvg::withPlugins()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("Qt's plugins for SVG are not installed");
    Auth0LoginButton button;
    button.setLogo(QIcon(m_file));
    QVERIFY(hasRed(&button));
    button.setLogo(QIcon());
    QVERIFY(!hasRed(&button));
}

QTEST_MAIN(tst_LoginButtonSvg)

#include "tst_loginbutton_svg.moc"
