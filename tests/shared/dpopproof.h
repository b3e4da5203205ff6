// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeserver.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

namespace Auth0QtTest {

// Whether Qt sends only requests with an idempotent method again when their connection breaks. For
// others there is RemoteHostClosedError. Qt 6.8 sends all again, Qt 6.11 does not; versions between
// were not tried.
constexpr bool QtSendsOnlyIdempotentAgain = QT_VERSION >= QT_VERSION_CHECK(6, 9, 0);

// A DPoP proof, read and verified without code of the library (RFC 9449 section 4.3).
struct DpopProof
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray thumbprint; // RFC 7638
    bool isSigned = false; // the signature is valid

    static DpopProof read(const QByteArray &jwt);
};

// A server that checks the proofs of the requests that it gets.
class DpopVerifier
{
public:
    QByteArray nonce; // required in each proof; empty: none
    QStringList faults; // of all checks that failed

    // Returns why the proof of a request is not valid, or an empty string. accessToken: the token
    // of the request, whose hash must be in the proof; empty: there must be no hash.
    QString check(const Request &request, const QByteArray &origin,
                  const QByteArray &accessToken = {});
    // The thumbprint of the key of the last valid proof.
    QByteArray thumbprint() const { return m_thumbprint; }
    // The answer of the token endpoint, or of an API, to a proof that is not valid.
    Answer refusal(const QString &fault) const;
    Answer apiRefusal(const QString &fault) const;

private:
    QString faultOf(const Request &request, const QByteArray &origin,
                    const QByteArray &accessToken);

    QSet<QString> m_ids;
    QByteArray m_thumbprint;
};

// The jti of the proofs of these requests.
QStringList proofIds(const QList<Request> &requests);

} // namespace Auth0QtTest
