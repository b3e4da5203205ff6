// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The logos of QML's views in an application that is shipped without Qt's image format plugin for
// SVG.

#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimagereader.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlcontext.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickitem.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr char Buttons[] = R"(
import QtQuick
import Auth0

Item {
    LoginButton { logo: dataUrl }
    LoginButton { logo: fileUrl }
    LoginView { logo: fileUrl }
}
)";

constexpr char Svg[] = "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'>"
                       "<rect width='8' height='8'/></svg>";

// The sources of the pictures below item.
void collect(const QQuickItem *item, QList<QUrl> *sources)
{
    const auto children = item->childItems();
    for (const QQuickItem *child : children) {
        if (child->inherits("QQuickImage"))
            sources->append(child->property("source").toUrl());
        collect(child, sources);
    }
}

} // namespace

class tst_LoginButtonLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSvgPlugin();
};

void tst_LoginButtonLogo::withoutSvgPlugin()
{
    // From now on no plugin is found. Those of the platform are loaded.
    QCoreApplication::setLibraryPaths({});
    QVERIFY(!QImageReader::supportedImageFormats().contains("svg"));

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"logo.SVG"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Svg);
    file.close();

    QQmlEngine engine;
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine.rootContext()->setContextProperty(
            u"dataUrl"_s, QUrl(u"data:image/svg+xml;utf8,"_s + QLatin1StringView(Svg)));
    engine.rootContext()->setContextProperty(u"fileUrl"_s, QUrl::fromLocalFile(file.fileName()));

    // One line for all of them, and nothing of Qt's own.
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^A logo cannot be read.*qt6-svg-plugins.*"_s));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QQmlComponent component(&engine);
    component.setData(Buttons, QUrl());
    const std::unique_ptr<QObject> root(component.create());
    QVERIFY2(root, qPrintable(component.errorString()));
    QList<QUrl> sources;
    collect(qobject_cast<QQuickItem *>(root.get()), &sources);
    QVERIFY(sources.size() >= 3);
    for (const QUrl &source : std::as_const(sources))
        QCOMPARE(source, QUrl());
}

QTEST_MAIN(tst_LoginButtonLogo)

#include "tst_loginbutton_logo.moc"
