// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0credentials.h"
#include "auth0error.h"
#include "auth0loginoptions.h"
#include "auth0logoutoptions.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtCore/qvariant.h>

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkRequest;
QT_END_NAMESPACE

class Auth0Browser;
class Auth0CredentialGuard;
class Auth0CredentialStore;
class Auth0Profile;
class Auth0ProviderPrivate;

class AUTH0QT_CORE_EXPORT Auth0Provider : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("auth0browser.h")
    Q_MOC_INCLUDE("auth0credentialguard.h")
    Q_MOC_INCLUDE("auth0credentialstore.h")
    Q_MOC_INCLUDE("auth0profile.h")
    // The session
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY domainChanged FINAL)
    Q_PROPERTY(QString issuer READ issuer WRITE setIssuer NOTIFY issuerChanged FINAL)
    Q_PROPERTY(QString clientId READ clientId WRITE setClientId NOTIFY clientIdChanged FINAL)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY accountChanged FINAL)
    Q_PROPERTY(Auth0CredentialStore *store READ store WRITE setStore NOTIFY storeChanged FINAL)
    // Sign-in
    Q_PROPERTY(QUrl wellKnown READ wellKnown WRITE setWellKnown NOTIFY wellKnownChanged FINAL)
    Q_PROPERTY(QUrl authorizationUrl READ authorizationUrl WRITE setAuthorizationUrl NOTIFY
                       authorizationUrlChanged FINAL)
    Q_PROPERTY(QUrl tokenUrl READ tokenUrl WRITE setTokenUrl NOTIFY tokenUrlChanged FINAL)
    Q_PROPERTY(
            QUrl userinfoUrl READ userinfoUrl WRITE setUserinfoUrl NOTIFY userinfoUrlChanged FINAL)
    Q_PROPERTY(QUrl revocationUrl READ revocationUrl WRITE setRevocationUrl NOTIFY
                       revocationUrlChanged FINAL)
    Q_PROPERTY(QVariantMap authorizationParameters READ authorizationParameters WRITE
                       setAuthorizationParameters NOTIFY authorizationParametersChanged FINAL)
    Q_PROPERTY(
            Auth0::ClientAuthMethod clientAuthMethod READ clientAuthMethod WRITE setClientAuthMethod
                    RESET resetClientAuthMethod NOTIFY clientAuthMethodChanged FINAL)
    Q_PROPERTY(Auth0::Dpop dpop READ dpop WRITE setDpop NOTIFY dpopChanged FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged FINAL)
    Q_PROPERTY(QString audience READ audience WRITE setAudience NOTIFY audienceChanged FINAL)
    Q_PROPERTY(QString organization READ organization WRITE setOrganization NOTIFY
                       organizationChanged FINAL)
    Q_PROPERTY(QList<QUrl> redirectUris READ redirectUris WRITE setRedirectUris NOTIFY
                       redirectUrisChanged FINAL)
    Q_PROPERTY(Auth0Browser *browser READ browser WRITE setBrowser NOTIFY browserChanged FINAL)
    Q_PROPERTY(Auth0::StoragePolicy storagePolicy READ storagePolicy WRITE setStoragePolicy NOTIFY
                       storagePolicyChanged FINAL)
    Q_PROPERTY(QStringList idTokenAlgorithms READ idTokenAlgorithms WRITE setIdTokenAlgorithms
                       NOTIFY idTokenAlgorithmsChanged FINAL)
    Q_PROPERTY(QString claimsNamespace READ claimsNamespace WRITE setClaimsNamespace NOTIFY
                       claimsNamespaceChanged FINAL)
    Q_PROPERTY(QString permissionsClaim READ permissionsClaim WRITE setPermissionsClaim NOTIFY
                       permissionsClaimChanged FINAL)
    Q_PROPERTY(
            QString rolesClaim READ rolesClaim WRITE setRolesClaim NOTIFY rolesClaimChanged FINAL)
    Q_PROPERTY(Auth0::ProfileSources profileSources READ profileSources WRITE setProfileSources
                       NOTIFY profileSourcesChanged FINAL)
    Q_PROPERTY(QUrl managementUrl READ managementUrl WRITE setManagementUrl NOTIFY
                       managementUrlChanged FINAL)
    Q_PROPERTY(Auth0::IdentityLinking identityLinking READ identityLinking WRITE setIdentityLinking
                       NOTIFY identityLinkingChanged FINAL)
    Q_PROPERTY(QStringList apiOrigins READ apiOrigins WRITE setApiOrigins NOTIFY apiOriginsChanged
                       FINAL)
    Q_PROPERTY(bool autoLoadPictures READ autoLoadPictures WRITE setAutoLoadPictures NOTIFY
                       autoLoadPicturesChanged FINAL)
    Q_PROPERTY(bool telemetry READ telemetry WRITE setTelemetry NOTIFY telemetryChanged FINAL)
    // Tokens
    Q_PROPERTY(
            bool autoRefresh READ autoRefresh WRITE setAutoRefresh NOTIFY autoRefreshChanged FINAL)
    Q_PROPERTY(Auth0::InteractionPolicy interactionPolicy READ interactionPolicy WRITE
                       setInteractionPolicy NOTIFY interactionPolicyChanged FINAL)
    Q_PROPERTY(Auth0CredentialGuard *credentialGuard READ credentialGuard WRITE setCredentialGuard
                       NOTIFY credentialGuardChanged FINAL)
    Q_PROPERTY(Auth0::GuardPolicy guardPolicy READ guardPolicy WRITE setGuardPolicy NOTIFY
                       guardPolicyChanged FINAL)
    // State
    Q_PROPERTY(Auth0::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool authenticated READ isAuthenticated NOTIFY authenticatedChanged FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY onlineChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool persistent READ isPersistent NOTIFY persistentChanged FINAL)
    Q_PROPERTY(Auth0Profile *profile READ profile CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt READ expiresAt NOTIFY expiresAtChanged FINAL)
    Q_PROPERTY(
            QDateTime sessionExpiresAt READ sessionExpiresAt NOTIFY sessionExpiresAtChanged FINAL)
    Q_PROPERTY(Auth0Error lastError READ lastError NOTIFY lastErrorChanged FINAL)
    Q_PROPERTY(
            bool invitationPending READ isInvitationPending NOTIFY invitationPendingChanged FINAL)

public:
    explicit Auth0Provider(QObject *parent = nullptr);
    ~Auth0Provider() override;

    QString domain() const;
    void setDomain(const QString &domain);
    QString issuer() const;
    void setIssuer(const QString &issuer);
    QString clientId() const;
    void setClientId(const QString &clientId);
    QString account() const;
    void setAccount(const QString &account);
    Auth0CredentialStore *store() const;
    void setStore(Auth0CredentialStore *store);

    QUrl wellKnown() const;
    void setWellKnown(const QUrl &url);
    QUrl authorizationUrl() const;
    void setAuthorizationUrl(const QUrl &url);
    QUrl tokenUrl() const;
    void setTokenUrl(const QUrl &url);
    QUrl userinfoUrl() const;
    void setUserinfoUrl(const QUrl &url);
    QUrl revocationUrl() const;
    void setRevocationUrl(const QUrl &url);
    QVariantMap authorizationParameters() const;
    void setAuthorizationParameters(const QVariantMap &parameters);
    void setClientSecret(const QString &clientSecret);
    void setPushedAuthorizationRequestHandler(
            std::function<void(const QVariantMap &parameters,
                               const std::function<void(const QString &requestUri)> &answer)>
                    handler);
    Auth0::ClientAuthMethod clientAuthMethod() const;
    void setClientAuthMethod(Auth0::ClientAuthMethod method);
    void resetClientAuthMethod();
    void setClientKey(const QByteArray &pem, const QString &keyId = {},
                      const QString &algorithm = {});
    Auth0::Dpop dpop() const;
    void setDpop(Auth0::Dpop dpop);
    QStringList scopes() const;
    void setScopes(const QStringList &scopes);
    QString audience() const;
    void setAudience(const QString &audience);
    QString organization() const;
    void setOrganization(const QString &organization);
    QList<QUrl> redirectUris() const;
    void setRedirectUris(const QList<QUrl> &redirectUris);
    Auth0Browser *browser() const;
    void setBrowser(Auth0Browser *browser);
    QNetworkAccessManager *networkAccessManager() const;
    void setNetworkAccessManager(QNetworkAccessManager *manager);
    std::chrono::seconds timeout() const;
    void setTimeout(std::chrono::seconds timeout);
    std::chrono::seconds leeway() const;
    void setLeeway(std::chrono::seconds leeway);
    void setClaimsMapper(std::function<QVariantMap(const QVariantMap &)> mapper);
    Auth0::StoragePolicy storagePolicy() const;
    void setStoragePolicy(Auth0::StoragePolicy policy);
    QStringList idTokenAlgorithms() const;
    void setIdTokenAlgorithms(const QStringList &algorithms);
    QString claimsNamespace() const;
    void setClaimsNamespace(const QString &claimsNamespace);
    QString permissionsClaim() const;
    void setPermissionsClaim(const QString &claim);
    QString rolesClaim() const;
    void setRolesClaim(const QString &claim);
    Auth0::ProfileSources profileSources() const;
    void setProfileSources(Auth0::ProfileSources sources);
    QUrl managementUrl() const;
    void setManagementUrl(const QUrl &url);
    Auth0::IdentityLinking identityLinking() const;
    void setIdentityLinking(Auth0::IdentityLinking linking);
    std::chrono::seconds profileReloadInterval() const;
    void setProfileReloadInterval(std::chrono::seconds interval);
    QStringList apiOrigins() const;
    void setApiOrigins(const QStringList &origins);
    bool autoLoadPictures() const;
    void setAutoLoadPictures(bool autoLoadPictures);
    bool telemetry() const;
    void setTelemetry(bool telemetry);
    bool autoRefresh() const;
    void setAutoRefresh(bool autoRefresh);
    Auth0::InteractionPolicy interactionPolicy() const;
    void setInteractionPolicy(Auth0::InteractionPolicy policy);
    Auth0CredentialGuard *credentialGuard() const;
    void setCredentialGuard(Auth0CredentialGuard *guard);
    Auth0::GuardPolicy guardPolicy() const;
    void setGuardPolicy(Auth0::GuardPolicy policy);
    std::chrono::seconds guardIdleTime() const;
    void setGuardIdleTime(std::chrono::seconds time);

    Auth0::State state() const;
    bool isReady() const;
    bool isAuthenticated() const;
    bool isOnline() const;
    bool isBusy() const;
    bool isPersistent() const;
    Auth0Profile *profile() const;
    QDateTime expiresAt() const;
    QDateTime sessionExpiresAt() const;
    Auth0Error lastError() const;
    bool isInvitationPending() const;

    void loginWith(const Auth0LoginOptions &options);
    void loginOnDevice(const Auth0LoginOptions &options);
    void exchangeToken(const QString &subjectToken, const QString &subjectTokenType,
                       const Auth0LoginOptions &options = {});
    void logoutWith(const Auth0LogoutOptions &options);
    bool authorize(QNetworkRequest *request, const QByteArray &method = "GET") const;
    QFuture<Auth0Credentials> credentials(std::chrono::seconds minValidity = {});
    QFuture<Auth0Credentials> credentialsFor(const QString &audience,
                                             const QStringList &scopes = {},
                                             std::chrono::seconds minValidity = {});
    void requestCredentials(QObject *context,
                            std::function<void(const Auth0Credentials &)> callback);
    QFuture<Auth0Credentials> refresh();
    QFuture<Auth0Credentials> sessionTransfer();

public Q_SLOTS:
    void restore();
    void login();
    void logout();
    void cancel();
    void adoptRefreshToken(const QString &refreshToken);
    void openWebSession(const QUrl &loginUrl);
    void reloadProfile();
    void updateUserMetadata(const QVariantMap &changes);
    void updateUser(const QVariantMap &fields);
    void unlinkIdentity(const QString &provider, const QString &userId);
    void requestPasswordChange();
    void handleRedirect(const QUrl &url);
    void switchOrganization(const QString &organization);
    void handleInvitation(const QUrl &url);
    void acceptInvitation();
    void declineInvitation();
    void hasEnterpriseConnection(const QString &email);

Q_SIGNALS:
    void domainChanged();
    void issuerChanged();
    void clientIdChanged();
    void accountChanged();
    void storeChanged();
    void wellKnownChanged();
    void authorizationUrlChanged();
    void tokenUrlChanged();
    void userinfoUrlChanged();
    void revocationUrlChanged();
    void authorizationParametersChanged();
    void clientAuthMethodChanged();
    void dpopChanged();
    void scopesChanged();
    void audienceChanged();
    void organizationChanged();
    void redirectUrisChanged();
    void browserChanged();
    void storagePolicyChanged();
    void idTokenAlgorithmsChanged();
    void claimsNamespaceChanged();
    void permissionsClaimChanged();
    void rolesClaimChanged();
    void profileSourcesChanged();
    void managementUrlChanged();
    void identityLinkingChanged();
    void apiOriginsChanged();
    void autoLoadPicturesChanged();
    void telemetryChanged();
    void autoRefreshChanged();
    void interactionPolicyChanged();
    void credentialGuardChanged();
    void guardPolicyChanged();

    void stateChanged();
    void readyChanged();
    void authenticatedChanged();
    void onlineChanged();
    void busyChanged();
    void persistentChanged();
    void expiresAtChanged();
    void sessionExpiresAtChanged();
    void lastErrorChanged();
    void accessTokenChanged();
    void invitationPendingChanged();

    void deviceCodeReady(const QString &userCode, const QUrl &verificationUri,
                         const QUrl &verificationUriComplete, const QDateTime &expiresAt);
    void loggedIn();
    void loggedOut();
    void loginFailed(const Auth0Error &error);
    void sessionLost(const Auth0Error &error);
    void restoreFinished(bool restored);
    void errorOccurred(const Auth0Error &error);
    void interactionRequired(const Auth0LoginOptions &options);
    void invitationReceived(const Auth0LoginOptions &options);
    void clockSkewDetected(qint64 seconds);
    void webSessionOpened(const QUrl &loginUrl, const Auth0Error &error);
    void profileUpdateFinished(Auth0::ProfileUpdate update, const Auth0Error &error);
    void enterpriseConnectionChecked(const QString &email, bool isEnterprise,
                                     const Auth0Error &error);

private:
    Q_DECLARE_PRIVATE(Auth0Provider)
    const std::unique_ptr<Auth0ProviderPrivate> d_ptr;
};
