// The standard mail, its fields, and the strings that break mails.
// SPDX-License-Identifier: MIT
#include "mail_cases.hpp"

#include <array>
#include <random>
#include <set>

#include "hostile_string.hpp"

namespace peer::test {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// The first eight hold what no header may hold.
constexpr std::size_t first_harmless = 8;
std::vector<std::string> fragments() {
  std::vector<std::string> list;
  for (const char* end : {"\r\n", "\n", "\r", "\u2028", "\u0085", "\v", "\t\n"}) {
    list.push_back(std::string(end) + "Bcc: e@x");
  }
  list.emplace_back("\u202Emoc.elpmaxe");
  for (const char* text : {"=?utf-8?q?a=0d=0aBcc:_e@x?=",
                           "%0d%0aBcc: e@x",
                           "\\r\\nBcc: e@x",
                           "\"<e@x>,",
                           "<e@x>",
                           "(c)",
                           ";",
                           "=?",
                           "?=",
                           "_",
                           "a,b",
                           "@",
                           "Žofie",
                           "'",
                           "\"",
                           "\\",
                           "\\n",
                           "\\;",
                           ":",
                           "^n",
                           "^'",
                           "%2C",
                           "  ",
                           " ",
                           "|sh",
                           "-oQ",
                           ".",
                           "..",
                           "+",
                           "&amp;<b>",
                           "https://x.example/?a=1&b",
                           "javascript:alert(1)",
                           "\nBEGIN:VEVENT\n",
                           "mailto:e@x",
                           "e\u0301",
                           "\U0001F600",
                           "\u00A0",
                           "--=_mixed_",
                           "BEGIN:VALARM",
                           "Říhová, Jana (peer)",
                           "\n.\n",
                           "\nFrom x\n"}) {
    list.emplace_back(text);
  }
  list.emplace_back("Příliš žluťoučký kůň úpěl ďábelské ódy, a to ještě jednou a dokonce třikrát");
  list.push_back(repeated("x", 300));
  list.push_back(repeated("日本", 40));
  list.push_back(repeated("a ", 60));
  return list;
}

using Text = std::string&;

}  // namespace

MailCase standard_mail() {
  MailCase standard;
  delivery::Mail& mail = standard.mail;
  mail.from = {"Mosty", "mosty@example.org"};
  mail.to = {"Alena", "alena@example.org"};
  mail.subject = "Setkání v pondělí";
  mail.text = "Dobrý den,\nzveme vás.\n";
  mail.language = "cs";
  mail.message_id = "20261116-abcdefghjkmnpqrstvwx@example.org";
  mail.in_reply_to = "20261109-abcdefghjkmnpqrstvwx@example.org";
  mail.date = *domain::parse_instant("2026-11-16T09:00:00+01:00");
  mail.unsubscribe = "mailto:mosty@example.org?subject=stop";
  delivery::CalendarObject& object = standard.object;
  object.event.uid = "20261116-abcdefghjkmnpqrstvwx.1@example.org";
  object.event.start = *domain::parse_local_time("2026-11-23T18:00");
  object.event.end = *domain::parse_local_time("2026-11-23T20:00");
  object.event.summary = "Setkání";
  object.event.location = "Dlouhá 1, Praha";
  object.event.url = "https://meet.example.org/mosty";
  object.event.description = "Přijďte.\nTěšíme se.";
  object.organizer_name = "Mosty";
  object.organizer = "mosty@example.org";
  object.attendee_name = "Alena";
  object.attendee = "alena@example.org";
  object.stamp = 1'794'816'000;
  return standard;
}

const std::vector<MailField>& mail_fields() {
  static const std::vector<MailField> fields{
      {"from-name", [](MailCase& m) -> Text { return m.mail.from.name; }},
      {"from", [](MailCase& m) -> Text { return m.mail.from.address; }, "", "@example.org"},
      {"to-name", [](MailCase& m) -> Text { return m.mail.to.name; }},
      {"to", [](MailCase& m) -> Text { return m.mail.to.address; }, "", "@example.org"},
      {"subject", [](MailCase& m) -> Text { return m.mail.subject; }},
      {"text", [](MailCase& m) -> Text { return m.mail.text; }},
      {"language", [](MailCase& m) -> Text { return m.mail.language; }},
      {"message-id", [](MailCase& m) -> Text { return m.mail.message_id; }, "", "@example.org"},
      {"in-reply-to", [](MailCase& m) -> Text { return m.mail.in_reply_to; }, "", "@example.org"},
      {"unsubscribe", [](MailCase& m) -> Text { return m.mail.unsubscribe; },
       "mailto:e@example.org?subject="},
      {"uid", [](MailCase& m) -> Text { return m.object.event.uid; }, "", "@example.org", true},
      {"summary", [](MailCase& m) -> Text { return m.object.event.summary; }, "", "", true},
      {"location", [](MailCase& m) -> Text { return m.object.event.location; }, "", "", true},
      {"url", [](MailCase& m) -> Text { return m.object.event.url; }, "https://example.org/", "",
       true},
      {"description", [](MailCase& m) -> Text { return m.object.event.description; }, "", "", true},
      {"organizer-name", [](MailCase& m) -> Text { return m.object.organizer_name; }, "", "", true},
      {"organizer", [](MailCase& m) -> Text { return m.object.organizer; }, "", "@example.org",
       true},
      {"attendee-name", [](MailCase& m) -> Text { return m.object.attendee_name; }, "", "", true},
      {"attendee", [](MailCase& m) -> Text { return m.object.attendee; }, "", "@example.org",
       true}};
  return fields;
}

std::vector<std::string> hostile_mail_strings(std::size_t count, std::uint64_t seed) {
  const std::vector<std::string> pieces = fragments();
  std::set<std::string> strings(pieces.begin(), pieces.end());
  std::mt19937_64 random(seed);
  HostileStrings others(seed);
  // In turn: any of them, only those that a header may hold, random ones.
  for (std::size_t turn = 0; strings.size() < count; ++turn) {
    if (turn % 3 == 2) {
      strings.insert(others.next());
      continue;
    }
    const std::size_t first = turn % 3 == 0 ? 0 : first_harmless;
    std::string text;
    for (std::size_t left = 1 + random() % 3; left > 0; --left) {
      text += pieces[first + random() % (pieces.size() - first)];
    }
    strings.insert(text);
  }
  return {strings.begin(), strings.end()};
}

}  // namespace peer::test
