// The words of answers, one by one.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "peer/locale/language.hpp"

namespace peer::locale {

// Calls `take` with each entry of a list.
template <class Take>
void each_entry(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::size_t end = list.find('|');
    if (const std::string_view entry = list.substr(0, end); !entry.empty()) take(entry);
    list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
  }
}

// Whether `test` holds of an entry of the list, in any language.
template <class Test>
bool any_entry(std::string_view AnswerWords::*list, Test test) {
  bool found = false;
  for (const Language& language : languages()) {
    each_entry(language.grammar->answers.*list,
               [&](std::string_view entry) { found = found || test(entry); });
  }
  return found;
}

}  // namespace peer::locale
