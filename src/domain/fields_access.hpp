// The ways from a table of fields to the members of a record, made from pointers to members:
//
//   scalar<&Client::awaiting>({.key = "awaiting", …})
//   list<&Client::activities>({.key = "activities", …})
//   tables<&Client::intakes>(intake_record, {.key = "intake", …})
//
// The kind follows from the type of the member where it can: a day, a word, an id; a text is a text
// unless the table says what else it is.
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "peer/domain/fields.hpp"
#include "peer/locale/language.hpp"

namespace peer::domain::access {

template <class T>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Record = R;
  using Type = T;
};
template <auto member>
using RecordOf = typename MemberOf<decltype(member)>::Record;

template <auto member>
const auto& get_member(const void* record) {
  return static_cast<const RecordOf<member>*>(record)->*member;
}
template <auto member>
auto& get_member(void* record) {
  return static_cast<RecordOf<member>*>(record)->*member;
}

// The type behind a Field, a list of Fields, or a plain member that has a default.
template <class T>
struct ValueOf {
  using Type = T;
};
template <class T>
struct ValueOf<Field<T>> {
  using Type = T;
};
template <class T>
struct ValueOf<std::vector<Field<T>>> {
  using Type = T;
};
template <auto member>
using ValueType = typename ValueOf<typename MemberOf<decltype(member)>::Type>::Type;

// Ids are types of their own that are made from a text and read as one.
template <class T>
inline constexpr bool is_id_type =
    !std::is_same_v<T, std::string> && std::is_constructible_v<T, std::string> &&
    std::is_convertible_v<const T&, std::string_view>;

template <class E>
std::vector<std::string> words_of() {
  if constexpr (std::is_same_v<E, Weekday>) {
    std::vector<std::string> days;
    for (int day = 1; day <= 7; ++day) {
      days.emplace_back(weekday_word(static_cast<Weekday>(day)));
    }
    return days;
  } else {
    return all_words<E>();
  }
}

template <class T>
Cell::Value cell_value(const T& value) {
  if constexpr (std::is_same_v<T, Weekday>) {
    return weekday_word(value);
  } else if constexpr (std::is_enum_v<T>) {
    return word(value);
  } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return std::string_view(value);
  } else {
    return value;
  }
}

// nullopt when there is none, or it is no word of the list.
template <class T>
std::optional<T> value_from(const Cell::Value& value) {
  if constexpr (std::is_enum_v<T> || std::is_convertible_v<const T&, std::string_view>) {
    const auto* text = std::get_if<std::string_view>(&value);
    if (text == nullptr) return std::nullopt;
    if constexpr (std::is_same_v<T, Weekday>) {
      return parse_weekday(*text);
    } else if constexpr (std::is_enum_v<T>) {
      return parse<T>(*text);
    } else {
      return T(std::string(*text));
    }
  } else {
    const T* held = std::get_if<T>(&value);
    return held == nullptr ? std::nullopt : std::optional<T>(*held);
  }
}

template <class T>
Cell cell_of(const Field<T>& field) {
  return {field ? cell_value(*field) : Cell::Value(), field.at};
}
template <class T>
Cell cell_of(const T& plain) {
  return {cell_value(plain), {}};
}
inline Cell cell_of(const std::string& plain) {
  return {plain.empty() ? Cell::Value() : cell_value(plain), {}};
}

template <class T>
bool put_into(Field<T>& field, const Cell& cell) {
  field.value = value_from<T>(cell.value);
  field.at = cell.at;
  return field.value.has_value() || !cell;
}
// Of a plain member the default stays when there is no value.
template <class T>
bool put_into(T& plain, const Cell& cell) {
  std::optional<T> value = value_from<T>(cell.value);
  if (!value) return !cell;
  plain = std::move(*value);
  return true;
}

template <class T>
constexpr FieldKind kind_of(FieldKind said, bool is_list) {
  if (std::is_same_v<T, std::string> && said != FieldKind::other) return said;
  if (std::is_same_v<T, bool>) return FieldKind::flag;
  if (std::is_same_v<T, std::int64_t>) return FieldKind::number;
  if (std::is_same_v<T, Date>) return FieldKind::date;
  if (std::is_same_v<T, TimeOfDay>) return FieldKind::time;
  if (std::is_same_v<T, LocalTime>) return FieldKind::local_time;
  if (std::is_same_v<T, Instant>) return FieldKind::moment;
  if (std::is_enum_v<T>) return is_list ? FieldKind::words : FieldKind::word;
  if (is_id_type<T>) return is_list ? FieldKind::ids : FieldKind::id;
  return is_list ? FieldKind::texts : FieldKind::text;
}

// Scalars.
template <auto member>
constexpr FieldInfo scalar(FieldInfo info) {
  using T = ValueType<member>;
  info.kind = kind_of<T>(info.kind, false);
  if constexpr (std::is_enum_v<T>) info.words = words_of<T>;
  if (info.kind == FieldKind::language) {
    info.words = [] {
      const auto codes = locale::language_codes();
      return std::vector<std::string>(codes.begin(), codes.end());
    };
  }
  info.get = [](const void* record) { return cell_of(get_member<member>(record)); };
  info.put = [](void* record, const Cell& cell) {
    return put_into(get_member<member>(record), cell);
  };
  return info;
}

// Lists; `place` is where the record keeps the place of the whole list.
template <auto member, auto place = nullptr>
constexpr FieldInfo list(FieldInfo info) {
  using T = ValueType<member>;
  info.kind = kind_of<T>(info.kind, true);
  if constexpr (std::is_enum_v<T>) info.words = words_of<T>;
  info.count = [](const void* record) { return get_member<member>(record).size(); };
  info.element = [](const void* record, std::size_t number) {
    return cell_of(get_member<member>(record)[number]);
  };
  info.begin = [](void* record, Range at, std::size_t size) {
    if constexpr (place != nullptr) get_member<place>(record) = at;
    get_member<member>(record).reserve(size);
  };
  info.append = [](void* record, const Cell& cell) {
    std::optional<T> value = value_from<T>(cell.value);
    if (!value) return false;
    get_member<member>(record).push_back({std::move(value), cell.at});
    return true;
  };
  return info;
}

// The tables of [[key]], or of a table by ids.
template <auto member>
constexpr FieldInfo tables(const RecordInfo& rows, FieldInfo info) {
  if (info.kind == FieldKind::other) info.kind = FieldKind::tables;
  info.rows = &rows;
  info.count = [](const void* record) { return get_member<member>(record).size(); };
  info.row = [](const void* record, std::size_t number) -> const void* {
    return &get_member<member>(record)[number];
  };
  info.begin = [](void* record, Range, std::size_t size) {
    get_member<member>(record).reserve(size);
  };
  info.add_row = [](void* record) -> void* { return &get_member<member>(record).emplace_back(); };
  return info;
}

// One table that may be missing: std::optional, or a shared pointer where few records have one.
template <class T>
void* add_to(std::optional<T>& member) {
  return &member.emplace();
}
template <class T>
void* add_to(std::shared_ptr<const T>& member) {
  auto made = std::make_shared<T>();
  member = made;
  return made.get();
}

template <auto member>
constexpr FieldInfo table(const RecordInfo& rows, FieldInfo info) {
  info.kind = FieldKind::table;
  info.rows = &rows;
  info.count = [](const void* record) -> std::size_t { return get_member<member>(record) ? 1 : 0; };
  info.row = [](const void* record, std::size_t) -> const void* {
    return &*get_member<member>(record);
  };
  info.begin = [](void*, Range, std::size_t) {};
  info.add_row = [](void* record) { return add_to(get_member<member>(record)); };
  return info;
}

// A table of the file whose keys are members of the record itself.
constexpr FieldInfo flat_table(const RecordInfo& rows, FieldInfo info) {
  info.kind = FieldKind::table;
  info.rows = &rows;
  info.count = [](const void*) -> std::size_t { return 1; };
  info.row = [](const void* record, std::size_t) { return record; };
  info.begin = [](void*, Range, std::size_t) {};
  info.add_row = [](void* record) { return record; };
  return info;
}

// For RecordInfo.
template <auto member>
inline constexpr PlaceAccess place{
    .set = [](void* record, Range at) { get_member<member>(record) = at; },
    .get = [](const void* record) -> Range { return get_member<member>(record); }};
template <auto member>
std::string_view id(const void* record) {
  return get_member<member>(record);
}
template <auto member, auto at_member>
void set_id(void* record, std::string_view id, Range at) {
  auto& text = get_member<member>(record);
  text = std::remove_reference_t<decltype(text)>(std::string(id));
  get_member<at_member>(record) = at;
}

template <auto at_member>
Range id_at(const void* record) {
  return get_member<at_member>(record);
}

}  // namespace peer::domain::access
