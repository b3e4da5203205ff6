// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagefixture.h"

#include <QtCore/qlist.h>
#include <QtCore/qsize.h>

// What a person does or sees. Says what is wrong, or nothing.
struct PageStep
{
    QString what;
    std::function<QString(PageFixture &)> run;
};

// The words that the table of pages is written in.
namespace PageSteps {

// --- Any page
PageStep seesPage();
PageStep seesText(
        const QString &text,
        int patience = PageFixture::Patience); // of the element "text", or "inside" of a popup
PageStep keepsText(const QString &text);
PageStep clicks(const QString &id);
PageStep clicksRight(const QString &id);
PageStep pressesKey(int key, Qt::KeyboardModifiers modifiers = {});
PageStep types(const QString &text);
PageStep evaluates(const QString &script, const QString &value);
PageStep hasFocus(const QString &id);
PageStep asksServer(const QByteArray &path);
PageStep dropsFile();
PageStep killsRenderer();
PageStep isReadable(double contrast);

// --- The bar, and the buttons of the faces
PageStep seesBar(const QString &sentence, const QString &text = {});
PageStep seesNoBar();
PageStep pressesBar(const QString &button);
PageStep presses(const QString &button);
PageStep seesProblem(const QString &detail); // empty: any
PageStep isHandedOver();

// --- Windows
PageStep seesPopup();
PageStep popupIsGone();
PageStep isAtMost(QSize size); // the popup's page
PageStep isPictured(const QString &name); // to look at, where AUTH0QT_PICTURES names a folder
PageStep hasNoWindow(); // and has had none
PageStep hasAtMost(int windows);

// --- Other programs
PageStep desktopOpens(const QString &url);
PageStep desktopOpensNothing();

// --- The end
PageStep isSignedIn();
PageStep escapes(); // where no button of the page's face can be reached
PageStep cancels(); // by the application
PageStep dialogIsDeleted();

} // namespace PageSteps
