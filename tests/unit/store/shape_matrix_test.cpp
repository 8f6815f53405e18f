// Every key of every record × wrong type, missing, misspelt, empty, out of range, twice: a named
// finding at the very place.
// SPDX-License-Identifier: MIT
#include "shape_matrix.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "decode_support.hpp"
#include "peer/store/value.hpp"

using peer::base::Finding;
using peer::base::Position;
using peer::domain::Cell;
using peer::domain::FieldInfo;
using peer::domain::RecordInfo;
using peer::domain::RecordView;
using namespace peer::test;

namespace {

// A document with one row changed; knows where that row's key stands.
struct Document {
  std::string text;
  Position key;     // of the changed row
  Position header;  // of its table; {1, 1} for the top
};

// `spell` writes the lines of a row, without the final newline.
template <class Spell>
Document write(const Kind& kind, const Row& changed, Spell spell) {
  Document document;
  std::string_view header;
  std::uint32_t line = 1;
  Position at_header{1, 1};
  const auto put = [&](const std::string& written) {
    document.text += written + "\n";
    line += 1 + static_cast<std::uint32_t>(std::ranges::count(written, '\n'));
  };
  for (const Row& row : kind.rows) {
    if (row.header != header) {
      header = row.header;
      at_header = {line, 1};
      put(std::string(header));
    }
    if (&row != &changed) {
      put(fmt::format("{} = {}", row.key, row.good));
      continue;
    }
    document.key = {line, 1};
    document.header = at_header;
    if (const std::string written = spell(row); !written.empty()) put(written);
  }
  return document;
}

Document with_value(const Kind& kind, const Row& row, std::string_view value) {
  return write(kind, row, [&](const Row& r) { return fmt::format("{} = {}", r.key, value); });
}

// Whether some finding of shape stands at `at` and names the key, or is `message` when given.
bool found_at(const std::vector<Finding>& findings, Position at, std::string_view key) {
  return std::ranges::any_of(findings, [&](const Finding& finding) {
    return finding.rule == "shape" && finding.at.begin == at && !finding.help.empty() &&
           finding.message.find(fmt::format("'{}'", key)) != std::string::npos;
  });
}

std::vector<Finding> findings_of(const Kind& kind, const Document& document) {
  return decode_text(kind.path, document.text).findings.list();
}

Position value_at(const Document& document, const Row& row) {
  return {document.key.line, static_cast<std::uint32_t>(row.key.size()) + 4};
}

struct Sample {
  std::string_view text;
  std::vector<Takes> fits;
};

// One value of every type of TOML, and what may take it.
const std::vector<Sample>& samples() {
  using enum Takes;
  static const std::vector<Sample> all = {{"true", {boolean, course_done}},
                                          {"7", {integer, format}},
                                          {"1.5", {}},
                                          {"nan", {}},
                                          {"2026-11-23", {date, course_done}},
                                          {"18:00:00", {time}},
                                          {"2026-11-23T16:00:00", {local_time}},
                                          {"2026-11-23T16:00:00+01:00", {instant}},
                                          {"[]", {ids, texts, occupations, exceptions}},
                                          {"{ }", {}},
                                          {"\"no such word\"", {text, exceptions}}};
  return all;
}

template <class Check>
void for_each_row(Check check) {
  for (const Kind& kind : all_kinds()) {
    for (const Row& row : kind.rows) {
      CAPTURE(kind.path);
      CAPTURE(row.header);
      CAPTURE(row.key);
      check(kind, row);
    }
  }
}

void check_value(const Kind& kind, const Row& row, std::string_view value) {
  CAPTURE(value);
  const Document document = with_value(kind, row, value);
  const auto findings = findings_of(kind, document);
  CHECK(found_at(findings, value_at(document, row), row.key));
}

bool takes_word(const Row& row) {
  return row.takes == Takes::word || row.takes == Takes::text || row.takes == Takes::id;
}

// Written by hand: a key that a table loses, or gets, shows here.
const std::map<std::string_view, std::size_t>& counted_keys() {
  static const std::map<std::string_view, std::size_t> counts = {
      {"program", 27}, {"activity", 13}, {"closure", 3},   {"calendar", 1},  {"delivery", 5},
      {"funder", 9},   {"client", 22},   {"intake", 13},   {"spell", 3},     {"pause", 3},
      {"consent", 3},  {"offer", 4},     {"companion", 3}, {"anyway", 4},    {"staff", 9},
      {"course", 2},   {"stability", 2}, {"training", 5},  {"person", 8},    {"session", 22},
      {"moved", 4},    {"reply", 3},     {"mark", 4},      {"follow-up", 4}, {"task", 6},
      {"contact", 13}, {"referral", 3},  {"messages", 3},  {"message", 8},   {"told", 5},
      {"outcome", 4},  {"on-call", 7},   {"retention", 8}, {"seal", 1},      {"online", 3},
      {"crisis", 4},   {"absence", 2},   {"plan", 7},      {"mail", 9}};
  return counts;
}

void count_keys(const RecordInfo& info, std::set<std::string_view>& seen) {
  CAPTURE(info.name);
  seen.insert(info.name);
  REQUIRE(counted_keys().contains(info.name));
  CHECK(info.fields.size() == counted_keys().at(info.name));
  for (const FieldInfo& field : info.fields) {
    if (field.rows != nullptr) count_keys(*field.rows, seen);
  }
}

struct Spelled {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(std::string_view text) const { return peer::store::spell(text); }
  template <class T>
  std::string operator()(const T& value) const {
    return peer::store::spell(value);
  }
};

std::string spelled(const Cell& cell) {
  return std::visit(Spelled{}, cell.value);
}

// How many values the tables find, each of which must be the one that was written.
std::size_t found_members(const RecordView& view) {
  std::size_t found = 0;
  for (const FieldInfo& field : view.info->fields) {
    CAPTURE(view.info->name);
    CAPTURE(field.key);
    if (field.rows != nullptr) {
      REQUIRE(field.count(view.record) == 1);
      found += found_members(peer::domain::row_of(field, view.record, 0));
    } else if (field.get != nullptr && field.get(view.record)) {
      CHECK(spelled(field.get(view.record)) == field.example);
      ++found;
    } else if (field.count != nullptr) {
      REQUIRE(field.count(view.record) > 0);
      CHECK(field.example.find(spelled(field.element(view.record, 0))) == 1);
      ++found;
    }
  }
  return found;
}

// Rows whose values are no members that a table reaches.
bool is_free(const Row& row) {
  return row.header == "[policy]" || row.header == "[rules]" || row.takes == Takes::command ||
         row.header.starts_with("[activity.group.") || row.header == "[basis]" ||
         row.key == "format" || row.key == "timezone";
}

}  // namespace

TEST_CASE("the good document of every kind has no finding") {
  for (const Kind& kind : all_kinds()) {
    const Document document = write(kind, kind.rows.front(), [](const Row& row) {
      return fmt::format("{} = {}", row.key, row.good);
    });
    CHECK(lines(decode_text(kind.path, document.text).findings) == "");
  }
}

TEST_CASE("the tables hold the keys that were counted by hand") {
  std::set<std::string_view> seen;
  for (const auto& file : peer::domain::file_records()) count_keys(*file.info, seen);
  CHECK(seen.size() == counted_keys().size());
}

TEST_CASE("each key is read into the member that its table names") {
  for (const Kind& kind : all_kinds()) {
    const Document document = write(kind, kind.rows.front(), [](const Row& row) {
      return fmt::format("{} = {}", row.key, row.good);
    });
    const Decoded decoded = decode_text(kind.path, document.text);
    for (const auto& file : peer::domain::file_records()) {
      if (file.info->example != kind.path) continue;
      REQUIRE(file.count(decoded.records) == 1);
      const std::size_t found = found_members({file.info, file.at(decoded.records, 0)});
      const auto free = static_cast<std::size_t>(std::ranges::count_if(kind.rows, is_free));
      CHECK(found == kind.rows.size() - free);
    }
  }
}

TEST_CASE("a value of every wrong type is told at the value") {
  for_each_row([](const Kind& kind, const Row& row) {
    for (const Sample& sample : samples()) {
      if (std::ranges::find(sample.fits, row.takes) != sample.fits.end()) continue;
      check_value(kind, row, sample.text);
    }
  });
}

TEST_CASE("an empty value is told at the value") {
  for_each_row([](const Kind& kind, const Row& row) {
    if (!takes_word(row)) return;
    check_value(kind, row, "\"\"");
    check_value(kind, row, "\" \\t\"");
  });
}

TEST_CASE("a number out of range is told at the value") {
  for_each_row([](const Kind& kind, const Row& row) {
    if (row.takes != Takes::integer) return;
    check_value(kind, row, std::to_string(row.least - 1));
    check_value(kind, row, std::to_string(row.most + 1));
    check_value(kind, row, "-9223372036854775808");
    check_value(kind, row, "9223372036854775807");
  });
}

TEST_CASE("a date before 1900 or of 2038 and later is told at the value") {
  for_each_row([](const Kind& kind, const Row& row) {
    for (const std::string_view day : {"2038-01-01", "2038-01-19", "9999-12-31", "1899-12-31"}) {
      if (row.takes == Takes::date || row.takes == Takes::course_done) {
        check_value(kind, row, day);
      } else if (row.takes == Takes::local_time) {
        check_value(kind, row, fmt::format("{}T10:00:00", day));
      } else if (row.takes == Takes::instant) {
        check_value(kind, row, fmt::format("{}T10:00:00Z", day));
      }
    }
  });
}

TEST_CASE("a key that must be there is missed at its table, another one is not missed") {
  for_each_row([](const Kind& kind, const Row& row) {
    const Document document = write(kind, row, [](const Row&) { return std::string(); });
    const auto findings = findings_of(kind, document);
    CHECK(found_at(findings, document.header, row.key) == (row.need == Need::required));
  });
}

TEST_CASE("a misspelt key is told at the key, with the one that was meant") {
  for_each_row([](const Kind& kind, const Row& row) {
    // Ids of rules, purposes and languages of titles are free.
    if (row.header == "[rules]" || row.header == "[basis]" ||
        row.header.starts_with("[activity.group.")) {
      return;
    }
    const std::string misspelt = std::string(row.key) + "x";
    const Document document =
        write(kind, row, [&](const Row& r) { return fmt::format("{} = {}", misspelt, r.good); });
    const auto findings = findings_of(kind, document);
    CHECK(found_at(findings, document.key, misspelt));
    if (row.key.size() < 4) return;  // too short to guess
    CHECK(std::ranges::any_of(findings, [&](const Finding& finding) {
      return finding.message == fmt::format("unknown key '{}'", misspelt) &&
             finding.help == fmt::format("did you mean '{}'?", row.key);
    }));
  });
}

TEST_CASE("a key that stands twice makes a file that cannot be read") {
  for_each_row([](const Kind& kind, const Row& row) {
    const Document document = write(
        kind, row, [](const Row& r) { return fmt::format("{0} = {1}\n{0} = {1}", r.key, r.good); });
    const auto findings = findings_of(kind, document);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == "syntax");
    CHECK(findings.front().at.begin.line == document.key.line + 1);
  });
}
