// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "pagerun.h"

#include "parts.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpalette.h>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette;
    const QColor dark(0x20, 0x20, 0x24);
    const QColor light(0xf0, 0xf0, 0xf0);
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        palette.setColor(role, dark);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, light);
    return palette;
}

// For the script that reads the output of the whole program.
void record(const QStringList &secrets)
{
    QFile file(qEnvironmentVariable("AUTH0QT_TEST_SECRETS"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    for (const QString &secret : secrets)
        file.write(secret.toUtf8() + '\n');
}

QString runOnce(const PageRow &row, bool *onlyPaused)
{
    PageFixture fixture(row.first);
    if (row.isDark)
        setPalette(fixture.dialog->window(), darkPalette());
    fixture.open();
    QString wrong;
    for (const PageStep &step : row.steps) {
        wrong = step.run(fixture);
        if (!wrong.isEmpty()) {
            wrong = step.what + u": "_s + wrong;
            break;
        }
    }
    if (wrong.isEmpty() && fixture.dialog && fixture.ends.isEmpty()) {
        wrong = fixture.leave();
        if (!wrong.isEmpty())
            wrong.prepend(u"goes on and leaves: "_s);
    }
    fixture.destroyDialog();
    if (const QString left = fixture.closeOtherWindows(); wrong.isEmpty())
        wrong = left;
    record(fixture.server.secrets());
    const QString verdict = fixture.witness.verdict();
    *onlyPaused = wrong.isEmpty() && fixture.witness.hasPaused();
    if (!wrong.isEmpty() && !verdict.isEmpty())
        wrong += u"; also "_s + verdict;
    return wrong.isEmpty() ? verdict : wrong;
}

} // namespace

QString runRow(const PageRow &row)
{
    const QPalette palette = QGuiApplication::palette();
    // A pause that a page brings about comes again.
    QString wrong;
    bool onlyPaused = true;
    for (int i = 0; i < 3 && onlyPaused; ++i) {
        wrong = runOnce(row, &onlyPaused);
        QGuiApplication::setPalette(palette);
    }
    return wrong;
}

const char *knownFault(const PageRow &row)
{
#ifdef AUTH0QT_PAGES_QUICK
    return row.quickFault;
#else
    return row.widgetsFault;
#endif
}
