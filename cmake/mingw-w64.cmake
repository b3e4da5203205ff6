# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# Builds for Windows on Debian, with MinGW-w64 and the Qt that scripts/windows makes. The environment
# variable AUTH0QT_WINDOWS is the folder of that script. Qt's tools are those of this system.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(_triplet x86_64-w64-mingw32)
# The variant whose std::thread uses winpthreads, as Qt does.
set(CMAKE_C_COMPILER ${_triplet}-gcc-posix)
set(CMAKE_CXX_COMPILER ${_triplet}-g++-posix)
set(CMAKE_ASM_COMPILER ${_triplet}-gcc-posix)
set(CMAKE_RC_COMPILER ${_triplet}-windres)

set(_windows "$ENV{AUTH0QT_WINDOWS}")
if(NOT _windows)
    set(_windows "$ENV{HOME}/.cache/auth0qt/windows")
endif()
set(CMAKE_FIND_ROOT_PATH "${_windows}/qt" "/usr/${_triplet}")
set(CMAKE_PREFIX_PATH "${_windows}/qt")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(QT_HOST_PATH /usr)
file(GLOB QT_HOST_PATH_CMAKE_DIR "/usr/lib/*-linux-gnu/cmake/Qt6HostInfo")
list(TRANSFORM QT_HOST_PATH_CMAKE_DIR REPLACE "/Qt6HostInfo$" "")
# Programs only, so that it is the one of this system.
set(Qt6LinguistTools_DIR "${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools")
