// The program, people and sessions that the tests of delivery start from; see sample.hpp.
// SPDX-License-Identifier: MIT
#include "sample.hpp"

#include <fmt/format.h>

namespace peer::test {

std::string member(const std::string& keys) {
  return keys + "[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n" +
         spell_text("2026-11-02");
}

std::string evening_text(std::string_view activity, std::string_view date, std::string_view rest,
                         std::string_view status) {
  return session_text(
      activity, date,
      fmt::format("status = \"{}\"\nstaff = [\"s-ada\", \"s-ema\"]\n{}", status, rest));
}

File evening(std::string_view activity, std::string_view date, std::string_view rest,
             std::string_view status) {
  return {path_of_session(activity, date), evening_text(activity, date, rest, status)};
}

Files sample(const std::string& policy) {
  return {{"program.toml",
           "format = 2\nname = \"Mosty\"\nlanguage = \"cs\"\nemail = \"mosty@example.org\"\n"
           "phone = \"+420700000000\"\n"
           "[activity.group]\nkind = \"support-group\"\n"
           "title = { cs = \"Podpůrná skupina\", en = \"Support group\" }\n"
           "[activity.club]\nkind = \"club\"\ntitle = { cs = \"Klub\", en = \"Club\" }\n"
           "[activity.trip]\nkind = \"trip\"\ntitle = { cs = \"Výlet\", en = \"Trip\" }\n"
           "[activity.team]\nkind = \"team-meeting\"\n"
           "[policy]\n" +
               policy},
          {"staff/s-ada.toml", worker_text("consultant", "2026-01-01")},
          {"people/s-ada.toml", "name = \"Mgr. Ada Tichá\"\n"},
          {"people/s-ema.toml", "name = \"Ema Nová\"\n"},
          {"people/c-1.toml",
           "name = \"Alena Říhová\"\ncall = \"Aleno\"\nemail = \"alena@example.org\"\n"
           "phone = \"+420700000001\"\n"},
          {"clients/c-1.toml", member("channel = \"email\"\n")}};
}

std::string plain(std::string text) {
  for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
    text.replace(at, 2, " ");
  }
  return text;
}

}  // namespace peer::test
