// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0loginoptions.h"
#include "auth0widgetsglobal.h"

#include <QtGui/qcolor.h>
#include <QtWidgets/qpushbutton.h>

#include <memory>

class Auth0LoginButtonPrivate;
class Auth0LoginDialog;
class Auth0Provider;

class AUTH0QT_WIDGETS_EXPORT Auth0LoginButton : public QPushButton
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0logindialog.h")
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(Auth0LoginOptions options READ options WRITE setOptions NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString connection READ connection WRITE setConnection NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString organization READ organization WRITE setOrganization NOTIFY optionsChanged
                       FINAL)
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo NOTIFY logoChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(QColor brandColor READ brandColor WRITE setBrandColor RESET resetBrandColor NOTIFY
                       brandColorChanged FINAL)
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor RESET resetTextColor NOTIFY
                       textColorChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy WRITE setBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(Auth0LoginDialog *dialog READ dialog WRITE setDialog NOTIFY dialogChanged FINAL)
    Q_PROPERTY(
            bool opensDialog READ opensDialog WRITE setOpensDialog NOTIFY opensDialogChanged FINAL)

public:
    explicit Auth0LoginButton(QWidget *parent = nullptr);
    explicit Auth0LoginButton(Auth0Provider *provider, QWidget *parent = nullptr);
    ~Auth0LoginButton() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);
    Auth0LoginOptions options() const;
    void setOptions(const Auth0LoginOptions &options);
    QString connection() const;
    void setConnection(const QString &connection);
    QString organization() const;
    void setOrganization(const QString &organization);
    QIcon logo() const;
    void setLogo(const QIcon &logo);
    QString title() const;
    void setTitle(const QString &title);
    QColor brandColor() const;
    void setBrandColor(const QColor &color);
    void resetBrandColor();
    QColor textColor() const;
    void setTextColor(const QColor &color);
    void resetTextColor();
    bool isBusy() const;
    void setBusy(bool busy);
    QString problem() const;
    Auth0LoginDialog *dialog() const;
    void setDialog(Auth0LoginDialog *dialog);
    bool opensDialog() const;
    void setOpensDialog(bool opens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void providerChanged();
    void optionsChanged();
    void logoChanged();
    void titleChanged();
    void brandColorChanged();
    void textColorChanged();
    void busyChanged();
    void problemChanged();
    void dialogChanged();
    void opensDialogChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Q_DECLARE_PRIVATE(Auth0LoginButton)
    const std::unique_ptr<Auth0LoginButtonPrivate> d_ptr;
};
