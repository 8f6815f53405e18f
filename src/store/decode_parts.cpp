// What several kinds of files share: promises to ask after somebody, the folder of the year.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr std::size_t digits_of_a_year = 4;

}  // namespace

void check_follow_up(Reader& reader, void* record) {
  const auto& follow_up = *static_cast<const domain::FollowUp*>(record);
  if (!follow_up.done || !follow_up.dropped) return;
  reader.source().report(follow_up.dropped.at, "the follow-up is both done and dropped",
                         "remove the one that is wrong");
}

void check_year_folder(const DecodeInput& input) {
  const std::string_view year = std::string_view(input.name.id).substr(0, digits_of_a_year);
  if (input.name.year == year) return;
  input.source.report(
      whole_file,
      fmt::format("'{}' lies in the folder '{}'", shown(input.name.id), shown(input.name.year)),
      fmt::format("move the file to the folder '{}'", shown(year)));
}

}  // namespace peer::store
