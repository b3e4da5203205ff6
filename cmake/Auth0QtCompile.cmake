# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT

if((AUTH0QT_SANITIZE OR AUTH0QT_TESTS OR AUTH0QT_FUZZ) AND NOT MINGW)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld AUTH0QT_HAS_LLD)
endif()

# The newest Qt that is tested. What a later Qt deprecates, or announces for a later one, is no warning
# in a build of ours: it would break the build of everybody who treats warnings as errors.
# (Qt 6.4 does not know QT_WARN_DEPRECATED_UP_TO, and has nothing to warn of.)
set(AUTH0QT_NEWEST_TESTED_QT 0x060b00)

# auth0qt_compile(<target>): the warnings and the strict Qt definitions that all our code obeys.
function(auth0qt_compile target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_CONTEXTLESS_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_NO_EXCEPTIONS
        QT_STRICT_ITERATORS
        QT_USE_QSTRINGBUILDER
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        QT_WARN_DEPRECATED_UP_TO=${AUTH0QT_NEWEST_TESTED_QT}
    )
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic)
    endif()
    if(AUTH0QT_WERROR)
        target_compile_options(${target} PRIVATE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
    endif()
    if(AUTH0QT_SANITIZE)
        target_compile_options(${target} PRIVATE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
        if(AUTH0QT_HAS_LLD)
            # Programs of 70 MB each: half the time.
            target_link_options(${target} PRIVATE -fuse-ld=lld)
        endif()
    endif()
    if(AUTH0QT_FUZZ)
        # The coverage that libFuzzer follows; tests/fuzz links libFuzzer itself.
        target_compile_options(${target} PRIVATE
            -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer)
    endif()
endfunction()

# auth0qt_uses_engine(<target>): after auth0qt_compile(), for what calls functions of the engine's
# objects. UBSan's check of their types fails, since Qt WebEngine has no RTTI.
function(auth0qt_uses_engine target)
    if(AUTH0QT_SANITIZE)
        target_compile_options(${target} PRIVATE -fno-sanitize=vptr)
    endif()
endfunction()

# auth0qt_install(...): install(), unless AUTH0QT_INSTALL is off.
function(auth0qt_install)
    if(AUTH0QT_INSTALL)
        install(${ARGN})
    endif()
endfunction()

# auth0qt_public_headers(<target> <path>...): installs the headers, and makes forwarding headers for
# the build tree, in which they lie in one folder as they do when they are installed.
#   <folder>/Auth0X    auth0x.h, and <Auth0Qt/Auth0X>, which includes it
#   <folder>/name.h    this header alone
function(auth0qt_public_headers target)
    set(forwarding "${PROJECT_BINARY_DIR}/include/Auth0Qt")
    foreach(path IN LISTS ARGN)
        get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}/${path}" DIRECTORY)
        get_filename_component(name "${path}" NAME)
        string(TOLOWER "${name}" header)
        if(NOT header MATCHES "[.]h$")
            string(APPEND header ".h")
            file(CONFIGURE OUTPUT "${forwarding}/${name}" CONTENT "#include \"${header}\"\n" @ONLY)
            auth0qt_install(FILES "${forwarding}/${name}"
                DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Auth0Qt" COMPONENT Devel)
        endif()
        file(CONFIGURE OUTPUT "${forwarding}/${header}"
            CONTENT "#include \"${folder}/${header}\"\n" @ONLY)
        auth0qt_install(FILES "${folder}/${header}"
            DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Auth0Qt" COMPONENT Devel)
    endforeach()
endfunction()
