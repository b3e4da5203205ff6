// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0browser.h"

#include <memory>

class Auth0SystemBrowserPrivate;

class AUTH0QT_CORE_EXPORT Auth0SystemBrowser : public Auth0Browser
{
    Q_OBJECT
    Q_PROPERTY(QString command READ command WRITE setCommand NOTIFY commandChanged FINAL)

public:
    explicit Auth0SystemBrowser(QObject *parent = nullptr);
    ~Auth0SystemBrowser() override;

    QString command() const;
    void setCommand(const QString &command);

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override;

Q_SIGNALS:
    void commandChanged();

private:
    Q_DECLARE_PRIVATE(Auth0SystemBrowser)
    const std::unique_ptr<Auth0SystemBrowserPrivate> d_ptr;
};
