// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginButton>
#include <Auth0Qt/Auth0LoginDialog>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UserButton>

#include <QtWidgets/qmainwindow.h>

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
    //! [buttons]
    auto *login = new Auth0LoginButton(&auth0, this);
    login->setDialog(new Auth0LoginDialog(&auth0, this)); // what a click opens
    auto *user = new Auth0UserButton(&auth0, this);
    user->addAction(tr("Settings..."), this, &ShopWindow::showSettings); // into the user's menu

    const auto follow = [&auth0, login, user] {           // they do not hide by themselves
        login->setVisible(!auth0.isAuthenticated());
        user->setVisible(auth0.isAuthenticated());
    };
    connect(&auth0, &Auth0Provider::authenticatedChanged, this, follow);
    follow();
    //! [buttons]
    // clang-format on
}
