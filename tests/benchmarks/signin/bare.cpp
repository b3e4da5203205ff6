// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "bare.h"

#include "token/pkce.h"

#include <QtCore/qtimer.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qnetworkreply.h>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Verifier = "bench-verifier-bench-verifier-bench-verifier";
const QString RedirectUri = u"http://127.0.0.1:45875/callback"_s;
const QString Service = u"bench-bare"_s;
const QString Key = u"bench-bare/record"_s;

} // namespace

void Bare::login(const QString &domain)
{
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, u"client"_s);
    query.addQueryItem(u"redirect_uri"_s, RedirectUri);
    query.addQueryItem(u"state"_s, u"state"_s);
    query.addQueryItem(u"nonce"_s, u"nonce"_s);
    query.addQueryItem(u"code_challenge"_s,
                       QString::fromLatin1(Auth0Qt::codeChallengeS256(Verifier)));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    QUrl url(domain + "/authorize"_L1);
    url.setQuery(query);
    m_authorization.request(url, [this, domain](const QUrl &redirect) {
        QTimer::singleShot(typingTime(), this, [this, domain, redirect] {
            m_timer.start();
            requestTokens(domain, redirect);
        });
    });
}

void Bare::requestTokens(const QString &domain, const QUrl &redirect)
{
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"authorization_code"_s);
    form.addQueryItem(u"client_id"_s, u"client"_s);
    form.addQueryItem(u"code"_s, QUrlQuery(redirect).queryItemValue(u"code"_s));
    form.addQueryItem(u"code_verifier"_s, QString::fromLatin1(Verifier));
    form.addQueryItem(u"redirect_uri"_s, RedirectUri);
    QNetworkRequest request(QUrl(domain + "/oauth/token"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *const reply = m_network.post(request,
                                                form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            qFatal("no tokens: %s", qPrintable(reply->errorString()));
        write(reply->readAll());
    });
}

void Bare::write(const QByteArray &data)
{
    auto *const job = new QKeychain::WritePasswordJob(Service, this);
    job->setKey(Key);
    job->setBinaryData(data);
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *finishedJob) {
        if (finishedJob->error() != QKeychain::NoError)
            qFatal("the keychain: %s", qPrintable(finishedJob->errorString()));
        Q_EMIT finished(double(m_timer.nsecsElapsed()) / 1e6);
    });
    job->start();
}

void Bare::restore()
{
    m_timer.start();
    auto *const job = new QKeychain::ReadPasswordJob(Service, this);
    job->setKey(Key);
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *finishedJob) {
        if (finishedJob->error() != QKeychain::NoError)
            qFatal("the keychain: %s", qPrintable(finishedJob->errorString()));
        Q_EMIT finished(double(m_timer.nsecsElapsed()) / 1e6);
    });
    job->start();
}
