// The catalogue of one language, read from the bytes of a .mo file of GNU gettext.
//
// Nothing of it depends on the locale of the machine, and several live beside each other. One is
// read when it is first asked for: a run in English reads none.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace peer::locale {

class Catalogue {
 public:
  // `bytes` may be empty: a catalogue without a text.
  Catalogue(std::string_view language, std::string_view bytes);
  ~Catalogue();
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;

  // nullptr for a text that it lacks; else it lives as long as the catalogue. `context` may be
  // nullptr.
  const char* find(const char* context, const char* text) const;
  const char* find(const char* context, const char* one, std::int64_t number) const;

 private:
  struct Messages;
  std::unique_ptr<Messages> messages_;
};

// Of the program, read when it is first asked for.
const Catalogue& catalogue_of(std::string_view language);

}  // namespace peer::locale
