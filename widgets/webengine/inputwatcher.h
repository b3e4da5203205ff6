// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Auth0Qt {

// Notices that the user types into a view, and not what.
class InputWatcher : public QObject
{
    Q_OBJECT

public:
    explicit InputWatcher(QWidget *view);

    bool hasInput() const { return m_hasInput; }
    void setHasInput(bool hasInput) { m_hasInput = hasInput; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *widget);

    QPointer<QWidget> m_view;
    bool m_hasInput = false;
};

} // namespace Auth0Qt
