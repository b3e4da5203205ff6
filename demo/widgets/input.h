// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

// A person's hands: mouse and key events that go the way the window system's go, to the widget
// that lies under the pointer or has the focus. No slot is called.
namespace Input {

// `point` is in the widget's coordinates; the event goes to whatever child lies there.
void click(QWidget *widget, const QPoint &point);
void click(QWidget *widget); // in its middle

void key(QWidget *receiver, int key, const QString &text = {});

} // namespace Input
