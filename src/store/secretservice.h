// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainverdict.h"

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qlist.h>
#    include <QtCore/qpointer.h>

#    include <chrono>
#    include <functional>

namespace Auth0Qt {

class BusConnection;

// Questions to org.freedesktop.secrets that QtKeychain cannot ask: is it there, is its default
// collection there, is that locked. They read only, carry no secret and never bring up a prompt;
// they may start the service by D-Bus activation, as QtKeychain would, but never a bus.
class SecretService : public QObject
{
public:
    using StateAnswer = std::function<void(SecretServiceState)>;
    using YesNoAnswer = std::function<void(bool)>;

    // One for the process, on the main thread; lives as long as the application object.
    static SecretService *instance();

    // Each answers once, later, and not at all when `context` is gone.
    void askState(std::chrono::milliseconds timeout, QObject *context, StateAnswer answer);
    // Is there something to prompt with? Then an unlocking that failed was refused by a person.
    void askPrompter(std::chrono::milliseconds timeout, QObject *context, YesNoAnswer answer);
    // Might a locked collection have an entry with these two attributes? Yes, if in doubt.
    void askHiddenEntry(const QString &service, const QString &key,
                        std::chrono::milliseconds timeout, QObject *context, YesNoAnswer answer);

private:
    class Question;
    class StateQuestion;
    class PrompterQuestion;
    class HiddenEntryQuestion;

    explicit SecretService(QObject *parent);
    ~SecretService() override;

    void begin(Question *question);
    void open();
    void connectionChanged();
    void startWaiting();

    BusConnection *m_connection = nullptr; // a child; none before the first question
    QList<QPointer<Question>> m_waiting;
};

} // namespace Auth0Qt

#endif
