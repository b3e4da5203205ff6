// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Pictures of the users, drawn on the fly: a PNG (QImage reads it without plugins) and an SVG.
import zlib from 'node:zlib';
import crypto from 'node:crypto';

const SIZE = 256;

function palette(name) {
  const hue = crypto.createHash('sha256').update(name).digest()[0] / 255 * 360;
  const colour = (h, s, l) => [0, 8, 4].map((n) => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  });
  return { top: colour(hue, 0.65, 0.62), bottom: colour((hue + 40) % 360, 0.7, 0.42), figure: colour(hue, 0.5, 0.93) };
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (buffer) => (buffer.reduce((c, byte) => crcTable[(c ^ byte) & 0xff] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

/// How much of a pixel the figure (head and shoulders) covers, 0 to 1, with a soft edge.
function cover(x, y) {
  const edge = (distance) => Math.max(0, Math.min(1, 0.5 - distance));
  const head = edge(Math.hypot(x - SIZE / 2, y - SIZE * 0.4) - SIZE * 0.17);
  const shoulders = edge((Math.hypot((x - SIZE / 2) / 1.15, y - SIZE * 0.98) - SIZE * 0.32));
  return Math.max(head, shoulders);
}

export function png(name) {
  const { top, bottom, figure } = palette(name);
  const rows = Buffer.alloc(SIZE * (1 + SIZE * 3));
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const f = cover(x, y);
      const t = (x + 2 * y) / (3 * SIZE);
      for (let c = 0; c < 3; c += 1) {
        rows[y * (1 + SIZE * 3) + 1 + x * 3 + c] = Math.round((top[c] * (1 - t) + bottom[c] * t) * (1 - f) + figure[c] * f);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8);                        // 8 bits, RGB
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', zlib.deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

export function svg(name) {
  const { top, bottom, figure } = palette(name);
  const rgb = (c) => `rgb(${c.join(',')})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><defs><linearGradient id="g" x2=".5" y2="1"><stop stop-color="${rgb(top)}"/><stop offset="1" stop-color="${rgb(bottom)}"/></linearGradient></defs>`
    + `<rect width="256" height="256" fill="url(#g)"/><g fill="${rgb(figure)}"><circle cx="128" cy="102" r="44"/><ellipse cx="128" cy="251" rx="94" ry="82"/></g></svg>`;
}

const cache = new Map();

/// `/avatar/NAME.png` and `.svg`; undefined for any other path.
export function avatar(pathname) {
  const [, name, kind] = /^\/avatar\/([\w.-]{1,40})\.(png|svg)$/.exec(pathname) ?? [];
  if (!name) return undefined;
  if (!cache.has(pathname)) {
    if (cache.size > 100) cache.clear();
    cache.set(pathname, kind === 'png' ? { type: 'image/png', data: png(name) } : { type: 'image/svg+xml', data: Buffer.from(svg(name)) });
  }
  return cache.get(pathname);
}
