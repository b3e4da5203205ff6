// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quickuserinput.h"

#include "auth0logincontroller.h"
#include "auth0provider.h"

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

// A dialog is not an item. Its contents are an item of the window, without the title, as
// the window system draws the title of a dialog of Qt Widgets.
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

QuickUserInput::QuickUserInput(QQuickWindow *window, QSize dialogSize)
    : m_window(window)
    , m_dialogSize(dialogSize)
{
}

void QuickUserInput::clickLogin()
{
    m_window->requestActivate();
    click(u"loginButton"_s);
}

Auth0LoginController *QuickUserInput::login()
{
    QObject *dialog = loginDialog();
    return dialog && dialog->property("visible").toBool() ? controllerOf(dialog) : nullptr;
}

bool QuickUserInput::canType()
{
    const QQuickItem *view = page();
    return view && view->isVisible();
}

void QuickUserInput::focusPage()
{
    fit(loginDialog());
    page()->forceActiveFocus(Qt::OtherFocusReason);
}

void QuickUserInput::press(int key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
        QCoreApplication::postEvent(m_window, new QKeyEvent(type, key, Qt::NoModifier, text));
}

void QuickUserInput::closeLogin()
{
    if (Auth0LoginController *controller = login())
        controller->cancel();
}

void QuickUserInput::openSecondLogin(Auth0Provider *provider)
{
    QMetaObject::invokeMethod(m_window, "openSecondLogin", Q_ARG(QObject *, provider));
    fit(secondDialog());
}

Auth0LoginController *QuickUserInput::secondLogin()
{
    return controllerOf(secondDialog());
}

void QuickUserInput::closeSecondLogin()
{
    QMetaObject::invokeMethod(m_window, "closeSecondLogin");
}

void QuickUserInput::clickTab(DemoSession::Tab tab)
{
    click(u"tab%1"_s.arg(int(tab)));
}

// By the keyboard: Qt Quick takes a click only from the window system itself, since a grab of the
// pointer needs the device to know of the point.
void QuickUserInput::click(const QString &name)
{
    auto *item = qobject_cast<QQuickItem *>(find(name));
    if (!item || !item->isVisible())
        return;
    item->forceActiveFocus(Qt::OtherFocusReason);
    press(Qt::Key_Space, u" "_s);
}

void QuickUserInput::clickProperty(int row)
{
    if (QObject *table = find(u"properties"_s))
        table->setProperty("currentIndex", row);
}

void QuickUserInput::typeInto(const QString &name, const QString &text)
{
    auto *item = qobject_cast<QQuickItem *>(find(name));
    if (!item)
        return;
    item->forceActiveFocus(Qt::OtherFocusReason);
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent all(type, Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::sendEvent(m_window, &all);
    }
    // At once: events that are sent later would go to the next field.
    for (const QChar c : text) {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent key(type, c.toUpper().unicode(), Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(m_window, &key);
        }
    }
}

QImage QuickUserInput::picture(Scene scene)
{
    const QImage whole = m_window->grabWindow();
    if (scene == Scene::Window)
        return whole;
    const QQuickItem *content = contentOf(scene == Scene::Faces ? secondDialog() : loginDialog());
    if (!content)
        return {};
    const qreal scale = whole.devicePixelRatio();
    const QRectF rect = content->mapRectToScene(content->boundingRect());
    QImage part = whole.copy(
            QRectF(rect.topLeft() * scale, rect.size() * scale).toRect().intersected(whole.rect()));
    part.setDevicePixelRatio(scale);
    return part;
}

QObject *QuickUserInput::find(const QString &name) const
{
    return m_window->findChild<QObject *>(name);
}

QObject *QuickUserInput::loginDialog() const
{
    return m_window->property("login").value<QObject *>();
}

QObject *QuickUserInput::secondDialog() const
{
    return m_window->property("second").value<QObject *>();
}

QQuickItem *QuickUserInput::page() const
{
    QQuickItem *content = contentOf(loginDialog());
    return content ? engineView(content) : nullptr;
}

void QuickUserInput::fit(QObject *dialog)
{
    if (m_dialogSize.isEmpty() || !dialog)
        return;
    const qreal title = dialog->property("implicitHeaderHeight").toReal();
    dialog->setProperty("width", m_dialogSize.width());
    dialog->setProperty("height", m_dialogSize.height() + title);
}
