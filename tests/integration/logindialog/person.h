// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

// Somebody with eyes and hands: looks at a window and its page, and moves the real mouse and
// presses real keys, through the X server. Calls nothing of what it tests.
class Person
{
public:
    void lookAt(QWidget *window) { m_window = window; }

    // The page's element, once it is there; its centre on the screen.
    bool sees(const QString &id);
    QString reads(const QString &expression);
    bool clicksPage(const QString &id);
    bool clicks(QWidget *widget);
    // A visible button of the window with this text.
    QWidget *button(const QString &text) const;
    bool clicksButton(const QString &text);
    bool types(const QString &text);
    bool presses(const QString &key);

private:
    bool xdotool(const QStringList &arguments);

    QPointer<QWidget> m_window;
};
