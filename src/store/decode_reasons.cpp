// [reasons] of program.toml: the program's own words for reasons; and [basis], what keeping the
// data rests on. SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/reason.hpp"

namespace peer::store {
namespace {

constexpr std::string_view reason_form =
    "write CODE = { cs = \"…\", en = \"…\", for = [\"cancel\"] }";

void read_places(Source& source, const toml::node& node, domain::OwnReason& reason) {
  const toml::array* array = node.as_array();
  if (array != nullptr && array->empty()) {
    return source.report(range_of(node), "'for' names no place",
                         "'peer explain reasons' lists the places");
  }
  if (array == nullptr) {
    return report_type(source, "for", "a list of places", node,
                       "'peer explain reasons' lists the places");
  }
  for (const toml::node& element : *array) {
    const auto place = read_enum<domain::ReasonPlace>(source, "for", element);
    if (place) reason.places |= domain::reason_bit(*place);
  }
}

// The title for the team stands beside `for`, by language; the one for clients in `clients`.
domain::OwnReason read_reason(Source& source, const toml::key& code, const toml::table& table) {
  domain::OwnReason reason;
  reason.at = range_of(code);
  reason.code = code.str();
  for (const auto& [key, node] : table) {
    if (key.str() == "for") {
      read_places(source, node, reason);
    } else if (key.str() != "clients") {
      read_in_language(source, reason.code, key, node, reason.title);
    } else if (const toml::table* told = node.as_table()) {
      read_by_language(source, "clients", *told, reason.for_clients);
    } else {
      report_type(source, "clients", "a table", node, "write clients = { cs = \"…\", en = \"…\" }");
    }
  }
  if (reason.title.empty())
    source.report(reason.at, "a reason needs a title", std::string(reason_form));
  if (!table.contains("for"))
    source.report(reason.at, "'for' is missing", std::string(reason_form));
  return reason;
}

}  // namespace

void read_reasons(Reader& reader, void* record) {
  auto& program = *static_cast<domain::Program*>(record);
  const toml::table* table = reader.table("reasons");
  if (table == nullptr) return;
  Source& source = reader.source();
  for (const auto& [code, node] : *table) {
    const toml::table* reason = node.as_table();
    if (!domain::is_id(code.str())) {
      source.report(range_of(code), fmt::format("'{}' is not a word", shown(code.str())),
                    "a word is 1 to 63 of a-z, 0-9 and '-'");
    } else if (domain::is_built_in_reason(code.str())) {
      source.report(range_of(code), fmt::format("'{}' is a built-in reason", shown(code.str())),
                    "choose another word; 'peer explain reasons' lists those there are");
    } else if (reason == nullptr) {
      report_type(source, shown(code.str()), "a table", node, std::string(reason_form));
    } else {
      program.reasons.push_back(read_reason(source, code, *reason));
    }
  }
  std::ranges::stable_sort(program.reasons, {}, &domain::OwnReason::at);
}

void read_basis(Reader& reader, void* record) {
  const toml::table* table = reader.table("basis");
  if (table == nullptr) return;
  Source& source = reader.source();
  domain::Basis& basis = static_cast<domain::Program*>(record)->basis.emplace();
  for (const auto& [key, node] : *table) {
    if (key.str() == "confirmed-on") {
      basis.confirmed_on = {read_date(source, key.str(), node), range_of(node)};
    } else if (key.str() == "registered") {
      basis.registered = {read_bool(source, key.str(), node), range_of(node)};
    } else if (!domain::is_id(key.str())) {
      source.report(range_of(key), fmt::format("'{}' is not a purpose", shown(key.str())),
                    "a purpose is a word of a-z, 0-9 and '-'");
    } else if (const auto text = read_text(source, key.str(), node, name_limit)) {
      basis.purposes.emplace(key.str(), *text);
    }
  }
}

}  // namespace peer::store
