// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The page is shown in whatever way an application loads QML. From Qt 6.8 on Qt WebEngine ends a
// process that loads its library in another thread than the GUI thread, and the type loader of QML
// has a thread of its own. The engine starts once in a process: one process for each row.

#include "auth0logincontroller.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlcontext.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickview.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms; the first page starts the engine

QUrl file(const QString &name)
{
    return QUrl::fromLocalFile(QStringLiteral(LOADING_DIR "/") + name);
}

void prepare(QQmlEngine *engine)
{
    engine->addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine->addImportPath(QStringLiteral(LOADING_DIR "/modules"));
    QQmlContext *const context = engine->rootContext();
    context->setContextProperty(u"tenantIssuer"_s, qEnvironmentVariable("AUTH0QT_TEST_ISSUER"));
    context->setContextProperty(
            u"tenantRedirectUris"_s,
            QStringList { qEnvironmentVariable("AUTH0QT_TEST_REDIRECT_URI"),
                          qEnvironmentVariable("AUTH0QT_TEST_OTHER_REDIRECT_URI") });
    context->setContextProperty(u"tenantClientId"_s,
                                qEnvironmentVariable("AUTH0QT_TEST_CLIENT_ID"));
}

// One that has to be kept as long as what it has loaded.
using Application = std::shared_ptr<QObject>;

struct Loaded
{
    Application application;
    QObject *root = nullptr;
};

Loaded byEngine(const QString &name)
{
    const auto engine = std::make_shared<QQmlApplicationEngine>();
    prepare(engine.get());
    engine->load(file(name));
    return { engine, engine->rootObjects().value(0) };
}

Loaded byComponent(const Application &application, const QString &name)
{
    auto *const engine = static_cast<QQmlEngine *>(application.get());
    QQmlComponent component(engine, file(name));
    QObject *const root = component.create();
    if (!root)
        qWarning("%ls", qUtf16Printable(component.errorString()));
    else
        root->setParent(engine);
    return { application, root };
}

Loaded byView(const QString &name)
{
    const auto view = std::make_shared<QQuickView>();
    prepare(view->engine());
    view->setSource(file(name));
    view->show();
    return { view, view->rootObject() };
}

} // namespace

class tst_Loading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void application();
    void module();
    void component();
    void view();
    void asynchronousLoader();
    void ownImport();
    void secondEngine();
    void hotReload();
    void withoutEngine();

private:
    static void shows(const Loaded &loaded);
};

void tst_Loading::init()
{
    // Not what a platform without OpenGL says about that.
    QTest::failOnWarning(QRegularExpression(u"WebEngine|ShareOpenGL|auth0|[.]qml"_s));
}

void tst_Loading::shows(const Loaded &loaded)
{
    QVERIFY(loaded.root);
    const auto controller = [&] {
        return loaded.root->property("controller").value<Auth0LoginController *>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(controller(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(controller()->face() != Auth0::Face::Preparing, Patience);
    // Neither the system browser nor a problem.
    QVERIFY2(controller()->face() == Auth0::Face::Page, qPrintable(controller()->details()));
}

void tst_Loading::application()
{
    shows(byEngine(u"modules/Loading/Main.qml"_s));
}

void tst_Loading::module()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto engine = std::make_shared<QQmlApplicationEngine>();
    prepare(engine.get());
    engine->loadFromModule("Loading", "Main");
    shows({ engine, engine->rootObjects().value(0) });
#else
    QSKIP("QQmlApplicationEngine::loadFromModule() is there from Qt 6.5 on");
#endif
}

void tst_Loading::component()
{
    const auto engine = std::make_shared<QQmlEngine>();
    prepare(engine.get());
    shows(byComponent(engine, u"modules/Loading/Main.qml"_s));
}

void tst_Loading::view()
{
    shows(byView(u"modules/Loading/Content.qml"_s));
}

void tst_Loading::asynchronousLoader()
{
    shows(byEngine(u"Asynchronous.qml"_s));
}

void tst_Loading::ownImport()
{
    shows(byEngine(u"OwnImport.qml"_s));
}

void tst_Loading::secondEngine()
{
    const Loaded first = byEngine(u"modules/Loading/Main.qml"_s);
    const Loaded second = byEngine(u"modules/Loading/Main.qml"_s);
    shows(first);
    shows(second);
}

// As tools for developers do it.
void tst_Loading::hotReload()
{
    const auto engine = std::make_shared<QQmlEngine>();
    prepare(engine.get());
    for (int times = 0; times < 3; ++times) {
        const Loaded loaded = byComponent(engine, u"modules/Loading/Main.qml"_s);
        shows(loaded);
        delete loaded.root;
        engine->clearComponentCache();
    }
}

// Both modules are there, what starts the engine is not: an application that was shipped
// incompletely.
void tst_Loading::withoutEngine()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"Auth0/WebEngine"_s);
    QVERIFY(QDir().mkpath(target));
    const auto filesOf = [](const QString &path) {
        return QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    const QString modules = QStringLiteral(AUTH0QT_QML_DIR);
    for (const QFileInfo &file : filesOf(modules + u"/Auth0"_s)) {
        if (file.fileName() != "WebEngine"_L1)
            QFile::link(file.absoluteFilePath(), folder.filePath(u"Auth0/"_s + file.fileName()));
    }
    for (const QFileInfo &file : filesOf(modules + u"/Auth0/WebEngine"_s)) {
        if (!file.fileName().startsWith("auth0qt_webengine_start"_L1))
            QFile::copy(file.absoluteFilePath(), target + u'/' + file.fileName());
    }

    qputenv("BROWSER", "true");
    const auto engine = std::make_shared<QQmlEngine>();
    prepare(engine.get());
    QStringList paths = engine->importPathList();
    paths.replaceInStrings(modules, folder.path());
    engine->setImportPathList(paths);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^The embedded browser cannot be loaded: "_s));
    const Loaded loaded = byComponent(engine, u"modules/Loading/Main.qml"_s);
    QVERIFY(loaded.root);
    auto *const controller = loaded.root->property("controller").value<Auth0LoginController *>();
    QTRY_COMPARE_WITH_TIMEOUT(controller->face(), Auth0::Face::WaitingForBrowser, Patience);
}

QTEST_MAIN(tst_Loading)

#include "tst_loading.moc"
