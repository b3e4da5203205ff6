// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "global/sanitizedtext.h"

namespace Auth0Qt {

namespace {

bool isJoiner(QChar c)
{
    return c == u'\u200c' || c == u'\u200d';
}

} // namespace

QString sanitizedText(const QString &text, qsizetype maxLength)
{
    QString result;
    for (const QChar c : text) {
        if (result.size() >= maxLength)
            break;
        switch (c.category()) {
        case QChar::Other_Control: // line breaks, escape sequences, NUL
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            if (c.isSpace() && !result.endsWith(u' '))
                result += u' ';
            break;
        case QChar::Other_Format: // bidirectional overrides, which make text lie
            if (isJoiner(c))
                result += c;
            break;
        default:
            result += c;
        }
    }
    if (!result.isEmpty() && result.back().isHighSurrogate()) // of a truncated pair
        result.chop(1);
    return result;
}

} // namespace Auth0Qt
