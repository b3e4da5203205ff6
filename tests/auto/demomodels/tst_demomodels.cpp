// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0memorystore.h"
#include "auth0profile.h"
#include "auth0provider.h"
#include "claimname.h"
#include "eventmodel.h"
#include "identitymodel.h"
#include "look.h"
#include "metadatamodel.h"
#include "profile/auth0profile_p.h"
#include "profile/profileclaims.h"
#include "profileeditor.h"
#include "propertymodel.h"
#include "rowroles.h"
#include "valuetext.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmetaobject.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

// One property that tells of its changes, one that shares its signal with another, one that is
// changed behind the model's back.
class Source : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString loud MEMBER loud NOTIFY loudChanged FINAL)
    Q_PROPERTY(int first MEMBER first NOTIFY pairChanged FINAL)
    Q_PROPERTY(int second MEMBER second NOTIFY pairChanged FINAL)

public:
    QString loud = u"a"_s;
    int first = 1;
    int second = 2;

Q_SIGNALS:
    void loudChanged();
    void pairChanged();
};

class tst_DemoModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPropertyOfTheProfileIsShown();
    void valuesOfTheProfile();
    void rowsChangeOnNotifyOnly();
    void changedRowLightsUpAndGoesOut();
    void absentNullAndFalse_data();
    void absentNullAndFalse();
    void sourcesOfTheProfile();
    void everyClaimIsOne();
    void tooltipsArePlainText();
    void nonceIsNotShown();
    void identitiesAsTree();
    void metadataAsText_data();
    void metadataAsText();
    void metadataAsRows();
    void editorTellsWhatCameOfIt();
    void eventsHoldNoSecret_data();
    void eventsHoldNoSecret();
    void eventsAreBounded();
    void darkPalettesAskPagesForDarkColours_data();
    void darkPalettesAskPagesForDarkColours();

private:
    static int rowOf(const PropertyModel &model, const QString &name);
    static QString valueOf(const PropertyModel &model, const QString &name);
};

int tst_DemoModels::rowOf(const PropertyModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, PropertyModel::NameColumn).data().toString() == name)
            return row;
    }
    return -1;
}

QString tst_DemoModels::valueOf(const PropertyModel &model, const QString &name)
{
    return model.index(rowOf(model, name), PropertyModel::ValueColumn).data().toString();
}

void tst_DemoModels::everyPropertyOfTheProfileIsShown()
{
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const PropertyModel model(profile);
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    QCOMPARE(model.rowCount(), meta.propertyCount() - meta.propertyOffset());
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        QVERIFY2(rowOf(model, QString::fromLatin1(meta.property(i).name())) >= 0,
                 meta.property(i).name());
}

void tst_DemoModels::valuesOfTheProfile()
{
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const PropertyModel model(profile);
    QCOMPARE(valueOf(model, u"email"_s), u"\u2013"_s);
    QCOMPARE(valueOf(model, u"loginsCount"_s), u"\u2013"_s);

    auto *d = Auth0ProfilePrivate::get(profile);
    d->setSources({ { u"sub"_s, u"auth0|1"_s },
                    { u"email"_s, u"alice@example.com"_s },
                    { u"email_verified"_s, true },
                    { u"logins_count"_s, 7 },
                    { u"updated_at"_s, u"2024-02-01T12:34:56.789Z"_s },
                    { u"user_metadata"_s, QJsonObject { { u"theme"_s, u"dark"_s } } } },
                  {}, {});
    d->notify();
    QCOMPARE(valueOf(model, u"email"_s), u"alice@example.com"_s);
    QCOMPARE(valueOf(model, u"emailVerified"_s), u"Yes"_s);
    QCOMPARE(valueOf(model, u"loginsCount"_s), u"7"_s);
    QCOMPARE(valueOf(model, u"updatedAt"_s), u"2024-02-01 12:34:56 UTC"_s);
    QCOMPARE(valueOf(model, u"userMetadata"_s), u"{\"theme\":\"dark\"}"_s);
}

void tst_DemoModels::rowsChangeOnNotifyOnly()
{
    Source source;
    const PropertyModel model(&source);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    source.loud = u"b"_s;
    QCOMPARE(valueOf(model, u"loud"_s), u"a"_s);
    QCOMPARE(changed.count(), 0);
    Q_EMIT source.loudChanged();
    QCOMPARE(valueOf(model, u"loud"_s), u"b"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), rowOf(model, u"loud"_s));

    // A signal that two share touches the row that really changed.
    source.second = 3;
    Q_EMIT source.pairChanged();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().toModelIndex().row(), rowOf(model, u"second"_s));
    // And one that says nothing new touches none.
    Q_EMIT source.pairChanged();
    QCOMPARE(changed.count(), 2);
}

void tst_DemoModels::changedRowLightsUpAndGoesOut()
{
    Source source;
    const PropertyModel model(&source);
    const QModelIndex index = model.index(rowOf(model, u"first"_s), 0);
    QCOMPARE(index.data(FlashRole).toReal(), 0.0);
    source.first = 5;
    Q_EMIT source.pairChanged();
    QVERIFY(index.data(FlashRole).toReal() > 0);
    QTRY_COMPARE(index.data(FlashRole).toReal(), 0.0);
    QVERIFY(index.siblingAtColumn(PropertyModel::ChangedColumn).data().toString() != u"\u2013"_s);
}

void tst_DemoModels::absentNullAndFalse_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("quiet");
    const auto add = [](const char *name, const QJsonObject &claims, const QString &property,
                        const QString &shown, bool quiet) {
        QTest::newRow(name) << claims << property << shown << quiet;
    };
    const QString none = u"\u2013"_s;
    add("absent boolean", {}, u"blocked"_s, none, true);
    add("null boolean", { { u"blocked"_s, QJsonValue() } }, u"blocked"_s, u"null"_s, true);
    add("false", { { u"blocked"_s, false } }, u"blocked"_s, u"No"_s, false);
    add("absent text", {}, u"nickname"_s, none, true);
    add("null text", { { u"nickname"_s, QJsonValue() } }, u"nickname"_s, u"null"_s, true);
    add("empty text", { { u"nickname"_s, QString() } }, u"nickname"_s, u"\"\""_s, false);
    add("absent map", {}, u"userMetadata"_s, none, true);
    add("null map", { { u"user_metadata"_s, QJsonValue() } }, u"userMetadata"_s, u"null"_s, true);
    add("absent list", {}, u"roles"_s, none, true);
    add("empty map", { { u"user_metadata"_s, QJsonObject() } }, u"userMetadata"_s, u"{}"_s, false);
    add("empty list", { { u"multifactor"_s, QJsonArray() } }, u"multifactor"_s, u"[]"_s, false);
    add("zero", { { u"logins_count"_s, 0 } }, u"loginsCount"_s, u"0"_s, false);
    add("another name", { { u"phone_number_verified"_s, true } }, u"phoneVerified"_s, u"Yes"_s,
        false);
    add("wrong type", { { u"birthdate"_s, 7 } }, u"birthdate"_s, u"7"_s, false);
}

void tst_DemoModels::absentNullAndFalse()
{
    QFETCH(QJsonObject, claims);
    QFETCH(const QString, property);
    QFETCH(const QString, shown);
    QFETCH(const bool, quiet);
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const PropertyModel model(profile);
    claims.insert(u"sub"_s, u"auth0|1"_s);
    auto *d = Auth0ProfilePrivate::get(profile);
    d->setSources(claims, {}, {});
    d->notify();
    QCOMPARE(valueOf(model, property), shown);
    const QModelIndex value = model.index(rowOf(model, property), PropertyModel::ValueColumn);
    QCOMPARE(value.data(QuietRole).toBool(), quiet);
}

void tst_DemoModels::sourcesOfTheProfile()
{
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const PropertyModel model(profile);
    auto *d = Auth0ProfilePrivate::get(profile);
    Auth0Qt::ProfileClaims claims;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    claims.idToken = { { { u"sub"_s, u"auth0|1"_s }, { u"name"_s, u"A"_s } },
                       now.addSecs(-7260),
                       {} };
    claims.userinfo.claims = { { u"sub"_s, u"auth0|1"_s }, { u"gender"_s, u"x"_s } };
    claims.userinfo.receivedAt = now.addSecs(-5);
    d->setClaims(claims);
    d->notify();
    const auto source = [&model](const QString &name, int role = Qt::DisplayRole) {
        return model.index(rowOf(model, name), PropertyModel::SourceColumn).data(role).toString();
    };
    QCOMPARE(source(u"name"_s), u"ID token"_s);
    QCOMPARE(source(u"gender"_s), u"Userinfo"_s);
    QCOMPARE(source(u"email"_s), u"\u2013"_s);
    QVERIFY2(source(u"name"_s, OriginRole).endsWith(u"2 hour(s) ago"_s),
             qPrintable(source(u"name"_s, OriginRole)));
    QVERIFY(source(u"gender"_s, OriginRole).endsWith(u"less than a minute ago"_s));
    QCOMPARE(source(u"email"_s, OriginRole), u"In no source"_s);
    QCOMPARE(source(u"initials"_s, OriginRole), u"From other properties"_s);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const_cast<PropertyModel &>(model).readSources();
    QCOMPARE(changed.count(), 1);
}

// A name that is spelled wrong would show "nobody has told it" for ever.
void tst_DemoModels::everyClaimIsOne()
{
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QStringList names = claimNames(QString::fromLatin1(property.name()));
        for (const QString &name : names) {
            QVariant last;
            // Whatever its type is, one of these is told by it.
            for (const QJsonValue &value :
                 { QJsonValue(u"https://example.com/"_s), QJsonValue(true), QJsonValue(7),
                   QJsonValue(QJsonObject { { u"a"_s, 1 } }), QJsonValue(QJsonArray { u"a"_s }),
                   QJsonValue(QJsonArray { QJsonObject { { u"user_id"_s, u"1"_s } } }) }) {
                const QVariant before = property.read(profile);
                auto *d = Auth0ProfilePrivate::get(profile);
                QJsonObject claims { { u"sub"_s, u"auth0|1"_s } };
                claims.insert(name, value);
                d->setSources(claims, {}, {});
                d->notify();
                if (property.read(profile) != before)
                    last = value.toVariant();
                d->clear();
                d->notify();
            }
            QVERIFY2(last.isValid(), property.name());
        }
    }
}

void tst_DemoModels::tooltipsArePlainText()
{
    Source source;
    source.loud = u"<img src=\"http://127.0.0.1/\">"_s;
    const PropertyModel model(&source);
    const QString tip = model.index(rowOf(model, u"loud"_s), PropertyModel::ValueColumn)
                                .data(Qt::ToolTipRole)
                                .toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
}

void tst_DemoModels::nonceIsNotShown()
{
    const QVariantMap claims { { u"nonce"_s, u"n-0S6_WzA2Mj"_s }, { u"sub"_s, u"1"_s } };
    QVERIFY(!ValueText::oneLine(claims).contains(u"WzA2Mj"_s));
    QVERIFY(!ValueText::full(claims).contains(u"WzA2Mj"_s));
    QVERIFY(ValueText::oneLine(claims).contains(u"sub"_s));
}

void tst_DemoModels::identitiesAsTree()
{
    QObject owner;
    Auth0Profile *profile = Auth0ProfilePrivate::create(&owner);
    const IdentityModel model(profile);
    QCOMPARE(model.rowCount(), 0);

    const QJsonObject social {
        { u"connection"_s, u"google-oauth2"_s },
        { u"provider"_s, u"google-oauth2"_s },
        { u"user_id"_s, u"103"_s },
        { u"isSocial"_s, true },
        { u"profileData"_s, QJsonObject { { u"name"_s, u"A"_s } } },
    };
    auto *d = Auth0ProfilePrivate::get(profile);
    d->setSources(
            { { u"sub"_s, u"google-oauth2|103"_s }, { u"identities"_s, QJsonArray { social } } },
            {}, {});
    d->notify();
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex branch = model.index(0, 0);
    QCOMPARE(branch.data().toString(), u"google-oauth2"_s);
    QCOMPARE(model.rowCount(branch), 4);
    const QModelIndex data = model.index(3, 0, branch);
    QCOMPARE(data.data().toString(), u"profileData"_s);
    QCOMPARE(model.index(0, 1, data).data().toString(), u"A"_s);
    // Of a leaf, its branch.
    QCOMPARE(model.userId(model.index(0, 1, data)), u"103"_s);
    QCOMPARE(model.provider(branch), u"google-oauth2"_s);
    QVERIFY(model.isPrimary(data));
}

void tst_DemoModels::metadataAsText_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QVariant(u"dark"_s) << u"dark"_s;
    QTest::newRow("number") << QVariant(12.0) << u"12"_s;
    QTest::newRow("boolean") << QVariant(true) << u"true"_s;
    QTest::newRow("text like a number") << QVariant(u"12"_s) << u"\"12\""_s;
    QTest::newRow("text like a boolean") << QVariant(u"true"_s) << u"\"true\""_s;
    QTest::newRow("empty") << QVariant(QString(u""_s)) << u"\"\""_s;
    QTest::newRow("blank") << QVariant(u" a"_s) << u"\" a\""_s;
    QTest::newRow("quotation mark") << QVariant(u"a \"b\""_s) << u"a \"b\""_s;
    QTest::newRow("list") << QVariant(QVariantList { u"tea"_s, 1.0 }) << u"[\"tea\",1]"_s;
    QTest::newRow("map") << QVariant(QVariantMap { { u"a"_s, false } }) << u"{\"a\":false}"_s;
    QTest::newRow("two values") << QVariant(u"1, 2"_s) << u"1, 2"_s;
}

void tst_DemoModels::metadataAsText()
{
    QFETCH(const QVariant, value);
    QFETCH(const QString, text);
    QCOMPARE(MetadataModel::toText(value), text);
    QCOMPARE(MetadataModel::toValue(text), value);
}

void tst_DemoModels::metadataAsRows()
{
    MetadataModel model;
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({ { u"theme"_s, u"dark"_s }, { u"size"_s, 3 } });
    QCOMPARE(model.keys(), (QStringList { u"size"_s, u"theme"_s }));
    QCOMPARE(reset.count(), 1);
    // The row that is selected stays so.
    model.show({ { u"theme"_s, u"light"_s }, { u"size"_s, 3 } });
    QCOMPARE(reset.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(1, MetadataModel::ValueColumn).data().toString(), u"light"_s);
}

void tst_DemoModels::editorTellsWhatCameOfIt()
{
    Auth0MemoryStore store;
    Auth0Provider provider;
    provider.setStore(&store);
    const IdentityModel identities(provider.profile());
    ProfileEditor editor(&provider, &identities);
    QVERIFY(ProfileEditor::isField(u"nickname"_s));
    QVERIFY(!ProfileEditor::isField(u"email"_s));
    editor.setValue(u" "_s, u"x"_s);
    QCOMPARE(editor.outcome(), u"Enter a key for the value."_s);
    editor.setValue(u"theme"_s, u"light"_s);
    QVERIFY(editor.outcome().isEmpty());
    const Auth0Error refusal(Auth0::ErrorCode::NotAuthenticated,
                             u"credentials.not_authenticated"_s);
    QTRY_COMPARE(editor.outcome(), refusal.message());
    // Auth0's own words are the reason.
    Auth0Error error(Auth0::ErrorCode::ServerError, u"management.refused"_s);
    error.setOauthError(u"operation_not_supported"_s, u"The connection must be a database."_s);
    Q_EMIT provider.profileUpdateFinished(Auth0::ProfileUpdate::UserFields, error);
    QCOMPARE(editor.outcome(), error.message() + u"\nThe connection must be a database."_s);
    Q_EMIT provider.profileUpdateFinished(Auth0::ProfileUpdate::UserMetadata, {});
    QCOMPARE(editor.outcome(), u"Saved."_s);
}

void tst_DemoModels::eventsHoldNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    // RFC 7636 appendix B's verifier; the token is made up.
    const QString random = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
    const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLW9mLXRlc3Q"_s;
    QTest::newRow("token") << u"Bearer "_s + token << u"Bearer \u2026"_s;
    QTest::newRow("verifier") << random << u"\u2026"_s;
    QTest::newRow("capitals and digits")
            << u"code WDJB-MJHT-0123456789-ABCDEFGH"_s << u"code \u2026"_s;
    QTest::newRow("two") << random + u' ' + random << u"\u2026 \u2026"_s;
    QTest::newRow("query") << u"GET http://127.0.0.1:1/callback?code=abc&state=def done"_s
                           << u"GET http://127.0.0.1:1/callback\u2026 done"_s;
    QTest::newRow("fragment") << u"http://127.0.0.1:1/#access_token=abc"_s
                              << u"http://127.0.0.1:1/\u2026"_s;
    QTest::newRow("detail") << u"StorageUnavailable (storage.missing_unproven_by_the_service)"_s
                            << u"StorageUnavailable (storage.missing_unproven_by_the_service)"_s;
    QTest::newRow("sentence") << u"The access token was still valid; nothing was refreshed."_s
                              << u"The access token was still valid; nothing was refreshed."_s;
    QTest::newRow("time") << u"2026-01-01 12:00:00 UTC"_s << u"2026-01-01 12:00:00 UTC"_s;
}

void tst_DemoModels::eventsHoldNoSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    EventModel model;
    model.append(text, text);
    QCOMPARE(model.index(0, EventModel::WhatColumn).data().toString(), shown);
    QCOMPARE(model.index(0, EventModel::DetailColumn).data().toString(), shown);
    QVERIFY(model.toText().endsWith(shown + u'\t' + shown + u'\n'));
    if (shown != text) {
        for (int column = 0; column < EventModel::ColumnCount; ++column)
            QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).toString().contains(text));
    }
}

void tst_DemoModels::eventsAreBounded()
{
    EventModel model;
    for (int i = 0; i < 1000; ++i)
        model.append(QString::number(i));
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.index(499, EventModel::WhatColumn).data().toString(), u"999"_s);
}

void tst_DemoModels::darkPalettesAskPagesForDarkColours_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QByteArray>("flags");
    QTest::newRow("light") << QPalette(Qt::lightGray) << QByteArray("--disable-gpu");
    QTest::newRow("dark") << Look::palette(u"dark"_s)
                          << QByteArray("--disable-gpu --force-dark-mode");
}

void tst_DemoModels::darkPalettesAskPagesForDarkColours()
{
    QFETCH(const QPalette, palette);
    constexpr char Flags[] = "QTWEBENGINE_CHROMIUM_FLAGS";
    qputenv(Flags, "--disable-gpu");
    Look::tellPages(palette);
    QTEST(qgetenv(Flags), "flags");
}

QTEST_GUILESS_MAIN(tst_DemoModels)
#include "tst_demomodels.moc"
