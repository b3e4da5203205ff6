// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0error.h"
#include "auth0loginoptions.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

#include <memory>

class Auth0LoginControllerPrivate;
class Auth0LoginTexts;
class Auth0PageNotice;
class Auth0Provider;

class AUTH0QT_CORE_EXPORT Auth0LoginController : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0logintexts.h")
    Q_MOC_INCLUDE("auth0pagenotice.h")
    Q_MOC_INCLUDE("auth0provider.h")
    Q_PROPERTY(Auth0Provider *provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(Auth0LoginOptions options READ options WRITE setOptions NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList systemBrowserHosts READ systemBrowserHosts WRITE setSystemBrowserHosts
                       NOTIFY systemBrowserHostsChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(Auth0::Face face READ face NOTIFY faceChanged FINAL)
    Q_PROPERTY(QString host READ host NOTIFY hostChanged FINAL)
    Q_PROPERTY(bool secure READ isSecure NOTIFY secureChanged FINAL)
    Q_PROPERTY(int progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged FINAL)
    Q_PROPERTY(bool canGoBackInPage READ canGoBackInPage NOTIFY canGoBackInPageChanged FINAL)
    Q_PROPERTY(Auth0PageNotice *notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QUrl authorizeUrl READ authorizeUrl NOTIFY authorizeUrlChanged FINAL)
    Q_PROPERTY(Auth0Error error READ error NOTIFY errorChanged FINAL)
    // A code on another device
    Q_PROPERTY(bool canUseDeviceCode READ canUseDeviceCode NOTIFY canUseDeviceCodeChanged FINAL)
    Q_PROPERTY(QString userCode READ userCode NOTIFY userCodeChanged FINAL)
    Q_PROPERTY(QUrl verificationUri READ verificationUri NOTIFY userCodeChanged FINAL)
    Q_PROPERTY(
            QUrl verificationUriComplete READ verificationUriComplete NOTIFY userCodeChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeLeftChanged FINAL)
    Q_PROPERTY(bool codeExpired READ isCodeExpired NOTIFY codeExpiredChanged FINAL)
    // Texts
    Q_PROPERTY(Auth0LoginTexts *texts READ texts CONSTANT FINAL)
    Q_PROPERTY(QString displayHost READ displayHost NOTIFY hostChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged FINAL)
    Q_PROPERTY(QString details READ details NOTIFY detailsChanged FINAL)
    Q_PROPERTY(bool browserHelps READ browserHelps NOTIFY browserHelpsChanged FINAL)
    Q_PROPERTY(bool linkHelps READ linkHelps NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool copied READ isCopied NOTIFY copiedChanged FINAL)

public:
    explicit Auth0LoginController(QObject *parent = nullptr);
    ~Auth0LoginController() override;

    Auth0Provider *provider() const;
    void setProvider(Auth0Provider *provider);
    Auth0LoginOptions options() const;
    void setOptions(const Auth0LoginOptions &options);
    QStringList systemBrowserHosts() const;
    void setSystemBrowserHosts(const QStringList &hosts);

    Auth0::Face face() const;
    QString host() const;
    bool isSecure() const;
    int progress() const;
    bool canGoBack() const;
    bool canGoBackInPage() const;
    Auth0PageNotice *notice() const;
    QUrl authorizeUrl() const;
    Auth0Error error() const;
    bool isRunning() const;

    bool canUseDeviceCode() const;
    QString userCode() const;
    QUrl verificationUri() const;
    QUrl verificationUriComplete() const;
    int secondsLeft() const;
    QString timeLeft() const;
    bool isCodeExpired() const;

    Auth0LoginTexts *texts() const;
    QString displayHost() const;
    QString title() const;
    QString text() const;
    QString hint() const;
    QString details() const;
    bool browserHelps() const;
    bool linkHelps() const;
    bool isCopied() const;

public Q_SLOTS:
    void start();
    void warmUp();
    void continueInBrowser();
    void openAgain();
    void backToPage();
    void goBackInPage();
    void retry();
    void acceptInvitation();
    void declineInvitation();
    void cancel();
    void copyLink();
    void copyDetails();
    void useDeviceCode();
    void renewCode();
    void openVerificationPage();
    void copyCode();

Q_SIGNALS:
    void providerChanged();
    void optionsChanged();
    void systemBrowserHostsChanged();
    void runningChanged();
    void faceChanged();
    void hostChanged();
    void secureChanged();
    void progressChanged();
    void canGoBackChanged();
    void canGoBackInPageChanged();
    void noticeChanged();
    void authorizeUrlChanged();
    void errorChanged();
    void titleChanged();
    void textChanged();
    void hintChanged();
    void detailsChanged();
    void browserHelpsChanged();
    void copiedChanged();
    void canUseDeviceCodeChanged();
    void userCodeChanged();
    void secondsLeftChanged();
    void timeLeftChanged();
    void codeExpiredChanged();
    void answerReceived();
    void accepted();
    void rejected();

private:
    Q_DECLARE_PRIVATE(Auth0LoginController)
    const std::unique_ptr<Auth0LoginControllerPrivate> d_ptr;
};
