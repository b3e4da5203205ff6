// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialogview.h"

#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>

// What this interface lets measure of its dialog.
void resizeDialog(DialogView *view, const QSize &size);
void unfoldDetails(DialogView *view);

// What of the words on the shown face cannot be read: cut at a side, shortened, or out of reach.
QStringList cutWords(DialogView *view);
