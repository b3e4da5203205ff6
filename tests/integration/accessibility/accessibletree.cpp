// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "accessibletree.h"

#include <QtCore/qmetaobject.h>

#include <algorithm>

namespace {

QStringList announcements;

void takeEvent(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        announcements.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#else
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        announcements.append(event->accessibleInterface()->text(QAccessible::Name));
#endif
}

AccessibleNode nodeFor(QAccessibleInterface *interface)
{
    if (!interface || !interface->isValid())
        return {};
    AccessibleNode node;
    node.role = interface->role();
    node.name = interface->text(QAccessible::Name);
    node.description = interface->text(QAccessible::Description);
    node.accelerator = interface->text(QAccessible::Accelerator);
    node.state = interface->state();
    node.rect = interface->rect();
    node.object = interface->object();
    if (QAccessibleActionInterface *const actions = interface->actionInterface())
        node.actions = actions->actionNames();
    return node;
}

void collect(QAccessibleInterface *interface, AccessibleNodes *nodes)
{
    for (int i = 0; i < interface->childCount(); ++i) {
        QAccessibleInterface *const child = interface->child(i);
        if (!child || child->state().invisible)
            continue;
        nodes->append(nodeFor(child));
        collect(child, nodes);
    }
}

} // namespace

bool AccessibleNode::isButton() const
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu
            || role == QAccessible::CheckBox;
}

bool AccessibleNode::canPress() const
{
    return actions.contains(QAccessibleActionInterface::pressAction())
            || actions.contains(QAccessibleActionInterface::toggleAction());
}

bool AccessibleNode::press() const
{
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(object);
    if (!interface || !interface->actionInterface())
        return false;
    const QString press = QAccessibleActionInterface::pressAction();
    const QString toggle = QAccessibleActionInterface::toggleAction();
    interface->actionInterface()->doAction(actions.contains(press) ? press : toggle);
    return canPress();
}

AccessibleNode nodeOf(const QObject *object)
{
    return object ? nodeFor(QAccessible::queryAccessibleInterface(const_cast<QObject *>(object)))
                  : AccessibleNode();
}

QString nameOf(const QObject *object)
{
    const QString name = nodeOf(object).name;
    // An action of a menu has none of its own.
    return name.isEmpty() && object ? object->property("text").toString() : name;
}

AccessibleNodes shownNodes(QObject *root)
{
    AccessibleNodes nodes;
    if (QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(root))
        collect(interface, &nodes);
    return nodes;
}

bool isControl(const AccessibleNode &node)
{
    return node.isButton() || node.role == QAccessible::EditableText;
}

AccessibleNode find(const AccessibleNodes &nodes, const QString &name)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&name](const auto &node) {
        return node.name == name && isControl(node);
    });
    return found == nodes.end() ? AccessibleNode() : *found;
}

bool has(const AccessibleNodes &nodes, QAccessible::Role role, const QString &name)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const AccessibleNode &node) {
        return node.role == role && (name.isEmpty() || node.name == name);
    });
}

QByteArray describe(const AccessibleNode &node)
{
    const char *const type = node.object ? node.object->metaObject()->className() : "";
    return QByteArray(type) + " role " + QByteArray::number(int(node.role)) + " \""
            + node.name.toUtf8() + "\" \"" + node.description.toUtf8() + '"';
}

QStringList readingOrder(AccessibleNodes nodes, const QString &first, Qt::LayoutDirection direction)
{
    nodes.removeIf([](const AccessibleNode &node) {
        return !node.state.focusable || node.state.disabled || !node.object
                || !(isControl(node) || node.object->inherits("QLabel"));
    });
    std::sort(nodes.begin(), nodes.end(), [direction](const auto &one, const auto &other) {
        const bool sameLine = one.rect.top() < other.rect.bottom()
                && other.rect.top() < one.rect.bottom();
        if (!sameLine)
            return one.rect.top() < other.rect.top();
        return direction == Qt::RightToLeft ? one.rect.right() > other.rect.right()
                                            : one.rect.left() < other.rect.left();
    });
    QStringList names;
    for (const AccessibleNode &node : std::as_const(nodes))
        names.append(node.name);
    std::rotate(names.begin(), std::find(names.begin(), names.end(), first), names.end());
    return names;
}

Announcements::Announcements()
{
    announcements.clear();
    QAccessible::installUpdateHandler(takeEvent);
}

Announcements::~Announcements()
{
    QAccessible::installUpdateHandler(nullptr);
}

void Announcements::clear()
{
    announcements.clear();
}

int Announcements::count(const QString &words) const
{
    return int(std::count_if(announcements.begin(), announcements.end(),
                             [&words](const QString &text) { return text.contains(words); }));
}
