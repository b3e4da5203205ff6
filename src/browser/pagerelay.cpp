// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "browser/pagerelay.h"

#include "token/pkce.h"

#include <QtCore/qlist.h>
#include <QtCore/qurlquery.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Auth0Qt {

namespace {

constexpr auto RelayLifetime = 5min; // for a browser that first asks for a profile or a password

// Never destroyed, because a provider that is a static object may be destroyed later.
QList<PageRelay *> &relays()
{
    static thread_local auto *const list = new QList<PageRelay *>;
    return *list;
}

} // namespace

bool PageRelay::isNeeded(const QUrl &url)
{
    const QUrlQuery query(url);
    return url.toEncoded().size() > LongestDirectUrl || query.hasQueryItem(u"id_token_hint"_s)
            || query.hasQueryItem(u"session_transfer_token"_s);
}

PageRelay *PageRelay::of(const QUrl &target)
{
    const QList<PageRelay *> &all = relays();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&target](const PageRelay *relay) {
        return relay->m_target == target && relay->m_listener.isListening();
    });
    return it == all.cend() ? nullptr : *it;
}

PageRelay::PageRelay(const QUrl &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_listener([this](const QUrl &) { return answer(); })
{
    relays().append(this);
    if (!m_listener.listen(QUrl(u"http://127.0.0.1:0/"_s + QLatin1StringView(randomToken()))))
        return;
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, &m_listener, &RedirectListener::close);
    m_end.start(RelayLifetime);
}

PageRelay::~PageRelay()
{
    relays().removeOne(this);
}

QUrl PageRelay::url() const
{
    return m_listener.isListening() ? m_listener.redirectUri() : m_target;
}

// The listener closes after it.
bool PageRelay::answer()
{
    m_end.stop();
    m_listener.forward(m_target);
    QMetaObject::invokeMethod(this, &PageRelay::answered, Qt::QueuedConnection);
    return true;
}

} // namespace Auth0Qt
