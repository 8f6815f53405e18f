// Records from the text of their files, for tests of the layers above the store.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/domain/records.hpp"
#include "values.hpp"

namespace peer::test {

using File = std::pair<std::string, std::string>;  // path, text
using Files = std::vector<File>;

struct Decoded {
  domain::Records records;  // sorted
  base::Findings findings;  // settled
};
Decoded decode_files(const Files& files);

// Every file must be readable: a fault in a test's data is a fault of the test.
domain::Records records_of(const Files& files);
// Of one file, which must be sound: c-1, s-1, and the session of the group on 2026-11-23.
domain::Client client_from(const std::string& text);
domain::Staff staff_from(const std::string& text);
domain::Session session_from(const std::string& text);

// `files` over those of `base`; a file of the same path replaces it.
Files with(Files base, const Files& files);

// Texts of files; `rest` are their further lines. A session is in the evening.
std::string session_text(std::string_view activity, std::string_view date, std::string_view rest);
std::string contact_text(std::string_view client, std::string_view at, std::string_view rest);
std::string spell_text(std::string_view from, std::string_view until = "");  // "" is none
std::string worker_text(std::string_view role, std::string_view from, std::string_view until = "");

// With their paths: sessions/2026/DATE-ACTIVITY.toml, contacts/2026/DATEtHHMM-CLIENT.toml.
File contact_file(std::string_view client, std::string_view at, std::string_view rest);
File session_file(std::string_view activity, std::string_view date, std::string_view rest);
std::string path_of_session(std::string_view activity, std::string_view date);

}  // namespace peer::test
