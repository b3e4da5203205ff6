// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// Our words in other languages: translations/auth0qt_*.qm, compiled in. docs/languages.md says how
// the language is chosen.

// The words are loaded when the first of them is asked for in the application's thread, and follow
// the application's changes of language, which QEvent::LanguageChange tells. This looks anew at
// QLocale(), whose change nobody tells. Does nothing in other threads.
void followLocale();

// The language of our words, as in "auth0qt_pt_BR.qm"; "en" until a word was asked for.
QString translationInUse();

// Which of our translations suits these language tags (BCP 47, or Qt's with '_'), most wanted
// first; "en" when none does.
QString translationFor(const QStringList &tags);

// The languages to ask servers and pages for: BCP 47, most wanted first, a few at most, none in
// the C locale.
AUTH0QT_CORE_EXPORT QStringList languagesToAskFor();

} // namespace Auth0Qt
