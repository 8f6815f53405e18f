// The order of names in a dictionary of the program's language, by ICU's collators.
// SPDX-License-Identifier: MIT
#include <map>
#include <memory>

#include "peer/base/text.hpp"
#include "unicode_library.hpp"

namespace peer::base {

namespace {

using Collator = std::unique_ptr<UCollator, void (*)(UCollator*)>;

// nullptr when ICU has no data at all; an unknown language gets the order of no language.
const UCollator* collator_for(std::string_view language) {
  static std::map<std::string, Collator, std::less<>> collators;
  const auto known = collators.find(language);
  if (known != collators.end()) return known->second.get();
  start_collation();
  const std::string name(language);
  UErrorCode status = U_ZERO_ERROR;
  Collator made(ucol_open(name.c_str(), &status), ucol_close);
  if (U_FAILURE(status)) made.reset();
  return collators.emplace(name, std::move(made)).first->second.get();
}

}  // namespace

bool collate_less(std::string_view language, std::string_view left, std::string_view right) {
  if (const UCollator* collator = collator_for(language)) {
    UErrorCode status = U_ZERO_ERROR;
    const UCollationResult order =
        ucol_strcollUTF8(collator, left.data(), static_cast<int32_t>(left.size()), right.data(),
                         static_cast<int32_t>(right.size()), &status);
    if (U_SUCCESS(status) && order != UCOL_EQUAL) return order == UCOL_LESS;
  }
  // Texts that a dictionary does not tell apart still have one order, so that output is stable.
  return left < right;
}

}  // namespace peer::base
