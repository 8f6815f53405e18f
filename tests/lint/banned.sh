#!/bin/sh
# Functions that the house does not use, and why.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

# ban WORD-PATTERN ALLOWED-FILES-PATTERN WHY; comments and strings do not count.
ban() {
  sources include src | xargs awk -v word="$1" -v allowed="^($2)\$" -v why="$3" '
    FILENAME ~ allowed { next }
    {
      line = $0
      gsub(/"([^"\\]|\\.)*"/, "\"\"", line)
      sub(/\/\/.*/, "", line)
      if (line ~ "(^|[^A-Za-z0-9_.>])" word) print FILENAME ":" FNR ": " why
    }'
}

finish "$(
  ban '(std::|::)?system *\(' - 'system() runs a shell: use base/process.hpp'
  ban '(std::|::)?popen *\(' - 'popen() runs a shell: use base/process.hpp'
  ban '(std::|::)?(gmtime|localtime|mktime|tzset)(_r)? *\(' 'src/domain/zone.cpp' \
    'time zones belong to src/domain/zone.cpp'
  ban '(std::|::)?(time *\( *(0|NULL|nullptr)|std::chrono::system_clock)' 'src/base/clock.cpp' \
    'the moment is an argument: use base/clock.hpp'
  ban '(std::|::)?s?rand *\(' - 'chance is an argument: use base/clock.hpp'
  ban 'std::random_device' - 'chance is an argument: use base/clock.hpp'
  ban 'std::[io]?fstream' - 'files are read and written by store/disk.hpp'
  ban '(std::|::)?(strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atof) *\(' - \
    'unsafe or silent about errors'
  ban '(std::|::)?exit *\(' - 'only main ends the program'
  ban '(std::|::)?setlocale *\(' - 'nothing depends on the locale'
  ban 'std::views' - 'clang 14 cannot compile views with this standard library'
  ban 'using namespace' - 'names its namespace'
)"
