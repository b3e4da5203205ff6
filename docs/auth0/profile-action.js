// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

/**
 * A post-login Action for Auth0. It adds the fields of the user that an ID token does not have by itself, at every login
 * and every refresh. Paste it into Actions > Library > Create Action > Build from Scratch > Login / Post Login, set
 * NAMESPACE, deploy it, and add it to Actions > Triggers > post-login. In the application, setClaimsNamespace() gets
 * the same NAMESPACE.
 *
 * Everybody who has the ID token can read these claims: the application, and the user.
 */

// A URL of yours that ends in a slash. It does not have to exist. Auth0 ignores claims below auth0.com.
const NAMESPACE = "https://auth0qt.example/";

// Fields that the application does not need, such as "last_ip", and members of fields, such as "app_metadata.internal"
// or "identities.profileData".
const LEAVE_OUT = [];

// The size of all these claims in bytes. With 4096 the ID token stays below 8 KB, which is the limit of many servers
// for a URL: an ID token is part of the logout URL.
const MAX_BYTES = 4096;

// An undefined value adds no claim, and the application keeps the one of an earlier token: it does not clear anything. Null,
// an empty list or an empty object says that the user has none. The order is that of importance: fields at the end are the first that are too large.
function profile({ user, authentication, authorization, request, stats, transaction }) {
    const isRefresh = transaction?.protocol === "oauth2-refresh-token";
    const times = (authentication?.methods ?? []).map(({ timestamp }) => Date.parse(timestamp)).filter(Number.isFinite);
    return {
        user_id: user.user_id,
        username: user.username ?? null,
        blocked: false, // a blocked user neither signs in nor refreshes
        created_at: user.created_at,
        last_login: times.length ? new Date(Math.max(...times)).toISOString() : undefined,
        last_ip: isRefresh ? undefined : request?.ip, // of the login, not of the refresh
        logins_count: stats?.logins_count,
        last_password_reset: user.last_password_reset ?? null,
        multifactor: user.multifactor ?? (user.enrolledFactors ?? []).map(({ method }) => method),
        phone_number: user.phone_number ?? null,
        phone_verified: user.phone_verified ?? null,
        roles: authorization?.roles,
        // Without the tokens of identity providers.
        identities: (user.identities ?? []).map(({ connection, provider, user_id, isSocial, profileData }) =>
            ({ connection, provider, user_id, isSocial, profileData })),
        user_metadata: user.user_metadata ?? {},
        app_metadata: user.app_metadata ?? {},
    };
}

function leaveOut(fields, path) {
    const [name, ...member] = path.split(".");
    if (member.length === 0)
        delete fields[name];
    else
        [fields[name]].flat().forEach((object) => delete object?.[member.join(".")]);
}

exports.onExecutePostLogin = async (event, api) => {
    const fields = structuredClone(profile(event));
    LEAVE_OUT.forEach((path) => leaveOut(fields, path));
    let left = MAX_BYTES;
    for (const [name, value] of Object.entries(fields)) {
        if (value === undefined)
            continue;
        const claim = NAMESPACE + name;
        const bytes = Buffer.byteLength(JSON.stringify({ [claim]: value }));
        if (bytes > left) {
            console.log(`${name} is left out: it has ${bytes} bytes, and ${left} are left`);
            api.idToken.setCustomClaim(claim, null); // not the value of an earlier token, which may be out of date
            continue;
        }
        left -= bytes;
        api.idToken.setCustomClaim(claim, value);
    }
};
