// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/errortexttable.h"
#include "global/oautherrors.h"

namespace Auth0Qt {

using OauthCode = Auth0::ErrorCode;

constexpr int AnyRequest = 0x7f;
constexpr int NoAuthorize = AnyRequest & ~int(OauthRequest::Authorize);
constexpr int NoRevoke = AnyRequest & ~int(OauthRequest::Revoke);
constexpr int TokenOrRefresh = int(OauthRequest::Token) | int(OauthRequest::Refresh);
constexpr int Exchange = int(OauthRequest::Exchange);
constexpr int NoPage = TokenOrRefresh | int(OauthRequest::Device) | Exchange;
constexpr int Authorize = int(OauthRequest::Authorize);
constexpr int Token = int(OauthRequest::Token);
constexpr int Refresh = int(OauthRequest::Refresh);
constexpr int Device = int(OauthRequest::Device);
constexpr int Revoke = int(OauthRequest::Revoke);
constexpr int Push = int(OauthRequest::Push);

// The messages and hints of several rows
constexpr char RequestNotUnderstood[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "The sign-in service did not understand this application's request. Contact the support of "
        "this application.");
constexpr char NotForCodes[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "This application is not allowed to sign users in with a code. Please sign in with your "
        "browser instead.");
constexpr char SignInAgain[] = QT_TRANSLATE_NOOP("Auth0Error", "You need to sign in again.");
constexpr char ConsentNeeded[] = QT_TRANSLATE_NOOP(
        "Auth0Error", "The sign-in needs your consent first. Please sign in again and confirm it.");
constexpr char QuestionWaits[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "The sign-in service has a question for you first. Please sign in again and answer it.");
constexpr char SecondStep[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "Your account asks for a second step. Please sign in again and confirm it is you.");
constexpr char SubjectToken[] =
        "The server does not accept the subject token or its type: see oauthDescription. Auth0: "
        "the type needs a Token Exchange Profile, whose Action verifies the token. See Monitoring "
        "> Logs.";
constexpr char ExchangeGrant[] =
        "Enable the grant type Token Exchange for the application. Auth0: with the Management "
        "API, token_exchange.allow_any_profile_of_type with custom_authentication.";
constexpr char ServerSaysMore[] =
        "oauthError and oauthDescription have the response of the server. Auth0: the logs of the "
        "tenant (Monitoring > Logs) say more.";
constexpr char UserMustAnswer[] =
        "Only the user can answer this: call login(), or set Auth0Provider::interactionPolicy to "
        "Ask. The session is kept.";
constexpr char UnknownApi[] =
        "The server does not know the audience. Check Auth0Provider::audience and the audience of "
        "this call. Auth0: it is the Identifier of an API in Applications > APIs.";
constexpr char DeviceGrant[] =
        "Enable the device grant of the application (RFC 8628). Auth0: enable Device Code in "
        "Applications > (your application) > Settings > Advanced Settings > Grant Types. The type "
        "of the application must be Native.";

// The OAuth errors of the server (RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section
// 3.1.2.6, OpenID Connect Core Unmet Authentication Requirements, RFC 8628 section 3.5, RFC 7009
// section 2.2.1, RFC 8707 section 2, and Auth0's own). The first row that fits is used.
constexpr OauthErrorRow OauthErrorTable[] = {
    // What the words of Auth0 mean, which has no error code for it. They have changed before: a row
    // for the error alone follows.
    { NoAuthorize, "access_denied", "Unauthorized", 401, "client_authentication",
      OauthCode::ConfigurationError, NotSetUp,
      "The authentication method of the application at the server is not "
      "Auth0Provider::clientAuthMethod. Auth0: see Applications > (your application) > "
      "Credentials. Set it to None for a native application." },
    { NoRevoke, nullptr, "Service not found", 0, "service_not_found", OauthCode::ConfigurationError,
      NotSetUp, UnknownApi },
    { Refresh, "invalid_grant", "reuse|already used|used more than once", 0, "reused",
      OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session was ended as a precaution, because it seemed to be used in "
                        "two places. Please sign in again."),
      "The server received a rotated refresh token twice. Use one store for all copies of the "
      "application. Auth0: the log type is ferrt. Set Rotation Overlap Period above 0." },
    { Refresh, "invalid_grant", "blocked", 0, "blocked", OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error", "Your account is blocked. Contact your administrator."),
      "The user is blocked at the server. Auth0: see User Management > Users > (the user) > "
      "Actions > Unblock." },
    { Refresh, "invalid_grant",
      "doesn't exist anymore|user does not exist|user not found|user was deleted", 0, "user_gone",
      OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This account no longer exists. Sign in with another one, or contact your "
                        "administrator."),
      "The user was deleted at the server. Auth0: see Monitoring > Logs." },
    { Refresh, "invalid_grant", "expired", 0, "expired", OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session has ended, because it was not used for a while or was open "
                        "for long. Please sign in again."),
      "The idle or the maximum lifetime has ended. Auth0: Applications > (your application) > "
      "Settings > Refresh Token Expiration." },
    { Refresh, "invalid_grant", "revoked|Unknown or invalid refresh token", 0, "revoked",
      OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error", "Your session was ended elsewhere. Please sign in again."),
      "The refresh token was revoked by a logout elsewhere, a password change or an administrator, "
      "or the server does not know it." },
    // The code or the refresh token is not valid
    { Refresh, "invalid_grant", nullptr, 0, "invalid_grant", OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error", "Your session has ended. Please sign in again."),
      "The refresh token is unknown, expired or revoked. Auth0: see Applications > (your "
      "application) > Settings > Refresh Token Expiration." },
    { Token, "invalid_grant", nullptr, 0, "invalid_grant", OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in took too long or was already used. Please sign in again."),
      "The code has expired, was used before, or was issued for another redirect URI, client or "
      "code verifier." },
    { Device, "invalid_grant", nullptr, 0, "invalid_grant", OauthCode::LoginRequired,
      QT_TRANSLATE_NOOP("Auth0Error", "The code is no longer valid. Please start again."),
      "The device code has expired or was used before. A response with its tokens may have been "
      "lost." },
    { Device, "expired_token", nullptr, 0, "expired", OauthCode::Timeout,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The code was not entered in time. Get a new one to continue."),
      "The lifetime of a code is a setting of the server: 15 minutes at Auth0." },
    { Exchange, "invalid_grant", nullptr, 0, "invalid_grant", OauthCode::LoginRequired,
      NotCompleted, SubjectToken },
    { Exchange, "invalid_request", nullptr, 0, "invalid_request", OauthCode::LoginRequired,
      NotCompleted, SubjectToken },
    // The user or the server refuses
    { Device, "access_denied", nullptr, 0, "access_denied", OauthCode::AuthorizationDenied,
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in was refused on the other device. Try again, or use another account."),
      "The user declined or is blocked. Auth0: or an Action called api.access.deny(). The logs of "
      "the tenant say which." },
    { Authorize | TokenOrRefresh | Exchange | Push, "access_denied", nullptr, 0, "access_denied",
      OauthCode::AuthorizationDenied,
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in was refused. Try another account, or contact your administrator."),
      "The user declined, is blocked, or is not a member of the organization. Auth0: or an Action "
      "called api.access.deny(). The logs of the tenant say which." },
    { NoRevoke, "unauthorized", nullptr, 0, "unauthorized", OauthCode::AuthorizationDenied,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your account is not allowed to use this application. Try another account, "
                        "or contact your administrator."),
      "The user is blocked, or the e-mail address is not verified. Auth0: or a rule or Action "
      "refused. The logs of the tenant say which." },
    // The server needs the user
    { Authorize, "login_required", nullptr, 0, "login_required", OauthCode::LoginRequired,
      SignInAgain,
      "prompt=none found no session in the browser. Do not use it for a silent login. Auth0: it "
      "is also the answer for loopback and custom-scheme callback URLs." },
    { NoPage, "login_required", nullptr, 0, "login_required", OauthCode::LoginRequired, SignInAgain,
      UserMustAnswer },
    { Authorize, "consent_required", nullptr, 0, "consent_required", OauthCode::LoginRequired,
      ConsentNeeded,
      "The server needs the user's consent. Either prompt=none forbids the page that asks for it, "
      "or the user has refused it: some servers do not answer access_denied then. Auth0: see "
      "Applications > APIs > (your API) > Settings > Allow Skipping User Consent." },
    { NoPage, "consent_required", nullptr, 0, "consent_required", OauthCode::LoginRequired,
      ConsentNeeded, UserMustAnswer },
    { Authorize, "interaction_required", nullptr, 0, "interaction_required",
      OauthCode::LoginRequired, QuestionWaits,
      "prompt=none forbids pages, and the server has to show one, e.g. for consent, a factor, or a "
      "confirmation before a callback on this computer. Auth0: or a redirect of an Action." },
    { NoPage, "interaction_required", nullptr, 0, "interaction_required", OauthCode::LoginRequired,
      QuestionWaits, UserMustAnswer },
    { Authorize, "account_selection_required", nullptr, 0, "account_selection_required",
      OauthCode::LoginRequired, QuestionWaits,
      "prompt=none forbids pages, and the user has to choose one of several accounts." },
    { NoPage, "account_selection_required", nullptr, 0, "account_selection_required",
      OauthCode::LoginRequired, QuestionWaits, UserMustAnswer },
    { Authorize, "unmet_authentication_requirements", nullptr, 0,
      "unmet_authentication_requirements", OauthCode::MfaRequired, SecondStep,
      "The server cannot sign the user in with one of Auth0LoginOptions::acrValues or "
      "requiredAcrValues." },
    { NoPage, "unmet_authentication_requirements", nullptr, 0, "unmet_authentication_requirements",
      OauthCode::MfaRequired, SecondStep, UserMustAnswer },
    { Authorize, "mfa_required", nullptr, 0, "mfa_required", OauthCode::MfaRequired, SecondStep,
      nullptr },
    { NoPage, "mfa_required", nullptr, 0, "mfa_required", OauthCode::MfaRequired, SecondStep,
      UserMustAnswer },
    // The request or the set-up is wrong
    { Authorize | Push, "invalid_request", nullptr, 0, "invalid_request",
      OauthCode::ConfigurationError, RequestNotUnderstood,
      "Check the parameters of the login: audience, organization (required or forbidden by the "
      "Organizations settings of the application), connection and the callback URL." },
    { Device, "invalid_request", nullptr, 0, "invalid_request", OauthCode::ConfigurationError,
      RequestNotUnderstood,
      "Check audience, organization and the other parameters of the login. Some servers accept "
      "fewer of them for a code than for a page." },
    { TokenOrRefresh | Revoke, "invalid_request", nullptr, 0, "invalid_request",
      OauthCode::ConfigurationError, RequestNotUnderstood,
      "The request has a missing or wrong parameter: see oauthDescription." },
    { NoRevoke, "invalid_scope", nullptr, 0, "invalid_scope", OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for more than it may have. Contact the support of "
                        "this application."),
      "Auth0Provider::scopes, Auth0LoginOptions::scopes or this call has a scope that is unknown "
      "to the API or the server." },
    { NoRevoke, "invalid_target", nullptr, 0, "invalid_target", OauthCode::ConfigurationError,
      NotSetUp, UnknownApi },
    { Device, "invalid_client", nullptr, 0, "invalid_client", OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not known to the sign-in service. Contact the support "
                        "of this application."),
      "Check Auth0Provider::clientId, and that the authentication method of the application is "
      "Auth0Provider::clientAuthMethod." },
    { TokenOrRefresh | Exchange | Revoke | Push, "invalid_client", nullptr, 0, "invalid_client",
      OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not accept this application. Contact the support "
                        "of this application."),
      "The client ID or the secret is wrong, or the authentication method of the application at "
      "the server is not Auth0Provider::clientAuthMethod (None for a native application). Auth0: "
      "see Applications > (your application) > Credentials." },
    { Authorize | Push, "unauthorized_client", nullptr, 0, "unauthorized_client",
      OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign users in this way. Contact the "
                        "support of this application."),
      "The authorization code grant must be enabled for the application. Auth0: in Applications > "
      "(your application) > Settings the type must be Native, and Authorization Code must be "
      "enabled in Advanced Settings > Grant Types." },
    { Device, "unauthorized_client", nullptr, 0, "unauthorized_client",
      OauthCode::ConfigurationError, NotForCodes, DeviceGrant },
    { TokenOrRefresh | Revoke, "unauthorized_client", nullptr, 0, "unauthorized_client",
      OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign users in this way. Contact the "
                        "support of this application."),
      "The grants authorization_code and refresh_token must be enabled for the application. "
      "Auth0: in Applications > (your application) > Settings > Advanced Settings > Grant Types." },
    { Exchange, "unauthorized_client", nullptr, 0, "unauthorized_client",
      OauthCode::ConfigurationError, NotSetUp, ExchangeGrant },
    { Exchange, "unsupported_grant_type", nullptr, 0, "unsupported_grant_type",
      OauthCode::ConfigurationError, NotSetUp, ExchangeGrant },
    { Device, "unsupported_grant_type", nullptr, 0, "unsupported_grant_type",
      OauthCode::ConfigurationError, NotForCodes, DeviceGrant },
    { TokenOrRefresh, "unsupported_grant_type", nullptr, 0, "unsupported_grant_type",
      OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not offer this kind of sign-in. Contact the "
                        "support of this application."),
      "The server does not support the grant type: see grant_types_supported in its metadata. "
      "Auth0: Advanced Settings > Grant Types." },
    // The server has a problem
    { AnyRequest, "server_error", nullptr, 0, "server_error", OauthCode::ServerError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has a problem at the moment. Please try again later."),
      "The server has failed. Auth0: the logs of the tenant (Monitoring > Logs) say more. Often "
      "an Action or a custom database script failed." },
    { AnyRequest, "temporarily_unavailable", nullptr, 0, "temporarily_unavailable",
      OauthCode::ServerError,
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service is busy at the moment. Please try again in a few minutes."),
      nullptr },
    // All others
    { Authorize | Push, nullptr, nullptr, 0, nullptr, OauthCode::ConfigurationError,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service refused the request. Please try again; if it happens "
                        "again, contact the support of this application."),
      ServerSaysMore },
    { Token | Exchange, nullptr, nullptr, 0, nullptr, OauthCode::InvalidResponse, NotCompleted,
      ServerSaysMore },
    { Refresh, nullptr, nullptr, 0, nullptr, OauthCode::InvalidResponse,
      QT_TRANSLATE_NOOP("Auth0Error", "Your session could not be renewed. Please sign in again."),
      ServerSaysMore },
    { Device, nullptr, nullptr, 0, nullptr, OauthCode::InvalidResponse,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in on another device was refused. Please sign in with your "
                        "browser instead."),
      ServerSaysMore },
    { Revoke, nullptr, nullptr, 0, nullptr, OauthCode::InvalidResponse,
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You are signed out here. The sign-in service did not confirm that it "
                        "ended your session."),
      ServerSaysMore },
};

} // namespace Auth0Qt
