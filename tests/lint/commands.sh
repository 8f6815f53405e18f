#!/bin/sh
# Every command of commands.def has its file, and a transcript in tests/e2e that runs it.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

names=$(sed -n 's/^PEER_COMMAND(\([a-z0-9_]*\).*/\1/p' src/commands/commands.def)
finish "$(
  [ -n "$names" ] || echo 'src/commands/commands.def: no command in it'
  for name in $names; do
    # A word that C++ keeps for itself (export) ends in '_'.
    words=$(echo "${name%_}" | tr _ ' ')
    [ -f "src/commands/$name.cpp" ] || echo "src/commands/commands.def: no src/commands/$name.cpp"
    # Options that all commands share may stand between `peer` and the command.
    grep -qsE "^  [\$>] (.*[ ;|&(])?peer( -[^ ]+( [^ -][^ ]*)?)* $words( |\$)" tests/e2e/*.t ||
      echo "tests/e2e: no transcript runs 'peer $words'"
  done
  sed -n 's/^PEER_COMMAND(\([a-z0-9_]*\).*/\1/p' src/commands/commands.def | sort | uniq -d |
    sed 's|^|src/commands/commands.def: twice: |'
)"
