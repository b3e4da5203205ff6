// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "documentscript.h"

#include <QtCore/quuid.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Created = "created"_L1;
constexpr auto Painted = "painted"_L1;

} // namespace

DocumentScript::DocumentScript()
    : m_key(QUuid::createUuid().toString(QUuid::Id128))
{
}

QString DocumentScript::source() const
{
    return uR"(
(() => {
    if (['about:', 'chrome-error:'].includes(location.protocol))
        return;
    const tell = what => console.info('%1' + what);
    tell('created');
    new PerformanceObserver((paints, observer) => {
        observer.disconnect();
        tell('painted');
    }).observe({ type: 'paint', buffered: true });
})();
)"_s.arg(m_key);
}

DocumentScript::Event DocumentScript::eventOf(const QString &consoleMessage) const
{
    if (consoleMessage == m_key + Created)
        return Event::Created;
    return consoleMessage == m_key + Painted ? Event::Painted : Event::None;
}

} // namespace Auth0Qt
