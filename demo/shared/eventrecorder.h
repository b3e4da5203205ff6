// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>

class Auth0Provider;
class EventModel;

// Writes the signals of the provider to the event model.
class EventRecorder : public QObject
{
    Q_OBJECT

public:
    EventRecorder(Auth0Provider *provider, EventModel *model, QObject *parent = nullptr);

private:
    void watchOutcomes();
    void watchProperties();

    Auth0Provider *m_provider;
    EventModel *m_model;
};
