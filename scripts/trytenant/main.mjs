// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Started by scripts/try-tenant, which says how it is used. AUTH0QT_CONSOLE is the program auth0qt-console.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Console } from './console.mjs';
import { FIELDS, tryDevice, tryProduct } from './product.mjs';
import { ask } from './questions.mjs';
import { Report } from './report.mjs';
import { tryTenant, tryWithoutLogin } from './tenant.mjs';
import { Wire } from './wire.mjs';

const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => { say(`try-tenant: ${text}`); process.exit(2); };

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values } = parseArgs({
      options: {
        domain: text, issuer: text, 'client-id': text, audience: text, scope: { ...text, default: '' }, organization: text, browser: text, output: { ...text, default: 'out/try-tenant.md' },
        'redirect-uri': { type: 'string', multiple: true, default: [45875, 45876, 45877].map((port) => `http://127.0.0.1:${port}/callback`) },
        timeout: { ...text, default: '180' }, name: { type: 'boolean', default: false },
      },
    });
    if (!values.domain === !values.issuer) stop('one of --domain and --issuer is needed');
    if (!values['client-id']) stop('--client-id is needed');
    if (!(Number(values.timeout) > 0)) stop('--timeout needs a number of seconds');
    return values;
  } catch (error) {
    return stop(error.message);
  }
}

const options = readOptions();
const issuer = options.issuer ?? `https://${options.domain}/`;
const clientId = options['client-id'];
const { audience, browser, organization } = options;
const interactive = process.stdin.isTTY === true;
const { hostname, host } = new URL(issuer);
const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

const option = (name, value) => (value ? [`--${name}`, value] : []);
const product = new Console(process.env.AUTH0QT_CONSOLE, [
  '--account', 'auth0qt-try-tenant', '--timeout', options.timeout, '--client-id', clientId,
  ...(options.domain ? ['--domain', options.domain] : ['--issuer', issuer]),
  ...option('audience', audience), ...option('organization', organization), ...option('browser', browser),
  ...(options.scope ? ['--scope', `openid profile email offline_access ${options.scope}`] : []),
  ...options['redirect-uri'].flatMap((uri) => option('redirect-uri', uri)),
]);

const report = new Report(say);
if (!options.name) report.conceal(clientId, host, hostname);
const metadata = await tryWithoutLogin({ report, issuer });
const { signedIn, fields } = await tryProduct({ report, product, audience });
await tryDevice({ report, product, metadata, browser, interactive });
const wire = new Wire({
  metadata, clientId, redirectUris: options['redirect-uri'], organization, browser, timeout: Number(options.timeout),
  conceal: (...values) => report.conceal(...values),
});
const others = await tryTenant({ report, wire, issuer, audience, scopes: options.scope, skip: !signedIn || !metadata });
await ask({ report, interactive, demo: `scripts/demo ${options.domain ? `--domain ${options.domain}` : `--issuer ${issuer}`} --client-id ${clientId}` });

const kind = isLocal ? 'the local tenant' : /\.auth0\.com$/.test(hostname) ? 'a tenant of Auth0' : 'a custom domain, or another provider';
const facts = [
  ['Tenant', options.name ? `${host}, ${clientId}` : kind], ['Date', new Date().toISOString().slice(0, 10)],
  ['Auth0Qt', product.version], ['System', `${os.type()} ${os.arch()}`],
  ['Result', ['held', 'did not hold', 'skipped', 'found'].map((result) => `${report.count(result)} ${result}`).join(', ')],
];
const has = (list, field) => (list.includes(field) ? 'yes' : '');
const rows = signedIn ? FIELDS.map((field) => [field, has(fields, field), has(others.userinfo, field), has(others.record, field)]) : [];
fs.mkdirSync(path.dirname(path.resolve(options.output)), { recursive: true });
fs.writeFileSync(options.output, report.markdown(facts, rows));
say(`\nThe table is in ${options.output}. It has no token, no user data${options.name ? '' : ', no client id and no domain'}.`);
process.exit(report.count('did not hold') > 0 ? 1 : 0);
