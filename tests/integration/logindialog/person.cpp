// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "person.h"

#include "elementplace.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlibrary.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractbutton.h>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Ask = bool (*)(QWidget *, const char *, void (*)(void *, const char *), void *);
using PageOf = QWidget *(*)(QWidget *);

template<typename Function>
Function probe(const char *symbol)
{
    // Beside the libraries of the build, wherever that has been copied to.
    static QLibrary library(QCoreApplication::applicationDirPath()
                            + u"/../lib/" AUTH0QT_PAGE_PROBE ""_s);
    return reinterpret_cast<Function>(library.resolve(symbol));
}

void takeAnswer(void *closure, const char *text)
{
    *static_cast<std::optional<QString> *>(closure) = QString::fromUtf8(text);
}

} // namespace

bool Person::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000)
            && process.exitCode() == 0;
}

QString Person::reads(const QString &expression)
{
    // Kept alive for an answer that comes when nobody waits for it any more.
    auto *const answer = new std::optional<QString>;
    if (!probe<Ask>("auth0qtAskPage")(m_window, expression.toUtf8().constData(), takeAnswer,
                                      answer)) {
        delete answer;
        return {};
    }
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 20000))
        return {};
    const QString text = **answer;
    delete answer;
    return text;
}

bool Person::sees(const QString &id)
{
    const QString expression =
            u"(() => { const e = document.getElementById('%1'); return document.readyState == "
            "'complete' && e && "
            "e.getBoundingClientRect().width > 0 ? 'yes' : 'no' })()"_s.arg(id);
    return QTest::qWaitFor([&] { return reads(expression) == "yes"_L1; }, 30000);
}

bool Person::clicksPage(const QString &id)
{
    if (!sees(id))
        return false;
    const QWidget *const page = probe<PageOf>("auth0qtPageOf")(m_window);
    std::optional<QPoint> point; // on the screen
    const auto standsStill = [&] {
        const std::optional<QPoint> place = elementPlace(reads(elementPlaceScript(id)));
        if (!place)
            return false;
        const QPoint now = page->mapToGlobal(*place);
        return std::exchange(point, now) == now;
    };
    return QTest::qWaitFor(standsStill, 30000)
            && xdotool({ u"mousemove"_s, QString::number(point->x()), QString::number(point->y()),
                         u"click"_s, u"1"_s });
}

bool Person::clicks(QWidget *widget)
{
    if (!QTest::qWaitFor([&] { return widget->isVisible() && widget->isEnabled(); }, 30000))
        return false;
    const QPoint point = widget->mapToGlobal(widget->rect().center());
    return xdotool({ u"mousemove"_s, QString::number(point.x()), QString::number(point.y()),
                     u"click"_s, u"1"_s });
}

QWidget *Person::button(const QString &text) const
{
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        QString label = candidate->text();
        if (candidate->isVisible() && label.remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

bool Person::clicksButton(const QString &text)
{
    return QTest::qWaitFor([&] { return button(text) != nullptr; }, 30000) && clicks(button(text));
}

bool Person::types(const QString &text)
{
    return xdotool({ u"type"_s, u"--delay"_s, u"15"_s, text });
}

bool Person::presses(const QString &key)
{
    return xdotool({ u"key"_s, key });
}
