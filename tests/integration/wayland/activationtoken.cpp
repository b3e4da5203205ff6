// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Prints an activation token of the compositor, as a browser gets one before it starts a program
// (the protocol xdg-activation-v1).

#include <xdg-activation-v1-client-protocol.h>
#include <xdg-activation-v1-protocol.c>

#include <cstdio>
#include <cstring>

namespace {

xdg_activation_v1 *activation = nullptr;

void addGlobal(void *, wl_registry *registry, uint32_t name, const char *interface, uint32_t)
{
    if (std::strcmp(interface, xdg_activation_v1_interface.name) == 0) {
        activation = static_cast<xdg_activation_v1 *>(
                wl_registry_bind(registry, name, &xdg_activation_v1_interface, 1));
    }
}

void removeGlobal(void *, wl_registry *, uint32_t) { }

void printToken(void *data, xdg_activation_token_v1 *, const char *token)
{
    std::puts(token);
    *static_cast<bool *>(data) = true;
}

} // namespace

int main()
{
    wl_display *const display = wl_display_connect(nullptr);
    if (!display)
        return 1;
    constexpr wl_registry_listener globals { addGlobal, removeGlobal };
    wl_registry_add_listener(wl_display_get_registry(display), &globals, nullptr);
    wl_display_roundtrip(display);
    if (!activation)
        return 1;

    bool isDone = false;
    constexpr xdg_activation_token_v1_listener listener { printToken };
    xdg_activation_token_v1 *const token = xdg_activation_v1_get_activation_token(activation);
    xdg_activation_token_v1_add_listener(token, &listener, &isDone);
    xdg_activation_token_v1_commit(token);
    while (!isDone && wl_display_dispatch(display) >= 0) { }
    wl_display_disconnect(display);
    return isDone ? 0 : 1;
}
