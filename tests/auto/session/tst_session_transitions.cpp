// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "documentsection.h"
#include "sessionfixture.h"
#include "testmain.h"

#include "provider/auth0provider_p.h"
#include "session/loginattempt.h"
#include "session/logoutoperation.h"
#include "session/refreshoperation.h"
#include "session/transitions.h"

#include <QtNetwork/qnetworkrequest.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Auth0::ErrorCode;
using Auth0::State;

namespace {

struct Step
{
    Phase from;
    Event event;
    Phase to;

    friend bool operator==(const Step &a, const Step &b)
    {
        return a.from == b.from && a.event == b.event && a.to == b.to;
    }
};

QByteArray text(const Step &step)
{
    return phaseName(step.from) + QByteArray(": ") + eventName(step.event) + " -> "
            + phaseName(step.to);
}

QList<Step> steps; // of all sessions
QByteArray unlisted;

void observe(Phase from, Event event, Phase to)
{
    steps.append({ from, event, to });
    if (!findTransition(from, event, to))
        unlisted = text(steps.last());
}

// Forgets the answer to a removal until it is told to give it: what is written meanwhile is there
// before.
class LateStore : public FaultyStore
{
    Q_OBJECT

public:
    QFuture<Auth0StoreResult> remove(const QString &key) override
    {
        FaultyStore::remove(key);
        QPromise<Auth0StoreResult> promise;
        promise.start();
        const auto future = promise.future();
        m_promises.push_back(std::move(promise));
        return future;
    }

private:
    std::vector<QPromise<Auth0StoreResult>> m_promises;
};

// Looks at the whole provider at each of its NOTIFYs and outcomes.
class Consistency : public QObject
{
    Q_OBJECT

public:
    explicit Consistency(Auth0Provider *provider)
        : m_provider(provider)
    {
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("look()"));
        const QList<QObject *> objects { provider, provider->profile() };
        for (QObject *object : objects) {
            for (int i = QObject::staticMetaObject.methodCount();
                 i < object->metaObject()->methodCount(); ++i) {
                const QMetaMethod method = object->metaObject()->method(i);
                if (method.methodType() == QMetaMethod::Signal
                    && method.name() != "interactionRequired") {
                    connect(object, method, this, slot);
                }
            }
        }
        look();
    }

    QByteArray contradiction;
    int looks = 0;

public Q_SLOTS:
    void look()
    {
        ++looks;
        const Auth0Provider &p = *m_provider;
        const State state = p.state();
        const bool in = p.isAuthenticated();
        expect(state != State::LoggedIn || in, "LoggedIn, not authenticated");
        expect(state == State::LoggedIn || state == State::LoggingIn || !in,
               "authenticated in a state without a session");
        expect(in != p.profile()->sub().isEmpty(), "authenticated and profile differ");
        expect(in || p.profile()->claims().isEmpty(), "a profile of nobody");
        expect(in || !p.expiresAt().isValid(), "expiresAt of nothing");
        expect(in || !p.isPersistent(), "persistent without a session");
        expect(!in || p.isReady(), "authenticated, not ready");
        const bool works = state == State::Restoring || state == State::LoggingIn
                || state == State::LoggingOut;
        expect(!works || p.isBusy(), "at work, not busy");
        QNetworkRequest request(QUrl(u"https://api.example/"_s));
        expect(in || !p.authorize(&request), "a token of nobody");
    }

private:
    void expect(bool holds, const char *text)
    {
        if (!holds && contradiction.isEmpty())
            contradiction = text;
    }

    Auth0Provider *const m_provider;
};

struct Walk : SessionFixture
{
    Walk()
    {
        provider->setApiOrigins({ u"https://api.example"_s });
        consistency = std::make_unique<Consistency>(provider.get());
        other->setBrowser(&otherBrowser);
    }

    static bool was(const Step &step) { return steps.contains(step); }
    static Phase phase() { return steps.isEmpty() ? Phase::LoggedOut : steps.last().to; }
    void startLogin(Person newPerson)
    {
        browser.person = newPerson;
        const qsizetype count = browser.opened.size();
        provider->login();
        if (!QTest::qWaitFor([&] { return browser.opened.size() > count; }))
            qWarning("no page was opened");
    }
    // A login that stays at the point where its record is being written.
    void startStoring()
    {
        store.once(FaultyStore::Write, FaultyStore::held());
        startLogin(Person::SignsIn);
        if (!QTest::qWaitFor([&] { return store.isHolding(); }))
            qWarning("nothing is stored");
    }
    // A login for another identity, which stays at the point where that is being linked.
    void startLinking()
    {
        const QByteArray path = "/own/users/auth0%7Calice/identities";
        provider->setManagementUrl(issuer.server.url("/own/"));
        issuer.server.reply(path, Answer::text("[]", "application/json"));
        issuer.server.hold(path);
        issuer.subject = u"github|1"_s;
        browser.person = Person::SignsIn;
        Auth0LoginOptions options;
        options.setLinkIdentity(true);
        provider->loginWith(options);
        if (!QTest::qWaitFor([&] { return !issuer.server.requests(path).isEmpty(); }))
            qWarning("nothing is linked");
    }
    void startLogout()
    {
        store.once(FaultyStore::Remove, FaultyStore::held());
        provider->logout();
    }
    void startRestore()
    {
        setRecord(someRecord());
        store.once(FaultyStore::Read, FaultyStore::held());
        provider->restore();
    }
    void loseSession()
    {
        issuer.endSessions();
        provider->refresh();
    }
    void answerRemovalLate()
    {
        provider->setStore(&lateStore);
        login();
        provider->logout();
    }
    void otherLogsIn()
    {
        const QSignalSpy spy(other.get(), &Auth0Provider::loggedIn);
        other->login();
        if (!QTest::qWaitFor([&] { return spy.size() == 1; }))
            qWarning("the other one did not sign in");
    }
    void otherLogsOut() { other->logout(); }

    // Goes to a phase and stays there.
    void enter(Phase phase)
    {
        switch (phase) {
        case Phase::LoggedOut:
            break;
        case Phase::Restoring:
            return startRestore();
        case Phase::LoggingIn:
            return startLogin(Person::Waits);
        case Phase::LoggingInAgain:
            login();
            return startLogin(Person::Waits);
        case Phase::LoggedIn:
            login();
            break;
        case Phase::LoggingOut:
            login();
            return startLogout();
        case Phase::LoggingOutAndIn:
            login();
            startLogout();
            return startLogin(Person::Waits);
        }
    }

    LateStore lateStore;
    FakeBrowser otherBrowser { &issuer };
    std::unique_ptr<Auth0Provider> other = makeProvider();
    std::unique_ptr<Consistency> consistency;
};

using Way = std::function<void(Walk &)>; // what happens after from was entered

Way wayOf(const Step &step)
{
    using P = Phase;
    const P from = step.from;
    const bool again = step.to == P::LoggingInAgain;
    switch (step.event) {
    case Event::Restore:
        if (step.to == P::LoggedOut)
            return [](Walk &w) {
                w.provider->setClientId({});
                w.provider->restore();
            };
        return [](Walk &w) { w.provider->restore(); };
    case Event::Login:
        return [](Walk &w) { w.startLogin(Person::Waits); };
    case Event::Cancel:
        return [](Walk &w) { w.provider->cancel(); };
    case Event::Logout:
        return [](Walk &w) { w.provider->logout(); };
    case Event::Reconfigure:
        return [](Walk &w) { w.provider->setAccount(u"another"_s); };
    case Event::RestoreFound:
        return [](Walk &w) { w.store.release(); };
    case Event::RestoreEmpty:
        return [](Walk &w) {
            w.store.values.clear();
            w.store.release();
        };
    case Event::LoginSucceeded:
        if (from == P::LoggingOutAndIn && !again)
            return [](Walk &w) {
                w.answerRemovalLate();
                w.startLogin(Person::SignsIn);
            };
        if (from == P::LoggingOutAndIn)
            return [](Walk &w) {
                w.answerRemovalLate();
                w.lateStore.once(FaultyStore::Write, FaultyStore::held());
                w.startLogin(Person::SignsIn);
                QTRY_VERIFY(w.lateStore.isHolding());
                w.startLogin(Person::Waits);
                w.lateStore.release();
            };
        if (!again && (from == P::LoggingIn || from == P::LoggingInAgain))
            return [](Walk &w) { w.browser.act(Person::SignsIn); };
        return [from, again](Walk &w) { // superseded while it was stored
            w.startStoring();
            w.startLogin(Person::Waits);
            if (!again) {
                w.provider->cancel();
                QTRY_COMPARE(w.phase(), from);
            }
            w.store.release();
        };
    case Event::LoginFailed:
        return [](Walk &w) { w.provider->cancel(); };
    case Event::IdentityLinked:
        if (from == P::LoggingInAgain && !again)
            return [](Walk &w) {
                w.startLinking();
                w.issuer.server.release();
            };
        return [from, again](Walk &w) { // superseded while it was made
            w.startLinking();
            w.startLogin(Person::Waits);
            if (!again) {
                w.provider->cancel();
                QTRY_COMPARE(w.phase(), from);
            }
            w.issuer.server.release();
        };
    case Event::RecordRemoved:
        return [](Walk &w) { w.store.release(); };
    case Event::SessionLost:
        return [](Walk &w) { w.loseSession(); };
    case Event::OtherStored:
        return [](Walk &w) { w.otherLogsIn(); };
    case Event::OtherRemoved:
        return [](Walk &w) { w.otherLogsOut(); };
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Step)

class tst_SessionTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { transitionObserver = observe; }
    void init()
    {
        steps.clear();
        unlisted.clear();
    }
    void cleanup() { QCOMPARE(unlisted, QByteArray()); }
    void cleanupTestCase() { transitionObserver = nullptr; }

    void rows_data();
    void rows();
    void calls_data();
    void calls();
    void destruction_data();
    void destruction();
    void document();
};

// Each row of the table is walked.
void tst_SessionTransitions::rows_data()
{
    QTest::addColumn<Step>("step");
    for (const Transition &row : transitions()) {
        const Step step { row.from, row.event, row.to };
        QTest::newRow(text(step).constData()) << step;
    }
}

void tst_SessionTransitions::rows()
{
    QFETCH(const Step, step);
    Walk w;
    // Only who has looked into the store follows what others do to it.
    const bool follows = step.event == Event::OtherStored || step.event == Event::OtherRemoved;
    if (follows)
        QVERIFY(!w.restore());
    const bool isLate = step.from == Phase::LoggingOutAndIn && step.event == Event::LoginSucceeded;
    const bool isStoringFirst = step.event == Event::LoginSucceeded
            && (step.from == Phase::LoggingIn || step.from == Phase::LoggingInAgain)
            && step.to == Phase::LoggingInAgain;
    if (isStoringFirst) // its own way ends in that phase
        w.enter(step.from == Phase::LoggingIn ? Phase::LoggedOut : Phase::LoggedIn);
    else if (!isLate)
        w.enter(step.from);
    const Way way = wayOf(step);
    QVERIFY2(way, "no way to this row is known");
    way(w);
    QTRY_VERIFY2(w.was(step), text(step).constData());
    QTRY_VERIFY(w.consistency->looks > 1);
    QCoreApplication::processEvents(); // what there is to tell about it
    QCOMPARE(w.consistency->contradiction, QByteArray());
}

namespace {

enum class Call { Restore, Login, Cancel, Logout, Reconfigure, Refresh, Reload, Redirect };

struct NamedCall
{
    Call call;
    const char *name;
    std::optional<Event> event;
};

const QList<NamedCall> &namedCalls()
{
    static const QList<NamedCall> all {
        { Call::Restore, "restore", Event::Restore },
        { Call::Login, "login", Event::Login },
        { Call::Cancel, "cancel", Event::Cancel },
        { Call::Logout, "logout", Event::Logout },
        { Call::Reconfigure, "reconfigure", Event::Reconfigure },
        { Call::Refresh, "refresh", {} },
        { Call::Reload, "reloadProfile", {} },
        { Call::Redirect, "handleRedirect", {} },
    };
    return all;
}

void make(Call call, Auth0Provider *provider)
{
    switch (call) {
    case Call::Restore:
        return provider->restore();
    case Call::Login:
        return provider->login();
    case Call::Cancel:
        return provider->cancel();
    case Call::Logout:
        return provider->logout();
    case Call::Reconfigure:
        return provider->setAccount(u"another"_s);
    case Call::Refresh:
        provider->refresh();
        return;
    case Call::Reload:
        return provider->reloadProfile();
    case Call::Redirect:
        return provider->handleRedirect(QUrl(u"http://127.0.0.1/callback?code=x&state=y"_s));
    }
}

constexpr Phase Phases[] = { Phase::LoggedOut,      Phase::Restoring, Phase::LoggingIn,
                             Phase::LoggingInAgain, Phase::LoggedIn,  Phase::LoggingOut,
                             Phase::LoggingOutAndIn };

} // namespace

// Every call in every phase, also while a refresh is under way.
void tst_SessionTransitions::calls_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("refreshing");
    for (const Phase phase : Phases) {
        for (int i = 0; i < namedCalls().size(); ++i) {
            QTest::addRow("%s: %s", phaseName(phase), namedCalls().at(i).name)
                    << int(phase) << i << false;
            if (phase == Phase::LoggedIn || phase == Phase::LoggingInAgain)
                QTest::addRow("%s, refreshing: %s", phaseName(phase), namedCalls().at(i).name)
                        << int(phase) << i << true;
        }
    }
}

void tst_SessionTransitions::calls()
{
    QFETCH(const int, phase);
    QFETCH(const int, call);
    QFETCH(const bool, refreshing);
    const NamedCall &named = namedCalls().at(call);
    Walk w;
    w.enter(Phase(phase));
    QCOMPARE(w.phase(), Phase(phase));
    QFuture<Auth0Credentials> refreshed;
    if (refreshing) {
        w.issuer.tokenDelay = 50ms;
        const int before = w.refreshRequests();
        refreshed = w.provider->refresh();
        QTRY_COMPARE(w.refreshRequests(), before + 1);
    }
    QSignalSpy restores(w.provider.get(), &Auth0Provider::restoreFinished);
    steps.clear();
    make(named.call, w.provider.get());

    // What the call itself does: a row of the table, or nothing.
    QList<Phase> listed;
    for (const Transition &row : transitions()) {
        if (row.from == Phase(phase) && named.event == row.event)
            listed.append(row.to);
    }
    QCOMPARE(steps.size(), listed.isEmpty() ? 0 : 1);
    if (!listed.isEmpty()) {
        QCOMPARE(steps.first().event, *named.event);
        QVERIFY(listed.contains(steps.first().to));
    }
    const Phase now = steps.isEmpty() ? Phase(phase) : steps.last().to;
    QCOMPARE(w.provider->state(), stateOf(now));

    // Then the world goes on, and all comes to an end.
    w.store.release();
    if (!QTest::qWaitFor([&] { return !w.provider->isBusy(); }, 200))
        w.provider->cancel();
    QTRY_VERIFY(w.settle());
    QVERIFY(w.provider->state() == State::LoggedIn || w.provider->state() == State::LoggedOut);
    QCOMPARE(w.consistency->contradiction, QByteArray());
    const int expected = Phase(phase) == Phase::Restoring
            || (named.call == Call::Restore && Phase(phase) == Phase::LoggedOut);
    QCOMPARE(restores.size(), expected);
    if (refreshing) {
        QTRY_VERIFY(refreshed.isFinished());
        QCOMPARE(refreshed.resultCount(), 1);
    }
    // It can be used as before.
    w.browser.person = Person::SignsIn;
    QVERIFY(w.login());
    QCOMPARE(w.provider->state(), State::LoggedIn);
}

void tst_SessionTransitions::destruction_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("inSlot");
    for (const Phase phase : Phases) {
        QTest::addRow("%s", phaseName(phase)) << int(phase) << false;
        QTest::addRow("%s, in a slot", phaseName(phase)) << int(phase) << true;
    }
}

void tst_SessionTransitions::destruction()
{
    QFETCH(const int, phase);
    QFETCH(const bool, inSlot);
    Walk w;
    w.enter(Phase(phase));
    QCoreApplication::processEvents();
    const bool waits = Phase(phase) == Phase::Restoring || Phase(phase) == Phase::LoggingIn;
    const QByteArray before = w.store.record();
    const SessionSettings settings = Auth0ProviderPrivate::get(w.provider.get())->session.settings;
    QFuture<Auth0Credentials> future = w.provider->refresh();
    w.consistency.reset();
    if (inSlot) {
        QObject::connect(w.provider.get(), &Auth0Provider::readyChanged, &w.store,
                         [&w] { w.provider.reset(); });
        QObject::connect(w.provider.get(), &Auth0Provider::stateChanged, &w.store,
                         [&w] { w.provider.reset(); });
        w.provider->setAccount(u"another"_s);
        if (Phase(phase) == Phase::LoggedOut)
            w.provider->restore();
        QTRY_VERIFY(!w.provider);
    } else {
        w.provider.reset();
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    if (waits && !inSlot) {
        QCOMPARE(future.result().error().code(), ErrorCode::Cancelled);
        QCOMPARE(future.result().error().detail(), u"provider.destroyed"_s);
    }
    QVERIFY(!w.browser.isOpen);
    w.store.release();
    // What was sent ends by itself, and the session stays unless it was being ended.
    const bool ends = Phase(phase) == Phase::LoggingOut || Phase(phase) == Phase::LoggingOutAndIn;
    if (ends)
        QTRY_VERIFY(w.store.record().isEmpty());
    else
        QCOMPARE(w.store.record().isEmpty(), before.isEmpty());
    QTRY_VERIFY(RefreshOperation::underWay(settings).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// docs/sessions.md has the table.
void tst_SessionTransitions::document()
{
    QString table = u"| Phase | What happens | Next phase | Outcome |\n|---|---|---|---|\n"_s;
    for (const Transition &row : transitions()) {
        const QString signal = QString::fromLatin1(row.signal ? row.signal : "");
        table += u"| "_s + QString::fromLatin1(phaseName(row.from)) + u" | "_s
                + QString::fromLatin1(eventName(row.event)) + u" | "_s
                + QString::fromLatin1(phaseName(row.to)) + u" |"_s
                + (signal.isEmpty() ? QString() : QString(u" `"_s + signal + u'`')) + u" |\n"_s;
    }
    compareDocumentSection(u"sessions.md"_s, u"transitions"_s, u"tst_session_transitions"_s, table);
}

AUTH0QT_TEST_MAIN(tst_SessionTransitions, QCoreApplication)
#include "tst_session_transitions.moc"
