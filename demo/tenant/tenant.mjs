// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// A local stand-in for an Auth0 tenant. See README.md.
import './quiet.mjs';
import './clock.mjs';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { PostLogin } from './action.mjs';
import { Control } from './control.mjs';
import { API, clients, defaultSettings } from './dashboard.mjs';
import { Directory } from './directory.mjs';
import { Events } from './events.mjs';
import { Keys } from './keys.mjs';
import { endWithParent } from './lifetime.mjs';
import { Login } from './login.mjs';
import { MyAccount } from './myaccount.mjs';
import { readOptions, USAGE } from './options.mjs';
import { own } from './owner.mjs';
import { makeProvider } from './provider.mjs';
import { RateLimit } from './ratelimit.mjs';
import { makeHandler } from './router.mjs';
import { Social } from './social.mjs';
import { Store, writeAtomically } from './store.mjs';
import { AllowedUrls } from './urls.mjs';

const HOST = '127.0.0.1';

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => { server.off('error', reject); resolve(server.address().port); });
  });
}

/// The wanted port, else the one of the last run, else any.
async function takePort(server, { port, state }) {
  const file = state && path.join(state, 'port');
  const last = file && fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const wanted = port || last;
  const taken = await listen(server, wanted).catch((error) => {
    if (port || !wanted || error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  if (file && taken !== last) writeAtomically(file, `${taken}\n`);
  return taken;
}

async function start(options) {
  const server = http.createServer({ keepAliveTimeout: 30000 });
  const store = new Store(options.state, options);
  const keys = await Keys.open(options.state);
  const port = await takePort(server, options);
  const tenant = { options, port, issuer: `http://${HOST}:${port}/`, store, keys, events: new Events(), managementRate: new RateLimit(), webfingerRate: new RateLimit(), allowedUrls: new AllowedUrls(store), settings: { ...defaultSettings(), rotationOverlapSeconds: options.overlap } };
  tenant.allowedUrls.register({ callbacks: options.callback });
  if (options.control) tenant.control = new Control(tenant);
  tenant.postLogin = new PostLogin(tenant);
  // Built again when keys change: everything that lasts is in the store.
  tenant.rebuild = () => {
    tenant.directory = new Directory(store, tenant.issuer);
    tenant.provider = makeProvider(tenant);
    tenant.oidc = tenant.provider.callback();
  };
  tenant.rebuild();
  tenant.social = new Social(tenant);
  tenant.login = new Login(tenant);
  tenant.myAccount = new MyAccount(tenant);
  server.on('request', makeHandler(tenant));
  return tenant;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) { process.stdout.write(USAGE); return; }
  if (options.state) options.state = path.resolve(options.state);
  const end = () => process.exit(0);
  endWithParent(options, end);
  process.stdout.on('error', () => {});

  let announced = '';
  const announce = (line) => { if (!announced) process.stdout.write(line); announced = line; };
  let ready;
  const announcement = new Promise((resolve) => { ready = resolve; });
  await own(options.state, announcement, {
    onOther: (line) => {
      if (options.forget) {
        console.error('tenant: --forget: another tenant uses this folder');
        process.exit(1);
      }
      announce(line);
    },
  });
  const { issuer, port } = await start(options);
  const line = `${JSON.stringify({ issuer, clientId: clients[0].client_id, audience: API, port, pid: process.pid })}\n`;
  ready(line);
  announce(line);
}

main().catch((error) => {
  console.error(`tenant: ${error.message}`);
  process.exit(1);
});
