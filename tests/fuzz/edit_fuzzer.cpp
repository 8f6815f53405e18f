// Any text as a value set, appended and removed in any valid document: edit_document() compares the
// result with what was meant and ends the program when they differ.
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/edit.hpp"

namespace {

using namespace peer;

bool is_valid(std::string_view document) {
  domain::Records records;
  base::Findings findings;
  store::decode("people/c-1.toml", document, records, findings);
  for (const base::Finding& finding : findings.list()) {
    if (finding.rule == "syntax") return false;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // Document, then after a NUL byte the text to write.
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t cut = input.find('\0');
  const std::string_view document = input.substr(0, cut);
  const std::string text(cut == std::string_view::npos ? "" : input.substr(cut + 1));
  if (base::find_invalid_utf8(text) || !is_valid(document)) return 0;
  const store::KeyPath paths[] = {{"name"},
                                  {"attendance", "c-1"},
                                  {"attendance", "c-1", "status"},
                                  {"spell", std::size_t{0}, "until"},
                                  {"a", "b", "c"}};
  for (const store::KeyPath& path : paths) {
    try {
      const store::Operation operations[] = {store::set_sorted(path, text)};
      const std::string once = store::edit_document(document, operations);
      const std::string twice = store::edit_document(once, operations);
      if (once != twice) __builtin_trap();
      const store::Operation removal[] = {store::remove(path)};
      store::edit_document(once, removal);
    } catch (const base::Failure&) {
      // The document has something else there: refused, which is right.
    }
  }
  try {
    const store::Operation operations[] = {store::append({"spell"}, {{"reason", text}})};
    store::edit_document(document, operations);
  } catch (const base::Failure&) {
    // As above.
  }
  return 0;
}
