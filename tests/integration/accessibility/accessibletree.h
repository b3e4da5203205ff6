// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

// What a screen reader sees of a window.

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtGui/qaccessible.h>

struct AccessibleNode
{
    bool isButton() const;
    bool canPress() const;
    bool press() const;

    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
    QString accelerator;
    QAccessible::State state;
    QStringList actions;
    QRect rect;
    QPointer<QObject> object;
};

using AccessibleNodes = QList<AccessibleNode>;

AccessibleNode nodeOf(const QObject *object);
QString nameOf(const QObject *object);
AccessibleNodes shownNodes(QObject *root); // without what is not seen
bool isControl(const AccessibleNode &node);
AccessibleNode find(const AccessibleNodes &nodes, const QString &name);
bool has(const AccessibleNodes &nodes, QAccessible::Role role, const QString &name = {});
QByteArray describe(const AccessibleNode &node);

// The names of the controls that can be used, as they are read, from one of them on.
QStringList readingOrder(AccessibleNodes nodes, const QString &first,
                         Qt::LayoutDirection direction);

// What is announced while this lives.
class Announcements
{
public:
    Announcements();
    ~Announcements();

    void clear();
    // Those with the words in them; without words all.
    int count(const QString &words) const;
};
