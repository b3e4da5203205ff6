// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A browser without a window that follows redirects and writes the last page into a file:
//
//   webpage.mjs FILE URL

import fs from 'node:fs';

const [file, url] = process.argv.slice(2);
const cookies = new Map();
let response;
let next = url;
for (let i = 0; i < 12 && next; i += 1) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  response = await fetch(next, { redirect: 'manual', headers: cookie ? { cookie } : {} });
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
    cookies.set(name, value);
  }
  const location = response.headers.get('location');
  next = location && new URL(location, next).href;
}
fs.writeFileSync(`${file}.part`, await response.text());
fs.renameSync(`${file}.part`, file);
