// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "http/reachability.h"

#include "bus/busprobe.h"
#include "global/logging.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpointer.h>
#include <QtNetwork/qnetworkinformation.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

class SystemSource : public ReachabilitySource
{
public:
    explicit SystemSource(QNetworkInformation *information)
        : m_information(information)
    {
        connect(information, &QNetworkInformation::reachabilityChanged, this,
                &ReachabilitySource::changed);
    }

    bool isDisconnected() const override
    {
        return m_information
                && m_information->reachability() == QNetworkInformation::Reachability::Disconnected;
    }

private:
    const QPointer<QNetworkInformation> m_information; // a singleton of Qt
};

std::unique_ptr<ReachabilitySource> systemSource()
{
    constexpr auto Feature = QNetworkInformation::Feature::Reachability;
    QElapsedTimer timer;
    timer.start();
    // The application may have loaded a back end. Loading by feature, unlike loadDefaultBackend(),
    // also tries that of GLib if there is no NetworkManager.
    if (!QNetworkInformation::instance())
        QNetworkInformation::loadBackendByFeatures(Feature);
    QNetworkInformation *const information = QNetworkInformation::instance();
    if (!information || !information->supports(Feature)) {
        qCDebug(lcHttp, "the system has no information about the network");
        return nullptr;
    }
    qCDebug(lcHttp, "network information by %s, loaded in %lld ms",
            qPrintable(information->backendName()), timer.elapsed());
    return std::make_unique<SystemSource>(information);
}

} // namespace

Reachability::Reachability(QObject *parent)
    : QObject(parent)
{
}

Reachability *Reachability::instance()
{
    static QPointer<Reachability> instance;
    if (!instance)
        instance = new Reachability(QCoreApplication::instance());
    return instance;
}

bool Reachability::isDisconnected()
{
    watch();
    return m_disconnected;
}

void Reachability::watch()
{
    if (std::exchange(m_asked, true))
        return;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The back ends of Qt block until NetworkManager, or the portal in a sandbox, responds.
    if (m_isSystem && !QNetworkInformation::instance()) {
        auto *const probe = isSandboxed()
                ? new BusProbe(sessionBusAddresses(), "org.freedesktop.portal.Desktop"_ba,
                               m_patience, this)
                : new BusProbe(systemBusAddresses(), "org.freedesktop.NetworkManager"_ba,
                               m_patience, this);
        m_probe = probe;
        connect(probe, &BusProbe::finished, this, [this](bool responsive) {
            m_probe->deleteLater();
            if (responsive)
                begin();
            else
                qCInfo(lcHttp,
                       "the system does not respond to a request for information about the "
                       "network");
        });
        return;
    }
#endif
    begin();
}

void Reachability::begin()
{
    if (m_isSystem)
        m_source = systemSource();
    else
        m_source = m_factory ? m_factory() : nullptr;
    if (!m_source)
        return;
    m_disconnected = m_source->isDisconnected();
    connect(m_source.get(), &ReachabilitySource::changed, this, &Reachability::update);
}

void Reachability::update()
{
    const bool before = std::exchange(m_disconnected, m_source->isDisconnected());
    if (before && !m_disconnected)
        Q_EMIT returned();
}

void Reachability::setSystem()
{
    setFactory({});
    m_isSystem = true;
}

void Reachability::setFactory(Factory factory)
{
    delete m_probe;
    m_source.reset();
    m_factory = std::move(factory);
    m_isSystem = false;
    m_asked = false;
    m_disconnected = false;
}

} // namespace Auth0Qt
