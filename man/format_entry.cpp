// One key of a file as an entry of peer-format(5).
// SPDX-License-Identifier: MIT
#include "format_entry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "roff.hpp"

namespace peer::man {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::Need;
using domain::RecordInfo;
using domain::Refers;
using domain::Repeats;

std::string_view whose(Refers refers) {
  switch (refers) {
    case Refers::client:
      return "a client";
    case Refers::staff:
      return "a worker";
    case Refers::person:
      return "a client or worker";
    case Refers::session:
      return "a session";
    case Refers::activity:
      return "an activity";
    case Refers::rule:
      return "a rule";
    case Refers::nothing:
      break;
  }
  return "";
}

std::string type_of(const FieldInfo& field) {
  const std::string_view owner = whose(field.refers);
  if (field.kind == FieldKind::email) return "e-mail address";
  if (field.kind == FieldKind::phone) return "phone number";
  if (field.kind == FieldKind::keyed) {
    return owner.empty() ? "table by ids" : fmt::format("table by ids, each of {}", owner);
  }
  std::string type(domain::type_name(field));
  if (field.kind == FieldKind::id && !owner.empty()) type += fmt::format(" of {}", owner);
  if (field.kind == FieldKind::ids && !owner.empty()) type += fmt::format(", each of {}", owner);
  if (field.kind == FieldKind::number) {
    type += fmt::format(", from {} to {}", field.bounds.least, field.bounds.most);
  }
  return type;
}

// Sentences are joined by a blank; a missing one leaves none.
void add_sentence(std::string& text, std::string_view sentence) {
  if (!sentence.empty()) text.append(text.empty() ? "" : " ").append(sentence);
}

// Whether all words stand in the meaning already, with what each of them says.
bool tells_words(std::string_view meaning, const std::vector<std::string>& words) {
  return std::ranges::all_of(
      words, [&](const std::string& word) { return meaning.find(word) != std::string_view::npos; });
}

std::string limits(const FieldInfo& field) {
  const bool is_free = field.kind == FieldKind::texts;
  const std::vector<std::string> words =
      field.words == nullptr ? std::vector<std::string>() : field.words();
  if (!words.empty() && !is_free) {
    return tells_words(field.meaning, words) ? ""
                                             : fmt::format("One of {}.", base::join(words, ", "));
  }
  const std::string_view type = domain::type_name(field);
  const bool has_text = type.find("text") != std::string_view::npos ||
                        type.find("arguments") != std::string_view::npos;
  if (!has_text) return "";
  std::string text = fmt::format("{} most {} characters{}.",
                                 type.starts_with("list") ? "Each at" : "At", field.limit.most,
                                 field.limit.several_lines ? ", on several lines if needed" : "");
  if (field.bounds.most != 0 && field.kind != FieldKind::number) {
    text += fmt::format(" As a number, from {} to {}.", field.bounds.least, field.bounds.most);
  }
  // A file may hold more than a command takes.
  if (!words.empty()) text += fmt::format(" The command takes {}.", base::join(words, ", "));
  if (field.limit.typed() != field.limit.most) {
    text += fmt::format(" The command takes at most {} characters.", field.limit.typed());
  }
  return text;
}

// What must stand beside the key, and what cannot.
std::string company(const RecordInfo& record, const FieldInfo& field) {
  std::string text = field.need == Need::required ? "Required." : "";
  add_sentence(text, field.condition);
  const auto cannot = [&](std::string_view other) {
    add_sentence(text, fmt::format("Not allowed together with {}.", other));
  };
  if (!field.excludes.empty()) cannot(field.excludes);
  for (const FieldInfo& other : record.fields) {
    if (other.excludes == field.key) cannot(other.key);
  }
  return text;
}

std::string repetition(const FieldInfo& field) {
  const bool is_list = field.kind == FieldKind::ids || field.kind == FieldKind::words ||
                       field.kind == FieldKind::texts;
  if (is_list) {
    return field.repeats == Repeats::meant ? "Duplicates are allowed." : "No duplicates.";
  }
  if (field.kind != FieldKind::tables || field.repeats != Repeats::nothing) return "";
  if (field.subject.empty()) return "A second equal one adds nothing.";
  return fmt::format(
      "A second equal one adds nothing, unless another one with the same {} is between them.",
      field.subject);
}

// Nothing where it is the writer of the table, which says so.
std::string writer(const RecordInfo& record, const FieldInfo& field, std::string_view of_table) {
  if (field.set && !record.set_by.empty()) {
    // Of several commands only one may set it, which the key then names.
    const std::string_view command = field.written_by.empty() ? record.set_by : field.written_by;
    return fmt::format("Written by: {}, as {}=VALUE.", command, field.key);
  }
  if (field.written_by.empty() || field.written_by == of_table) return "";
  const bool is_command =
      field.written_by.starts_with("peer ") || field.written_by.starts_with("the command ");
  return is_command ? fmt::format("Written by: {}.", field.written_by)
                    : capitalised(field.written_by) + ".";
}

}  // namespace

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  }
  return result;
}

std::string entry(std::string_view key, std::string_view type, std::string_view text) {
  return fmt::format(".TP\n.BR {} \" ({})\"\n{}\n", escaped(key), escaped(type), escaped(text));
}

std::string key_entry(const RecordInfo& record, const FieldInfo& field, std::string_view of_table) {
  std::string text(field.meaning);
  add_sentence(text, company(record, field));
  add_sentence(text, limits(field));
  add_sentence(text, repetition(field));
  add_sentence(text, writer(record, field, of_table));
  std::string result = entry(field.key, type_of(field), text);
  if (field.example.empty()) return result;
  return result + ".br\n" + escaped(fmt::format("{} = {}", field.key, field.example)) + "\n";
}

}  // namespace peer::man
