// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qlist.h>

namespace Auth0Qt {

// The table of the transitions of a session. Session computes its phase from its record and the
// operations in progress. After each event it checks that the transition is in the table, so that
// the table cannot differ from the code. docs/sessions.md shows the table, and a test covers every
// row.

// Auth0::State in more detail: whether there is a session during a login, and whether a login waits
// for a logout.
enum class Phase {
    LoggedOut,
    Restoring,
    LoggingIn,
    LoggingInAgain, // with a session
    LoggedIn,
    LoggingOut,
    LoggingOutAndIn,
};

enum class Event {
    // Calls by the application
    Restore,
    Login,
    Cancel,
    Logout,
    Reconfigure, // another domain, issuer, client id, account or store
    // Results
    RestoreFound,
    RestoreEmpty, // the store has no record, or it could not be read
    LoginSucceeded,
    LoginFailed,
    IdentityLinked, // or unlinked: the result of a login with linkIdentity, or of unlinkIdentity()
    RecordRemoved,
    SessionLost, // the server has ended it
    // Changes by other processes and providers of the same account
    OtherStored, // a login or a refresh
    OtherRemoved, // a logout, or the end of the session
};

struct Transition
{
    Phase from;
    Event event;
    Phase to;
    const char *signal; // the outcome, for the documentation; null if there is none
};

const QList<Transition> &transitions();
// Returns null if the event does not lead from the one phase to the other.
const Transition *findTransition(Phase from, Event event, Phase to);

const char *phaseName(Phase phase);
const char *eventName(Event event);
// The state in the public API.
Auth0::State stateOf(Phase phase);

// Called for every transition, in tests.
using TransitionObserver = void (*)(Phase from, Event event, Phase to);
extern TransitionObserver transitionObserver;

} // namespace Auth0Qt
