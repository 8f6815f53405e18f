// Which file holds which record: paths from ids and back.
// SPDX-License-Identifier: MIT
#include "peer/store/layout.hpp"

#include <array>

#include <fmt/format.h>

namespace peer::store {

namespace {

constexpr std::string_view suffix = ".toml";
constexpr std::size_t length_of_a_year = 4;

struct Folder {
  std::string_view name;
  FileKind kind;
  bool by_year;
};

constexpr std::array folders{
    Folder{"clients", FileKind::client, false},  Folder{"staff", FileKind::staff, false},
    Folder{"people", FileKind::person, false},   Folder{"sessions", FileKind::session, true},
    Folder{"contacts", FileKind::contact, true}, Folder{"messages", FileKind::messages, true},
    Folder{"oncall", FileKind::on_call, false},  Folder{"inbox", FileKind::inbox, true}};

const Folder* find_folder(std::string_view name) {
  for (const Folder& folder : folders) {
    if (folder.name == name) return &folder;
  }
  return nullptr;
}

// Ids of such records begin with a date, so their first four characters are the year.
std::string path_by_year(std::string_view folder, std::string_view id) {
  return fmt::format("{}/{}/{}{}", folder, id.substr(0, length_of_a_year), id, suffix);
}

}  // namespace

std::optional<FileName> file_name(std::string_view path) {
  if (path == program_path()) return FileName{};
  const std::size_t first = path.find('/');
  if (first == std::string_view::npos || !path.ends_with(suffix)) return std::nullopt;
  const Folder* folder = find_folder(path.substr(0, first));
  if (folder == nullptr) return std::nullopt;
  const std::string_view rest = path.substr(first + 1);
  const std::size_t second = rest.find('/');
  // A file one level too high or too deep is no record: nobody would look for it there.
  if (folder->by_year == (second == std::string_view::npos)) return std::nullopt;
  const std::string_view name = folder->by_year ? rest.substr(second + 1) : rest;
  if (name.size() <= suffix.size() || name.front() == '.') return std::nullopt;
  if (name.find('/') != std::string_view::npos) return std::nullopt;
  return FileName{folder->kind, std::string(stem(name)),
                  folder->by_year ? std::string(rest.substr(0, second)) : std::string()};
}

std::string program_path() {
  return "program.toml";
}
std::string client_path(std::string_view id) {
  return fmt::format("clients/{}.toml", id);
}
std::string staff_path(std::string_view id) {
  return fmt::format("staff/{}.toml", id);
}
std::string person_path(std::string_view id) {
  return fmt::format("people/{}.toml", id);
}
std::string session_path(std::string_view id) {
  return path_by_year("sessions", id);
}
std::string contact_path(std::string_view id) {
  return path_by_year("contacts", id);
}
std::string messages_path(std::string_view id) {
  return path_by_year("messages", id);
}
std::string on_call_path(std::string_view id) {
  return fmt::format("oncall/{}.toml", id);
}

std::string inbox_path(std::string_view id) {
  return path_by_year("inbox", id);
}

std::string_view stem(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  if (path.ends_with(suffix)) path.remove_suffix(suffix.size());
  return path;
}

}  // namespace peer::store
