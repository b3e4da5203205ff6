// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "login/auth0pagebrowser_p.h"

Auth0PageBrowser::Auth0PageBrowser(QObject *parent)
    : Auth0Browser(parent)
    , m_notice(new Auth0PageNotice(this))
{
}

Auth0PageBrowser::~Auth0PageBrowser() = default;
