// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "formbrowser.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qnetworkcookiejar.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

using namespace Qt::StringLiterals;

namespace Auth0QtTest {

namespace {

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept", "text/html");
    return request;
}

// The value of an attribute in a tag of the tenant's own pages, which are well formed.
QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    return pattern.match(tag).captured(1).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

FormBrowser::FormBrowser(const QString &user, QObject *parent)
    : Auth0Browser(parent)
    , m_user(user)
{
}

void FormBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    close();
    m_redirectUri = redirectUri;
    m_network.setCookieJar(new QNetworkCookieJar);
    browse(authorizeUrl);
}

void FormBrowser::close()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void FormBrowser::browse(const QUrl &url)
{
    watch(m_network.get(requestFor(url)));
}

void FormBrowser::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_reply = nullptr;
        follow(reply);
    });
}

void FormBrowser::follow(QNetworkReply *reply)
{
    const QUrl location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!location.isEmpty()) {
        const QUrl url = reply->url().resolved(location);
        if (url.matches(m_redirectUri, QUrl::RemoveQuery | QUrl::RemoveFragment))
            Q_EMIT redirected(url);
        else
            browse(url);
        return;
    }
    if (reply->error() == QNetworkReply::NoError)
        return fillIn(reply->url(), QString::fromUtf8(reply->readAll()));
    Q_EMIT failed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.failed"_s));
}

void FormBrowser::fillIn(const QUrl &pageUrl, const QString &page)
{
    static const QRegularExpression formTag(u"<form[^>]*>"_s);
    static const QRegularExpression hiddenTag(u"<input[^>]*type=\"hidden\"[^>]*>"_s);
    const QString action = attribute(formTag.match(page).captured(), u"action"_s);
    QUrlQuery fields;
    auto hidden = hiddenTag.globalMatch(page);
    while (hidden.hasNext()) {
        const QString tag = hidden.next().captured();
        fields.addQueryItem(
                attribute(tag, u"name"_s),
                QString::fromLatin1(QUrl::toPercentEncoding(attribute(tag, u"value"_s))));
    }
    if (page.contains("id=\"username\""_L1)) {
        fields.addQueryItem(u"username"_s, m_user);
        fields.addQueryItem(u"password"_s, u"wonderland"_s);
    } else if (!page.contains("document.forms[0].submit()"_L1)) {
        Q_EMIT failed(Auth0Error(Auth0::ErrorCode::BrowserError, u"browser.failed"_s));
        return;
    }
    QNetworkRequest request = requestFor(action.isEmpty() ? pageUrl
                                                          : pageUrl.resolved(QUrl(action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    watch(m_network.post(request, fields.query(QUrl::FullyEncoded).toLatin1()));
}

} // namespace Auth0QtTest
