// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/keychainstatus.h"

#include <QtCore/qobject.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#    include <QtCore/qlist.h>
#    include <QtCore/qpointer.h>

#    include <chrono>
#    include <functional>

namespace Auth0Qt {

class BusConnection;

// Calls to org.freedesktop.secrets that QtKeychain does not make: whether the service and its
// default collection exist, and whether the collection is locked. They do not transfer secrets and
// do not show a prompt. D-Bus may start the service, as for QtKeychain. No bus is started.
class SecretService : public QObject
{
public:
    using StateAnswer = std::function<void(SecretServiceState)>;
    using YesNoAnswer = std::function<void(bool)>;

    // One for the process, on the main thread; lives as long as the application object.
    static SecretService *instance();

    // Each answers once, later, and not at all when `context` is gone.
    void askState(std::chrono::milliseconds timeout, QObject *context, StateAnswer answer);
    // Whether a prompt can be shown. If so, the user has refused an unlocking that failed.
    void askPrompter(std::chrono::milliseconds timeout, QObject *context, YesNoAnswer answer);
    // Whether a locked collection may have an entry with these attributes. True if unknown.
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

    BusConnection *m_connection = nullptr; // a child; null before the first question
    QList<QPointer<Question>> m_waiting;
};

} // namespace Auth0Qt

#endif
