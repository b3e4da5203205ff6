// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/errortexts.h"

namespace Auth0Qt {

// One sentence or two for each Auth0Error::detail: the first text is for the person at the screen
// and says what happened and what to do, without codes; the second is for developers and
// administrators and names the setting to look at. docs/errors.md lists the same, and a test
// compares the two.
constexpr ErrorText ErrorTextTable[] = {
    // Login and provider
    { "login.superseded",
      QT_TRANSLATE_NOOP("Auth0Error", "A newer sign-in took the place of this one. Go on there."),
      nullptr },
    { "login.cancelled",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You cancelled the sign-in. Start it again whenever you like."),
      nullptr },
    { "restore.cancelled",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Looking for your saved sign-in was cancelled. You can sign in at any time."),
      nullptr },
    { "login.window_closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in window was closed before you were signed in. Start again "
                        "whenever you like."),
      nullptr },
    { "login.timeout",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in was not completed in time. Please start again."),
      "Auth0Provider::timeout limits the whole login (300 seconds by default, 0 "
      "for no limit)." },
    { "provider.destroyed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The application ended this before it was done. Start it again and sign in."),
      "The Auth0Provider was deleted while this was running. Keep it as long as "
      "its session is used." },
    { "provider.reconfigured",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in settings changed meanwhile. Please start again."),
      "domain, issuer, clientId, account or store was set while this was "
      "running. Set them before login() or restore()." },
    // Settings of the application
    { "config.client_id",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: it has no client ID. Please "
                        "tell whoever looks after this application."),
      "Set Auth0Provider::clientId to the Client ID under Applications > (your "
      "application) > Settings in the Auth0 dashboard." },
    { "config.domain",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in: the address of its sign-in service is "
              "missing or not valid. Please tell whoever looks after this application."),
      "Set Auth0Provider::domain to the tenant's domain without a path, e.g. "
      "acme.eu.auth0.com, or issuer for another OpenID Provider." },
    { "config.issuer",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: the address of its sign-in "
                        "service is not valid. Please tell whoever looks after this application."),
      "Set Auth0Provider::issuer to the issuer exactly as the server's metadata has it, "
      "e.g. https://login.acme.com/, with https and without query or fragment." },
    { "config.redirect_uri",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page. Please "
                        "tell whoever looks after this application."),
      "Add http://127.0.0.1:PORT/callback, for each of Auth0Provider::redirectUris, to "
      "Allowed Callback URLs of the application in the Auth0 dashboard. A redirect URI is "
      "http on a loopback host and has no query or fragment." },
    { "config.well_known",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: the address of its sign-in "
                        "service is not valid. Please tell whoever looks after this application."),
      "Auth0Provider::wellKnown is not an https URL (http is for loopback hosts only), or has "
      "a fragment or a user name." },
    { "config.authorization_url",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: the address of its sign-in "
                        "service is not valid. Please tell whoever looks after this application."),
      "Auth0Provider::authorizationUrl is not an https URL (http is for loopback hosts only), "
      "or has a fragment or a user name." },
    { "config.token_url",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: the address of its sign-in "
                        "service is not valid. Please tell whoever looks after this application."),
      "Auth0Provider::tokenUrl is not an https URL (http is for loopback hosts only), or has a "
      "fragment or a user name." },
    { "config.userinfo_url",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: the address of its sign-in "
                        "service is not valid. Please tell whoever looks after this application."),
      "Auth0Provider::userinfoUrl is not an https URL (http is for loopback hosts only), or "
      "has a fragment or a user name." },
    { "config.authorization_parameters",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0Provider::authorizationParameters has a parameter of the protocol (client_id, "
      "redirect_uri, response_type, state, nonce, code_challenge, request, ...), one that has a "
      "property (scope, audience, organization, invitation, max_age), or a value that is no text, "
      "number or bool." },
    { "client.secret_missing",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in. Please tell whoever looks after "
              "it."),
      "Auth0Provider::clientAuthMethod is Post or Basic, which need setClientSecret()." },
    { "client.key_missing",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in. Please tell whoever looks after "
              "it."),
      "Auth0Provider::clientAuthMethod is PrivateKeyJwt, which needs setClientKey()." },
    { "client.key_invalid",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in. Please tell whoever looks after "
              "it."),
      "setClientKey() takes one private key in PEM, without a password: RSA of 2048 to 8192 "
      "bits, EC on P-256, P-384 or P-521, or Ed25519." },
    { "client.key_algorithm",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in. Please tell whoever looks after "
              "it."),
      "The algorithm given to setClientKey() does not fit the key: RS256, RS384, RS512, PS256, "
      "PS384 or PS512 for RSA; ES256, ES384 or ES512 for P-256, P-384 or P-521; EdDSA for "
      "Ed25519. Auth0 takes RS256, RS384 and PS256." },
    { "config.no_provider",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This sign-in window is not connected to a sign-in service. Please tell "
                        "whoever looks after this application."),
      "Call setProvider() of the view or the login controller before it is started." },
    { "config.no_window",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in. Please tell whoever looks after "
              "it."),
      "A LoginDialog was opened that is in no window. Declare it in a Window or in an item of "
      "one, or set its parent, before open()." },
    { "options.unknown_key",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a kind of sign-in that does not exist. Please "
                        "tell whoever looks after this application."),
      "The options object has a key that Auth0LoginOptions or Auth0LogoutOptions "
      "does not know. Check its spelling." },
    { "options.wrong_type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "The options object has a value of another type than the property of "
      "Auth0LoginOptions or Auth0LogoutOptions with that name." },
    { "options.prompt",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::prompt is a space-separated list of login, consent, select_account "
      "and create, or none alone." },
    { "options.max_age",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::maxAge is 0 or more seconds; maxAgeSeconds -1 means that it does not "
      "matter." },
    { "options.display",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::display is page, popup, touch or wap." },
    { "options.ui_locales",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::uiLocales has language tags such as de or pt-BR (BCP 47): "
      "QLocale::bcp47Name(), not QLocale::name()." },
    { "options.acr_values",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Each of Auth0LoginOptions::acrValues is one value: not empty, without spaces." },
    { "options.connection_scopes",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Each of Auth0LoginOptions::connectionScopes is one scope: not empty, without spaces and "
      "commas." },
    { "options.id_token_hint",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::idTokenHint is an ID token as it was received, in compact form." },
    { "options.reserved_parameter",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::parameters has a parameter of the protocol (client_id, redirect_uri, "
      "response_type, state, nonce, code_challenge, request, ...), which the library sends "
      "itself, or one that has a property: scope, audience, organization, invitation, max_age." },
    { "options.invitation",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "Auth0LoginOptions::invitation needs the organization of the same link. "
      "Auth0Provider::handleInvitation() takes both from it." },
    { "invitation.invalid",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This link is not a complete invitation. Open the link in the e-mail once "
                        "more, or ask for a new invitation."),
      "The link's query needs invitation and organization, each once and not empty, as Auth0 "
      "appends them to the Application Login URI." },
    { "options.parameter_value",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for a sign-in in a way that does not work. Please "
                        "tell whoever looks after this application."),
      "A value in Auth0LoginOptions::parameters is no text, number or bool." },
    // Network
    { "network.offline",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You seem to be offline. Check your network connection and try again."),
      nullptr },
    { "network.host",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service could not be found on the network. Check your "
                        "connection and try again."),
      "The host name cannot be resolved. Check Auth0Provider::domain or issuer, "
      "and DNS." },
    { "network.refused",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not answer at the moment. Please try again in a "
                        "few minutes."),
      "The connection was refused. Check host and port, and firewalls on the way." },
    { "network.timeout",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The server took too long to answer. Check your network connection and try again."),
      nullptr },
    { "network.proxy",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network's proxy did not let the connection through. Check your proxy "
                        "settings and try again."),
      "Set a proxy with QNetworkProxy::setApplicationProxy(), or in the system's settings. That of "
      "the manager given to Auth0Provider::setNetworkAccessManager() counts for the library's own "
      "requests, and not for a page that is shown in the application." },
    { "network.closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The connection broke before the answer was complete. Please try again."),
      nullptr },
    { "network.failed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in page could not be loaded. Check your network connection and try again."),
      "The browser's network reported a failure of no known kind." },
    { "tls.certificate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The identity of the sign-in service could not be proven, so nothing was "
                        "sent. Check this computer's date and your network, then try again."),
      "The server's certificate is not trusted here: expired, for another host, or from an "
      "unknown authority, e.g. that of a proxy that inspects traffic." },
    { "tls.handshake",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "A secure connection to the sign-in service could not be made, so nothing "
                        "was sent. Check your network and try again."),
      "No common TLS version or cipher. Check that Qt has a TLS backend and that "
      "server and proxies support TLS 1.2 or newer." },
    { "tls.page_authority",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This window does not trust the certificate of the sign-in service. "
                        "Continue in your browser."),
      "The certificate is of an authority that the application trusts "
      "(QSslConfiguration::defaultConfiguration()) and the system does not. Qt WebEngine before "
      "Qt 6.10 knows the system's only. Add the authority to the system, or use Qt 6.10." },
    { "tls.client_certificate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service asks for a certificate that this window cannot give. "
                        "Continue in your browser."),
      "The server wants a TLS client certificate, which Qt WebEngine does not offer here. The "
      "system browser can." },
    // Answers of the server
    { "http.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service answered in a way that this application did not "
                        "expect. Please try again later."),
      "The HTTP status is in httpStatus; the tenant's logs (Monitoring > Logs) "
      "often tell more." },
    { "http.rate_limited",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "There were too many requests in a short time. Please wait a moment and try again."),
      "retryAfter tells how long to wait. Auth0's limits: Rate Limit Policy in "
      "its documentation." },
    { "http.content_type",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Something between you and the sign-in service answered in its place. If your "
              "network has a login page of its own, open it in a browser first, then try again."),
      "The answer was not application/json: often a captive portal or a proxy's page." },
    { "http.truncated",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service did not arrive whole. Please try again."),
      nullptr },
    { "http.too_large",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in service was too large to be right, so it was "
                        "not used. Please tell whoever looks after this application."),
      "Answers are limited to 1 MiB, key sets to 512 KiB." },
    { "http.json",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be read. Please try again later."),
      "The body was not a JSON object (RFC 8259), or had the same name twice." },
    { "http.redirect",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service sent this application elsewhere, which is not allowed "
                        "here. Please tell whoever looks after this application."),
      "Redirects are not followed. Check that domain or issuer is the server's "
      "final address." },
    { "http.insecure",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The connection to the sign-in service would not have been protected, so "
                        "nothing was sent. Please tell whoever looks after this application."),
      "Only https is allowed, and http for loopback hosts." },
    { "http.server_error",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has a problem at the moment. Please try again later."),
      "The server answered with a status of 500 or above; see httpStatus and the "
      "status page of the service." },
    { "http.protocol",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Something answered that does not speak the language of the web. Check "
                        "your network, then try again."),
      "The answer was not HTTP. Check port and proxy." },
    { "http.encoding",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be unpacked. Please try again later."),
      "Content-Encoding is unknown or the compressed body is damaged; often a "
      "proxy's doing." },
    { "discovery.issuer",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service describes itself under another name, so it is not "
                        "trusted. Please tell whoever looks after this application."),
      "Set Auth0Provider::issuer to the issuer value of the server's "
      "/.well-known/openid-configuration, byte for byte, a trailing slash included." },
    { "discovery.endpoint",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The description of the sign-in service is incomplete. Please tell whoever "
                        "looks after this application."),
      "The metadata lack an authorization, token or JWKS endpoint, or one of "
      "them is not https." },
    { "discovery.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No sign-in service was found at this address. Please tell whoever looks "
                        "after this application."),
      "{issuer}/.well-known/openid-configuration gave an HTTP status other than "
      "200. Check Auth0Provider::domain or issuer." },
    { "jwks.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not hand out its keys, so its answer could not be "
                        "checked. Please try again later."),
      "The jwks_uri gave an HTTP status other than 200." },
    { "jwks.malformed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's keys could not be read, so its answer could not be "
                        "checked. Please try again later."),
      "The JWKS document is not a strict JSON object with an array keys (RFC "
      "7517 section 5)." },
    { "jwks.too_many_keys",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has more keys than can be right, so its answer was "
                        "not trusted. Please tell whoever looks after this application."),
      "A key set may have 64 keys." },
    // Redirect
    { "redirect.port",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page, because "
                        "other programs use its ports. Close other copies of it and try again."),
      "All ports of Auth0Provider::redirectUris are taken. Add further ones, "
      "here and to Allowed Callback URLs in the Auth0 dashboard." },
    { "redirect.state",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "An answer arrived that did not belong to this sign-in, so it was not "
                        "used. Please sign in again."),
      "The state did not match: an old tab, or somebody else's answer." },
    { "redirect.duplicate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in page was not clear, so it was not used. Please "
                        "sign in again."),
      "A parameter stood in the redirect more than once (RFC 6749 section 3.1)." },
    { "redirect.iss",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer came from another sign-in service than the one that was asked, "
                        "so it was not used. Please sign in again."),
      "The iss parameter is not the issuer (RFC 9207). Check "
      "Auth0Provider::issuer, or the custom domain of the tenant." },
    { "redirect.no_code",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in page came back without a result. Please sign in again."),
      "The redirect has neither code nor error. Check rules and actions that "
      "change the redirect." },
    { "redirect.unexpected",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "An answer arrived although no sign-in was waiting for it. Please start "
                        "the sign-in here."),
      "handleRedirect() got a URL that is no redirect URI of a running login." },
    // URI scheme
    { "uri_scheme.invalid",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page. Please "
                        "tell whoever looks after this application."),
      "The scheme given to Auth0UriScheme cannot be used. Take the reversed name "
      "of a domain of yours in lower case, e.g. com.example.acme (RFC 8252 "
      "section 7.1)." },
    { "uri_scheme.tool_missing",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot come back to this application by itself, since a part "
                        "of the desktop is missing. Please tell whoever looks after this "
                        "computer."),
      "The program xdg-mime is not there: install the package xdg-utils." },
    { "uri_scheme.not_written",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot come back to this application by itself, since your "
                        "settings cannot be changed. Please tell whoever looks after this "
                        "computer."),
      "The folder applications below XDG_DATA_HOME, or HKEY_CURRENT_USER on "
      "Windows, cannot be written." },
    { "uri_scheme.not_registered",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot come back to this application by itself. Please tell "
                        "whoever looks after this computer."),
      "The desktop does not start this program for its URI scheme. Linux: xdg-mime query "
      "default x-scheme-handler/SCHEME says what it starts. macOS: call "
      "auth0qt_add_uri_scheme() for the program's target in CMake." },
    { "uri_scheme.not_listening",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot come back to this application by itself. Please tell "
                        "whoever looks after this computer."),
      "No local socket could be made: XDG_RUNTIME_DIR, or XDG_CACHE_HOME when it is not "
      "set, has to be a short path to a folder that belongs to this user." },
    // Browser
    { "browser.open",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser could not be opened. Copy the link and open it yourself."),
      "No program has opened the URL: each could not be started, or ended with an error "
      "within 10 seconds. The log category auth0.browser tells which. Check xdg-open and "
      "the variable BROWSER on Unix, the default browser elsewhere." },
    { "browser.unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No browser was found to show the sign-in page. Copy the link and open it "
                        "in any browser."),
      "Install a browser, or set Auth0Provider::browser to an Auth0Browser of your own." },
    { "browser.blocked",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in page led to a place that cannot be shown here. Try again, or "
                        "continue in your browser."),
      "The embedded page shows https pages, and http ones of this computer only. "
      "Check where the tenant's login page redirects to." },
    { "browser.crashed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in page stopped working. Try again, or continue in your browser."),
      nullptr },
    { "browser.refused_host",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The next page can be shown in your own browser only. Sign in there."),
      "Auth0LoginController::systemBrowserHosts lists the host: it refuses embedded browsers." },
    { "browser.authentication",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network asks for a password, which your own browser can give. Sign "
                        "in there."),
      "A page of the sign-in asks for HTTP authentication, e.g. Negotiate or Basic (RFC 9110 "
      "section 11.6.1). The embedded page does not answer it." },
    { "browser.proxy_authentication",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network's proxy asks for a password, which your own browser can "
                        "give. Sign in there."),
      "The proxy asks for authentication (RFC 9110 section 11.7.1). The embedded page uses the "
      "application's proxy or the system's, and does not answer it." },
    { "browser.no_page",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service sent something else in place of its page. Try again, "
                        "or continue in your browser."),
      "The first answer to the authorize URL is a download, has no content, or leads to a "
      "redirect URI with another login's state." },
    // The server's refusals at the sign-in page (OpenID Connect Core section 3.1.2.6)
    { "authorize",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service refused the request. Please try again; if it happens "
                        "again, ask whoever looks after this application."),
      "The server's own words are in oauthError and oauthDescription; the "
      "tenant's logs (Monitoring > Logs) tell more." },
    { "authorize.access_denied",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in was refused. Try another account, or ask whoever manages your access."),
      "The user declined, is blocked, is not a member of the organization, or an "
      "Action called api.access.deny(). The tenant's logs tell which." },
    { "authorize.login_required", QT_TRANSLATE_NOOP("Auth0Error", "You need to sign in again."),
      "prompt=none found no session in the browser. Auth0 also answers so for loopback and "
      "custom-scheme callbacks: do not build silent login on prompt=none." },
    { "authorize.consent_required",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in needs your consent first. Please sign in again and confirm it."),
      "The audience asks for consent and prompt=none forbids it: Applications > "
      "APIs > (your API) > Settings > Allow Skipping User Consent." },
    { "authorize.interaction_required",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has a question for you first. Please sign in again "
                        "and answer it."),
      "prompt=none forbids any page, and the server has one to show (consent, a "
      "factor, a redirect of an Action)." },
    { "authorize.unauthorized",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your account is not allowed to use this application. Try another account, "
                        "or ask whoever manages your access."),
      "The user is blocked, the e-mail address is not verified, or a rule or "
      "Action refused. The tenant's logs tell which." },
    { "authorize.invalid_request",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not understand this application's request. Please "
                        "tell whoever looks after this application."),
      "Check the parameters of the login: audience, organization (required or forbidden by "
      "the application's Organizations settings), connection and the callback URL." },
    { "authorize.invalid_scope",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application asked for more than it may have. Please tell whoever "
                        "looks after this application."),
      "Auth0Provider::scopes has a scope that the API or the server does not know." },
    { "authorize.server_error",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has a problem at the moment. Please try again later."),
      "The tenant's logs (Monitoring > Logs) tell more; often an Action or a "
      "custom database script failed." },
    { "authorize.temporarily_unavailable",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service is busy at the moment. Please try again in a few minutes."),
      nullptr },
    { "authorize.unauthorized_client",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign people in this way. Please tell "
                        "whoever looks after this application."),
      "Applications > (your application) > Settings: the type is Native, and "
      "under Advanced Settings > Grant Types Authorization Code is on." },
    { "authorize.mfa_required",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your account asks for a second step. Please sign in again and confirm it is you."),
      nullptr },
    // A code on another device (RFC 8628)
    { "device",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in on another device was refused. Please sign in with your "
                        "browser instead."),
      "The server's own words are in oauthError and oauthDescription; the "
      "tenant's logs (Monitoring > Logs) tell more." },
    { "device.unsupported",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This sign-in service has no codes for other devices. Please sign in with "
                        "your browser instead."),
      "The server's metadata has no device_authorization_endpoint." },
    { "device.expired",
      QT_TRANSLATE_NOOP("Auth0Error", "Nobody entered the code in time. Get a new one to go on."),
      "How long a code is good for is a setting of the server, 15 minutes at Auth0." },
    { "device.access_denied",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in was refused on the other device. Try again, or use another account."),
      "The person declined there, is blocked, or an Action called "
      "api.access.deny(). The tenant's logs tell which." },
    { "device.invalid_grant",
      QT_TRANSLATE_NOOP("Auth0Error", "The code is no longer valid. Please start again."),
      "The device code is expired or was used before: an answer with its tokens "
      "may have been lost on the way." },
    { "device.unauthorized_client",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign people in with a code. Please "
                        "sign in with your browser instead."),
      "Switch on Device Code under Applications > (your application) > Settings > Advanced "
      "Settings > Grant Types; the type of the application is Native." },
    { "device.unsupported_grant_type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign people in with a code. Please "
                        "sign in with your browser instead."),
      "Switch on Device Code under Applications > (your application) > Settings > Advanced "
      "Settings > Grant Types; the type of the application is Native." },
    { "device.invalid_client",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not known to the sign-in service. Please tell whoever "
                        "looks after this application."),
      "Check Auth0Provider::clientId, and that the application's authentication "
      "method is None." },
    { "device.invalid_request",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not understand this application's request. Please "
                        "tell whoever looks after this application."),
      "Check audience, organization and the other parameters of the login: some "
      "servers take fewer of them for a code than for a page." },
    { "device.code",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used. Please sign in "
                        "with your browser instead."),
      "device_code is missing, too long or has other characters than visible ASCII." },
    { "device.user_code",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used. Please sign in "
                        "with your browser instead."),
      "user_code is missing, shorter than 4 or longer than 32 characters, or has "
      "others than letters, digits and separators." },
    { "device.verification_uri",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used. Please sign in "
                        "with your browser instead."),
      "verification_uri or verification_uri_complete is no https URL (http only "
      "for this computer), or longer than 1024 characters." },
    { "device.expires_in",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used. Please sign in "
                        "with your browser instead."),
      "expires_in is missing, or not between 1 second and a day." },
    { "device.interval",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used. Please sign in "
                        "with your browser instead."),
      "interval is not a number of seconds up to an hour." },
    // The token endpoint (RFC 6749 section 5.2)
    { "token",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in could not be completed. Please sign in again."),
      "The server's own words are in oauthError and oauthDescription; the "
      "tenant's logs (Monitoring > Logs) tell more." },
    { "token.invalid_grant",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in took too long or was already used. Please sign in again."),
      "The code is expired, used or was made for another redirect URI, client or "
      "code verifier." },
    { "token.invalid_client",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not accept this application. Please tell whoever "
                        "looks after this application."),
      "Wrong client ID or secret, or Applications > (your application) > Credentials > "
      "Authentication Method is not None, as a native application needs." },
    { "token.invalid_request",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not understand this application's request. Please "
                        "tell whoever looks after this application."),
      "The token request lacks a parameter or has a wrong one; oauthDescription "
      "tells which." },
    { "token.unauthorized_client",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not allowed to sign people in this way. Please tell "
                        "whoever looks after this application."),
      "Applications > (your application) > Settings > Advanced Settings > Grant "
      "Types: switch on Authorization Code and Refresh Token." },
    { "token.unsupported_grant_type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not offer this kind of sign-in. Please tell "
                        "whoever looks after this application."),
      "The server does not know the grant type. Auth0: Advanced Settings > Grant "
      "Types; other providers: grant_types_supported in their metadata." },
    { "token.no_access_token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service left out what this application needs. Please sign in "
                        "again; if it happens again, ask whoever looks after this application."),
      "The token response has no access_token (RFC 6749 section 5.1)." },
    { "token.no_id_token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not say who you are. Please sign in again; if it "
                        "happens again, ask whoever looks after this application."),
      "The token response has no id_token: Auth0Provider::scopes must contain openid." },
    { "token.token_type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave a kind of access that this application cannot "
                        "use. Please tell whoever looks after this application."),
      "token_type is not Bearer (RFC 6750)." },
    { "token.too_large",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "What the sign-in service sent is too large to be kept. Please tell "
                        "whoever looks after this application."),
      "A token is larger than allowed. Put fewer or smaller custom claims into "
      "it, e.g. in Actions." },
    { "token.format",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be read. Please sign in again later."),
      "A field of the token response has a wrong type (RFC 6749 section 5.1)." },
    // Renewing a session
    { "refresh",
      QT_TRANSLATE_NOOP("Auth0Error", "Your session could not be renewed. Please sign in again."),
      "The server's own words are in oauthError and oauthDescription; the "
      "tenant's logs (Monitoring > Logs) tell more." },
    { "refresh.invalid_grant",
      QT_TRANSLATE_NOOP("Auth0Error", "Your session has ended. Please sign in again."),
      "The refresh token is unknown, expired or revoked: Applications > (your "
      "application) > Settings > Refresh Token Expiration." },
    { "refresh.expired",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session has ended, because it was not used for a while or was open "
                        "for long. Please sign in again."),
      "Applications > (your application) > Settings > Refresh Token Expiration: "
      "idle and maximum lifetime." },
    { "refresh.revoked",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session was ended from elsewhere. Please sign in again."),
      "The refresh token was revoked: by a logout elsewhere, a password change "
      "or an administrator." },
    { "refresh.reused",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session was ended to be safe, because it seemed to be used in two "
                        "places. Please sign in again."),
      "Auth0 saw a rotated refresh token twice (log type ferrt). Use one store for all "
      "copies of the application, and set Rotation Overlap Period above 0." },
    { "refresh.user_gone",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This account no longer exists. Sign in with another one, or ask whoever "
                        "manages your access."),
      "The user was deleted from the tenant: see Monitoring > Logs." },
    { "refresh.blocked",
      QT_TRANSLATE_NOOP("Auth0Error", "Your account is blocked. Ask whoever manages your access."),
      "User Management > Users > (the user) > Actions > Unblock." },
    { "refresh.interrupted",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session could not be renewed, because the application was ended in "
                        "the middle of it. Please sign in again."),
      "A process died over a refresh, and its rotated token was lost. Set "
      "Rotation Overlap Period to 30 seconds or more: then it is not." },
    { "refresh.lock_timeout",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Another program is renewing your session and does not come to an end. "
                        "Please try again."),
      "Another process holds the session's lock file in the folder auth0qt of "
      "the runtime folder." },
    { "refresh.no_refresh_token",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your session has ended and cannot be renewed by itself. Please sign in again."),
      "The server gave no refresh token: the scope offline_access, Allow Offline "
      "Access of the API, and the application's grant type Refresh Token." },
    // Userinfo
    { "management.scope",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service does not let this application read or change your account. "
              "Please tell whoever looks after this application."),
      "Auth0's Management API refused the access token. Allow it for the application "
      "under Applications > (your application) > APIs (Multi-Resource Refresh Token), "
      "with read:current_user, update:current_user_metadata and "
      "update:current_user_identities, and set Auth0Provider::managementUrl when the "
      "tenant has a custom domain. Auth0 gives update:users to no user: updateUser() "
      "needs an API of your own." },
    { "management.refused",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in service refused this change of your account."),
      "See oauthDescription. The names and the picture of a user of a social or "
      "enterprise connection belong to that connection; the first identity cannot be "
      "unlinked." },
    { "management.not_found",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in service does not know this account any more."),
      "The user, or the identity, is not there. It may have been deleted, or linked to "
      "another user." },
    { "profile.value",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This change cannot be saved. Please tell whoever looks after this application."),
      "A value is no JSON: use texts, numbers, booleans, lists and maps, and nullptr to"
      " take a key away." },
    { "profile.field",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This change cannot be saved. Please tell whoever looks after this application."),
      "Auth0Provider::updateUser() takes name, nickname, given_name, family_name and "
      "picture." },
    { "profile.identity", QT_TRANSLATE_NOOP("Auth0Error", "This account is not linked to yours."),
      "No identity of Auth0Profile::identities has this provider and user id." },
    { "profile.no_password",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You sign in without a password of this application, so there is none to change "
              "here."),
      "Only users of a database connection (provider auth0) with an e-mail address have"
      " one." },
    { "profile.same_account",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You signed in with the account that you are using already. Sign in with another "
              "one to link it."),
      nullptr },
    { "userinfo.sub",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service sent the data of somebody else, so they were not "
                        "used. Your own stay as they are."),
      "sub of userinfo is not that of the ID token (OpenID Connect Core section 5.3.2)." },
    { "userinfo.unavailable",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your profile could not be brought up to date. It stays as it was; try again later."),
      "The userinfo endpoint did not answer, or refused the access token. Its "
      "limits are tight: do not call reloadProfile() often." },
    { "claims_mapper.failed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your profile could not be brought up to date. It stays as it was; try again later."),
      "Auth0Provider's claimsMapper has thrown, or has returned no object or an empty one. The "
      "claims are used as they were received." },
    // ID token (OpenID Connect Core section 3.1.3.7)
    { "id_token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer could not be trusted, so you were not signed "
                        "in. Please sign in again; if it happens again, ask whoever looks after "
                        "this application."),
      "The ID token breaks a rule of OpenID Connect Core section 3.1.3.7." },
    { "id_token.size",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer was too large to be right, so you were not "
                        "signed in. Please tell whoever looks after this application."),
      "The ID token is too large. Put fewer or smaller custom claims into it, "
      "e.g. in Actions." },
    { "id_token.encrypted",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer is encrypted in a way this application "
                        "cannot read. Please tell whoever looks after this application."),
      "Encrypted ID tokens (JWE) are not supported. Switch the encryption off "
      "for this application." },
    { "id_token.format",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service's answer could not be read, so you were not signed in. Please "
              "sign in again; if it happens again, ask whoever looks after this application."),
      "The ID token is not a signed JWT in compact form (RFC 7515 section 7.1)." },
    { "id_token.header",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The first part of the sign-in service's answer could not be read, so you "
                        "were not signed in. Please sign in again; if it happens again, ask "
                        "whoever looks after this application."),
      "The ID token's header is not a strict JSON object (RFC 7515 section 4)." },
    { "id_token.algorithm",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service signs its answers in a way this application does not "
                        "accept. Please tell whoever looks after this application."),
      "Applications > (your application) > Settings > Advanced Settings > OAuth "
      "> JsonWebToken Signature Algorithm: RS256. Other algorithms are listed in "
      "Auth0Provider::idTokenAlgorithms." },
    { "id_token.crit",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer demands something this application does not "
                        "know. Please tell whoever looks after this application."),
      "The ID token's header has crit (RFC 7515 section 4.1.11); no such "
      "extension is supported." },
    { "id_token.type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer is of another kind than expected, so you "
                        "were not signed in. Please sign in again; if it happens again, ask "
                        "whoever looks after this application."),
      "The ID token's typ is not JWT (RFC 8725 section 3.11)." },
    { "id_token.key_unknown",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service's answer was signed with a key that it does not publish, so you "
              "were not signed in. Please sign in again in a few minutes."),
      "No key of the JWKS has the token's kid. After a key rotation, check that "
      "domain or issuer is the server that signs." },
    { "id_token.key_ambiguous",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "It is not clear which key signed the sign-in service's answer, so you "
                        "were not signed in. Please tell whoever looks after this application."),
      "Several keys of the JWKS would fit. Each key needs a kid of its own, and "
      "the token's header must name it." },
    { "id_token.key_algorithm",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The key of the sign-in service does not fit its answer, so you were not "
                        "signed in. Please tell whoever looks after this application."),
      "The key's kty, use, alg, key_ops, curve or size does not fit the token's "
      "alg. RSA keys need 2048 bits." },
    { "id_token.signature",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer may have been changed on its way, so you "
                        "were not signed in. Please sign in again; if it happens again, ask "
                        "whoever looks after this application."),
      "The signature is wrong. If it happens always, domain or issuer is not the "
      "server that signs." },
    { "id_token.payload",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The content of the sign-in service's answer could not be read, so you "
                        "were not signed in. Please sign in again; if it happens again, ask "
                        "whoever looks after this application."),
      "The ID token's claims are not a strict JSON object (RFC 7519 section 7.2)." },
    { "id_token.iss",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer came from another sign-in service than the one that was asked, so you "
              "were not signed in. Please tell whoever looks after this application."),
      "iss is not the issuer, byte for byte. With a custom domain set "
      "Auth0Provider::domain to it; for others see the trailing slash of issuer." },
    { "id_token.sub",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not say who you are. Please sign in again; if it "
                        "happens again, ask whoever looks after this application."),
      "sub is missing, empty, not text or longer than 255 characters (OpenID "
      "Connect Core section 2)." },
    { "id_token.aud",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer was meant for another application, so you were not signed in. "
                        "Please tell whoever looks after this application."),
      "aud does not contain Auth0Provider::clientId." },
    { "id_token.azp",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer was issued to another application, so you were not signed in. "
                        "Please tell whoever looks after this application."),
      "azp is not Auth0Provider::clientId, or is missing although there are "
      "several audiences." },
    { "id_token.exp",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in was over before it arrived. Check this computer's date and "
                        "time, then sign in again."),
      "exp is missing, not a number, or passed by more than Auth0Provider::leeway." },
    { "id_token.iat",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's clock and this computer's do not agree. Check this "
                        "computer's date and time, then sign in again."),
      "iat is missing or not a number." },
    { "id_token.nbf",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in is not valid yet. Check this computer's date and time, then "
                        "sign in again."),
      "nbf is not a number, or in the future by more than Auth0Provider::leeway." },
    { "id_token.nonce",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer belonged to another sign-in, so it was not used. Please sign in again."),
      "nonce is missing or not the one that was sent. Check that nothing on the "
      "server drops it." },
    { "id_token.auth_time",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your last sign-in is too long ago for this. Please sign in again."),
      "maxAge was asked for, and auth_time is missing or too old." },
    { "id_token.org_id",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You were signed in to another organization than the one that was asked "
                        "for, so it was not used. Please sign in again and choose the right one."),
      "org_id is missing or not Auth0Provider::organization. Applications > "
      "(your application) > Organizations must allow organizations." },
    { "id_token.org_name",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You were signed in to an organization of another name than the one that was asked "
              "for, so it was not used. Please sign in again and choose the right one."),
      "org_name is missing or not the organization's name: Settings > Advanced > "
      "Allow Organization Names in Authentication API. An id (org_...) is "
      "compared with org_id." },
    { "id_token.at_hash",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The parts of the sign-in service's answer do not belong together, so you "
                        "were not signed in. Please sign in again; if it happens again, ask "
                        "whoever looks after this application."),
      "at_hash does not fit the access token (OpenID Connect Core section 3.1.3.6)." },
    { "id_token.acr",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in was not as strong as this needs. Please sign in again with a "
                        "second factor."),
      "acr is none of the acrValues that were asked for. Multi-factor must be "
      "enabled for the tenant or by an Action." },
    { "id_token.subject_changed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session came back with another account, so it was not used. Please "
                        "sign in again."),
      "After a refresh, sub, iss and aud must be those of the first ID token "
      "(OpenID Connect Core section 12.2)." },
    // Keychain
    { "storage.locked",
      QT_TRANSLATE_NOOP("Auth0Error", "Your keychain is locked. Unlock it, then try again."),
      "The Secret Service collection, KWallet or keychain is locked, or the "
      "request to unlock it was dismissed." },
    { "storage.denied",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application was not allowed to use your keychain. Allow it in the "
                        "keychain's own settings, then try again."),
      "The user or a policy refused. On macOS a new signature asks again; "
      "sandboxes need the permission org.freedesktop.secrets." },
    { "storage.unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No keychain was found on this computer, so your sign-in cannot be kept "
                        "after the application closes."),
      "Start a Secret Service (gnome-keyring, KWallet, KeePassXC), or set "
      "Auth0Provider::store." },
    { "storage.no_collection",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain has no place to save sign-ins yet, so yours cannot be kept "
                        "after the application closes. Create a keychain in your system's "
                        "settings, then sign in again."),
      "The Secret Service has no default collection and none could be made." },
    { "storage.failed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain could not do what was asked, so your sign-in cannot be kept "
                        "after the application closes."),
      "QtKeychain reported OtherError; the log category auth0.store tells more." },
    { "storage.not_kept",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not keep your sign-in, so it cannot be kept after the "
                        "application closes."),
      "A write was reported as done, but what was written could not be read back." },
    { "storage.closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The application closed before your sign-in could be saved. Start it again "
                        "and sign in."),
      "A store was used while the QCoreApplication was ending." },
    { "storage.missing",
      QT_TRANSLATE_NOOP("Auth0Error", "There is no saved sign-in. Please sign in."), nullptr },
    { "storage.timeout",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not answer in time. Look for a question it may be "
                        "asking, then try again."),
      "The keychain's call was given up. A prompt may be open behind other windows." },
    { "storage.missing_unproven",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not show a saved sign-in. If it is locked, unlock it "
                        "and try again; else sign in. Nothing was deleted."),
      "This keychain says \"not found\" for locked wallets too. Nothing is "
      "overwritten before a write has succeeded." },
    { "storage.record_format",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in cannot be read. Sign in again to replace it. Nothing "
                        "was deleted."),
      "The record is not what this library writes." },
    { "storage.record_version",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in comes from a newer version of this application. Update "
                        "it, or sign in again. Nothing was deleted."),
      "The record has a version that this library does not know." },
    { "storage.record_torn",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in is incomplete. Sign in again to replace it. Nothing "
                        "was deleted."),
      "Parts of a split record are missing or do not fit their header." },
    { "storage.record_foreign",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The saved sign-in belongs to another account or service, so it was not "
                        "used. Please sign in. Nothing was deleted."),
      "Issuer, client ID or sub in the record is not that of this provider. Give "
      "each its own Auth0Provider::account." },
    { "storage.thread",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in could not be reached. Please tell whoever looks after "
                        "this application."),
      "An Auth0CredentialStore is called on the main thread only." },
    { "storage.empty_key",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your sign-in could not be saved. Please tell whoever looks after this application."),
      "A store was called with an empty key." },
    { "storage.empty_value",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your sign-in could not be saved. Please tell whoever looks after this application."),
      "A store was given nothing to write: some keychains take that for an order "
      "to delete." },
    // Logout
    { "logout.timeout",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You are signed out here. Your browser did not confirm that it signed out "
                        "too; sign out there if others use it."),
      "The browser did not come back in time. Check that returnTo is among "
      "Allowed Logout URLs." },
    { "logout.unsupported",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You are signed out here. Your browser may still be signed in, because "
                        "this sign-in service offers no way to end that."),
      "The server has no end_session_endpoint. Leave browserSession and federated off." },
    // Calls that need a session
    { "credentials.not_authenticated",
      QT_TRANSLATE_NOOP("Auth0Error", "You are not signed in. Please sign in first."),
      "Call login() or restore() first, and wait for loggedIn() or restoreFinished()." },
    { "credentials.cancelled",
      QT_TRANSLATE_NOOP("Auth0Error", "This was cancelled before it was done."),
      "The future was cancelled by its owner; the session is as it was." },
    { "session.other_organization",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your saved sign-in belongs to another organization. Please sign in to this "
              "one."),
      "The session in this account is not of Auth0Provider::organization, and was left in the "
      "store. Each organization needs an account of its own: switchOrganization() chooses it." },
    { "session.ended",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You were signed out before this was done. Please sign in again."),
      "The session ended, by logout() or another sign-in, while this was running." },
    { "guard.refused",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You did not confirm that it is you, so nothing was sent. You are still "
                        "signed in."),
      "Auth0Provider::credentialGuard said no, or was cancelled." },
    { "mfa.required",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your account asks for a second step. Please sign in again and confirm it is you."),
      "The server wants another factor before it renews the session. Call "
      "login() when an error is MfaRequired." },
};

} // namespace Auth0Qt
