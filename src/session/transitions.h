// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0.h"

#include <QtCore/qlist.h>

namespace Auth0Qt {

// A session's life in one table. Session computes its phase from what is really there (a record,
// the operations under way); after each event it compares the step with the table, so that code
// and table cannot part. docs/sessions.md shows the table, and a test walks every row of it.

// Auth0::State, and what it does not say: whether there is a session while logging in, and whether
// a login waits for the logout before it.
enum class Phase {
    LoggedOut,
    Restoring,
    LoggingIn,
    LoggingInAgain, // a session is there
    LoggedIn,
    LoggingOut,
    LoggingOutAndIn,
};

enum class Event {
    // What the application calls
    Restore,
    Login,
    Cancel,
    Logout,
    Reconfigure, // another domain, issuer, client id, account or store
    // What comes of it
    RestoreFound,
    RestoreEmpty, // nothing there, or it could not be read
    LoginSucceeded,
    LoginFailed,
    IdentityLinked, // by a login that was for this alone
    RecordRemoved,
    SessionLost, // the server has ended it
    // What other processes and providers of the same account do
    OtherStored, // a login or a refresh
    OtherRemoved, // a logout, or the end of the session
};

struct Transition
{
    Phase from;
    Event event;
    Phase to;
    const char *signal; // the outcome, for the documentation; null: none
};

const QList<Transition> &transitions();
// null: the event is not for this phase, or leads elsewhere.
const Transition *findTransition(Phase from, Event event, Phase to);

const char *phaseName(Phase phase);
const char *eventName(Event event);
// The state that an application sees.
Auth0::State stateOf(Phase phase);

// Tests look at every step that a session takes.
using TransitionObserver = void (*)(Phase from, Event event, Phase to);
extern TransitionObserver transitionObserver;

} // namespace Auth0Qt
