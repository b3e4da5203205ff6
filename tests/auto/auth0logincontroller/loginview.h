// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessionfixture.h"

#include "login/auth0logincontroller_p.h"

#include <QtCore/qstringlist.h>

#include <memory>

namespace Auth0QtTest {

// A view: a controller, its page if it has one, and what it would have shown.
struct View
{
    explicit View(SessionFixture *fixture, bool hasPage = false)
        : f(fixture)
        , page(hasPage ? std::make_unique<FakePageBrowser>(&fixture->issuer, Person::Waits)
                       : nullptr)
        , controller(std::make_unique<Auth0LoginController>())
    {
        f->browser.person = Person::Waits;
        Auth0LoginControllerPrivate::setPageBrowser(controller.get(), page.get());
        controller->setProvider(f->provider.get());
        auto *const c = controller.get();
        QObject::connect(c, &Auth0LoginController::faceChanged, c,
                         [this, c] { faces.append(c->face()); });
        QObject::connect(c, &Auth0LoginController::accepted, c,
                         [this] { ends.append(QStringLiteral("accepted")); });
        QObject::connect(c, &Auth0LoginController::rejected, c,
                         [this] { ends.append(QStringLiteral("rejected")); });
    }

    bool reaches(Auth0::Face face) const
    {
        return QTest::qWaitFor([this, face] { return controller->face() == face; });
    }
    bool endsWith(const QString &end) const
    {
        return QTest::qWaitFor([this] { return !ends.isEmpty(); }) && ends == QStringList { end };
    }
    bool isListening() const { return isListening(redirectUri()); }
    static bool isListening(const QUrl &uri)
    {
        QTcpSocket socket;
        socket.connectToHost(uri.host(), quint16(uri.port()));
        return QTest::qWaitFor([&] {
                   return socket.state() == QAbstractSocket::ConnectedState
                           || socket.error() == QAbstractSocket::ConnectionRefusedError;
               })
                && socket.state() == QAbstractSocket::ConnectedState;
    }
    QUrl redirectUri() const
    {
        const QUrl url = page && page->opened.size() ? page->lastUrl() : f->browser.lastUrl();
        return QUrl(
                QUrlQuery(url).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    }

    SessionFixture *f;
    std::unique_ptr<FakePageBrowser> page;
    QList<Auth0::Face> faces;
    // Without what is shown when the exchange of the code takes longer than 300 ms.
    QList<Auth0::Face> outline() const
    {
        QList<Auth0::Face> result = faces;
        if (result.size() == 4 && result.at(2) == Auth0::Face::Preparing)
            result.removeAt(2);
        return result;
    }
    QStringList ends;
    std::unique_ptr<Auth0LoginController> controller;
};

} // namespace Auth0QtTest
