// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "keyrows.h"

#include "virtualkey.h"

#include "auth0logincontroller.h"
#include "auth0pagenotice.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace PageSteps;
using PageWords::Go;

namespace {

using Steps = QList<PageStep>;

constexpr char First[] = "security-key.html";
const auto Host = u"localhost"_s;
const auto Touch = u"Touch your security key."_s;
const auto Stranger = u"localhost does not know this security key. Use another one."_s;
const QStringList Buttons { u"cancel"_s, u"continueInBrowser"_s };
const auto Refused = u"NotAllowedError"_s; // what the page is told of most ends
const QStringList Accounts { u"alice"_s, u"bob"_s };

// --- The key

PageStep inserts(VirtualKey *key, const QStringList &accounts, const QJsonObject &options = {})
{
    return { u"inserts a key"_s, [=](PageFixture &) { return key->insert(accounts, options); } };
}

PageStep takesOut(VirtualKey *key)
{
    return { u"takes the key out"_s, [key](PageFixture &) { return key->takeOut(); } };
}

PageStep touches(VirtualKey *key, bool touched)
{
    return { touched ? u"touches the key"_s : u"does not touch the key"_s,
             [=](PageFixture &) { return key->setTouched(touched); } };
}

PageStep prepares(VirtualKey *key)
{
    return { u"has a computer for keys"_s, [key](PageFixture &) { return key->prepare(Host); } };
}

// The page is there, and a key is in the computer.
Steps begin(VirtualKey *key, const QStringList &accounts = Accounts,
            const QJsonObject &options = {})
{
    return { seesPage(), seesText(u"Ready"_s), prepares(key), inserts(key, accounts, options) };
}

// --- The bar

// Tab goes from button to button as they are read.
PageStep isInOrder(const QStringList &buttons)
{
    return { u"goes through the bar by Tab"_s, [buttons](PageFixture &fixture) {
                QStringList names;
                for (const QString &button : buttons)
                    names.append(u"pageBar/"_s + button);
                const auto isBefore = [&](const QString &a, const QString &b) {
                    return fixture.part(a).place.x() < fixture.part(b).place.x();
                };
                std::sort(names.begin(), names.end(), isBefore);
                QString wrong = fixture.reach(names.takeFirst(), Qt::Key_Backtab);
                for (const QString &name : std::as_const(names)) {
                    if (wrong.isEmpty())
                        wrong = fixture.key(Qt::Key_Tab);
                    if (wrong.isEmpty())
                        wrong = fixture.waitFor([&] { return fixture.part(name).focused; },
                                                u"focus in "_s + name, 1000);
                }
                return wrong;
            } };
}

Steps cancelled(const QString &error = Refused)
{
    return { pressesBar(u"cancel"_s), seesText(error), seesNoBar(), hasNoWindow() };
}

// The simulated key answers before a person could see the bar.
PageStep seesInPassing(const QString &sentence, const Steps &steps)
{
    return { u"sees in passing "_s + sentence, [=](PageFixture &fixture) {
                const auto *const notice = fixture.dialog->controller()->notice();
                QObject context;
                QStringList seen;
                QObject::connect(notice, &Auth0PageNotice::changed, &context,
                                 [&] { seen.append(notice->text()); });
                for (const PageStep &step : steps) {
                    if (const QString wrong = step.run(fixture); !wrong.isEmpty())
                        return QString(step.what + u": "_s + wrong);
                }
                return seen.contains(sentence) ? QString()
                                               : QString(u"the bar said "_s + seen.join(u'/'));
            } };
}

// --- The rows

QList<PageRow> touchRows(VirtualKey *key)
{
    return {
        { "no step", First,
          begin(key) + Steps { clicks(u"known"_s), seesText(u"Signed in: bob"_s), seesNoBar() } },
        { "touch", First,
          begin(key, Accounts, { { u"hasLargeBlob"_s, true } })
                  + Steps { seesInPassing(Touch,
                                          { clicks(u"blob"_s), seesText(u"Signed in: bob"_s) }),
                            seesNoBar(), hasNoWindow() } },
    };
}

// One that the page does not know.
QList<PageRow> strangerRows(VirtualKey *key)
{
    const Steps stranger = begin(key) + Steps { clicks(u"unknown"_s), seesBar(Stranger) };
    const Steps again = stranger + Steps { takesOut(key), pressesBar(u"retry"_s), seesBar(Touch) };
    const PageStep browser = pressesBar(u"continueInBrowser"_s);
    return {
        { "stranger, cancelled", First, stranger + cancelled() },
        { "stranger, Escape", First,
          stranger + Steps { pressesKey(Qt::Key_Escape), seesText(Refused), seesNoBar() } },
        { "stranger, in the system browser", First, stranger + Steps { browser, isHandedOver() } },
        { "stranger, page aborts", First,
          stranger + Steps { clicks(u"abort"_s), seesText(u"AbortError"_s), seesNoBar() } },
        { "stranger, page leaves", First,
          stranger + Steps { clicks(u"leave"_s), seesText(u"The next page"_s), seesNoBar() } },
        { "stranger, application cancels", First, stranger + Steps { cancels() } },
        { "stranger, dialog is deleted", First, stranger + Steps { dialogIsDeleted() } },
        { "stranger, popup", "security-key-popup.html",
          Steps { seesPage(), clicks(Go), seesPopup() } + stranger
                  + Steps { pressesBar(u"cancel"_s), seesText(Refused), seesNoBar() } },
        { "another key", First,
          stranger
                  + Steps { takesOut(key), inserts(key, { u"nobody"_s }),
                            seesInPassing(
                                    Touch,
                                    { pressesBar(u"retry"_s), seesText(u"Signed in: nobody"_s) }),
                            seesNoBar(), hasNoWindow() } },
        { "another stranger", First,
          again
                  + Steps { isInOrder(Buttons), inserts(key, Accounts), seesBar(Stranger),
                            isInOrder(Buttons + QStringList { u"retry"_s }) }
                  + cancelled() },
        { "no other key, cancelled", First, again + cancelled() },
        { "no other key, in the system browser", First, again + Steps { browser, isHandedOver() } },
        { "no other key, page aborts", First,
          again + Steps { clicks(u"abort"_s), seesText(u"AbortError"_s), seesNoBar() } },
    };
}

// A key that cannot answer, or may not.
QList<PageRow> failureRows(VirtualKey *key)
{
    const auto wrongKey =
            u"This security key cannot do what localhost asks for. Use another one."_s;
    const Steps late = begin(key)
            + Steps { touches(key, false), clicks(u"hasty"_s),
                      seesBar(u"The security key was not used in time."_s) };
    return {
        { "not in time", First, late + cancelled() },
        { "not in time, once more", First,
          late
                  + Steps { touches(key, true), pressesBar(u"retry"_s),
                            seesText(u"Signed in: bob"_s), seesNoBar(), hasNoWindow() } },
        { "another finger", First,
          begin(key, Accounts, { { u"isUserVerified"_s, false } })
                  + Steps { clicks(u"known"_s),
                            seesBar(u"The security key was not allowed to answer."_s) }
                  + cancelled() },
        { "no sensor for a finger", First,
          begin(key, Accounts, { { u"hasUserVerification"_s, false } })
                  + Steps { clicks(u"known"_s), seesBar(wrongKey) } + cancelled() },
        { "no place for accounts", First,
          begin(key, {}, { { u"transport"_s, u"internal"_s }, { u"hasResidentKey"_s, false } })
                  + Steps { clicks(u"register"_s), seesBar(wrongKey) } + cancelled() },
    };
}

} // namespace

QList<PageRow> keyRows(VirtualKey *key)
{
    return touchRows(key) + strangerRows(key) + failureRows(key);
}
