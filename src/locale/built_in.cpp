// The files of src/locale that are built into the program.
// SPDX-License-Identifier: MIT
#include "peer/locale/built_in.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "embedded.hpp"
#include "peer/base/ensure.hpp"

namespace peer::locale {

std::string_view embedded_file(std::string_view name) {
  const auto files = embedded_files();
  const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
  if (found == files.end()) return {};
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes of a file, read as text
  return {reinterpret_cast<const char*>(found->bytes), found->size};
}

std::string_view built_in_template(std::string_view name, std::string_view language) {
  std::string_view text = embedded_file(fmt::format("{}.{}.txt", name, language));
  if (text.empty()) text = embedded_file(fmt::format("{}.en.txt", name));
  PEER_ENSURE(!text.empty(), "every message and the letter has its text in English");
  return text;
}

}  // namespace peer::locale
