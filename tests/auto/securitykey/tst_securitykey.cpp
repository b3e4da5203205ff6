// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0pagenotice.h"
#include "pagenotices.h"
#include "securitykey.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

// As the engine's: see QWebEngineWebAuthUxRequest.
struct FakePin
{
    Q_GADGET
    Q_PROPERTY(Reason reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(Error error MEMBER error CONSTANT FINAL)
    Q_PROPERTY(int minPinLength MEMBER minPinLength CONSTANT FINAL)
    Q_PROPERTY(int remainingAttempts MEMBER remainingAttempts CONSTANT FINAL)

public:
    enum class Reason { Set, Change, Challenge };
    Q_ENUM(Reason)
    enum class Error { NoError, InternalUvLocked, WrongPin };
    Q_ENUM(Error)

    Reason reason = Reason::Challenge;
    Error error = Error::NoError;
    int minPinLength = 4;
    int remainingAttempts = 8;
};

class FakeRequest : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList userNames READ readUserNames CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString relyingPartyId READ readRelyingPartyId CONSTANT FINAL)
    Q_PROPERTY(FakePin pinRequest READ readPin CONSTANT FINAL)
    Q_PROPERTY(Failure requestFailureReason READ readFailure CONSTANT FINAL)

public:
    enum class State {
        NotStarted,
        SelectAccount,
        CollectPin,
        FinishTokenCollection,
        RequestFailed,
        Cancelled,
        Completed
    };
    Q_ENUM(State)
    enum class Failure { Timeout, KeyNotRegistered };
    Q_ENUM(Failure)

    State state() const { return m_state; }
    QStringList readUserNames() const { return alive(userNames); }
    QString readRelyingPartyId() const { return alive(relyingPartyId); }
    FakePin readPin() const { return alive(pin); }
    Failure readFailure() const { return alive(failure); }
    void go(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }

    QStringList userNames { u"alice"_s, u"bob"_s };
    QString relyingPartyId = u"acme.com"_s;
    FakePin pin;
    Failure failure = Failure::Timeout;
    QStringList calls;
    mutable int deadReads = 0; // the engine would crash

public Q_SLOTS:
    void cancel() { calls += u"cancel"_s; }
    void retry() { calls += u"retry"_s; }
    void setSelectedAccount(const QString &account) { calls += u"account "_s + account; }
    void setPin(const QString &pin) { calls += u"pin "_s + pin; }

Q_SIGNALS:
    void stateChanged(State state);

private:
    template<typename Value>
    Value alive(const Value &value) const
    {
        deadReads += m_state == State::Completed || m_state == State::Cancelled;
        return value;
    }

    State m_state = State::SelectAccount;
};

static SecurityKeyStep stepOf(const char *state, const char *pinReason = "",
                              const char *pinError = "", int attempts = 8)
{
    SecurityKeyStep step;
    step.state = state;
    step.relyingParty = u"acme.com"_s;
    step.pinReason = pinReason;
    step.pinError = pinError;
    step.minimumPinLength = 4;
    step.remainingAttempts = attempts;
    return step;
}

class tst_SecurityKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notices_data();
    void notices();
    void leads();
    void ends();
};

void tst_SecurityKey::notices_data()
{
    QTest::addColumn<SecurityKeyStep>("step");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QStringList>("actions");
    const QStringList steps { u"cancel"_s, u"continueInBrowser"_s, u"ok"_s };
    const QStringList again { u"cancel"_s, u"continueInBrowser"_s, u"retry"_s };
    const QStringList end { u"continueInBrowser"_s, u"cancel"_s };
    const auto row = [](const char *name, const SecurityKeyStep &step, const QString &text,
                        const QString &more, const QStringList &actions) {
        QTest::newRow(name) << step << text << more << actions;
    };
    SecurityKeyStep account = stepOf("SelectAccount");
    account.accounts = QStringList { u"a"_s };
    const QString wrongKey =
            u"This security key cannot do what acme.com asks for. Use another one."_s;
    row("not started", stepOf("NotStarted"), {}, {}, {});
    row("completed", stepOf("Completed"), {}, {}, {});
    row("cancelled", stepOf("Cancelled"), {}, {}, {});
    row("account", account, u"Choose an account for acme.com."_s, {}, steps);
    row("PIN", stepOf("CollectPin", "Challenge", "NoError", 8),
        u"Enter the PIN of your security key."_s, {}, steps);
    row("wrong PIN", stepOf("CollectPin", "Challenge", "WrongPin", 3),
        u"Enter the PIN of your security key."_s, u"The PIN was wrong. Attempts left: 3"_s, steps);
    row("locked reader", stepOf("CollectPin", "Challenge", "InternalUvLocked", 3),
        u"Enter the PIN of your security key."_s,
        u"The fingerprint was not recognized too often."_s, steps);
    row("new PIN", stepOf("CollectPin", "Set", "NoError", 8),
        u"Choose a PIN for your security key."_s, u"Number of characters, at least: 4"_s, steps);
    row("other PIN", stepOf("CollectPin", "Change", "SameAsCurrentPin", 8),
        u"Choose a PIN for your security key."_s, u"The new PIN is the same as the old one."_s,
        steps);
    row("characters", stepOf("CollectPin", "Set", "InvalidCharacters", 8),
        u"Choose a PIN for your security key."_s, u"The PIN has characters that are not allowed."_s,
        steps);
    row("touch", stepOf("FinishTokenCollection"), u"Touch your security key."_s, {}, end);
    const auto failure = [&](const char *reason, const QString &text, const QStringList &actions) {
        SecurityKeyStep step = stepOf("RequestFailed");
        step.failure = reason;
        row(reason, step, text, {}, actions);
    };
    failure("Timeout", u"The security key was not used in time."_s, again);
    failure("KeyNotRegistered", u"acme.com does not know this security key. Use another one."_s,
            again);
    failure("KeyAlreadyRegistered", u"acme.com knows this security key already."_s, end);
    failure("SoftPinBlock",
            u"The PIN was wrong too often. Take the security key out, insert it and try again."_s,
            again);
    failure("HardPinBlock",
            u"The security key is blocked, because the PIN was wrong too often. It must be reset."_s,
            end);
    failure("AuthenticatorRemovedDuringPinEntry",
            u"The security key was taken out. Insert it and try again."_s, again);
    failure("AuthenticatorMissingResidentKeys", wrongKey, end);
    failure("AuthenticatorMissingUserVerification", wrongKey, end);
    failure("AuthenticatorMissingLargeBlob", wrongKey, end);
    failure("NoCommonAlgorithms", wrongKey, end);
    failure("StorageFull", u"The security key cannot store another account."_s, end);
    failure("UserConsentDenied", u"The security key was not allowed to answer."_s, again);
    failure("WinUserCancelled", u"The security key was not allowed to answer."_s, end);
    failure("SomethingNew", wrongKey, end);
}

void tst_SecurityKey::notices()
{
    QFETCH(SecurityKeyStep, step);
    const NoticeContent content = securityKeyNotice(step);
    QTEST(content.text, "text");
    QTEST(content.pageText, "more");
    QTEST(content.actions, "actions");
    QCOMPARE(content.secret, step.state == "CollectPin");
    QCOMPARE(content.choices, step.accounts);
}

void tst_SecurityKey::leads()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    FakeRequest request;
    new SecurityKey(&request, &notices);
    QCOMPARE(notice.choices(), request.userNames);
    notice.answer(u"ok"_s, u"bob"_s);
    QCOMPARE(request.calls, QStringList { u"account bob"_s });

    request.pin.error = FakePin::Error::WrongPin;
    request.pin.remainingAttempts = 2;
    request.go(FakeRequest::State::CollectPin);
    QVERIFY(notice.isSecret());
    QCOMPARE(notice.pageText(), u"The PIN was wrong. Attempts left: 2"_s);
    notice.answer(u"ok"_s, u"1234"_s);
    QCOMPARE(request.calls.last(), u"pin 1234"_s);

    request.go(FakeRequest::State::FinishTokenCollection);
    QVERIFY(!notice.hasInput());
    notice.escape();
    QCOMPARE(request.calls.last(), u"cancel"_s);

    request.failure = FakeRequest::Failure::KeyNotRegistered;
    request.go(FakeRequest::State::RequestFailed);
    notice.answer(u"retry"_s);
    QCOMPARE(request.calls.last(), u"retry"_s);
    QCOMPARE(notice.text(), u"Touch your security key."_s);
    request.go(FakeRequest::State::RequestFailed);
    QVERIFY(notice.actions().contains(u"retry"_s));
    request.go(FakeRequest::State::Completed);
    QVERIFY(!notice.isVisible());
    QCOMPARE(request.deadReads, 0);
}

void tst_SecurityKey::ends()
{
    Auth0PageNotice notice;
    PageNotices notices(&notice, nullptr);
    {
        FakeRequest request;
        new SecurityKey(&request, &notices);
        QVERIFY(notice.isVisible());
    }
    QVERIFY(!notice.isVisible());
}

QTEST_MAIN(tst_SecurityKey)

#include "tst_securitykey.moc"
