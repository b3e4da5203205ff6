# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# Run paths and the CMake package of what the folders above have built and installed. One export set
# for each component, so that find_package(Auth0Qt COMPONENTS Core) asks for nothing that only
# Widgets needs.

include(CMakePackageConfigHelpers)

set(auth0qt_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/Auth0Qt")

# An install tree runs under any prefix: everything finds the libraries relative to itself.
function(auth0qt_run_path target folder)
    file(RELATIVE_PATH up "/${folder}" "/${CMAKE_INSTALL_LIBDIR}")
    if(APPLE)
        set(origin "@loader_path")
    else()
        set(origin "$ORIGIN")
    endif()
    string(REGEX REPLACE "/$" "" run_path "${origin}/${up}")
    set_target_properties(${target} PROPERTIES INSTALL_RPATH "${run_path}")
endfunction()

# auth0qt_build_file(<component> <template> <folder> <name>): a file for another build system.
function(auth0qt_build_file component template folder name)
    file(RELATIVE_PATH auth0qt_prefix "/${folder}" "/")
    string(REGEX REPLACE "/$" "" auth0qt_prefix "${auth0qt_prefix}")
    configure_file("cmake/${template}" "${PROJECT_BINARY_DIR}/${name}" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/${name}" DESTINATION "${folder}" COMPONENT Devel)
endfunction()

# What the headers of each component need, as pkg-config and qmake name it.
set(auth0qt_pc_Core "Qt6Core Qt6Network")
set(auth0qt_pc_Widgets "Auth0QtCore Qt6Widgets")
set(auth0qt_pc_Quick "Auth0QtCore Qt6Quick")
set(auth0qt_qmake_Core "core network")
set(auth0qt_qmake_Widgets "Auth0QtCore widgets")
set(auth0qt_qmake_Quick "Auth0QtCore quick")

foreach(component IN ITEMS Core Widgets Quick)
    if(NOT TARGET Auth0Qt${component})
        continue()
    endif()
    auth0qt_run_path(Auth0Qt${component} "${CMAKE_INSTALL_LIBDIR}")
    set(auth0qt_pc_requires "${auth0qt_pc_${component}}")
    set(auth0qt_qmake_depends "${auth0qt_qmake_${component}}")
    auth0qt_build_file(${component} Auth0Qt.pc.in
        "${CMAKE_INSTALL_LIBDIR}/pkgconfig" "Auth0Qt${component}.pc")
    auth0qt_build_file(${component} qt_lib_Auth0Qt.pri.in
        "${AUTH0QT_MKSPECS_DIR}/modules" "qt_lib_Auth0Qt${component}.pri")
    install(EXPORT Auth0Qt${component}Targets
        NAMESPACE Auth0Qt::
        DESTINATION "${auth0qt_package_dir}"
        COMPONENT Devel
    )
endforeach()
if(TARGET auth0qt_webengine_widgets)
    auth0qt_run_path(auth0qt_webengine_widgets "${AUTH0QT_PLUGIN_DIR}/auth0qt")
endif()
if(TARGET Auth0QtQuick)
    auth0qt_run_path(Auth0QtQuickplugin "${AUTH0QT_QML_DIR}/Auth0")
endif()
if(TARGET auth0qt_webengine_quick)
    auth0qt_run_path(auth0qt_webengine_quick "${AUTH0QT_QML_DIR}/Auth0/WebEngine")
endif()

# The console is a tool in its own right; the demo needs the source tree's tenant and stays there.
if(TARGET auth0qt-console)
    auth0qt_run_path(auth0qt-console "${CMAKE_INSTALL_BINDIR}")
    install(TARGETS auth0qt-console RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT Tools)
endif()

install(FILES "${PROJECT_BINARY_DIR}/include/Auth0Qt/auth0qt_version.h"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/Auth0Qt" COMPONENT Devel)
set(auth0qt_has_networkauth FALSE)
if(AUTH0QT_NETWORKAUTH)
    set(auth0qt_has_networkauth TRUE)
endif()
configure_package_config_file(
    "${CMAKE_CURRENT_LIST_DIR}/Auth0QtConfig.cmake.in"
    "${PROJECT_BINARY_DIR}/Auth0QtConfig.cmake"
    INSTALL_DESTINATION "${auth0qt_package_dir}"
    NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/Auth0QtConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion
)
install(FILES
    "${PROJECT_BINARY_DIR}/Auth0QtConfig.cmake"
    "${PROJECT_BINARY_DIR}/Auth0QtConfigVersion.cmake"
    "${CMAKE_CURRENT_LIST_DIR}/Auth0QtUriScheme.cmake"
    DESTINATION "${auth0qt_package_dir}" COMPONENT Devel)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/auth0qt" COMPONENT Runtime)
