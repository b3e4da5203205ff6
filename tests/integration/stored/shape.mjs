// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// What two recordings of one state must have in common: keys, members and types, not values.

import { textOf } from './snapshot.mjs';

// What the server says is the server's.
const Foreign = new Set(['id_token_claims', 'userinfo_claims', 'user_record']);

const Patterns = [
  ['time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
  ['number and hash', /^\d+ [0-9a-f]{64}$/],
  ['number and nothing', /^\d+ $/],
  ['32 hex digits', /^[0-9a-f]{32}$/],
  ['64 hex digits', /^[0-9a-f]{64}$/],
  ['43 base64url digits', /^[\w-]{43}$/],
  ['lock', /^\d+\n[^\n]+\n[^\n]+\n/],
];

function typeOf(text) {
  return Patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

// A line for each member: its path and its type.
function members(value, where) {
  if (Array.isArray(value)) {
    const all = value.flatMap((item) => members(item, `${where}[]`));
    return all.length ? [...new Set(all)] : [`${where}: empty list`];
  }
  if (value !== null && typeof value === 'object') {
    if (Foreign.has(where.split('.').at(-1))) return [`${where}: object`];
    return Object.keys(value).sort().flatMap((name) => members(value[name], `${where}.${name}`));
  }
  return [`${where}: ${typeof value === 'string' ? typeOf(value) : typeof value}`];
}

// The tokens are the server's, too: their length and alphabet say nothing.
const withoutTokens = (line) => line.replace(/((access|refresh|id)_token|tokens\[\]\.token): .*/, '$1: text');

const Magic = 'auth0qt-entry:';

function entryLines(name, text) {
  if (/#[ab]\.\d+$/.test(name)) return [`${name}: a part`];
  if (text.startsWith(Magic)) return members(JSON.parse(text.slice(Magic.length)), `${name} ${Magic}`);
  return members(JSON.parse(text), name).map(withoutTokens);
}

// All that is stored, a line each, by names that are the same in every recording.
function shape({ keychain, runtimeFolder, otherFiles, keys }) {
  const accounts = Object.entries(keys);
  const named = (name) =>
    accounts.reduce((text, [account, key]) => text.replace(key, `<${account}>`), name)
      .replace(/^(.*\/)?revocations\.[\w-]{43}/, '$1revocations.<client>');
  return [
    ...keychain.flatMap(({ key, value }) => entryLines(`keychain ${named(key)}`, textOf(value))),
    ...Object.entries(runtimeFolder).map(([name, text]) => `runtime folder ${named(name)}: ${typeOf(text)}`),
    ...otherFiles.map((name) => `file ${name}`),
  ];
}

export function differences(before, now) {
  const [old, current] = [shape(before), shape(now)];
  return [
    ...old.filter((line) => !current.includes(line)).map((line) => `no longer: ${line}`),
    ...current.filter((line) => !old.includes(line)).map((line) => `new: ${line}`),
  ];
}
