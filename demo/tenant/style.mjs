// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// The look of every page: one style sheet and a few drawings, no outside resource.

export const css = `
:root{color-scheme:light dark;--page:#eef0f6;--glow:#dfe3ff;--card:#fff;--text:#1c1f2e;--soft:#5a6075;--line:#8b91a5;--hair:#e1e4ee;--accent:#4f46e5;--press:#4037c8;--on:#fff;--ring:#4f46e555;--bad:#b3261e;--badbg:#fdecea;--badline:#f3b8b3;--good:#17805c;--shadow:0 1px 2px #1c1f2e14,0 12px 40px #1c1f2e1f}
@media (prefers-color-scheme:dark){:root{--page:#12131a;--glow:#23243f;--card:#1c1e29;--text:#eceef6;--soft:#a5abc0;--line:#6d7389;--hair:#31344433;--hair:#313444;--accent:#8d87ff;--press:#a5a0ff;--on:#14142b;--ring:#8d87ff66;--bad:#ffb4ab;--badbg:#3b1f1f;--badline:#6b3733;--good:#6fd6ae;--shadow:0 1px 2px #0008,0 16px 48px #0009}}
*{box-sizing:border-box}
html{height:100%}
body{margin:0;min-height:100%;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:20px;padding:32px 16px;background:radial-gradient(90% 60% at 50% 0,var(--glow),transparent) no-repeat,var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew","Noto Sans CJK JP","DejaVu Sans",sans-serif;-webkit-font-smoothing:antialiased}
main{width:100%;max-width:400px;padding:40px;background:var(--card);border-radius:16px;box-shadow:var(--shadow)}
header{text-align:center;margin-bottom:28px}
.logo{width:52px;height:52px;display:block;margin:0 auto 20px}
h1{margin:0 0 8px;font-size:24px;line-height:1.3;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
header p{margin:0;color:var(--soft);font-size:15px;overflow-wrap:anywhere}
.field{margin:0 0 18px}
label{display:block;margin:0 0 6px;font-size:14px;font-weight:550}
.box{position:relative;display:flex}
input{width:100%;min-width:0;height:48px;padding:0 14px;border:1px solid var(--line);border-radius:10px;background:var(--card);color:var(--text);font:inherit;outline:0;transition:border-color .12s,box-shadow .12s}
input:hover{border-color:var(--text)}
input:focus-visible,input:focus{border-color:var(--accent);box-shadow:0 0 0 4px var(--ring)}
input[aria-invalid=true]{border-color:var(--bad)}
input.has-eye{padding-inline-end:52px}
input.code{font-size:24px;letter-spacing:.35em;text-align:center;font-variant-numeric:tabular-nums;padding-inline-start:calc(14px + .35em)}
.eye{position:absolute;inset-inline-end:4px;top:4px;width:40px;height:40px;display:grid;place-items:center;border:0;border-radius:8px;background:none;color:var(--soft);cursor:pointer}
.eye:hover{color:var(--text);background:var(--hair)}
.eye svg{width:20px;height:20px}
.eye[aria-pressed=true] .slash{display:none}
.row{display:flex;justify-content:flex-start;margin:-4px 0 20px;font-size:14px}
a,.link{color:var(--accent);font-weight:550;text-decoration:none}
a:hover{text-decoration:underline}
button.main,a.main{display:flex;align-items:center;justify-content:center;width:100%;min-height:48px;padding:10px 16px;border:1px solid transparent;border-radius:10px;background:var(--accent);color:var(--on);font:inherit;font-weight:600;cursor:pointer;transition:background .12s}
button.main:hover{background:var(--press)}
button.other,a.other{display:flex;align-items:center;justify-content:center;gap:12px;width:100%;min-height:48px;padding:10px 16px;border:1px solid var(--line);border-radius:10px;background:none;color:var(--text);font:inherit;font-weight:550;cursor:pointer;text-align:start;text-decoration:none}
button.other:hover,a.other:hover{background:var(--hair);text-decoration:none}
:is(a,button):focus-visible{outline:3px solid var(--ring);outline-offset:2px}
.other svg,.other img{width:20px;height:20px;flex:none}
.other img{width:36px;height:36px;border-radius:50%}
button.other.account{justify-content:flex-start}
.who{display:grid;line-height:1.35;overflow-wrap:anywhere;min-width:0}
.who small{color:var(--soft);font-weight:400}
.stack{display:grid;gap:10px}
.or{display:flex;align-items:center;gap:14px;margin:22px 0;color:var(--soft);font-size:13px}
.or::before,.or::after{content:"";flex:1;height:1px;background:var(--hair)}
.foot{margin:24px 0 0;text-align:center;font-size:14px;color:var(--soft)}
.foot+.foot{margin-top:8px}
.foot .quiet{color:var(--soft)}
.error{display:flex;gap:10px;margin:0 0 20px;padding:12px 14px;border:1px solid var(--badline);border-radius:10px;background:var(--badbg);color:var(--bad);font-size:14px;overflow-wrap:anywhere}
.error svg{width:20px;height:20px;flex:none;margin-top:1px}
.note{margin:0 0 20px;padding:12px 14px;border-radius:10px;background:var(--hair);font-size:14px}
ul.scopes{list-style:none;margin:0 0 24px;padding:4px 0;border-block:1px solid var(--hair)}
ul.scopes li{display:flex;gap:12px;padding:8px 0;font-size:15px}
ul.scopes svg{width:20px;height:20px;flex:none;color:var(--good);margin-top:2px}
.usercode{display:block;margin:0 0 24px;padding:14px;border-radius:10px;background:var(--hair);text-align:center;font:600 26px/1.2 ui-monospace,"DejaVu Sans Mono",monospace;letter-spacing:.08em}
.hint{text-wrap:balance;max-width:400px;margin:0;text-align:center;font-size:13px;color:var(--soft)}
.hint bdi{white-space:nowrap}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.95em}
.detail{margin:20px 0 0;padding:12px 14px;border-radius:10px;background:var(--hair);font-size:14px;overflow-wrap:anywhere}
@media (max-width:440px){body{padding:0;gap:0;justify-content:flex-start;background:var(--card)}main{max-width:none;padding:32px 20px 20px;box-shadow:none;border-radius:0}.hint{padding:0 20px 28px}}
@media (max-height:640px){main{padding-block:24px}header{margin-bottom:18px}.logo{width:40px;height:40px;margin-bottom:12px}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){main{border:1px solid}.error{border:2px solid}}
`;

export const logo = `<svg class="logo" viewBox="0 0 52 52" aria-hidden="true"><defs><linearGradient id="lg" x2="1" y2="1"><stop stop-color="#7c6cff"/><stop offset="1" stop-color="#3f37c9"/></linearGradient></defs>
<rect width="52" height="52" rx="14" fill="url(#lg)"/><path d="M26 11l13 5v9.5c0 8-5.4 13.4-13 16-7.600-2.600-13-8-13-16V16z" fill="#fff" fill-opacity=".18"/><circle cx="26" cy="22.500" r="5" fill="#fff"/><path d="M23.600 25.500h4.800l1.900 9.500h-8.600z" fill="#fff"/></svg>`;

export const icons = {
  error: '<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.250" fill="none" stroke="currentColor" stroke-width="1.500"/><path d="M10 5.750v5" stroke="currentColor" stroke-width="1.700" stroke-linecap="round"/><circle cx="10" cy="13.750" r="1" fill="currentColor"/></svg>',
  check: '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4.500 10.500l3.700 3.700 7.300-8" fill="none" stroke="currentColor" stroke-width="1.900" stroke-linecap="round" stroke-linejoin="round"/></svg>',
  eye: '<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round"><path d="M1.800 10S4.800 4.500 10 4.500 18.200 10 18.200 10 15.200 15.500 10 15.500 1.800 10 1.800 10z"/><circle cx="10" cy="10" r="2.500"/><path class="slash" d="M3.500 16.500l13-13"/></svg>',
  google: '<svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke-width="3.200"><path stroke="#ea4335" d="M4.300 6.500a7 7 0 0 1 10.600-1.400"/><path stroke="#fbbc05" d="M4.300 13.500a7 7 0 0 1 0-7"/><path stroke="#34a853" d="M14.900 14.900a7 7 0 0 1-10.600-1.400"/><path stroke="#4285f4" d="M10.300 10H17a7 7 0 0 1-2.100 4.900"/></svg>',
};
