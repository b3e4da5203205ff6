// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autopilot.h"

QT_BEGIN_NAMESPACE
class QQuickItem;
class QQuickWindow;
QT_END_NAMESPACE

// The input of the QML demo: key events, delivered like those of the window system.
class QuickUserInput : public UserInput
{
public:
    QuickUserInput(QQuickWindow *window, QSize dialogSize);

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
    QObject *find(const QString &name) const;
    QObject *loginDialog() const;
    QObject *secondDialog() const;
    QQuickItem *page() const;
    void fit(QObject *dialog);

    QQuickWindow *m_window;
    QSize m_dialogSize;
};
