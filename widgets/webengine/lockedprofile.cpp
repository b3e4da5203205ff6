// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "lockedprofile.h"

#include "global/translations.h"
#include "http/pageauthorities.h"

#include <QtWebEngineCore/qtwebenginecoreglobal.h>
#include <QtWebEngineCore/qwebenginecertificateerror.h>
#include <QtWebEngineCore/qwebengineclientcertificateselection.h>
#include <QtWebEngineCore/qwebenginefilesystemaccessrequest.h>
#include <QtWebEngineCore/qwebenginefullscreenrequest.h>
#include <QtWebEngineCore/qwebenginepage.h>
#include <QtWebEngineCore/qwebengineprofile.h>
#include <QtWebEngineCore/qwebengineregisterprotocolhandlerrequest.h>
#include <QtWebEngineCore/qwebenginesettings.h>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#    include <QtWebEngineCore/qwebenginepermission.h>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#    include <QtWebEngineCore/qwebengineprofilebuilder.h>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#    include <QtWebEngineCore/qwebenginedesktopmediarequest.h>
#endif

namespace Auth0Qt {

namespace {

void lockSettings(QWebEngineSettings *settings)
{
    using Settings = QWebEngineSettings;
    constexpr Settings::WebAttribute Off[] = {
        Settings::AutoLoadIconsForPage, // no request for favicon.ico
        Settings::AllowGeolocationOnInsecureOrigins,
        Settings::AllowRunningInsecureContent,
        Settings::AllowWindowActivationFromJavaScript,
        Settings::DnsPrefetchEnabled,
        Settings::FocusOnNavigationEnabled, // the login view decides
        Settings::FullScreenSupportEnabled,
        Settings::HyperlinkAuditingEnabled,
        Settings::JavascriptCanAccessClipboard,
        Settings::JavascriptCanPaste,
        Settings::LocalContentCanAccessFileUrls,
        Settings::LocalContentCanAccessRemoteUrls,
        Settings::NavigateOnDropEnabled,
        Settings::PdfViewerEnabled,
        Settings::PluginsEnabled,
        Settings::ScreenCaptureEnabled,
    };
    for (const Settings::WebAttribute attribute : Off)
        settings->setAttribute(attribute, false);
    settings->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(Settings::JavascriptCanOpenWindows, true); // social connections
    // Otherwise a redirect to the application's URI scheme without a click (single sign-on, a push
    // confirmed on the phone) does not reach acceptNavigationRequest().
    settings->setUnknownUrlSchemePolicy(Settings::AllowAllUnknownUrlSchemes);
}

// A profile without a name is off the record.
QWebEngineProfile *makeProfile(QObject *parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QWebEngineProfileBuilder()
            .setAdditionalTrustedCertificates(applicationAuthorities())
            .createProfile({}, parent);
#else
    return new QWebEngineProfile(parent);
#endif
}

} // namespace

QWebEngineProfile *makeLockedProfile(QObject *parent)
{
    QWebEngineProfile *const profile = makeProfile(parent);
    profile->setHttpAcceptLanguage(Auth0Qt::languagesToAskFor().join(u','));
    // From Qt 6.8 on the call prints a warning if dictionaries are missing.
    if (profile->isSpellCheckEnabled())
        profile->setSpellCheckEnabled(false);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    profile->setPushServiceEnabled(false);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    profile->setPersistentPermissionsPolicy(
            QWebEngineProfile::PersistentPermissionsPolicy::AskEveryTime);
#endif
    lockSettings(profile->settings());
    return profile;
}

void refuseRequests(QWebEnginePage *page)
{
    using Page = QWebEnginePage;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QObject::connect(page, &Page::permissionRequested, page,
                     [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    QObject::connect(page, &Page::featurePermissionRequested, page,
                     [page](const QUrl &origin, Page::Feature feature) {
                         page->setFeaturePermission(origin, feature, Page::PermissionDeniedByUser);
                     });
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QObject::connect(page, &Page::desktopMediaRequested, page,
                     [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
#endif
    QObject::connect(page, &Page::fullScreenRequested, page,
                     [](QWebEngineFullScreenRequest request) { request.reject(); });
    QObject::connect(page, &Page::registerProtocolHandlerRequested, page,
                     [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    QObject::connect(page, &Page::fileSystemAccessRequested, page,
                     [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    QObject::connect(page, &Page::certificateError, page,
                     [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    QObject::connect(
            page, &Page::selectClientCertificate, page,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
}

} // namespace Auth0Qt
