// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The table of scripts/try-tenant. It can be published: it has only sentences of this program, counts, and names of
// claims and errors. It has no value from a server or a user.

export const held = (detail = '') => ({ result: 'held', detail });
export const failed = (detail) => ({ result: 'did not hold', detail });
export const skipped = (detail) => ({ result: 'skipped', detail });
/// A fact about the tenant. The application works with each of its values.
export const found = (detail) => ({ result: 'found', detail });

// Names of OAuth errors and of our details. Anything else from a server is not repeated.
const NAME = /^[a-z0-9_.:-]{1,80}$/i;
const safeName = (text) => (NAME.test(text ?? '') ? text : 'an error');

/// The error in a line of auth0qt-console.
export function consoleError({ error }) {
  const server = error.oauthError ? `, the tenant says ${safeName(error.oauthError)}` : '';
  return `${safeName(error.code)}, ${safeName(error.detail)}${server}`;
}

/// The error in an answer of the tenant.
export const serverError = ({ status, body }) => `${status} ${safeName(body.error ?? body.errorCode)}`;

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');

export class Report {
  #sections = [];
  #secrets = new Set();

  constructor(say) { this.say = say; }

  begin(title) { this.#sections.push({ title, rows: [] }); this.say(`\n${title}`); }

  /// Runs check(), and adds a row with what it returns. The result is the row.
  async check(promise, check) {
    let outcome;
    try {
      outcome = await check();
    } catch (error) {
      this.say(`  ${error.message}`);
      outcome = failed('this check stopped with an error, see the terminal');
    }
    const row = { promise, ...outcome };
    this.#sections.at(-1).rows.push(row);
    this.say(`  ${row.result.padEnd(12)}  ${promise}${row.detail ? `: ${row.detail}` : ''}`);
    return row;
  }

  /// The table must not contain this value.
  conceal(...values) { for (const value of values) if (typeof value === 'string' && value.length > 3) this.#secrets.add(value); }

  count(result) { return this.#sections.flatMap(({ rows }) => rows).filter((row) => row.result === result).length; }

  markdown(facts, fields) {
    const parts = ['# Auth0Qt at a tenant', table(['', ''], facts)];
    for (const { title, rows } of this.#sections) {
      parts.push(`## ${title}`, table(['Promise', 'Result', 'Details'], rows.map((row) => [row.promise, row.result, row.detail])));
    }
    if (fields.length) parts.push('## Fields of the profile', table(['Field', 'ID token', 'userinfo', 'Management API'], fields));
    const text = `${parts.join('\n\n')}\n`;
    if ([...this.#secrets].some((secret) => text.includes(secret)) || /eyJ[\w-]{10}/.test(text)) {
      throw new Error('the table was not written, because it would contain a secret or a name; please report this');
    }
    return text;
  }
}
