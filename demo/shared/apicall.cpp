// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "apicall.h"

#include "auth0provider.h"
#include "eventmodel.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int RequestLimit = 30000; // milliseconds
constexpr qint64 LongestBody = 64 * 1024;

QString pretty(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8(document.isNull() ? body : document.toJson(QJsonDocument::Indented));
}

} // namespace

ApiCall::ApiCall(Auth0Provider *provider, EventModel *events, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_events(events)
{
    m_network.setProvider(provider);
    connect(m_provider, &Auth0Provider::authenticatedChanged, this, [this] {
        // The next user must not see the answer to the previous one.
        if (!m_provider->isAuthenticated()) {
            m_body.clear();
            m_answered = false;
            Q_EMIT changed();
        }
    });
}

void ApiCall::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    Q_EMIT addressChanged();
}

void ApiCall::send()
{
    if (m_busy)
        return;
    const QUrl url = QUrl::fromUserInput(m_address.trimmed());
    if (!url.isValid()) {
        showAnswer(tr("This is not an address"),
                   tr("Enter the whole address, with https:// at its beginning."), {});
        return;
    }
    setAddress(url.toString());
    m_busy = true;
    Q_EMIT changed();
    m_clock.start();
    QNetworkRequest request(url);
    request.setTransferTimeout(RequestLimit);
    QNetworkReply *reply = m_network.get(request);
    const QDateTime before = m_provider->expiresAt();
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, before] { finish(reply, m_provider->expiresAt() != before); });
}

QString ApiCall::tokenText(const QUrl &url, bool refreshed) const
{
    QNetworkRequest probe(url);
    if (!m_provider->authorize(&probe))
        return tr(
                "Sent without a token, because the address is not one of the application's APIs.");
    return refreshed ? tr("The access token was refreshed first.")
                     : tr("The access token was valid and was not refreshed.");
}

void ApiCall::finish(QNetworkReply *reply, bool refreshed)
{
    reply->deleteLater();
    m_busy = false;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString reason = reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QString place = reply->url().toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (status == 0) {
        const Auth0Error error = Auth0NetworkAccessManager::error(reply);
        if (error)
            showAnswer(tr("No access token"), error.message(), {});
        else
            showAnswer(tr("The API did not answer"), tr("Is it running, and is the address right?"),
                       {});
        m_events->append(u"GET "_s + place, error ? tr("no access token") : tr("no answer"));
        return;
    }
    const QString token = tokenText(reply->request().url(), refreshed);
    m_events->append(u"GET "_s + place, u"%1 %2. %3"_s.arg(QString::number(status), reason, token));
    showAnswer(QString::number(status) + u' ' + reason,
               tr("%1 ms. %2").arg(QString::number(m_clock.elapsed()), token),
               pretty(reply->read(LongestBody)));
}

void ApiCall::showAnswer(const QString &status, const QString &facts, const QString &body)
{
    m_answered = true;
    m_status = status;
    m_facts = facts;
    m_body = body;
    Q_EMIT changed();
}
