// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0identitymodel.h"
#include "auth0profile.h"
#include "profile/auth0profile_p.h"
#include "testmain.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;

class tst_Auth0IdentityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roles();
    void names_data();
    void names();
    void rows();
    void otherOrder();
    void otherProfile();

private:
    static QJsonObject identity(const QString &provider, const QString &id,
                                const QJsonObject &data = {})
    {
        QJsonObject result { { u"provider"_s, provider },
                             { u"user_id"_s, id },
                             { u"connection"_s, QString(provider + u"-connection"_s) },
                             { u"isSocial"_s, provider != "auth0"_L1 } };
        if (!data.isEmpty())
            result.insert(u"profileData"_s, data);
        return result;
    }
    void show(const QJsonArray &identities)
    {
        Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(m_profile.get());
        d->setSources({ { u"sub"_s, u"auth0|alice"_s },
                        { u"name"_s, u"Alice"_s },
                        { u"email"_s, u"alice@example.com"_s },
                        { u"picture"_s, u"https://cdn.example/alice.png"_s },
                        { u"identities"_s, identities } },
                      {}, {});
        d->notify();
    }
    QVariant at(int row, Auth0IdentityModel::Role role) const
    {
        return m_model->index(row).data(role);
    }

    std::unique_ptr<Auth0Profile> m_profile;
    std::unique_ptr<Auth0IdentityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_Auth0IdentityModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<Auth0IdentityModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_profile.reset(Auth0ProfilePrivate::create(nullptr));
    m_model->setProfile(m_profile.get());
    QCOMPARE(m_model->profile(), m_profile.get());
    QCOMPARE(m_model->count(), 0);
}

void tst_Auth0IdentityModel::roles()
{
    const QJsonObject data { { u"name"_s, u"Al at GitHub"_s },
                             { u"email"_s, u"al@github.example"_s },
                             { u"picture"_s, u"javascript:alert(1)"_s } };
    show({ identity(u"auth0"_s, u"alice"_s), identity(u"github"_s, u"12"_s, data) });
    QCOMPARE(m_model->count(), 2);

    QCOMPARE(at(0, Auth0IdentityModel::ConnectionRole), QVariant(u"auth0-connection"_s));
    QCOMPARE(at(0, Auth0IdentityModel::PrimaryRole), QVariant(true));
    QCOMPARE(at(0, Auth0IdentityModel::SocialRole), QVariant(false));
    QCOMPARE(at(0, Auth0IdentityModel::NameRole), QVariant(u"Alice"_s)); // the user's own
    QCOMPARE(at(0, Auth0IdentityModel::EmailRole), QVariant(u"alice@example.com"_s));
    QCOMPARE(at(0, Auth0IdentityModel::PictureRole),
             QVariant(QUrl(u"https://cdn.example/alice.png"_s)));

    QCOMPARE(at(1, Auth0IdentityModel::ProviderRole), QVariant(u"github"_s));
    QCOMPARE(at(1, Auth0IdentityModel::UserIdRole), QVariant(u"12"_s));
    QCOMPARE(at(1, Auth0IdentityModel::PrimaryRole), QVariant(false));
    QCOMPARE(at(1, Auth0IdentityModel::SocialRole), QVariant(true));
    QCOMPARE(at(1, Auth0IdentityModel::EmailRole), QVariant(u"al@github.example"_s));
    QCOMPARE(at(1, Auth0IdentityModel::PictureRole), QVariant(QUrl())); // nothing to run
    QCOMPARE(at(1, Auth0IdentityModel::ProfileDataRole), QVariant(data.toVariantMap()));
    QCOMPARE(m_model->index(1).data(), QVariant(u"Al at GitHub"_s));
    QCOMPARE(m_model->index(1).data(Qt::ToolTipRole), QVariant(u"github-connection"_s));

    const QMetaEnum known = QMetaEnum::fromType<Auth0IdentityModel::Role>();
    for (int i = 0; i < known.keyCount(); ++i)
        QVERIFY2(m_model->roleNames().contains(known.value(i)), known.key(i));
}

void tst_Auth0IdentityModel::names_data()
{
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QJsonObject { { u"name"_s, u"N"_s }, { u"email"_s, u"e"_s } }
                          << u"N"_s;
    QTest::newRow("nickname") << QJsonObject { { u"nickname"_s, u"nick"_s } } << u"nick"_s;
    QTest::newRow("blank") << QJsonObject { { u"name"_s, u"  "_s }, { u"email"_s, u"e"_s } }
                           << u"e"_s;
    QTest::newRow("nothing") << QJsonObject() << u"12"_s;
}

void tst_Auth0IdentityModel::names()
{
    QFETCH(const QJsonObject, data);
    QFETCH(const QString, name);
    show({ identity(u"auth0"_s, u"alice"_s), identity(u"github"_s, u"12"_s, data) });
    QCOMPARE(at(1, Auth0IdentityModel::NameRole), QVariant(name));
}

// A row that stays keeps its place.
void tst_Auth0IdentityModel::rows()
{
    const QJsonObject own = identity(u"auth0"_s, u"alice"_s);
    const QJsonObject gitHub = identity(u"github"_s, u"12"_s);
    const QJsonObject google = identity(u"google-oauth2"_s, u"3"_s);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy counts(m_model.get(), &Auth0IdentityModel::countChanged);
    show({ own, gitHub });
    QCOMPARE(inserted.size(), 1);
    show({ own, gitHub, google });
    QCOMPARE(inserted.size(), 2);
    const QPersistentModelIndex last = m_model->index(2);
    show({ own, google });
    QCOMPARE(removed.size(), 1);
    QCOMPARE(last.row(), 1);
    show({ own, identity(u"google-oauth2"_s, u"3"_s, { { u"name"_s, u"A"_s } }) });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(counts.size(), 3);
    show({ own, identity(u"google-oauth2"_s, u"3"_s, { { u"name"_s, u"A"_s } }) });
    QCOMPARE(changed.size(), 1);
}

void tst_Auth0IdentityModel::otherOrder()
{
    const QJsonObject own = identity(u"auth0"_s, u"alice"_s);
    const QJsonObject gitHub = identity(u"github"_s, u"12"_s);
    show({ own, gitHub });
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    show({ gitHub, own });
    QCOMPARE(resets.size(), 1);
    QCOMPARE(at(0, Auth0IdentityModel::ProviderRole), QVariant(u"github"_s));
}

void tst_Auth0IdentityModel::otherProfile()
{
    show({ identity(u"auth0"_s, u"alice"_s) });
    QSignalSpy spy(m_model.get(), &Auth0IdentityModel::profileChanged);
    m_profile.reset();
    QCOMPARE(m_model->count(), 0);
    m_model->setProfile(nullptr);
    QCOMPARE(m_model->profile(), nullptr);
    QCOMPARE(spy.size(), 0); // it was gone already
}

AUTH0QT_TEST_MAIN(tst_Auth0IdentityModel, QCoreApplication)
#include "tst_auth0identitymodel.moc"
