// Makes the manual page peer-format(5) from the tables of fields:
//
//   peer_format_page FOLDER   FOLDER holds a file of each kind, which the page shows
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <variant>

#include "format_entry.hpp"
#include "format_prose.hpp"
#include "peer/domain/policy.hpp"
#include "roff.hpp"

namespace peer::man {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordInfo;

std::string sentence(std::string_view text) {
  return escaped(capitalised(text) + ".") + "\n";
}

// "[[intake]]", "[attendance]", "[attendance.ID.follow-up]".
std::string header_of(const FieldInfo& field, const std::string& path) {
  return field.kind == FieldKind::tables ? fmt::format("[[{}]]", path) : fmt::format("[{}]", path);
}

// How each table of `field` is written, if not as its header says.
std::string shape_of(const FieldInfo& field) {
  if (field.kind != FieldKind::keyed) return "";
  const std::string_view bare = field.rows->bare;
  if (bare.empty()) return "";
  return escaped(fmt::format("ID = {}, or ID = {{ {} = {}, … }} if there is more to record.",
                             domain::find_field(*field.rows, bare)->example, bare,
                             domain::find_field(*field.rows, bare)->example)) +
         "\n";
}

// The tables within a record, and those within them. `path` is "" at the top of a file.
// NOLINTNEXTLINE(misc-no-recursion): tables nest as deep as those of the records
std::string tables_of(const RecordInfo& record, const std::string& path) {
  std::string text;
  for (const FieldInfo& field : record.fields) {
    if (field.rows == nullptr) continue;
    std::string name =
        path.empty() ? std::string(field.key) : fmt::format("{}.{}", path, field.key);
    if (field.kind == FieldKind::keyed) name += ".ID";
    text += heading("SS", header_of(field, name)) + sentence(field.rows->meaning);
    text += shape_of(field);
    for (const FieldInfo& key : field.rows->fields)
      text += key_entry(*field.rows, key, field.written_by);
    text += tables_of(*field.rows, name);
  }
  return text;
}

std::string policy_section() {
  std::string text = heading("SS", "[policy]") + sentence("thresholds, each with its default");
  for (const domain::PolicyKey& key : domain::policy_keys()) {
    const auto* number = std::get_if<std::int64_t>(&key.standard);
    const std::string type = number == nullptr
                                 ? "true/false"
                                 : fmt::format("number, from {} to {}", key.least, key.most);
    const std::string standard = number != nullptr              ? std::to_string(*number)
                                 : std::get<bool>(key.standard) ? "true"
                                                                : "false";
    text +=
        entry(key.key, type, fmt::format("{}. Default: {}.", capitalised(key.meaning), standard));
  }
  return text;
}

std::string file_section(const RecordInfo& record) {
  std::string text = heading("SH", record.pattern) + sentence(record.meaning);
  if (!record.made_by.empty()) text += sentence(fmt::format("made by: {}", record.made_by));
  for (const FieldInfo& field : record.fields) text += key_entry(record, field, record.made_by);
  text += tables_of(record, "");
  if (&record == &domain::program_record) text += policy_section();
  return text;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string example_section(const std::filesystem::path& folder) {
  std::string text =
      ".SH EXAMPLES\nOne file of each kind; the whole small program is installed in examples/small.\n";
  for (const domain::FileRecords& file : domain::file_records()) {
    text += heading("SS", file.info->example) + sentence(file.info->meaning);
    text += literal(read_file(folder / file.info->example));
  }
  return text;
}

std::string format_page(const std::filesystem::path& folder) {
  std::string text = title("the tables of fields", "PEER-FORMAT", 5);
  text += format_introduction;
  for (const domain::FileRecords& file : domain::file_records()) text += file_section(*file.info);
  text += format_notes;
  text += example_section(folder);
  return text +
         ".SH SEE ALSO\n.BR peer (1),\n.BR peer\\-due (7),\n.BR peer\\-export (7),\n"
         ".BR peer\\-rules (7),\n.BR git (1)\n.PP\nTOML: https://toml.io/en/v1.0.0\n";
}

}  // namespace
}  // namespace peer::man

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw std::runtime_error("FOLDER");
    std::fputs(peer::man::format_page(argv[1]).c_str(), stdout);
    return 0;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "peer_format_page: %s\n", problem.what());
    return 2;
  }
}
