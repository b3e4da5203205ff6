// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "storechild.h"

#include "store/auth0keychainstore_p.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qsocketnotifier.h>
#include <QtCore/qtimer.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

QByteArray testValue(int size, int seed)
{
    QByteArray value(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        value[i] = char(i * 131 + (i >> 8) + seed);
    return value;
}

namespace {

class Child : public QObject
{
public:
    Child()
    {
        m_store->setService(u"Auth0Qt/test"_s);
        auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &Child::readInput);
        auto *heart = new QTimer(this);
        connect(heart, &QTimer::timeout, this,
                [this] { m_gap = std::max(m_gap, m_heart.restart()); });
        m_heart.start();
        heart->start(10);
    }

private:
    void readInput()
    {
        char buffer[4096];
        const auto size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return QCoreApplication::quit();
        m_input.append(buffer, size);
        for (qsizetype end; (end = m_input.indexOf('\n')) >= 0;) {
            const auto words = QString::fromLatin1(m_input.left(end)).split(u' ');
            m_input.remove(0, end + 1);
            execute(words);
        }
    }

    void execute(const QStringList &words)
    {
        const int number = words.value(0).toInt();
        const auto command = words.value(1);
        const auto argument = words.value(2);
        auto *d = Auth0KeychainStorePrivate::get(m_store.get());
        if (command == "limit"_L1)
            d->entryLimit = argument.toInt();
        else if (command == "timeout"_L1)
            m_store->setTimeout(std::chrono::milliseconds(argument.toInt()));
        else if (command == "prompt-timeout"_L1)
            d->promptTimeout = std::chrono::milliseconds(argument.toInt());
        else if (command == "new-store"_L1)
            renew();
        else if (command == "read"_L1)
            return follow(number, m_store->read(argument));
        else if (command == "remove"_L1)
            return follow(number, m_store->remove(argument));
        else if (command == "write"_L1)
            return follow(
                    number,
                    m_store->write(argument,
                                   testValue(words.value(3).toInt(), words.value(4).toInt())));
        print({ { "answer"_L1, number }, { "name"_L1, m_store->displayName() } });
    }

    // Another store object, with the same settings, while calls of the old one may be under way.
    void renew()
    {
        auto store = std::make_unique<Auth0KeychainStore>();
        store->setService(m_store->service());
        auto *d = Auth0KeychainStorePrivate::get(store.get());
        const auto *old = Auth0KeychainStorePrivate::get(m_store.get());
        d->entryLimit = old->entryLimit;
        d->timeout = old->timeout;
        d->promptTimeout = old->promptTimeout;
        m_store = std::move(store);
    }

    void follow(int number, QFuture<Auth0StoreResult> future)
    {
        // "early": the future must not have ended before the call returned.
        print({ { "started"_L1, number }, { "early"_L1, future.isFinished() } });
        QElapsedTimer timer;
        timer.start();
        m_gap = 0;
        future.then(this, [this, number, future, timer](const Auth0StoreResult &result) {
            const auto status = QMetaEnum::fromType<Auth0StoreResult::Status>();
            const auto hash = QCryptographicHash::hash(result.data(), QCryptographicHash::Sha256)
                                      .toHex();
            print({ { "answer"_L1, number },
                    { "status"_L1, QString::fromLatin1(status.valueToKey(int(result.status()))) },
                    { "detail"_L1, result.detail() },
                    { "size"_L1, int(result.data().size()) },
                    { "hash"_L1, QString::fromLatin1(hash) },
                    { "results"_L1, future.resultCount() },
                    { "us"_L1, timer.nsecsElapsed() / 1000 },
                    { "gap"_L1, std::max(m_gap, m_heart.elapsed()) } });
        });
    }

    static void print(const QJsonObject &line)
    {
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    std::unique_ptr<Auth0KeychainStore> m_store = std::make_unique<Auth0KeychainStore>();
    QByteArray m_input;
    QElapsedTimer m_heart;
    qint64 m_gap = 0;
};

} // namespace

int runStoreChild(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Child child;
    return app.exec();
}

StoreChild::StoreChild(const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), { u"--store-child"_s });
    m_process.waitForStarted();
}

StoreChild::~StoreChild()
{
    kill();
}

int StoreChild::send(const QString &command)
{
    m_process.write(QByteArray::number(++m_last) + ' ' + command.toLatin1() + '\n');
    m_process.waitForBytesWritten();
    return m_last;
}

QJsonObject StoreChild::wait(int number, bool started)
{
    const auto &lines = started ? m_started : m_answers;
    readLines();
    while (!lines.contains(number) && m_process.waitForReadyRead(60'000))
        readLines();
    return lines.value(number);
}

bool StoreChild::hasAnswer(int number)
{
    m_process.waitForReadyRead(0);
    readLines();
    return m_answers.contains(number);
}

void StoreChild::readLines()
{
    while (m_process.canReadLine()) {
        const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (line.contains("answer"_L1))
            m_answers.insert(line.value("answer"_L1).toInt(), line);
        else
            m_started.insert(line.value("started"_L1).toInt(), line);
    }
}

void StoreChild::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int StoreChild::quit()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}
