// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "signedinpage.h"

#include "accountspage.h"
#include "auth0userbutton.h"
#include "demosession.h"
#include "eventspage.h"
#include "languagepicker.h"
#include "parts.h"
#include "profilepage.h"
#include "requestspage.h"
#include "securitypage.h"
#include "sessionpage.h"

#include <QtGui/qpainter.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedwidget.h>

SignedInPage::SignedInPage(DemoSession *session, QWidget *parent)
    : QWidget(parent)
    , m_header(nullptr)
    , m_tabs(new FlatTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_profile(new ProfilePage(session, this))
{
    m_header = makeHeader(session);
    // In the order of DemoSession::Tab.
    addTab(tr("&Profile"), m_profile);
    addTab(tr("Sess&ion"), new SessionPage(session->facts(), session->keeping(), this));
    addTab(tr("Re&quests"), new RequestsPage(session->api(), this));
    addTab(tr("E&vents"), new EventsPage(session, this));
    addTab(tr("Acco&unts"), new AccountsPage(session->accounts(), this));
    addTab(tr("Secu&rity"), new SecurityPage(session->security(), this));
    const ServerFeatures *features = session->features();
    const auto showSecurity = [this, features] {
        m_tabs->setTabVisible(DemoSession::SecurityTab, features->isAuth0());
    };
    connect(features, &ServerFeatures::changed, this, showSecurity);
    showSecurity();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit, 3 * Look::Unit);
    body->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const auto step = [this](int by) {
        int tab = m_tabs->currentIndex();
        do {
            tab = (tab + m_tabs->count() + by) % m_tabs->count();
        } while (!m_tabs->isTabVisible(tab));
        m_tabs->setCurrentIndex(tab);
    };
    connect(new QShortcut(QKeySequence::NextChild, this), &QShortcut::activated, this,
            [step] { step(1); });
    connect(new QShortcut(QKeySequence::PreviousChild, this), &QShortcut::activated, this,
            [step] { step(-1); });
    setFocusProxy(m_tabs);
}

void SignedInPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(m_header->geometry(), palette().base());
    painter.fillRect(0, m_header->geometry().bottom(), width(), 1, Look::line(palette()));
}

QWidget *SignedInPage::makeHeader(DemoSession *session)
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(2 * Look::Unit, Look::Unit, 2 * Look::Unit, Look::Unit);
    row->addSpacing(Look::Unit); // a margin would not follow the language to the other side
    row->setSpacing(Look::Unit);
    row->addWidget(new Mark(4 * Look::Unit, header));
    QLabel *name = Look::plain(tr("Auth0Qt Demo"), header);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    row->addWidget(name);
    row->addSpacing(3 * Look::Unit);
    m_tabs->setAccessibleName(tr("Pages"));
    row->addWidget(m_tabs, 1);

    row->addWidget(new LanguagePicker(session->languages(), header));
    auto *user = new Auth0UserButton(header);
    user->setProvider(session->provider());
    row->addWidget(user);
    return header;
}

void SignedInPage::addTab(const QString &name, QWidget *page)
{
    m_tabs->addTab(name);
    m_pages->addWidget(page);
}
