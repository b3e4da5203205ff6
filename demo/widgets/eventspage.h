// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qwidget.h>

class DemoSession;

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

// The events, the newest one last, without secrets, so that they can be copied into a report.
class EventsPage : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPage(DemoSession *session, QWidget *parent = nullptr);

private:
    QTreeView *m_view;
};
