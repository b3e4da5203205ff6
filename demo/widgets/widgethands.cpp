// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "widgethands.h"

#include "input.h"
#include "mainwindow.h"
#include "parts.h"
#include "profilepage.h"
#include "requestspage.h"
#include "signedinpage.h"
#include "signedoutpage.h"

#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

WidgetHands::WidgetHands(MainWindow *window, QSize dialogSize)
    : m_window(window)
    , m_dialogSize(dialogSize)
{
}

WidgetHands::~WidgetHands()
{
    delete m_stage;
}

void WidgetHands::clickLogin()
{
    m_window->activateWindow();
    Input::click(m_window->signedOutPage()->findChild<QWidget *>(u"loginButton"_s));
}

Auth0LoginController *WidgetHands::login()
{
    const Auth0LoginDialog *dialog = loginDialog();
    return dialog ? dialog->controller() : nullptr;
}

bool WidgetHands::canType()
{
    return pageReceiver();
}

void WidgetHands::focusPage()
{
    if (!m_dialogSize.isEmpty())
        loginDialog()->resize(m_dialogSize);
    loginDialog()->activateWindow();
    pageReceiver()->setFocus(Qt::OtherFocusReason);
}

void WidgetHands::press(int key, const QString &text)
{
    if (QWidget *receiver = pageReceiver())
        Input::key(receiver, key, text);
}

void WidgetHands::closeLogin()
{
    if (Auth0LoginDialog *dialog = loginDialog())
        dialog->reject();
}

void WidgetHands::openStage(Auth0Provider *provider)
{
    m_stage = m_window->makeLoginDialog(provider);
    QObject::connect(m_stage, &QDialog::finished, m_stage, &QObject::deleteLater);
    if (!m_dialogSize.isEmpty())
        m_stage->resize(m_dialogSize);
    m_stage->open();
}

Auth0LoginController *WidgetHands::stage()
{
    return m_stage ? m_stage->controller() : nullptr;
}

void WidgetHands::closeStage()
{
    if (m_stage)
        m_stage->reject();
}

void WidgetHands::clickTab(DemoSession::Tab tab)
{
    FlatTabBar *tabs = m_window->signedInPage()->tabs();
    Input::click(tabs, tabs->tabRect(tab).center());
}

void WidgetHands::clickSend()
{
    Input::click(m_window->signedInPage()->requests()->sendButton());
}

void WidgetHands::clickProperty(int row)
{
    QTreeView *table = m_window->signedInPage()->profile()->properties();
    const QModelIndex index = table->model()->index(row, 0);
    table->scrollTo(index);
    Input::click(table->viewport(), table->visualRect(index).center());
}

void WidgetHands::typeMetadata(const QString &key, const QString &value)
{
    typeInto(u"metadataKey"_s, key);
    typeInto(u"metadataValue"_s, value);
}

void WidgetHands::typeInto(const QString &field, const QString &text)
{
    auto *edit = m_window->findChild<QLineEdit *>(field);
    edit->setFocus();
    edit->selectAll();
    for (const QChar c : text)
        Input::key(edit, c.toUpper().unicode(), QString(c));
}

void WidgetHands::clickSet()
{
    Input::click(m_window->findChild<QPushButton *>(u"metadataSet"_s));
}

QImage WidgetHands::picture(Scene scene)
{
    QWidget *widget = scene == Scene::Window ? static_cast<QWidget *>(m_window)
            : scene == Scene::Stage          ? m_stage.data()
                                             : loginDialog();
    return widget ? widget->grab().toImage() : QImage();
}

Auth0LoginDialog *WidgetHands::loginDialog() const
{
    for (auto *dialog : m_window->findChildren<Auth0LoginDialog *>()) {
        if (dialog->isVisible() && dialog != m_stage)
            return dialog;
    }
    return nullptr;
}

// The widget of the browser engine that takes the keys. It is asked by name, since the demo must
// not link the engine.
QWidget *WidgetHands::pageReceiver() const
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
