// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

// Ends with 0 if Qt WebEngine has loaded a page. If its sandbox cannot start, the engine ends
// the process and prints the reason.

#include <QtCore/qurl.h>
#include <QtWebEngineCore/qwebenginepage.h>
#include <QtWidgets/qapplication.h>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWebEnginePage page;
    QObject::connect(&page, &QWebEnginePage::loadFinished, &app,
                     [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    page.load(QUrl(QStringLiteral("about:blank")));
    return QApplication::exec();
}
