// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "eventspage.h"

#include "demosession.h"
#include "parts.h"
#include "rowdelegate.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>
#include <QtWidgets/qtreeview.h>

EventsPage::EventsPage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
{
    EventModel *model = session->events();
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    column->setSpacing(Look::Unit);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Look::Unit);
    auto *note = new SecondaryLabel(tr("This list contains no secrets."), card);
    Look::alignLeading(note);
    tools->addWidget(note, 1);
    QPushButton *copy = Look::button(tr("&Copy"), card);
    QPushButton *clear = Look::button(tr("C&lear"), card);
    tools->addWidget(copy);
    tools->addWidget(clear);
    column->addLayout(tools);

    Look::prepareTable(m_view);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(model);
    m_view->header()->setSectionResizeMode(EventModel::TimeColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(EventModel::WhatColumn, QHeaderView::ResizeToContents);

    auto *empty = new SecondaryLabel(tr("There are no events yet."), card);
    empty->setAlignment(Qt::AlignCenter);
    auto *place = new QWidget(card);
    auto *stack = new QStackedLayout(place);
    stack->addWidget(empty);
    stack->addWidget(m_view);
    column->addWidget(place, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);

    const auto update = [this, model, stack, copy, clear] {
        const bool any = model->rowCount() > 0;
        stack->setCurrentIndex(any ? 1 : 0);
        copy->setEnabled(any);
        clear->setEnabled(any);
        m_view->scrollToBottom();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(copy, &QPushButton::clicked, session, &DemoSession::copyEvents);
    connect(clear, &QPushButton::clicked, model, &EventModel::clear);
    update();
}
