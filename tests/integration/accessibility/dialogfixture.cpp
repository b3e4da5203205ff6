// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "dialogfixture.h"

#include "auth0logincontroller.h"
#include "auth0logintexts.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

void OtherBrowser::open(const QUrl &authorizeUrl, const QUrl &redirectUri)
{
    opened.append(authorizeUrl);
    if (fails)
        Q_EMIT failed({});
    if (!signsIn)
        return;
    const QUrl answer = m_issuer->redirect(authorizeUrl, redirectUri);
    QMetaObject::invokeMethod(
            this, [this, answer] { Q_EMIT redirected(answer); }, Qt::QueuedConnection);
}

DialogFixture::DialogFixture()
    : m_browser(&m_issuer)
{
    m_server.reply("/oauth/device/code",
                   Answer::json({ { u"device_code"_s, u"d"_s },
                                  { u"user_code"_s, u"WDJBMJHT"_s },
                                  { u"verification_uri"_s, u"https://acme.example/activate"_s },
                                  { u"verification_uri_complete"_s,
                                    u"https://acme.example/activate?user_code=WDJBMJHT"_s },
                                  { u"interval"_s, 5 },
                                  { u"expires_in"_s, 900 } }));
    m_server.reply("/oauth/token", Answer::oauthError("authorization_pending", "x", 403));
    m_issuer.userinfo = {};
    m_issuer.claims[u"name"_s] = u"Ada Lovelace"_s;
    m_provider.setDomain(u"tenant.invalid"_s);
    m_provider.setClientId(m_issuer.clientId);
    m_provider.setRedirectUris({ QUrl(u"http://127.0.0.1:0/callback"_s) });
    m_provider.setStore(&m_store);
    m_provider.setBrowser(&m_browser);
    m_view = DialogView::make(&m_provider);
}

DialogFixture::~DialogFixture() = default;

void DialogFixture::useServer()
{
    m_provider.setDomain(m_issuer.domain());
}

constexpr int Patience = 30'000; // ms; mostly it takes 100

bool DialogFixture::reach(Auth0::Face face)
{
    return QTest::qWaitFor([this, face] { return controller()->face() == face; }, Patience)
            && QTest::qWaitFor([this] { return m_view->isShown(); }, Patience)
            && QTest::qWaitForWindowActive(m_view->window(), Patience)
            && QTest::qWaitFor([this] { return !m_view->isFading(); }, Patience);
}

bool DialogFixture::show(Auth0::Face face)
{
    using Auth0::Face;
    if (face != Face::Page && face != Face::Problem)
        m_provider.setDomain(QString::fromLatin1(m_server.origin()));
    if (face == Face::Preparing)
        m_server.once("/oauth/device/code", Answer::broken(Answer::Fault::Hang));
    controller()->setProvider(face == Face::Problem ? nullptr : &m_provider);
    m_view->setEmbedded(face == Face::Page);
    if (face == Face::Invitation)
        m_provider.handleInvitation(QUrl(u"com.acme.app://x?invitation=t&organization=org_1"_s));
    m_view->open();
    if (face == Face::DeviceCode || face == Face::Preparing) {
        if (!reach(Face::WaitingForBrowser))
            return false;
        const auto asked = [this] { return m_server.requests("/oauth/device/code").size(); };
        const auto before = asked();
        controller()->useDeviceCode();
        // Or the next request would have the answer of this one.
        if (!QTest::qWaitFor([&] { return asked() > before; }, Patience))
            return false;
    }
    return reach(face);
}

bool DialogFixture::showCode()
{
    controller()->useDeviceCode();
    return reach(Auth0::Face::DeviceCode);
}

bool DialogFixture::signIn()
{
    useServer();
    m_browser.signsIn = true;
    QSignalSpy done(&m_provider, &Auth0Provider::loggedIn);
    m_provider.login();
    const bool is = done.wait() && QTest::qWaitFor([this] { return !m_provider.isBusy(); });
    m_browser.signsIn = false;
    return is;
}

bool DialogFixture::close()
{
    controller()->cancel();
    return QTest::qWaitFor([this] { return !m_view->isShown(); });
}
