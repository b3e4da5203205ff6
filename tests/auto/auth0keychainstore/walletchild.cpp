// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "walletchild.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmap.h>
#include <QtCore/qtimer.h>
#include <QtDBus/qdbusconnection.h>
#include <QtDBus/qdbuscontext.h>
#include <QtDBus/qdbusmessage.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace

// The methods that QtKeychain calls.
class Wallet
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit Wallet(int readyAfter)
    {
        if (readyAfter >= 0)
            QTimer::singleShot(readyAfter, this, &Wallet::setReady);
    }

public Q_SLOTS:
    QString networkWallet()
    {
        print("networkWallet");
        const QString name = u"kdewallet"_s;
        if (!m_ready) {
            setDelayedReply(true);
            m_waiting.append({ connection(), message().createReply(name) });
        }
        return name;
    }
    int open(const QString &, qlonglong, const QString &)
    {
        print("open");
        return 1;
    }
    int entryType(int, const QString &, const QString &key, const QString &)
    {
        print("entryType");
        return m_entries.contains(key) ? 2 : 0; // Stream, Unknown
    }
    QByteArray readEntry(int, const QString &, const QString &key, const QString &)
    {
        print("readEntry");
        return m_entries.value(key);
    }
    int writeEntry(int, const QString &, const QString &key, const QByteArray &value,
                   const QString &)
    {
        print("writeEntry");
        m_entries.insert(key, value);
        return 0;
    }
    int removeEntry(int, const QString &, const QString &key, const QString &)
    {
        print("removeEntry");
        return m_entries.remove(key) > 0 ? 0 : -3;
    }

private:
    struct Delayed
    {
        QDBusConnection connection;
        QDBusMessage reply;
    };

    void setReady()
    {
        m_ready = true;
        for (const Delayed &delayed : std::as_const(m_waiting))
            delayed.connection.send(delayed.reply);
        m_waiting.clear();
    }

    QMap<QString, QByteArray> m_entries;
    QList<Delayed> m_waiting;
    bool m_ready = false;
};

int runWalletChild(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Wallet wallet(QCoreApplication::arguments().value(2).toInt());
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(u"/modules/kwalletd5"_s, &wallet, QDBusConnection::ExportAllSlots)
        || !bus.registerService(u"org.kde.kwalletd5"_s))
        return 1;
    print("begun");
    return QCoreApplication::exec();
}

WalletChild::WalletChild(const QProcessEnvironment &environment, int readyAfter)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    { u"--wallet-child"_s, QString::number(readyAfter) });
}

WalletChild::~WalletChild()
{
    end();
}

bool WalletChild::hasBegun()
{
    while (calls().isEmpty()) {
        if (!m_process.waitForReadyRead(20'000))
            return false;
    }
    return m_lines.first() == "begun";
}

QList<QByteArray> WalletChild::calls()
{
    m_process.waitForReadyRead(0);
    while (m_process.canReadLine())
        m_lines.append(m_process.readLine().trimmed());
    return m_lines;
}

void WalletChild::end()
{
    m_process.kill();
    m_process.waitForFinished();
}

#include "walletchild.moc"
