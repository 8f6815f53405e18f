// One TOML value → one typed value, or a finding that says what should stand there.
// SPDX-License-Identifier: MIT
#include "scalars.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2037;  // 32-bit time ends in January 2038
constexpr std::size_t longest_shown = 60;
constexpr std::size_t longest_suggested = 64;

std::string_view type_name(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::string:
      return "a string";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::floating_point:
      return "a number with a fraction";
    case toml::node_type::boolean:
      return "true or false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
      return "a time";
    case toml::node_type::date_time: {
      const auto* moment = node.as_date_time();
      return (*moment)->is_local() ? "a date and time without an offset"
                                   : "a date and time with an offset";
    }
    case toml::node_type::array:
      return "a list";
    case toml::node_type::table:
      return "a table";
    case toml::node_type::none:
      break;
  }
  return "nothing";
}

std::optional<domain::Date> convert(Source& source, std::string_view key, const toml::node& node,
                                    const toml::date& date) {
  if (date.year < first_year || date.year > last_year) {
    source.report(range_of(node),
                  fmt::format("'{}' is {:04}-{:02}-{:02}, out of range", key, date.year, date.month,
                              date.day),
                  fmt::format("years from {} to {} are understood", first_year, last_year));
    return std::nullopt;
  }
  return domain::make_date(date.year, date.month, date.day);
}

std::optional<domain::TimeOfDay> convert(Source& source, std::string_view key,
                                         const toml::node& node, const toml::time& time) {
  if (time.nanosecond != 0) {
    source.report(range_of(node), fmt::format("'{}' has a fraction of a second", key),
                  "write whole seconds, like 18:00:00");
    return std::nullopt;
  }
  return domain::TimeOfDay{time.hour * 3600 + time.minute * 60 + time.second};
}

std::optional<domain::LocalTime> convert(Source& source, std::string_view key,
                                         const toml::node& node, const toml::date_time& moment) {
  const auto date = convert(source, key, node, moment.date);
  const auto time = convert(source, key, node, moment.time);
  if (!date || !time) return std::nullopt;
  return domain::LocalTime{*date, *time};
}

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool too_long(std::string_view text, std::size_t most) {
  return text.size() > most && base::count_code_points(text) > most;
}

// The help for a value that is right but for its quotes.
std::string without_quotes(std::string_view key, std::string_view example, const toml::node& node) {
  if (!node.is_string()) return fmt::format("write {} = {}", key, example);
  return fmt::format("write it without quotes: {} = {}", key, example);
}

}  // namespace

void Source::report(base::Range at, std::string message, std::string help) {
  findings.add(base::Finding{std::string(path), at, base::Severity::error, "shape",
                             std::move(message), std::move(help)});
}

void Source::report_confidential(base::Range at, std::string message, std::string help) {
  indiscretions.push_back({std::string(path), at, std::move(message), std::move(help)});
}

std::string Source::suggest(std::string_view word, std::span<const std::string> candidates) {
  if (suggestions_left <= 0 || word.size() > longest_suggested) return {};
  --suggestions_left;
  return base::did_you_mean(word, candidates);
}

base::Range range_of(const toml::node& node) {
  const toml::source_region& region = node.source();
  return {{region.begin.line, region.begin.column}, {region.end.line, region.end.column}};
}

base::Range range_of(const toml::key& key) {
  const toml::source_region& region = key.source();
  return {{region.begin.line, region.begin.column}, {region.end.line, region.end.column}};
}

std::string shown(std::string_view text) {
  // Cut first, so that a value of a megabyte costs nothing; four bytes are the longest character.
  std::string_view head = text.substr(0, longest_shown * 4);
  while (head.size() < text.size() && !head.empty() && (head.back() & 0xC0) == 0x80) {
    head.remove_suffix(1);
  }
  return base::truncate(base::printable(head), longest_shown);
}

void report_type(Source& source, std::string_view key, std::string_view expected,
                 const toml::node& node, std::string help) {
  source.report(range_of(node),
                fmt::format("'{}' must be {}, not {}", key, expected, type_name(node)),
                std::move(help));
}

void report_word(Source& source, std::string_view key, const toml::node& node,
                 std::string_view word, std::span<const std::string> words) {
  std::string help = "one of " + base::join(words, ", ");
  const std::string suggestion = source.suggest(word, words);
  if (!suggestion.empty()) help += "; " + suggestion;
  source.report(range_of(node),
                fmt::format("'{}' is '{}', which is not a word for it", key, shown(word)),
                std::move(help));
}

std::optional<bool> read_bool(Source& source, std::string_view key, const toml::node& node) {
  if (const auto* value = node.as_boolean()) return value->get();
  report_type(source, key, "true or false", node, without_quotes(key, "true", node));
  return std::nullopt;
}

std::optional<std::int64_t> read_integer(Source& source, std::string_view key,
                                         const toml::node& node, Bounds bounds) {
  const auto* value = node.as_integer();
  if (value == nullptr) {
    report_type(source, key, "a whole number", node,
                without_quotes(key, fmt::to_string(bounds.least), node));
    return std::nullopt;
  }
  if (value->get() < bounds.least || value->get() > bounds.most) {
    source.report(range_of(node), fmt::format("'{}' is {}, out of range", key, value->get()),
                  fmt::format("from {} to {}", bounds.least, bounds.most));
    return std::nullopt;
  }
  return value->get();
}

std::optional<domain::Date> read_date(Source& source, std::string_view key,
                                      const toml::node& node) {
  if (const auto* value = node.as_date()) return convert(source, key, node, value->get());
  report_type(source, key, "a date like 2026-11-23", node, without_quotes(key, "2026-11-23", node));
  return std::nullopt;
}

std::optional<domain::TimeOfDay> read_time(Source& source, std::string_view key,
                                           const toml::node& node) {
  if (const auto* value = node.as_time()) return convert(source, key, node, value->get());
  report_type(source, key, "a time like 18:00:00", node, without_quotes(key, "18:00:00", node));
  return std::nullopt;
}

std::optional<domain::LocalTime> read_local_time(Source& source, std::string_view key,
                                                 const toml::node& node) {
  const auto* value = node.as_date_time();
  if (value != nullptr && value->get().is_local()) {
    return convert(source, key, node, value->get());
  }
  report_type(source, key, "a date and time like 2026-11-12T16:00:00", node,
              without_quotes(key, "2026-11-12T16:00:00", node));
  return std::nullopt;
}

std::optional<domain::Instant> read_instant(Source& source, std::string_view key,
                                            const toml::node& node) {
  const auto* value = node.as_date_time();
  if (value == nullptr || value->get().is_local()) {
    report_type(source, key, "a moment like 2026-11-20T10:00:00+01:00", node,
                without_quotes(key, "2026-11-20T10:00:00+01:00", node));
    return std::nullopt;
  }
  const auto local = convert(source, key, node, value->get());
  if (!local) return std::nullopt;
  return domain::Instant{*local, value->get().offset->minutes};
}

std::optional<std::string_view> read_text(Source& source, std::string_view key,
                                          const toml::node& node, TextLimit limit) {
  const auto* value = node.as_string();
  if (value == nullptr) {
    report_type(source, key, "text in quotes", node, fmt::format("write {} = \"…\"", key));
    return std::nullopt;
  }
  const std::string& text = value->get();
  if (is_blank(text)) {
    source.report(range_of(node), fmt::format("'{}' is empty", key),
                  "write a value, or remove the key");
    return std::nullopt;
  }
  if (limit.is_reason && too_long(text, limit.most)) {
    source.report_confidential(
        range_of(node), fmt::format("'{}' tells more than a reason", key),
        fmt::format("say it in a word or two, at most {} characters", limit.most));
  } else if (too_long(text, limit.most)) {
    source.report(range_of(node), fmt::format("'{}' is too long", key),
                  fmt::format("at most {} characters", limit.most));
    return std::nullopt;
  }
  if (is_plain_ascii(text)) return text;
  const auto forbidden = base::find_forbidden(text, limit.several_lines);
  if (!forbidden) return text;
  source.report(range_of(node),
                fmt::format("'{}' holds a character that cannot be seen or breaks a line: '{}'",
                            key, shown(text)),
                "remove it, or type the text anew");
  return std::nullopt;
}

std::optional<std::string_view> read_id(Source& source, std::string_view key,
                                        const toml::node& node) {
  const std::optional<std::string_view> word = read_word(source, key, node);
  if (!word) return std::nullopt;
  if (domain::is_id(*word)) return word;
  source.report(range_of(node), fmt::format("'{}' is '{}', which is not an id", key, shown(*word)),
                domain::id_problem(*word));
  return std::nullopt;
}

std::optional<std::string_view> read_word(Source& source, std::string_view key,
                                          const toml::node& node) {
  const auto* value = node.as_string();
  if (value == nullptr) {
    report_type(source, key, "a word in quotes", node, fmt::format("write {} = \"…\"", key));
    return std::nullopt;
  }
  if (is_blank(value->get())) {
    source.report(range_of(node), fmt::format("'{}' is empty", key),
                  "write a value, or remove the key");
    return std::nullopt;
  }
  return std::string_view(value->get());
}

}  // namespace peer::store
