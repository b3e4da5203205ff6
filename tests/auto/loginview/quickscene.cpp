// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quickscene.h"

#include "auth0logincontroller.h"
#include "fakepage.h"

#include <QtQml/qqml.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickitem.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

const char *const Scene = R"(
    import QtQuick
    import QtQuick.Controls
    import Auth0
    ApplicationWindow {
        id: window
        required property Auth0Provider provider
        required property bool inDialog
        property int escapes: 0
        readonly property QtObject loader: viewLoader
        readonly property QtObject view: viewLoader.item ? viewLoader.item.view : null
        height: 760; width: 560; visible: true
        header: TextField { objectName: "own" }
        Shortcut {
            context: Qt.ApplicationShortcut
            sequence: "Esc"
            onActivated: ++window.escapes
        }
        Component {
            id: dialogs
            Item {
                readonly property QtObject view: dialog
                LoginDialog { id: dialog; animated: false; provider: window.provider }
            }
        }
        Component {
            id: views
            FocusScope {
                readonly property QtObject view: login
                LoginView { id: login; anchors.fill: parent; animated: false; provider: window.provider }
            }
        }
        Loader {
            id: viewLoader
            anchors.fill: parent
            sourceComponent: window.inDialog ? dialogs : views
        }
    })";

QQuickItem *findShown(const QQuickItem *item, const QString &name)
{
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->isVisible() || qFuzzyIsNull(child->opacity()))
            continue;
        if (child->objectName() == name)
            return child;
        if (QQuickItem *const found = findShown(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

QuickScene::QuickScene(bool isDialog)
{
    qmlRegisterType<FakePage>("FakePage", 1, 0, "FakePage");
    engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
    engine.addImportPath(QStringLiteral(FAKE_QML_DIR));
    QQmlComponent component(&engine);
    component.setData(Scene, {});
    window = qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
            { { u"provider"_s, QVariant::fromValue(&tenant.provider) },
              { u"inDialog"_s, isDialog } }));
    if (!window)
        qFatal("%ls", qUtf16Printable(component.errorString()));
    loader = window->property("loader").value<QObject *>();
    view = window->property("view").value<QObject *>();
    controller = view->property("controller").value<Auth0LoginController *>();
}

QuickScene::~QuickScene()
{
    delete window.data();
}

void QuickScene::begin() const
{
    QMetaObject::invokeMethod(view, view->inherits("QQuickItem") ? "start" : "open");
}

bool QuickScene::reach(Auth0::Face face) const
{
    setEmbedded(face == Auth0::Face::Page);
    if (face == Auth0::Face::Problem)
        controller->setProvider(nullptr);
    begin();
    const QVariant opened = view->property("opened");
    return QTest::qWaitFor([&] { return controller->face() == face; }, Patience)
            && QTest::qWaitForWindowActive(window, Patience)
            && QTest::qWaitFor(
                    [&] { return !opened.isValid() || view->property("opened").toBool(); },
                    Patience);
}

void QuickScene::press(Qt::Key key) const
{
    QTest::keyClick(window, key);
}

void QuickScene::focusOwnField() const
{
    find(u"own"_s)->forceActiveFocus();
}

QQuickItem *QuickScene::find(const QString &name) const
{
    return findShown(window->contentItem(), name);
}
