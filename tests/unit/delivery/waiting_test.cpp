// Who waits for a place gets no message, and no message tells who comes with whom.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "peer/delivery/outbox.hpp"
#include "peer/delivery/plan.hpp"
#include "sample.hpp"

using namespace peer::delivery;
using peer::domain::Records;
using peer::test::evening;
using peer::test::Files;
using peer::test::local;
using peer::test::member;
using peer::test::records_of;
using peer::test::sample;
using peer::test::with;

namespace {

std::string intake(const std::string& date, const std::string& outcome) {
  return "[[intake]]\ndate = " + date + "\nby = [\"s-ada\"]\noutcome = \"" + outcome + "\"\n";
}

Files group(const std::string& rest) {
  return {evening("group", "2026-11-23", "place = \"Dlouhá 1\"\n" + rest)};
}

std::vector<Entry> invitations(const Records& records) {
  const auto now = local("2026-11-20 10:00");
  return plan_invitations(records, Templates(), now, sessions_to_invite_to(records, now));
}

std::vector<Entry> reminders(const Records& records) {
  const auto now = local("2026-11-23 09:00");
  return plan_reminders(records, Templates(), now, sessions_to_remind_of(records, now));
}

bool is_left_out(const std::vector<Entry>& entries) {
  return std::ranges::all_of(entries, [](const Entry& entry) {
    return entry.action == Action::skip && entry.message.body.empty();
  });
}

}  // namespace

TEST_CASE("who waits, was declined or whose offer expired is never invited or reminded") {
  struct Row {
    const char* label;
    std::string client;
    bool is_written_to = false;
  };
  const std::string listed = intake("2026-11-02", "waitlisted");
  const std::string offer = "[[offer]]\non = 2026-11-03\nuntil = ";
  const std::string taken = "answer = \"accepted\"\nanswered = 2026-11-04\n";
  const std::vector<Row> rows = {
      {"waitlisted", listed},
      {"offered", listed + offer + "2026-11-30\n"},
      {"the offer expired", listed + offer + "2026-11-10\n"},
      {"the place was not wanted",
       listed + offer + "2026-11-10\nanswer = \"declined\"\nanswered = 2026-11-04\n"},
      {"declined", intake("2026-11-02", "declined")},
      {"undecided", intake("2026-11-02", "undecided")},
      {"took the place", listed + offer + "2026-11-10\n" + taken + "[[spell]]\nfrom = 2026-11-04\n",
       true},
      {"took it and was declined since, with the membership ended",
       listed + offer + "2026-11-10\n" + taken +
           "[[spell]]\nfrom = 2026-11-04\nuntil = 2026-11-15\n" +
           intake("2026-11-16", "declined")}};
  for (const Row& row : rows) {
    CAPTURE(row.label);
    // Also who has said that they would come, or was invited while they were a member.
    for (const char* reply : {"", "[replies]\nc-1 = \"yes\"\n"}) {
      const Files files = with(with(sample(), group(reply)),
                               {{"clients/c-1.toml", "channel = \"email\"\n" + row.client}});
      const Records records = records_of(files);
      if (*reply == '\0') CHECK(is_left_out(invitations(records)) != row.is_written_to);
      CHECK(is_left_out(reminders(records)) != row.is_written_to);
    }
  }
}

TEST_CASE("no message names another client: who comes with whom is told to neither") {
  Files files = with(sample(), group("[replies]\nc-1 = \"yes\"\nc-2 = \"yes\"\n"));
  files = with(files, {{"clients/c-1.toml", member("channel = \"email\"\n") +
                                                "[[companion]]\nclient = \"c-2\"\n"
                                                "agreed = 2026-11-10\n"},
                       {"clients/c-2.toml", member("channel = \"sms\"\n")},
                       {"people/c-2.toml",
                        "name = \"Zdena Hájková\"\ncall = \"Zdeno\"\nphone = \"+420700000002\"\n"},
                       evening("club", "2026-11-26")});
  const Records records = records_of(files);
  std::size_t texts = 0;
  for (const auto& entries : {invitations(records), reminders(records)}) {
    for (const OutboxFile& file : outbox_files(entries)) {
      ++texts;
      const bool is_first = file.name.find("c-1") != std::string::npos;
      for (const char* secret : {"Alen", "Říhov", "alena@", "c-1"}) {
        if (!is_first) CHECK(file.text.find(secret) == std::string::npos);
      }
      for (const char* secret : {"Zden", "Hájk", "700000002", "c-2"}) {
        if (is_first) CHECK(file.text.find(secret) == std::string::npos);
      }
    }
  }
  CHECK(texts == 4);
}
