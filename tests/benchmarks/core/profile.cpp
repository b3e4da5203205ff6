// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "measure.h"

#include "profile/auth0profile_p.h"

#include "auth0profile.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qobject.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QJsonObject claims(int number)
{
    return { { u"sub"_s, u"auth0|alice"_s },
             { u"name"_s, QString(u"Alice %1"_s.arg(number)) },
             { u"email"_s, u"alice@example.com"_s },
             { u"picture"_s, u"https://example.com/alice.png"_s },
             { u"updated_at"_s, u"2026-11-28T09:30:00.000Z"_s } };
}

// Counts the signals, as 40 bindings of a screen are told.
class Bindings : public QObject
{
    Q_OBJECT

public:
    Bindings(QObject *object, int count)
    {
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("read()"));
        const QMetaObject *const meta = object->metaObject();
        for (int i = meta->propertyOffset(), bound = 0; bound < count; ++i, ++bound) {
            if (i == meta->propertyCount())
                i = meta->propertyOffset();
            connect(object, meta->property(i).notifySignal(), this, slot);
        }
    }

    int reads = 0;

private Q_SLOTS:
    void read() { ++reads; }
};

double updates(int count)
{
    const std::unique_ptr<Auth0Profile> profile(Auth0ProfilePrivate::create(nullptr));
    Bindings bindings(profile.get(), 40);
    Auth0ProfilePrivate *const d = Auth0ProfilePrivate::get(profile.get());
    const double time = microseconds([&] {
        for (int i = 0; i < count; ++i) {
            d->setSources(claims(i), {}, {});
            d->notify();
        }
    });
    if (bindings.reads < count)
        qFatal("a change was not announced");
    return time / 1000;
}

} // namespace

// The peer is the tenth part, ten times: the cost of an update does not depend on their number.
void measureProfile(const Settings &settings)
{
    const int count = settings.scaled(1000);
    measurePairs(
            "profile_10000_ms", settings, [=] { return updates(10 * count); },
            [=] { return 10 * updates(count); });
}

#include "profile.moc"
