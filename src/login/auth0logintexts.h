// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qobject.h>

class AUTH0QT_CORE_EXPORT Auth0LoginTexts : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString logIn READ logIn NOTIFY changed FINAL)
    Q_PROPERTY(QString continueInBrowser READ continueInBrowser NOTIFY changed FINAL)
    Q_PROPERTY(QString openAgain READ openAgain NOTIFY changed FINAL)
    Q_PROPERTY(QString copyLink READ copyLink NOTIFY changed FINAL)
    Q_PROPERTY(QString copied READ copied NOTIFY changed FINAL)
    Q_PROPERTY(QString cancel READ cancel NOTIFY changed FINAL)
    Q_PROPERTY(QString backToPage READ backToPage NOTIFY changed FINAL)
    Q_PROPERTY(QString back READ back NOTIFY changed FINAL)
    Q_PROPERTY(QString useCode READ useCode NOTIFY changed FINAL)
    Q_PROPERTY(QString copyCode READ copyCode NOTIFY changed FINAL)
    Q_PROPERTY(QString newCode READ newCode NOTIFY changed FINAL)
    Q_PROPERTY(QString openVerificationPage READ openVerificationPage NOTIFY changed FINAL)
    Q_PROPERTY(QString qrCode READ qrCode NOTIFY changed FINAL)
    Q_PROPERTY(QString userCode READ userCode NOTIFY changed FINAL)
    Q_PROPERTY(QString tryAgain READ tryAgain NOTIFY changed FINAL)
    Q_PROPERTY(QString acceptInvitation READ acceptInvitation NOTIFY changed FINAL)
    Q_PROPERTY(QString declineInvitation READ declineInvitation NOTIFY changed FINAL)
    Q_PROPERTY(QString details READ details NOTIFY changed FINAL)
    Q_PROPERTY(QString copyDetails READ copyDetails NOTIFY changed FINAL)
    Q_PROPERTY(QString copy READ copy NOTIFY changed FINAL)
    Q_PROPERTY(QString cut READ cut NOTIFY changed FINAL)
    Q_PROPERTY(QString paste READ paste NOTIFY changed FINAL)
    Q_PROPERTY(QString secureConnection READ secureConnection NOTIFY changed FINAL)
    Q_PROPERTY(QString notSecureConnection READ notSecureConnection NOTIFY changed FINAL)
    Q_PROPERTY(QString stopQuestion READ stopQuestion NOTIFY changed FINAL)
    Q_PROPERTY(QString stop READ stop NOTIFY changed FINAL)
    Q_PROPERTY(QString keepGoing READ keepGoing NOTIFY changed FINAL)
    Q_PROPERTY(QString signInPage READ signInPage NOTIFY changed FINAL)
    Q_PROPERTY(QString busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString notSignedIn READ notSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(QString logOut READ logOut NOTIFY changed FINAL)
    Q_PROPERTY(QString switchAccount READ switchAccount NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString offline READ offline NOTIFY changed FINAL)

public:
    explicit Auth0LoginTexts(QObject *parent = nullptr);
    ~Auth0LoginTexts() override;

    QString windowTitle() const;
    QString logIn() const { return tr("Sign in"); }
    QString continueInBrowser() const { return tr("Continue in your browser"); }
    QString openAgain() const { return tr("Open again"); }
    QString copyLink() const { return tr("Copy link"); }
    QString copied() const { return tr("Copied"); }
    QString cancel() const { return tr("Cancel"); }
    QString backToPage() const { return tr("Back to this window"); }
    QString back() const { return tr("Back"); }
    QString useCode() const { return tr("Use a code on another device"); }
    QString copyCode() const { return tr("Copy code"); }
    QString newCode() const { return tr("Get a new code"); }
    QString openVerificationPage() const { return tr("Open the page here"); }
    QString qrCode() const { return tr("QR code of the page to open"); }
    QString userCode() const { return tr("Code to enter"); }
    QString tryAgain() const { return tr("Try again"); }
    QString acceptInvitation() const { return tr("Accept and sign in"); }
    QString declineInvitation() const { return tr("Not now"); }
    QString details() const { return tr("Details"); }
    QString copyDetails() const { return tr("Copy the details"); }
    QString copy() const { return tr("Copy"); }
    QString cut() const { return tr("Cut"); }
    QString paste() const { return tr("Paste"); }
    QString secureConnection() const { return tr("Secure connection"); }
    QString notSecureConnection() const { return tr("Not a secure connection"); }
    QString stopQuestion() const { return tr("Stop signing in?"); }
    QString stop() const { return tr("Stop"); }
    QString keepGoing() const { return tr("Keep going"); }
    QString signInPage() const { return tr("Sign-in page"); }
    QString busy() const { return tr("Busy"); }
    QString notSignedIn() const { return tr("Not signed in"); }
    QString logOut() const { return tr("Sign out"); }
    QString switchAccount() const { return tr("Switch account"); }
    QString account() const { return tr("Account"); }
    QString offline() const { return tr("The server cannot be reached at the moment."); }
    QString actionText(const QString &action) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
};
