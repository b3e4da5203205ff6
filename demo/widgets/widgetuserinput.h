// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autopilot.h"

#include "auth0logindialog.h"

#include <QtCore/qpointer.h>

class MainWindow;

// The input of the Widgets demo.
class WidgetUserInput : public UserInput
{
public:
    WidgetUserInput(MainWindow *window, QSize dialogSize);
    ~WidgetUserInput() override;

    void clickLogin() override;
    Auth0LoginController *login() override;
    bool canType() override;
    void focusPage() override;
    void press(int key, const QString &text) override;
    void closeLogin() override;

    void openSecondLogin(Auth0Provider *provider) override;
    Auth0LoginController *secondLogin() override;
    void closeSecondLogin() override;

    void clickTab(DemoSession::Tab tab) override;
    void click(const QString &name) override;
    void typeInto(const QString &name, const QString &text) override;
    void clickProperty(int row) override;
    QImage picture(Scene scene) override;

private:
    Auth0LoginDialog *loginDialog() const;
    QWidget *pageReceiver() const;

    MainWindow *m_window;
    QSize m_dialogSize;
    QPointer<Auth0LoginDialog> m_scenarios;
};
