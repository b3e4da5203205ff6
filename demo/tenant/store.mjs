// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Everything that outlives a request: a map that is written ahead to a journal.
//
// One line of JSON is appended for each change, with one write(2), so a SIGKILL can only tear the last
// line; loading skips what is torn and starts a fresh file by write, fsync, rename. Without a folder the
// map lives in memory only.
import fs from 'node:fs';
import path from 'node:path';

const COMPACT_AT = 4 << 20;                    // bytes of journal after which it is rewritten

export function writeAtomically(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  const fd = fs.openSync(temporary, 'w', 0o600);
  try {
    fs.writeSync(fd, text);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
  fs.renameSync(temporary, file);
}

export class Store {
  #entries = new Map();                        // "Model:id" -> { text, expires }
  #members = new Map();                        // "grant:x", "uid:x", "code:x" -> Set of keys
  #file;
  #fd = null;
  #size = 0;
  #limit = COMPACT_AT;

  constructor(folder, { forget = false } = {}) {
    this.folder = folder;
    if (!folder) return;
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#file = path.join(folder, 'journal.jsonl');
    if (forget) for (const name of ['journal.jsonl', 'secrets.json', 'port']) fs.rmSync(path.join(folder, name), { force: true });
    for (const name of fs.readdirSync(folder)) if (name.endsWith('.tmp')) fs.rmSync(path.join(folder, name), { force: true });
    this.#load();
    this.#compact();
  }

  #load() {
    if (!fs.existsSync(this.#file)) return;
    for (const line of fs.readFileSync(this.#file, 'utf8').split('\n')) {
      let change;
      try { change = JSON.parse(line); } catch { continue; }         // torn by a kill
      if (change.v === undefined) this.#forget(change.k);
      else this.#remember(change.k, JSON.stringify(change.v), change.e);
    }
  }

  #compact() {
    if (!this.#file) return;
    const now = Date.now();
    const lines = [];
    for (const [key, { text, expires }] of this.#entries) {
      if (expires && expires <= now) this.#forget(key);
      else lines.push(this.#line(key, text, expires));
    }
    const content = lines.join('');
    writeAtomically(this.#file, content);
    if (this.#fd !== null) fs.closeSync(this.#fd);
    this.#fd = fs.openSync(this.#file, 'a', 0o600);
    this.#size = Buffer.byteLength(content);
    this.#limit = Math.max(COMPACT_AT, 2 * this.#size);
  }

  #line(key, text, expires) {
    return `{"k":${JSON.stringify(key)}${expires ? `,"e":${expires}` : ''},"v":${text}}\n`;
  }

  #append(line) {
    if (this.#fd === null) return;
    fs.writeSync(this.#fd, line);
    this.#size += Buffer.byteLength(line);
    if (this.#size > this.#limit) this.#compact();
  }

  #indexes(text) {
    const { grantId, uid, userCode } = JSON.parse(text);
    return [grantId && `grant:${grantId}`, uid && `uid:${uid}`, userCode && `code:${userCode}`].filter(Boolean);
  }

  #remember(key, text, expires) {
    this.#forget(key);
    this.#entries.set(key, { text, expires });
    for (const index of this.#indexes(text)) {
      if (!this.#members.has(index)) this.#members.set(index, new Set());
      this.#members.get(index).add(key);
    }
  }

  #forget(key) {
    const entry = this.#entries.get(key);
    if (!entry) return false;
    this.#entries.delete(key);
    for (const index of this.#indexes(entry.text)) {
      this.#members.get(index)?.delete(key);
      if (!this.#members.get(index)?.size) this.#members.delete(index);
    }
    return true;
  }

  get(key) {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.expires && entry.expires <= Date.now()) return undefined;
    return JSON.parse(entry.text);
  }

  set(key, value, ttlSeconds) {
    const text = JSON.stringify(value);
    const expires = ttlSeconds ? Date.now() + ttlSeconds * 1000 : undefined;
    this.#remember(key, text, expires);
    this.#append(this.#line(key, text, expires));
  }

  /// Changes a value and leaves its expiry as it is.
  update(key, change) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    const text = JSON.stringify({ ...JSON.parse(entry.text), ...change });
    this.#remember(key, text, entry.expires);
    this.#append(this.#line(key, text, entry.expires));
  }

  delete(key) {
    if (this.#forget(key)) this.#append(`{"k":${JSON.stringify(key)}}\n`);
  }

  clear() {
    this.#entries.clear();
    this.#members.clear();
    this.#compact();
  }

  keys(prefix) { return [...this.#entries.keys()].filter((key) => key.startsWith(prefix)); }
  members(index) { return [...(this.#members.get(index) ?? [])]; }
}
