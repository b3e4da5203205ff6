// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The users as the tenant sees them: looked up, signed in, changed; changes are kept in the store.
import { users as templates, SMS_CODE } from './users.mjs';
import { findOrganization } from './dashboard.mjs';
import { now } from './clock.mjs';

const PRIVATE = new Set(['password', 'my_account', 'aliases', 'organizations', 'deleted', 'address', 'profile', 'website', 'gender', 'birthdate', 'zoneinfo', 'middle_name', 'preferred_username']);
const PROFILE = ['name', 'nickname', 'given_name', 'family_name', 'middle_name', 'preferred_username', 'profile', 'picture', 'website', 'gender',
  'birthdate', 'zoneinfo', 'locale', 'updated_at'];
const PROFILE_DATA = ['name', 'nickname', 'given_name', 'family_name', 'username', 'email', 'email_verified', 'phone_number', 'phone_verified', 'picture', 'locale'];

/// The claims by scope, in the form that oidc-provider wants.
export const claimsByScope = {
  openid: ['sub', 'org_id', 'org_name'],
  profile: PROFILE,
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
};

export const samePhone = (a, b) => a.replace(/[^\d+]/g, '') === b.replace(/[^\d+]/g, '');

export class Directory {
  #store;
  #users;

  constructor(store, issuer) {
    this.#store = store;
    this.#users = JSON.parse(JSON.stringify(templates).replaceAll('{issuer}', issuer));
    for (const user of this.#users) Object.assign(user, store.get(`User:${user.user_id}`));
  }

  find(id) { return this.#users.find((u) => u.user_id === id && !u.deleted); }

  /// By whatever a person or a test calls the user.
  lookup(text = '', { deleted = false } = {}) {
    const wanted = String(text).trim().toLowerCase();
    return wanted ? this.#users.find((u) => (deleted || !u.deleted)
      && [u.user_id, u.username, u.email, u.phone_number, ...(u.aliases ?? [])].some((name) => name?.toLowerCase() === wanted)) : undefined;
  }

  byPassword(name, password) {
    const user = this.lookup(name);
    return user?.password !== undefined && user.password === password ? user : undefined;
  }

  byPhone(number, code) {
    const user = this.#users.find((u) => u.user_id.startsWith('sms|') && !u.deleted && samePhone(u.phone_number, String(number)));
    return user && code === SMS_CODE ? user : undefined;
  }

  social(connection) {
    return this.#users.filter((u) => !u.deleted && u.user_id.startsWith(`${connection}|`));
  }

  isMember(user, organization) { return Boolean(user.organizations?.some((name) => findOrganization(name) === organization)); }
  join(user, organization) { this.change(user, { organizations: [...new Set([...(user.organizations ?? []), organization.name])] }); }

  change(user, fields) {
    Object.assign(user, fields);
    const kept = this.#store.get(`User:${user.user_id}`) ?? {};
    this.#store.set(`User:${user.user_id}`, { ...kept, ...fields });
  }

  /// `seconds` is the time of the authentication that the browser's session has too.
  signedIn(user, ip, seconds) {
    const time = new Date(seconds * 1000).toISOString();
    this.change(user, { logins_count: (user.logins_count ?? 0) + 1, last_login: time, last_ip: ip, updated_at: time });
  }

  patch(user, fields) { this.change(user, { ...fields, updated_at: now().toISOString() }); }

  patchMetadata(user, patch) {
    const merged = { ...user.user_metadata, ...patch };
    for (const [key, value] of Object.entries(merged)) if (value === null) delete merged[key];
    this.patch(user, { user_metadata: merged });
  }

  /// The other user is one of this user's identities from now on, with what was known of it.
  link(user, other) {
    const profileData = Object.fromEntries(PROFILE_DATA.filter((name) => other[name] !== undefined).map((name) => [name, other[name]]));
    this.patch(user, { identities: [...user.identities, ...other.identities.map((identity) => ({ ...identity, profileData: identity.profileData ?? profileData }))] });
    this.change(other, { deleted: true });
  }

  /// It is a user of its own again, if it was one before.
  unlink(user, identity) {
    this.patch(user, { identities: user.identities.filter((one) => one !== identity) });
    const other = this.#users.find((one) => one.user_id === `${identity.provider}|${identity.user_id}`);
    if (other) this.change(other, { deleted: false });
  }

  restore() {
    for (const key of this.#store.keys('User:')) this.#store.delete(key);
  }

  /// What an administrator has assigned; Auth0 has neither in the user's record.
  roles(user) { return user.app_metadata?.roles ?? []; }
  permissions(user) { return user.app_metadata?.permissions ?? []; }

  /// As `GET /api/v2/users/{id}` answers.
  record(user) { return Object.fromEntries(Object.entries(user).filter(([key]) => !PRIVATE.has(key))); }

  claims(user, organization) {
    const claims = { sub: user.user_id };
    for (const name of [...PROFILE, 'email', 'email_verified', 'phone_number', 'address']) claims[name] = user[name];
    claims.phone_number_verified = user.phone_verified;
    if (organization) Object.assign(claims, { org_id: organization.id, org_name: organization.name });
    return JSON.parse(JSON.stringify(claims));            // drops what is undefined
  }
}

