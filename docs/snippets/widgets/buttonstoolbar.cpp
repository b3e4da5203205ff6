// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginButton>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UserButton>

#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qtoolbar.h>

class ShopWindow : public QMainWindow
{
public:
    explicit ShopWindow(Auth0Provider &auth0);

private:
    void showSettings();
};

ShopWindow::ShopWindow(Auth0Provider &auth0)
{
    // clang-format off
    //! [tool bar]
    auto *login = new Auth0LoginButton(&auth0);          // a click opens the login dialog
    auto *user = new Auth0UserButton(&auth0);
    user->addAction(tr("Settings..."), this, &ShopWindow::showSettings); // into the user's menu

    QToolBar *bar = addToolBar(tr("Account"));
    QAction *loginAction = bar->addWidget(login);        // in a tool bar, hide the action
    QAction *userAction = bar->addWidget(user);
    const auto follow = [&auth0, loginAction, userAction] {
        loginAction->setVisible(!auth0.isAuthenticated());
        userAction->setVisible(auth0.isAuthenticated());
    };
    connect(&auth0, &Auth0Provider::authenticatedChanged, this, follow);
    follow();
    //! [tool bar]
    // clang-format on
}
