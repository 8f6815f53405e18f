// Files as bytes in the program; embed.cmake writes the table when the program is built.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace peer::locale {

struct EmbeddedFile {
  std::string_view name;  // "cs.mo", "invite.cs.txt"
  const unsigned char* bytes;
  std::size_t size;
};

std::span<const EmbeddedFile> embedded_files();
// "" for a file that there is not.
std::string_view embedded_file(std::string_view name);

}  // namespace peer::locale
