// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "languagepicker.h"

#include "languages.h"
#include "look.h"

LanguagePicker::LanguagePicker(Languages *languages, QWidget *parent)
    : QComboBox(parent)
{
    setModel(languages);
    setCurrentIndex(languages->current());
    setMinimumHeight(Look::RowHeight);
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language of the sign-in. %1 selects the next language, also in a dialog.")
                       .arg(Languages::shortcutText()));
    connect(this, &QComboBox::activated, languages, &Languages::use);
    connect(languages, &Languages::currentChanged, this,
            [this, languages] { setCurrentIndex(languages->current()); });
}
