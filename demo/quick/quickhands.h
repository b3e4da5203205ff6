// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "autopilot.h"

QT_BEGIN_NAMESPACE
class QQuickItem;
class QQuickWindow;
QT_END_NAMESPACE

// The hands of the QML demo: keys that go the way the window system's go.
class QuickHands : public Hands
{
public:
    QuickHands(QQuickWindow *window, QSize dialogSize);

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
    QObject *find(const QString &name) const;
    QObject *loginDialog() const;
    QObject *stageDialog() const;
    QQuickItem *page() const;
    void click(QQuickItem *item);
    void typeInto(const QString &field, const QString &text);
    void fit(QObject *dialog);

    QQuickWindow *m_window;
    QSize m_dialogSize;
};
