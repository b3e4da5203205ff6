// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0loginbutton.h"
#include "auth0logindialog.h"
#include "browser/contrast.h"
#include "loginproblem.h"
#include "provider/followedprovider.h"
#include "spinner.h"

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtGui/qicon.h>

class Auth0LoginButtonPrivate
{
public:
    static constexpr QRgb DefaultBrandColor = 0xffeb5424;

    explicit Auth0LoginButtonPrivate(Auth0LoginButton *q);

    void adoptProvider();
    void updateBusy();
    void updateProblem();
    void describe();
    void showToolTip() const;
    void raiseDialog() const;
    void openDialog(const Auth0LoginOptions &wanted);
    Auth0LoginDialog *makeDialog();
    void followInteraction();
    QColor textColor() const
    {
        return ownTextColor.isValid() ? ownTextColor : Auth0Qt::textColorOn(brandColor);
    }
    // Differs from textColor() if that cannot be read on brandColor.
    QColor shownTextColor() const { return Auth0Qt::readableOn(brandColor, textColor()); }
    QColor background() const;
    void paint(QPainter *painter) const;
    void paintContent(QPainter *painter, const QColor &color) const;
    QString shownTitle() const;

    Auth0LoginButton *const q;
    Auth0Qt::FollowedProvider provider;
    QPointer<Auth0LoginDialog> dialog; // the application's
    QPointer<Auth0LoginDialog> ownDialog; // while it is open
    QMetaObject::Connection interaction; // to interactionRequired()
    QMetaObject::Connection invitation; // to invitationReceived()
    Auth0LoginOptions options;
    QIcon logo;
    QString title;
    QColor brandColor;
    QColor ownTextColor; // if invalid, it follows from brandColor
    Auth0Qt::LoginProblem problem;
    Auth0Qt::SpinnerClock clock;
    QTimer busyDelay;
    bool opensDialog = true;
    bool busySet = false;
    bool busy = false;
};
