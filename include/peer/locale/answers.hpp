// The words in which people answer an invitation, as each language has them (grammar_*.cpp).
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::locale {

// Lists of words and phrases as base::fold() writes them, parted by '|'.
struct AnswerWords {
  std::string_view yes;
  std::string_view no;
  std::string_view maybe;
  std::string_view inclined;  // a yes, unless a no or a maybe stands beside it: "gladly"
  std::string_view beside;    // greetings, thanks, and what else says nothing of its own
  std::string_view doubtful;  // make two things of what they stand beside: "if", "but", "today"
  std::string_view all;       // "both": the answer is meant for all sessions
  std::string_view numbers;   // "first|second|…"
  std::string_view reports;   // what calendar programs say of the answer: "has accepted"
  std::string_view no_more;   // a whole mail that wishes for no more messages
  std::string_view quoting;   // how the line ends that stands above a quotation: "wrote:"
  std::string_view headers;   // how the lines of a quoted mail's head begin: "from:"
  std::string_view devices;   // how the line begins that a telephone puts beneath a mail
};

}  // namespace peer::locale
