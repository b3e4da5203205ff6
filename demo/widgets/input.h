// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

// The input of a user: mouse and key events, delivered like those of the window system, to the
// widget that is under the pointer or has the focus. No slot is called.
namespace Input {

// `point` is in the widget's coordinates. The event goes to the child at that point.
void click(QWidget *widget, const QPoint &point);
void click(QWidget *widget); // in its middle

void key(QWidget *receiver, int key, const QString &text = {});

} // namespace Input
