// hostile_text COUNT [EVERY [SEED]]: random hostile strings through every text field of every kind
// of record, in new files and in existing ones: written → read → equal, and a second save changes
// no byte. EVERY says which share of the rounds edits existing files too (1: all of them). Ends
// with 1 when anything was bad. SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <toml++/toml.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "hostile_string.hpp"
#include "peer/base/text.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/edit.hpp"
#include "peer/store/value.hpp"
#include "text_fields.hpp"

namespace {

using namespace peer;  // NOLINT(google-build-using-namespace): a test
using test::RecordKind;
using test::TextField;

constexpr std::size_t longest_line = 16384;

struct Tally {
  std::map<std::string, std::size_t> bad;
  std::size_t strings = 0;
  std::size_t edited = 0;  // of the strings
  std::size_t files = 0;
  std::size_t accepted = 0;

  void check(bool good, std::string_view what, const RecordKind& kind, const std::string& text) {
    if (good) return;
    if (++bad[std::string(what)] <= 3) {
      fmt::print(stderr, "bad: {} in {}:\n{}\n", what, kind.path,
                 base::printable(std::string_view(text).substr(0, 2000), true));
    }
  }
  std::size_t bad_count() const {
    std::size_t count = 0;
    for (const auto& [what, times] : bad) count += times;
    return count;
  }
};

domain::Date date_of(const toml::date& date) {
  return *domain::make_date(date.year, date.month, date.day);
}
domain::TimeOfDay time_of(const toml::time& time) {
  return {time.hour * 3600 + time.minute * 60 + time.second};
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as our own files
store::Value value_of(const toml::node& node) {
  if (const auto* table = node.as_table()) {
    store::Entries entries;
    for (const auto& [key, child] : *table) {
      entries.emplace_back(std::string(key.str()), value_of(child));
    }
    return entries;
  }
  if (const auto* array = node.as_array()) {
    store::Array values;
    for (const toml::node& child : *array) values.push_back(value_of(child));
    return values;
  }
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return number->get();
  if (const auto* flag = node.as_boolean()) return flag->get();
  if (const auto* date = node.as_date()) return date_of(date->get());
  if (const auto* time = node.as_time()) return time_of(time->get());
  const toml::date_time& moment = node.as_date_time()->get();
  const domain::LocalTime local{date_of(moment.date), time_of(moment.time)};
  if (moment.is_local()) return local;
  return domain::Instant{local, moment.offset->minutes};
}

store::Value& value_at(store::Value& root, const store::KeyPath& path) {
  store::Value* value = &root;
  for (const store::PathStep& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      value = &std::get<store::Array>(value->data)[*index];
      continue;
    }
    auto& entries = std::get<store::Entries>(value->data);
    const auto& key = std::get<std::string>(step);
    std::size_t at = 0;
    while (entries[at].first != key) ++at;
    value = &entries[at].second;
  }
  return *value;
}

toml::node& node_at(toml::table& root, const store::KeyPath& path) {
  toml::node* node = &root;
  for (const store::PathStep& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      node = node->as_array()->get(*index);
    } else {
      node = node->as_table()->get(std::get<std::string>(step));
    }
  }
  return *node;
}

bool tells_too_much(const TextField& field, const std::string& text) {
  return field.most == test::longest_reason && base::count_code_points(text) > field.most;
}

// What the decoder is to say of `text`, by its documented limits.
bool is_fit(const TextField& field, const std::string& text) {
  return text.find_first_not_of(" \t\r\n") != std::string::npos &&
         (base::count_code_points(text) <= field.most || tells_too_much(field, text)) &&
         !base::find_forbidden(text, field.several_lines);
}

bool has_long_line(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    if (end > longest_line) return true;
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return false;
}

class Round {
 public:
  Round(const RecordKind& kind, test::HostileStrings& strings, Tally& tally)
      : kind_(kind), tally_(tally) {
    for (std::size_t at = 0; at < kind.fields.size(); ++at) texts_.push_back(strings.next());
    tally.strings += texts_.size();
  }

  void run(const toml::table& standard, const std::string& existing, bool edits) {
    toml::table meant = standard;
    for_each([&](const TextField& field, const std::string& text) {
      *node_at(meant, field.path).as_string() = text;
    });
    write_new(meant, standard);
    if (edits) edit(meant, existing);
  }

 private:
  template <class Work>
  void for_each(Work work) const {
    for (std::size_t at = 0; at < texts_.size(); ++at) work(kind_.fields[at], texts_[at]);
  }

  std::string spelled(const toml::table& source) const {
    store::Value value = value_of(source);
    for_each([&](const TextField& field, const std::string& text) {
      value_at(value, field.path) = text;
    });
    return store::spell_document(std::get<store::Entries>(value.data));
  }

  void write_new(const toml::table& meant, const toml::table& standard) {
    const std::string bytes = spelled(standard);
    const toml::table reread = read_back(meant, bytes, "new file");
    const store::Value again = value_of(reread);
    tally_.check(store::spell_document(std::get<store::Entries>(again.data)) == bytes,
                 "second save of a new file", kind_, bytes);
  }

  void edit(const toml::table& meant, const std::string& existing) {
    std::vector<store::Operation> operations;
    for_each([&](const TextField& field, const std::string& text) {
      operations.push_back(store::set(field.path, text));
    });
    const std::string bytes = store::edit_document(existing, operations);
    tally_.edited += texts_.size();
    read_back(meant, bytes, "edited file");
    tally_.check(store::edit_document(bytes, operations) == bytes, "second save of an edited file",
                 kind_, bytes);
    tally_.check(bytes.ends_with('\n') == existing.ends_with('\n'), "final newline", kind_, bytes);
    tally_.check(std::ranges::count(bytes, '#') >= std::ranges::count(existing, '#'), "comments",
                 kind_, bytes);
  }

  // By the parser and by our decoder.
  toml::table read_back(const toml::table& meant, const std::string& bytes, std::string_view how) {
    ++tally_.files;
    toml::table reread = toml::parse(std::string_view(bytes));
    tally_.check(reread == meant, fmt::format("{}: the parser reads something else", how), kind_,
                 bytes);
    domain::Records records;
    base::Findings findings;
    store::decode(kind_.path, bytes, records, findings);
    if (has_long_line(bytes)) {
      tally_.check(records.unreadable.contains(kind_.path),
                   fmt::format("{}: a line that is too long", how), kind_, bytes);
      return reread;
    }
    for_each([&](const TextField& field, const std::string& text) {
      const std::optional<std::string> value = field.read(records);
      const bool fit = is_fit(field, text);
      const bool right = value ? *value == text && fit : !fit || !field.any_text;
      tally_.accepted += value ? 1U : 0U;
      const bool told = value ? !tells_too_much(field, text) || !records.indiscretions.empty()
                              : !findings.empty();
      tally_.check(right && told,
                   fmt::format("{}: {} decoded", how, store::spell(path_word(field))), kind_,
                   bytes);
    });
    return reread;
  }

  static std::string path_word(const TextField& field) {
    std::string word;
    for (const store::PathStep& step : field.path) {
      if (const auto* key = std::get_if<std::string>(&step)) word += "." + *key;
    }
    return word.substr(1);
  }

  const RecordKind& kind_;
  Tally& tally_;
  std::vector<std::string> texts_;
};

// The hand-written file as an editor on another system saves it.
std::string variant(std::string_view file, std::size_t number) {
  std::string text;
  for (const char c : file) {
    if (c == '\n' && (number & 1U) != 0) text += '\r';
    text += c;
  }
  if ((number & 2U) != 0) text.insert(0, "\xEF\xBB\xBF");
  if ((number & 4U) != 0) text.erase(text.find_last_not_of("\r\n") + 1);
  return text;
}

void run_all(std::size_t count, std::size_t every, std::uint64_t seed, Tally& tally) {
  const std::vector<RecordKind> kinds = test::record_kinds();
  test::HostileStrings strings(seed);
  for (std::size_t number = 0; tally.strings < count; ++number) {
    for (const RecordKind& kind : kinds) {
      const std::string existing = variant(kind.file, number / every);
      Round(kind, strings, tally)
          .run(toml::parse(std::string_view(existing)), existing, number % every == 0);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 50000;
  const std::size_t every = argc > 2 ? std::max(std::strtoull(argv[2], nullptr, 10), 1ULL) : 1;
  const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
  Tally tally;
  const auto begin = std::chrono::steady_clock::now();
  try {
    run_all(count, every, seed, tally);
  } catch (const std::exception& error) {
    fmt::print(stderr, "bad: after {} strings of seed {}: {}\n", tally.strings, seed, error.what());
    return 1;
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  for (const auto& [what, times] : tally.bad) fmt::print("{} × {}\n", times, what);
  fmt::print(
      "{} hostile strings written, {} of them also by edits, in {} files; {} values fit to be\n"
      "read as a record; {} bad, {:.1f} s\n",
      tally.strings, tally.edited, tally.files, tally.accepted, tally.bad_count(), taken.count());
  return tally.bad_count() == 0 && tally.strings > 0 && tally.accepted > 0 ? 0 : 1;
}
