// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "testmain.h"

#include <cstdio>
#include <string>

namespace {

const Auth0QtTest::TestMain *&firstTest()
{
    static const Auth0QtTest::TestMain *first = nullptr;
    return first;
}

std::string nameOf(const Auth0QtTest::TestMain *test)
{
    const std::string file = test->file;
    const auto begin = file.find_last_of("/\\") + 1; // 0 if there is none
    return file.substr(begin, file.rfind('.') - begin);
}

} // namespace

namespace Auth0QtTest {

TestMain::TestMain(const char *file, Function function)
    : file(file)
    , function(function)
    , next(firstTest())
{
    firstTest() = this;
}

} // namespace Auth0QtTest

int main(int argc, char *argv[])
{
    // The name of the test replaces that of the program, and is the application's name.
    for (auto *test = firstTest(); test && argc > 1; test = test->next) {
        if (nameOf(test) == argv[1])
            return test->function(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Usage: %s TEST [ARGUMENT...], where TEST is one of\n", argv[0]);
    for (auto *test = firstTest(); test; test = test->next)
        std::fprintf(stderr, "    %s\n", nameOf(test).c_str());
    return 2;
}
