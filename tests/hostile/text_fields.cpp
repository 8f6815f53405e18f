// The text fields, from the tables of fields, in files as a person might have written them.
// SPDX-License-Identifier: MIT
#include "text_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "peer/domain/fields.hpp"

namespace peer::test {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordInfo;
using domain::Records;
using store::KeyPath;
using Text = std::optional<std::string>;
// The record of a table, from all of them.
using Find = std::function<const void*(const Records&)>;

KeyPath operator+(KeyPath path, store::PathStep step) {
  path.push_back(std::move(step));
  return path;
}

Text text_of(const domain::Cell& cell) {
  const auto* text = std::get_if<std::string_view>(&cell.value);
  return text == nullptr ? Text() : Text(std::string(*text));
}

bool is_text(const FieldInfo& field) {
  using enum FieldKind;
  return !field.special && (field.kind == text || field.kind == email || field.kind == phone);
}

// Of two keys that exclude each other the later one stands there.
bool is_here(const RecordInfo& info, const FieldInfo& field) {
  return !field.special && std::ranges::none_of(info.fields, [&](const FieldInfo& other) {
    return other.excludes == field.key;
  });
}

// Every sort of quotes, lines and comments, in turn.
class Writer {
 public:
  explicit Writer(RecordKind& kind) : kind_(kind) {}

  void write(const RecordInfo& info, const KeyPath& path, const Find& find) {
    for (const FieldInfo& field : info.fields) {
      if (!is_here(info, field)) continue;
      if (field.kind == FieldKind::table && path.size() < 2 && !is_section(info)) {
        kind_.file += fmt::format("{} = {}\n", field.key, within(field, path, find));
      } else if (field.rows == nullptr) {
        kind_.file +=
            fmt::format("{}{}= {}{}\n", field.key, gap(), value(field, path, find), comment());
      }
    }
    for (const FieldInfo& field : info.fields) {
      if (field.rows != nullptr && is_here(info, field)) write_tables(field, info, path, find);
    }
  }

  void add(const KeyPath& path, const FieldInfo& field, std::function<Text(const Records&)> read) {
    const bool is_address = field.kind == FieldKind::email || field.kind == FieldKind::phone;
    kind_.fields.push_back(
        {path, field.limit.most, std::move(read), field.limit.several_lines, !is_address});
  }

 private:
  // program.toml has sections where other files have braces.
  static bool is_section(const RecordInfo& info) { return info.name == "program"; }

  std::string gap() { return std::string(1 + ++turn_ % 3, ' '); }
  std::string comment() { return ++turn_ % 2 == 0 ? "" : "  # as ever"; }

  std::string quoted(bool in_braces) {
    static constexpr std::array styles{"\"T\"", "'T'", "'''T'''", "\"\"\"\nT\"\"\""};
    return styles[++turn_ % (in_braces ? 3 : 4)];
  }

  // The value of a key that is no table; remembers where a text stands.
  std::string value(const FieldInfo& field, const KeyPath& path, const Find& find,
                    bool in_braces = false) {
    if (is_text(field)) {
      add(path + std::string(field.key), field,
          [&field, find](const Records& all) { return text_of(field.get(find(all))); });
      return quoted(in_braces);
    }
    if (field.kind == FieldKind::texts) {
      add(path + std::string(field.key) + std::size_t{0}, field,
          [&field, find](const Records& all) {
            const void* record = find(all);
            return field.count(record) == 0 ? Text() : text_of(field.element(record, 0));
          });
      return fmt::format("[{}]", quoted(in_braces));
    }
    return std::string(field.example);
  }

  // NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
  std::string within(const FieldInfo& table, const KeyPath& path, const Find& find) {
    const KeyPath here = path + std::string(table.key);
    return braces(*table.rows, here, [&table, find](const Records& all) -> const void* {
      const void* record = find(all);
      return table.count(record) == 0 ? nullptr : table.row(record, 0);
    });
  }

  // NOLINTNEXTLINE(misc-no-recursion): see within
  std::string braces(const RecordInfo& info, const KeyPath& path, const Find& find) {
    std::string text;
    for (const FieldInfo& field : info.fields) {
      if (!is_here(info, field) || field.kind == FieldKind::tables) continue;
      const bool is_table = field.kind == FieldKind::table;
      text += fmt::format("{}{} = {}", text.empty() ? "{ " : ", ", field.key,
                          is_table ? within(field, path, find) : value(field, path, find, true));
    }
    return text + " }";
  }

  // NOLINTNEXTLINE(misc-no-recursion): see within
  void write_tables(const FieldInfo& field, const RecordInfo& info, const KeyPath& path,
                    const Find& find) {
    const KeyPath here = path + std::string(field.key);
    const Find row = [&field, find](const Records& all) -> const void* {
      const void* record = find(all);
      return field.count(record) == 0 ? nullptr : field.row(record, 0);
    };
    if (field.kind == FieldKind::keyed) {
      kind_.file += fmt::format("\n[{}]\nc-1 = ", field.key);
      kind_.file += braces(*field.rows, here + std::string("c-1"), row) + comment() + "\n";
    } else if (field.kind == FieldKind::tables) {
      kind_.file += fmt::format("\n# the first one\n[[{}]]\n", name_of(here));
      write(*field.rows, here + std::size_t{0}, row);
    } else if (is_section(info)) {
      kind_.file += fmt::format("\n[{}]   # of the program\n", field.key);
      write(*field.rows, here, row);
    }
  }

  static std::string name_of(const KeyPath& path) {
    std::string name;
    for (const store::PathStep& step : path) {
      if (const auto* key = std::get_if<std::string>(&step))
        name += (name.empty() ? "" : ".") + *key;
    }
    return name;
  }

  RecordKind& kind_;
  std::size_t turn_ = 0;
};

Text word_of(const std::vector<std::string>& words, std::size_t number) {
  return words.size() == 2 ? Text(words[number]) : Text();
}

const domain::Activity& activity_of(const Records& all) {
  return all.program.activities.front();
}

// What the tables cannot say of program.toml: titles by language, programs with arguments.
void add_program(RecordKind& kind, Writer& writer) {
  using domain::find_field;
  const auto* delivery = find_field(domain::program_record, "delivery");
  const auto* title = find_field(domain::activity_record, "title");
  writer.add({"activity", "group", "title", "cs"}, *title, [](const Records& all) {
    const auto found = activity_of(all).title.find("cs");
    return found == activity_of(all).title.end() ? Text() : Text(found->second);
  });
  writer.add(
      {"delivery", "sendmail", std::size_t{1}}, *find_field(*delivery->rows, "sendmail"),
      [](const Records& all) { return word_of(all.program.sendmail_in_file.value_or({}), 1); });
  writer.add({"delivery", "sms", std::size_t{0}}, *find_field(*delivery->rows, "sms"),
             [](const Records& all) { return word_of(all.program.sms_in_file.value_or({}), 0); });
  kind.file.insert(0, "# Mosty\nformat = 2\n");
  const std::string head = "[delivery]   # of the program\n";
  kind.file.insert(kind.file.find(head) + head.size(), R"(sendmail = ["/usr/sbin/sendmail", 'A']
sms = [
  "B", # by phone
  "C"
]
)");
  kind.file += "\n[activity.group]            # Mondays\ntitle = { cs = 'T', en = \"Support\" }\n";
  writer.write(domain::activity_record, {"activity", "group"},
               [](const Records& all) -> const void* { return &activity_of(all); });
}

}  // namespace

std::vector<RecordKind> record_kinds() {
  std::vector<RecordKind> kinds;
  for (const domain::FileRecords& file : domain::file_records()) {
    RecordKind& kind = kinds.emplace_back();
    kind.path = std::string(file.info->example);
    Writer writer(kind);
    writer.write(*file.info, {}, [&file](const Records& all) { return file.at(all, 0); });
    if (file.info == &domain::program_record) add_program(kind, writer);
  }
  return kinds;
}

}  // namespace peer::test
