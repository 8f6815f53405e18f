// Which file holds which record (design §2).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace peer::store {

inline constexpr int format_version = 2;
// people/.peer-people: says that this is the place of the names, and not an empty mount point.
inline constexpr std::string_view people_marker_name = ".peer-people";
inline constexpr std::string_view people_marker_path = "people/.peer-people";
inline constexpr std::string_view people_marker = "names of clients and staff\n";

enum class FileKind { program, client, staff, person, session, contact, messages, on_call, inbox };

struct FileName {
  FileKind kind = FileKind::program;
  std::string id;    // "" for program.toml
  std::string year;  // the folder, for records that lie in one
};

// What a path of the data directory holds; nullopt for a file that is no record.
std::optional<FileName> file_name(std::string_view path);

std::string program_path();
std::string client_path(std::string_view id);   // clients/ID.toml
std::string staff_path(std::string_view id);    // staff/ID.toml
std::string person_path(std::string_view id);   // people/ID.toml
std::string session_path(std::string_view id);  // sessions/YYYY/ID.toml, year of the id's date
std::string contact_path(std::string_view id);
std::string messages_path(std::string_view id);
std::string on_call_path(std::string_view id);  // oncall/ID.toml
std::string inbox_path(std::string_view id);

// The id of a file named in an address ("clients/c-1.toml" → "c-1").
std::string_view stem(std::string_view path);

}  // namespace peer::store
