// The program, people and sessions that the tests of delivery start from.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "../support/records_of.hpp"

namespace peer::tests {

inline const std::string accepted =
    "[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
    "[[spell]]\nfrom = 2026-11-02\n";

inline std::string member(const std::string& keys) {
  return keys + accepted;
}

inline std::string session_file(const std::string& activity, const std::string& date,
                                const std::string& rest = "place = \"Dlouhá 1, Praha\"\n",
                                const std::string& status = "planned") {
  return "activity = \"" + activity + "\"\ndate = " + date +
         "\nstart = 18:00:00\nend = 20:30:00\nstatus = \"" + status +
         "\"\nstaff = [\"s-ada\", \"s-ema\"]\n" + rest;
}

inline Files sample(const std::string& policy = "") {
  return {{"program.toml",
           "format = 1\nname = \"Mosty\"\nlanguage = \"cs\"\nemail = \"mosty@example.org\"\n"
           "phone = \"+420700000000\"\n"
           "[activity.group]\nkind = \"support-group\"\n"
           "title = { cs = \"Podpůrná skupina\", en = \"Support group\" }\n"
           "[activity.club]\nkind = \"club\"\ntitle = { cs = \"Klub\", en = \"Club\" }\n"
           "[activity.trip]\nkind = \"trip\"\ntitle = { cs = \"Výlet\", en = \"Trip\" }\n"
           "[activity.team]\nkind = \"team-meeting\"\n"
           "[delivery]\nsendmail = [\"/usr/sbin/sendmail\"]\nsms = [\"/usr/bin/sms\"]\n[policy]\n" +
               policy},
          {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"},
          {"people/s-ada.toml", "name = \"Mgr. Ada Tichá\"\n"},
          {"people/s-ema.toml", "name = \"Ema Nová\"\n"},
          {"people/c-1.toml",
           "name = \"Alena Říhová\"\ncall = \"Aleno\"\nemail = \"alena@example.org\"\n"
           "phone = \"+420700000001\"\n"},
          {"clients/c-1.toml", member("channel = \"email\"\n")}};
}

// `files` over those of sample(); a file of the same path replaces it.
inline Files with(Files base, const Files& files) {
  for (const auto& [path, text] : files) {
    bool is_replaced = false;
    for (auto& known : base) {
      if (known.first != path) continue;
      known.second = text;
      is_replaced = true;
    }
    if (!is_replaced) base.emplace_back(path, text);
  }
  return base;
}

inline domain::LocalTime at(std::string_view text) {
  return domain::parse_local_time(text).value();
}

}  // namespace peer::tests
