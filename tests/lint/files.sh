# Sourced by the checks: the files of the project, and how they report.
# SPDX-License-Identifier: MIT
cd "$1" || exit 3

# sources FOLDER…: the C++ files below the folders that exist.
sources() {
  for folder in "$@"; do
    [ -d "$folder" ] && find "$folder" -type f \( -name '*.cpp' -o -name '*.hpp' -o -name '*.def' \)
  done | LC_ALL=C sort
}

# finish FINDINGS: prints them and ends the check.
finish() {
  [ -z "$1" ] && exit 0
  printf '%s\n' "$1"
  exit 1
}
