// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// A real Chromium without a window, with real keys and clicks by the DevTools
// protocol over a pipe. Like the browser of a user it is running before a link is opened, which
// then is a new tab.
//
//   chromium.mjs --serve FOLDER    starts it, its profile and its socket in FOLDER; prints "ready";
//                                  ends at the end of its standard input
//   chromium.mjs --open URL        opens a tab in the one that AUTH0QT_TEST_CHROMIUM (a FOLDER)
//                                  names; see chromium-browser, the value for BROWSER
//
// On the socket, FOLDER/socket, one line of JSON for each command: {"do":"click","id":"submit"}.
// The answer is one line, {"value":...} or {"error":"..."}. Commands are for the newest tab, unless
// "tab" (0, 1, ...) is another one.
//
//   open URL             a new tab
//   count                how many tabs were opened since the last forget
//   click ID             waits for the element and clicks it
//   type ID, TEXT        clicks into the field and types
//   press KEY            Enter, Tab or Escape
//   wait ID              waits for the element
//   read SCRIPT          the value of an expression
//   arrived PATH         waits for the page with this path: {title, text, requests, problems}
//   forget               closes all tabs, with their cookies

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';

const PATIENCE = 60_000; // ms
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

// --- The protocol

class Pipe {
  #last = 0;
  #waiting = new Map();
  #rest = '';
  onEvent = () => {};

  constructor(input, output) {
    this.input = input;
    input.on('error', () => {});
    output.on('error', () => {});
    output.setEncoding('utf8').on('data', (text) => this.#take(text));
  }

  call(method, params = {}, sessionId = undefined) {
    this.#last += 1;
    const id = this.#last;
    this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => { this.#waiting.set(id, { resolve, reject }); });
  }

  #take(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages.map((part) => JSON.parse(part))) {
      const waiting = this.#waiting.get(message.id);
      if (!waiting) this.onEvent(message);
      else if (message.error) waiting.reject(new Error(message.error.message));
      else waiting.resolve(message.result);
      this.#waiting.delete(message.id);
    }
  }
}

// --- A tab

// Without the query, which has secrets.
const bare = (url) => (url.startsWith('data:') ? 'data:' : url.split(/[?#]/)[0]);

const KEYS = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
};

class Tab {
  loaded = '';
  requests = [];
  problems = [];

  constructor(pipe, sessionId) {
    this.call = (method, params) => pipe.call(method, params, sessionId);
    this.sessionId = sessionId;
  }

  async start() {
    await Promise.all(['Page', 'Runtime', 'Network', 'Log', 'Audits'].map((domain) => this.call(`${domain}.enable`)));
  }

  event(method, params) {
    switch (method) {
      case 'Page.frameNavigated':
        if (!params.frame.parentId) {
          this.loader = params.frame.loaderId;
          this.loaded = '';
          this.problems = [];
        }
        break;
      case 'Page.loadEventFired':
        this.loaded = this.loader;
        break;
      case 'Network.requestWillBeSent':
        this.requests.push({ loader: params.loaderId, type: params.type, url: bare(params.request.url) });
        break;
      case 'Runtime.exceptionThrown':
        this.problems.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        break;
      case 'Log.entryAdded':
        if (params.entry.level === 'error') this.problems.push(`${params.entry.source}: ${params.entry.text}`);
        break;
      case 'Audits.issueAdded':
        if (params.issue.code === 'ContentSecurityPolicyIssue') this.problems.push(`CSP: ${params.issue.details.contentSecurityPolicyIssueDetails.violatedDirective}`);
        break;
      default:
    }
  }

  async read(script) {
    const { result, exceptionDetails } = await this.call('Runtime.evaluate', { expression: script, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  // A page that navigates cannot answer for a moment.
  async until(script, what) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.read(script).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
      await sleep(20);
    }
  }

  wait(id) {
    return this.until(`document.readyState === 'complete' && (document.getElementById('${id}')?.getBoundingClientRect().width ?? 0) > 0`, `element ${id}`);
  }

  // If the page moves between the measurement and the click, the click misses and is repeated.
  async click(id) {
    const end = Date.now() + PATIENCE;
    do {
      await this.wait(id);
      const page = this.loader;
      const { x, y } = await this.read(`(() => { const e = document.getElementById('${id}'); e.scrollIntoView({ block: 'center' });
        window.clickSeen = false; e.addEventListener('click', () => { window.clickSeen = true; }, { capture: true, once: true });
        const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`);
      for (const type of ['mousePressed', 'mouseReleased']) await this.call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      for (let i = 0; i < 50; i += 1) {
        // True, or undefined on the next page.
        if (this.loader !== page || (await this.read('window.clickSeen').catch(() => undefined)) !== false) return;
        await sleep(20);
      }
    } while (Date.now() < end);
    throw new Error(`click on ${id}: not within ${PATIENCE / 1000} s`);
  }

  async type(id, text) {
    await this.click(id);
    await this.until(`document.activeElement?.id === '${id}'`, `focus of ${id}`);
    await this.read(`document.activeElement.select()`);
    for (const key of text) {
      await this.call('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await this.call('Input.dispatchKeyEvent', { type: 'keyUp', key });
    }
    await this.until(`document.activeElement.value === ${JSON.stringify(text)}`, `text of ${id}`);
  }

  async press(key) {
    const { text, ...more } = KEYS[key];
    await this.call('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', key, text, ...more });
    await this.call('Input.dispatchKeyEvent', { type: 'keyUp', key, ...more });
  }

  async arrived(where) {
    const end = Date.now() + PATIENCE;
    const here = () => this.read(`document.readyState === 'complete' && location.pathname === '${where}'`).catch(() => false);
    while (!(this.loaded === this.loader && await here())) {
      if (Date.now() > end) throw new Error(`page ${where}: not within ${PATIENCE / 1000} s`);
      await sleep(20);
    }
    const page = await this.read('({ title: document.title, text: document.body.innerText, language: document.documentElement.lang })');
    return { ...page, requests: this.requests.filter(({ loader }) => loader === this.loader).map(({ type, url }) => ({ type, url })), problems: this.problems };
  }
}

// --- The browser

class Browser {
  tabs = [];

  constructor(folder) {
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.process = spawn(process.env.AUTH0QT_CHROMIUM ?? 'chromium', [
      '--headless=new', '--remote-debugging-pipe', `--user-data-dir=${path.join(folder, 'profile')}`, ...root,
      // Only for this computer.
      '--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps', '--no-pings',
      '--no-first-run', '--no-default-browser-check', '--password-store=basic', '--disable-extensions',
      '--disable-gpu', '--disable-dev-shm-usage', '--disable-popup-blocking', '--lang=en', 'about:blank',
    ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.pipe = new Pipe(this.process.stdio[3], this.process.stdio[4]);
    this.pipe.onEvent = ({ method, params, sessionId }) => this.#event(method, params, sessionId);
  }

  #event(method, params, sessionId) {
    if (method === 'Target.targetCreated' && params.targetInfo.openerId && params.targetInfo.type === 'page') this.#attach(params.targetInfo.targetId);
    this.tabs.find((tab) => tab.sessionId === sessionId)?.event(method, params);
  }

  async #attach(targetId) {
    const { sessionId } = await this.pipe.call('Target.attachToTarget', { targetId, flatten: true });
    const tab = new Tab(this.pipe, sessionId);
    this.tabs.push(tab);
    await tab.start().catch(() => {}); // it may be closed already
    return tab;
  }

  async start() {
    await this.pipe.call('Target.setDiscoverTargets', { discover: true });
    await this.forget();
  }

  async forget() {
    const old = this.context;
    this.context = undefined;
    if (old) await this.pipe.call('Target.disposeBrowserContext', { browserContextId: old });
    this.tabs = [];
    this.context = (await this.pipe.call('Target.createBrowserContext', { disposeOnDetach: true })).browserContextId;
  }

  async open(url) {
    const { targetId } = await this.pipe.call('Target.createTarget', { url: 'about:blank', browserContextId: this.context });
    const tab = await this.#attach(targetId);
    tab.call('Page.navigate', { url }).catch(() => {});
  }

  async obey(order) {
    if (order.do === 'open') return this.open(order.url);
    if (order.do === 'count') return this.tabs.length;
    if (order.do === 'forget') return this.forget();
    const tab = this.tabs.at(order.tab ?? -1);
    if (!tab) throw new Error('no such tab');
    switch (order.do) {
      case 'click': return tab.click(order.id);
      case 'type': return tab.type(order.id, order.text);
      case 'press': return tab.press(order.key);
      case 'wait': return tab.wait(order.id);
      case 'read': return tab.read(order.script);
      case 'arrived': return tab.arrived(order.path);
      default: throw new Error(`unknown order: ${order.do}`);
    }
  }
}

async function serve(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const browser = new Browser(folder);
  let ending = false;
  browser.process.on('error', (error) => { console.error(`chromium: ${error.message}`); process.exit(1); });
  browser.process.on('exit', () => process.exit(ending ? 0 : 1));
  // Chromium ends its processes. If it were killed, some of them would stay.
  const end = () => { ending = true; browser.pipe.call('Browser.close').catch(() => {}); };
  process.stdin.on('end', end).resume();
  process.on('SIGTERM', end);
  await browser.start();
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    readline.createInterface({ input: socket }).on('line', async (line) => {
      const answer = await browser.obey(JSON.parse(line)).then((value) => ({ value: value ?? null }), (error) => ({ error: error.message }));
      if (!socket.destroyed) socket.write(`${JSON.stringify(answer)}\n`);
    });
  });
  server.listen(path.join(folder, 'socket'), () => console.log('ready'));
}

function open(url) {
  const socket = net.connect(path.join(process.env.AUTH0QT_TEST_CHROMIUM, 'socket'));
  socket.on('error', () => process.exit(1));
  socket.write(`${JSON.stringify({ do: 'open', url })}\n`);
  readline.createInterface({ input: socket }).once('line', (line) => process.exit(JSON.parse(line).error ? 1 : 0));
}

const [what, argument] = process.argv.slice(2);
if (what === '--serve') await serve(argument);
else if (what === '--open') open(argument);
else process.exit(2);
