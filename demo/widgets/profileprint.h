// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

class ProfilePage;

// One line of JSON with what the page shows: the text of each row of its table, and its tree.
QByteArray printedProfile(const ProfilePage &page);
