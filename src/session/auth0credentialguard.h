// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

class AUTH0QT_CORE_EXPORT Auth0CredentialGuard : public QObject
{
    Q_OBJECT

public:
    explicit Auth0CredentialGuard(QObject *parent = nullptr);
    ~Auth0CredentialGuard() override;

    virtual QFuture<bool> confirm(const QString &reason) = 0;

protected:
    virtual void virtual_hook(int id, void *data);
};
