// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "popupdialog.h"

#include "auth0logintexts.h"
#include "displayhost.h"
#include "lockedpage.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>
#include <QtWebEngineWidgets/qwebengineview.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

namespace Auth0Qt {

namespace {

constexpr QSize DefaultSize(480, 640);
constexpr QSize MinimumSize(240, 240);

} // namespace

PopupDialog::PopupDialog(QWebEngineProfile *profile, std::shared_ptr<NavigationRules> rules,
                         QWidget *parent)
    : QDialog(parent)
    , m_view(new QWebEngineView(this))
    , m_page(new LockedPage(profile, std::move(rules), {}, m_view))
    , m_host(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parent->window()->windowTitle());
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_host->setTextFormat(Qt::PlainText);
    m_host->setMargin(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_host);
    layout->addWidget(m_view, 1);

    connect(m_page, &QWebEnginePage::urlChanged, this, &PopupDialog::showSite);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &QWidget::close);
    // The page may wish for a size; where the window is belongs to the user.
    connect(m_page, &QWebEnginePage::geometryChangeRequested, this, [this](const QRect &wish) {
        resize(wish.size().expandedTo(MinimumSize).boundedTo(screen()->availableSize()));
    });
    // A window that a page opens for something that is not allowed never appears.
    connect(m_page, &LockedPage::blocked, this, [this] {
        if (!isVisible())
            deleteLater();
    });
    resize(DefaultSize.boundedTo(screen()->availableSize()));
}

PopupDialog::~PopupDialog() = default;

void PopupDialog::showSite(const QUrl &url)
{
    const QString host = displayHost(url.host());
    m_host->setText(isSecureUrl(url) || host.isEmpty()
                            ? host
                            : Auth0LoginTexts::tr("%1 (not secure)").arg(host));
    m_host->setAccessibleName(m_host->text());
    if (host.isEmpty() || isVisible())
        return;
    open();
    m_view->setFocus();
}

} // namespace Auth0Qt
