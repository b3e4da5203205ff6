// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autopilot.h"

#include "auth0logindialog.h"

#include <QtCore/qpointer.h>

class MainWindow;

// The hands of the Widgets demo.
class WidgetHands : public Hands
{
public:
    WidgetHands(MainWindow *window, QSize dialogSize);
    ~WidgetHands() override;

    void clickLogin() override;
    Auth0LoginController *login() override;
    bool canType() override;
    void focusPage() override;
    void press(int key, const QString &text) override;
    void closeLogin() override;

    void openStage(Auth0Provider *provider) override;
    Auth0LoginController *stage() override;
    void closeStage() override;

    void clickTab(DemoSession::Tab tab) override;
    void clickSend() override;
    void clickProperty(int row) override;
    void typeMetadata(const QString &key, const QString &value) override;
    void clickSet() override;
    QImage picture(Scene scene) override;

private:
    void typeInto(const QString &field, const QString &text);
    Auth0LoginDialog *loginDialog() const;
    QWidget *pageReceiver() const;

    MainWindow *m_window;
    QSize m_dialogSize;
    QPointer<Auth0LoginDialog> m_stage;
};
