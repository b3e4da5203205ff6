// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pageface.h"

#include "auth0logincontroller.h"
#include "embeddedbrowserloader.h"
#include "embeddedbrowserplugin.h"
#include "login/auth0logincontroller_p.h"
#include "pagebar.h"
#include "pageheader.h"

#include <QtGui/qpixmap.h>
#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

PageFace::PageFace(Auth0LoginController *controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_header(new PageHeader(controller, this))
    , m_bar(new PageBar(nullptr, nullptr, this))
    , m_layout(new QVBoxLayout(this))
{
    hide();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_bar);
    connect(m_header, &PageHeader::keepGoing, this, &PageFace::keepGoing);
    connect(controller, &Auth0LoginController::systemBrowserHostsChanged, this, [this] {
        if (m_browser)
            m_browser->setRefusedHosts(m_controller->systemBrowserHosts());
    });
}

PageFace::~PageFace() = default;

bool PageFace::hasBrowser() const
{
    return m_browser;
}

void PageFace::load()
{
    if (m_browser)
        return;
    const QSize room = parentWidget()->size();
    const EmbeddedBrowser made = EmbeddedBrowserLoader::create(
            this, { room.width(), room.height() - m_header->sizeHint().height() });
    m_browser = made.browser;
    m_view = made.widget;
    if (!m_browser)
        return;
    m_browser->setRefusedHosts(m_controller->systemBrowserHosts());
    m_layout->addWidget(m_view, 1);
    m_bar->setNotice(m_browser->notice(), m_view);
    Auth0LoginControllerPrivate::setPageBrowser(m_controller, m_browser);
}

void PageFace::unload()
{
    hide();
    m_header->stopAsking();
    m_isUsed = false;
    if (!m_browser)
        return;
    m_bar->setNotice(nullptr, nullptr);
    m_view->hide();
    m_view = nullptr;
    m_browser->deleteLater();
    m_browser = nullptr;
    Auth0LoginControllerPrivate::setPageBrowser(m_controller, nullptr);
}

void PageFace::deleteBrowser()
{
    const QPointer<AbstractPageBrowser> browser(m_browser);
    unload();
    delete browser.data();
}

void PageFace::drawAhead()
{
    if (m_view)
        (void)m_view->grab();
}

void PageFace::takeFocus()
{
    if (m_bar->isVisibleTo(this))
        m_bar->takeFocus();
    else if (m_browser)
        m_view->setFocus(Qt::OtherFocusReason);
}

void PageFace::stopAsking()
{
    m_header->stopAsking();
}

bool PageFace::escape()
{
    if (m_browser && m_browser->notice()->isVisible())
        m_browser->notice()->escape();
    else if (m_header->isAsking())
        keepGoing();
    else if (m_browser && m_browser->hasUserInput())
        m_header->ask();
    else
        return false;
    return true;
}

// Moves the focus before the button that has it is hidden. Otherwise Qt passes the focus on as for
// the Tab key, and the page selects the text of its field.
void PageFace::keepGoing()
{
    takeFocus();
    m_header->stopAsking();
}

} // namespace Auth0Qt
