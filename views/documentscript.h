// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstring.h>

namespace Auth0Qt {

// A script that runs in each document, in a world that the page's own scripts do not see, and tells
// by the console what the engine's signals do not: that the document is there, and that something
// of it has been painted. Empty documents and the engine's own error pages are passed over.
// Messages are marked with a random key, so that a page cannot send them.
class DocumentScript
{
public:
    enum class Event { None, Created, Painted };

    DocumentScript();

    QString source() const;
    // None: an ordinary message of the page.
    Event eventOf(const QString &consoleMessage) const;

private:
    const QString m_key;
};

} // namespace Auth0Qt
