// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// The exit status of a child that ended as it should.
constexpr int OwnStatus = 7;

// A process that uses the library and ends while that is at work. The arguments say when:
//
//   ask           right after the first call to the keychain, before the event loop runs
//   wait          when the standard input ends
//   after N       N microseconds after the first call
//   answered      when the call is answered
//   static        as wait, and the provider is destroyed after the application
//   login, refresh, logout
//                 with a request on the wire; the last two after the provider is gone
//   static-refresh, static-logout
//                 with a request on the wire, or a call to the store, and a provider that is
//                 destroyed after the application
//
// Prints the threads that run when the application is gone, one a line.
int runExitChild(int argc, char **argv);
