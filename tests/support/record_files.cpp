// Records from the text of their files; see record_files.hpp.
// SPDX-License-Identifier: MIT
#include "record_files.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "peer/store/decode.hpp"

namespace peer::test {

Decoded decode_files(const Files& files) {
  Decoded decoded;
  for (const auto& [path, text] : files) {
    store::decode(path, text, decoded.records, decoded.findings);
  }
  decoded.records.sort();
  decoded.findings.settle();
  return decoded;
}

domain::Records records_of(const Files& files) {
  Decoded decoded = decode_files(files);
  for (const base::Finding& finding : decoded.findings.list()) {
    FAIL_CHECK(finding.file << ":" << finding.at.begin.line << ": " << finding.message);
  }
  // The computer of the tests sends both.
  decoded.records.program.sendmail = {"/usr/sbin/sendmail"};
  decoded.records.program.sms = {"/usr/bin/sms"};
  return std::move(decoded.records);
}

domain::Client client_from(const std::string& text) {
  const domain::Records records = records_of({{"clients/c-1.toml", text}});
  REQUIRE(records.clients.size() == 1);
  return records.clients.front();
}

domain::Staff staff_from(const std::string& text) {
  const domain::Records records = records_of({{"staff/s-1.toml", text}});
  REQUIRE(records.staff.size() == 1);
  return records.staff.front();
}

domain::Session session_from(const std::string& text) {
  const domain::Records records = records_of({{path_of_session("group", "2026-11-23"), text}});
  REQUIRE(records.sessions.size() == 1);
  return records.sessions.front();
}

Files with(Files base, const Files& files) {
  for (const File& file : files) {
    const auto known = std::find_if(base.begin(), base.end(),
                                    [&](const File& one) { return one.first == file.first; });
    if (known == base.end()) {
      base.push_back(file);
    } else {
      known->second = file.second;
    }
  }
  return base;
}

std::string session_text(std::string_view activity, std::string_view date, std::string_view rest) {
  return fmt::format("activity = \"{}\"\ndate = {}\nstart = 18:00:00\nend = 20:30:00\n{}", activity,
                     date, rest);
}

std::string contact_text(std::string_view client, std::string_view at, std::string_view rest) {
  return fmt::format("client = \"{}\"\nat = {}\nby = \"s-ada\"\n{}", client, at, rest);
}

std::string spell_text(std::string_view from, std::string_view until) {
  std::string text = fmt::format("[[spell]]\nfrom = {}\n", from);
  if (!until.empty()) text += fmt::format("until = {}\n", until);
  return text;
}

std::string worker_text(std::string_view role, std::string_view from, std::string_view until) {
  return fmt::format("role = \"{}\"\n{}", role, spell_text(from, until));
}

File contact_file(std::string_view client, std::string_view at, std::string_view rest) {
  return {fmt::format("contacts/{}/{}t{}{}-{}.toml", at.substr(0, 4), at.substr(0, 10),
                      at.substr(11, 2), at.substr(14, 2), client),
          contact_text(client, at, rest)};
}

std::string path_of_session(std::string_view activity, std::string_view date) {
  return fmt::format("sessions/{}/{}-{}.toml", date.substr(0, 4), date, activity);
}

File session_file(std::string_view activity, std::string_view date, std::string_view rest) {
  return {path_of_session(activity, date), session_text(activity, date, rest)};
}

}  // namespace peer::test
