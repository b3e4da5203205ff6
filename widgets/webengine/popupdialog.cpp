// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "popupdialog.h"

#include "auth0logintexts.h"
#include "inputwatcher.h"
#include "lockedpage.h"
#include "loginpage.h"
#include "pagebar.h"
#include "pagepopup.h"
#include "questionscheme.h"
#include "textlabel.h"
#include "tintedicon.h"

#include <QtGui/qscreen.h>
#include <QtGui/qshortcut.h>
#include <QtWebEngineCore/qwebenginescript.h>
#include <QtWebEngineWidgets/qwebengineview.h>
#include <QtWidgets/qboxlayout.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

PopupDialog::PopupDialog(QWebEngineProfile *profile, QuestionScheme *questions, LoginPage *opener,
                         QWidget *parent)
    : QDialog(parent)
    , m_rules(new PagePopup(opener, this))
    , m_view(new QWebEngineView(this))
    , m_padlock(new IconLabel(u"lock-open"_s, 16, this))
    , m_host(new ElidedLabel(Qt::ElideMiddle, this))
{
    m_view->resize(popupSize({}, screen()->availableSize()));
    m_page = new LockedPage(profile, m_rules, questions, {}, m_view);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_view->setAccessibleName(Auth0LoginTexts::tr("Sign-in page"));

    setObjectName("pagePopup"_L1);
    setWindowTitle(parent->windowTitle());
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 14, 16, 14);
    header->setSpacing(8);
    header->addWidget(m_padlock);
    header->addWidget(m_host, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(new PageBar(m_rules->notice(), m_view, this));
    layout->addWidget(m_view, 1);
    connectPage();
    // Queued: the engine gives the page its document later.
    QMetaObject::invokeMethod(
            m_page,
            [this] {
                m_page->runJavaScript(m_rules->firstDocumentScript(),
                                      QWebEngineScript::ApplicationWorld);
            },
            Qt::QueuedConnection);
}

PopupDialog::~PopupDialog()
{
    delete m_view; // its page calls m_rules
}

void PopupDialog::connectPage()
{
    using Page = QWebEnginePage;
    connect(m_page, &Page::windowCloseRequested, this, &PopupDialog::end);
    // The page may request a size, but no position.
    connect(m_page, &Page::geometryChangeRequested, this, [this](const QRect &requestedSize) {
        m_requestedSize = requestedSize.size();
        const QSize size = popupSize(m_requestedSize, screen()->availableSize());
        if (isVisible())
            resize(size);
        else
            m_view->resize(size);
    });
    connect(m_rules, &PagePopup::siteChanged, this, &PopupDialog::showSite);
    connect(m_rules, &PagePopup::shown, this, &PopupDialog::appear);
    connect(m_rules, &PagePopup::discarded, this, &PopupDialog::end);
    connect(this, &QDialog::finished, this, &PopupDialog::end);
    auto *const escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_rules->notice()->isVisible())
            m_rules->notice()->escape();
        else
            reject();
    });
    auto *const input = new InputWatcher(m_view, this);
    connect(input, &InputWatcher::acted, m_rules, [this] { m_rules->userActed(); });
}

void PopupDialog::showSite()
{
    m_padlock->setName(m_rules->isSecure() ? u"lock-closed"_s : u"lock-open"_s);
    m_padlock->setAccessibleName(m_rules->isSecure()
                                         ? Auth0LoginTexts::tr("Secure connection")
                                         : Auth0LoginTexts::tr("Not a secure connection"));
    m_host->setText(m_rules->displayHost());
    setAccessibleName(m_rules->displayHost());
}

// QDialog places it over its parent.
void PopupDialog::appear()
{
    resize(popupSize(m_requestedSize, screen()->availableSize()));
    open();
    m_view->setFocus();
}

void PopupDialog::end()
{
    m_ended = true;
    hide();
    deleteLater();
}

} // namespace Auth0Qt
