// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "presenceguard.h"

#include <QtCore/qpromise.h>
#include <QtWidgets/qmessagebox.h>

#include <memory>

PresenceGuard::PresenceGuard(QWidget *window)
    : Auth0CredentialGuard(window)
    , m_window(window)
{
}

QFuture<bool> PresenceGuard::confirm(const QString &reason)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Is it you?"), {},
                                QMessageBox::Yes | QMessageBox::No, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setText(reason);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [promise](int button) {
        promise->addResult(button == QMessageBox::Yes);
        promise->finish();
    });
    box->open();
    return promise->future();
}
