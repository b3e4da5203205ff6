// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/chunkedsecretoperation.h"

#include <QtCore/qmap.h>
#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;

Q_DECLARE_METATYPE(std::optional<QByteArray>)

// A keychain in memory: counts its changes, dies before a given one, fails a given call.
class FakeEntries : public SecretEntries
{
public:
    void read(const QString &key, QObject *context, Answer answer) override
    {
        const auto found = values.constFind(key);
        reply(context, answer,
              found == values.constEnd() ? Auth0StoreResult(Status::Missing)
                                         : Auth0StoreResult(*found));
    }
    void write(const QString &key, const QByteArray &data, QObject *context, Answer answer) override
    {
        QVERIFY2(limit == 0 || data.size() <= limit, "larger than an entry may be");
        if (mayChange() && !forgetsWrites)
            values.insert(key, data);
        reply(context, answer, {});
    }
    void remove(const QString &key, QObject *context, Answer answer) override
    {
        if (mayChange())
            values.remove(key);
        reply(context, answer, {});
    }

    QMap<QString, QByteArray> values;
    qsizetype limit = 0;
    int changes = 0;
    int dieBefore = -1; // this change and all later ones do not happen, and nothing is answered
    int calls = 0;
    int failAt = -1; // this call answers with `failure`
    Auth0StoreResult failure;
    bool forgetsWrites = false;
    std::function<void(FakeEntries *)> beforeCall;

private:
    bool mayChange()
    {
        m_dead = m_dead || changes == dieBefore;
        if (m_dead || calls == failAt)
            return false;
        ++changes;
        return true;
    }
    void reply(QObject *context, const Answer &answer, Auth0StoreResult result)
    {
        if (m_dead)
            return;
        if (calls++ == failAt)
            result = failure;
        QMetaObject::invokeMethod(
                context,
                [this, answer, result] {
                    if (beforeCall)
                        beforeCall(this);
                    answer(result);
                },
                Qt::QueuedConnection);
    }

    bool m_dead = false;
};

class tst_ChunkedSecretOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhere_data();
    void killedAnywhere();
    void failedAnywhere_data() { killedAnywhere_data(); }
    void failedAnywhere();
    void nothingIsLeft_data() { killedAnywhere_data(); }
    void nothingIsLeft();
    void forgottenWrite();
    void newerVersion();
    void replacedWhileRead();
    void staleParts();

private:
    static constexpr int Limit = 300;

    static QByteArray value(int size, char seed)
    {
        QByteArray bytes(size, seed);
        for (int i = 0; i < size; i += 7)
            bytes[i] = char(i);
        return bytes;
    }

    template<typename Start>
    static std::optional<Auth0StoreResult> run(Start start)
    {
        QObject parent;
        std::optional<Auth0StoreResult> result;
        int answers = 0;
        start(&parent, [&](const Auth0StoreResult &answer) {
            result = answer;
            ++answers;
        });
        if (result)
            return Auth0StoreResult(Status::Corrupt, u"answered too early"_s);
        // Everything happens in posted events: when none is left, no answer will come.
        for (int i = 0; i < 1000 && !result; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (answers > 1)
            return Auth0StoreResult(Status::Corrupt, u"answered twice"_s);
        return result;
    }
    static std::optional<Auth0StoreResult> read(std::shared_ptr<FakeEntries> entries)
    {
        return run([&](QObject *parent, SecretEntries::Answer answer) {
            ChunkedSecretOperation::read(entries, u"k"_s, Limit, parent, answer);
        });
    }
    // Writes, or removes when there is no value.
    static std::optional<Auth0StoreResult> change(std::shared_ptr<FakeEntries> entries,
                                                  const std::optional<QByteArray> &value)
    {
        return run([&](QObject *parent, SecretEntries::Answer answer) {
            if (value)
                ChunkedSecretOperation::write(entries, u"k"_s, *value, Limit, parent, answer);
            else
                ChunkedSecretOperation::remove(entries, u"k"_s, Limit, parent, answer);
        });
    }
    static std::shared_ptr<FakeEntries> entriesWith(const std::optional<QByteArray> &value)
    {
        auto entries = std::make_shared<FakeEntries>();
        entries->limit = Limit;
        if (value)
            change(entries, value);
        entries->calls = entries->changes = 0;
        return entries;
    }
    static bool holds(const std::shared_ptr<FakeEntries> &entries,
                      const std::optional<QByteArray> &value)
    {
        const auto result = read(entries);
        if (!value)
            return result && result->status() == Status::Missing;
        return result && result->isOk() && result->data() == *value;
    }
};

void tst_ChunkedSecretOperation::killedAnywhere_data()
{
    QTest::addColumn<std::optional<QByteArray>>("before");
    QTest::addColumn<std::optional<QByteArray>>("after");
    using Value = std::optional<QByteArray>;
    const std::pair<const char *, Value> values[] { { "none", {} },
                                                    { "plain", value(50, 'p') },
                                                    { "two parts", value(600, 't') },
                                                    { "five parts", value(1500, 'f') } };
    for (const auto &[from, before] : values) {
        for (const auto &[to, after] : values) {
            const Value other = after ? Value(*after + "!") : Value();
            QTest::addRow("%s to %s", from, to) << before << other;
        }
    }
}

// After each prefix of the changes that a write or removal makes, a reader finds the old value or
// the new one, and the next write works.
void tst_ChunkedSecretOperation::killedAnywhere()
{
    QFETCH(const std::optional<QByteArray>, before);
    QFETCH(const std::optional<QByteArray>, after);
    auto undisturbed = entriesWith(before);
    const auto result = change(undisturbed, after);
    QVERIFY(result && result->isOk());
    QVERIFY(holds(undisturbed, after));

    bool turned = false;
    for (int death = 0; death <= undisturbed->changes; ++death) {
        auto entries = entriesWith(before);
        entries->dieBefore = death;
        change(entries, after);

        auto restarted = std::make_shared<FakeEntries>();
        restarted->values = entries->values;
        restarted->limit = Limit;
        const bool isNew = holds(restarted, after);
        QVERIFY2(isNew || (!turned && holds(restarted, before)),
                 qPrintable(u"killed before change %1"_s.arg(death)));
        turned = isNew && after != before;

        const auto next = value(1000, 'n');
        const auto written = change(restarted, next);
        QVERIFY(written && written->isOk());
        QVERIFY(holds(restarted, next));
        QCOMPARE(restarted->values.size(), 5);
    }
}

// A call that fails ends the operation with its status, or at least does no harm to the value.
void tst_ChunkedSecretOperation::failedAnywhere()
{
    QFETCH(const std::optional<QByteArray>, before);
    QFETCH(const std::optional<QByteArray>, after);
    auto undisturbed = entriesWith(before);
    change(undisturbed, after);
    for (int call = 0; call < undisturbed->calls; ++call) {
        auto entries = entriesWith(before);
        entries->failAt = call;
        entries->failure = Auth0StoreResult(Status::Locked, u"storage.locked"_s);
        const auto result = change(entries, after);
        QVERIFY(result);
        if (!result->isOk())
            QCOMPARE(result->status(), Status::Locked);
        entries->failAt = -1;
        QVERIFY(holds(entries, after) || (!result->isOk() && holds(entries, before)));
    }
}

void tst_ChunkedSecretOperation::nothingIsLeft()
{
    QFETCH(const std::optional<QByteArray>, before);
    QFETCH(const std::optional<QByteArray>, after);
    auto entries = entriesWith(before);
    change(entries, after);
    const int parts = after && after->size() > Limit ? (int(after->size()) + Limit - 1) / Limit : 0;
    QCOMPARE(entries->values.size(), after ? 1 + parts : 0);
    change(entries, {});
    QCOMPARE(entries->values.size(), 0);
}

void tst_ChunkedSecretOperation::forgottenWrite()
{
    for (const int size : { 50, 1000 }) {
        auto entries = entriesWith(value(600, 'o'));
        const auto before = entries->values;
        entries->forgetsWrites = true;
        const auto result = change(entries, value(size, 'n'));
        QVERIFY(result);
        QCOMPARE(result->status(), Status::Unavailable);
        QCOMPARE(result->detail(), u"storage.not_kept"_s);
        QCOMPARE(entries->values, before);
    }
}

void tst_ChunkedSecretOperation::newerVersion()
{
    auto entries = entriesWith({});
    entries->values.insert(u"k"_s, R"(auth0qt-entry:{"version":2,"shards":3})"_ba);
    const auto before = entries->values;
    const auto result = read(entries);
    QVERIFY(result);
    QCOMPARE(result->status(), Status::Corrupt);
    QCOMPARE(result->detail(), u"storage.record_version"_s);
    QCOMPARE(entries->values, before);
}

// Another process replaces the value while its parts are being read.
void tst_ChunkedSecretOperation::replacedWhileRead()
{
    const auto next = value(900, 'n');
    auto other = entriesWith(value(600, 'o'));
    change(other, next);

    auto entries = entriesWith(value(600, 'o'));
    entries->beforeCall = [&](FakeEntries *self) {
        if (self->calls == 2)
            self->values = other->values;
    };
    const auto result = read(entries);
    QVERIFY(result && result->isOk());
    QCOMPARE(result->data(), next);
}

// What a crash left behind goes with the next removal, whatever is in place.
void tst_ChunkedSecretOperation::staleParts()
{
    auto entries = entriesWith(value(10, 'p'));
    for (int i = 0; i < 4; ++i) {
        entries->values.insert(partKey(u"k"_s, u'a', i), "left"_ba);
        entries->values.insert(partKey(u"k"_s, u'b', i), "left"_ba);
    }
    QVERIFY(holds(entries, value(10, 'p')));
    QCOMPARE(entries->values.size(), 9);
    change(entries, {});
    QCOMPARE(entries->values.size(), 0);
}

AUTH0QT_TEST_MAIN(tst_ChunkedSecretOperation, QCoreApplication)
#include "tst_chunkedsecretoperation.moc"
