// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/serverclock.h"

#include "http/httpaccessmanager.h"
#include "http/httpresponse.h"
#include "http/servermetadata.h"

#include "global/logging.h"

#include <QtNetwork/qnetworkreply.h>

#include <memory>

namespace Auth0Qt {

using std::chrono::milliseconds;
using std::chrono::seconds;

ServerClock::ServerClock(HttpAccessManager *manager, QObject *parent)
    : QObject(parent)
{
    connect(manager, &HttpAccessManager::requestSent, this, &ServerClock::watch);
}

void ServerClock::watch(QNetworkReply *reply)
{
    // Others could change the time in a response over HTTP without TLS.
    if (!isAllowedEndpoint(reply->url()))
        return;
    const auto read = [this, reply, begin = Moment::now(), done = std::make_shared<bool>(false)] {
        const QDateTime date = fromHttpDate(reply->rawHeader("Date"));
        if (!date.isValid() || std::exchange(*done, true))
            return;
        // The date in a response of a cache is old (RFC 9111 section 5.1).
        if (reply->rawHeader("Age").trimmed().toLongLong() <= 0)
            learn(date, begin);
    };
    // When the header has arrived, since the body takes more time. A transport of the application
    // may emit only finished().
    connect(reply, &QNetworkReply::metaDataChanged, this, read);
    connect(reply, &QNetworkReply::finished, this, read);
}

void ServerClock::learn(const QDateTime &date, const Moment &begin)
{
    const Moment end = Moment::now();
    const milliseconds took = end.steady - begin.steady;
    const milliseconds tookByWall { begin.wall.msecsTo(end.wall) };
    const bool wasClockSet = std::chrono::abs(tookByWall - took) > seconds(1);
    if (took > LongestAnswer || wasClockSet)
        return;
    // Date has whole seconds, and was written at some time during the request: the time of the
    // server is between these two.
    const QDateTime &earliest = date;
    const QDateTime latest = date.addSecs(1).addMSecs(took.count());
    // The known time is kept as long as it is in this range: a slow response is less exact.
    QDateTime server = end.wall;
    if (m_known)
        server = m_known->wall.addMSecs((end.steady - m_known->steady).count());
    if (server < earliest || server > latest)
        server = earliest.addMSecs(earliest.msecsTo(latest) / 2);
    m_known = Moment { server, end.steady };

    const seconds now = offset();
    if (std::chrono::abs(now - m_reported) <= LargeOffset)
        return;
    qCInfo(lcHttp, "the clock of this computer is %lld s ahead of the server's (negative: behind)",
           qint64(-now.count()));
    m_reported = now;
    Q_EMIT skewDetected(-now);
}

seconds ServerClock::offset() const
{
    if (!m_known)
        return {};
    // With the steady clock, so that the result is right if the wall clock is set meanwhile.
    const Moment here = Moment::now();
    const QDateTime server = m_known->wall.addMSecs((here.steady - m_known->steady).count());
    const milliseconds offset { here.wall.msecsTo(server) };
    return std::chrono::abs(offset) < LeastOffset ? seconds {}
                                                  : std::chrono::round<seconds>(offset);
}

QDateTime ServerClock::now() const
{
    return clocks().wall().addSecs(offset().count());
}

} // namespace Auth0Qt
