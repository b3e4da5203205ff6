// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include <Auth0Qt/Auth0LoginButton>
#include <Auth0Qt/Auth0Provider>
#include <Auth0Qt/Auth0UserButton>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qstatusbar.h>

class NotesWindow : public QMainWindow
{
public:
    enum Place { StatusBar, Layout, MenuBar };

    NotesWindow(Auth0Provider &auth0, Place place);
};

NotesWindow::NotesWindow(Auth0Provider &auth0, Place place)
{
    // clang-format off
    //! [buttons]
    auto *login = new Auth0LoginButton(&auth0);
    auto *user = new Auth0UserButton(&auth0);
    const auto follow = [&auth0, login, user] {
        login->setVisible(!auth0.isAuthenticated());
        user->setVisible(auth0.isAuthenticated());
    };
    //! [buttons]
    if (place == StatusBar) {
    //! [status bar]
    statusBar()->addPermanentWidget(login);
    statusBar()->addPermanentWidget(user);
    //! [status bar]
    } else if (place == Layout) {
        auto *center = new QWidget;
        auto *column = new QVBoxLayout(center);
        column->addWidget(login);
        column->addWidget(user);
        setCentralWidget(center);
    } else {
    //! [menu bar]
    auto *corner = new QWidget; // for both: a menu bar has one widget in each corner
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins({});
    row->addWidget(login);
    row->addWidget(user);
    menuBar()->setCornerWidget(corner);
    //! [menu bar]
    }
    //! [follow]
    connect(&auth0, &Auth0Provider::authenticatedChanged, this, follow);
    follow();                                            // when both have their place
    //! [follow]
    // clang-format on
}
