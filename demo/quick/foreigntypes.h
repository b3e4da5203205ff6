// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demosession.h"

#include <QtQml/qqml.h>

// The QML types of demo/shared, which does not depend on QML.

struct ForeignDemoSession
{
    Q_GADGET
    QML_FOREIGN(DemoSession)
    QML_NAMED_ELEMENT(DemoSession)
    QML_UNCREATABLE("main() makes it")
};

struct ForeignSessionFacts
{
    Q_GADGET
    QML_FOREIGN(SessionFacts)
    QML_NAMED_ELEMENT(SessionFacts)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignServerFeatures
{
    Q_GADGET
    QML_FOREIGN(ServerFeatures)
    QML_NAMED_ELEMENT(ServerFeatures)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignSessionKeeping
{
    Q_GADGET
    QML_FOREIGN(SessionKeeping)
    QML_NAMED_ELEMENT(SessionKeeping)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignPresenceGuard
{
    Q_GADGET
    QML_FOREIGN(PresenceGuard)
    QML_NAMED_ELEMENT(PresenceGuard)
    QML_UNCREATABLE("SessionKeeping has it")
};

struct ForeignApiCall
{
    Q_GADGET
    QML_FOREIGN(ApiCall)
    QML_NAMED_ELEMENT(ApiCall)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignCountdown
{
    Q_GADGET
    QML_FOREIGN(Countdown)
    QML_NAMED_ELEMENT(Countdown)
    QML_UNCREATABLE("SessionFacts has it")
};

struct ForeignAccountList
{
    Q_GADGET
    QML_FOREIGN(AccountList)
    QML_NAMED_ELEMENT(AccountList)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignPropertyFilter
{
    Q_GADGET
    QML_FOREIGN(PropertyFilter)
    QML_NAMED_ELEMENT(PropertyFilter)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignIdentityModel
{
    Q_GADGET
    QML_FOREIGN(IdentityModel)
    QML_NAMED_ELEMENT(IdentityModel)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignProfileEditor
{
    Q_GADGET
    QML_FOREIGN(ProfileEditor)
    QML_NAMED_ELEMENT(ProfileEditor)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignMetadataModel
{
    Q_GADGET
    QML_FOREIGN(MetadataModel)
    QML_NAMED_ELEMENT(MetadataModel)
    QML_UNCREATABLE("ProfileEditor has it")
};

struct ForeignSecurity
{
    Q_GADGET
    QML_FOREIGN(Security)
    QML_NAMED_ELEMENT(Security)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignTokenSignIn
{
    Q_GADGET
    QML_FOREIGN(TokenSignIn)
    QML_NAMED_ELEMENT(TokenSignIn)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignEventModel
{
    Q_GADGET
    QML_FOREIGN(EventModel)
    QML_NAMED_ELEMENT(EventModel)
    QML_UNCREATABLE("DemoSession has it")
};

struct ForeignLanguages
{
    Q_GADGET
    QML_FOREIGN(Languages)
    QML_NAMED_ELEMENT(Languages)
    QML_UNCREATABLE("DemoSession has it")
};
