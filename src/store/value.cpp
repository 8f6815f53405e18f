// The spelling of TOML values, keys and whole new files.
// SPDX-License-Identifier: MIT
#include "peer/store/value.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

using Spelled = fmt::memory_buffer;
template <class... Parts>
void put(Spelled& out, fmt::format_string<Parts...> pattern, Parts&&... parts) {
  fmt::format_to(std::back_inserter(out), pattern, std::forward<Parts>(parts)...);
}
void put_text(Spelled& out, std::string_view text) {
  out.append(text.data(), text.data() + text.size());
}

void put_escaped(Spelled& out, char32_t code_point) {
  switch (code_point) {
    case U'"':
      return put_text(out, "\\\"");
    case U'\\':
      return put_text(out, "\\\\");
    case U'\b':
      return put_text(out, "\\b");
    case U'\t':
      return put_text(out, "\\t");
    case U'\n':
      return put_text(out, "\\n");
    case U'\f':
      return put_text(out, "\\f");
    case U'\r':
      return put_text(out, "\\r");
    default:
      break;
  }
  const auto number = static_cast<std::uint32_t>(code_point);
  if (number <= 0xFFFF) {
    put(out, "\\u{:04X}", number);
  } else {
    put(out, "\\U{:08X}", number);
  }
}

struct CodePoint {
  char32_t value;
  std::size_t length;
};

// Of valid UTF-8.
CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[offset + at]); };
  const char32_t first = byte(0);
  if (first < 0x80) {
    return {first, 1};
  }
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  char32_t value = first & (0x7FU >> length);
  for (std::size_t at = 1; at < length; ++at) {
    value = (value << 6U) | (byte(at) & 0x3FU);
  }
  return {value, length};
}

std::size_t next_forbidden(std::string_view text, std::size_t begin) {
  const auto found = base::find_forbidden(text.substr(begin));
  return found ? begin + found->offset : text.size();
}

// No quote, no backslash and nothing that base::find_forbidden calls unfit for a line stands raw.
void put_string(Spelled& out, std::string_view text) {
  if (base::find_invalid_utf8(text).has_value()) {
    fail_bug("text that is not UTF-8 reached a file");
  }
  out.push_back('"');
  std::size_t begin = 0;
  std::size_t forbidden = next_forbidden(text, 0);
  while (true) {
    const std::size_t quote = std::min(text.find_first_of("\"\\", begin), text.size());
    const std::size_t stop = std::min(forbidden, quote);
    put_text(out, text.substr(begin, stop - begin));
    if (stop == text.size()) {
      break;
    }
    const CodePoint special = code_point_at(text, stop);
    put_escaped(out, special.value);
    begin = stop + special.length;
    if (stop == forbidden) {
      forbidden = next_forbidden(text, begin);
    }
  }
  out.push_back('"');
}

void put_date(Spelled& out, domain::Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  put(out, "{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

void put_time(Spelled& out, domain::TimeOfDay time) {
  put(out, "{:02}:{:02}:{:02}", time.seconds / 3600, time.seconds / 60 % 60, time.seconds % 60);
}

void put_local(Spelled& out, const domain::LocalTime& local) {
  put_date(out, local.date);
  out.push_back('T');
  put_time(out, local.time);
}

void put_offset(Spelled& out, int minutes) {
  const int size = minutes < 0 ? -minutes : minutes;
  put(out, "{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

void put_value(Spelled& out, const Value& value);

struct Speller {
  Spelled& out;

  void operator()(bool value) const { put_text(out, value ? "true" : "false"); }
  void operator()(std::int64_t value) const { put(out, "{}", value); }
  void operator()(const std::string& value) const { put_string(out, value); }
  void operator()(domain::Date value) const { put_date(out, value); }
  void operator()(domain::TimeOfDay value) const { put_time(out, value); }
  void operator()(const domain::LocalTime& value) const { put_local(out, value); }
  void operator()(const domain::Instant& value) const {
    put_local(out, value.local);
    put_offset(out, value.offset_minutes);
  }
  void operator()(const Array& values) const {
    std::string_view separator = "[";
    for (const Value& value : values) {
      put_text(out, separator);
      put_value(out, value);
      separator = ", ";
    }
    put_text(out, values.empty() ? "[]" : "]");
  }
  void operator()(const Entries& entries) const {
    std::string_view separator = "{ ";
    for (const auto& [key, value] : entries) {
      put_text(out, separator);
      put_text(out, spell_key(key));
      put_text(out, " = ");
      put_value(out, value);
      separator = ", ";
    }
    put_text(out, entries.empty() ? "{}" : " }");
  }
};

// NOLINTNEXTLINE(misc-no-recursion): values nest as deep as our own code makes them
void put_value(Spelled& out, const Value& value) {
  std::visit(Speller{out}, value.data);
}

bool is_table_array(const Value& value) {
  const auto* array = std::get_if<Array>(&value.data);
  return array != nullptr && !array->empty() && std::ranges::all_of(*array, is_table);
}

void put_lines(Spelled& out, const Entries& entries) {
  for (const auto& [key, value] : entries) {
    put(out, "{} = ", spell_key(key));
    put_value(out, value);
    out.push_back('\n');
  }
}

void put_section(Spelled& out, std::string_view header, const Value& table) {
  put(out, "{}{}\n", out.size() == 0 ? "" : "\n", header);
  put_lines(out, std::get<Entries>(table.data));
}

}  // namespace

bool is_table(const Value& value) {
  return std::holds_alternative<Entries>(value.data);
}

Value::Value(bool value) : data(value) {}
Value::Value(std::int64_t value) : data(value) {}
Value::Value(int value) : data(std::int64_t{value}) {}
Value::Value(std::string value) : data(std::move(value)) {}
Value::Value(std::string_view value) : data(std::string(value)) {}
Value::Value(const char* value) : data(std::string(value)) {}
Value::Value(domain::Date value) : data(value) {}
Value::Value(domain::TimeOfDay value) : data(value) {}
Value::Value(domain::LocalTime value) : data(value) {}
Value::Value(domain::Instant value) : data(value) {}
Value::Value(Array value) : data(std::move(value)) {}
Value::Value(Entries value) : data(std::move(value)) {}
Value::Value(const Value& other) = default;
Value::Value(Value&& other) noexcept = default;
Value& Value::operator=(const Value& other) = default;
Value& Value::operator=(Value&& other) noexcept = default;
Value::~Value() = default;

TableEntry::TableEntry(std::string_view key, Value value) : first(key), second(std::move(value)) {}
TableEntry::TableEntry(const TableEntry& other) = default;
TableEntry::TableEntry(TableEntry&& other) noexcept = default;
TableEntry& TableEntry::operator=(const TableEntry& other) = default;
TableEntry& TableEntry::operator=(TableEntry&& other) noexcept = default;
TableEntry::~TableEntry() = default;

std::string spell(const Value& value) {
  Spelled out;
  put_value(out, value);
  return fmt::to_string(out);
}

std::string spell_key(std::string_view key) {
  constexpr std::string_view bare =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  if (!key.empty() && key.find_first_not_of(bare) == std::string_view::npos) {
    return std::string(key);
  }
  return spell(key);
}

std::string spell_document(const Entries& entries) {
  Entries own;
  std::ranges::copy_if(entries, std::back_inserter(own), [](const auto& entry) {
    return !is_table(entry.second) && !is_table_array(entry.second);
  });
  Spelled out;
  put_lines(out, own);
  for (const auto& [key, value] : entries) {
    if (is_table(value)) {
      put_section(out, "[" + spell_key(key) + "]", value);
    } else if (is_table_array(value)) {
      for (const Value& element : std::get<Array>(value.data)) {
        put_section(out, "[[" + spell_key(key) + "]]", element);
      }
    }
  }
  return fmt::to_string(out);
}

}  // namespace peer::store
