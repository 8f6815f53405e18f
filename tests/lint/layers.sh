#!/bin/sh
# An #include points strictly lower: base < domain < { store, rules, reports }
# < { workspace, render } < delivery < commands < cli. render may include reports.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

finish "$(sources include/peer src | xargs awk '
  BEGIN {
    # LAYER: the layers whose headers it may include, besides its own.
    allowed["base"] = ""
    allowed["domain"] = "base"
    allowed["store"] = allowed["rules"] = allowed["reports"] = "base domain"
    allowed["render"] = "base domain reports"
    allowed["workspace"] = "base domain store rules reports"
    allowed["delivery"] = allowed["workspace"] " workspace render"
    allowed["commands"] = allowed["delivery"] " delivery"
    allowed["cli"] = allowed["commands"] " commands"
  }
  FNR == 1 {
    layer = FILENAME
    sub(/^(include\/peer|src)\//, "", layer)
    sub(/\/.*/, "", layer)
    if (!(layer in allowed)) print FILENAME ":1: no such layer: " layer
  }
  /^[ \t]*#[ \t]*include[ \t]*["<]peer\// {
    target = $0
    sub(/^[^"<]*["<]peer\//, "", target)
    sub(/\/.*/, "", target)
    if (target != layer && index(" " allowed[layer] " ", " " target " ") == 0)
      print FILENAME ":" FNR ": " layer " may not include " target
  }
  /^[ \t]*#[ \t]*include[ \t]*"/ && !/"peer\// && /\.\.\// {
    print FILENAME ":" FNR ": a private header is included from its own folder only"
  }
')"
