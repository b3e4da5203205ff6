// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// An application's Allowed Callback URLs and Allowed Logout URLs. Auth0 compares them exactly, with the port:
// https://auth0.com/docs/get-started/applications/application-settings
// oidc-provider accepts any port of a loopback URL of a native application (RFC 8252 section 7.3).

const KEY = 'AllowedUrls:all';
const isUrl = (text) => typeof text === 'string' && URL.canParse(text);

export class AllowedUrls {
  constructor(store) { this.store = store; }

  get registered() { return { callbacks: [], logoutUrls: [], ...this.store.get(KEY) }; }

  /// Adds URLs to the lists of every application.
  register({ callbacks = [], logoutUrls = [] }) {
    if (![...callbacks, ...logoutUrls].every(isUrl)) throw Object.assign(new Error('callbacks and logoutUrls are lists of URLs'), { status: 400 });
    const before = this.registered;
    this.store.set(KEY, { callbacks: [...new Set([...before.callbacks, ...callbacks])], logoutUrls: [...new Set([...before.logoutUrls, ...logoutUrls])] });
    return this.registered;
  }

  /// Puts the exact comparison into the place of oidc-provider's.
  enforce(Client) {
    const urls = this;
    Client.prototype.redirectUriAllowed = function allowed(uri) {
      return this.redirectUris.includes(uri) || urls.registered.callbacks.includes(uri);
    };
    Client.prototype.postLogoutRedirectUriAllowed = function allowed(uri) {
      return this.postLogoutRedirectUris.includes(uri) || urls.registered.logoutUrls.includes(uri);
    };
  }
}
