// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include "token/base64url.h"
#include "token/strictjson.h"

#include <QtCore/qjsondocument.h>

using namespace Auth0Qt;
using namespace Auth0QtFuzz;

namespace {

// An independent look at a text that is valid JSON.
struct Text
{
    qsizetype colons = 0; // outside of strings: one a member
    bool hasControl = false; // in a string

    explicit Text(const QByteArray &json)
    {
        bool inString = false;
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char c = json.at(i);
            if (c == '"')
                inString = !inString;
            else if (inString && c == '\\')
                ++i;
            else if (inString)
                hasControl = hasControl || uchar(c) < 0x20;
            else if (c == ':')
                ++colons;
        }
    }
};

} // namespace

AUTH0QT_FUZZ_TARGET(strictjson)
{
    if (const auto decoded = base64UrlDecode(input))
        REQUIRE(base64UrlEncode(*decoded) == input);
    const auto encoded = base64UrlDecode(base64UrlEncode(input));
    REQUIRE(encoded && *encoded == input);

    const auto object = parseStrictObject(input);
    if (!object)
        return;
    REQUIRE(!input.startsWith("\xEF\xBB\xBF"));
    const Text text(input);
    REQUIRE(!text.hasControl);
    REQUIRE(text.colons == memberCount(*object)); // no name twice
    // Qt drops a byte order mark at the begin of a text that it reads.
    const QByteArray json = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    if (input.contains("\xEF\xBB\xBF") || json.contains("\xEF\xBB\xBF"))
        return;
    const auto again = parseStrictObject(json);
    REQUIRE(again && *again == *object);
}
