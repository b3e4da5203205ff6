// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalsocket.h>

// The system browser of the scenarios: a real Chromium, and a person in front of it. See
// tests/shared/chromium.mjs. While it waits, the application goes on.
class Chromium
{
public:
    ~Chromium();

    static bool isInstalled();

    // It runs from the first call on; what BROWSER is then opens tabs in it.
    bool start();
    // Ends it. False when a process is left behind.
    bool quit();

    // Orders for the newest tab, or for another one. Empty, or what went wrong.
    QString order(QJsonObject order);
    QJsonValue answer() const { return m_answer; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QLocalSocket m_socket;
    QJsonValue m_answer;
};
