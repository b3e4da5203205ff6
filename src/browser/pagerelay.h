// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "browser/redirectlistener.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

namespace Auth0Qt {

// Passes a long or confidential URL to the user's browser. The browser is opened with the short URL
// of a page on this computer, which redirects to the other one. The path of the page is random, and
// the page is answered once, to this user. Other users can read the command line of a browser, and
// some programs cut a long argument.
class PageRelay : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype LongestDirectUrl = 2000;

    // Whether url is longer than LongestDirectUrl, or has a token (id_token_hint,
    // session_transfer_token).
    static bool isNeeded(const QUrl &url);
    // The relay of this thread that has target and is not answered yet, or null.
    static PageRelay *of(const QUrl &target);

    explicit PageRelay(const QUrl &target, QObject *parent = nullptr);
    ~PageRelay() override;

    // To be opened in the browser. The target itself if no port is free.
    QUrl url() const;

Q_SIGNALS:
    void answered(); // the browser has the target now

private:
    bool answer();

    const QUrl m_target;
    RedirectListener m_listener;
    QTimer m_end;
};

} // namespace Auth0Qt
