// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0widgetsglobal.h"

#include <QtWidgets/qpushbutton.h>

#include <memory>

class Auth0Provider;
class Auth0UserButtonPrivate;

class AUTH0QT_WIDGETS_EXPORT Auth0UserButton : public QPushButton
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)

public:
    explicit Auth0UserButton(QWidget *parent = nullptr);
    explicit Auth0UserButton(Auth0Provider *provider, QWidget *parent = nullptr);
    ~Auth0UserButton() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);

    QAction *logoutAction() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void providerChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void actionEvent(QActionEvent *event) override;

private:
    Q_DECLARE_PRIVATE(Auth0UserButton)
    const std::unique_ptr<Auth0UserButtonPrivate> d_ptr;
};
