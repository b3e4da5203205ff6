// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "widgetuserinput.h"

#include "input.h"
#include "mainwindow.h"
#include "parts.h"
#include "profilepage.h"
#include "signedinpage.h"

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

WidgetUserInput::WidgetUserInput(MainWindow *window, QSize dialogSize)
    : m_window(window)
    , m_dialogSize(dialogSize)
{
}

WidgetUserInput::~WidgetUserInput()
{
    delete m_scenarios;
}

void WidgetUserInput::clickLogin()
{
    m_window->activateWindow();
    click(u"loginButton"_s);
}

Auth0LoginController *WidgetUserInput::login()
{
    const Auth0LoginDialog *dialog = loginDialog();
    return dialog ? dialog->controller() : nullptr;
}

bool WidgetUserInput::canType()
{
    return pageReceiver();
}

void WidgetUserInput::focusPage()
{
    if (!m_dialogSize.isEmpty())
        loginDialog()->resize(m_dialogSize);
    loginDialog()->activateWindow();
    pageReceiver()->setFocus(Qt::OtherFocusReason);
}

void WidgetUserInput::press(int key, const QString &text)
{
    if (QWidget *receiver = pageReceiver())
        Input::key(receiver, key, text);
}

void WidgetUserInput::closeLogin()
{
    if (Auth0LoginDialog *dialog = loginDialog())
        dialog->reject();
}

void WidgetUserInput::openSecondLogin(Auth0Provider *provider)
{
    m_scenarios = m_window->makeLoginDialog(provider);
    QObject::connect(m_scenarios, &QDialog::finished, m_scenarios, &QObject::deleteLater);
    if (!m_dialogSize.isEmpty())
        m_scenarios->resize(m_dialogSize);
    m_scenarios->open();
}

Auth0LoginController *WidgetUserInput::secondLogin()
{
    return m_scenarios ? m_scenarios->controller() : nullptr;
}

void WidgetUserInput::closeSecondLogin()
{
    if (m_scenarios)
        m_scenarios->reject();
}

void WidgetUserInput::clickTab(DemoSession::Tab tab)
{
    FlatTabBar *tabs = m_window->signedInPage()->tabs();
    Input::click(tabs, tabs->tabRect(tab).center());
}

void WidgetUserInput::click(const QString &name)
{
    auto *widget = m_window->findChild<QWidget *>(name);
    if (widget && widget->isVisible())
        Input::click(widget);
}

void WidgetUserInput::clickProperty(int row)
{
    QTreeView *table = m_window->signedInPage()->profile()->properties();
    const QModelIndex index = table->model()->index(row, 0);
    table->scrollTo(index);
    Input::click(table->viewport(), table->visualRect(index).center());
}

void WidgetUserInput::typeInto(const QString &name, const QString &text)
{
    auto *edit = m_window->findChild<QLineEdit *>(name);
    edit->setFocus();
    edit->selectAll();
    for (const QChar c : text)
        Input::key(edit, c.toUpper().unicode(), QString(c));
}

QImage WidgetUserInput::picture(Scene scene)
{
    QWidget *widget = scene == Scene::Window ? static_cast<QWidget *>(m_window)
            : scene == Scene::Faces          ? m_scenarios.data()
                                             : loginDialog();
    return widget ? widget->grab().toImage() : QImage();
}

Auth0LoginDialog *WidgetUserInput::loginDialog() const
{
    for (auto *dialog : m_window->findChildren<Auth0LoginDialog *>()) {
        if (dialog->isVisible() && dialog != m_scenarios)
            return dialog;
    }
    return nullptr;
}

// The widget of the browser engine that receives keys. It is found by name, because the demo must
// not link the engine.
QWidget *WidgetUserInput::pageReceiver() const
{
    const Auth0LoginDialog *dialog = loginDialog();
    if (!dialog)
        return nullptr;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->inherits("QWebEngineView") && widget->isVisible() && widget->focusProxy())
            return widget->focusProxy();
    }
    return nullptr;
}
