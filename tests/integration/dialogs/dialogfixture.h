// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chromium.h"
#include "loginviewdriver.h"

#include "../../shared/faultystore.h"

#include "auth0error.h"
#include "auth0provider.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qwindow.h>
#include <QtNetwork/qnetworkaccessmanager.h>

// An application with a provider and a dialog, the tenant behind it, and a person with two
// browsers. Functions that wait say what they waited for in vain, or nothing.
class DialogFixture : public QObject
{
    Q_OBJECT

public:
    explicit DialogFixture(Chromium *browser);
    ~DialogFixture() override;

    // Another run of the application: only what is stored is still there.
    QString startApplication();
    // Another dialog for the same provider.
    void openSecond();
    // What is left of the dialogs after their end has to go at once.
    QString leavesNothing();

    QString waitFor(const std::function<bool()> &condition, const QString &what,
                    int patience = Patience) const;

    // The person, at the dialog
    QString press(const QString &button);
    QString key(Qt::Key key);
    QString seesFace(Auth0::Face face);
    QString seesWords(const QStringList &words);
    QString seesPage(const QString &id);
    QString clickPage(const QString &id);
    QString type(const QString &id, const QString &text);
    QString ask(const QString &script);
    // Which window the keys and questions go to.
    QString seesPopup();
    QString losesPopup();

    // The tenant
    QJsonObject tenant(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QStringList states(); // of the authorize requests, each once
    int exchanges(); // of codes
    QString port() const;

    static constexpr int Patience = 60'000; // ms

    Auth0QtTest::FaultyStore store;
    std::unique_ptr<Auth0Provider> provider;
    std::unique_ptr<LoginViewDriver> dialog;
    std::unique_ptr<LoginViewDriver> second; // for the same provider
    Chromium *const browser;
    QUrl redirectUri;
    QString userCode; // the one that was seen last
    QStringList faces; // of the first dialog
    QStringList ends; // of both, "accepted" or "rejected"
    QStringList failures; // details of what the provider said

private:
    void watch(LoginViewDriver *driver);
    QJsonArray log();
    QWindow *pageWindow() const;

    QNetworkAccessManager m_manager;
    QPointer<QWindow> m_popup;
};
