// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "quickscene.h"

#include "auth0logincontroller.h"

#include <QtCore/qhash.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtQuick/qquickitem.h>
#include <QtTest/qtest.h>

#include <functional>

using Auth0::Face;
using namespace Qt::StringLiterals;

namespace {

// Removes the view at one signal, or only notes which come. In QML an object is never deleted in
// its own signal: by destroy() and by a Loader it goes a moment later.
class Remover : public QObject
{
    Q_OBJECT

public:
    void watch(QObject *object, const QString &name)
    {
        const QMetaObject *const type = object->metaObject();
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("act()"));
        for (int i = 0; i < type->methodCount(); ++i) {
            const QMetaMethod method = type->method(i);
            const QString signal = name + u':' + QString::fromLatin1(method.methodSignature());
            if (method.methodType() != QMetaMethod::Signal || signal.contains(u"destroyed("_s)
                || (!only.isEmpty() && signal != only)) {
                continue;
            }
            m_names.insert({ object, i }, signal);
            connect(object, method, this, slot);
        }
    }

    QString only;
    std::function<void()> what;
    QSet<QString> seen;

private Q_SLOTS:
    void act()
    {
        seen.insert(m_names.value({ sender(), senderSignalIndex() }));
        if (what)
            what();
    }

private:
    QHash<std::pair<QObject *, int>, QString> m_names;
};

struct Call
{
    const char *name;
    Face face; // before it
    std::function<void(QuickScene *)> function;
};

QList<Call> calls()
{
    return {
        { "begin", Face::Idle, [](QuickScene *s) { s->begin(); } },
        { "cancel", Face::Page, [](QuickScene *s) { s->controller->cancel(); } },
        // What there is of a sign-in for the view, without a server.
        { "accepted", Face::Page,
          [](QuickScene *s) {
              s->controller->cancel();
              if (s->controller)
                  Q_EMIT s->controller->accepted();
          } },
        { "continueInBrowser", Face::Page,
          [](QuickScene *s) { s->controller->continueInBrowser(); } },
        { "retry", Face::Problem,
          [](QuickScene *s) {
              s->controller->setProvider(&s->tenant.provider);
              if (s->controller)
                  s->controller->retry();
          } },
        { "provider", Face::Page,
          [](QuickScene *s) { s->view->setProperty("provider", QVariant()); } },
        { "options", Face::Idle,
          [](QuickScene *s) {
              s->view->setProperty("options", QVariantMap { { u"prompt"_s, u"login"_s } });
          } },
        { "Escape", Face::Page, [](QuickScene *s) { s->press(Qt::Key_Escape); } },
        { "Escape, waiting", Face::WaitingForBrowser,
          [](QuickScene *s) { s->press(Qt::Key_Escape); } },
        { "close()", Face::Page,
          [](QuickScene *s) {
              if (!s->view->inherits("QQuickItem"))
                  QMetaObject::invokeMethod(s->view, "close");
              else
                  QMetaObject::invokeMethod(s->view, "cancel");
          } },
        { "window closed", Face::Page, [](QuickScene *s) { s->window->close(); } },
        { "the person is needed", Face::Idle,
          [](QuickScene *s) {
              Auth0LoginOptions options;
              options.setConnection(u"github"_s);
              Q_EMIT s->tenant.provider.interactionRequired(options);
          } },
    };
}

void run(QuickScene *scene, const Call &call)
{
    call.function(scene);
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// With Qt 6.8.2 every Popup crashes that a Loader takes away in a signal of the Popup's opening,
// its aboutToShow() for example. With 6.4.2 and 6.11.2 none does.
bool crashesQt(bool isDialog, const QString &how, const QString &signal)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_VERSION < QT_VERSION_CHECK(6, 11, 0)
    return isDialog && how == "Loader"_L1 && signal.startsWith("view:"_L1);
#else
    Q_UNUSED(isDialog)
    Q_UNUSED(how)
    Q_UNUSED(signal)
    return false;
#endif
}

void watch(Remover *remover, const QuickScene &scene)
{
    remover->watch(scene.view, u"view"_s);
    remover->watch(scene.controller, u"controller"_s);
}

} // namespace

// The view may be removed in every signal that comes in or after every call.
class tst_LoginViewDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removed_data();
    void removed();
};

void tst_LoginViewDeletion::init()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    // A Loader that is switched off ends the context of its item at once, while a function of that
    // item runs, which then says in the log what it does not find any more. Qt 6.8.2 does not.
    if (QByteArray(QTest::currentDataTag()).endsWith("Loader")) {
        QTest::failOnWarning(QRegularExpression(u"without a window"_s));
        return;
    }
#endif
    QTest::failOnWarning(QRegularExpression(u"Auth0/.*[.]qml|without a window"_s));
}

void tst_LoginViewDeletion::removed_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("index");
    const QList<Call> all = calls();
    for (const bool isDialog : { true, false }) {
        for (int i = 0; i < all.size(); ++i) {
            for (const char *how : { "destroy", "Loader" }) {
                QTest::addRow("%s, %s, %s", isDialog ? "dialog" : "view", all.at(i).name, how)
                        << isDialog << QString::fromLatin1(how) << i;
            }
        }
    }
}

void tst_LoginViewDeletion::removed()
{
    QFETCH(const bool, isDialog);
    QFETCH(const QString, how);
    QFETCH(const int, index);
    const Call call = calls().at(index);

    QSet<QString> signalsThatCome;
    {
        QuickScene scene(isDialog);
        QVERIFY(call.face == Face::Idle || scene.reach(call.face));
        Remover observer;
        watch(&observer, scene);
        run(&scene, call);
        signalsThatCome = observer.seen;
    }
    QVERIFY(!signalsThatCome.isEmpty());

    for (const QString &signal : std::as_const(signalsThatCome)) {
        if (crashesQt(isDialog, how, signal))
            continue;
        QuickScene scene(isDialog);
        QVERIFY(call.face == Face::Idle || scene.reach(call.face));
        const auto opened = scene.tenant.browser.opened.size();
        Remover remover;
        remover.only = signal;
        remover.what = [&scene, how] {
            if (how == "Loader"_L1)
                scene.unload();
            else if (scene.view)
                scene.view->deleteLater();
        };
        watch(&remover, scene);
        run(&scene, call);
        QTRY_VERIFY2(remover.seen.contains(signal), qPrintable(signal));
        QTRY_VERIFY2(!scene.view && !scene.controller, qPrintable(signal));
        QTRY_COMPARE(scene.tenant.provider.state(), Auth0::State::LoggedOut);
        // Only what a person has asked for.
        if (call.face == Face::Page && qstrcmp(call.name, "continueInBrowser") != 0)
            QCOMPARE(scene.tenant.browser.opened.size(), opened);
    }
}

QTEST_MAIN(tst_LoginViewDeletion)

#include "tst_loginview_deletion.moc"
