// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Imported before everything else. oidc-provider prints development hints ("Unsupported runtime",
// "already parsed request body") when it is loaded and used; standard output belongs to the one
// JSON line and standard error to real trouble.
const hint = (args) => typeof args[0] === 'string' && args[0].includes('oidc-provider ');
for (const name of ['info', 'warn']) {
  const print = console.error.bind(console);
  console[name] = (...args) => { if (!hint(args)) print(...args); };
}
