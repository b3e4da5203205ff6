// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../dialogs/loginviewdriver.h"
#include "pageserver.h"
#include "parts.h"
#include "witness.h"

#include "auth0browser.h"
#include "auth0memorystore.h"
#include "auth0provider.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtGui/qwindow.h>

// The system browser: it opens nothing.
class NoBrowser : public Auth0Browser
{
    Q_OBJECT

public:
    void open(const QUrl &authorizeUrl, const QUrl &) override { opened.append(authorizeUrl); }
    void close() override { }

    QList<QUrl> opened;
};

// An application with a dialog, a tenant with one of the pages, and a person with a keyboard and a
// mouse. Functions that wait say what they waited for in vain, or nothing.
class PageFixture : public QObject
{
    Q_OBJECT

public:
    explicit PageFixture(const QByteArray &first);
    ~PageFixture() override;

    QString waitFor(const std::function<bool()> &condition, const QString &what,
                    int patience = Patience) const;
    // That the condition stays as it is for a moment, in which what was ordered has its time.
    QString staysSo(const std::function<bool()> &condition, const QString &what) const;

    void open();
    // Ends the dialog in whatever state it is.
    void destroyDialog();
    QString seesFace(Auth0::Face face);

    // The page, or the popup's once that has been seen
    QString ask(const QString &script, int patience = Patience) const;
    QString seesElement(const QString &id) const;
    QString click(const QString &id, Qt::MouseButton button = Qt::LeftButton);
    QString key(int key, Qt::KeyboardModifiers modifiers = {});
    QString type(const QString &text);
    QWindow *pageWindow() const;

    QList<QWindow *> otherWindows() const; // than the dialog's own
    // What is left of them would keep the next dialog from the keyboard.
    QString closeOtherWindows();
    QString seesPopup();
    QString losesPopup();

    Part part(const QString &objectName) const { return findPart(pageWindow(), objectName); }
    // Moves the focus there with the Tab key, and presses it with the space bar.
    QString reach(const QString &button, int key = Qt::Key_Tab);
    QString pressByKeyboard(const QString &button, int key = Qt::Key_Tab);

    // The person goes on in the system browser, where the page offers that, and out.
    QString leave();

    static constexpr int Patience = 8'000; // ms
    // What a document was asked that another one has replaced meanwhile is never answered.
    static constexpr int BeforeAskingAgain = 1'000;
    static constexpr int FirstPage = 30'000;

    PageServer server;
    Witness witness;
    NoBrowser browser;
    Auth0MemoryStore store;
    Auth0Provider provider;
    std::unique_ptr<LoginViewDriver> dialog;
    QStringList ends; // "accepted" or "rejected"
    QList<QUrl> desktop; // what other programs were told to open

private Q_SLOTS:
    void openOnDesktop(const QUrl &url) { desktop.append(url); }

private:
    void activate(QWindow *window) const;
    QString answerBars();
    QString endsRejected();

    QPointer<QWindow> m_popup;
};
