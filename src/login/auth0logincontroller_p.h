// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"

#include "auth0logintexts.h"
#include "browser/latecallback.h"
#include "flow/devicecode.h"
#include "login/abstractpagebrowser.h"
#include "session/loginattempt.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>

#include <optional>

namespace Auth0Qt {
class Session;
} // namespace Auth0Qt

class Auth0LoginControllerPrivate
{
public:
    explicit Auth0LoginControllerPrivate(Auth0LoginController *controller);

    static Auth0LoginControllerPrivate *get(Auth0LoginController *controller)
    {
        return controller->d_func();
    }

    // For the library's views. The page browser belongs to the view.
    static AUTH0QT_CORE_EXPORT Auth0Qt::AbstractPageBrowser *pageBrowser(
            const Auth0LoginController *controller);
    static AUTH0QT_CORE_EXPORT void setPageBrowser(Auth0LoginController *controller,
                                                   Auth0Qt::AbstractPageBrowser *browser);
    // The logo of the page that the system browser shows after the login.
    static AUTH0QT_CORE_EXPORT void setLogo(Auth0LoginController *controller, const QImage &logo);
    // Ends a login that the view cannot show. The provider reports the error, and rejected()
    // follows.
    static AUTH0QT_CORE_EXPORT void refuse(Auth0LoginController *controller,
                                           const Auth0Error &error);

    // Ends the login without rejected().
    void abandon(const Auth0Error &reason);

    // At the end of the outermost Changes, the browsers to close are closed and the changes are
    // emitted. Both can run code of the application, which may delete the controller.
    class Changes
    {
    public:
        explicit Changes(Auth0LoginControllerPrivate *controller)
            : d(controller)
            , m_controller(controller->q)
        {
            ++d->openChanges;
        }
        ~Changes()
        {
            // An external browser may delete the view within its open().
            if (m_controller)
                d->closeChanges();
        }
        Q_DISABLE_COPY_MOVE(Changes)

    private:
        Auth0LoginControllerPrivate *const d;
        const QPointer<Auth0LoginController> m_controller;
    };

    Auth0Qt::Session *session() const;
    // An invitation that waits at the provider. One view asks about it.
    static AUTH0QT_CORE_EXPORT bool mayAskAboutInvitation(Auth0Provider *provider);
    void followInvitations();
    bool claimInvitation();
    void releaseInvitation();
    bool asksAboutInvitation() const;
    Auth0::Face currentFace() const // the question is above the face of the login
    {
        return asksAboutInvitation() ? Auth0::Face::Invitation : view.face;
    }
    Auth0LoginOptions loginOptions() const; // with the invitation that the user has accepted

    void waitForRestore();
    void finishRestore(bool restored, const Auth0Error &problem);
    void decide();
    void accept();
    void reject(const Auth0Error &reason);
    void beginAttempt();
    void takeAuthorizeUrl(const QUrl &url, const QUrl &redirect);
    void takeAnswer();
    void takePageRedirect(const QUrl &url);
    void takeDeviceCode(const Auth0Qt::DeviceCode &deviceCode);
    void changeWay(Auth0Qt::LoginAttempt::Way newWay);
    void finishDevice(const Auth0Error &result);
    void forgetCode();
    void tick();
    void finishAttempt(const Auth0Error &result);
    void openPage();
    void openExternal();
    bool awaitsNewUrl();
    void copyLink();
    void endWithProvider();
    void showProblem(const Auth0Error &problem);
    void setFace(Auth0::Face face);
    void copy(const QString &text);
    void handlePageFailure(const Auth0Error &problem);
    void replacePage();
    void handleExternalFailure(const Auth0Error &problem);
    void connectPageBrowser();
    void connectExternalBrowser(Auth0Browser *browser);
    void closeBrowsers();
    void closeExternalBrowser();
    bool isUserNeeded() const { return attempt && !view.authorizeUrl.isEmpty(); }
    bool isTooLate() const { return attempt && attempt->isTooLateToChange(); }
    bool browserHelps() const;
    bool canGoBack() const;
    bool canGoBackInPage() const;
    bool offersDeviceCode() const;
    bool canUseDeviceCode() const;
    bool isWaitingForRestore() const { return bool(restoreConnection); }

    // The values of the properties.
    struct View
    {
        Auth0::Face face = Auth0::Face::Idle;
        bool running = false;
        QString host;
        bool secure = false;
        int progress = 0;
        bool canGoBack = false;
        bool canGoBackInPage = false;
        QUrl authorizeUrl;
        Auth0Error error;
        QString title;
        QString text;
        QString hint;
        QString details;
        bool browserHelps = false;
        bool copied = false;
        bool canUseDeviceCode = false;
        QString userCode;
        QUrl verificationUri;
        QUrl verificationUriComplete;
        int secondsLeft = 0;
        QString timeLeft;
        bool codeExpired = false;
    };
    View currentView() const;
    void addCode(View *current) const;
    QString hint(const View &current) const;
    void closeChanges();
    void announce();

    // The code for another device, and the page in which it is entered.
    struct Device
    {
        std::optional<Auth0Qt::DeviceCode> code;
        bool codeExpired = false;
        QMetaObject::Connection pageFailure;
        bool pageFailed = false; // the page did not open on this computer
    };

    Auth0LoginController *const q;
    QPointer<Auth0Provider> provider;
    Auth0LoginOptions options;
    std::optional<Auth0LoginOptions> invited; // the options of the accepted invitation
    QStringList systemBrowserHosts;
    QImage logo;
    Auth0LoginTexts texts;

    bool running = false;
    Auth0Qt::LoginAttempt::Way way = Auth0Qt::LoginAttempt::Way::Browser;
    QMetaObject::Connection restoreConnection;
    QPointer<Auth0Qt::LoginAttempt> attempt;
    QUrl redirectUri;
    bool isUrlUsed = false; // view.authorizeUrl was opened or copied
    bool copiesNextUrl = false; // takeAuthorizeUrl() copies the URL, and does not open it
    Device device;
    std::optional<bool> deviceOffered; // by the server; empty if unknown
    std::optional<Auth0Qt::LateCallback> lateCallback; // after a timeout

    QPointer<Auth0Qt::AbstractPageBrowser> embeddedBrowser;
    QPointer<Auth0Browser> externalBrowser; // the one that was opened
    QList<QPointer<Auth0Browser>> browsersToClose; // at the end of Changes
    bool external = false; // the login continues outside of the embedded browser
    Auth0Error handOverReason; // why the embedded browser cannot continue
    bool answeredByPage = false; // while its redirect is checked

    View view; // its face, authorizeUrl and error; currentView() derives the rest
    View announced;
    int openChanges = 0;
    QDateTime problemTime;
    QTimer patience; // delays the Preparing face
    QTimer hintDelay; // of the WaitingForBrowser face
    QTimer browserDelay; // of the browser's button on the Preparing face
    QTimer copiedTime;
    QTimer second; // while a code is shown
};
