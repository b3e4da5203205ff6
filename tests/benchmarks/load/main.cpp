// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT
//
// Loads libraries one after the other, and prints the milliseconds that the last one takes.
//
//   bench_load FILE...

#include <chrono>
#include <cstdio>
#include <dlfcn.h>

int main(int argc, char *argv[])
{
    std::chrono::duration<double, std::milli> time {};
    for (int i = 1; i < argc; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        if (!dlopen(argv[i], RTLD_LAZY)) {
            std::fprintf(stderr, "%s\n", dlerror());
            return 1;
        }
        time = std::chrono::steady_clock::now() - begin;
    }
    std::printf("%.3f\n", time.count());
}
