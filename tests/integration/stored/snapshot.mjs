// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// What is stored at one moment, whole: the keychain's entries and every file of the session's folders.

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const runtime = path.join(process.env.XDG_RUNTIME_DIR, 'auth0qt');

// src/store/credentialrecord.cpp, once more: so a change of the key is seen.
export function recordKey(issuer, clientId, account) {
  return crypto.createHash('sha256').update(`${issuer}\0${clientId}\0${account}`).digest('base64url');
}

// In pieces that fit a line and join to the same text; the outermost members begin one.
function lines(text) {
  const pieces = [];
  let piece = '';
  let depth = 0;
  let quoted = false;
  const characters = Array.from(text);
  characters.forEach((c, i) => {
    if (c === '"' && characters[i - 1] !== '\\') quoted = !quoted;
    if (!quoted && '{['.includes(c)) depth += 1;
    if (!quoted && '}]'.includes(c)) depth -= 1;
    piece += c;
    if ((!quoted && depth === 1 && c === ',') || piece.length >= 110) {
      pieces.push(piece);
      piece = '';
    }
  });
  if (piece) pieces.push(piece);
  return pieces;
}

export const textOf = (pieces) => pieces.join('');

function textOfBytes(bytes) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

// Qt's lock files have a process id, a program and three names of the computer.
function withoutThisComputer(name, text) {
  if (!name.endsWith('.lock')) return text;
  const [, program] = text.split('\n');
  return ['4194303', program, 'computer.example', '0'.repeat(32), '00000000-0000-0000-0000-000000000000', ''].join('\n');
}

function filesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

// What is not of the keyring, which keeps its collection below the home, nor of the bus.
function otherFiles() {
  const home = process.env.HOME;
  return filesBelow(home).map((file) => path.relative(home, file)).filter((file) => !file.startsWith('.local/share/keyrings/')).sort();
}

export async function snapshot(recorder) {
  const keychain = JSON.parse(await recorder('dump')).map(({ attributes, secret, ...rest }) => {
    const bytes = Buffer.from(secret, attributes.type === 'base64' ? 'base64' : 'utf8');
    return { key: attributes.user, ...rest, attributes, value: lines(textOfBytes(bytes)) };
  });
  const runtimeFolder = filesBelow(runtime).sort().map((file) => {
    const name = path.basename(file);
    return [name, withoutThisComputer(name, fs.readFileSync(file, 'utf8'))];
  });
  return {
    keychain: keychain.sort((a, b) => (a.key < b.key ? -1 : 1)),
    runtimeFolder: Object.fromEntries(runtimeFolder),
    otherFiles: otherFiles(),
  };
}

export async function clear(recorder) {
  await recorder('clear');
  fs.rmSync(runtime, { recursive: true, force: true });
}
