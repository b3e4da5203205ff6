# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# our_files: the files that belong to the project, one a line, relative to its root. In a clone git
# knows; in a copy without git, all that is not built or installed.

our_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard
    else
        find . \( -name node_modules -o -name .git -o -path './build*' -o -path './out*' \) -prune \
            -o -type f -print | sed 's|^\./||'
    fi | sort | while IFS= read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done
}

our_cpp_files() { our_files | grep -E '\.(cpp|h|mm)$'; }
