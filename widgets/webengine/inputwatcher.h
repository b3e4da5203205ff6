// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

// Emits signals when the user types or clicks in a view. It does not read what or where.
class InputWatcher : public QObject
{
    Q_OBJECT

public:
    InputWatcher(QWidget *view, QObject *parent);

Q_SIGNALS:
    void typed();
    void acted(); // a key or a mouse button
    void backPressed(); // the mouse button for back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *widget);

    QPointer<QWidget> m_view;
};

} // namespace Auth0Qt
