// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "eventrecorder.h"

#include "auth0provider.h"
#include "eventmodel.h"
#include "valuetext.h"

#include <QtCore/qmetaobject.h>

using namespace Qt::StringLiterals;

namespace {

QString name(Auth0::State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<Auth0::State>().valueToKey(int(state)));
}

QString summary(const Auth0Error &error)
{
    const auto code = QMetaEnum::fromType<Auth0::ErrorCode>().valueToKey(int(error.code()));
    return QString::fromLatin1(code) + u" ("_s + error.detail() + u"): "_s + error.message();
}

} // namespace

EventRecorder::EventRecorder(Auth0Provider *provider, EventModel *model, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_model(model)
{
    watchOutcomes();
    watchProperties();
}

void EventRecorder::watchOutcomes()
{
    connect(m_provider, &Auth0Provider::loggedIn, this, [this] { m_model->append(u"loggedIn"_s); });
    connect(m_provider, &Auth0Provider::loggedOut, this,
            [this] { m_model->append(u"loggedOut"_s); });
    connect(m_provider, &Auth0Provider::loginFailed, this,
            [this](const Auth0Error &error) { m_model->append(u"loginFailed"_s, summary(error)); });
    connect(m_provider, &Auth0Provider::sessionLost, this,
            [this](const Auth0Error &error) { m_model->append(u"sessionLost"_s, summary(error)); });
    connect(m_provider, &Auth0Provider::errorOccurred, this, [this](const Auth0Error &error) {
        m_model->append(u"errorOccurred"_s, summary(error));
    });
    connect(m_provider, &Auth0Provider::profileUpdateFinished, this,
            [this](Auth0::ProfileUpdate update, const Auth0Error &error) {
                const auto what = QMetaEnum::fromType<Auth0::ProfileUpdate>();
                const QString name = QString::fromLatin1(what.valueToKey(int(update)));
                m_model->append(u"profileUpdateFinished"_s,
                                error ? name + u' ' + summary(error) : name);
            });
    connect(m_provider, &Auth0Provider::interactionRequired, this,
            [this] { m_model->append(u"interactionRequired"_s); });
    connect(m_provider, &Auth0Provider::invitationReceived, this,
            [this] { m_model->append(u"invitationReceived"_s); });
    connect(m_provider, &Auth0Provider::clockSkewDetected, this, [this](qint64 seconds) {
        m_model->append(u"clockSkewDetected"_s, QString::number(seconds) + u" s"_s);
    });
    connect(m_provider, &Auth0Provider::enterpriseConnectionChecked, this,
            [this](const QString &, bool isEnterprise, const Auth0Error &error) {
                m_model->append(u"enterpriseConnectionChecked"_s,
                                error ? summary(error) : ValueText::oneLine(isEnterprise));
            });
    connect(m_provider, &Auth0Provider::restoreFinished, this, [this](bool restored) {
        m_model->append(u"restoreFinished"_s, ValueText::oneLine(restored));
    });
}

void EventRecorder::watchProperties()
{
    connect(m_provider, &Auth0Provider::stateChanged, this,
            [this] { m_model->append(u"state"_s, name(m_provider->state())); });
    connect(m_provider, &Auth0Provider::authenticatedChanged, this, [this] {
        m_model->append(u"authenticated"_s, ValueText::oneLine(m_provider->isAuthenticated()));
    });
    connect(m_provider, &Auth0Provider::onlineChanged, this,
            [this] { m_model->append(u"online"_s, ValueText::oneLine(m_provider->isOnline())); });
    connect(m_provider, &Auth0Provider::persistentChanged, this, [this] {
        m_model->append(u"persistent"_s, ValueText::oneLine(m_provider->isPersistent()));
    });
    connect(m_provider, &Auth0Provider::expiresAtChanged, this, [this] {
        m_model->append(u"expiresAt"_s, ValueText::oneLine(m_provider->expiresAt()));
    });
    connect(m_provider, &Auth0Provider::sessionExpiresAtChanged, this, [this] {
        m_model->append(u"sessionExpiresAt"_s, ValueText::oneLine(m_provider->sessionExpiresAt()));
    });
    connect(m_provider, &Auth0Provider::accessTokenChanged, this,
            [this] { m_model->append(u"accessTokenChanged"_s); });
}
