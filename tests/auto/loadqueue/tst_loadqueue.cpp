// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "loadqueue.h"

#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

class tst_LoadQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_queue.reset(); }
    void oneAtATime();
    void lastOneCounts();
    void notWithinTheEnd();
    void pageLoadsByItself();
    void reset();
    void endIsLost();

private:
    const QUrl m_blank { u"about:blank"_s };
    const QUrl m_first { u"https://example.com/1"_s };
    const QUrl m_second { u"https://example.com/2"_s };
    QList<QUrl> m_loaded;
    std::unique_ptr<LoadQueue> m_queue;
};

void tst_LoadQueue::init()
{
    m_loaded.clear();
    m_queue = std::make_unique<LoadQueue>([this](const QUrl &url) { m_loaded.append(url); },
                                          nullptr);
}

void tst_LoadQueue::oneAtATime()
{
    m_queue->load(m_blank);
    QCOMPARE(m_loaded, QList<QUrl>({ m_blank }));
    QVERIFY(!m_queue->isWaiting());
    m_queue->load(m_first); // before the engine reports anything
    QVERIFY(m_queue->isWaiting());
    m_queue->setLoading(true);
    QCoreApplication::processEvents();
    QCOMPARE(m_loaded, QList<QUrl>({ m_blank }));
    m_queue->setLoading(false);
    QTRY_COMPARE(m_loaded, QList<QUrl>({ m_blank, m_first }));
    QVERIFY(!m_queue->isWaiting());
}

void tst_LoadQueue::lastOneCounts()
{
    m_queue->load(m_blank);
    m_queue->load(m_first);
    m_queue->load(m_second);
    m_queue->setLoading(false);
    QTRY_COMPARE(m_loaded, QList<QUrl>({ m_blank, m_second }));
    m_queue->setLoading(false);
    QCoreApplication::processEvents();
    QCOMPARE(m_loaded.size(), 2);
}

void tst_LoadQueue::notWithinTheEnd()
{
    m_queue->load(m_blank);
    m_queue->load(m_first);
    m_queue->setLoading(false);
    QCOMPARE(m_loaded, QList<QUrl>({ m_blank }));
    QVERIFY(m_queue->isWaiting());
    QTRY_COMPARE(m_loaded.size(), 2);
}

void tst_LoadQueue::pageLoadsByItself()
{
    m_queue->setLoading(true);
    m_queue->load(m_first);
    QCOMPARE(m_loaded, QList<QUrl>());
    m_queue->setLoading(false);
    m_queue->setLoading(true); // goes on at once
    QCoreApplication::processEvents();
    QCOMPARE(m_loaded, QList<QUrl>());
    m_queue->setLoading(false);
    QTRY_COMPARE(m_loaded, QList<QUrl>({ m_first }));
}

void tst_LoadQueue::reset()
{
    m_queue->load(m_blank);
    m_queue->load(m_first);
    m_queue->reset();
    QVERIFY(!m_queue->isWaiting());
    m_queue->load(m_second);
    QCOMPARE(m_loaded, QList<QUrl>({ m_blank, m_second }));
}

// The engine does not report the end of the first load.
void tst_LoadQueue::endIsLost()
{
    m_queue->load(m_blank);
    m_queue->setLoading(true);
    m_queue->load(m_first);
    QTRY_COMPARE_WITH_TIMEOUT(m_loaded, QList<QUrl>({ m_blank, m_first }), 10000);
    QVERIFY(!m_queue->isWaiting());
}

QTEST_GUILESS_MAIN(tst_LoadQueue)

#include "tst_loadqueue.moc"
