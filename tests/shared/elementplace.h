// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qstring.h>

#include <optional>

// A script that gives the center of a page's element as "x y", or an empty string while a click
// would miss it. A page receives no click before its first frames are on the screen, and a window
// that has just appeared is moved and resized.
inline QString elementPlaceScript(const QString &id)
{
    return QStringLiteral("(() => {"
                          "  const element = document.getElementById('%1');"
                          "  if (!element)"
                          "    return '';"
                          "  const places = window.auth0qtPlaces = window.auth0qtPlaces || {};"
                          "  const seen = places['%1'];"
                          "  if (seen?.frames >= 3) {"
                          "    delete places['%1'];"
                          "    return seen.place;"
                          "  }"
                          "  if (seen)"
                          "    return '';"
                          "  element.scrollIntoView({ block: 'center' });"
                          "  const look = (place, frames) => {"
                          "    const r = element.getBoundingClientRect();"
                          "    const now = Math.round(r.x + r.width / 2) + ' '"
                          "      + Math.round(r.y + r.height / 2);"
                          "    const still = now == place ? frames + 1 : 0;"
                          "    places['%1'] = { place: now, frames: still };"
                          "    if (still < 3)"
                          "      requestAnimationFrame(() => look(now, still));"
                          "  };"
                          "  places['%1'] = { frames: 0 };"
                          "  requestAnimationFrame(() => look('', 0));"
                          "  return '';"
                          "})()")
            .arg(id);
}

// The same without waiting, for a page that is not painted.
inline QString elementPlaceNowScript(const QString &id)
{
    return QStringLiteral("(() => { const r = document.getElementById('%1')"
                          ".getBoundingClientRect(); return Math.round(r.x + r.width / 2) + ' ' + "
                          "Math.round(r.y + r.height / 2) })()")
            .arg(id);
}

inline std::optional<QPoint> elementPlace(const QString &answer)
{
    const qsizetype space = answer.indexOf(u' ');
    if (space < 0)
        return {};
    return QPoint(answer.first(space).toInt(), answer.sliced(space + 1).toInt());
}
