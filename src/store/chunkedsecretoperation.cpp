// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "store/chunkedsecretoperation.h"

#include "global/logging.h"

#include <algorithm>
#include <iterator>

namespace Auth0Qt {

using namespace Qt::StringLiterals;
using Status = Auth0StoreResult::Status;
using Kind = StoredEntry::Kind;

SecretEntries::~SecretEntries() = default;

namespace {

constexpr QChar Generations[] = { u'a', u'b' };

Auth0StoreResult torn()
{
    return Auth0StoreResult(Status::Corrupt, u"storage.record_torn"_s);
}

class ReadOperation : public ChunkedSecretOperation
{
public:
    using ChunkedSecretOperation::ChunkedSecretOperation;

    void start()
    {
        m_entries->read(m_key, this, [this](const Result &result) { haveEntry(result); });
    }

private:
    void haveEntry(const Result &result)
    {
        if (result.status() == Status::Missing && m_limit > 0)
            return probe(0, result);
        if (!result.isOk())
            return finish(result);

        const auto entry = StoredEntry::parse(result.data());
        switch (entry.kind) {
        case Kind::Plain:
            return finish(Result(entry.value));
        case Kind::Nothing:
            return finish(Result(Status::Missing));
        case Kind::UnknownVersion:
            return finish(Result(Status::Corrupt, u"storage.record_version"_s));
        case Kind::Broken:
            return finish(torn());
        case Kind::Chunked:
            m_entry = result.data();
            m_header = entry.header;
            m_parts.clear();
            return readPart();
        }
    }

    void readPart()
    {
        if (m_parts.size() == m_header.count)
            return join();
        const auto key = partKey(m_key, m_header.generation, int(m_parts.size()));
        m_entries->read(key, this, [this](const Result &result) {
            if (result.status() == Status::Missing)
                return askAgain();
            if (!result.isOk())
                return finish(result);
            m_parts.append(result.data());
            readPart();
        });
    }

    void join()
    {
        const auto value = joinSecret(m_header, m_parts);
        if (value)
            finish(Result(*value));
        else
            askAgain();
    }

    // Another process may have replaced the value meanwhile. Then the header has changed.
    void askAgain()
    {
        m_entries->read(m_key, this, [this](const Result &result) {
            if (result.isOk() && result.data() == m_entry)
                return finish(torn());
            if (++m_restarts > 3)
                return finish(torn());
            haveEntry(result);
        });
    }

    // Without a header. If entries are limited, parts without a header are a damaged record.
    void probe(int generation, const Result &missing)
    {
        if (generation == int(std::size(Generations)))
            return finish(missing);
        m_entries->read(partKey(m_key, Generations[generation], 0), this,
                        [this, generation, missing](const Result &result) {
                            if (result.isOk())
                                return finish(torn());
                            if (result.status() != Status::Missing)
                                return finish(result);
                            probe(generation + 1, missing);
                        });
    }

    QByteArray m_entry;
    ChunkHeader m_header;
    QList<QByteArray> m_parts;
    int m_restarts = 0;
};

class WriteOperation : public ChunkedSecretOperation
{
public:
    using ChunkedSecretOperation::ChunkedSecretOperation;

    void start(const QByteArray &value)
    {
        m_value = value;
        const auto entry = plainEntry(value);
        if (m_limit == 0)
            return writeChecked(m_key, entry, [this] { finish({}); });
        // The parts of the current header must not be changed.
        m_entries->read(m_key, this, [this, entry](const Result &result) {
            if (!result.isOk() && result.status() != Status::Missing)
                return finish(result);
            if (result.isOk())
                m_old = StoredEntry::parse(result.data());
            if (entry.size() <= m_limit)
                writeChecked(m_key, entry, [this] { sweepOthers(u'a', 0); });
            else
                split(result.status() == Status::Missing);
        });
    }

private:
    // Each write is read back: KWallet reports success also after an error, and the old refresh
    // token is no longer valid.
    void writeChecked(const QString &key, const QByteArray &data, Next next)
    {
        m_entries->write(key, data, this, [this, key, data, next](const Result &result) {
            if (!result.isOk())
                return finish(result);
            m_entries->read(key, this, [this, data, next](const Result &result) {
                if (result.isOk() && result.data() == data)
                    return next();
                if (result.isOk() || result.status() == Status::Missing)
                    return finish(Result(Status::Unavailable, u"storage.not_kept"_s));
                finish(result);
            });
        });
    }

    void split(bool first)
    {
        m_parts = splitSecret(m_value, m_limit);
        const bool usesA = m_old.kind == Kind::Chunked && m_old.header.generation == u'a';
        m_header = chunkHeader(usesA ? u'b' : u'a', m_value, int(m_parts.size()));
        // After a crash the first parts would have no header.
        if (first)
            writeChecked(m_key, nothingEntry(), [this] { writePart(0); });
        else
            writePart(0);
    }

    void writePart(int index)
    {
        if (index == m_parts.size()) {
            return writeChecked(m_key, m_header.toEntry(),
                                [this] { sweepOthers(m_header.generation, m_header.count); });
        }
        writeChecked(partKey(m_key, m_header.generation, index), m_parts[index],
                     [this, index] { writePart(index + 1); });
    }

    // The value is written. Removes the parts of older values. An error does not affect the value,
    // and the next write tries again.
    void sweepOthers(QChar generation, int count)
    {
        sweep(generation, count, oldCount(generation), [this, generation](const Result &) {
            const QChar other = generation == u'a' ? u'b' : u'a';
            sweep(other, 0, oldCount(other), [this](const Result &result) {
                if (!result.isOk())
                    qCInfo(lcStore, "Parts of an older record could not be removed");
                finish({});
            });
        });
    }

    int oldCount(QChar generation) const
    {
        const bool known = m_old.kind == Kind::Chunked && m_old.header.generation == generation;
        return known ? m_old.header.count : 0;
    }

    QByteArray m_value;
    StoredEntry m_old;
    QList<QByteArray> m_parts;
    ChunkHeader m_header;
};

class RemoveOperation : public ChunkedSecretOperation
{
public:
    using ChunkedSecretOperation::ChunkedSecretOperation;

    void start()
    {
        if (m_limit == 0)
            return removeHeader();
        m_entries->read(m_key, this, [this](const Result &result) {
            if (!result.isOk() && result.status() != Status::Missing)
                return finish(result);
            if (!result.isOk())
                return sweepParts(0);
            m_old = StoredEntry::parse(result.data());
            if (m_old.kind == Kind::Plain)
                return sweepParts(0);
            // From now on there is no value, also if the process is killed before all parts are
            // removed.
            m_entries->write(m_key, nothingEntry(), this, [this](const Result &result) {
                if (!result.isOk())
                    return finish(result);
                sweepParts(0);
            });
        });
    }

private:
    void sweepParts(int index)
    {
        if (index == int(std::size(Generations)))
            return removeHeader();
        const auto generation = Generations[index];
        const bool known = m_old.kind == Kind::Chunked && m_old.header.generation == generation;
        sweep(generation, 0, known ? m_old.header.count : 0, [this, index](const Result &result) {
            if (!result.isOk())
                return finish(result);
            sweepParts(index + 1);
        });
    }

    void removeHeader()
    {
        m_entries->remove(m_key, this, [this](const Result &result) { finish(result); });
    }

    StoredEntry m_old;
};

} // namespace

ChunkedSecretOperation::ChunkedSecretOperation(std::shared_ptr<SecretEntries> entries,
                                               const QString &key, qsizetype limit, QObject *parent,
                                               Answer answer)
    : QObject(parent)
    , m_entries(std::move(entries))
    , m_key(key)
    , m_limit(limit)
    , m_answer(std::move(answer))
{
}

ChunkedSecretOperation::~ChunkedSecretOperation() = default;

void ChunkedSecretOperation::read(std::shared_ptr<SecretEntries> entries, const QString &key,
                                  qsizetype limit, QObject *parent, Answer answer)
{
    (new ReadOperation(std::move(entries), key, limit, parent, std::move(answer)))->start();
}

void ChunkedSecretOperation::write(std::shared_ptr<SecretEntries> entries, const QString &key,
                                   const QByteArray &value, qsizetype limit, QObject *parent,
                                   Answer answer)
{
    (new WriteOperation(std::move(entries), key, limit, parent, std::move(answer)))->start(value);
}

void ChunkedSecretOperation::remove(std::shared_ptr<SecretEntries> entries, const QString &key,
                                    qsizetype limit, QObject *parent, Answer answer)
{
    (new RemoveOperation(std::move(entries), key, limit, parent, std::move(answer)))->start();
}

void ChunkedSecretOperation::sweep(QChar generation, int first, int known, Answer answer)
{
    const int end = std::max(first, known);
    m_entries->read(partKey(m_key, generation, end), this, [=](const Result &result) {
        if (result.isOk())
            return sweep(generation, first, end + 1, answer);
        if (result.status() != Status::Missing)
            return answer(result);
        sweepDown(generation, first, end, answer);
    });
}

// Removes the last part first, so that the remaining parts begin at `first` after a crash, where
// the next sweep finds them.
void ChunkedSecretOperation::sweepDown(QChar generation, int first, int end, Answer answer)
{
    if (end <= first)
        return answer({});
    m_entries->remove(partKey(m_key, generation, end - 1), this, [=](const Result &result) {
        if (!result.isOk())
            return answer(result);
        sweepDown(generation, first, end - 1, answer);
    });
}

void ChunkedSecretOperation::finish(const Result &result)
{
    deleteLater();
    const auto answer = std::exchange(m_answer, nullptr);
    if (answer)
        answer(result);
}

} // namespace Auth0Qt
