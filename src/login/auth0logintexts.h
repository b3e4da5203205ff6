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
    QString logIn() const;
    QString continueInBrowser() const;
    QString openAgain() const;
    QString copyLink() const;
    QString copied() const;
    QString cancel() const;
    QString backToPage() const;
    QString back() const;
    QString useCode() const;
    QString copyCode() const;
    QString newCode() const;
    QString openVerificationPage() const;
    QString qrCode() const;
    QString userCode() const;
    QString tryAgain() const;
    QString details() const;
    QString copyDetails() const;
    QString copy() const;
    QString cut() const;
    QString paste() const;
    QString secureConnection() const;
    QString notSecureConnection() const;
    QString stopQuestion() const;
    QString stop() const;
    QString keepGoing() const;
    QString signInPage() const;
    QString busy() const;
    QString notSignedIn() const;
    QString logOut() const;
    QString switchAccount() const;
    QString account() const;
    QString offline() const;
    QString actionText(const QString &action) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
};
