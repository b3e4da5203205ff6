// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "requestspage.h"

#include "apicall.h"
#include "parts.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(ApiCall *api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Look::Unit);
    makeRequestCard(column);
    makeAnswerCard(column);
    connect(m_address, &QLineEdit::textChanged, api, &ApiCall::setAddress);
    connect(api, &ApiCall::addressChanged, this, [this] { m_address->setText(m_api->address()); });
    connect(api, &ApiCall::changed, this, &RequestsPage::showCall);
    m_address->setText(api->address());
}

void RequestsPage::makeRequestCard(QVBoxLayout *column)
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit, 2 * Look::Unit);
    row->setSpacing(Look::Unit);
    QLabel *method = Look::sectionTitle(u"GET"_s, card);
    m_address = Look::lineEdit(tr("Address to call"), card);
    m_address->setPlaceholderText(u"https://api.example.com/things"_s);
    m_send = Look::button(tr("&Send"), card);
    m_send->setDefault(true);
    m_send->setObjectName(u"sendButton"_s);
    row->addWidget(method);
    row->addWidget(m_address, 1);
    row->addWidget(m_send);
    column->addWidget(card);

    connect(m_send, &QPushButton::clicked, m_api, &ApiCall::send);
    connect(m_address, &QLineEdit::returnPressed, m_send, &QPushButton::click);
}

void RequestsPage::makeAnswerCard(QVBoxLayout *column)
{
    auto *card = new Card(this);
    m_stack = new QStackedLayout(card);
    auto *empty = new SecondaryLabel(
            tr("Send the request to see the answer of the API.\nThe access token is sent with it. "
               "If it has expired, it is refreshed first."),
            card);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_stack->addWidget(empty);

    auto *answer = new QWidget(card);
    auto *lines = new QVBoxLayout(answer);
    lines->setContentsMargins(3 * Look::Unit, 2 * Look::Unit, 3 * Look::Unit, 2 * Look::Unit);
    lines->setSpacing(Look::Unit);
    m_status = Look::title({}, answer);
    m_facts = new SecondaryLabel({}, answer);
    Look::alignLeading(m_status);
    Look::alignLeading(m_facts);
    m_facts->setWordWrap(true);
    m_body = Look::readOnlyText(tr("Body of the answer"), answer);
    lines->addWidget(m_status);
    lines->addWidget(m_facts);
    lines->addSpacing(Look::Unit);
    lines->addWidget(m_body, 1);
    m_stack->addWidget(answer);
    column->addWidget(card, 1);
}

void RequestsPage::showCall()
{
    m_send->setEnabled(!m_api->isBusy());
    m_status->setText(m_api->status());
    m_facts->setText(m_api->facts());
    m_body->setPlainText(m_api->body());
    m_stack->setCurrentIndex(m_api->hasAnswer() ? 1 : 0);
}
