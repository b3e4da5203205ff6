// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include "store/keychainentries.h"

#include <QtTest/qtest.h>

using namespace Auth0Qt;
using Backend = KeychainBackend;

// What the entries are is tested with Auth0KeychainStore, at a real keyring.
class tst_KeychainEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backend_data();
    void backend();
};

void tst_KeychainEntries::backend_data()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    QSKIP("This system has one keychain");
#endif
    QTest::addColumn<QByteArray>("kdeSession");
    QTest::addColumn<QByteArray>("forced");
    QTest::addColumn<QByteArray>("secretBackend");
    QTest::addColumn<Backend>("backend");
    QTest::newRow("no KDE") << QByteArray() << QByteArray() << QByteArray()
                            << Backend::SecretService;
    QTest::newRow("KDE 3") << QByteArray("3") << QByteArray() << QByteArray()
                           << Backend::SecretService;
    QTest::newRow("KDE 4") << QByteArray("4") << QByteArray() << QByteArray() << Backend::KWallet;
    QTest::newRow("Plasma 5") << QByteArray("5") << QByteArray() << QByteArray()
                              << Backend::KWallet;
    QTest::newRow("Plasma 6") << QByteArray("6") << QByteArray() << QByteArray()
                              << Backend::KWallet;
    QTest::newRow("KWallet without KDE")
            << QByteArray() << QByteArray("kwallet6") << QByteArray() << Backend::KWallet;
    QTest::newRow("libsecret on Plasma 6")
            << QByteArray("6") << QByteArray("libsecret") << QByteArray() << Backend::SecretService;
    QTest::newRow("an override that QtKeychain does not know")
            << QByteArray("6") << QByteArray("kwallet") << QByteArray() << Backend::KWallet;
    QTest::newRow("file") << QByteArray() << QByteArray() << QByteArray("file")
                          << Backend::SandboxFile;
}

void tst_KeychainEntries::backend()
{
    QFETCH(const QByteArray, kdeSession);
    QFETCH(const QByteArray, forced);
    QFETCH(const QByteArray, secretBackend);
    qputenv("KDE_SESSION_VERSION", kdeSession);
    qputenv("QTKEYCHAIN_BACKEND", forced);
    qputenv("SECRET_BACKEND", secretBackend);
    QTEST(keychainBackend(), "backend");
}

AUTH0QT_TEST_MAIN(tst_KeychainEntries, NoApplication)
#include "tst_keychainentries.moc"
