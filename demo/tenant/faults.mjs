// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Answers that go wrong, as networks and servers do. See README.md for the fields of a fault.

const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/// What happens before the request is looked at. Returns true when the request is dealt with.
export async function faultBeforeBody(fault, req, res) {
  if (fault.hang) { req.resume(); return true; }           // the connection stays open, nothing is sent
  if (fault.reset === 'before') { req.socket.resetAndDestroy(); return true; }
  return false;
}

export async function faultAfterBody(fault, req, res) {
  if (fault.delayMs) await sleep(fault.delayMs);
  if (fault.reset === true || fault.reset === 'after') { req.socket.resetAndDestroy(); return true; }
  if (fault.status === undefined) {
    spoilAnswer(fault, req, res);
    return false;
  }
  const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body ?? { error: 'server_error' });
  const body = Buffer.from(text);
  const type = typeof fault.body === 'string' ? 'text/html; charset=utf-8' : 'application/json';
  res.writeHead(fault.status, { 'content-type': type, 'content-length': body.length, ...fault.headers });
  if (fault.truncate === undefined) res.end(body);
  else cutOff(res, body, fault.truncate);
  return true;
}

function cutOff(res, body, length) {
  res.write(body.subarray(0, length), () => res.socket.destroy());
}

/// The request is served for real, but its answer is lost, late, cut off or has other headers.
function spoilAnswer(fault, req, res) {
  const { headers, truncate, reset, delayAnswerMs } = fault;
  if (!headers && truncate === undefined && reset !== 'answer' && !delayAnswerMs) return;
  const chunks = [];
  const { write, end, writeHead } = res;
  let head = [];
  res.writeHead = (...args) => { head = args; return res; };
  res.write = (chunk, encoding, done) => { chunks.push(Buffer.from(chunk, encoding)); (done ?? encoding)?.call?.(); return true; };
  res.end = (chunk, encoding) => {
    if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk, encoding));
    Object.assign(res, { write, end, writeHead });
    finish();
    return res;
  };
  async function finish() {
    if (delayAnswerMs) await sleep(delayAnswerMs);
    if (reset === 'answer') { req.socket.resetAndDestroy(); return; }
    const body = Buffer.concat(chunks);
    const [status = res.statusCode, own = {}] = head;
    for (const [name, value] of Object.entries({ ...own, ...headers })) res.setHeader(name, value);
    res.setHeader('content-length', body.length);
    res.writeHead(status);
    if (truncate === undefined) res.end(body);
    else cutOff(res, body, truncate);
  }
}
