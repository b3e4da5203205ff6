// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "lockedpage.h"

#include "lockedprofile.h"
#include "pageevents.h"
#include "questionscheme.h"

#include <QtCore/qcoreapplication.h>
#include <QtNetwork/qauthenticator.h>
#include <QtWebEngineCore/qwebengineloadinginfo.h>
#include <QtWebEngineCore/qwebenginescript.h>
#include <QtWebEngineCore/qwebenginescriptcollection.h>
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#    include <QtWebEngineCore/qwebenginewebauthuxrequest.h>
#endif

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

// A text of Qt, which Qt translates.
constexpr auto LeaveQuestion =
        "Are you sure you want to leave this page? Changes that you made may "
        "not be saved.";

// Qt opens a QColorDialog for an input of this type and has no hook for it.
constexpr auto NoColorChooser = uR"(
(() => {
    const choosesColor = element => element instanceof HTMLInputElement && element.type === 'color';
    addEventListener('click', event => {
        if (choosesColor(event.composedPath()[0]))
            event.preventDefault();
    }, true);
    const show = HTMLInputElement.prototype.showPicker;
    HTMLInputElement.prototype.showPicker = function() {
        if (!choosesColor(this))
            show.call(this);
    };
})();
)";

PageEvents::LoadEnd endOf(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
        return PageEvents::LoadEnd::Succeeded;
    return info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain
            ? PageEvents::LoadEnd::HttpError
            : PageEvents::LoadEnd::Failed;
}

} // namespace

LockedPage::LockedPage(QWebEngineProfile *profile, PageEvents *events, QuestionScheme *questions,
                       const WindowMaker &makeWindow, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_events(events)
    , m_makeWindow(makeWindow)
{
    refuseRequests(this);
    addScript(u"auth0qt-document"_s, m_events->documentScript(),
              QWebEngineScript::ApplicationWorld);
    addScript(u"auth0qt-colors"_s, QString::fromUtf16(NoColorChooser), QWebEngineScript::MainWorld);
    questions->serve(this, events);
    connectEvents();
}

void LockedPage::addScript(const QString &name, const QString &source, quint32 world)
{
    QWebEngineScript script;
    script.setName(name);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(world);
    script.setRunsOnSubFrames(world == QWebEngineScript::MainWorld);
    script.setSourceCode(source);
    scripts().insert(script);
}

void LockedPage::connectEvents()
{
    connect(this, &QWebEnginePage::urlChanged, this,
            [this](const QUrl &url) { m_events->setUrl(url); });
    connect(this, &QWebEnginePage::loadProgress, this,
            [this](int percent) { m_events->setProgress(percent); });
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
            m_events->loadStarted();
        else
            m_events->loadEnded(endOf(info), info.url(), info.errorCode(), info.isErrorPage());
    });
    // A null authenticator cancels the request.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *authenticator) {
                *authenticator = QAuthenticator();
                m_events->authenticationRefused(url, false);
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *authenticator) {
                *authenticator = QAuthenticator();
                m_events->authenticationRefused(url, true);
            });
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    connect(this, &QWebEnginePage::webAuthUxRequested, this,
            [this](QWebEngineWebAuthUxRequest *request) { m_events->securityKeyAsked(request); });
#endif
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus status) {
                if (status != NormalTerminationStatus)
                    m_events->crashed();
            });
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    return m_events->acceptNavigation(url, isMainFrame, type == NavigationTypeLinkClicked);
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    return m_makeWindow ? m_makeWindow() : nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

// The next three functions are for pages without the script of QuestionScheme. They must return the
// answer at once, because an event loop of their own is not allowed.
void LockedPage::javaScriptAlert(const QUrl &origin, const QString &text)
{
    m_events->ask(PageQuestion::Alert, origin, text, {}, [](bool, const QString &) { });
}

bool LockedPage::javaScriptConfirm(const QUrl &, const QString &text)
{
    // Qt's question for beforeunload. Leaving a page is always allowed.
    if (text == QCoreApplication::translate("QWebEnginePage", LeaveQuestion))
        return true;
    m_events->offerSystemBrowser();
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    m_events->offerSystemBrowser();
    return false;
}

// Not logged as Qt does: a page may print anything, including its URL with the state.
void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message,
                                          int, const QString &)
{
    m_events->takeConsoleMessage(message);
}

} // namespace Auth0Qt
