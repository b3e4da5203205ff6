// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/abstractpagebrowser.h"

namespace Auth0Qt {

AbstractPageBrowser::AbstractPageBrowser(QObject *parent)
    : Auth0Browser(parent)
    , m_notice(new Auth0PageNotice(this))
{
}

AbstractPageBrowser::~AbstractPageBrowser() = default;

} // namespace Auth0Qt
