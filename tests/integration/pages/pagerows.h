// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagesteps.h"

// A row of the table: the same for both dialogs. After its steps the person goes on in the system
// browser by keyboard and leaves, unless the steps have ended the login.
struct PageRow
{
    const char *name;
    const char *first; // a file of pages/, or a path: see PageServer
    QList<PageStep> steps;
    // Known faults: why a dialog is not right yet.
    const char *widgetsFault = nullptr;
    const char *quickFault = nullptr;
    bool isDark = false; // the application
};

// What most pages have.
namespace PageWords {

inline const QString Host = QStringLiteral("127.0.0.1");
inline const QString Go = QStringLiteral("go"); // the id of what is clicked
inline const QString Before = QStringLiteral("Before");
inline const QString After = QStringLiteral("After");

} // namespace PageWords

// What other applications' users have reported.
QList<PageRow> dialogRows();
QList<PageRow> popupRows();
QList<PageRow> answerRows();
QList<PageRow> leavingRows();
// What else a page can do.
QList<PageRow> hostileRows();
QList<PageRow> askingRows();
