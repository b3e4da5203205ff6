// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "auth0logindialog.h"

#include "auth0loginbutton.h"
#include "auth0logincontroller.h"
#include "auth0loginwidget.h"
#include "loginviews.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qset.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>

#include <functional>
#include <optional>

using Auth0::Face;
using namespace Qt::StringLiterals;

namespace {

// Deletes at one signal of several objects, or only notes which signals come.
class Deleter : public QObject
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
            // With Qt 6.8 QWidget::setWindowTitle() uses the widget after this signal.
            if (method.methodType() != QMetaMethod::Signal || signal.contains(u"destroyed("_s)
                || signal.contains(u"windowTitleChanged("_s)
                || (!m_only.isEmpty() && signal != m_only)) {
                continue;
            }
            m_names.insert({ object, i }, signal);
            connect(object, method, this, slot);
        }
    }
    void deleteAt(const QString &signal, std::function<void()> what)
    {
        m_only = signal;
        m_what = std::move(what);
    }
    QStringList seen() const { return { m_seen.begin(), m_seen.end() }; }

private Q_SLOTS:
    void act()
    {
        m_seen.insert(m_names.value({ sender(), senderSignalIndex() }));
        if (m_what)
            m_what();
    }

private:
    QHash<std::pair<QObject *, int>, QString> m_names;
    QSet<QString> m_seen;
    QString m_only;
    std::function<void()> m_what;
};

// The application's own, which may do anything too.
class RudeBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    void open(const QUrl &, const QUrl &) override { Q_EMIT opening(); }
    void close() override { Q_EMIT closing(); }

Q_SIGNALS:
    void opening();
    void closing();
};

// A view, and what an application has around it.
struct Scene
{
    explicit Scene(bool isDialog)
    {
        useFakePlugin();
        tenant.emplace();
        tenant->provider.setBrowser(&browser);
        if (isDialog) {
            dialog = new Auth0LoginDialog(&tenant->provider);
            view = dialog;
            controller = dialog->controller();
        } else {
            widget = new Auth0LoginWidget(&tenant->provider);
            view = widget;
            controller = widget->controller();
        }
        button.setDialog(dialog);
        button.setProvider(&tenant->provider);
    }
    ~Scene() { delete view.data(); }

    void watch(Deleter *deleter)
    {
        deleter->watch(view, u"view"_s);
        deleter->watch(controller, u"controller"_s);
        deleter->watch(&browser, u"browser"_s);
        if (dialog)
            deleter->watch(dialog->findChild<Auth0LoginWidget *>(), u"content"_s);
        deleter->watch(QGuiApplication::clipboard(), u"clipboard"_s);
    }
    bool reach(const QString &face)
    {
        if (face == "closed"_L1)
            return true;
        const bool isProblem = face == "problem"_L1;
        if (isProblem)
            controller->setProvider(nullptr);
        else if (face == "waiting"_L1)
            view->setProperty("embedded", false);
        begin();
        const Face wanted = isProblem ? Face::Problem
                : face == "page"_L1   ? Face::Page
                                      : Face::WaitingForBrowser;
        constexpr int Patience = 30'000; // ms
        return QTest::qWaitFor([&] { return view && controller->face() == wanted; }, Patience)
                && QTest::qWaitForWindowActive(view, Patience);
    }
    void begin() const
    {
        if (dialog)
            return dialog->show();
        widget->show();
        widget->start();
    }
    void click(const char *name) const
    {
        const auto buttons = view->findChildren<QAbstractButton *>(QLatin1StringView(name));
        for (QAbstractButton *button : buttons) {
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void press(int key) const { QTest::keyClick(view->windowHandle(), Qt::Key(key)); }

    std::optional<Tenant> tenant;
    RudeBrowser browser;
    QPointer<QWidget> view;
    QPointer<Auth0LoginDialog> dialog; // one of the two
    QPointer<Auth0LoginWidget> widget;
    QPointer<Auth0LoginController> controller;
    Auth0LoginButton button;
};

struct Call
{
    const char *name;
    const char *face; // before it
    std::function<void(Scene *)> function;
};

Auth0LoginOptions otherOptions()
{
    Auth0LoginOptions options;
    options.setConnection(u"github"_s);
    return options;
}

QIcon otherLogo()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::red);
    return pixmap;
}

QList<Call> commonCalls()
{
    return {
        { "cancel", "page", [](Scene *s) { s->controller->cancel(); } },
        // What there is of a sign-in for the view, without a server.
        { "accepted", "page",
          [](Scene *s) {
              s->controller->cancel();
              if (s->controller)
                  Q_EMIT s->controller->accepted();
          } },
        { "cancel, waiting", "waiting", [](Scene *s) { s->controller->cancel(); } },
        { "continueInBrowser", "page", [](Scene *s) { s->controller->continueInBrowser(); } },
        { "openAgain", "waiting", [](Scene *s) { s->controller->openAgain(); } },
        { "copyLink", "waiting", [](Scene *s) { s->controller->copyLink(); } },
        { "copyDetails", "problem", [](Scene *s) { s->controller->copyDetails(); } },
        { "useDeviceCode", "page", [](Scene *s) { s->controller->useDeviceCode(); } },
        { "retry", "problem",
          [](Scene *s) {
              s->controller->setProvider(&s->tenant->provider);
              if (s->controller)
                  s->controller->retry();
          } },
        { "backToPage", "page",
          [](Scene *s) {
              s->controller->continueInBrowser();
              if (s->controller)
                  s->controller->backToPage();
          } },
        { "setProvider", "page", [](Scene *s) { s->controller->setProvider(nullptr); } },
        { "setProvider, closed", "closed", [](Scene *s) { s->controller->setProvider(nullptr); } },
        { "provider dies", "page", [](Scene *s) { s->tenant.reset(); } },
        { "setOptions", "closed",
          [](Scene *s) { s->view->setProperty("options", QVariant::fromValue(otherOptions())); } },
        { "setLogo", "closed", [](Scene *s) { s->view->setProperty("logo", otherLogo()); } },
        { "setTitle", "closed", [](Scene *s) { s->view->setProperty("title", u"Hello"_s); } },
        { "setEmbedded", "closed", [](Scene *s) { s->view->setProperty("embedded", false); } },
        { "hide", "page", [](Scene *s) { s->view->hide(); } },
        { "close", "page", [](Scene *s) { s->view->close(); } },
        { "close, waiting", "waiting", [](Scene *s) { s->view->close(); } },
        { "Escape", "page", [](Scene *s) { s->press(Qt::Key_Escape); } },
        { "Escape, waiting", "waiting", [](Scene *s) { s->press(Qt::Key_Escape); } },
        { "Enter", "waiting", [](Scene *s) { s->press(Qt::Key_Return); } },
        { "Cancel clicked", "waiting", [](Scene *s) { s->click("cancel"); } },
        { "Copy link clicked", "waiting", [](Scene *s) { s->click("copyLink"); } },
        { "Continue clicked", "page", [](Scene *s) { s->click("continueInBrowser"); } },
        { "the person is needed", "closed",
          [](Scene *s) { Q_EMIT s->tenant->provider.interactionRequired(otherOptions()); } },
    };
}

QList<Call> dialogCalls()
{
    return {
        { "open", "closed", [](Scene *s) { s->dialog->open(); } },
        { "show", "closed", [](Scene *s) { s->dialog->show(); } },
        { "setVisible", "closed", [](Scene *s) { s->dialog->setVisible(true); } },
        { "exec", "closed",
          [](Scene *s) {
              QMetaObject::invokeMethod(s->dialog, &QDialog::reject, Qt::QueuedConnection);
              QCOMPARE(s->dialog->exec(), int(QDialog::Rejected));
          } },
        { "exec to the page", "closed",
          [](Scene *s) {
              QObject::connect(s->controller, &Auth0LoginController::faceChanged, s->dialog, [s] {
                  if (s->controller->face() == Face::Page)
                      s->dialog->reject();
              });
              QCOMPARE(s->dialog->exec(), int(QDialog::Rejected));
          } },
        { "exec of an open one", "page",
          [](Scene *s) {
              QMetaObject::invokeMethod(s->dialog, &QDialog::reject, Qt::QueuedConnection);
              QCOMPARE(s->dialog->exec(), int(QDialog::Rejected));
          } },
        { "reject", "page", [](Scene *s) { s->dialog->reject(); } },
        { "accept", "page", [](Scene *s) { s->dialog->accept(); } },
        { "done", "waiting", [](Scene *s) { s->dialog->done(7); } },
        { "close event", "page",
          [](Scene *s) {
              QCloseEvent event;
              QCoreApplication::sendEvent(s->dialog, &event);
          } },
        { "key event", "page",
          [](Scene *s) {
              QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
              QCoreApplication::sendEvent(s->dialog, &event);
          } },
        { "the button", "closed", [](Scene *s) { s->button.click(); } },
    };
}

QList<Call> widgetCalls()
{
    return {
        { "start", "closed", [](Scene *s) { s->begin(); } },
        { "start, hidden", "closed", [](Scene *s) { s->widget->start(); } },
        { "start anew", "page",
          [](Scene *s) {
              s->widget->cancel();
              if (s->widget)
                  s->widget->start();
          } },
    };
}

QList<Call> callsOf(bool isDialog)
{
    return commonCalls() + (isDialog ? dialogCalls() : widgetCalls());
}

} // namespace

// A slot may delete the view in every signal that comes in or after every call.
class tst_LoginDialogDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deleted_data();
    void deleted();
    void endedInItsOwnOpen_data();
    void endedInItsOwnOpen();
    void buttonAndDialogDeleted();

private:
    static bool run(Scene *scene, const Call &call);
};

// True when nothing is left to come.
bool tst_LoginDialogDeletion::run(Scene *scene, const Call &call)
{
    call.function(scene);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return true;
}

void tst_LoginDialogDeletion::deleted_data()
{
    QTest::addColumn<bool>("isDialog");
    QTest::addColumn<bool>("later");
    QTest::addColumn<int>("index");
    for (const bool isDialog : { true, false }) {
        const QList<Call> calls = callsOf(isDialog);
        for (int i = 0; i < calls.size(); ++i) {
            for (const bool later : { false, true }) {
                QTest::addRow("%s, %s, %s", isDialog ? "dialog" : "widget", calls.at(i).name,
                              later ? "deleteLater" : "delete")
                        << isDialog << later << i;
            }
        }
    }
}

void tst_LoginDialogDeletion::deleted()
{
    QFETCH(const bool, isDialog);
    QFETCH(const bool, later);
    QFETCH(const int, index);
    const Call call = callsOf(isDialog).at(index);

    QStringList signalsThatCome;
    {
        Scene scene(isDialog);
        QVERIFY(scene.reach(QString::fromLatin1(call.face)));
        Deleter observer;
        scene.watch(&observer);
        QVERIFY(run(&scene, call));
        signalsThatCome = observer.seen();
    }
    QVERIFY(!signalsThatCome.isEmpty());

    for (const QString &signal : std::as_const(signalsThatCome)) {
        Scene scene(isDialog);
        QVERIFY(scene.reach(QString::fromLatin1(call.face)));
        Deleter deleter;
        deleter.deleteAt(signal, [&scene, later] {
            if (later && scene.view)
                scene.view->deleteLater();
            else if (!later)
                delete scene.view.data(); // each time: a destructor must tell nobody
        });
        scene.watch(&deleter);
        QVERIFY(run(&scene, call));
        QTRY_VERIFY2(deleter.seen().contains(signal), qPrintable(signal));
        QTRY_VERIFY2(!scene.view, qPrintable(signal));
        QTRY_VERIFY(!scene.tenant || scene.tenant->provider.state() == Auth0::State::LoggedOut);
    }
}

void tst_LoginDialogDeletion::endedInItsOwnOpen_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "open", "show", "exec" })
        QTest::newRow(how) << QString::fromLatin1(how);
}

// It does not start, and does not stand there without a sign-in.
void tst_LoginDialogDeletion::endedInItsOwnOpen()
{
    QFETCH(const QString, how);
    Scene scene(true);
    QObject::connect(scene.controller, &Auth0LoginController::faceChanged, scene.dialog,
                     [&scene] { scene.dialog->reject(); });
    if (how == "exec"_L1)
        QCOMPARE(scene.dialog->exec(), int(QDialog::Rejected));
    else
        QMetaObject::invokeMethod(scene.dialog, how.toLatin1().constData());
    QVERIFY(!scene.dialog->isVisible());
    QVERIFY(!scene.controller->isRunning());
    QTRY_COMPARE(scene.tenant->provider.state(), Auth0::State::LoggedOut);
}

void tst_LoginDialogDeletion::buttonAndDialogDeleted()
{
    Scene scene(true);
    auto *const button = new Auth0LoginButton(&scene.tenant->provider);
    const QPointer<Auth0LoginButton> buttonPointer(button);
    button->setDialog(scene.dialog);
    button->setConnection(u"github"_s);
    connect(scene.dialog, &Auth0LoginDialog::optionsChanged, this, [&scene, buttonPointer] {
        delete buttonPointer.data();
        delete scene.view.data();
    });
    button->click();
    QVERIFY(!buttonPointer);
    QVERIFY(!scene.dialog);
    QTRY_COMPARE(scene.tenant->provider.state(), Auth0::State::LoggedOut);
}

QTEST_MAIN(tst_LoginDialogDeletion)

#include "tst_logindialog_deletion.moc"
