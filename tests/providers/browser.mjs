// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// For --browser: opens its URL in the Chromium of tests/shared/chromium.mjs, and does there what the
// user does: the script AUTH0QT_TEST_PAGE is evaluated again and again until the browser is back at
// this computer's callback.
//
//   browser.mjs URL

import fs from 'node:fs';
import { Chromium } from './chromium.mjs';
import { until } from './tools.mjs';

const url = process.argv[2];
const script = fs.readFileSync(process.env.AUTH0QT_TEST_PAGE, 'utf8');
const callback = process.env.AUTH0QT_TEST_REDIRECT_URI.replace(/callback$/, '');
const chromium = new Chromium(process.env.AUTH0QT_TEST_CHROMIUM);
const read = (expression) => chromium.ask({ do: 'read', script: expression });
await chromium.ask({ do: 'open', url });
try {
  await until(async () => {
    if ((await read('location.href')).startsWith(callback)) return true;
    await read(script);
    return false;
  }, 'the browser does not come back');
} catch (error) {
  // The console does not show what its browser says.
  fs.appendFileSync(process.env.AUTH0QT_TEST_BROWSER_LOG, `${error.message}: ${await read("location.host + location.pathname + ': ' + document.body.innerText")}\n`);
}
chromium.end();
