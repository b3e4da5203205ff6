// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "session/transitions.h"

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

TransitionObserver transitionObserver = nullptr;

const QList<Transition> &transitions()
{
    using P = Phase;
    using E = Event;
    // clang-format off
    static const QList<Transition> table {
        { P::LoggedOut,       E::Restore,        P::Restoring,       nullptr },
        { P::LoggedOut,       E::Restore,        P::LoggedOut,       "restoreFinished(false)" }, // the settings do not name a session
        { P::LoggedOut,       E::Login,          P::LoggingIn,       nullptr },
        { P::LoggedOut,       E::LoginSucceeded, P::LoggedIn,        "loggedIn()" }, // a login that was superseded while its record was written
        { P::LoggedOut,       E::Logout,         P::LoggingOut,      nullptr },
        { P::LoggedOut,       E::Reconfigure,    P::LoggedOut,       nullptr },
        { P::LoggedOut,       E::OtherStored,    P::LoggedIn,        nullptr },

        { P::Restoring,       E::RestoreFound,   P::LoggedIn,        "restoreFinished(true)" },
        { P::Restoring,       E::RestoreEmpty,   P::LoggedOut,       "restoreFinished(false)" },
        { P::Restoring,       E::Cancel,         P::LoggedOut,       "restoreFinished(false)" },
        { P::Restoring,       E::Logout,         P::LoggingOut,      "restoreFinished(false)" },
        { P::Restoring,       E::Reconfigure,    P::LoggedOut,       "restoreFinished(false)" },

        { P::LoggingIn,       E::Login,          P::LoggingIn,       "loginFailed(login.superseded)" },
        { P::LoggingIn,       E::LoginSucceeded, P::LoggedIn,        "loggedIn()" },
        { P::LoggingIn,       E::LoginSucceeded, P::LoggingInAgain,  "loggedIn()" }, // a login that was superseded while its record was written
        { P::LoggingIn,       E::LoginFailed,    P::LoggedOut,       "loginFailed()" },
        { P::LoggingIn,       E::Logout,         P::LoggingOut,      "loginFailed(login.cancelled)" },
        { P::LoggingIn,       E::Reconfigure,    P::LoggedOut,       "loginFailed(provider.reconfigured)" },
        { P::LoggingIn,       E::OtherStored,    P::LoggingInAgain,  nullptr },

        { P::LoggingInAgain,  E::Login,          P::LoggingInAgain,  "loginFailed(login.superseded)" },
        { P::LoggingInAgain,  E::LoginSucceeded, P::LoggedIn,        "loggedIn()" },
        { P::LoggingInAgain,  E::LoginSucceeded, P::LoggingInAgain,  "loggedIn()" }, // a superseded login, as above
        { P::LoggingInAgain,  E::LoginFailed,    P::LoggedIn,        "loginFailed()" },
        { P::LoggingInAgain,  E::IdentityLinked, P::LoggedIn,        "profileUpdateFinished()" },
        { P::LoggingInAgain,  E::IdentityLinked, P::LoggingInAgain,  "profileUpdateFinished()" }, // a login that was superseded during the linking
        { P::LoggingInAgain,  E::Logout,         P::LoggingOut,      "loginFailed(login.cancelled)" },
        { P::LoggingInAgain,  E::Reconfigure,    P::LoggedOut,       "loginFailed(provider.reconfigured)" },
        { P::LoggingInAgain,  E::SessionLost,    P::LoggingIn,       "sessionLost()" },
        { P::LoggingInAgain,  E::OtherStored,    P::LoggingInAgain,  nullptr },
        { P::LoggingInAgain,  E::OtherRemoved,   P::LoggingIn,       "loggedOut()" },

        { P::LoggedIn,        E::Login,          P::LoggingInAgain,  nullptr },
        { P::LoggedIn,        E::LoginSucceeded, P::LoggedIn,        "loggedIn()" }, // a superseded login, after the end of the other one
        { P::LoggedIn,        E::IdentityLinked, P::LoggedIn,        "profileUpdateFinished()" }, // a superseded login, after the end of the other one
        { P::LoggedIn,        E::Logout,         P::LoggingOut,      nullptr },
        { P::LoggedIn,        E::Reconfigure,    P::LoggedOut,       nullptr },
        { P::LoggedIn,        E::SessionLost,    P::LoggedOut,       "sessionLost()" },
        { P::LoggedIn,        E::OtherStored,    P::LoggedIn,        nullptr },
        { P::LoggedIn,        E::OtherRemoved,   P::LoggedOut,       "loggedOut()" },

        { P::LoggingOut,      E::Login,          P::LoggingOutAndIn, nullptr },
        { P::LoggingOut,      E::RecordRemoved,  P::LoggedOut,       "loggedOut()" },
        { P::LoggingOut,      E::Reconfigure,    P::LoggedOut,       "loggedOut()" },

        { P::LoggingOutAndIn, E::Login,          P::LoggingOutAndIn, "loginFailed(login.superseded)" },
        { P::LoggingOutAndIn, E::RecordRemoved,  P::LoggingIn,       "loggedOut()" },
        { P::LoggingOutAndIn, E::LoginFailed,    P::LoggingOut,      "loginFailed()" },
        { P::LoggingOutAndIn, E::LoginSucceeded, P::LoggedIn,        "loggedOut(), loggedIn()" },
        { P::LoggingOutAndIn, E::LoginSucceeded, P::LoggingInAgain,  "loggedOut(), loggedIn()" }, // a login that was superseded while its record was written
        { P::LoggingOutAndIn, E::Reconfigure,    P::LoggedOut,       "loggedOut(), loginFailed(provider.reconfigured)" },
    };
    // clang-format on
    return table;
}

const Transition *findTransition(Phase from, Event event, Phase to)
{
    const QList<Transition> &table = transitions();
    const auto row = std::find_if(table.cbegin(), table.cend(), [=](const Transition &t) {
        return t.from == from && t.event == event && t.to == to;
    });
    return row == table.cend() ? nullptr : &*row;
}

const char *phaseName(Phase phase)
{
    static constexpr const char *Names[] = {
        "LoggedOut",
        "Restoring",
        "LoggingIn",
        "LoggingIn, with a session",
        "LoggedIn",
        "LoggingOut",
        "LoggingOut, a login waits",
    };
    return Names[int(phase)];
}

const char *eventName(Event event)
{
    static constexpr const char *Names[] = {
        "restore()",
        "login()",
        "cancel()",
        "logout()",
        "another domain, issuer, clientId, account or store",
        "the store has a session",
        "the store has none, or cannot be read",
        "the login succeeds",
        "the login fails or is cancelled",
        "an identity is linked or unlinked",
        "the record is removed",
        "the server has ended the session",
        "another process stored a session",
        "another process ended the session",
    };
    return Names[int(event)];
}

Auth0::State stateOf(Phase phase)
{
    switch (phase) {
    case Phase::LoggedOut:
        return Auth0::State::LoggedOut;
    case Phase::Restoring:
        return Auth0::State::Restoring;
    case Phase::LoggingIn:
    case Phase::LoggingInAgain:
        return Auth0::State::LoggingIn;
    case Phase::LoggedIn:
        return Auth0::State::LoggedIn;
    case Phase::LoggingOut:
    case Phase::LoggingOutAndIn:
        break;
    }
    return Auth0::State::LoggingOut;
}

} // namespace Auth0Qt
