// The parts of records that several file kinds share: spells, anyway, addresses, the year folder.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/domain/language.hpp"

namespace peer::store {

namespace {

constexpr std::size_t length_of_a_year = 4;
constexpr std::size_t most_compared = 200;  // tables of one key: more is no record but an attack

bool is_email(std::string_view text) {
  if (text.front() == '-') return false;  // never to be taken for an option
  if (text.find_first_of(" \t<>,;\"()[]\\") != std::string_view::npos) return false;
  const std::size_t at = text.find('@');
  return at != 0 && at != std::string_view::npos && at + 1 < text.size() && at == text.rfind('@');
}

bool is_phone(std::string_view text) {
  const std::string_view digits = text.front() == '+' ? text.substr(1) : text;
  const auto allowed = [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '-'; };
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return !digits.empty() && is_digit(digits.front()) && std::ranges::all_of(digits, allowed) &&
         std::ranges::count_if(digits, is_digit) >= 3;
}

bool same_subject(const toml::table& left, const toml::table& right, std::string_view subject) {
  const toml::value<std::string>* one = left.get_as<std::string>(subject);
  const toml::value<std::string>* other = right.get_as<std::string>(subject);
  return one != nullptr && other != nullptr && one->get() == other->get();
}

// The earlier table that element `number` repeats; nullptr when it says something of its own.
const toml::table* same_before(const toml::array& array, std::size_t number,
                               std::string_view subject) {
  const toml::table& table = *array.get(number)->as_table();
  for (std::size_t i = number; i-- > 0;) {
    const toml::table& earlier = *array.get(i)->as_table();
    if (earlier == table) return &earlier;
    if (!subject.empty() && same_subject(earlier, table, subject)) return nullptr;
  }
  return nullptr;
}

// It is certain that one of them can go: nothing that the record says is lost.
void report_repeated_table(Source& source, std::string_view key, const toml::table& table,
                           const toml::table& first, std::size_t number) {
  base::Finding finding{std::string(source.path),
                        range_of(table),
                        base::Severity::warning,
                        "shape",
                        fmt::format("this [[{}]] stands there twice", key),
                        "remove one of them"};
  finding.related.push_back({finding.file, range_of(first), "the same"});
  finding.fix = base::Fix{.remove = {{std::string(key), number}},
                          .done = fmt::format("the second of two equal [[{}]] removed", key)};
  source.findings.add(std::move(finding));
}

}  // namespace

std::vector<domain::Anyway> read_anyway(Reader& record) {
  std::vector<domain::Anyway> all;
  for (const toml::table* table : record.tables("anyway")) {
    Reader reader(*table, record.source(), range_of(*table));
    domain::Anyway anyway;
    anyway.at = reader.at();
    anyway.rule = reader.id("rule", Presence::required);
    anyway.reason = reader.text("reason", reason_limit, Presence::required);
    anyway.on = reader.date("on", Presence::required);
    reader.finish();
    all.push_back(std::move(anyway));
  }
  return all;
}

void report_repeated_tables(const DecodeInput& input, std::string_view key,
                            std::string_view subject) {
  const toml::array* array = input.root.get_as<toml::array>(key);
  if (array == nullptr || array->size() > most_compared || !array->is_array_of_tables()) return;
  for (std::size_t i = 1; i < array->size(); ++i) {
    const toml::table& table = *array->get(i)->as_table();
    if (const toml::table* first = same_before(*array, i, subject)) {
      report_repeated_table(input.source, key, table, *first, i);
    }
  }
}

std::vector<domain::Spell> read_spells(Reader& record) {
  std::vector<domain::Spell> spells;
  for (const toml::table* table : record.tables("spell")) {
    Reader reader(*table, record.source(), range_of(*table));
    domain::Spell spell;
    spell.at = reader.at();
    spell.from = reader.date("from", Presence::required);
    spell.until = reader.date("until");
    spell.reason = reader.text("reason", reason_limit);
    reader.finish();
    spells.push_back(std::move(spell));
  }
  return spells;
}

void check_year_folder(const DecodeInput& input) {
  const std::string_view year = std::string_view(input.name.id).substr(0, length_of_a_year);
  if (input.name.year == year) return;
  input.source.report(
      whole_file,
      fmt::format("'{}' lies in the folder '{}'", shown(input.name.id), shown(input.name.year)),
      fmt::format("move the file to the folder '{}'", shown(year)));
}

std::optional<domain::FollowUp> read_follow_up(Reader& record) {
  const toml::table* table = record.table("follow-up");
  if (table == nullptr) return std::nullopt;
  Reader reader(*table, record.source(), range_of(*table));
  domain::FollowUp follow_up;
  follow_up.by = reader.id<domain::PersonId>("by", Presence::required);
  follow_up.due = reader.date("due", Presence::required);
  follow_up.done = reader.date("done");
  follow_up.dropped = reader.text("dropped", reason_limit);
  reader.finish();
  if (follow_up.done && follow_up.dropped) {
    record.source().report(follow_up.dropped.at, "the follow-up is both done and dropped",
                           "remove the one that is wrong");
  }
  return follow_up;
}

base::Field<std::string> read_language(Reader& reader, std::string_view key) {
  const toml::node* node = reader.find(key);
  if (node == nullptr) return {std::nullopt, reader.at()};
  base::Field<std::string> field{std::nullopt, range_of(*node)};
  const std::optional<std::string_view> word = read_word(reader.source(), key, *node);
  if (!word) return field;
  if (domain::is_language(*word)) {
    field.value = std::string(*word);
  } else {
    report_word(reader.source(), key, *node, *word, domain::languages());
  }
  return field;
}

void check_email(Source& source, base::Field<std::string>& email) {
  if (!email || is_email(*email)) return;
  source.report(email.at, fmt::format("'{}' is not an e-mail address", shown(*email)),
                "write the bare address, like alena@example.org");
  email.value.reset();
}

void check_phone(Source& source, base::Field<std::string>& phone) {
  if (!phone || is_phone(*phone)) return;
  source.report(phone.at, fmt::format("'{}' is not a phone number", shown(*phone)),
                "digits and spaces, with the country first: +420 700 000 001");
  phone.value.reset();
}

}  // namespace peer::store
