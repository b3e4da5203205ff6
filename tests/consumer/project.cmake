# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# An application as its author would write it. tests/consumer/run builds it against an install tree.

cmake_minimum_required(VERSION 3.21)
project(Consumer LANGUAGES CXX)

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)

find_package(Auth0Qt 0.1 REQUIRED COMPONENTS Core Widgets)

add_executable(sample main.cpp)
target_link_libraries(sample PRIVATE Auth0Qt::Widgets)
auth0qt_add_uri_scheme(sample com.example.sample)

# The same sample at the test's own tenant: its two settings are all that differs.
file(READ main.cpp sample)
string(REPLACE "setDomain(u\"acme.eu.auth0.com\"_s)"
    "setIssuer(qEnvironmentVariable(\"AUTH0QT_TEST_ISSUER\"))" sample "${sample}")
string(REPLACE "setClientId(u\"BkT4...\"_s)"
    "setClientId(qEnvironmentVariable(\"AUTH0QT_TEST_CLIENT_ID\"))" sample "${sample}")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/local.cpp" CONTENT "${sample}" @ONLY)
add_executable(local "${CMAKE_BINARY_DIR}/local.cpp")
target_link_libraries(local PRIVATE Auth0Qt::Widgets)

# And as it is shipped: the libraries lie beside it.
add_executable(deployed "${CMAKE_BINARY_DIR}/local.cpp")
target_link_libraries(deployed PRIVATE Auth0Qt::Widgets)
set_target_properties(deployed PROPERTIES BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN")
