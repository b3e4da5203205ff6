// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/revocationrecord.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using namespace Qt::StringLiterals;

// tst_pendingrevocations has what happens with the tokens.
class tst_RevocationRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repaired_data();
    void repaired();
};

void tst_RevocationRecord::repaired_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("count");
    QTest::newRow("garbage") << "{]"_ba << QString() << 0;
    QTest::newRow("no version") << "{}"_ba << QString() << 0;
    QTest::newRow("newer version")
            << R"({"version":2,"tokens":[]})"_ba << u"storage.record_version"_s << 0;
    QTest::newRow("no list") << R"({"version":1,"tokens":7})"_ba << QString() << 0;
    QTest::newRow("one of two")
            << R"({"version":1,"tokens":[7,{"token":"a","since":"2026-11-30T10:00:00Z"}]})"_ba
            << QString() << 1;
    QTest::newRow("the same twice")
            << R"({"version":1,"tokens":[{"token":"a","since":"2026-11-30T10:00:00Z"},)"
               R"({"token":"a","since":"2026-11-30T10:00:00Z"}]})"_ba
            << QString() << 1;
}

void tst_RevocationRecord::repaired()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, detail);
    QFETCH(const int, count);
    const auto record = RevocationRecord::repaired(json);
    QCOMPARE(record.error().detail(), detail);
    if (record)
        QCOMPARE(record->entries.size(), count);
}

AUTH0QT_TEST_MAIN(tst_RevocationRecord, NoApplication)
#include "tst_revocationrecord.moc"
