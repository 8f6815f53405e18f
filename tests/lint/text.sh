#!/bin/sh
# What every text file of the project keeps: ends in one newline, no CR, no trailing blanks, no tab
# in C++, a licence line in sources, no path or host of the machine that it was written on.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

# Without git (an unpacked archive) all files but the build count.
files() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard
  else
    find . -type f ! -path './build/*' ! -path './.git/*' | sed 's|^\./||'
  fi | while read -r file; do [ -f "$file" ] && [ ! -L "$file" ] && printf '%s\n' "$file"; done
}

# Spelled apart, so that this file does not find itself.
machine='/(work/(main|shared)|home/[a-z]+/|root/|tmp/w/)'
hosts='(deb\.debian|security\.debian|snapshot\.debian|archive\.ubuntu|pypi|crates|npmjs|proxy\.golang|rubygems)\.(org|com|io)'
cr=$(printf '\r')
tab=$(printf '\t')

finish "$(
  files | while read -r file; do
    [ -s "$file" ] || { echo "$file: empty"; continue; }
    [ -z "$(tail -c 1 "$file")" ] || echo "$file: no newline at the end"
    [ -n "$(tail -n 1 "$file")" ] || echo "$file: a blank line at the end"
    grep -nE "( |$tab)\$" "$file" /dev/null | sed -E 's/^([^:]*:[0-9]+):.*/\1: blanks at the end/'
    grep -n "$cr" "$file" /dev/null | sed -E 's/^([^:]*:[0-9]+):.*/\1: a carriage return/'
    grep -nE "$machine" "$file" /dev/null | grep -v '^tests/lint/text.sh:' |
      sed -E 's/^([^:]*:[0-9]+):.*/\1: a path of somebody'"'"'s machine/'
    grep -niE "$hosts" "$file" /dev/null | sed -E 's/^([^:]*:[0-9]+):.*/\1: a host of a package registry/'
    case $file in
      *.cpp | *.hpp)
        grep -q "$tab" "$file" && echo "$file: a tab"
        head -n 1 "$file" | grep -q '^//' || echo "$file: does not begin by saying what it is for" ;;
    esac
    case $file in
      *.cpp | *.hpp | *.py | *.sh)
        head -n 30 "$file" | grep -q 'SPDX-License-Identifier: MIT' || echo "$file: no licence line" ;;
    esac
  done
)"
