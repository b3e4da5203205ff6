// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeissuer.h"

#include "auth0browser.h"
#include "login/abstractpagebrowser.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpsocket.h>

namespace Auth0QtTest {

// What the user of a fake browser does when a page opens.
enum class Person { SignsIn, Denies, Waits, ClosesWindow };

// The common part of both fake browsers: requests an authorize URL.
template<typename Base>
class FakeBrowserBase : public Base
{
public:
    FakeBrowserBase(FakeIssuer *issuer, Person newPerson)
        : person(newPerson)
        , m_issuer(issuer)
    {
    }

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        opened.append(authorizeUrl);
        m_redirectUri = redirectUri;
        isOpen = true;
        if (failure)
            fail(failure);
        else
            later([this] { act(person); });
    }

    void close() override
    {
        ++closed;
        isOpen = false;
    }

    QUrl lastUrl() const { return opened.isEmpty() ? QUrl() : opened.last(); }
    QUrlQuery lastQuery() const { return QUrlQuery(lastUrl()); }

    // Follows the page that was opened last.
    void act(Person what)
    {
        switch (what) {
        case Person::SignsIn:
            return comeBack(m_issuer->redirect(lastUrl(), m_redirectUri));
        case Person::Denies:
            return comeBack(m_issuer->denial(lastUrl(), m_redirectUri));
        case Person::Waits:
            return;
        case Person::ClosesWindow:
            Q_EMIT this->closedByUser();
            return;
        }
    }

    void comeBack(const QUrl &url)
    {
        if (!throughListener) {
            Q_EMIT this->redirected(url);
            return;
        }
        auto *const socket = new QTcpSocket(this);
        QObject::connect(
                socket, &QTcpSocket::connected, socket, [socket, url, header = requestHeader] {
                    socket->write("GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                                  + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + header
                                  + "\r\n\r\n");
                });
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket] { answer += socket->readAll(); });
        socket->connectToHost(url.host(), quint16(url.port()));
    }

    void fail(const Auth0Error &error)
    {
        later([this, error] { Q_EMIT this->failed(error); });
    }

    Person person;
    Auth0Error failure; // if set, no page opens
    bool throughListener =
            false; // the redirect is an HTTP request, otherwise a call of redirected()
    QByteArray requestHeader; // of that request: "\r\nName: value"
    QList<QUrl> opened;
    int closed = 0;
    bool isOpen = false;
    QByteArray answer; // of the listener

private:
    void later(std::function<void()> function)
    {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    }

    FakeIssuer *m_issuer;
    QUrl m_redirectUri;
};

class FakeBrowser : public FakeBrowserBase<Auth0Browser>
{
    Q_OBJECT

public:
    explicit FakeBrowser(FakeIssuer *issuer, Person person = Person::SignsIn)
        : FakeBrowserBase<Auth0Browser>(issuer, person)
    {
    }
};

class FakePageBrowser : public FakeBrowserBase<Auth0Qt::AbstractPageBrowser>
{
    Q_OBJECT

public:
    explicit FakePageBrowser(FakeIssuer *issuer, Person person = Person::SignsIn)
        : FakeBrowserBase<Auth0Qt::AbstractPageBrowser>(issuer, person)
    {
    }

    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override
    {
        page = authorizeUrl;
        if (!failure && showsPage) {
            QMetaObject::invokeMethod(this, [this] { Q_EMIT pageShown(); }, Qt::QueuedConnection);
        }
        FakeBrowserBase<Auth0Qt::AbstractPageBrowser>::open(authorizeUrl, redirectUri);
    }

    QUrl url() const override { return page; }
    bool isSecure() const override { return secure; }
    int progress() const override { return loaded; }
    bool hasUserInput() const override { return false; }
    void reload() override { }
    void setRefusedHosts(const QStringList &hosts) override { refusedHosts = hosts; }

    void goTo(const QUrl &newPage, bool isSecureNow)
    {
        page = newPage;
        secure = isSecureNow;
        Q_EMIT urlChanged();
    }
    void load(int percent)
    {
        loaded = percent;
        Q_EMIT progressChanged();
    }

    QUrl page;
    QStringList refusedHosts;
    bool secure = false;
    bool showsPage = true;
    int loaded = 0;
};

} // namespace Auth0QtTest
