// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/homerealmdiscovery.h"

#include "http/httpclient.h"

#include "global/clocks.h"

#include <QtCore/qurlquery.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Auth0Qt {

namespace {

QUrl webFingerUrl(const QString &issuer, const QString &domain)
{
    QUrlQuery query;
    query.addQueryItem(u"resource"_s, u"urn:auth0:discovery:domain:"_s + domain);
    query.addQueryItem(u"rel"_s, u"http://openid.net/specs/connect/1.0/issuer"_s);
    QUrl url(issuer);
    url.setPath(u"/.well-known/webfinger"_s); // RFC 7033 section 10.1
    url.setQuery(query);
    return url;
}

Result<bool> answerOf(const HttpResponse &response)
{
    if (response.status == 404)
        return false;
    if (response.error)
        return response.error;
    return true;
}

} // namespace

HomeRealmDiscovery::HomeRealmDiscovery(HttpClient *client)
    : m_client(client)
{
}

HomeRealmDiscovery::~HomeRealmDiscovery() = default;

QString HomeRealmDiscovery::domainOf(const QString &email)
{
    const QString address = email.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || address.contains(u' '))
        return {};
    const QString domain = QString::fromLatin1(QUrl::toAce(address.mid(at + 1))).toLower();
    return domain.contains(u'.') ? domain : QString();
}

void HomeRealmDiscovery::ask(const QString &issuer, const QString &domain, QObject *context,
                             Callback callback)
{
    const QUrl question = webFingerUrl(issuer, domain);
    const auto now = clocks().steady();
    m_refused.removeIf([now](const decltype(m_refused)::iterator &it) { return *it <= now; });
    if (m_refused.contains(question)) {
        QMetaObject::invokeMethod(
                context, [callback = std::move(callback)] { callback(false); },
                Qt::QueuedConnection);
        return;
    }
    QList<Waiter> &waiters = m_waiters[question];
    waiters.append({ context, std::move(callback) });
    if (waiters.size() > 1)
        return;
    m_client->send(
            "GET", question, {}, {}, m_client,
            [this, question](const HttpResponse &response) {
                settle(question, answerOf(response));
            },
            HttpResponse::Expect::Nothing);
}

void HomeRealmDiscovery::settle(const QUrl &question, const Result<bool> &answer)
{
    if (answer && !*answer)
        m_refused.insert(question, clocks().steady() + NoLifetime);
    // Taken first: a callback may ask again, or delete this object.
    const QList<Waiter> waiters = m_waiters.take(question);
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.callback(answer);
    }
}

} // namespace Auth0Qt
