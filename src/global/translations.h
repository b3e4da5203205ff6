// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth0global.h"

#include <QtCore/qstringlist.h>

namespace Auth0Qt {

// The translations of the library, translations/auth0qt_*.qm, are resources. docs/languages.md says
// how the language is chosen.

// Loads the translation for QLocale() if QLocale::setDefault() was called, which sends no event.
// The first text that is translated in the application's thread loads a translation too, and
// QEvent::LanguageChange a new one. Does nothing in other threads.
void followLocale();

// The language of the loaded translation, as in "auth0qt_pt_BR.qm"; "en" if there is none.
QString translationInUse();

// The translation for these language tags (BCP 47, or with '_' as in Qt), in order of preference;
// "en" if there is none.
QString translationFor(const QStringList &tags);

// The languages to request from servers and pages: at most four tags (BCP 47) in order of
// preference; none in the C locale.
AUTH0QT_CORE_EXPORT QStringList languagesToAskFor();

} // namespace Auth0Qt
