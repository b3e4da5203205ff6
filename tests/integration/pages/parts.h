// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qrect.h>
#include <QtCore/qstring.h>
#include <QtGui/qimage.h>
#include <QtGui/qpalette.h>

QT_BEGIN_NAMESPACE
class QWindow;
QT_END_NAMESPACE

// A part of a window, by its object name, which both interfaces have in common: the bar, a button.
struct Part
{
    QRect place; // in the window; null when nobody sees such a part
    bool enabled = false;
    bool focused = false; // it or what is in it
    bool takesTab = false;
    QString name; // for screen readers
    QString text;

    bool isShown() const { return !place.isNull(); }
};

// One implementation for each of the interfaces. "BAR/BUTTON" is the button in the bar.
Part findPart(QWindow *window, const QString &objectName);
// The colours of a dark application; window is not shown yet, or null.
void setPalette(QWindow *window, const QPalette &palette);
QImage grabWindow(QWindow *window);
// A file is dragged over the window and let go. False when nobody takes it.
bool dropFile(QWindow *window, const QPoint &position, const QString &path);
