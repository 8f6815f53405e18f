// What the words of an answer mean: an answer, answers by number, or more than that. Private to
// this layer.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "peer/delivery/reply_mail.hpp"

namespace peer::delivery {

struct Understood {
  std::vector<GivenAnswer> answers{};  // none: it is no answer, or can mean two things
  bool is_doubtful = false;            // it speaks of coming, and can mean two things
  bool has_own_words = false;          // something is said beyond answer and greeting
  // The one word of the answer, folded, when nothing else says the same: "no" can be a yes.
  std::string word{};
};

// `names`: words that are no words of their own, such as the name of whoever wrote it (folded).
// `is_report`: beneath the answer of a calendar, what its program says may stand.
Understood understand(const std::string& text, std::span<const std::string> names, bool is_report);

// Whether it is all a wish to be written to no more.
bool wishes_no_more(const std::string& text);

}  // namespace peer::delivery
