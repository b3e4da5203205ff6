// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "startpage.h"

#include "demosession.h"
#include "parts.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qprogressbar.h>
#include <QtWidgets/qpushbutton.h>

#include <chrono>

using namespace std::chrono_literals;

StartPage::StartPage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(Look::title({}, this))
    , m_sentence(Look::plain({}, this))
    , m_busy(new QProgressBar(this))
    , m_detail(Look::readOnlyText(tr("Details"), this))
    , m_tryAgain(Look::button(tr("&Try again"), this))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * Look::Unit);
    column->addStretch(1);
    auto *mark = new Mark(8 * Look::Unit, this);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    for (QLabel *label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(24 * Look::Unit, Look::Unit);
    m_busy->setAccessibleName(tr("Working"));
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    m_detail->setFixedHeight(16 * Look::Unit);
    column->addWidget(m_detail);
    m_tryAgain->setDefault(true);
    column->addWidget(m_tryAgain, 0, Qt::AlignHCenter);
    column->addStretch(2);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);

    connect(m_tryAgain, &QPushButton::clicked, session, &DemoSession::start);
    connect(session, &DemoSession::startChanged, this, &StartPage::showStart);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(250ms);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    showStart();
}

void StartPage::showStart()
{
    const bool failed = !m_session->problem().isEmpty();
    m_title->setText(failed ? tr("The demo cannot start") : tr("One moment"));
    m_sentence->setText(failed ? m_session->problem() : m_session->waiting());
    m_busy->hide();
    if (failed)
        m_busyDelay.stop();
    else
        m_busyDelay.start();
    m_detail->setPlainText(m_session->problemDetail());
    m_detail->setVisible(!m_session->problemDetail().isEmpty());
    m_tryAgain->setVisible(failed);
    if (failed)
        m_tryAgain->setFocus();
}
