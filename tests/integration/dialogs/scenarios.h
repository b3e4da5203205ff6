// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dialogfixture.h"

#include <QtCore/qlist.h>

// What a person does or sees. Says what is wrong, or nothing.
struct Step
{
    QString what;
    std::function<QString(DialogFixture &)> run;
};

// A row of the table: the same for both dialogs.
struct Scenario
{
    enum CredentialsRequest { Nothing = 0, Page = 1, Browser = 2 }; // the engine, Chromium

    const char *name;
    int needs;
    QList<Step> steps;
    QString faces; // of the dialog, one after the other
    QString ends; // of the dialogs
    QString failures; // details of the provider's loginFailed()
};

QList<Scenario> scenarios();
