// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/secretservice.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "store/sessionbus.h"

#    include "bus/busconnection.h"

#    include <QtCore/qcoreapplication.h>
#    include <QtCore/qtimer.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using State = SecretServiceState;
using Outcome = BusConnection::Outcome;

namespace {

BusMessage methodCall(const char *service, const QByteArray &path, const char *interface,
                      const char *method, const char *signature, const BusWriter &arguments)
{
    BusMessage message;
    message.destination = service;
    message.path = path;
    message.interface = interface;
    message.member = method;
    message.signature = signature;
    message.body = arguments.data();
    return message;
}

BusMessage secretsCall(const char *method, const char *signature, const BusWriter &arguments)
{
    return methodCall("org.freedesktop.secrets", "/org/freedesktop/secrets",
                      "org.freedesktop.Secret.Service", method, signature, arguments);
}

} // namespace

// A question that waits for the connection, makes its calls, and answers within its time limit.
class SecretService::Question : public QObject
{
public:
    Question(std::chrono::milliseconds timeout, QObject *context)
        : QObject(context)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(State::NoAnswer); });
        m_deadline.start(timeout);
    }

    // Null: there is no bus.
    void start(BusConnection *connection)
    {
        m_connection = connection;
        if (connection)
            ask();
        else
            giveUp(State::NoBus);
    }

protected:
    virtual void ask() = 0;
    virtual void giveUp(State reason) = 0;

    // An error is from the bus or the service, also if the service ended. If there is no response,
    // the timer ends the question.
    void call(const BusMessage &message, std::function<void(const BusMessage &)> handler)
    {
        if (!m_connection)
            return giveUp(State::NoBus);
        m_connection->call(
                message, this,
                [this, handler = std::move(handler)](Outcome outcome, const BusMessage &answer) {
                    if (outcome == Outcome::Answered)
                        handler(answer);
                    else
                        giveUp(outcome == Outcome::Lost ? State::NoBus : State::NoService);
                });
    }

    // Answers once. Later calls have no effect.
    template<typename Answer, typename Value>
    void finish(Answer *answer, Value value)
    {
        deleteLater();
        if (const auto once = std::exchange(*answer, nullptr))
            once(value);
    }

private:
    QPointer<BusConnection> m_connection;
    QTimer m_deadline; // for the whole question
};

class SecretService::StateQuestion : public SecretService::Question
{
public:
    StateQuestion(std::chrono::milliseconds timeout, QObject *context, StateAnswer answer)
        : Question(timeout, context)
        , m_answer(std::move(answer))
    {
    }

protected:
    void ask() override
    {
        call(secretsCall("ReadAlias", "s", BusWriter().string("default")),
             [this](const BusMessage &reply) {
                 const auto path = reply.signature == "o" ? reply.reader().string() : QByteArray();
                 if (path.isEmpty() || path == "/")
                     return giveUp(State::NoCollection);
                 askLocked(path);
             });
    }
    void giveUp(State reason) override { finish(&m_answer, reason); }

private:
    void askLocked(const QByteArray &path)
    {
        BusWriter property;
        property.string("org.freedesktop.Secret.Collection").string("Locked");
        call(methodCall("org.freedesktop.secrets", path, "org.freedesktop.DBus.Properties", "Get",
                        "ss", property),
             [this](const BusMessage &reply) {
                 // Anything but a boolean counts as locked: then "not found" proves nothing.
                 auto reader = reply.reader();
                 const bool isBool = reply.signature == "v" && reader.signature() == "b";
                 const bool unlocked = isBool && reader.uint32() == 0 && !reader.failed();
                 giveUp(unlocked ? State::Unlocked : State::Locked);
             });
    }

    StateAnswer m_answer;
};

class SecretService::PrompterQuestion : public SecretService::Question
{
public:
    PrompterQuestion(std::chrono::milliseconds timeout, QObject *context, YesNoAnswer answer)
        : Question(timeout, context)
        , m_answer(std::move(answer))
    {
    }

protected:
    void ask() override
    {
        // The prompter of gcr or of GNOME Shell.
        call(methodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                        "NameHasOwner", "s",
                        BusWriter().string("org.gnome.keyring.SystemPrompter")),
             [this](const BusMessage &reply) {
                 finish(&m_answer, reply.signature == "b" && reply.reader().uint32() != 0);
             });
    }
    void giveUp(State) override { finish(&m_answer, false); }

private:
    YesNoAnswer m_answer;
};

class SecretService::HiddenEntryQuestion : public SecretService::Question
{
public:
    HiddenEntryQuestion(const QMap<QString, QString> &attributes, std::chrono::milliseconds timeout,
                        QObject *context, YesNoAnswer answer)
        : Question(timeout, context)
        , m_attributes(attributes)
        , m_answer(std::move(answer))
    {
    }

protected:
    void ask() override
    {
        BusWriter attributes;
        for (auto it = m_attributes.cbegin(); it != m_attributes.cend(); ++it)
            attributes.align(8).string(it.key().toUtf8()).string(it.value().toUtf8());
        call(secretsCall("SearchItems", "a{ss}", BusWriter().array(8, attributes)),
             [this](const BusMessage &reply) {
                 // Two lists: the entries in unlocked collections, and those in locked ones.
                 auto reader = reply.reader();
                 reader.skip(reader.uint32());
                 const bool locked = reader.uint32() > 0;
                 if (reply.signature != "aoao" || reader.failed())
                     return giveUp(State::NoAnswer);
                 finish(&m_answer, locked);
             });
    }
    void giveUp(State) override { finish(&m_answer, true); }

private:
    QMap<QString, QString> m_attributes;
    YesNoAnswer m_answer;
};

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
}

SecretService::~SecretService() = default;

SecretService *SecretService::instance()
{
    static QPointer<SecretService> service;
    if (!service)
        service = new SecretService(QCoreApplication::instance());
    return service;
}

void SecretService::askState(std::chrono::milliseconds timeout, QObject *context,
                             StateAnswer answer)
{
    begin(new StateQuestion(timeout, context, std::move(answer)));
}

void SecretService::askPrompter(std::chrono::milliseconds timeout, QObject *context,
                                YesNoAnswer answer)
{
    begin(new PrompterQuestion(timeout, context, std::move(answer)));
}

void SecretService::askHiddenEntry(const QString &service, const QString &key,
                                   std::chrono::milliseconds timeout, QObject *context,
                                   YesNoAnswer answer)
{
    // The attributes of the entries of QtKeychain.
    begin(new HiddenEntryQuestion({ { u"user"_s, key }, { u"server"_s, service } }, timeout,
                                  context, std::move(answer)));
}

void SecretService::begin(Question *question)
{
    m_waiting.append(question);
    if (!m_connection)
        return open();
    // Later: a question does not answer before this call returns.
    if (m_connection->state() == BusConnection::State::Open)
        QMetaObject::invokeMethod(this, &SecretService::startWaiting, Qt::QueuedConnection);
}

// If the bus does not respond, the questions end with their time limits.
void SecretService::open()
{
    m_connection = new BusConnection(sessionBusAddresses(), this);
    connect(m_connection, &BusConnection::changed, this, &SecretService::connectionChanged);
}

void SecretService::connectionChanged()
{
    if (m_connection->state() == BusConnection::State::Open)
        surviveLossOfBus();
    else
        std::exchange(m_connection, nullptr)->deleteLater();
    startWaiting();
}

void SecretService::startWaiting()
{
    if (m_connection && m_connection->state() == BusConnection::State::Opening)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &question : waiting) {
        if (question)
            question->start(m_connection);
    }
}

} // namespace Auth0Qt

#endif
