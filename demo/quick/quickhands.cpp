// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quickhands.h"

#include "auth0logincontroller.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace {

Auth0LoginController *controllerOf(QObject *dialog)
{
    return dialog ? dialog->property("controller").value<Auth0LoginController *>() : nullptr;
}

// A dialog is no item; what it shows lies in one that the window shows. Its title is not part of
// that: a dialog of Qt Widgets has its own from the window system.
QQuickItem *contentOf(QObject *dialog)
{
    return dialog ? dialog->property("contentItem").value<QQuickItem *>() : nullptr;
}

// The engine's view, by name, since the demo must not link the engine.
QQuickItem *engineView(QQuickItem *item)
{
    if (item->inherits("QQuickWebEngineView"))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = engineView(child))
            return found;
    }
    return nullptr;
}

} // namespace

QuickHands::QuickHands(QQuickWindow *window, QSize dialogSize)
    : m_window(window)
    , m_dialogSize(dialogSize)
{
}

void QuickHands::clickLogin()
{
    m_window->requestActivate();
    click(qobject_cast<QQuickItem *>(find(u"loginButton"_s)));
}

Auth0LoginController *QuickHands::login()
{
    QObject *dialog = loginDialog();
    return dialog && dialog->property("visible").toBool() ? controllerOf(dialog) : nullptr;
}

bool QuickHands::canType()
{
    const QQuickItem *view = page();
    return view && view->isVisible();
}

void QuickHands::focusPage()
{
    fit(loginDialog());
    page()->forceActiveFocus(Qt::OtherFocusReason);
}

void QuickHands::press(int key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QCoreApplication::postEvent(m_window, new QKeyEvent(type, key, Qt::NoModifier, text));
}

void QuickHands::closeLogin()
{
    if (Auth0LoginController *controller = login())
        controller->cancel();
}

void QuickHands::openStage(Auth0Provider *provider)
{
    // As QObject: with Qt 6.11 a parameter of the type Auth0Provider is null there.
    QMetaObject::invokeMethod(m_window, "openStage", Q_ARG(QObject *, provider));
    fit(stageDialog());
}

Auth0LoginController *QuickHands::stage()
{
    return controllerOf(stageDialog());
}

void QuickHands::closeStage()
{
    QMetaObject::invokeMethod(m_window, "closeStage");
}

void QuickHands::clickTab(DemoSession::Tab tab)
{
    click(qobject_cast<QQuickItem *>(find(u"tab%1"_s.arg(int(tab)))));
}

void QuickHands::clickSend()
{
    click(qobject_cast<QQuickItem *>(find(u"sendButton"_s)));
}

void QuickHands::clickProperty(int row)
{
    if (QObject *table = find(u"properties"_s))
        table->setProperty("currentIndex", row);
}

void QuickHands::typeMetadata(const QString &key, const QString &value)
{
    typeInto(u"metadataKey"_s, key);
    typeInto(u"metadataValue"_s, value);
}

void QuickHands::typeInto(const QString &field, const QString &text)
{
    auto *item = qobject_cast<QQuickItem *>(find(field));
    if (!item)
        return;
    item->forceActiveFocus(Qt::OtherFocusReason);
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent all(type, Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::sendEvent(m_window, &all);
    }
    // At once: the next field takes the focus with what is still on its way.
    for (const QChar c : text) {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent key(type, c.toUpper().unicode(), Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_window, &key);
        }
    }
}

void QuickHands::clickSet()
{
    click(qobject_cast<QQuickItem *>(find(u"metadataSet"_s)));
}

QImage QuickHands::picture(Scene scene)
{
    const QImage whole = m_window->grabWindow();
    if (scene == Scene::Window)
        return whole;
    const QQuickItem *content = contentOf(scene == Scene::Stage ? stageDialog() : loginDialog());
    if (!content)
        return {};
    const qreal scale = whole.devicePixelRatio();
    const QRectF rect = content->mapRectToScene(content->boundingRect());
    QImage part = whole.copy(
            QRectF(rect.topLeft() * scale, rect.size() * scale).toRect().intersected(whole.rect()));
    part.setDevicePixelRatio(scale);
    return part;
}

QObject *QuickHands::find(const QString &name) const
{
    return m_window->findChild<QObject *>(name);
}

QObject *QuickHands::loginDialog() const
{
    return m_window->property("login").value<QObject *>();
}

QObject *QuickHands::stageDialog() const
{
    return m_window->property("stage").value<QObject *>();
}

QQuickItem *QuickHands::page() const
{
    QQuickItem *content = contentOf(loginDialog());
    return content ? engineView(content) : nullptr;
}

// By the keyboard: Qt Quick takes a click only from the window system itself, since a grab of the
// pointer needs the device to know of the point.
void QuickHands::click(QQuickItem *item)
{
    if (!item)
        return;
    item->forceActiveFocus(Qt::OtherFocusReason);
    press(Qt::Key_Space, u" "_s);
}

void QuickHands::fit(QObject *dialog)
{
    if (m_dialogSize.isEmpty() || !dialog)
        return;
    const qreal title = dialog->property("implicitHeaderHeight").toReal();
    dialog->setProperty("width", m_dialogSize.width());
    dialog->setProperty("height", m_dialogSize.height() + title);
}
