// [funder] of program.toml: what the funder counts, for the report that it is told.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"

namespace peer::store {
namespace {

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

void read_counts(Reader& reader, void* record) {
  auto& funder = *static_cast<domain::Funder*>(record);
  const toml::node* node = reader.find("counts");
  funder.counts.at = node == nullptr ? reader.at() : range_of(*node);
  if (node == nullptr) return;
  const toml::array* array = node->as_array();
  if (array == nullptr || array->empty()) {
    reader.source().report(range_of(*node), "'counts' must be a list of kinds of activities",
                           "write counts = [\"support-group\", \"club\"]");
    return;
  }
  std::vector<domain::ActivityKind> kinds;
  for (const toml::node& element : *array) {
    const auto kind = read_kind(reader.source(), element, kinds);
    if (!kind) return;  // never a list without one of its kinds
    kinds.push_back(*kind);
  }
  funder.counts.value = std::move(kinds);
}

void read_page(Reader& reader, void* record) {
  auto& funder = *static_cast<domain::Funder*>(record);
  Source& source = reader.source();
  const toml::node* node = reader.find("page");
  funder.page.at = node == nullptr ? reader.at() : range_of(*node);
  if (node == nullptr) return;
  const domain::FieldInfo& field = *domain::find_field(domain::funder_record, "page");
  if (node->is_integer()) {
    const auto number = read_integer(source, "page", *node, field.bounds);
    if (number) funder.page.value = fmt::to_string(*number);
  } else if (node->is_string()) {
    const auto text = read_text(source, "page", *node, field.limit);
    if (text) funder.page.value = std::string(*text);
  } else {
    report_type(source, "page", "a whole number or text in quotes", *node,
                "write page = 12 or page = \"12–14\"");
  }
}

constexpr Special funder_specials[] = {{"funder", "counts", read_counts},
                                       {"funder", "page", read_page}};

}  // namespace

void read_funder(Reader& reader, void* record) {
  const toml::table* table = reader.table("funder");
  if (table == nullptr) return;
  Source& source = reader.source();
  const std::size_t findings = source.findings.list().size();
  domain::Funder& funder = static_cast<domain::Program*>(record)->funder.emplace();
  Reader(*table, source, range_of(*table)).read(domain::funder_record, &funder, funder_specials);
  funder.is_whole = source.findings.list().size() == findings;
}

}  // namespace peer::store
