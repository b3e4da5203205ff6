// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "secretservice.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include "sessionbus.h"

#    include "../logging_p.h"

#    include <QtCore/qcoreapplication.h>
#    include <QtCore/qthread.h>
#    include <QtCore/qtimer.h>
#    include <QtDBus/qdbusargument.h>
#    include <QtDBus/qdbuserror.h>
#    include <QtDBus/qdbusmessage.h>
#    include <QtDBus/qdbusmetatype.h>
#    include <QtDBus/qdbuspendingcall.h>
#    include <QtDBus/qdbuspendingreply.h>

#    include <climits>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using State = SecretServiceState;

namespace {

constexpr auto SecretsName = "org.freedesktop.secrets"_L1;
constexpr auto SecretsPath = "/org/freedesktop/secrets"_L1;

QDBusMessage secretsCall(QLatin1StringView method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(SecretsName, SecretsPath,
                                                  u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage collectionProperty(const QString &path, const QString &property)
{
    auto message = QDBusMessage::createMethodCall(SecretsName, path,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({ u"org.freedesktop.Secret.Collection"_s, property });
    return message;
}

// The question's own timer tells that nobody answers; an error that comes before is the bus's, also
// when it is NoReply: the service died over the question.
State stateOf(const QDBusError &error, const QDBusConnection &connection)
{
    const bool lost = !connection.isConnected() || error.type() == QDBusError::Disconnected;
    return lost ? State::NoBus : State::NoService;
}

} // namespace

// One question: waits for the connection, asks, and answers before its time is up.
class SecretService::Question : public QObject
{
public:
    Question(std::chrono::milliseconds timeout, QObject *context)
        : QObject(context)
        , m_timeout(timeout)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(State::NoAnswer); });
        m_deadline.start(timeout);
    }

    void start(const QDBusConnection &connection)
    {
        m_connection = connection;
        if (connection.isConnected())
            ask();
        else
            giveUp(State::NoBus);
    }

protected:
    virtual void ask() = 0;
    virtual void giveUp(State reason) = 0;

    template<typename Handler>
    void call(const QDBusMessage &message, Handler &&handler)
    {
        // Later than our own, since QtDBus's timer is a coarse one: it may be early by a twentieth,
        // and its error is the same as that for a dead service.
        const int timeout = int(std::min<qint64>(2 * m_timeout.count() + 1000, INT_MAX));
        auto *watcher = new QDBusPendingCallWatcher(m_connection.asyncCall(message, timeout), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, handler = std::forward<Handler>(handler)](QDBusPendingCallWatcher *call) {
                    call->deleteLater();
                    if (call->isError())
                        giveUp(stateOf(call->error(), m_connection));
                    else
                        handler(call->reply().arguments());
                });
    }

    // Once: what comes later finds the question on its way out.
    template<typename Answer, typename Value>
    void finish(Answer *answer, Value value)
    {
        deleteLater();
        if (const auto once = std::exchange(*answer, nullptr))
            once(value);
    }

private:
    const std::chrono::milliseconds m_timeout; // for the whole question
    QDBusConnection m_connection { QString() };
    QTimer m_deadline; // QTimer::singleShot would outlive us, and wake an idle process up
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
        call(secretsCall("ReadAlias"_L1, { u"default"_s }), [this](const QVariantList &reply) {
            const auto path = reply.value(0).value<QDBusObjectPath>().path();
            if (path.isEmpty() || path == "/"_L1)
                return giveUp(State::NoCollection);
            askLocked(path);
        });
    }
    void giveUp(State reason) override { finish(&m_answer, reason); }

private:
    void askLocked(const QString &path)
    {
        call(collectionProperty(path, u"Locked"_s), [this](const QVariantList &reply) {
            const auto locked = reply.value(0).value<QDBusVariant>().variant();
            // What is not a clear no counts as locked: that deletes nothing and proves nothing.
            const bool unlocked = locked.typeId() == QMetaType::Bool && !locked.toBool();
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
        // gcr's prompter, or GNOME Shell in its place.
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
                                                      u"/org/freedesktop/DBus"_s,
                                                      u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
        message.setArguments({ u"org.gnome.keyring.SystemPrompter"_s });
        call(message,
             [this](const QVariantList &reply) { finish(&m_answer, reply.value(0).toBool()); });
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
        qDBusRegisterMetaType<QMap<QString, QString>>();
        call(secretsCall("SearchItems"_L1, { QVariant::fromValue(m_attributes) }),
             [this](const QVariantList &reply) {
                 // Two lists: the entries in unlocked collections and those in locked ones.
                 const auto argument = reply.value(1);
                 if (!argument.canConvert<QDBusArgument>()
                     && !argument.canConvert<QList<QDBusObjectPath>>())
                     return giveUp(State::NoAnswer);
                 finish(&m_answer, !qdbus_cast<QList<QDBusObjectPath>>(argument).isEmpty());
             });
    }
    void giveUp(State) override { finish(&m_answer, true); }

private:
    QMap<QString, QString> m_attributes;
    YesNoAnswer m_answer;
};

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , m_connection(QString())
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
    // The attributes by which QtKeychain finds its entries.
    begin(new HiddenEntryQuestion({ { u"user"_s, key }, { u"server"_s, service } }, timeout,
                                  context, std::move(answer)));
}

void SecretService::begin(Question *question)
{
    m_waiting.append(question);
    if (m_opening)
        return;
    if (m_connection.isConnected())
        opened(m_connection);
    else
        open();
}

// Connecting blocks until the bus has answered, so a thread of its own does it. A thread that
// hangs is left behind; the questions' own time-outs tell.
void SecretService::open()
{
    m_opening = true;
    if (!m_connection.name().isEmpty())
        QDBusConnection::disconnectFromBus(m_connection.name()); // it is dead
    auto connection = std::make_shared<QDBusConnection>(QString());
    auto *thread = QThread::create([connection] { *connection = openSessionBus(); });
    connect(thread, &QThread::finished, this, [this, connection] { opened(*connection); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void SecretService::opened(const QDBusConnection &connection)
{
    m_opening = false;
    m_connection = connection;
    // Later, and through `this`: a question answers only after the call that asked it returned.
    QMetaObject::invokeMethod(
            this,
            [this] {
                const auto waiting = std::exchange(m_waiting, {});
                for (const auto &question : waiting) {
                    if (question)
                        question->start(m_connection);
                }
            },
            Qt::QueuedConnection);
}

} // namespace Auth0Qt

#endif
