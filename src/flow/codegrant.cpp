// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "flow/codegrant.h"

namespace Auth0Qt {

CodeGrant::CodeGrant(QObject *parent)
    : QObject(parent)
{
}

CodeGrant::~CodeGrant() = default;

} // namespace Auth0Qt
