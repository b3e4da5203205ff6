// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0logincontroller.h"

#include "auth0logintexts.h"
#include "browser/latecallback.h"
#include "flow/devicecode.h"
#include "login/auth0pagebrowser_p.h"
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

    // Lets go of what is under way without rejected().
    void abandon(const Auth0Error &reason);

    // Changes are announced, and the application's browser is closed, when what is under way has
    // been done: whoever is called then may do anything, deleting the controller included.
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
    void waitForRestore();
    void finishRestore(bool restored, const Auth0Error &problem);
    void decide();
    void accept();
    void reject(const Auth0Error &reason);
    void refuse(const Auth0Error &reason);
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
    void loseProvider();
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
    bool isPersonNeeded() const { return attempt && !view.authorizeUrl.isEmpty(); }
    bool isTooLate() const { return attempt && attempt->isTooLateToChange(); }
    bool browserHelps() const;
    bool canGoBack() const;
    bool canGoBackInPage() const;
    bool offersDeviceCode() const;
    bool canUseDeviceCode() const;
    bool isWaitingForRestore() const { return bool(restoreConnection); }

    // What views see.
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

    Auth0LoginController *const q;
    QPointer<Auth0Provider> provider;
    QPointer<Auth0PageBrowser> pageBrowser;
    QPointer<Auth0Browser> externalBrowser; // the one that was opened
    QList<QPointer<Auth0Browser>> browsersToClose; // when what is under way has been done
    QPointer<Auth0Qt::LoginAttempt> attempt;
    QMetaObject::Connection restoreConnection;
    QImage logo;
    Auth0LoginTexts texts;
    QTimer patience; // nothing is shown for what is quick
    QTimer hintDelay; // no help is offered to who needs none
    QTimer browserDelay; // the same while a page is being prepared
    QTimer copiedTime;
    QTimer second; // while a code is shown
    QDateTime problemTime;
    Auth0LoginOptions options;
    QStringList systemBrowserHosts;
    View view; // its face, authorizeUrl and error; currentView() adds what follows from them
    View announced;
    QUrl redirectUri;
    Auth0Error handOverReason; // why the page in the view cannot do it; none: it could
    std::optional<Auth0Qt::LateCallback> lateCallback; // while the person reads that time is up
    Auth0Qt::LoginAttempt::Way way = Auth0Qt::LoginAttempt::Way::Browser;
    std::optional<bool> deviceOffered; // by the server; empty: not known
    std::optional<Auth0Qt::DeviceCode> code;
    QMetaObject::Connection verificationPage;
    int openChanges = 0;
    bool running = false;
    bool external = false; // the person or the page has left the embedded browser
    bool answeredByPage = false; // while its redirect is looked at
    bool codeExpired = false;
    bool pageFailed = false; // the verification page did not open here
};
