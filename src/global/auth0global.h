// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

#ifdef AUTH0QT_CORE_LIBRARY
#    define AUTH0QT_CORE_EXPORT Q_DECL_EXPORT
#else
#    define AUTH0QT_CORE_EXPORT Q_DECL_IMPORT
#endif
