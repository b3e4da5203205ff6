// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "securitykey.h"

#include "auth0logintexts.h"
#include "browser/displayhost.h"
#include "engineproperty.h"
#include "pagenotices.h"

#include <QtCore/qmetaobject.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

QString failureText(const QByteArray &failure, const QString &host)
{
    if (failure == "Timeout")
        return Auth0LoginTexts::tr("The security key was not used in time.");
    if (failure == "KeyNotRegistered")
        return Auth0LoginTexts::tr("%1 does not know this security key. Use another one.")
                .arg(host);
    if (failure == "KeyAlreadyRegistered")
        return Auth0LoginTexts::tr("%1 knows this security key already.").arg(host);
    if (failure == "SoftPinBlock")
        return Auth0LoginTexts::tr("The PIN was wrong too often. Take the security key out, insert "
                                   "it and try again.");
    if (failure == "HardPinBlock")
        return Auth0LoginTexts::tr("The security key is blocked, because the PIN was wrong too "
                                   "often. It must be reset.");
    if (failure == "AuthenticatorRemovedDuringPinEntry")
        return Auth0LoginTexts::tr("The security key was taken out. Insert it and try again.");
    if (failure == "StorageFull")
        return Auth0LoginTexts::tr("The security key cannot store another account.");
    if (failure == "UserConsentDenied" || failure == "WinUserCancelled")
        return Auth0LoginTexts::tr("The security key was not allowed to answer.");
    return Auth0LoginTexts::tr("This security key cannot do what %1 asks for. Use another one.")
            .arg(host);
}

bool mayRetry(const QByteArray &failure)
{
    return failure == "Timeout" || failure == "KeyNotRegistered" || failure == "SoftPinBlock"
            || failure == "AuthenticatorRemovedDuringPinEntry" || failure == "UserConsentDenied";
}

QString pinText(const QByteArray &reason)
{
    return reason == "Challenge" ? Auth0LoginTexts::tr("Enter the PIN of your security key.")
                                 : Auth0LoginTexts::tr("Choose a PIN for your security key.");
}

QString pinErrorText(const SecurityKeyStep &step)
{
    if (step.pinError == "WrongPin")
        return Auth0LoginTexts::tr("The PIN was wrong. Attempts left: %1")
                .arg(step.remainingAttempts);
    if (step.pinError == "InternalUvLocked")
        return Auth0LoginTexts::tr("The fingerprint was not recognized too often.");
    if (step.pinError == "InvalidCharacters")
        return Auth0LoginTexts::tr("The PIN has characters that are not allowed.");
    if (step.pinError == "SameAsCurrentPin")
        return Auth0LoginTexts::tr("The new PIN is the same as the old one.");
    if (step.pinError == "TooShort" || step.pinReason != "Challenge")
        return Auth0LoginTexts::tr("Number of characters, at least: %1").arg(step.minimumPinLength);
    return {};
}

} // namespace

NoticeContent securityKeyNotice(const SecurityKeyStep &step)
{
    const QString host = displayHost(step.relyingParty);
    NoticeContent content;
    content.icon = u"lock-closed"_s;
    content.escapeAction = u"cancel"_s;
    content.actions = { u"cancel"_s, u"continueInBrowser"_s, u"ok"_s };
    if (step.state == "SelectAccount") {
        content.text = Auth0LoginTexts::tr("Choose an account for %1.").arg(host);
        content.choices = step.accounts;
    } else if (step.state == "CollectPin") {
        content.text = pinText(step.pinReason);
        content.pageText = pinErrorText(step);
        content.hasInput = true;
        content.secret = true;
    } else if (step.state == "FinishTokenCollection") {
        content.text = Auth0LoginTexts::tr("Touch your security key.");
        content.actions = { u"continueInBrowser"_s, u"cancel"_s };
    } else if (step.state == "RequestFailed") {
        content.text = failureText(step.failure, host);
        content.actions = { u"continueInBrowser"_s, u"cancel"_s };
        if (mayRetry(step.failure))
            content.actions = { u"cancel"_s, u"continueInBrowser"_s, u"retry"_s };
    } else {
        return {};
    }
    return content;
}

SecurityKey::SecurityKey(QObject *request, PageNotices *notices)
    : QObject(request)
    , m_request(request)
    , m_relyingParty(EngineProperty(request, "relyingPartyId").value().toString())
    , m_notices(notices)
{
    const QMetaObject *const type = request->metaObject();
    const QMetaProperty state = type->property(type->indexOfProperty("state"));
    const QMetaMethod slot = staticMetaObject.method(staticMetaObject.indexOfSlot("show()"));
    connect(request, state.notifySignal(), this, slot);
    connect(this, &QObject::destroyed, notices, [notices] { notices->showSecurityKey({}, {}); });
    show();
}

// Reads only what the state needs. Qt 6.11 emits the change of the state late: at the end of a
// request the engine has deleted the data of the other properties, and reading them crashes.
SecurityKeyStep SecurityKey::step() const
{
    SecurityKeyStep step;
    step.state = EngineProperty(m_request, "state").key();
    step.relyingParty = m_relyingParty;
    if (step.state == "SelectAccount") {
        step.accounts = EngineProperty(m_request, "userNames").value().toStringList();
    } else if (step.state == "CollectPin") {
        const QVariant pin = EngineProperty(m_request, "pinRequest").value();
        step.pinReason = EngineProperty(pin, "reason").key();
        step.pinError = EngineProperty(pin, "error").key();
        step.minimumPinLength = EngineProperty(pin, "minPinLength").value().toInt();
        step.remainingAttempts = EngineProperty(pin, "remainingAttempts").value().toInt();
    } else if (step.state == "RequestFailed") {
        step.failure = EngineProperty(m_request, "requestFailureReason").key();
    }
    return step;
}

void SecurityKey::show()
{
    show(step());
}

void SecurityKey::show(const SecurityKeyStep &step)
{
    m_notices->showSecurityKey(
            securityKeyNotice(step),
            [this](const QString &action, const QString &input) { take(action, input); });
}

void SecurityKey::take(const QString &action, const QString &input)
{
    if (action == "retry"_L1) {
        // The engine's state does not change until the key has answered again.
        SecurityKeyStep touch;
        touch.state = "FinishTokenCollection";
        show(touch);
        QMetaObject::invokeMethod(m_request, "retry");
    } else if (action == "ok"_L1) {
        QMetaObject::invokeMethod(m_request,
                                  step().state == "SelectAccount" ? "setSelectedAccount" : "setPin",
                                  Q_ARG(QString, input));
    } else {
        QMetaObject::invokeMethod(m_request, "cancel");
    }
}

} // namespace Auth0Qt
