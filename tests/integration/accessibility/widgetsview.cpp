// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dialogview.h"

#include "auth0loginbutton.h"
#include "auth0logindialog.h"
#include "auth0userbutton.h"
#include "crossfade.h"
#include "spinner.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>

using namespace Qt::StringLiterals;

namespace {

class WidgetsView : public DialogView
{
public:
    explicit WidgetsView(Auth0Provider *provider)
        : m_dialog(provider, &m_main)
        , m_login(provider)
        , m_user(provider)
    {
        auto *const layout = new QVBoxLayout(&m_main);
        layout->addWidget(&m_login);
        layout->addWidget(&m_user);
        m_login.setDialog(&m_dialog);
        m_user.menu()->addAction(u"Settings"_s);
        m_main.setWindowTitle(u"Main"_s);
        m_main.show();
    }

    QWindow *mainWindow() const override { return m_main.windowHandle(); }
    QObject *mainContent() const override { return const_cast<QWidget *>(&m_main); }
    QWindow *window() const override { return m_dialog.windowHandle(); }
    QObject *dialog() const override { return const_cast<Auth0LoginDialog *>(&m_dialog); }
    QObject *api() const override { return dialog(); }
    QObject *userButton() const override { return const_cast<Auth0UserButton *>(&m_user); }
    QObject *focus() const override { return m_dialog.focusWidget(); }
    Auth0LoginController *controller() const override { return m_dialog.controller(); }
    void setEmbedded(bool embedded) override { m_dialog.setEmbedded(embedded); }
    void open() override { m_dialog.open(); }
    bool isShown() const override { return m_dialog.isVisible(); }
    // Not by its keys: the button would wait for the end of its menu.
    void openMenu() override { m_user.menu()->popup(m_user.mapToGlobal(QPoint())); }
    QObject *menu() const override { return m_user.menu(); }
    QWindow *menuWindow() const override
    {
        return m_user.menu()->isVisible() ? m_user.menu()->windowHandle() : nullptr;
    }
    QObject *menuFocus() const override { return m_user.menu()->activeAction(); }

    bool hasBusySign() const override
    {
        const auto *const spinner = m_dialog.findChild<Auth0Qt::Spinner *>();
        return spinner && spinner->isVisible() && spinner->isDrawn();
    }
    bool isTurning() const override
    {
        const auto *const spinner = m_dialog.findChild<Auth0Qt::Spinner *>();
        return spinner && spinner->isVisible() && spinner->isTurning();
    }
    bool isFading() const override
    {
        const auto *const fade = m_dialog.findChild<Auth0Qt::CrossFade *>();
        return fade && fade->isVisible();
    }

private:
    QWidget m_main;
    Auth0LoginDialog m_dialog;
    Auth0LoginButton m_login;
    Auth0UserButton m_user;
};

} // namespace

std::unique_ptr<QGuiApplication> DialogView::makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::addLibraryPath(QStringLiteral(FAKE_PLUGINS "/good"));
    return application;
}

std::unique_ptr<DialogView> DialogView::make(Auth0Provider *provider)
{
    return std::make_unique<WidgetsView>(provider);
}
