// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qcombobox.h>

class Languages;

// The languages of the library. A change takes effect at once.
class LanguagePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguagePicker(Languages *languages, QWidget *parent = nullptr);
};
