// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "global/errortexts.h"

namespace Auth0Qt {

// The messages of several details
constexpr char NotSetUp[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "This application is not set up for sign-in. Contact the support of this application.");
constexpr char InvalidAddress[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "This application is not set up for sign-in: the address of its sign-in service is not "
        "valid. Contact the support of this application.");
constexpr char InvalidOptions[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "This application requested the sign-in with options that are not valid. Contact the "
        "support of this application.");
constexpr char UnusableAnswer[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "The sign-in service gave an answer that could not be used. Please sign in with your "
        "browser instead.");

constexpr char UnusableAccess[] = QT_TRANSLATE_NOOP(
        "Auth0Error",
        "The sign-in service gave a kind of access that this application cannot use. Contact the "
        "support of this application.");
constexpr char NotRenewed[] = QT_TRANSLATE_NOOP(
        "Auth0Error", "Your session could not be renewed. Please sign in again.");
constexpr char NotCompleted[] = QT_TRANSLATE_NOOP(
        "Auth0Error", "The sign-in could not be completed. Please sign in again.");

// The texts of each Auth0Error::detail. The first one is the message: it tells the user what
// happened and what to do, without codes. The second one is the hint: it tells developers and
// administrators which setting to check. docs/errors.md lists the same texts, and a test compares
// them. Those of the OAuth errors of the server are in oautherrortable.h.
constexpr ErrorText ErrorTextTable[] = {
    // Login and provider
    { "login.superseded",
      QT_TRANSLATE_NOOP("Auth0Error", "A newer sign-in replaced this one. Continue there."),
      nullptr },
    { "login.cancelled",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You cancelled the sign-in. You can start it again at any time."),
      nullptr },
    { "restore.cancelled",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Looking for your saved sign-in was cancelled. You can sign in at any time."),
      nullptr },
    { "login.window_closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in window was closed before you were signed in. You can start "
                        "again at any time."),
      nullptr },
    { "login.timeout",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in was not completed in time. Please start again."),
      "Auth0Provider::timeout limits a login: 300 seconds by default, 0 for no limit." },
    { "provider.destroyed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The application ended this before it was done. Start it again and sign in."),
      "The Auth0Provider was deleted during this operation. Keep it while its session is in use." },
    { "provider.reconfigured",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in settings have changed. Please start again."),
      "domain, issuer, clientId, account or store was set during this operation. Set them before "
      "login() or restore()." },
    // Settings of the application
    { "config.client_id",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application is not set up for sign-in: it has no client ID. Contact "
                        "the support of this application."),
      "Set Auth0Provider::clientId to the Client ID in the Auth0 dashboard: Applications > (your "
      "application) > Settings." },
    { "config.domain",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "This application is not set up for sign-in: the address of its sign-in service is "
              "missing or not valid. Contact the support of this application."),
      "Set Auth0Provider::domain to the tenant's domain without spaces and path, e.g. "
      "acme.eu.auth0.com. For another OpenID Provider set issuer." },
    { "config.issuer", InvalidAddress,
      "Set Auth0Provider::issuer to the issuer in the server's metadata, e.g. "
      "https://login.acme.com/. It is an https URL (http for loopback hosts only) without user "
      "name and fragment." },
    { "config.redirect_uri",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page. Contact "
                        "the support of this application."),
      "Each of Auth0Provider::redirectUris is http://127.0.0.1:PORT/callback, or another http URL "
      "of a loopback host, or has a scheme of your own, e.g. com.example.acme://callback. It has "
      "no user name and no fragment. Add each to Allowed Callback URLs of the application in the "
      "Auth0 dashboard." },
    { "config.well_known", InvalidAddress,
      "Auth0Provider::wellKnown is an https URL (http for loopback hosts only) without user name "
      "and fragment." },
    { "config.authorization_url", InvalidAddress,
      "Auth0Provider::authorizationUrl is an https URL (http for loopback hosts only) without user "
      "name and fragment." },
    { "config.token_url", InvalidAddress,
      "Auth0Provider::tokenUrl is an https URL (http for loopback hosts only) without user name "
      "and fragment." },
    { "config.userinfo_url", InvalidAddress,
      "Auth0Provider::userinfoUrl is an https URL (http for loopback hosts only) without user name "
      "and fragment." },
    { "config.revocation_url", InvalidAddress,
      "Auth0Provider::revocationUrl is an https URL (http for loopback hosts only) without user "
      "name and fragment." },
    { "config.authorization_parameters", InvalidOptions,
      "Auth0Provider::authorizationParameters contains a parameter of the protocol (client_id, "
      "redirect_uri, response_type, state, nonce, code_challenge, request, ...), a parameter that "
      "has a property (scope, audience, organization, invitation, max_age), or a value that is not "
      "a string, number or bool." },
    { "connection.email",
      QT_TRANSLATE_NOOP("Auth0Error", "This is not an e-mail address. Please check it."),
      "Auth0Provider::hasEnterpriseConnection() needs an address such as alice@acme.com. The "
      "value is not shown here, because this text can be in a log." },
    { "client.secret_missing", NotSetUp,
      "Auth0Provider::clientAuthMethod is Post or Basic, which need setClientSecret()." },
    { "client.key_missing", NotSetUp,
      "Auth0Provider::clientAuthMethod is PrivateKeyJwt, which needs setClientKey()." },
    { "client.key_invalid", NotSetUp,
      "setClientKey() needs one private key in PEM without a password: RSA with 2048 to 8192 bits, "
      "EC with P-256, P-384 or P-521, or Ed25519." },
    { "client.key_algorithm", NotSetUp,
      "The algorithm given to setClientKey() does not fit the key: RS256, RS384, RS512, PS256, "
      "PS384 or PS512 for RSA; ES256, ES384 or ES512 for P-256, P-384 or P-521; EdDSA for Ed25519. "
      "Auth0 accepts RS256, RS384 and PS256." },
    { "config.no_provider",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This sign-in window is not connected to a sign-in service. Contact the "
                        "support of this application."),
      "Call setProvider() of the view or of the login controller before the login starts." },
    { "config.no_window", NotSetUp,
      "A LoginDialog without a window was opened. Declare it in a Window or in an item of one, or "
      "set its parent before open()." },
    { "options.unknown_key",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application requested a kind of sign-in that does not exist. Contact "
                        "the support of this application."),
      "The options object has a key that is not a property of Auth0LoginOptions or "
      "Auth0LogoutOptions. Check its spelling." },
    { "options.wrong_type", InvalidOptions,
      "A value in the options object has another type than the property of Auth0LoginOptions or "
      "Auth0LogoutOptions with this name." },
    { "options.prompt", InvalidOptions,
      "Auth0LoginOptions::prompt is none, or a space-separated list of login, consent, "
      "select_account and create." },
    { "options.max_age", InvalidOptions,
      "Auth0LoginOptions::maxAge is at least 0 seconds. maxAgeSeconds is at least 0, or -1 for no "
      "limit." },
    { "options.display", InvalidOptions,
      "Auth0LoginOptions::display is page, popup, touch or wap." },
    { "options.ui_locales", InvalidOptions,
      "Auth0LoginOptions::uiLocales contains language tags such as de or pt-BR (BCP 47). Use "
      "QLocale::bcp47Name(), not QLocale::name()." },
    { "options.acr_values", InvalidOptions,
      "Each value in Auth0LoginOptions::acrValues and requiredAcrValues is not empty and has no "
      "spaces." },
    { "options.scopes", InvalidOptions,
      "Each scope in Auth0LoginOptions::scopes is not empty and has no spaces." },
    { "options.connection_scopes", InvalidOptions,
      "Each scope in Auth0LoginOptions::connectionScopes is not empty and has no spaces and "
      "commas." },
    { "options.id_token_hint", InvalidOptions,
      "Auth0LoginOptions::idTokenHint is an ID token in compact form, as it was received." },
    { "options.reserved_parameter", InvalidOptions,
      "Auth0LoginOptions::parameters contains an empty name, a parameter of the protocol "
      "(client_id, redirect_uri, response_type, state, nonce, code_challenge, request, ...), which "
      "the library sends, or a parameter that has a property (scope, audience, organization, "
      "invitation, max_age)." },
    { "options.invitation", InvalidOptions,
      "Auth0LoginOptions::invitation needs the organization of the same link. "
      "Auth0Provider::handleInvitation() reads both from the link." },
    { "invitation.invalid",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This link is not a complete invitation. Open the link in the e-mail once "
                        "more, or ask for a new invitation."),
      "The query of the link needs invitation and organization, each once and not empty. Auth0 "
      "appends them to the Application Login URI." },
    { "options.parameter_value", InvalidOptions,
      "A value in Auth0LoginOptions::parameters is not a string, number or bool." },
    // Network
    { "network.offline",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You seem to be offline. Check your network connection and try again."),
      nullptr },
    { "network.host",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service could not be found on the network. Check your "
                        "connection and try again."),
      "The host name cannot be resolved. Check Auth0Provider::domain or issuer, and DNS." },
    { "network.refused",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not answer at the moment. Please try again in a "
                        "few minutes."),
      "The connection was refused. Check host, port and firewalls." },
    { "network.timeout",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The server took too long to answer. Check your network connection and try again."),
      nullptr },
    { "network.proxy",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network's proxy did not let the connection through. Check your proxy "
                        "settings and try again."),
      "Set a proxy with QNetworkProxy::setApplicationProxy() or in the settings of the system. The "
      "proxy of the manager given to Auth0Provider::setNetworkAccessManager() is used for the "
      "requests of the library, not for a page that is shown in the application." },
    { "network.closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The connection broke before the answer was complete. Please try again."),
      nullptr },
    { "network.failed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in page could not be loaded. Check your network connection and try again."),
      "Qt WebEngine reported an unknown network error." },
    { "tls.certificate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The identity of the sign-in service could not be proven, so nothing was "
                        "sent. Check this computer's date and your network, then try again."),
      "The certificate of the server is not trusted: it is expired, belongs to another host, or is "
      "from an unknown authority, e.g. that of a proxy that inspects traffic." },
    { "tls.handshake",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "A secure connection to the sign-in service could not be made, so nothing "
                        "was sent. Check your network and try again."),
      "There is no common TLS version or cipher. Check that Qt has a TLS backend, and that server "
      "and proxies support TLS 1.2 or newer." },
    { "tls.page_authority",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This window does not trust the certificate of the sign-in service. "
                        "Continue in your browser."),
      "The application trusts the certificate's authority "
      "(QSslConfiguration::defaultConfiguration()) and the system does not. Qt WebEngine before Qt "
      "6.10 uses only the authorities of the system. Add the authority to the system, or use Qt "
      "6.10." },
    { "tls.client_certificate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service asks for a certificate that this window cannot give. "
                        "Continue in your browser."),
      "The server requests a TLS client certificate. Qt WebEngine does not send one here. The "
      "system browser can." },
    // Answers of the server
    { "http.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service answered in a way that this application did not "
                        "expect. Please try again later."),
      "httpStatus is the status of the response. Auth0: the logs of the tenant (Monitoring > "
      "Logs) often say more." },
    { "http.rate_limited",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "There were too many requests in a short time. Please wait a moment and try again."),
      "retryAfter is the time to wait. The limits of Auth0 are in its documentation under Rate "
      "Limit Policy." },
    { "http.content_type",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Another device or program answered instead of the sign-in service. If your network "
              "has its own sign-in page, open it in a browser first, then try again."),
      "The response is not JSON. Often it is the page of a captive portal or of a proxy." },
    { "http.mislabelled",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service answered in a way that this application did not "
                        "expect. Please try again later."),
      "The body is a JSON object, but Content-Type is not application/json. Correct the type at "
      "the "
      "server, or at the proxy or cache before it." },
    { "http.byte_order_mark",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be read. Please try again later."),
      "The body begins with a byte order mark, which RFC 8259 section 8.1 forbids. Save the "
      "document at the server as UTF-8 without it." },
    { "http.proxy_page",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network's proxy did not let the connection through. Check your proxy "
                        "settings and try again."),
      "The response is a web page with status 403. A proxy or firewall of the network, or one "
      "before "
      "the server, has refused the request." },
    { "http.portal",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Another device or program answered instead of the sign-in service. If your network "
              "has its own sign-in page, open it in a browser first, then try again."),
      "The network requires a sign-in of its own, with status 511 (RFC 6585 section 6)." },
    { "http.redirect_elsewhere",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Another device or program answered instead of the sign-in service. If your network "
              "has its own sign-in page, open it in a browser first, then try again."),
      "The response redirects to another host, as a captive portal does. Redirects are not "
      "followed. "
      "If the server has moved, set domain, issuer or wellKnown to its new address." },
    { "http.truncated",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in service was incomplete. Please try again."),
      nullptr },
    { "http.too_large",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in service was too large, so it was not used. "
                        "Contact the support of this application."),
      "A response is limited to 1 MiB, a key set to 512 KiB." },
    { "http.json",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be read. Please try again later."),
      "The body is not strict JSON (RFC 8259) of the expected form, or an object has the same name "
      "twice." },
    { "http.redirect",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service redirected this application to another address, which "
                        "is not allowed. Contact the support of this application."),
      "Redirects are not followed. Check that domain or issuer is the final address of the "
      "server." },
    { "http.insecure",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The connection to the sign-in service is not secure, so nothing was sent. "
                        "Contact the support of this application."),
      "Only https is allowed, and http for loopback hosts." },
    { "http.server_error",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has a problem at the moment. Please try again later."),
      "The server answered with status 500 or above: see httpStatus and the status page of the "
      "service." },
    { "http.protocol",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer did not come from a web server. Check your network, then try again."),
      "The response is not HTTP. Check port and proxy." },
    { "http.encoding",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in service could not be decompressed. Please try "
                        "again later."),
      "Content-Encoding is unknown, or the compressed body is damaged. Often a proxy is the "
      "cause." },
    { "discovery.issuer",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has another name than expected, so it is not trusted. "
                        "Contact the support of this application."),
      "Set Auth0Provider::issuer to the issuer in the server's /.well-known/openid-configuration, "
      "byte for byte, including a trailing slash." },
    { "discovery.endpoint",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The description of the sign-in service is incomplete. Contact the support "
                        "of this application."),
      "The metadata have no authorization, token or JWKS endpoint, or one of them is not an https "
      "URL." },
    { "push.request_uri", NotCompleted,
      "The response to the pushed authorization request has no valid request_uri, or the "
      "handler of Auth0Provider::setPushedAuthorizationRequestHandler() gave none. Check what the "
      "server returns to the handler." },
    { "discovery.algorithm",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service signs its answers in a way this application does not "
                        "accept. Contact the support of this application."),
      "id_token_signing_alg_values_supported of the server's metadata has none of "
      "Auth0Provider::idTokenAlgorithms. Add an algorithm of the server that Auth0Qt supports: "
      "RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512 or EdDSA." },
    { "discovery.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No sign-in service was found at this address. Contact the support of this "
                        "application."),
      "{issuer}/.well-known/openid-configuration, or Auth0Provider::wellKnown, answered with an "
      "error: see httpStatus. Check Auth0Provider::domain or issuer. If the document is elsewhere, "
      "set Auth0Provider::wellKnown." },
    { "discovery.moved",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service redirected this application to another address, which "
                        "is not allowed. Contact the support of this application."),
      "The metadata document is moved (status 301 or 308), and redirects are not followed. Set "
      "Auth0Provider::wellKnown to its URL, or correct Auth0Provider::issuer, e.g. its trailing "
      "slash." },
    { "jwks.status",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not provide its keys, so its answer could not be "
                        "checked. Please try again later."),
      "The jwks_uri of the server answered with an error: see httpStatus." },
    { "jwks.malformed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's keys could not be read, so its answer could not be "
                        "checked. Please try again later."),
      "The JWKS document is not a strict JSON object with an array named keys (RFC 7517 section "
      "5)." },
    { "jwks.too_many_keys",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service has too many keys, so its answer was not trusted. "
                        "Contact the support of this application."),
      "A key set is limited to 64 keys." },
    // Redirect
    { "redirect.port",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page, because "
                        "other programs use its ports. Close other copies of it and try again."),
      "All ports of Auth0Provider::redirectUris are in use. Add more, there and to the callback "
      "URLs of the application at the server. Auth0: Allowed Callback URLs." },
    { "redirect.state",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "An answer arrived that did not belong to this sign-in, so it was not "
                        "used. Please sign in again."),
      "The state does not match: the redirect is from an old tab or from another program." },
    { "redirect.too_long",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in page was too long, so it was not used. Please "
                        "sign in again."),
      "A redirect is limited to 16 KiB. Check Actions that change the redirect or its error "
      "description." },
    { "redirect.duplicate",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in page was not clear, so it was not used. Please "
                        "sign in again."),
      "The redirect has a parameter more than once (RFC 6749 section 3.1)." },
    { "redirect.token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in page was not clear, so it was not used. Please "
                        "sign in again."),
      "The redirect has a token that was not requested (access_token, id_token), or its parameters "
      "are in the fragment (RFC 9700 section 2.1.2). Check Auth0LoginOptions::parameters, and "
      "Actions that change the redirect." },
    { "redirect.iss",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer came from another sign-in service than the one that was asked, "
                        "so it was not used. Please sign in again."),
      "The iss parameter is not the issuer, or is missing although the metadata announce it (RFC "
      "9207). Check Auth0Provider::issuer. Auth0: check the custom domain of the tenant." },
    { "redirect.no_code",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in page came back without a result. Please sign in again."),
      "The redirect has no code and no error. Auth0: check rules and Actions that change the "
      "redirect." },
    { "redirect.unexpected",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "An answer arrived although no sign-in was waiting for it. Please start "
                        "the sign-in here."),
      "The URL does not match the redirect URI of the running login." },
    // URI scheme
    { "uri_scheme.invalid",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application cannot receive the answer of the sign-in page. Contact "
                        "the support of this application."),
      "The scheme given to Auth0UriScheme is not valid or has another meaning on desktops. Use the "
      "reversed name of a domain of yours, in lower case, e.g. com.example.acme (RFC 8252 section "
      "7.1)." },
    { "uri_scheme.tool_missing",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your browser cannot return to this application automatically, because a part of the "
              "desktop is missing. Contact the administrator of this computer."),
      "The program xdg-mime cannot be started: install the package xdg-utils." },
    { "uri_scheme.not_written",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your browser cannot return to this application automatically, because your settings "
              "cannot be changed. Contact the administrator of this computer."),
      "The folder applications in XDG_DATA_HOME, or HKEY_CURRENT_USER on Windows, cannot be "
      "written." },
    { "uri_scheme.not_registered",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot return to this application automatically. Contact the "
                        "administrator of this computer."),
      "The desktop does not start this program for its URI scheme. Linux: xdg-mime query default "
      "x-scheme-handler/SCHEME prints what it starts. macOS: call auth0qt_add_uri_scheme() for the "
      "target of the program in CMake." },
    { "uri_scheme.not_listening",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser cannot return to this application automatically. Contact the "
                        "administrator of this computer."),
      "The local socket cannot be created. XDG_RUNTIME_DIR, or XDG_CACHE_HOME if it is not set, "
      "must be a short path to a folder that belongs to this user." },
    // Browser
    { "browser.open",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your browser could not be opened. Copy the link and open it yourself."),
      "No program opened the URL: each could not be started, or ended with an error within 10 "
      "seconds. The log category auth0.browser has the details. Check xdg-open and the variable "
      "BROWSER on Unix, the default browser elsewhere." },
    { "browser.unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No browser was found to show the sign-in page. Copy the link and open it "
                        "in any browser."),
      "The Auth0Browser set as Auth0Provider::browser was deleted before it was needed." },
    { "browser.blocked",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in page opened an address that cannot be shown here. Try again, "
                        "or continue in your browser."),
      "The embedded page shows https pages, and http pages of this computer only. Check where the "
      "login page redirects to." },
    { "browser.crashed",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in page stopped working. Try again, or continue in your browser."),
      nullptr },
    { "browser.refused_host",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The next page can be shown in your own browser only. Sign in there."),
      "Auth0LoginController::systemBrowserHosts contains the host, which refuses embedded "
      "browsers." },
    { "browser.authentication",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network asks for a password, which your own browser can give. Sign "
                        "in there."),
      "A page of the login requests HTTP authentication, e.g. Negotiate or Basic (RFC 9110 section "
      "11.6.1). The embedded page does not support it." },
    { "browser.proxy_authentication",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your network's proxy asks for a password, which your own browser can "
                        "give. Sign in there."),
      "The proxy requests authentication (RFC 9110 section 11.7.1). The embedded page uses the "
      "proxy of the application or of the system, and does not support it." },
    { "browser.no_page",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service did not send a page. Try again, or continue in your browser."),
      "The first response to the authorize URL is a download, has no content, or leads to a "
      "redirect URI with the state of another login." },
    // A code on another device (RFC 8628)
    { "device.unsupported",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This sign-in service has no codes for other devices. Please sign in with "
                        "your browser instead."),
      "The metadata of the server have no device_authorization_endpoint." },
    { "device.code", UnusableAnswer,
      "device_code is missing, longer than 4096 characters, or has other characters than visible "
      "ASCII." },
    { "device.user_code", UnusableAnswer,
      "user_code is missing, has fewer than 4 letters and digits, is longer than 32 characters, or "
      "has other characters than letters, digits and separators." },
    { "device.verification_uri", UnusableAnswer,
      "verification_uri or verification_uri_complete is not an https URL (http for loopback hosts "
      "only), or is longer than 1024 characters." },
    { "device.expires_in", UnusableAnswer,
      "expires_in is missing, or not between 1 second and one day." },
    { "device.interval", UnusableAnswer, "interval is not a number of seconds up to one hour." },
    // The token endpoint (RFC 6749 section 5.2)
    { "token.no_access_token",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service did not send everything that this application needs. Please "
              "sign in again; if it happens again, contact the support of this application."),
      "The token response has no access_token (RFC 6749 section 5.1)." },
    { "token.no_id_token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not say who you are. Please sign in again; if it "
                        "happens again, contact the support of this application."),
      "The token response has no id_token: Auth0Provider::scopes must contain openid." },
    { "token.token_type", UnusableAccess, "token_type is neither Bearer (RFC 6750) nor DPoP." },
    { "dpop.unsupported", NotSetUp,
      "Auth0Provider::dpop is Required, and dpop_signing_alg_values_supported of the server's "
      "metadata does not contain ES256 (RFC 9449 section 5.1)." },
    { "dpop.downgrade", UnusableAccess,
      "The request had a DPoP proof, and token_type of the response is Bearer: the access token is "
      "not bound to the key. Set the server up to issue DPoP tokens to this client and this API, "
      "or "
      "set Auth0Provider::dpop to IfSupported before the login." },
    { "dpop.not_bound", UnusableAccess,
      "token_type is DPoP, and the request had no DPoP proof: the server requires DPoP of this "
      "client. Set Auth0Provider::dpop to IfSupported or Required." },
    { "dpop.key", NotRenewed,
      "The DPoP key in the record of the session is missing or damaged, or a new key could not be "
      "made. The tokens of the session cannot be used without it. The record stays in the store "
      "until the next sign-in, which makes a new key." },
    { "dpop.required", NotRenewed,
      "Auth0Provider::dpop is Required, and the stored session has a bearer token. The record "
      "stays "
      "in the store until the next sign-in." },
    { "token.too_large",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer of the sign-in service is too large to be stored. Contact the "
                        "support of this application."),
      "A token is longer than 64 KiB. Put fewer or smaller custom claims into it, e.g. in "
      "Actions." },
    { "token.format",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer of the sign-in service could not be read. Please sign in again later."),
      "A token has other characters than printable ASCII (RFC 6749 appendix A), or a member of the "
      "response is not a string." },
    { "token.session_transfer", NotSetUp,
      "The server did not issue a session transfer token. At Auth0 the application needs "
      "session_transfer.can_create_session_transfer_token (Management API or Deploy CLI), and the "
      "web application session_transfer.allowed_authentication_methods." },
    { "web_session.url", NotSetUp,
      "Auth0Provider::openWebSession() needs the login URL of a web application: https, or http on "
      "this computer." },
    { "token.audience", NotSetUp,
      "The server ignored the requested audience and issued a token for another API. This token "
      "is not used. Auth0: add the API in Applications > (your application) > Settings > "
      "Multi-Resource Refresh Token (MRRT policy). The Management API cannot be added there: see "
      "Auth0Provider::profileSources." },
    // Renewing a session
    { "refresh.interrupted",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session could not be renewed, because the application ended while it "
                        "was being renewed. Please sign in again."),
      "A process ended during a refresh, and its rotated token was lost. Auth0: set Rotation "
      "Overlap Period to 30 seconds or more to prevent this." },
    { "refresh.lock_timeout",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Another program is renewing your session and takes too long. Please try again."),
      "Another process holds the lock file of the session, in the folder auth0qt of the runtime "
      "folder, or this file cannot be created because the file system is full." },
    { "refresh.lock_unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session cannot be renewed now, because a folder of this application "
                        "cannot be used. Please try again later."),
      "The folder auth0qt, in the runtime folder or in the user's cache folder, belongs to another "
      "user, is writable by other users, or cannot be created. Do not start the application with "
      "sudo -E. The log category auth0.provider has the reason." },
    { "refresh.no_refresh_token",
      QT_TRANSLATE_NOOP("Auth0Error", "Your session could not be renewed. Please sign in again."),
      "The server issued no refresh token. It needs the scope offline_access. Some servers issue "
      "one "
      "only with the prompt consent (Auth0LoginOptions::prompt, OpenID Connect Core section 11). "
      "Auth0: Allow Offline Access of the API, and the grant type Refresh Token of the "
      "application." },
    { "refresh.refused", NotRenewed,
      "The server refused the refresh token with status 400 or 401, and did not answer "
      "invalid_grant "
      "(RFC 6749 section 5.2): see oauthError and oauthDescription. The session has ended. Its "
      "record stays in the store until the next sign-in." },
    { "refresh.not_granted",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application needs more permissions than you have given it. Please "
                        "sign in again."),
      "Auth0Provider::audience or scopes have values that the login did not request, and the "
      "server does not grant them in a refresh. Call login(), or set interactionPolicy to Ask. "
      "To avoid this login, add the API and the scopes in Multi-Resource Refresh Token (MRRT "
      "policy)." },
    // Userinfo
    { "management.scope",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not let this application read or change your "
                        "account. Contact the support of this application."),
      "The Management API of Auth0 refused the access token. Add the scope of the call to "
      "Auth0Provider::scopes before the login: update:current_user_metadata, "
      "create:current_user_metadata or update:current_user_identities. read:current_user is added "
      "with Auth0Provider::profileSources. Set Auth0Provider::managementUrl if the tenant has a "
      "custom domain. Auth0 grants update:users to no user: updateUser() needs an API of your "
      "own." },
    { "management.expired",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Please sign in again to see and change all data of your account."),
      "Only a login for the Management API of Auth0 gives access to it, because it is excluded "
      "from Multi-Resource Refresh Tokens. The last login was not for this API, or it returned "
      "no refresh token and the access token has expired. Add ManagementApi to "
      "Auth0Provider::profileSources, and call login()." },
    { "management.refused",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in service refused this change of your account."),
      "See oauthDescription. The names and the picture of a user of a social or enterprise "
      "connection belong to this connection. The first identity cannot be unlinked." },
    { "management.not_found",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in service does not know this account any more."),
      "The user or the identity does not exist. It may have been deleted or linked to another "
      "user." },
    // The My Account API
    { "account.scope",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not let this application change how you sign in. "
                        "Contact the support of this application."),
      "The My Account API of Auth0 refused the access token. Activate this API in Applications > "
      "APIs, allow the application its scopes there, and add it to the Multi-Resource Refresh "
      "Token policies of the application." },
    { "account.refused",
      QT_TRANSLATE_NOOP("Auth0Error", "The sign-in service refused this change of your account."),
      "oauthDescription has the reason of the My Account API." },
    { "account.code",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This code was not accepted. Check it and try again, or start again to get "
                        "another one."),
      "oauthDescription has the reason of the My Account API. A new password that does not fit the "
      "password policy has this error, too." },
    { "account.not_found",
      QT_TRANSLATE_NOOP("Auth0Error", "This entry does not exist any more. Reload the list."),
      "The id belongs to no authentication method and no connected account of the user." },
    { "account.type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This kind of sign-in cannot be added here. Contact the support of this "
                        "application."),
      "Auth0AuthenticationMethodModel::enroll() accepts totp, phone, email, push-notification, "
      "recovery-code and password." },
    { "account.no_enrollment",
      QT_TRANSLATE_NOOP("Auth0Error", "There is nothing to confirm. Please start again."),
      "Auth0AuthenticationMethodModel::verify() needs an enrolment: call enroll() first." },
    { "account.connect_uri",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service gave an answer that could not be used, so the account "
                        "was not connected. Please try again later."),
      "The response to connected-accounts/connect must have connect_uri (an https URL), "
      "auth_session and connect_params.ticket." },
    { "profile.value",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This change cannot be saved. Contact the support of this application."),
      "A value is not JSON: use strings, numbers, booleans, lists and maps, and nullptr to remove "
      "a key." },
    { "profile.field",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This change cannot be saved. Contact the support of this application."),
      "Auth0Provider::updateUser() accepts name, nickname, given_name, family_name and picture." },
    { "profile.identity", QT_TRANSLATE_NOOP("Auth0Error", "This account is not linked to yours."),
      "No identity in Auth0Profile::identities has this provider and user id." },
    { "profile.no_password",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You sign in without a password of this application, so there is none to change "
              "here."),
      "Only users of a database connection (provider auth0) with an e-mail address have a "
      "password." },
    { "profile.same_account",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You signed in with the account that you are using already. Sign in with another "
              "one to link it."),
      nullptr },
    { "profile.link_connection",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This change cannot be saved. Contact the support of this application."),
      "With Auth0::IdentityLinking::ByAuthorize, linkIdentity needs Auth0LoginOptions::connection: "
      "the connection of the account to link." },
    { "profile.link_browser",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This change cannot be saved. Contact the support of this application."),
      "With Auth0::IdentityLinking::ByAuthorize an identity is linked at the authorization "
      "endpoint, "
      "in a browser on this computer. Use loginWith() or a login view." },
    { "profile.not_changed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service does not let this application read or change your "
                        "account. Contact the support of this application."),
      "The server signed the user in, but has not changed the identities. The tenant needs an "
      "Action for the scopes link_account and unlink_account (Client Initiated Account Linking), "
      "in the flow post-login." },
    { "userinfo.sub",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service sent the data of another user, so it was not used. "
                        "Your own data stays as it is."),
      "sub of userinfo (OpenID Connect Core section 5.3.2), or user_id of the Management API, is "
      "not sub of the ID token." },
    { "userinfo.jwt",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your profile could not be updated. It stays as it was; try again later."),
      "The response of userinfo is signed (OpenID Connect Core section 5.3.2) and cannot be "
      "verified. The rules are those of an ID token; iss, aud and exp are optional." },
    { "userinfo.unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your profile could not be updated. It stays as it was; try again later."),
      "The metadata of the server have no userinfo_endpoint. Set Auth0Provider::userinfoUrl, or "
      "remove Userinfo from Auth0Provider::profileSources." },
    { "claims_mapper.failed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your profile could not be updated. It stays as it was; try again later."),
      "The claims mapper of Auth0Provider returned no object or an empty one, or threw an "
      "exception in QML. The claims are used as received." },
    // ID token (OpenID Connect Core section 3.1.3.7)
    { "id_token",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer could not be trusted, so you were not signed "
                        "in. Please sign in again; if it happens again, contact the support of "
                        "this application."),
      "The ID token violates a rule of OpenID Connect Core section 3.1.3.7." },
    { "id_token.size",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer was too large, so you were not signed in. "
                        "Contact the support of this application."),
      "The ID token is longer than 64 KiB. Put fewer or smaller custom claims into it, e.g. in "
      "Actions." },
    { "id_token.encrypted",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer is encrypted in a way this application "
                        "cannot read. Contact the support of this application."),
      "Encrypted ID tokens (JWE) are not supported. Disable encryption for this application." },
    { "id_token.format",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service's answer could not be read, so you were not signed in. Please "
              "sign in again; if it happens again, contact the support of this application."),
      "The ID token is not a signed JWT in compact form (RFC 7515 section 7.1)." },
    { "id_token.header",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The first part of the sign-in service's answer could not be read, so you "
                        "were not signed in. Please sign in again; if it happens again, contact "
                        "the support of this application."),
      "The header of the ID token is not a strict JSON object (RFC 7515 section 4), or its kid is "
      "not a string." },
    { "id_token.algorithm",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service signs its answers in a way this application does not "
                        "accept. Contact the support of this application."),
      "The algorithm of the token must be in Auth0Provider::idTokenAlgorithms. Auth0: set "
      "Applications > (your application) > Settings > Advanced Settings > OAuth > JsonWebToken "
      "Signature Algorithm to RS256." },
    { "id_token.crit",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer requires something that this application "
                        "does not support. Contact the support of this application."),
      "The header of the ID token has crit (RFC 7515 section 4.1.11) or b64 (RFC 7797). No "
      "extension is supported." },
    { "id_token.type",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer is of another kind than expected, so you "
                        "were not signed in. Please sign in again; if it happens again, contact "
                        "the support of this application."),
      "typ of the ID token is not JWT (RFC 8725 section 3.11), or cty says that the token is "
      "nested." },
    { "id_token.key_unknown",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The sign-in service's answer was signed with a key that it does not publish, so you "
              "were not signed in. Please sign in again in a few minutes."),
      "The JWKS has no key with the kid of the token, or without a kid none for its alg. Check "
      "that "
      "domain or issuer is the server that signs." },
    { "id_token.key_unfit",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The key of the sign-in service does not fit its answer, so you were not "
                        "signed in. Contact the support of this application."),
      "The JWKS has the key of the token, but the key cannot be used, for the reason at the end of "
      "this text." },
    { "id_token.key_ambiguous",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "It is not clear which key signed the sign-in service's answer, so you "
                        "were not signed in. Contact the support of this application."),
      "Several keys of the JWKS fit. Each key needs its own kid, and the header of the token must "
      "name it." },
    { "id_token.key_algorithm",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The key of the sign-in service does not fit its answer, so you were not "
                        "signed in. Contact the support of this application."),
      "kty, use, alg, key_ops or curve of the key does not fit alg of the token." },
    { "id_token.signature",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer may have been changed on its way, so you "
                        "were not signed in. Please sign in again; if it happens again, contact "
                        "the support of this application."),
      "The signature is wrong. If this happens always, domain or issuer is not the server that "
      "signs." },
    { "id_token.payload",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The content of the sign-in service's answer could not be read, so you "
                        "were not signed in. Please sign in again; if it happens again, contact "
                        "the support of this application."),
      "The claims of the ID token are not a strict JSON object (RFC 7519 section 7.2)." },
    { "id_token.iss",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer came from another sign-in service than the one that was asked, "
                        "so you were not signed in. Contact the support of this application."),
      "iss is not the issuer, byte for byte. Check the trailing slash of Auth0Provider::issuer. "
      "Auth0: set Auth0Provider::domain to the custom domain if the tenant has one." },
    { "id_token.sub",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service did not say who you are. Please sign in again; if it "
                        "happens again, contact the support of this application."),
      "sub is missing, empty, not printable ASCII, or longer than 255 characters (OpenID Connect "
      "Core section 2)." },
    { "id_token.aud",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer was meant for another application, so you were not signed in. "
                        "Contact the support of this application."),
      "aud does not contain Auth0Provider::clientId." },
    { "id_token.azp",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The answer was issued to another application, so you were not signed in. "
                        "Contact the support of this application."),
      "azp is not Auth0Provider::clientId, or is missing although there are several audiences." },
    { "id_token.exp",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in had expired before it arrived. Check this computer's date and "
                        "time, then sign in again."),
      "exp is missing, not a number, or has passed by more than Auth0Provider::leeway." },
    { "id_token.iat",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's clock and this computer's do not agree. Check this "
                        "computer's date and time, then sign in again."),
      "iat is missing or not a number, or a refresh returned an ID token that is older than the "
      "one "
      "before (OpenID Connect Core section 12.2)." },
    { "id_token.nbf",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in is not valid yet. Check this computer's date and time, then "
                        "sign in again."),
      "nbf is not a number, or in the future by more than Auth0Provider::leeway." },
    { "id_token.nonce",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "The answer belonged to another sign-in, so it was not used. Please sign in again."),
      "nonce is missing or not the one that was sent. Check that nothing on the server removes "
      "it." },
    { "id_token.auth_time",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your last sign-in is too long ago for this. Please sign in again."),
      "Auth0LoginOptions::maxAge is set, and auth_time is missing or too old; or auth_time is "
      "earlier "
      "after a refresh (OpenID Connect Core section 12.2)." },
    { "id_token.org_id",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You were signed in to another organization than the one that was asked "
                        "for, so it was not used. Please sign in again and choose the right one."),
      "org_id is missing or not the organization of the login. Auth0: Applications > (your "
      "application) > Organizations must allow organizations." },
    { "id_token.org_name",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "You were signed in to an organization of another name than the one that was asked "
              "for, so it was not used. Please sign in again and choose the right one."),
      "org_name is missing or not the organization of the login. Enable Settings > Advanced > "
      "Allow Organization Names in Authentication API. An id (org_...) is compared with org_id." },
    { "id_token.at_hash",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The parts of the sign-in service's answer do not belong together, so you "
                        "were not signed in. Please sign in again; if it happens again, contact "
                        "the support of this application."),
      "at_hash does not fit the access token (OpenID Connect Core section 3.1.3.6)." },
    { "id_token.session_expiry",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in service's answer could not be trusted, so you were not signed "
                        "in. Please sign in again; if it happens again, contact the support of "
                        "this application."),
      "session_expiry is not a number of seconds since 1970, later than iat and less than 10^10." },
    { "id_token.acr",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The sign-in was not strong enough for this. Please sign in again with a "
                        "second factor."),
      "acr is missing or not one of Auth0LoginOptions::requiredAcrValues. Auth0: enable "
      "multi-factor authentication for the tenant or in an Action." },
    { "id_token.subject_changed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session came back with another account, so it was not used. Please "
                        "sign in again."),
      "The ID token of a refresh has another sub than the ID token of the login (OpenID Connect "
      "Core section 12.2), or a login that links or unlinks an identity returned an ID token of "
      "another user." },
    // Keychain
    { "storage.locked",
      QT_TRANSLATE_NOOP("Auth0Error", "Your keychain is locked. Unlock it, then try again."),
      "The Secret Service collection, KWallet or keychain is locked, or the request to unlock it "
      "was dismissed." },
    { "storage.denied",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "This application was not allowed to use your keychain. Allow it in the "
                        "keychain's own settings, then try again."),
      "The user or a policy refused. macOS asks again after the signature of the application "
      "changed. Sandboxes need the permission org.freedesktop.secrets." },
    { "storage.unavailable",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "No keychain was found on this computer, so your sign-in cannot be kept "
                        "after the application closes."),
      "Start a Secret Service (gnome-keyring, KWallet, KeePassXC), or set Auth0Provider::store." },
    { "storage.no_collection",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain has no place to save sign-ins yet, so yours cannot be kept "
                        "after the application closes. Create a keychain in your system's "
                        "settings, then sign in again."),
      "The Secret Service has no default collection and none could be created." },
    { "storage.failed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain could not carry out the request, so your sign-in cannot be "
                        "kept after the application closes."),
      "QtKeychain reported an error. The log category auth0.store has its number." },
    { "storage.not_kept",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not keep your sign-in, so it cannot be kept after the "
                        "application closes."),
      "A write succeeded, but what was read back is not what was written." },
    { "storage.closed",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The application closed before your sign-in could be saved. Start it again "
                        "and sign in."),
      "A store was used without a QCoreApplication, or while it ended." },
    { "storage.missing",
      QT_TRANSLATE_NOOP("Auth0Error", "There is no saved sign-in. Please sign in."), nullptr },
    { "storage.timeout",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not answer in time. Check whether it asks a question, "
                        "then try again."),
      "The call to the keychain was abandoned. A prompt may be open behind other windows." },
    { "storage.missing_unproven",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your keychain did not show a saved sign-in. If it is locked, unlock it "
                        "and try again; otherwise sign in. Nothing was deleted."),
      "This keychain reports \"not found\" for locked wallets too. Nothing is overwritten before a "
      "write has succeeded." },
    { "storage.record_format",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in cannot be read. Sign in again to replace it. Nothing "
                        "was deleted."),
      "The record was not written by this library, or is damaged." },
    { "storage.record_version",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in comes from a newer version of this application. Update "
                        "it, or sign in again. Nothing was deleted."),
      "A newer version of this library wrote the record." },
    { "storage.record_torn",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your saved sign-in is incomplete. Sign in again to replace it. Nothing "
                        "was deleted."),
      "Parts of a split record are missing or do not match their header." },
    { "storage.other_machine", NotRenewed,
      "The record of the session is of another computer: Windows has copied it with a "
      "roaming profile. Its refresh token is not used here, because the server ends a "
      "session whose rotated token is used twice. Ask the user to sign in on this "
      "computer. The record stays in the store until then." },
    { "storage.record_foreign",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "The saved sign-in belongs to another account or service, so it was not "
                        "used. Please sign in. Nothing was deleted."),
      "The issuer or the client ID of the record is not that of this provider. Use another "
      "Auth0Provider::account for each." },
    { "storage.thread",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your saved sign-in could not be reached. Contact the support of this application."),
      "An Auth0CredentialStore may be used on the main thread only." },
    { "storage.empty_key",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your sign-in could not be saved. Contact the support of this application."),
      "A store was called with an empty key." },
    { "storage.empty_value",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your sign-in could not be saved. Contact the support of this application."),
      "A store was called with an empty value, which some keychains treat as a removal." },
    // Logout
    { "logout.timeout",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You are signed out here. Your browser did not confirm that it signed out "
                        "too; sign out there if others use it."),
      "The browser did not return in time. returnTo must be registered at the server. Auth0: in "
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
    { "credentials.management_token", NotSetUp,
      "The only access token of the session is for the Management API of Auth0, and is not sent to "
      "Auth0Provider::apiOrigins. Set Auth0Provider::audience to the identifier of your API." },
    { "credentials.cancelled",
      QT_TRANSLATE_NOOP("Auth0Error", "This was cancelled before it was done."),
      "The caller cancelled the future. The session is unchanged." },
    { "session.other_organization",
      QT_TRANSLATE_NOOP(
              "Auth0Error",
              "Your saved sign-in belongs to another organization. Please sign in to this "
              "one."),
      "The session in this account is not of Auth0Provider::organization, and was left in the "
      "store. Each organization needs its own account: use switchOrganization()." },
    { "session.ended",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You were signed out before this was done. Please sign in again."),
      "The session ended, by logout() or another login, during this operation." },
    { "session.expired",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "Your session has ended, because it was not used for a while or was open "
                        "for long. Please sign in again."),
      "The server has limited this session by the claim session_expiry of the ID token. "
      "Auth0Provider::sessionExpiresAt had this time." },
    { "exchange.subject_token", NotSetUp,
      "Auth0Provider::exchangeToken() was called with an empty subject token." },
    { "exchange.subject_token_type", NotSetUp,
      "The second argument of Auth0Provider::exchangeToken() must be an absolute URI (RFC 8693 "
      "section 3)." },
    { "refresh.no_token_given", NotSetUp,
      "Auth0Provider::adoptRefreshToken() was called with an empty token." },
    { "guard.refused",
      QT_TRANSLATE_NOOP("Auth0Error",
                        "You did not confirm that it is you, so nothing was sent. You are still "
                        "signed in."),
      "Auth0Provider::credentialGuard refused or was cancelled." },
};

} // namespace Auth0Qt
