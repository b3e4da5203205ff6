// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "sessionfixture.h"
#include "testmain.h"

#include "auth0accountmodel.h"

#include <QtCore/qset.h>
#include <QtTest/qabstractitemmodeltester.h>

using namespace Auth0Qt;
using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

class tst_Auth0AccountModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void listsAccounts();
    void pictures();
    void labels();
    void onlyOfThisApplication();
    void readsNoSecret();
    void switches();
    void signsOutAnother();
    void signsOutTheCurrent();
    void survivesProvider();

private:
    // alice in the slot "default", bob in "work"; "work" is current.
    static bool twoAccounts(SessionFixture &f)
    {
        f.issuer.subject = u"auth0|alice"_s;
        if (!f.login())
            return false;
        f.provider->setAccount(u"work"_s);
        f.issuer.subject = u"auth0|bob"_s;
        return f.login();
    }
    static QString at(const Auth0AccountModel &model, int row, int role)
    {
        return model.index(row).data(role).toString();
    }
};

void tst_Auth0AccountModel::empty()
{
    Auth0AccountModel model;
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.indexOf(u"default"_s), -1);
    model.switchTo(0);
    model.signOut(-1);
    SessionFixture f;
    model.setProvider(f.provider.get());
    QVERIFY(f.login());
    QTRY_COMPARE(model.count(), 1);
    model.setProvider(nullptr);
    QCOMPARE(model.count(), 0);
}

void tst_Auth0AccountModel::listsAccounts()
{
    SessionFixture f;
    Auth0AccountModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy countChanged(&model, &Auth0AccountModel::countChanged);
    model.setProvider(f.provider.get());
    QVERIFY(twoAccounts(f));
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(countChanged.size(), 2);
    // The last used first.
    QCOMPARE(at(model, 0, Auth0AccountModel::AccountRole), u"work"_s);
    QCOMPARE(at(model, 0, Auth0AccountModel::SubjectRole), u"auth0|bob"_s);
    QCOMPARE(at(model, 0, Auth0AccountModel::NameRole), f.provider->profile()->displayName());
    QVERIFY(model.index(0).data(Auth0AccountModel::CurrentRole).toBool());
    QVERIFY(model.index(0).data(Auth0AccountModel::LastUsedRole).toDateTime().isValid());
    QCOMPARE(at(model, 1, Auth0AccountModel::AccountRole), u"default"_s);
    QVERIFY(!model.index(1).data(Auth0AccountModel::CurrentRole).toBool());
    QCOMPARE(model.indexOf(u"default"_s), 1);
    const QSet<QByteArray> names { "account", "name",    "picture", "lastUsed",
                                   "sub",     "current", "label" };
    const auto roles = model.roleNames();
    QVERIFY((QSet<QByteArray>(roles.cbegin(), roles.cend()).contains(names)));
}

void tst_Auth0AccountModel::pictures()
{
    SessionFixture f;
    const QString url = u"https://cdn.example/alice.png"_s;
    f.issuer.claims.insert(u"picture"_s, url);
    QVERIFY(f.login());
    Auth0AccountModel model;
    QAbstractItemModelTester tester(&model);
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(at(model, 0, Auth0AccountModel::PictureRole), url);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    f.provider->setAutoLoadPictures(false);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][2].value<QList<int>>(), { Auth0AccountModel::PictureRole });
    QCOMPARE(at(model, 0, Auth0AccountModel::PictureRole), QString());
}

// What they are called in a list: the name, and more only where that is not enough.
void tst_Auth0AccountModel::labels()
{
    SessionFixture f;
    const auto signIn = [&f](const QString &account, const QString &name) {
        f.provider->setAccount(account);
        f.issuer.subject = u"auth0|"_s + account;
        f.issuer.claims[u"name"_s] = name;
        return f.login();
    };
    Auth0AccountModel model;
    QAbstractItemModelTester tester(&model);
    model.setProvider(f.provider.get());
    const auto label = [&model](const QString &account) {
        return at(model, model.indexOf(account), Auth0AccountModel::LabelRole);
    };
    QVERIFY(signIn(u"home"_s, u"Alice"_s));
    QVERIFY(signIn(u"private"_s, u"Bob"_s));
    QTRY_COMPARE(label(u"private"_s), u"Bob"_s);
    QVERIFY(signIn(u"work"_s, u"Bob"_s));
    QTRY_COMPARE(label(u"work"_s), u"Bob (work)"_s);
    QCOMPARE(label(u"private"_s), u"Bob (private)"_s);
    QCOMPARE(label(u"home"_s), u"Alice"_s);
    QCOMPARE(at(model, model.indexOf(u"work"_s), Auth0AccountModel::NameRole), u"Bob"_s);
    QCOMPARE(at(model, model.indexOf(u"work"_s), Qt::DisplayRole), u"Bob (work)"_s);
    QCOMPARE(label(u"nobody"_s), QString());
    // One of the two is gone.
    model.signOut(model.indexOf(u"private"_s));
    QTRY_COMPARE(label(u"work"_s), u"Bob"_s);
    QVERIFY(f.settle());
}

void tst_Auth0AccountModel::onlyOfThisApplication()
{
    SessionFixture f;
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QVERIFY(twoAccounts(f));
    QTRY_COMPARE(model.count(), 2);
    f.provider->setClientId(u"another"_s);
    QTRY_COMPARE(model.count(), 0);
    f.provider->setClientId(f.issuer.clientId);
    QTRY_COMPARE(model.count(), 2);
}

void tst_Auth0AccountModel::readsNoSecret()
{
    SessionFixture f;
    QVERIFY(twoAccounts(f));
    QTRY_VERIFY(f.store.values.contains(accountIndexKey()));
    const int reads = f.store.count(FaultyStore::Read);
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    QCOMPARE(f.store.count(FaultyStore::Read), reads); // it counts those of records
}

void tst_Auth0AccountModel::switches()
{
    SessionFixture f;
    QVERIFY(twoAccounts(f));
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    QSignalSpy restored(f.provider.get(), &Auth0Provider::restoreFinished);
    const int requests = f.issuer.server.requests().size();
    model.switchTo(model.indexOf(u"default"_s));
    QTRY_COMPARE(restored.size(), 1);
    QVERIFY(restored.first().first().toBool());
    QCOMPARE(f.provider->account(), u"default"_s);
    QCOMPARE(f.provider->profile()->sub(), u"auth0|alice"_s);
    QCOMPARE(f.issuer.server.requests().size(), requests);
    // It is the last used one now.
    QTRY_COMPARE(at(model, 0, Auth0AccountModel::AccountRole), u"default"_s);
    QVERIFY(model.index(0).data(Auth0AccountModel::CurrentRole).toBool());
    model.switchTo(0); // it is already
    QVERIFY(f.settle());
    QCOMPARE(restored.size(), 1);
}

void tst_Auth0AccountModel::signsOutAnother()
{
    SessionFixture f;
    QVERIFY(twoAccounts(f));
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    const QString key = credentialKey(f.issuer.issuer(), f.issuer.clientId, u"default"_s);
    const auto record = CredentialRecord::fromJson(f.store.values.value(key));
    QVERIFY(record);
    const QString refreshToken = record->refreshToken;
    QVERIFY(f.issuer.isAlive(refreshToken));
    model.signOut(model.indexOf(u"default"_s));
    QTRY_COMPARE(model.count(), 1);
    QTRY_VERIFY(!f.issuer.isAlive(refreshToken));
    QCOMPARE(at(model, 0, Auth0AccountModel::AccountRole), u"work"_s);
    QVERIFY(f.provider->isAuthenticated());
    QCOMPARE(f.provider->profile()->sub(), u"auth0|bob"_s);
    f.provider->setAccount(u"default"_s);
    QVERIFY(!f.restore());
}

void tst_Auth0AccountModel::signsOutTheCurrent()
{
    SessionFixture f;
    QVERIFY(twoAccounts(f));
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 2);
    QSignalSpy loggedOut(f.provider.get(), &Auth0Provider::loggedOut);
    model.signOut(model.indexOf(u"work"_s));
    QTRY_COMPARE(loggedOut.size(), 1);
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(at(model, 0, Auth0AccountModel::AccountRole), u"default"_s);
}

void tst_Auth0AccountModel::survivesProvider()
{
    SessionFixture f;
    QVERIFY(f.login());
    Auth0AccountModel model;
    model.setProvider(f.provider.get());
    QTRY_COMPARE(model.count(), 1);
    f.provider.reset();
    QTRY_COMPARE(model.count(), 0);
    QCOMPARE(model.provider(), nullptr);
    model.switchTo(0);
    model.signOut(0);
    model.reload();
}

AUTH0QT_TEST_MAIN(tst_Auth0AccountModel, QCoreApplication)
#include "tst_auth0accountmodel.moc"
