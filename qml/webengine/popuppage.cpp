// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "popuppage.h"

namespace Auth0Qt {

PopupPage::PopupPage(PageBrowser *opener)
    : m_popup(new PagePopup(opener, this))
    , m_events(new EngineEvents(m_popup, this))
{
    connect(m_popup, &PagePopup::siteChanged, this, &PopupPage::siteChanged);
    connect(m_popup, &PagePopup::shown, this, &PopupPage::shown);
    connect(m_popup, &PagePopup::discarded, this, &PopupPage::discarded);
}

QSize PopupPage::sizeFor(const QSize &requestedSize, int width, int height) const
{
    return popupSize(requestedSize, QSize(width, height));
}

} // namespace Auth0Qt
