// [funder] of program.toml: what the funder counts, for the report that it is told.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {
namespace {

constexpr Bounds threshold_bounds{1, 10'000};
constexpr Bounds hour_bounds{1, 240};  // an hour of support may have 45 minutes
constexpr Bounds page_bounds{1, 100'000};

// A kind of activity, or nullopt after a finding.
std::optional<domain::ActivityKind> read_kind(Source& source, const toml::node& node,
                                              const std::vector<domain::ActivityKind>& before) {
  const auto kind = read_enum<domain::ActivityKind>(source, "counts", node);
  if (!kind) return std::nullopt;
  if (domain::is_for_staff(*kind)) {
    source.report(range_of(node), fmt::format("'{}' is for staff", domain::word(*kind)),
                  "only hours of clients can count; remove it");
    return std::nullopt;
  }
  if (std::ranges::find(before, *kind) != before.end()) {
    source.report(range_of(node),
                  fmt::format("'{}' is listed twice in 'counts'", domain::word(*kind)),
                  "remove one of them");
    return std::nullopt;
  }
  return kind;
}

base::Field<std::vector<domain::ActivityKind>> read_counts(Reader& reader) {
  const toml::node* node = reader.find("counts");
  if (node == nullptr) return {std::nullopt, reader.at()};
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty()) {
    reader.source().report(range_of(*node), "'counts' must be a list of kinds of activities",
                           "write counts = [\"support-group\", \"club\"]");
    return {std::nullopt, range_of(*node)};
  }
  std::vector<domain::ActivityKind> kinds;
  for (const toml::node& element : *array) {
    const auto kind = read_kind(reader.source(), element, kinds);
    if (!kind) return {std::nullopt, range_of(*node)};  // never a list without one of its kinds
    kinds.push_back(*kind);
  }
  return {std::move(kinds), range_of(*node)};
}

base::Field<std::string> read_page(Reader& reader) {
  const toml::node* node = reader.find("page");
  if (node == nullptr) return {std::nullopt, reader.at()};
  if (!node->is_integer() && !node->is_string()) {
    report_type(reader.source(), "page", "a whole number or text in quotes", *node,
                "write page = 12 or page = \"12–14\"");
    return {std::nullopt, range_of(*node)};
  }
  if (!node->is_integer()) {
    return {read_text(reader.source(), "page", *node, name_limit), range_of(*node)};
  }
  const auto number = read_integer(reader.source(), "page", *node, page_bounds);
  if (!number) return {std::nullopt, range_of(*node)};
  return {fmt::to_string(*number), range_of(*node)};
}

}  // namespace

void read_funder(Reader& record, domain::Program& program) {
  const toml::table* table = record.table("funder");
  if (table == nullptr) return;
  Reader reader(*table, record.source(), range_of(*table));
  const std::size_t findings = record.source().findings.list().size();
  domain::Funder funder;
  funder.at = reader.at();
  funder.threshold_hours = reader.integer("threshold-hours", threshold_bounds);
  funder.hour_minutes = reader.integer("hour-minutes", hour_bounds);
  funder.counts = read_counts(reader);
  funder.rounding = reader.word<domain::Rounding>("rounding");
  funder.source = reader.text("source", place_limit);
  funder.page = read_page(reader);
  funder.confirmed_by = reader.text("confirmed-by", name_limit);
  funder.confirmed_on = reader.date("confirmed-on");
  reader.finish();
  funder.is_whole = record.source().findings.list().size() == findings;
  program.funder = std::move(funder);
}

}  // namespace peer::store
