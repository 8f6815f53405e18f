#!/bin/sh
# Each library stands behind one file (or layer), so that it can be exchanged there.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

# only LIBRARY-PATTERN ALLOWED-FILES-PATTERN WHAT
only() {
  sources include src | xargs grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]*[\"<]$1" /dev/null |
    grep -vE "^($2):" | sed -E "s|^([^:]*:[0-9]*):.*|\1: $3|"
}

finish "$(
  only 'CLI/' 'src/cli/arguments\.cpp' 'CLI11 belongs to src/cli/arguments.cpp'
  only 'toml' 'src/store/[^/]*' 'toml++ belongs to src/store'
  only 'unicode/' 'src/base/(text|unicode_[a-z_]*)\.cpp' 'ICU belongs to src/base/text.cpp and unicode_*.cpp'
  only 'date/' 'src/domain/time\.cpp' 'date.h belongs to src/domain/time.cpp'
  only 'nlohmann/' 'src/render/json\.cpp' 'nlohmann-json belongs to src/render/json.cpp'
  only 'gmime/' 'src/delivery/gmime_[a-z_]*\.(cpp|hpp)' 'GMime belongs to src/delivery/gmime_*.cpp'
  only 'libical/' 'src/delivery/ical_[a-z_]*\.(cpp|hpp)' 'libical belongs to src/delivery/ical_*.cpp'
  only '(iostream|fstream)>' 'src/none' 'no iostream: write through Context or Disk'
)"
