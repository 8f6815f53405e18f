// A quiet program in which nothing is due, and what one file more makes due.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/record_files.hpp"

namespace peer::test {

extern const std::string program;
extern const std::string member;

std::string employed(std::string_view role);

struct Row {
  std::string_view what;
  Files files;
  std::string_view now;
  std::string_view due;        // "KEY DAY OWNERS" a line
  std::string_view kind = "";  // only matters of this kind
};

// `files` are laid over a team with nothing to do until the middle of December, and a rota without
// a gap.
void check(const std::vector<Row>& rows);

}  // namespace peer::test
