#!/bin/sh
# Files and functions of a size that can be read: 300 lines a file (tests 500), 60 a function.
# SPDX-License-Identifier: MIT
. "$(dirname "$0")/files.sh"

# Functions begin at a line that ends in `{` without being a type, a namespace or an initialiser,
# and end at the `}` that stands below their first column (the formatter guarantees it).
finish "$(
  sources include src | xargs wc -l | awk '$2 != "total" && $1 > 300 { print $2 ": " $1 " lines, at most 300" }'
  sources tests | xargs wc -l 2>/dev/null |
    awk '$2 != "total" && $1 > 500 { print $2 ": " $1 " lines, at most 500" }'
  sources include src | xargs awk '
    FNR == 1 { inside = 0 }
    !inside && /\) *(const)? *(noexcept)? *(override)? *(->.*)?(:.*)?\{$/ &&
    !/^ *(if|for|while|switch|else|namespace|struct|class|enum|\}|do)/ {
      inside = 1
      first = FNR
      match($0, /^ */)
      closing = "^" substr($0, 1, RLENGTH) "}"
      # A signature of several lines is indented deeper than the brace that ends the body.
      if (RLENGTH >= 4) closing = "^ ? ?}"
      next
    }
    inside && $0 ~ closing {
      if (FNR - first + 1 > 60)
        print FILENAME ":" first ": a function of " FNR - first + 1 " lines, at most 60"
      inside = 0
    }'
)"
