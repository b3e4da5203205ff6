// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

#include <functional>

namespace Auth0Qt {

// Has a page load one URL at a time. Qt WebEngine reports one end for two loads that overlap, with
// the URL of either; which of them it goes on with depends on the machine's speed (seen with Qt 6.4
// and 6.8). A loaded page would not be shown, or would be loaded a second time while the user
// types.
class LoadQueue : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<void(const QUrl &)>;

    LoadQueue(const Load &load, QObject *parent);

    // Now, or when what is being loaded has ended, but two seconds later at the latest: the engine
    // can lose a report, and a renderer can hang. In place of what waits already.
    void load(const QUrl &url);
    // Whether what load() was called with is still to be begun: what the engine reports is of
    // something else.
    bool isWaiting() const { return !m_next.isEmpty(); }
    // What the engine reports, also of loads that the page began.
    void setLoading(bool loading);
    // For another page, which loads nothing yet.
    void reset();

private:
    void begin();

    const Load m_load;
    QTimer m_patience; // of what waits
    QUrl m_next;
    bool m_loading = false;
};

} // namespace Auth0Qt
