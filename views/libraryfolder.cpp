// SPDX-FileCopyrightText: 2026 The Auth0Qt authors
// SPDX-License-Identifier: MIT

#include "libraryfolder.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#ifdef Q_OS_WIN
#    include <qt_windows.h>
#else
#    include <dlfcn.h>
#endif

namespace Auth0Qt {

QString folderOfLibrary(const void *address)
{
#ifdef Q_OS_WIN
    HMODULE module = nullptr;
    wchar_t path[MAX_PATH] = {};
    if (!GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS
                                    | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                            reinterpret_cast<LPCWSTR>(address), &module)
        || !GetModuleFileNameW(module, path, MAX_PATH)) {
        return {};
    }
    const QString file = QString::fromWCharArray(path);
#else
    Dl_info info = {};
    if (!dladdr(address, &info) || !info.dli_fname)
        return {};
    const QString file = QFile::decodeName(info.dli_fname);
#endif
    // A relative name is that of the program (argv[0]). It is not searched in the current
    // directory.
    return QFileInfo(file).isAbsolute() ? QFileInfo(file).canonicalPath() : QString();
}

} // namespace Auth0Qt
