// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0profile.h"
#include "profile/auth0profile_p.h"
#include "profilefields.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qset.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlcontext.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Auth0QtTest;
using namespace Qt::StringLiterals;

// The same table as tst_auth0profile's, seen by bindings.
class tst_Auth0ProfileQml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void binding_data();
    void binding();
    void madeOfOthers();
    void everyProperty();

private:
    // An object whose property seen is bound to what the expression says of the profile.
    QObject *bound(const QString &expression);
    QVariant seen(QObject *object) const;
    int changes(QObject *object) const { return object->property("changes").toInt(); }
    void show(const QJsonObject &claims)
    {
        Auth0ProfilePrivate::get(m_profile.get())->setSources(claims, {}, {});
        Auth0ProfilePrivate::get(m_profile.get())->notify();
    }

    std::unique_ptr<Auth0Profile> m_profile;
    std::unique_ptr<QQmlEngine> m_engine; // goes first
    QStringList m_warnings;
};

void tst_Auth0ProfileQml::init()
{
    m_engine.reset();
    m_profile.reset(Auth0ProfilePrivate::create(nullptr));
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->rootContext()->setContextProperty(u"profile"_s, m_profile.get());
    m_warnings.clear();
    connect(m_engine.get(), &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings.append(error.toString());
    });
}

QObject *tst_Auth0ProfileQml::bound(const QString &expression)
{
    QQmlComponent component(m_engine.get());
    component.setData("import QtQml\nQtObject {\n"
                      "    property var seen: "
                              + expression.toUtf8()
                              + "\n"
                                "    property int changes: 0\n"
                                "    onSeenChanged: ++changes\n}\n",
                      {});
    QObject *const object = component.create();
    if (!object) {
        qWarning().noquote() << component.errorString();
        return nullptr;
    }
    object->setParent(m_engine.get());
    object->setProperty("changes", 0);
    return object;
}

QVariant tst_Auth0ProfileQml::seen(QObject *object) const
{
    const QVariant value = object->property("seen");
    return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

void tst_Auth0ProfileQml::binding_data()
{
    QTest::addColumn<int>("index");
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (int i = 0; i < fields.size(); ++i)
        QTest::newRow(fields.at(i).claim) << i;
}

void tst_Auth0ProfileQml::binding()
{
    QFETCH(const int, index);
    const ProfileField field = (authJsFields() + otherFields()).at(index);
    const QString claim = QString::fromLatin1(field.claim);
    QString expression = u"profile."_s + QString::fromLatin1(field.property);
    QVariant value = field.value;
    QVariant empty = field.empty;
    if (claim == "identities"_L1) { // a list of gadgets is looked into
        expression += u".length + profile.identities.map(one => one.provider + one.userId)"
                      ".join()"_s;
        value = u"1google-oauth2103547991597142817347"_s;
        empty = u"0"_s;
    } else if (field.type.id() == QMetaType::QStringList) {
        expression += u".join()"_s;
        value = value.toStringList().join(u',');
        empty = QString();
    } else if (field.type.id() == QMetaType::QVariantMap) {
        expression = u"JSON.stringify("_s + expression + u')';
        value = QString::fromUtf8(
                QJsonDocument(field.json.toObject()).toJson(QJsonDocument::Compact));
        empty = u"{}"_s;
    } else if (field.type.id() == QMetaType::QUrl) {
        expression += u".toString()"_s;
        value = value.toUrl().toString();
        empty = QString();
    } else if (field.type.id() == QMetaType::QDateTime) {
        expression += u".getTime()"_s; // NaN when there is none
        value = double(value.toDateTime().toMSecsSinceEpoch());
        empty = qQNaN();
    }
    QObject *const object = bound(expression);
    QVERIFY(object);
    const auto isNow = [&](const QVariant &expected) {
        const QVariant now = seen(object);
        const bool isNothing = expected.typeId() == QMetaType::Double
                && qIsNaN(expected.toDouble());
        return isNothing ? qIsNaN(now.toDouble()) : now == expected;
    };
    QVERIFY2(isNow(empty), qPrintable(seen(object).toString()));

    show({ { u"nickname"_s, u"somebody"_s }, { claim, field.json } });
    QVERIFY2(isNow(value), qPrintable(seen(object).toString()));
    QCOMPARE(changes(object), 1);
    // Another value changes nothing here, be it of the same person.
    show({ { claim, field.json }, { u"made_up"_s, 1 } });
    QCOMPARE(changes(object), 1);
    show({ { claim, QJsonValue() } });
    QVERIFY2(isNow(empty), qPrintable(seen(object).toString()));
    QCOMPARE(changes(object), 2);
    QCOMPARE(m_warnings, QStringList());
}

void tst_Auth0ProfileQml::madeOfOthers()
{
    QObject *const empty = bound(u"profile.empty"_s);
    QObject *const displayName = bound(u"profile.displayName"_s);
    QObject *const initials = bound(u"profile.initials"_s);
    QObject *const claims = bound(u"profile.claims.made_up"_s);
    // What is no property follows changed(), by a property that is read along with it.
    QObject *const has = bound(u"profile.claims && profile.has('email')"_s);
    QVERIFY(empty && displayName && initials && claims && has);
    QCOMPARE(seen(empty), QVariant(true));
    QCOMPARE(seen(has), QVariant(false));
    show({ { u"sub"_s, u"auth0|1"_s },
           { u"name"_s, u"Alice Archer"_s },
           { u"email"_s, u"a@example.com"_s },
           { u"made_up"_s, 7 } });
    QCOMPARE(seen(empty), QVariant(false));
    QCOMPARE(seen(displayName), QVariant(u"Alice Archer"_s));
    QCOMPARE(seen(initials), QVariant(u"AA"_s));
    QCOMPARE(seen(claims).toInt(), 7);
    QCOMPARE(seen(has), QVariant(true));
    QCOMPARE(m_warnings, QStringList());
}

// A new property is not forgotten here.
void tst_Auth0ProfileQml::everyProperty()
{
    QSet<QByteArray> tested { "empty", "displayName", "initials", "claims" };
    const QList<ProfileField> fields = authJsFields() + otherFields();
    for (const ProfileField &field : fields)
        tested.insert(field.property);
    const QMetaObject &meta = Auth0Profile::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        QVERIFY2(tested.contains(meta.property(i).name()), meta.property(i).name());
}

QTEST_GUILESS_MAIN(tst_Auth0ProfileQml)
#include "tst_auth0profile_qml.moc"
