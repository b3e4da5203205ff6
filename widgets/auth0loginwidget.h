// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0loginoptions.h"
#include "auth0widgetsglobal.h"

#include <QtGui/qicon.h>
#include <QtWidgets/qwidget.h>

#include <memory>

class Auth0LoginController;
class Auth0LoginWidgetPrivate;
class Auth0Provider;

class AUTH0QT_WIDGETS_EXPORT Auth0LoginWidget : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(Auth0LoginOptions options READ options WRITE setOptions NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString connection READ connection WRITE setConnection NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString organization READ organization WRITE setOrganization NOTIFY optionsChanged
                       FINAL)
    Q_PROPERTY(QIcon logo READ logo WRITE setLogo NOTIFY logoChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    Q_PROPERTY(bool embedded READ isEmbedded WRITE setEmbedded NOTIFY embeddedChanged FINAL)

public:
    explicit Auth0LoginWidget(QWidget *parent = nullptr);
    explicit Auth0LoginWidget(Auth0Provider *provider, QWidget *parent = nullptr);
    ~Auth0LoginWidget() override;

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
    bool isEmbedded() const;
    void setEmbedded(bool embedded);

    Auth0LoginController *controller() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    void start();
    void warmUp();
    void cancel();

Q_SIGNALS:
    void providerChanged();
    void optionsChanged();
    void logoChanged();
    void titleChanged();
    void embeddedChanged();
    void accepted();
    void rejected();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Q_DECLARE_PRIVATE(Auth0LoginWidget)
    const std::unique_ptr<Auth0LoginWidgetPrivate> d_ptr;
};
