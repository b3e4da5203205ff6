// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "engineevents.h"
#include "pagebrowser.h"
#include "pagepopup.h"

#include <QtCore/qpointer.h>
#include <QtCore/qsize.h>
#include <QtQml/qqmlregistration.h>

namespace Auth0Qt {

// A popup window of the page, for QML.
class PopupPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PageBrowser")
    Q_MOC_INCLUDE("auth0pagenotice.h")
    Q_PROPERTY(QString host READ host NOTIFY siteChanged FINAL)
    Q_PROPERTY(bool mayHaveSize READ mayHaveSize NOTIFY siteChanged FINAL)
    Q_PROPERTY(bool secure READ isSecure NOTIFY siteChanged FINAL)
    Q_PROPERTY(Auth0PageNotice *notice READ notice CONSTANT FINAL)
    Q_PROPERTY(Auth0Qt::EngineEvents *events READ events CONSTANT FINAL)

public:
    explicit PopupPage(PageBrowser *opener);

    QString host() const { return m_popup->displayHost(); }
    bool mayHaveSize() const { return m_popup->mayHaveSize(); }
    bool isSecure() const { return m_popup->isSecure(); }
    Auth0PageNotice *notice() const { return m_popup->notice(); }
    EngineEvents *events() const { return m_events; }

    Q_INVOKABLE QString firstDocumentScript() const { return m_popup->firstDocumentScript(); }
    Q_INVOKABLE QSize sizeFor(const QSize &requestedSize, int width, int height) const;

Q_SIGNALS:
    void siteChanged();
    void shown();
    void discarded();

private:
    PagePopup *const m_popup;
    EngineEvents *const m_events;
};

} // namespace Auth0Qt
