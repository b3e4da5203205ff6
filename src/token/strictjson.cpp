// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "token/strictjson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <cstring>

namespace Auth0Qt {

namespace {

// Walks over text that QJsonDocument has accepted, so that it need not know JSON's grammar, only
// its strings and braces.
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
                return false; // RFC 8259 section 7; Qt lets it pass
            if (m_json.at(m_at) != '\\')
                continue;
            ++m_at;
            if (!std::strchr("\"\\/bfnrtu", m_json.at(m_at)))
                return false; // Qt reads \q as q
        }
        return !isName() || addName(m_json.mid(begin, m_at - begin + 1));
    }

    // Only a name is followed by a colon.
    bool isName() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && std::strchr(" \t\r\n", m_json.at(next)))
            ++next;
        return next < m_json.size() && m_json.at(next) == ':';
    }

    // False when the innermost object has this name already.
    bool addName(const QByteArray &quoted)
    {
        // Let the same parser undo the escapes: a name spelled in two ways is one name.
        const QString name = QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        QSet<QString> &names = m_names.last();
        const auto before = names.size();
        names.insert(name);
        return names.size() > before;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<QSet<QString>> m_names; // of each object that is open
};

} // namespace

std::optional<QJsonObject> parseStrictObject(const QByteArray &json)
{
    if (json.startsWith("\xEF\xBB\xBF"))
        return std::nullopt; // RFC 8259 section 8.1: not added; Qt would skip it
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !StringScanner(json).isStrict())
        return std::nullopt;
    return document.object();
}

} // namespace Auth0Qt
