// Headers as keys; see columns.hpp.
// SPDX-License-Identifier: MIT
#include "columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "peer/actions/input.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"

namespace peer::actions::importing {

namespace {

using locale::Context;
using locale::Words;

enum class Of { both, clients, attendance };

struct ColumnKey {
  std::string_view key;
  Words headers;
  Of of = Of::clients;
};

bool is_of(const ColumnKey& column, Columns kind) {
  if (column.of == Of::both) return true;
  return (column.of == Of::clients) == (kind == Columns::clients);
}

// In the order of help. What stands only here is read by nobody else: `ignore` is a column that is
// known to hold nothing of use.
constexpr ColumnKey known_columns[] = {
    {"name", {"name, full name, client, member, participant, person", Context("column")}, Of::both},
    {"first-name", {"first name, given name", Context("column")}, Of::both},
    {"last-name", {"last name, surname, family name", Context("column")}, Of::both},
    {"id", {"id, client id, code", Context("column")}, Of::both},
    {"call", {"form of address, called", Context("column")}},
    {"email", {"e-mail, mail, e-mail address, email address", Context("column")}, Of::both},
    {"phone", {"phone, telephone, mobile, phone number, tel", Context("column")}, Of::both},
    {"messenger", {"messenger name", Context("column")}},
    {"facebook", {"facebook profile, fb", Context("column")}},
    {"expects", {"expectations, hopes for", Context("column")}},
    {"applied", {"applied on, got in touch, first contact", Context("column")}},
    {"source", {"how they found us, heard from", Context("column")}},
    {"channel", {"preferred channel, write by", Context("column")}},
    {"language", {"language of messages", Context("column")}},
    {"address", {"informal or formal", Context("column")}},
    {"calls", {"may be called", Context("column")}},
    {"voice-mail", {"voice mail", Context("column")}},
    {"calendar", {"calendar events", Context("column")}},
    {"activities", {"invited to", Context("column")}},
    {"invitations", {"wants invitations", Context("column")}},
    {"awaiting", {"waiting for", Context("column")}},
    {"facebook-group", {"closed group, in the facebook group since", Context("column")}},
    {"interview", {"intake, interview date, entry interview", Context("column")}},
    {"since", {"member since, joined, from, start, accepted on", Context("column")}},
    {"until", {"member until, left, ended, end", Context("column")}},
    {"end-reason", {"reason for leaving, why they left, reason", Context("column")}},
    {"psychotherapy", {"therapy, in therapy, therapist", Context("column")}},
    {"psychiatrist", {"psychiatry, sees a psychiatrist", Context("column")}},
    {"regular-activity", {"regular activity, occupation, work or study", Context("column")}},
    {"rules-explained", {"rules explained, rules", Context("column")}},
    {"letter", {"letter given", Context("column")}},
    {"consent:photos", {"consent to photos, photos", Context("column")}},
    {"consent:statistics", {"consent to statistics, statistics", Context("column")}},
    {"consent:funder", {"consent for the funder, funder", Context("column")}},
    {"consent:referral", {"consent to referral, referral", Context("column")}},
    {"session", {"session id", Context("column")}, Of::attendance},
    {"date", {"day, on", Context("column")}, Of::attendance},
    {"activity", {"program, what", Context("column")}, Of::attendance},
    {"status", {"attendance, mark", Context("column")}, Of::attendance},
    {"sum", {"total, totals, in total", Context("column")}, Of::both},
    {"ignore", {"no., number, #", Context("column")}, Of::both},
};

// Every header, folded, with its key: made once.
using Headers = std::multimap<std::string, const ColumnKey*, std::less<>>;

const Headers& headers() {
  static const Headers made = [] {
    Headers all;
    const auto add = [&](std::string_view list, const ColumnKey& column) {
      for (const std::string& header : base::split(list, ',')) {
        all.emplace(folded_header(header), &column);
      }
    };
    for (const ColumnKey& column : known_columns) {
      add(column.key, column);
      add(column.headers.english, column);
      for (const std::string& language : locale::language_codes()) {
        const std::string_view others = column.headers.in(language);
        if (others != column.headers.english) add(others, column);
      }
    }
    return all;
  }();
  return made;
}

const ColumnKey* find_column(std::string_view header, Columns kind) {
  const std::string folded = folded_header(header);
  if (folded.empty()) return nullptr;
  const auto [first, last] = headers().equal_range(folded);
  for (auto found = first; found != last; ++found) {
    if (is_of(*found->second, kind)) return found->second;
  }
  return nullptr;
}

bool is_column_key(std::string_view key, Columns kind) {
  if (kind == Columns::clients && key.starts_with("consent:")) return domain::is_id(key.substr(8));
  return std::ranges::any_of(known_columns, [&](const ColumnKey& column) {
    return column.key == key && is_of(column, kind);
  });
}

std::string without_brackets(std::string_view text) {
  std::string kept;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) kept += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return kept;
}

std::string header_text(const sheets::Sheet& sheet, std::size_t row, std::size_t column) {
  return sheet.at(row, column).text;
}

std::optional<std::string> key_of(const std::string& header, Columns kind,
                                  const ImportAnswers& answers) {
  const auto answered = answers.columns.find(folded_header(header));
  if (answered != answers.columns.end()) return answered->second;
  return key_of_header(header, kind);
}

bool says_who(std::string_view key) {
  return key == "name" || key == "first-name" || key == "last-name" || key == "id" ||
         key == "email" || key == "phone";
}

void need_key(const std::string& header, const std::string& key, Columns kind) {
  if (is_column_key(key, kind)) return;
  const std::vector<std::string> keys = column_keys(kind);
  std::string hint = base::did_you_mean(key, keys);
  if (!hint.empty()) hint += ' ';
  base::fail_usage(
      fmt::format("'{}' is nothing that the column '{}' can be", base::printable(key),
                  base::printable(header)),
      fmt::format("{}one of: {}, consent:PURPOSE or ignore", hint, base::join(keys, ", ")));
}

// A surname of its own makes the other column the first name.
void part_names(std::vector<ImportColumn>& columns) {
  const auto has = [&](std::string_view key) {
    return std::ranges::find(columns, key, &ImportColumn::key) != columns.end();
  };
  if (!has("last-name") || has("first-name")) return;
  for (ImportColumn& column : columns) {
    if (column.key == "name") column.key = "first-name";
  }
}

void refuse_twice(const std::vector<ImportColumn>& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].key.empty() || columns[i].key == "ignore" || columns[i].key == "sum") continue;
    for (std::size_t j = i + 1; j < columns.size(); ++j) {
      if (columns[j].key != columns[i].key) continue;
      base::fail_usage(
          fmt::format("the columns {} '{}' and {} '{}' both hold '{}'",
                      sheets::column_name(columns[i].column), base::printable(columns[i].header),
                      sheets::column_name(columns[j].column), base::printable(columns[j].header),
                      columns[i].key),
          fmt::format("say which: --column '{}=ignore'", base::printable(columns[j].header)));
    }
  }
}

}  // namespace

std::string folded_header(std::string_view header) {
  std::string folded = base::fold(without_brackets(header));
  if (folded.empty()) folded = base::fold(header);
  while (!folded.empty() &&
         std::string_view(" :*.?").find(folded.back()) != std::string_view::npos) {
    folded.pop_back();
  }
  return folded;
}

std::optional<std::string> key_of_header(std::string_view header, Columns kind) {
  const ColumnKey* const column = find_column(header, kind);
  return column == nullptr ? std::nullopt : std::optional(std::string(column->key));
}

bool is_sum_header(std::string_view header) {
  return key_of_header(header, Columns::clients) == "sum";
}

std::vector<std::string> column_keys(Columns kind) {
  std::vector<std::string> keys;
  for (const ColumnKey& column : known_columns) {
    const bool shown = column.key != "ignore" && column.key != "sum" && is_of(column, kind);
    if (shown && !column.key.starts_with("consent:")) keys.emplace_back(column.key);
  }
  return keys;
}

std::optional<std::size_t> find_header(const sheets::Sheet& sheet, Columns kind,
                                       const ImportAnswers& answers) {
  for (const auto& [header, key] : answers.columns) need_key(header, key, kind);
  constexpr std::size_t looked = 30;
  std::optional<std::size_t> best;
  std::size_t most = 0;
  for (std::size_t row = 0; row < std::min(looked, sheet.rows.size()); ++row) {
    std::size_t known = 0;
    bool who = false;
    for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
      const std::string header = header_text(sheet, row, column);
      const std::optional<std::string> key = key_of(header, kind, answers);
      if (!key) continue;
      ++known;
      who = who || says_who(*key);
    }
    if (who && known > most) {
      most = known;
      best = row;
    }
  }
  return best;
}

std::vector<ImportColumn> read_columns(const sheets::Sheet& sheet, std::size_t header, Columns kind,
                                       const ImportAnswers& answers) {
  std::vector<ImportColumn> columns;
  for (std::size_t column = 0; column < sheet.width(); ++column) {
    ImportColumn read{column, header_text(sheet, header, column)};
    if (read.header.empty()) {
      bool holds_something = false;
      for (std::size_t row = header + 1; row < sheet.rows.size() && !holds_something; ++row) {
        holds_something = !sheet.at(row, column).is_empty();
      }
      if (!holds_something) continue;
    }
    read.answered = answers.columns.contains(folded_header(read.header));
    if (const std::optional<std::string> key = key_of(read.header, kind, answers)) {
      read.key = *key;
    }
    columns.push_back(std::move(read));
  }
  part_names(columns);
  refuse_twice(columns);
  return columns;
}

}  // namespace peer::actions::importing
