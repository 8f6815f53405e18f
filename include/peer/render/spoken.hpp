// Tables that say coded words as people do: an entry a value, found by the value.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "peer/render/language.hpp"

namespace peer::render {

template <class E>
struct SpokenWord {
  E value;
  Words words;
};

template <class E, std::size_t size>
std::string_view spoken_in(std::string_view language, const std::array<SpokenWord<E>, size>& table,
                           E value) {
  const auto found = std::ranges::find(table, value, &SpokenWord<E>::value);
  return found != table.end() ? found->words.in(language) : std::string_view("?");
}

}  // namespace peer::render
