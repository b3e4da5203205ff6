// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <memory>

class Auth0PageNoticePrivate;

class AUTH0QT_CORE_EXPORT Auth0PageNotice : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool visible READ isVisible NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString pageText READ pageText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasInput READ hasInput NOTIFY changed FINAL)
    Q_PROPERTY(bool secret READ isSecret NOTIFY changed FINAL)
    Q_PROPERTY(bool blocking READ isBlocking NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedInput READ proposedInput NOTIFY changed FINAL)
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actionTexts READ actionTexts NOTIFY changed FINAL)

public:
    explicit Auth0PageNotice(QObject *parent = nullptr);
    ~Auth0PageNotice() override;

    bool isVisible() const;
    QString icon() const;
    QString text() const;
    QString pageText() const;
    bool hasInput() const;
    bool isSecret() const;
    bool isBlocking() const;
    QString proposedInput() const;
    QStringList choices() const;
    QStringList actions() const;
    QStringList actionTexts() const;

public Q_SLOTS:
    void answer(const QString &action, const QString &input = {});
    void escape();

Q_SIGNALS:
    void changed();
    void answered(const QString &action, const QString &input);

private:
    Q_DECLARE_PRIVATE(Auth0PageNotice)
    const std::unique_ptr<Auth0PageNoticePrivate> d_ptr;
};
