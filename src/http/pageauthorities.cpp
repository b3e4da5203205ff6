// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/pageauthorities.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qset.h>
#include <QtNetwork/qsslconfiguration.h>

#include <future>

namespace Auth0Qt {

namespace {

using Authorities = QSet<QSslCertificate>;

// Reads the authorities of the system, which takes 50 ms or more, in a thread that ends before the
// application.
const std::shared_future<Authorities> &systemAuthorities()
{
    static const std::shared_future<Authorities> authorities = [] {
        qAddPostRoutine([] { systemAuthorities().wait(); });
        return std::async(std::launch::async, [] {
            const QList<QSslCertificate> list = QSslConfiguration::systemCaCertificates();
            return Authorities(list.begin(), list.end());
        });
    }();
    return authorities;
}

} // namespace

void prepareAuthorities()
{
    if constexpr (EngineTakesAuthorities)
        systemAuthorities();
}

QList<QSslCertificate> applicationAuthorities()
{
    QList<QSslCertificate> authorities = QSslConfiguration::defaultConfiguration().caCertificates();
    // In some versions of Qt this list contains those of the system, too.
    if (!authorities.isEmpty()) {
        const Authorities &system = systemAuthorities().get();
        authorities.removeIf(
                [&system](const QSslCertificate &one) { return system.contains(one); });
    }
    return authorities;
}

} // namespace Auth0Qt
