// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/dpopnonces.h"

#include "http/origin.h"

#include <QtCore/qlist.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkreply.h>

#include <algorithm>

namespace Auth0Qt {

namespace {

// RFC 9449 section 8.1: one or more NQCHAR of RFC 6749 appendix A.
bool isNonce(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= DpopNonces::MaxSize
            && std::all_of(text.cbegin(), text.cend(),
                           [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

// The elements of a list in a header (RFC 9110 section 5.6.1). A comma in a quoted string separates
// nothing.
QList<QByteArray> elementsOf(const QByteArray &list)
{
    QList<QByteArray> elements(1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const char c = list.at(i);
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == ',' && !isQuoted) {
            elements.append(QByteArray());
            continue;
        }
        elements.last() += c;
        if (c == '\\' && isQuoted && i + 1 < list.size())
            elements.last() += list.at(++i);
    }
    return elements;
}

} // namespace

DpopNonces *DpopNonces::instance()
{
    // Never destroyed, because a provider that is a static object may be destroyed later.
    static auto *const nonces = new DpopNonces;
    return nonces;
}

QByteArray DpopNonces::nonce(const QUrl &url) const
{
    const QMutexLocker locker(&m_mutex);
    return m_nonces.value(originOf(handshakeUrl(url)));
}

bool DpopNonces::learn(const QNetworkReply *reply)
{
    const QByteArray nonce = reply->rawHeader("DPoP-Nonce").trimmed();
    if (!isNonce(nonce))
        return false;
    const QMutexLocker locker(&m_mutex);
    const QString origin = originOf(reply->url());
    if (m_nonces.size() >= MaxOrigins && !m_nonces.contains(origin))
        m_nonces.clear();
    m_nonces.insert(origin, nonce);
    return true;
}

// RFC 9110 section 11.6.1: challenges and their parameters are elements of the same list. The first
// parameter of a challenge follows its scheme.
bool asksForDpopNonce(const QByteArray &wwwAuthenticate)
{
    bool isDpop = false;
    const QList<QByteArray> elements = elementsOf(wwwAuthenticate);
    for (const QByteArray &element : elements) {
        QByteArray parameter = element.trimmed();
        const qsizetype space = parameter.indexOf(' ');
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || (space >= 0 && space < equals)) {
            isDpop = parameter.left(space).compare("DPoP", Qt::CaseInsensitive) == 0;
            parameter = space < 0 ? QByteArray() : parameter.mid(space).trimmed();
        }
        const qsizetype end = parameter.indexOf('=');
        const bool isError = parameter.left(end).trimmed().compare("error", Qt::CaseInsensitive)
                == 0;
        QByteArray value = parameter.mid(end + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        if (isDpop && end > 0 && isError && value == "use_dpop_nonce")
            return true;
    }
    return false;
}

} // namespace Auth0Qt
