// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0pagenotice.h"

#include "auth0logintexts.h"

namespace Auth0Qt {

// The content of a notice. A notice without a text is not visible.
struct NoticeContent
{
    QString icon;
    QString text;
    QString pageText;
    bool hasInput = false;
    bool secret = false;
    bool blocking = false;
    QString proposedInput;
    QStringList choices;
    QStringList actions; // the last one is the primary one
    QString escapeAction;

    bool operator==(const NoticeContent &other) const
    {
        return icon == other.icon && text == other.text && pageText == other.pageText
                && hasInput == other.hasInput && secret == other.secret
                && blocking == other.blocking && proposedInput == other.proposedInput
                && choices == other.choices && actions == other.actions
                && escapeAction == other.escapeAction;
    }
};

} // namespace Auth0Qt

class Auth0PageNoticePrivate
{
public:
    static AUTH0QT_CORE_EXPORT void setContent(Auth0PageNotice *notice,
                                               const Auth0Qt::NoticeContent &content);

    Auth0Qt::NoticeContent content;
    Auth0LoginTexts texts;
};
