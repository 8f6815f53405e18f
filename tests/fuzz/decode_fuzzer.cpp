// Any bytes as any kind of file: findings, never a crash; what was decoded can be judged.
// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "peer/rules/rule.hpp"
#include "peer/store/decode.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // The first byte chooses the kind of file.
  static constexpr std::array<std::string_view, 9> paths = {
      "program.toml",
      "clients/c-1.toml",
      "staff/s-ada.toml",
      "people/c-1.toml",
      "sessions/2026/2026-11-23-group.toml",
      "contacts/2026/2026-11-23t2110-c-1.toml",
      "messages/2026/2026-11-16-k2x9.toml",
      "oncall/2026-11-02.toml",
      "inbox/2026/2026-11-20-k2x9.toml"};
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  peer::domain::Records records;
  peer::base::Findings findings;
  peer::store::decode(paths[data[0] % paths.size()], bytes, records, findings);
  records.sort();
  peer::rules::run_all_rules(records);
  return 0;
}
