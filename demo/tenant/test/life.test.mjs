// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Starting, ending, being killed, and what is left after it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client, part, run, temporaryFolder } from './client.mjs';

const folders = [];
const folder = () => { folders.push(temporaryFolder()); return folders.at(-1); };
after(() => { for (const name of folders) fs.rmSync(name, { recursive: true, force: true }); });

const kid = async (client) => (await client.get('.well-known/jwks.json')).body.keys[0].kid;
const gone = (pid) => { try { process.kill(pid, 0); return false; } catch { return true; } };
async function until(what) {
  while (!what()) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

describe('a state folder', () => {
  it('survives SIGKILL: port, keys, session, refresh token', async () => {
    const state = folder();
    const first = run(['--state', state]);
    const before = new Client(await first.ready);
    const answer = await before.login();
    const key = await kid(before);
    await first.stop('SIGKILL');
    fs.appendFileSync(path.join(state, 'journal.jsonl'), '{"k":"RefreshToken:torn","v":{"a');

    const second = run(['--state', state]);
    const tenant = await second.ready;
    assert.equal(tenant.issuer, before.issuer);
    const later = new Client(tenant, { browser: before.browser });
    assert.equal(await kid(later), key);
    assert.equal((await later.refresh(answer.refresh_token)).status, 200);
    assert.ok(Client.callback(await later.open({ prompt: 'none' })).code);
    assert.equal((await later.get('userinfo', answer.access_token)).body.sub, part(answer.id_token, 1).sub);
    assert.equal(fs.statSync(path.join(state, 'secrets.json')).mode & 0o077, 0);
    await second.stop();

    const third = run(['--state', state, '--forget']);
    const fresh = new Client(await third.ready, { browser: before.browser });
    assert.notEqual(await kid(fresh), key);
    assert.equal((await fresh.refresh(answer.refresh_token)).error, 'invalid_grant');
    await third.stop();
  });

  it('takes another port when its own is taken, and keeps that one', async () => {
    const state = folder();
    const first = run(['--state', state]);
    const { port } = await first.ready;
    await first.stop();
    const squatter = net.createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => { squatter.on('listening', resolve); });
    const second = run(['--state', state]);
    const other = (await second.ready).port;
    assert.notEqual(other, port);
    await second.stop();
    await new Promise((resolve) => { squatter.close(resolve); });
    const third = run(['--state', state]);
    assert.equal((await third.ready).port, other);
    await third.stop();
  });

  it('is shared: a second tenant waits and takes over', async () => {
    const state = folder();
    const first = run(['--state', state]);
    const owner = await first.ready;
    const second = run(['--state', state]);
    assert.deepEqual(await second.ready, owner);
    const client = new Client(owner);
    const { refresh_token: token } = await client.login();
    await first.stop('SIGKILL');
    for (;;) {
      try { assert.equal((await client.refresh(token)).status, 200); break; } catch (error) { if (error.code === 'ERR_ASSERTION') throw error; }
    }
    assert.equal(second.lines, 1);
    await second.stop();
  });
});

describe('ending', () => {
  it('follows standard input', async () => {
    const child = run();
    await child.ready;
    child.stdin.end();
    assert.equal((await child.ended).code, 0);
  });

  it('follows a killed parent, by pipe and by --parent', async () => {
    const client = fileURLToPath(new URL('client.mjs', import.meta.url));
    for (const args of ['[]', "['--parent', String(process.pid)]"]) {
      const stdio = args === '[]' ? "['pipe', 'pipe', 'pipe']" : "['ignore', 'pipe', 'pipe']";
      const parent = spawn(process.execPath, ['--input-type=module', '-e', `import { run } from ${JSON.stringify(client)}; console.log((await run(${args}, { stdio: ${stdio} }).ready).pid)`]);
      const pid = Number(await new Promise((resolve) => { parent.stdout.once('data', resolve); }));
      assert.equal(gone(pid), false);
      const killed = Date.now();
      parent.kill('SIGKILL');
      await until(() => gone(pid));
      assert.ok(Date.now() - killed < 3000, `${Date.now() - killed} ms`);
    }
  });

  it('does not mind /dev/null as standard input', async () => {
    const child = run([], { stdio: ['ignore', 'pipe', 'pipe'] });
    const client = new Client(await child.ready);
    assert.equal((await client.get('.well-known/jwks.json')).status, 200);
    assert.equal((await client.get('__test/status')).status, 404);
    assert.equal((await child.stop()).code, 0);
  });

  it('says what is wrong with its options', async () => {
    const child = run(['--port', 'many']);
    assert.equal((await child.ended).code, 1);
    assert.match(child.errors, /--port: not a number/);
  });
});
