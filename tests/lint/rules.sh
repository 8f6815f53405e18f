#!/bin/sh
# rules.def and the files that define a Rule agree in both directions; each names its source and
# has both examples, a unit test and its place in the gallery; each rule is broken at least once in
# examples/broken; and no source names a rule that is not there.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

names=$(sed -n 's/^PEER_RULE(\([a-z0-9_]*\).*/\1/p' src/rules/rules.def)
finish "$(
  [ -n "$names" ] || echo 'src/rules/rules.def: no rule in it'
  for name in $names; do
    file=src/rules/$name.cpp
    id=$(echo "$name" | tr _ -)
    if [ ! -f "$file" ]; then
      echo "src/rules/rules.def: no $file"
      continue
    fi
    for field in id source why remedy good bad; do
      grep -qE "\\.$field =" "$file" || echo "$file: the rule has no .$field"
    done
    grep -qE "\.id = \"$id\"" "$file" || echo "$file: its id is not '$id'"
    grep -qs "\"$id\"" "tests/unit/rules/${name}_test.cpp" ||
      echo "tests/unit/rules/${name}_test.cpp: no test of the rule '$id'"
    [ -f "tests/gallery/$id.txt" ] || echo "tests/gallery/$id.txt: not in the gallery"
    grep -rqs "\[$id\]" tests/e2e/broken.t || echo "tests/e2e/broken.t: shows no finding of [$id]"
  done
  grep -ohE '(find_rule|rule_is|judge)\("[a-z-]+"' src/*/*.cpp tests/unit/rules/*.cpp |
    sed 's/.*"\(.*\)"/\1/' | sort -u | while read -r id; do
    case " no-such-rule " in *" $id "*) continue ;; esac
    name=$(echo "$id" | tr - _)
    grep -q "^PEER_RULE($name)" src/rules/rules.def || echo "src: names a rule '$id' that is not in rules.def"
  done
  grep -lE '^((extern|constinit) )*const Rule [a-z_]+' src/rules/*.cpp | while read -r file; do
    name=$(basename "$file" .cpp)
    grep -q "^PEER_RULE($name)" src/rules/rules.def || echo "$file: not in rules.def"
  done
)"
