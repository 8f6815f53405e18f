// Random text made of what breaks writers of TOML: quotes, escapes, line ends, invisible
// characters. SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace peer::test {

class HostileStrings {
 public:
  explicit HostileStrings(std::uint64_t seed) : random_(seed) {}

  // Valid UTF-8 without NUL; now and then empty, and one of 2,000 longer than a line may be.
  std::string next();

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string piece();
  std::string any_character();
  std::string harmless();

  std::mt19937_64 random_;
};

}  // namespace peer::test
