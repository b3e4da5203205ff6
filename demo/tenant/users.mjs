// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The people of the tenant, with records as Auth0's Management API returns them. `{issuer}` is filled in at start.
// `aliases` are what may be typed besides username and email; `password` and `aliases` never leave the tenant.
import { connections } from './dashboard.mjs';

export const PASSWORD = 'wonderland';
export const SMS_CODE = '000000';

const database = (id, extra = {}) => ({ connection: connections.database, provider: 'auth0', user_id: id, isSocial: false, ...extra });

function databaseUser(id, username, fields) {
  return {
    user_id: `auth0|${id}`,
    username,
    email: `${username}@example.com`,
    email_verified: true,
    nickname: username,
    picture: `{issuer}avatar/${username}.png`,
    created_at: '2024-03-01T08:00:00.000Z',
    updated_at: '2026-05-02T10:20:30.456Z',
    last_login: '2026-05-02T10:20:30.456Z',
    last_ip: '127.0.0.1',
    logins_count: 3,
    last_password_reset: '2025-01-15T09:30:00.000Z',
    blocked: false,
    multifactor: [],
    identities: [database(id)],
    user_metadata: {},
    app_metadata: { plan: 'free', roles: ['member'], permissions: ['read:things'] },
    password: PASSWORD,
    ...fields,
  };
}

export const users = [
  databaseUser('65f1a0b2c3d4e5f601234567', 'alice', {
    name: 'Alice Liddell', given_name: 'Alice', family_name: 'Liddell', middle_name: 'Pleasance',
    preferred_username: 'alice', profile: 'https://example.com/people/alice', website: 'https://alice.example.com/',
    gender: 'female', birthdate: '1992-05-04', zoneinfo: 'Europe/London', locale: 'en-GB',
    address: { formatted: '1 Tom Quad\nOxford OX1 1DP\nUnited Kingdom', street_address: '1 Tom Quad', locality: 'Oxford', region: 'Oxfordshire', postal_code: 'OX1 1DP', country: 'GB' },
    phone_number: '+44 20 7946 0018', phone_verified: true,
    logins_count: 42, multifactor: ['guardian', 'google-authenticator'],
    user_metadata: { theme: 'dark', language: 'en', newsletter: true, favourites: ['tea', 'croquet'], editor: { tabWidth: 4 } },
    app_metadata: { plan: 'pro', seats: 5, roles: ['admin', 'editor'], permissions: ['read:things', 'write:things'] },
    organizations: ['acme', 'globex'],
  }),
  {
    user_id: 'google-oauth2|103547991597142817347',
    email: 'bob.rivera@gmail.example', email_verified: true,
    name: 'Bob Rivera', nickname: 'bob.rivera', given_name: 'Bob', family_name: 'Rivera', locale: 'es-MX',
    picture: '{issuer}avatar/bob.png',
    created_at: '2023-11-20T17:45:12.001Z', updated_at: '2026-06-11T06:05:04.321Z',
    last_login: '2026-06-11T06:05:04.321Z', last_ip: '127.0.0.1', logins_count: 118, blocked: false, multifactor: [],
    identities: [
      { connection: connections.google, provider: connections.google, user_id: '103547991597142817347', isSocial: true },
      {
        connection: connections.github, provider: connections.github, user_id: 4815162, isSocial: true,
        profileData: {
          name: 'Bob R.', nickname: 'bobr', username: 'bobr', email: 'bob@users.example.net', email_verified: true,
          picture: '{issuer}avatar/bobr.png', phone_number: null, phone_verified: false, blog: 'https://bobr.example.net/', public_repos: 23,
        },
      },
    ],
    user_metadata: { theme: 'light' },
    app_metadata: { plan: 'team', roles: ['editor'], permissions: ['read:things'] },
    organizations: ['globex'],
    aliases: ['bob'],
  },
  {
    user_id: 'sms|65f1a0b2c3d4e5f60789abcd',
    name: '+15550100', nickname: '', phone_number: '+15550100', phone_verified: true,
    picture: '{issuer}avatar/sam.png',
    created_at: '2026-01-05T12:00:00.000Z', updated_at: '2026-07-01T12:00:00.000Z', last_login: '2026-07-01T12:00:00.000Z',
    last_ip: '127.0.0.1', logins_count: 9, blocked: false, multifactor: [],
    identities: [{ connection: 'sms', provider: 'sms', user_id: '65f1a0b2c3d4e5f60789abcd', isSocial: false }],
    user_metadata: {}, app_metadata: { plan: 'free', roles: ['member'], permissions: [] },
    aliases: ['sam'],
  },
  databaseUser('65f1a0b2c3d4e5f601230bad', 'mallory', { name: 'Mallory Blocked', given_name: 'Mallory', family_name: 'Blocked', blocked: true }),
  databaseUser('65f1a0b2c3d4e5f60123a4a8', 'layla', {
    name: 'ليلى الحسيني', given_name: 'ليلى', family_name: 'الحسيني', nickname: 'ليلى', locale: 'ar', zoneinfo: 'Asia/Amman', user_metadata: { language: 'ar' },
  }),
  databaseUser('65f1a0b2c3d4e5f6012306a9', 'haruka', {
    name: '山田 遥', given_name: '遥', family_name: '山田', nickname: 'はるか', locale: 'ja-JP', zoneinfo: 'Asia/Tokyo', user_metadata: { language: 'ja' },
  }),
  databaseUser('65f1a0b2c3d4e5f60123e301', 'zoe', {
    name: 'Zoé 👨‍👩‍👧‍👦 Martin', given_name: 'Zoé', family_name: 'Martin', nickname: 'zoé👨‍👩‍👧‍👦', locale: 'fr-FR', zoneinfo: 'Europe/Paris', user_metadata: { status: '🏳️‍🌈 👩🏽‍💻' },
  }),
  {
    user_id: 'auth0|65f1a0b2c3d4e5f601230000', created_at: '2026-08-01T00:00:00.000Z',
    identities: [database('65f1a0b2c3d4e5f601230000')], password: PASSWORD, aliases: ['nemo'],
  },
  databaseUser('65f1a0b2c3d4e5f601230e5c', 'eve', {
    name: '<img src="{issuer}pixel.png?name" onerror="alert(1)"><b>Eve</b> & Co', given_name: '<i>Eve</i>', family_name: '<u>&amp; Co</u>',
    nickname: '<a href="{issuer}pixel.png?nickname">eve</a>', user_metadata: { bio: '<script>alert(1)</script><h1>Eve</h1>' },
  }),
];
