// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>

#include <functional>

namespace Auth0Qt {

// Loads one URL at a time. If two loads overlap, Qt WebEngine reports one end, with the URL of
// either, and the speed of the machine determines which load continues (seen with Qt 6.4 and 6.8).
// A loaded page would not be shown, or would be loaded again while the user types.
class LoadQueue : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<void(const QUrl &)>;

    LoadQueue(const Load &load, QObject *parent);

    // Loads the URL at once, or after the current load has ended, but at the latest after two
    // seconds: the engine can lose a report, and a renderer can hang. Replaces a URL that waits.
    void load(const QUrl &url);
    // Whether the URL of load() still waits. The engine's reports are then about another load.
    bool isWaiting() const { return !m_next.isEmpty(); }
    // The engine's reports, including those about loads that the page began.
    void setLoading(bool loading);
    // For another page that has not begun to load.
    void reset();

private:
    void begin();

    const Load m_load;
    QTimer m_patience; // for the current load
    QUrl m_next;
    bool m_loading = false;
};

} // namespace Auth0Qt
