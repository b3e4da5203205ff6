// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// The rows whose cost is in Core and needs no other process: see scripts/bench.
//
//   bench_core credentials|callers|idtoken|profile|accounts [RUNS [SHARE]] [--steps]

#include "measure.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStringList arguments = QGuiApplication::arguments();
    Settings settings;
    settings.steps = arguments.removeAll(u"--steps"_s) > 0;
    if (arguments.size() > 2)
        settings.runs = qMax(1, arguments.at(2).toInt());
    if (arguments.size() > 3)
        settings.share = arguments.at(3).toDouble();

    const struct
    {
        QLatin1StringView name;
        void (*measure)(const Settings &);
    } rows[] = {
        { "credentials"_L1, measureCredentials }, { "callers"_L1, measureCallers },
        { "idtoken"_L1, measureIdToken },         { "profile"_L1, measureProfile },
        { "accounts"_L1, measureAccounts },
    };
    for (const auto &row : rows) {
        if (arguments.value(1) == row.name) {
            row.measure(settings);
            return 0;
        }
    }
    std::fprintf(stderr, "bench_core: no such row\n");
    return 2;
}
