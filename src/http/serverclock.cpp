// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/serverclock.h"

#include "http/httpresponse.h"
#include "http/networkaccessmanager.h"
#include "http/servermetadata.h"

#include "global/logging.h"

#include <QtNetwork/qnetworkreply.h>

#include <memory>

namespace Auth0Qt {

using std::chrono::milliseconds;
using std::chrono::seconds;

ServerClock::ServerClock(NetworkAccessManager *manager, QObject *parent)
    : QObject(parent)
{
    connect(manager, &NetworkAccessManager::requestSent, this, &ServerClock::watch);
}

void ServerClock::watch(QNetworkReply *reply)
{
    // Anybody on the way could tell any time by plain http.
    if (!isAllowedEndpoint(reply->url()))
        return;
    const auto read = [this, reply, begin = Moment::now(), done = std::make_shared<bool>(false)] {
        const QDateTime date = fromHttpDate(reply->rawHeader("Date"));
        if (!date.isValid() || std::exchange(*done, true))
            return;
        // From a cache on the way (RFC 9111 section 5.1): the date is as old as what it kept.
        if (reply->rawHeader("Age").trimmed().toLongLong() <= 0)
            learn(date, begin);
    };
    // As soon as the header is there, since a body takes its time; an application's transport may
    // tell of the end only.
    connect(reply, &QNetworkReply::metaDataChanged, this, read);
    connect(reply, &QNetworkReply::finished, this, read);
}

void ServerClock::learn(const QDateTime &date, const Moment &begin)
{
    const Moment end = Moment::now();
    const milliseconds took = end.steady - begin.steady;
    const milliseconds tookByWall { begin.wall.msecsTo(end.wall) };
    if (took > LongestAnswer || std::chrono::abs(tookByWall - took) > seconds(1)) // it was set
        return;
    // The server wrote whole seconds, at some time while the request was under way: by now its
    // clock stands somewhere between these two.
    const QDateTime &earliest = date;
    const QDateTime latest = date.addSecs(1).addMSecs(took.count());
    // What has been known until now stays as long as it can be true: a slow answer says little.
    QDateTime server = end.wall;
    if (m_known)
        server = m_known->wall.addMSecs((end.steady - m_known->steady).count());
    if (server < earliest || server > latest)
        server = earliest.addMSecs(earliest.msecsTo(latest) / 2);
    m_known = Moment { server, end.steady };

    const seconds now = offset();
    if (std::chrono::abs(now - m_reported) <= LargeOffset)
        return;
    qCInfo(lcHttp, "this computer's clock is %lld s off the server's", qint64(-now.count()));
    m_reported = now;
    Q_EMIT skewDetected(now);
}

seconds ServerClock::offset() const
{
    if (!m_known)
        return {};
    // By the steady clock: this is still right when somebody sets the wall clock meanwhile.
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
