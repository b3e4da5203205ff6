// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flow/codegrant.h"

#include <QtNetworkAuth/qabstractoauth.h>

namespace Auth0Qt {

class ReplyHandler;

// A CodeGrant with a QOAuth2AuthorizationCodeFlow, which behaves the same with every Qt from 6.4
// on. Parameters are encoded once, errors of the server are reported, and the flow becomes Granted
// only after the tokens are verified.
class NetworkAuthCodeGrant : public CodeGrant
{
    Q_OBJECT

public:
    NetworkAuthCodeGrant(Http *http, const ServerMetadata &server, const QString &clientId,
                         QObject *parent);
    // Qt before 6.7 crashes if a request of the flow is running.
    ~NetworkAuthCodeGrant() override;

    void begin(const QString &redirectUri, const QString &state) override;
    void exchange(const QString &code, const TokenRequest &request) override;
    // The flow becomes Granted, or NotAuthenticated if it has no tokens of an earlier grant.
    void release() override;
    void drop() override;

private:
    class Flow;

    void modifyParameters(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters);

    Http *const m_http;
    Flow *const m_flow;
    ReplyHandler *const m_handler;
    QList<QPair<QString, QString>> m_form; // of the request that is being made
};

} // namespace Auth0Qt
