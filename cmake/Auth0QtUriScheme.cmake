# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT

# auth0qt_add_uri_scheme(<target> <scheme>): the application opens URLs of the scheme, for
# Auth0UriScheme. On macOS an entry in the bundle's Info.plist says so, and this makes the entry;
# the target becomes a bundle. Elsewhere the program registers itself when it runs, and this only
# looks at the scheme. Call it once for each scheme; it replaces a CFBundleURLTypes that a template
# of your own has.
function(auth0qt_add_uri_scheme target scheme)
    if(NOT TARGET ${target})
        message(FATAL_ERROR "auth0qt_add_uri_scheme: ${target} is no target")
    endif()
    # RFC 3986 section 3.1. In lower case, since that is how URLs come.
    if(NOT scheme MATCHES "^[a-z][a-z0-9+.-]*$")
        message(FATAL_ERROR "auth0qt_add_uri_scheme: ${scheme} is no URI scheme; "
            "take the reversed name of a domain of yours, e.g. com.example.acme")
    endif()
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Darwin")
        return()
    endif()

    set_property(TARGET ${target} APPEND PROPERTY AUTH0QT_URI_SCHEMES "${scheme}")
    set_target_properties(${target} PROPERTIES MACOSX_BUNDLE ON)
    get_target_property(schemes ${target} AUTH0QT_URI_SCHEMES)
    list(JOIN schemes "\", \"" list)
    # With several calls the last command has them all. The spaces make CMake quote the argument,
    # whose braces a shell would expand.
    add_custom_command(TARGET ${target} POST_BUILD
        COMMAND /usr/bin/plutil -replace CFBundleURLTypes
            -json "[ { \"CFBundleURLName\": \"${scheme}\", \"CFBundleURLSchemes\": [ \"${list}\" ] } ]"
            "$<TARGET_BUNDLE_CONTENT_DIR:${target}>/Info.plist"
        VERBATIM
    )
endfunction()
