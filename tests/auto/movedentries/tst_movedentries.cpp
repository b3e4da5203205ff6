// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/chunkedsecretoperation.h"
#include "store/movedentries.h"

#include <QtCore/qmap.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

namespace {

// A keychain in memory that identifies an entry by one name, as Windows does. It can die before a
// change, and refuse writes.
struct OneNameKeychain
{
    QMap<QString, QByteArray> values;
    int changes = 0;
    int dieBefore = -1;
    bool refusesWrites = false;
    Status readStatus = Status::Missing; // of what is not there
    bool isDead() const { return changes == dieBefore; }
};

// As QtKeychain 0.17 names them. Without a service: as its earlier versions did.
class NamedEntries : public SecretEntries
{
public:
    NamedEntries(OneNameKeychain *keychain, const QString &service)
        : m_keychain(keychain)
        , m_service(service)
    {
    }

    void read(const QString &key, QObject *context, Answer answer) override
    {
        const auto found = m_keychain->values.constFind(name(key));
        reply(context, answer,
              found == m_keychain->values.constEnd() ? Auth0StoreResult(m_keychain->readStatus)
                                                     : Auth0StoreResult(*found));
    }
    void write(const QString &key, const QByteArray &data, QObject *context, Answer answer) override
    {
        if (m_keychain->refusesWrites)
            return reply(context, answer, Auth0StoreResult(Status::Denied));
        if (m_keychain->isDead())
            return;
        ++m_keychain->changes;
        m_keychain->values.insert(name(key), data);
        reply(context, answer, {});
    }
    void remove(const QString &key, QObject *context, Answer answer) override
    {
        if (m_keychain->isDead())
            return;
        ++m_keychain->changes;
        m_keychain->values.remove(name(key));
        reply(context, answer, {});
    }

private:
    QString name(const QString &key) const
    {
        return m_service.isEmpty() ? key : QString(key + u'@' + m_service);
    }
    static void reply(QObject *context, const Answer &answer, const Auth0StoreResult &result)
    {
        QMetaObject::invokeMethod(
                context, [answer, result] { answer(result); }, Qt::QueuedConnection);
    }

    OneNameKeychain *const m_keychain;
    const QString m_service;
};

} // namespace

class tst_MovedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves();
    void newOneCounts();
    void cannotMove();
    void notMissing();
    void removesBoth();
    void oneName();
    void killedAnywhere_data();
    void killedAnywhere();

private:
    static constexpr int Limit = 300;

    static std::shared_ptr<SecretEntries> entries(OneNameKeychain *keychain,
                                                  const QString &service = u"app"_s)
    {
        return std::make_shared<MovedEntries>(std::make_shared<NamedEntries>(keychain, service),
                                              std::make_shared<NamedEntries>(keychain, QString()));
    }
    // The answer; none when the keychain died.
    template<typename Start>
    static std::optional<Auth0StoreResult> run(Start start)
    {
        QObject context;
        std::optional<Auth0StoreResult> answer;
        start(&context, [&](const Auth0StoreResult &result) { answer = result; });
        for (int i = 0; i < 200 && !answer; ++i)
            QCoreApplication::processEvents();
        return answer;
    }
    static std::optional<Auth0StoreResult> read(OneNameKeychain *keychain)
    {
        return run([&](QObject *context, const auto &answer) {
            ChunkedSecretOperation::read(entries(keychain), u"app/key"_s, Limit, context, answer);
        });
    }
    static std::optional<Auth0StoreResult> write(OneNameKeychain *keychain, const QByteArray &value)
    {
        return run([&](QObject *context, const auto &answer) {
            ChunkedSecretOperation::write(entries(keychain), u"app/key"_s, value, Limit, context,
                                          answer);
        });
    }
    static std::optional<Auth0StoreResult> remove(OneNameKeychain *keychain)
    {
        return run([&](QObject *context, const auto &answer) {
            ChunkedSecretOperation::remove(entries(keychain), u"app/key"_s, Limit, context, answer);
        });
    }
    // What the application stored before its QtKeychain was updated.
    static OneNameKeychain older(const QByteArray &value)
    {
        OneNameKeychain keychain;
        run([&](QObject *context, const auto &answer) {
            ChunkedSecretOperation::write(std::make_shared<NamedEntries>(&keychain, QString()),
                                          u"app/key"_s, value, Limit, context, answer);
        });
        keychain.changes = 0;
        return keychain;
    }
    static bool isMoved(const OneNameKeychain &keychain)
    {
        const auto names = keychain.values.keys();
        return std::all_of(names.cbegin(), names.cend(),
                           [](const QString &name) { return name.endsWith(u"@app"); });
    }
};

void tst_MovedEntries::moves()
{
    for (const int size : { 10, 1000 }) { // in one entry, in several
        const QByteArray value(size, 'v');
        auto keychain = older(value);
        const auto count = keychain.values.size();
        QCOMPARE(read(&keychain)->data(), value);
        QVERIFY(isMoved(keychain));
        QCOMPARE(keychain.values.size(), count);
        keychain.changes = 0;
        QCOMPARE(read(&keychain)->data(), value);
        QCOMPARE(keychain.changes, 0); // once
    }
    OneNameKeychain empty;
    QCOMPARE(read(&empty)->status(), Status::Missing);
    QCOMPARE(empty.changes, 0);
}

void tst_MovedEntries::newOneCounts()
{
    auto keychain = older("old"_ba);
    const auto current = std::make_shared<NamedEntries>(&keychain, u"app"_s);
    run([&](QObject *context, const auto &answer) {
        ChunkedSecretOperation::write(current, u"app/key"_s, "new"_ba, Limit, context, answer);
    });
    QCOMPARE(read(&keychain)->data(), "new"_ba);
}

void tst_MovedEntries::cannotMove()
{
    auto keychain = older("value"_ba);
    keychain.refusesWrites = true;
    QCOMPARE(read(&keychain)->data(), "value"_ba);
    QCOMPARE(keychain.values.size(), 1);
}

// Locked is not missing: nothing is looked for under another name.
void tst_MovedEntries::notMissing()
{
    auto keychain = older("value"_ba);
    keychain.readStatus = Status::Locked;
    QCOMPARE(read(&keychain)->status(), Status::Locked);
    QVERIFY(!isMoved(keychain));
}

void tst_MovedEntries::removesBoth()
{
    for (const int size : { 10, 1000 }) {
        auto keychain = older(QByteArray(size, 'v'));
        QVERIFY(remove(&keychain)->isOk());
        QVERIFY2(keychain.values.isEmpty(), qPrintable(keychain.values.keys().join(u' ')));

        keychain = older(QByteArray(size, 'v'));
        QVERIFY(write(&keychain, "new"_ba)->isOk());
        QVERIFY(isMoved(keychain));
        QCOMPARE(read(&keychain)->data(), "new"_ba);
        QVERIFY(remove(&keychain)->isOk());
        QVERIFY(keychain.values.isEmpty());
    }
}

// A QtKeychain before 0.17, or one that was told to keep to the old names.
void tst_MovedEntries::oneName()
{
    OneNameKeychain keychain;
    const auto same = entries(&keychain, QString());
    const auto run1 = [&](const auto &operation) {
        return run([&](QObject *context, const auto &answer) { operation(context, answer); });
    };
    const QByteArray value(1000, 'v');
    QVERIFY(run1([&](QObject *context, const auto &answer) {
                ChunkedSecretOperation::write(same, u"app/key"_s, value, Limit, context, answer);
            })->isOk());
    QCOMPARE(run1([&](QObject *context, const auto &answer) {
                 ChunkedSecretOperation::read(same, u"app/key"_s, Limit, context, answer);
             })->data(),
             value);
    QVERIFY(run1([&](QObject *context, const auto &answer) {
                ChunkedSecretOperation::remove(same, u"app/key"_s, Limit, context, answer);
            })->isOk());
    QVERIFY(keychain.values.isEmpty());
}

void tst_MovedEntries::killedAnywhere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one entry") << 10;
    QTest::newRow("several entries") << 1000;
}

// The next process finds the old value or the new one, and a removed one never again.
void tst_MovedEntries::killedAnywhere()
{
    QFETCH(const int, size);
    const QByteArray oldValue(size, 'o');
    const QByteArray newValue(size, 'n');
    const auto afterwards = [](OneNameKeychain *keychain) {
        keychain->dieBefore = -1;
        return *read(keychain);
    };
    for (int change = 0; change < 40; ++change) {
        auto keychain = older(oldValue);
        keychain.dieBefore = change;
        read(&keychain);
        QCOMPARE(afterwards(&keychain).data(), oldValue);

        keychain = older(oldValue);
        keychain.dieBefore = change;
        const bool written = write(&keychain, newValue).has_value();
        const QByteArray data = afterwards(&keychain).data();
        QVERIFY(data == newValue || (!written && data == oldValue));

        keychain = older(oldValue);
        keychain.dieBefore = change;
        const bool removed = remove(&keychain).has_value();
        const auto left = afterwards(&keychain);
        QVERIFY(left.status() == Status::Missing || (!removed && left.data() == oldValue));
        QVERIFY(remove(&keychain)->isOk());
        QVERIFY(keychain.values.isEmpty());
    }
}

AUTH0QT_TEST_MAIN(tst_MovedEntries, QCoreApplication)
#include "tst_movedentries.moc"
