// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

#include <type_traits>

namespace Auth0QtTest {

// A test that is one of several in a program. The first argument of the program is the name of the
// test, which is the name of its file. Half of the build time of a small test is the program around
// it.
struct TestMain
{
    using Function = int (*)(int argc, char *argv[]);
    using Child = int (*)(const QStringList &arguments);

    TestMain(const char *file, Function function);

    const char *const file;
    const Function function;
    const TestMain *const next;
};

// For a test that needs no application.
struct NoApplication
{
    NoApplication(int, char *[]) { }
};

template<typename Test, typename Application>
int testMain(int argc, char *argv[])
{
    [[maybe_unused]] Application application(argc, argv);
    if constexpr (!std::is_same_v<Application, NoApplication>)
        application.setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

// For a test that starts itself as a child: see childprocess.h.
template<typename Test, TestMain::Child child>
int testMain(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return child(arguments.mid(2));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Auth0QtTest

// Instead of QTEST_MAIN. How is QCoreApplication, QGuiApplication, NoApplication, or
// the function that is main() of the child.
#define AUTH0QT_TEST_MAIN(Test, How) \
    namespace { \
    const Auth0QtTest::TestMain Test##_main(__FILE__, [](int argc, char *argv[]) { \
        using namespace Auth0QtTest; \
        return testMain<Test, How>(argc, argv); \
    }); \
    }
