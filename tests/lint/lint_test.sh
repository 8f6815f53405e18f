#!/bin/sh
# The checks themselves: each must find its fault in a project made for it, and pass without it.
# SPDX-License-Identifier: MIT
set -eu
lint=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

# project: a fresh empty project as the current directory.
project() {
  cd /
  rm -rf "$folder/p"
  mkdir -p "$folder/p/src/base" "$folder/p/src/domain" "$folder/p/src/store" \
    "$folder/p/src/cli" "$folder/p/src/commands" "$folder/p/src/rules" "$folder/p/tests/e2e" \
    "$folder/p/include/peer/base"
  cd "$folder/p"
  printf '// Says.\n// SPDX-License-Identifier: MIT\n' >src/base/a.cpp
}

# finds CHECK WORDS: the check fails and its output holds the words. passes CHECK: it does not.
finds() {
  if output=$(sh "$lint/$1.sh" . 2>&1); then
    echo "$1: found nothing, should say: $2"; failed=1
  elif ! printf '%s' "$output" | grep -qF "$2"; then
    echo "$1: should say: $2"; printf '%s\n' "$output"; failed=1
  fi
}
passes() {
  if ! output=$(sh "$lint/$1.sh" . 2>&1); then
    echo "$1: should find nothing"; printf '%s\n' "$output"; failed=1
  fi
}

project
passes layers; passes single-include; passes banned; passes sizes; passes text
printf '#include "peer/base/a.hpp"\n' >src/domain/a.cpp
passes layers
printf '#include "peer/store/disk.hpp"\n' >src/domain/a.cpp
finds layers 'src/domain/a.cpp:1: domain may not include store'
printf '\n#  include <peer/domain/a.hpp>\n' >include/peer/base/a.hpp
finds layers 'include/peer/base/a.hpp:2: base may not include domain'

project
printf '#include "../store/reader.hpp"\n' >src/domain/a.cpp
finds layers 'own folder only'

project
printf '#include <CLI/CLI.hpp>\n' >src/cli/arguments.cpp
passes single-include
cp src/cli/arguments.cpp src/cli/help.cpp
finds single-include 'src/cli/help.cpp:1: CLI11'
printf '#include <toml++/toml.h>\n' >src/cli/help.cpp
finds single-include 'src/cli/help.cpp:1: toml++'
printf '#include <iostream>\n' >src/cli/help.cpp
finds single-include 'no iostream'

project
printf 'int x = my_system(1); // system(1)\nauto s = "system(x)";\nint y = clock.time(0);\n' >src/base/b.cpp
passes banned
printf 'int x = std::system("a");\n' >src/base/b.cpp
finds banned 'src/base/b.cpp:1: system()'
printf '  ::localtime_r(&a, &b);\n' >src/base/b.cpp
finds banned 'src/base/b.cpp:1: time zones'
mv src/base/b.cpp src/domain/zone.cpp
passes banned
printf '  strcpy(a, b);\n' >src/base/b.cpp
finds banned 'unsafe'
printf 'std::ofstream out;\n' >src/base/b.cpp
finds banned 'store/disk.hpp'

project
body() { i=0; while [ $i -lt "$1" ]; do echo '  ++i;'; i=$((i + 1)); done; }
{ echo 'void f() {'; body 58; echo '}'; } >src/base/b.cpp
passes sizes
{ echo 'void f(int a,'; echo '       int b) {'; body 59; echo '}'; } >src/base/b.cpp
finds sizes 'src/base/b.cpp:2: a function of 61 lines'
{ body 301; } >src/base/b.cpp
finds sizes 'src/base/b.cpp: 301 lines'

project
printf 'PEER_COMMAND(client_add)\n' >src/commands/commands.def
touch src/commands/client_add.cpp
finds commands "no transcript runs 'peer client add'"
printf '  $ peer client addition\n  $ speer client add\n' >tests/e2e/a.t
finds commands "no transcript runs 'peer client add'"
for line in '$ peer client add X' '> && peer -C d --now T client add' '$ X=1 peer --dry-run client add'; do
  printf '  %s\n' "$line" >tests/e2e/a.t
  passes commands
done
rm src/commands/client_add.cpp
finds commands 'no src/commands/client_add.cpp'

project
printf 'PEER_RULE(two_ids)\n' >src/rules/rules.def
{
  printf 'extern const Rule two_ids;\nconst Rule two_ids{\n    .id = "two-ids",\n'
  for field in source why remedy good bad; do printf '    .%s = "x",\n' $field; done
  printf '};\n'
} >src/rules/two_ids.cpp
finds rules 'shows no finding of [two-ids]'
printf '  x [two-ids]\n' >tests/e2e/broken.t
finds rules 'no test of the rule'
mkdir -p tests/unit/rules tests/gallery
printf 'PEER_CHECK_CASES("two-ids", cases);\n' >tests/unit/rules/two_ids_test.cpp
finds rules 'not in the gallery'
touch tests/gallery/two-ids.txt
passes rules
printf 'judge("no-such", x);\n' >>tests/unit/rules/two_ids_test.cpp
finds rules "names a rule 'no-such'"
sed -i '/no-such/d' tests/unit/rules/two_ids_test.cpp
sed 's/two_ids/other/' src/rules/two_ids.cpp >src/rules/other.cpp
finds rules 'src/rules/other.cpp: not in rules.def'
rm src/rules/other.cpp
sed -i '/source/d' src/rules/two_ids.cpp
finds rules 'the rule has no .source'

project
printf 'no newline' >a.txt; finds text 'a.txt: no newline at the end'
printf 'blank \n' >a.txt; finds text 'a.txt:1: blanks at the end'
printf 'cr\r\n' >a.txt; finds text 'a.txt:1: a carriage return'
printf 'end\n\n' >a.txt; finds text 'a.txt: a blank line at the end'
printf 'see %s/alice/x\n' /home >a.txt; finds text "a path of somebody's machine"
printf 'from %s.org\n' pypi >a.txt; finds text 'a host of a package registry'
printf 'fine\n' >a.txt; passes text
printf '// SPDX-License-Identifier: MIT\nint\ta;\n' >src/base/b.cpp; finds text 'src/base/b.cpp: a tab'
printf '// Says.\n' >src/base/b.cpp; finds text 'src/base/b.cpp: no licence line'

exit $failed
