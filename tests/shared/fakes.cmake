# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT

# auth0qt_fakes: a scripted issuer, browsers and a store, for tests that link all of Core.
if(NOT TARGET auth0qt_fakes)
    set(_shared "${CMAKE_CURRENT_LIST_DIR}")
    add_library(auth0qt_fakes STATIC
        "${_shared}/fakebrowser.h"
        "${_shared}/fakeissuer.cpp" "${_shared}/fakeissuer.h"
        "${_shared}/fakeserver.cpp" "${_shared}/fakeserver.h"
        "${_shared}/faultystore.h"
        "${_shared}/sessionfixture.h"
        "${_shared}/signingkey.cpp" "${_shared}/signingkey.h")
    auth0qt_compile(auth0qt_fakes)
    target_include_directories(auth0qt_fakes PUBLIC "${_shared}")
    target_link_libraries(auth0qt_fakes PUBLIC
        auth0qt_core_testing Qt6::Network Qt6::Test OpenSSL::Crypto)
endif()
