// What lies in a ZIP file, before a library unpacks it: names and sizes as its directory tells
// them. SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace peer::sheets {

struct PackedFile {
  std::string name;
  std::uint32_t packed = 0;
  std::uint32_t unpacked = 0;
  std::uint16_t method = 0;  // 0: stored as it is
  bool encrypted = false;
};

// Throws NoTable for a damaged directory, TooMuch for one that would unpack to more than is read:
// what the library allocates is what stands there.
std::vector<PackedFile> packed_files(std::string_view bytes);

}  // namespace peer::sheets
