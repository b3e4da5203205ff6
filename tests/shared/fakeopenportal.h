// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakebus.h"

namespace Auth0QtTest {

// The portal that opens URLs, on a bus of its own. The test sets its answers.
class FakeOpenPortal
{
public:
    enum class Manner { Accepts, Refuses, IsSilent, AnswersNonsense };

    explicit FakeOpenPortal(Manner manner, FakeBus::Silence silence = FakeBus::Silence::None)
        : bus(silence)
    {
        bus.answer = [this, manner](quint32 serial, const QByteArray &message) {
            if (!message.contains(QByteArray("OpenURI\0", 8)))
                return QByteArray();
            request = message;
            switch (manner) {
            case Manner::Accepts:
                return FakeBus::message(2, 1, serial, "o", FakeBus::string(path()), sender());
            case Manner::Refuses:
                return FakeBus::message(3, 1, serial, {}, {},
                                        field(4, 's', "org.freedesktop.portal.Error.NotAllowed"));
            case Manner::AnswersNonsense:
                return FakeBus::reply(serial, "s", FakeBus::string(path()));
            case Manner::IsSilent:
                break;
            }
            return QByteArray();
        };
    }

    // The result of a request. 0: opened, 1: the user has chosen no program, 2: other.
    void respond(char response, const QByteArray &requestPath = path(),
                 const QByteArray &from = ":1.7")
    {
        QByteArray fields = field(1, 'o', requestPath);
        for (const QByteArray &next : { field(2, 's', "org.freedesktop.portal.Request"),
                                        field(3, 's', "Response"), field(7, 's', from) }) {
            pad(&fields);
            fields += next;
        }
        QByteArray body;
        body.append(response).append(3, '\0').append(4, '\0'); // and no results
        bus.send(FakeBus::message(4, 2, 0, "ua{sv}", body, fields));
    }

    static QByteArray path() { return "/org/freedesktop/portal/desktop/request/1_1/t"; }

    FakeBus bus;
    QByteArray request; // the message

private:
    static QByteArray field(char code, char type, const QByteArray &value)
    {
        return QByteArray().append(code).append('\1').append(type).append('\0')
                + FakeBus::string(value);
    }
    static QByteArray sender() { return field(7, 's', ":1.7"); }
    static void pad(QByteArray *bytes)
    {
        while (bytes->size() % 8 != 0)
            bytes->append('\0');
    }
};

} // namespace Auth0QtTest

Q_DECLARE_METATYPE(Auth0QtTest::FakeOpenPortal::Manner)
