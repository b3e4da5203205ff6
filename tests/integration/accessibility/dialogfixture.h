// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialogview.h"

#include "auth0browser.h"
#include "auth0error.h"
#include "auth0memorystore.h"
#include "auth0provider.h"
#include "fakeissuer.h"
#include "fakeserver.h"

#include <QtCore/qlist.h>
#include <QtCore/qurl.h>

#include <memory>

class OtherBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    explicit OtherBrowser(Auth0QtTest::FakeIssuer *issuer)
        : m_issuer(issuer)
    {
    }
    void open(const QUrl &authorizeUrl, const QUrl &redirectUri) override;
    void close() override { }

    QList<QUrl> opened;
    bool signsIn = false; // the person does, at once
    bool fails = false;

private:
    Auth0QtTest::FakeIssuer *const m_issuer;
};

// A dialog, and a tenant that brings it to each of its faces.
class DialogFixture
{
public:
    DialogFixture();
    ~DialogFixture();

    DialogView *view() const { return m_view.get(); }
    Auth0LoginController *controller() const { return m_view->controller(); }
    qsizetype opened() const { return m_browser.opened.size(); }
    void useServer(); // else a host that is not there
    bool show(Auth0::Face face); // with the keyboard
    bool showCode(); // on from the wait for the browser
    bool signIn();
    void loseBrowser() { m_browser.fails = true; }
    bool close();

private:
    bool reach(Auth0::Face face);

    Auth0QtTest::FakeIssuer m_issuer;
    Auth0QtTest::FakeServer m_server; // knows codes for other devices
    OtherBrowser m_browser;
    Auth0MemoryStore m_store;
    Auth0Provider m_provider;
    std::unique_ptr<DialogView> m_view;
};
