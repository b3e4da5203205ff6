// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

// One line of JSON with the contents of the page Profile: the text of each row of its table, and
// its tree.
QByteArray printedProfile(const QAbstractItemModel &table, const QAbstractItemModel &tree);
