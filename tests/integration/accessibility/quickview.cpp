// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dialogview.h"
#include "fakepage.h"

#include "auth0logincontroller.h"
#include "auth0provider.h"

#include <QtQml/qqml.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QQuickItem *findShown(const QQuickItem *item, const QString &name)
{
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        if (child->objectName() == name)
            return child;
        if (QQuickItem *const found = findShown(child, name))
            return found;
    }
    return nullptr;
}

bool hasFadingChild(const QQuickItem *item)
{
    const auto children = item->childItems();
    for (const QQuickItem *child : children) {
        const QVariant current = child->property("current"); // a face has it
        if ((current.isValid() && !current.toBool() && child->opacity() > 0)
            || hasFadingChild(child)) {
            return true;
        }
    }
    return false;
}

class QuickView : public DialogView
{
public:
    explicit QuickView(Auth0Provider *provider)
    {
        qmlRegisterType<FakePage>("FakePage", 1, 0, "FakePage");
        m_engine.addImportPath(QStringLiteral(AUTH0QT_QML_DIR));
        m_engine.addImportPath(QStringLiteral(FAKE_QML_DIR));
        m_engine.setInitialProperties({ { u"provider"_s, QVariant::fromValue(provider) } });
        m_engine.load(QUrl::fromLocalFile(QStringLiteral(MAIN_QML)));
        if (m_engine.rootObjects().isEmpty())
            qFatal("Main.qml cannot be loaded");
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        m_dialog = m_window->property("dialog").value<QObject *>();
    }

    QWindow *mainWindow() const override { return m_window; }
    QObject *mainContent() const override { return m_window; }
    QWindow *window() const override { return m_window; }
    QObject *dialog() const override { return content()->parentItem(); }
    QObject *api() const override { return m_dialog; }
    QObject *userButton() const override
    {
        return m_window->property("userButton").value<QObject *>();
    }
    QObject *focus() const override { return m_window->activeFocusItem(); }
    Auth0LoginController *controller() const override
    {
        return m_dialog->property("controller").value<Auth0LoginController *>();
    }
    void setEmbedded(bool embedded) override { m_dialog->setProperty("embedded", embedded); }
    void open() override { QMetaObject::invokeMethod(m_dialog, "open"); }
    bool isShown() const override { return m_dialog->property("opened").toBool(); }
    void openMenu() override
    {
        QMetaObject::invokeMethod(userButton(), "forceActiveFocus",
                                  Q_ARG(Qt::FocusReason, Qt::TabFocusReason));
        QTest::keyClick(m_window, Qt::Key_Space);
    }
    QObject *menu() const override
    {
        return menuPopup()->property("contentItem").value<QQuickItem *>()->parentItem();
    }
    QWindow *menuWindow() const override
    {
        return menuPopup()->property("opened").toBool() ? m_window : nullptr;
    }
    QObject *menuFocus() const override { return m_window->activeFocusItem(); }

    bool hasBusySign() const override { return isTurning() || findShown(content(), u"still"_s); }
    bool isTurning() const override
    {
        const QQuickItem *const sign = findShown(content(), u"turning"_s);
        return sign && sign->property("running").toBool();
    }
    bool isFading() const override { return hasFadingChild(content()); }

private:
    QObject *menuPopup() const { return userButton()->property("menu").value<QObject *>(); }
    QQuickItem *content() const { return m_dialog->property("contentItem").value<QQuickItem *>(); }

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window;
    QObject *m_dialog;
};

} // namespace

std::unique_ptr<QGuiApplication> DialogView::makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::unique_ptr<DialogView> DialogView::make(Auth0Provider *provider)
{
    return std::make_unique<QuickView>(provider);
}
