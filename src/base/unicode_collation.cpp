// The order of names in a dictionary of the program's language, by ICU's collators.
// SPDX-License-Identifier: MIT
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/stringpiece.h>

#include <map>
#include <memory>

#include "peer/base/text.hpp"

namespace peer::base {

namespace {

// nullptr when ICU has no data at all; an unknown language gets the order of no language.
const icu::Collator* collator_for(std::string_view language) {
  static std::map<std::string, std::unique_ptr<icu::Collator>, std::less<>> collators;
  const auto known = collators.find(language);
  if (known != collators.end()) return known->second.get();
  const std::string name(language);
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> made(
      icu::Collator::createInstance(icu::Locale(name.c_str()), status));
  if (U_FAILURE(status)) made.reset();
  return collators.emplace(name, std::move(made)).first->second.get();
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

}  // namespace

bool collate_less(std::string_view language, std::string_view left, std::string_view right) {
  if (const icu::Collator* collator = collator_for(language)) {
    UErrorCode status = U_ZERO_ERROR;
    const UCollationResult order = collator->compareUTF8(piece(left), piece(right), status);
    if (U_SUCCESS(status) && order != UCOL_EQUAL) return order == UCOL_LESS;
  }
  // Texts that a dictionary does not tell apart still have one order, so that output is stable.
  return left < right;
}

}  // namespace peer::base
