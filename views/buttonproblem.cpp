// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "buttonproblem.h"

namespace Auth0Qt {

using namespace Qt::StringLiterals;

QString buttonProblem(const Auth0Error &error)
{
    if (error.code() == Auth0::ErrorCode::Cancelled)
        return {};
    // The sentence for views says to copy the link, which a button does not offer.
    if (error.detail() == "browser.open"_L1)
        return Auth0Error(error.code(), {}).message();
    return error.message();
}

} // namespace Auth0Qt
