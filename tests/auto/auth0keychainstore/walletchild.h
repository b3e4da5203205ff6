// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qprocess.h>

// The process of a WalletChild.
int runWalletChild(int argc, char **argv);

// A stand-in for KWallet of Plasma 5 (org.kde.kwalletd5) on a private bus, which is as slow as the
// test wants.
class WalletChild
{
public:
    // Calls are answered from this time after the start on, in milliseconds; -1: never.
    WalletChild(const QProcessEnvironment &environment, int readyAfter);
    ~WalletChild();
    Q_DISABLE_COPY_MOVE(WalletChild)

    bool hasBegun(); // has its name on the bus
    QList<QByteArray> calls(); // the names of the methods that were called
    void end();

private:
    QProcess m_process;
    QList<QByteArray> m_lines;
};
