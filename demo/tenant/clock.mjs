// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The tenant's clock. Tests set an offset, so that a client meets a server whose clock is wrong.
// oidc-provider reads Date.now() for every time claim and every expiry, so that is what is shifted.
const realNow = Date.now.bind(Date);
let offsetMs = 0;

Date.now = () => realNow() + offsetMs;

export const setOffsetSeconds = (seconds) => { offsetMs = seconds * 1000; };
export const now = () => new Date(Date.now());
export const epoch = () => Math.floor(Date.now() / 1000);
export { realNow };
