// Splits a text where people pause; see clauses.hpp.
// SPDX-License-Identifier: MIT
#include "clauses.hpp"

#include <algorithm>
#include <string_view>

#include "peer/base/text.hpp"

namespace peer::delivery {
namespace {

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || base::is_digit(c) || c == '\'';
}

bool ends_sentence(char c) {
  return c == '.' || c == '!' || c == '?' || c == ';';
}

// The clauses of a text, with those sentences that ask.
class Splitting {
 public:
  void take_line(std::string_view line) {
    const std::string folded = base::fold(line);
    for (const char c : folded) take(c);
    end_sentence();
  }
  Clauses found{};

 private:
  void take(char c) {
    const bool is_foreign = static_cast<unsigned char>(c) >= 0x80;
    if (is_ascii_letter(c) || is_foreign) {
      if (!word_.empty() && is_foreign != is_foreign_) end_word();
      is_foreign_ = is_foreign;
      word_ += c;
      return;
    }
    const bool is_after_colon = after_colon_;
    end_word();
    if (c == ' ') return;
    if (c == '(' && is_after_colon) words_.push_back(":(");  // a sad face says something
    end_clause();
    after_colon_ = c == ':' || (is_after_colon && c == '-');
    if (c == '?') found.questions.push_back(sentence_);
    if (ends_sentence(c)) ++sentence_;
  }

  void end_word() {
    after_colon_ = false;
    if (word_ == "\u2026") {  // three dots
      word_.clear();
      end_clause();
    }
    if (!word_.empty()) words_.push_back(std::move(word_));
    word_.clear();
  }
  void end_clause() {
    if (!words_.empty()) found.clauses.push_back({std::move(words_), sentence_});
    words_.clear();
  }
  void end_sentence() {
    end_word();
    end_clause();
    ++sentence_;
  }

  std::string word_{};
  std::vector<std::string> words_{};
  std::size_t sentence_ = 0;
  bool is_foreign_ = false;
  bool after_colon_ = false;
};

}  // namespace

Clauses split_into_clauses(std::string text) {
  std::ranges::replace(text, '\r', '\n');
  Splitting splitting;
  for (const std::string& line : base::split(text, '\n')) splitting.take_line(line);
  return std::move(splitting.found);
}

}  // namespace peer::delivery
