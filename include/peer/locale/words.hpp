// A text that people read: it stands in the code in English and, as soon as it is asked for in
// another language, is looked up in the catalogue of that language (src/locale/CODE.po).
//
//   constexpr Words held = {"held"};
//   held.in("cs")  // "konalo se"
//
// What a catalogue lacks, and what is asked for in a language that there is none of, is English.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace peer::locale {

// Where a text stands, for one that means several things: `by` whom, `by` how much. A catalogue has
// an entry for each (msgctxt).
class Context {
 public:
  constexpr Context() = default;
  explicit constexpr Context(const char* name) : name_(name) {}
  const char* name() const { return name_; }

 private:
  const char* name_ = nullptr;
};

struct Words {
  const char* english = "";
  Context context{};

  std::string_view in(std::string_view language) const;
};

// A noun that follows a number, in English after 1 and after any other: 1 session, 2 sessions. The
// catalogue holds as many forms as its language has: 1 klient, 2 klienti, 5 klientů.
struct CountedWords {
  const char* one = "";
  const char* many = "";
  Context context{};

  std::string_view in(std::string_view language, std::int64_t number) const;
};

}  // namespace peer::locale
