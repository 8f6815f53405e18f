// A variant whose copy fails: the failure arrives, and nothing is destroyed that was not made.
// SPDX-License-Identifier: MIT
#include "peer/base/variant.hpp"

#include <doctest/doctest.h>

#include <new>
#include <string>
#include <vector>

namespace {

// Copies as long as there is memory for it.
struct Scarce {
  bool is_last = false;
  Scarce() = default;
  explicit Scarce(bool last) : is_last(last) {}
  Scarce(const Scarce& other) : is_last(other.is_last) {
    if (is_last) throw std::bad_alloc();
  }
  Scarce(Scarce&&) noexcept = default;
  Scarce& operator=(const Scarce&) = default;
  Scarce& operator=(Scarce&&) noexcept = default;
  ~Scarce() = default;
};

// As in libstdc++ 12: alternatives of which all move without fail.
using Value = peer::base::Variant<bool, std::string, std::vector<Scarce>>;

}  // namespace

TEST_CASE("a copy that fails is an exception, and the original stays") {
  std::vector<Scarce> list(2);
  list.emplace_back(true);
  const Value value(std::move(list));
  CHECK_THROWS_AS(Value{value}, std::bad_alloc);
  Value other("text");
  CHECK_THROWS_AS(other = value, std::bad_alloc);
  CHECK(std::get<std::string>(other) == "text");
  CHECK(std::get<std::vector<Scarce>>(value).size() == 3);
}

TEST_CASE("it copies, moves, compares and is visited like any variant") {
  using Word = peer::base::Variant<bool, std::string>;
  const Word word(std::string("a"));
  Word copy = word;
  CHECK(copy == word);
  copy = true;
  CHECK(copy != word);
  CHECK(std::holds_alternative<bool>(copy));
  const Word moved = std::move(copy);
  CHECK(std::get<bool>(moved));
  CHECK(std::visit([](const auto& each) { return sizeof(each); }, word) == sizeof(std::string));
}
