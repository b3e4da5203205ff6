// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <algorithm>
#include <cstring>

namespace Auth0Qt {

namespace {

// strchr() also finds the NUL at the end of the list.
bool isOneOf(char c, const char *list)
{
    return c != '\0' && std::strchr(list, c);
}

// Scans text that QJsonDocument has accepted. It needs to find only strings and braces.
class StringScanner
{
public:
    explicit StringScanner(const QByteArray &json)
        : m_json(json)
    {
    }

    bool isStrict()
    {
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json.at(m_at);
            if (c == '{')
                m_names.append(QSet<QString>());
            else if (c == '}')
                m_names.removeLast();
            else if (c == '"' && !scanString())
                return false;
        }
        return true;
    }

private:
    // From the opening quote to the closing one.
    bool scanString()
    {
        const qsizetype begin = m_at++;
        for (; m_json.at(m_at) != '"'; ++m_at) {
            if (uchar(m_json.at(m_at)) < 0x20)
                return false; // RFC 8259 section 7; Qt accepts it
            if (m_json.at(m_at) != '\\')
                continue;
            ++m_at;
            if (!isOneOf(m_json.at(m_at), "\"\\/bfnrtu"))
                return false; // Qt reads \q as q
        }
        return !isName() || addName(m_json.mid(begin, m_at - begin + 1));
    }

    // Only a name is followed by a colon.
    bool isName() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && isOneOf(m_json.at(next), " \t\r\n"))
            ++next;
        return next < m_json.size() && m_json.at(next) == ':';
    }

    // Returns false if the innermost object already has this name, or Qt reads another one.
    bool addName(const QByteArray &quoted)
    {
        QString name = nameOf(quoted);
        // Qt lists such a member by its name without the mark, and does not find it. Data of an
        // application, which are deeper, may have such names, e.g. from a table in a file.
        if (name.startsWith(QChar::ByteOrderMark)) {
            if (m_names.size() == 1)
                return false;
            name.remove(0, 1);
        }
        QSet<QString> &names = m_names.last();
        const auto before = names.size();
        names.insert(name);
        return names.size() > before;
    }

    static QString nameOf(const QByteArray &quoted)
    {
        const bool isPlain = std::all_of(quoted.cbegin(), quoted.cend(),
                                         [](char c) { return uchar(c) < 0x80 && c != '\\'; });
        if (isPlain)
            return QString::fromLatin1(quoted.constData() + 1, quoted.size() - 2);
        // The parser resolves escapes: a name can be written in several ways. Without the space it
        // would drop a byte order mark.
        const QByteArray spaced = "[\" " + quoted.mid(1) + ']';
        return QJsonDocument::fromJson(spaced).array().at(0).toString().mid(1);
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<QSet<QString>> m_names; // of each open object
};

} // namespace

std::optional<QJsonObject> parseStrictObject(const QByteArray &json)
{
    if (json.startsWith("\xEF\xBB\xBF"))
        return std::nullopt; // RFC 8259 section 8.1; Qt skips it
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !StringScanner(json).isStrict())
        return std::nullopt;
    return document.object();
}

} // namespace Auth0Qt
