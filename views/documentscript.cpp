// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "documentscript.h"

#include <QtCore/quuid.h>

namespace Auth0Qt {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Created = "created"_L1;
constexpr auto Written = "written"_L1;
constexpr auto Painted = "painted"_L1;

// %1: the key. %2: whether the document is blank, although its address can be that of its writer.
// A document that is laid out before its view has a size, as in a popup of Qt 6.11, is scrolled to
// the field with the focus, and would stay so.
constexpr auto Source = uR"(
(() => {
    const showTop = () => {
        scrollTo(0, 0);
        const element = document.querySelector(':target') ?? document.activeElement;
        element?.scrollIntoView({ block: 'nearest' });
    };
    if (self.auth0qtDocument || location.protocol === 'chrome-error:')
        return;
    self.auth0qtDocument = true;
    if (innerHeight === 0)
        addEventListener('resize', showTop, { once: true });
    const tell = what => console.info('%1' + what + ' ' + origin);
    const hasContent = () => document.body && (document.body.innerText.trim()
            || document.body.querySelector(':not(link, meta, script, style, template)'));
    const tellOfContent = (changes, observer) => {
        if (!hasContent())
            return;
        observer.disconnect();
        tell('written');
    };
    if (%2) {
        const observer = new MutationObserver(tellOfContent);
        observer.observe(document, { characterData: true, childList: true, subtree: true });
        return tellOfContent([], observer);
    }
    tell('created');
    new PerformanceObserver((paints, observer) => {
        observer.disconnect();
        tell('painted');
    }).observe({ type: 'paint', buffered: true });
})();
)";

} // namespace

DocumentScript::DocumentScript()
    : m_key(QUuid::createUuid().toString(QUuid::Id128))
{
}

QString DocumentScript::source() const
{
    return QString::fromUtf16(Source).arg(m_key, "location.protocol === 'about:'"_L1);
}

QString DocumentScript::firstSource() const
{
    return QString::fromUtf16(Source).arg(m_key, "true"_L1);
}

DocumentScript::Event DocumentScript::eventOf(const QString &consoleMessage) const
{
    if (!consoleMessage.startsWith(m_key))
        return {};
    const QStringView message = QStringView(consoleMessage).mid(m_key.size());
    const qsizetype space = message.indexOf(u' ');
    const QStringView what = space < 0 ? message : message.left(space);
    const QUrl origin(space < 0 ? QString() : message.mid(space + 1).toString());
    if (what == Created)
        return { Kind::Created, origin };
    if (what == Written)
        return { Kind::Written, origin };
    return { what == Painted ? Kind::Painted : Kind::None, origin };
}

} // namespace Auth0Qt
