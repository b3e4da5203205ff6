// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

class AUTH0QT_CORE_EXPORT Auth0Browser : public QObject
{
    Q_OBJECT

public:
    explicit Auth0Browser(QObject *parent = nullptr);
    ~Auth0Browser() override;

    virtual void open(const QUrl &authorizeUrl, const QUrl &redirectUri) = 0;
    virtual void close() = 0;

Q_SIGNALS:
    void redirected(const QUrl &url);
    void closedByUser();
    void failed(const Auth0Error &error);

protected:
    virtual void virtual_hook(int id, void *data);
};
