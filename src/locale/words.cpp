// Looks texts up; the language that the code is written in needs no catalogue.
// SPDX-License-Identifier: MIT
#include "peer/locale/words.hpp"

#include "catalogue.hpp"

namespace peer::locale {
namespace {

constexpr std::string_view source_language = "en";

}  // namespace

std::string_view Words::in(std::string_view language) const {
  // The entry of the empty text is the head of a catalogue.
  if (language == source_language || *english == '\0') return english;
  const char* found = catalogue_of(language).find(context.name(), english);
  return found != nullptr ? found : english;
}

std::string_view CountedWords::in(std::string_view language, std::int64_t number) const {
  const char* found = language == source_language
                          ? nullptr
                          : catalogue_of(language).find(context.name(), one, number);
  if (found != nullptr) return found;
  return number == 1 ? one : many;
}

}  // namespace peer::locale
