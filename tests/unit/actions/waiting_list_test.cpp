// Who stands on the waiting list, where, and with which next step.
// SPDX-License-Identifier: MIT
#include "peer/actions/waiting_list.hpp"

#include <doctest/doctest.h>

#include "support/record_files.hpp"

using namespace peer;
using namespace peer::actions;
using test::day;
using test::records_of;

namespace {

std::string intake(std::string_view date, std::string_view outcome) {
  return "[[intake]]\ndate = " + std::string(date) + "\noutcome = \"" + std::string(outcome) +
         "\"\n";
}

const std::string booked = "[[intake]]\nbooked = 2026-11-24T16:00:00\n";

std::string date_or(const std::optional<domain::Date>& date) {
  return date ? domain::format(*date) : "-";
}

// "SINCE STATE NEXT COMMAND" of one client on Friday 20 November 2026; "" for who does not wait.
std::string line(const std::string& text) {
  const auto list =
      actions::waiting_list(records_of({{"clients/c-1.toml", text}}), day("2026-11-20"));
  if (list.empty()) return "";
  REQUIRE(list.size() == 1);
  const actions::Waiting& waiting = list.front();
  return date_or(waiting.since) + " " + std::string(actions::waiting_word(waiting.state)) + " " +
         date_or(waiting.next) + " " + waiting.command;
}

}  // namespace

TEST_SUITE("waiting list") {
  TEST_CASE("states of an applicant") {
    const std::string applied = "applied = 2026-11-09\n";
    const std::string record = "peer intake record c-1 --by STAFF --outcome OUTCOME";
    CHECK(line("") == "- applicant - peer intake book c-1 --at TIME");
    CHECK(line(applied) == "2026-11-09 applicant - peer intake book c-1 --at TIME");
    CHECK(line(applied + booked) == "2026-11-09 interview-booked 2026-11-24 " + record);
    CHECK(line(applied + "[[intake]]\nbooked = 2026-11-17T16:00:00\n") ==
          "2026-11-09 interview-booked 2026-11-17 " + record);
    CHECK(line(applied + intake("2026-11-12", "undecided")) == "2026-11-09 undecided - " + record);
    CHECK(line(intake("2026-11-12", "undecided") + booked) ==
          "2026-11-12 interview-booked 2026-11-24 " + record);
  }

  TEST_CASE("states of somebody on the list") {
    const std::string listed = "applied = 2026-10-01\n" + intake("2026-11-02", "waitlisted");
    const std::string offer = "[[offer]]\non = 2026-11-10\nuntil = ";
    CHECK(line(listed) == "2026-11-02 waitlisted - peer client offer c-1");
    CHECK(line(listed + offer + "2026-11-20\n") ==
          "2026-11-02 offered 2026-11-20 peer client offer c-1 --answer accepted");
    CHECK(line(listed + offer + "2026-11-19\n") ==
          "2026-11-02 offer-expired - peer client offer c-1");
    CHECK(line(listed + offer + "2026-11-20\nanswer = \"declined\"\nanswered = 2026-11-11\n")
              .empty());
  }

  TEST_CASE("joined twice: one entry, with the first day") {
    CHECK(line(intake("2026-11-02", "waitlisted") + intake("2026-11-16", "waitlisted")) ==
          "2026-11-02 waitlisted - peer client offer c-1");
  }

  TEST_CASE("who was settled waits anew") {
    const std::string declined = "applied = 2026-09-01\n" + intake("2026-10-02", "declined");
    CHECK(line(declined).empty());
    CHECK(line(declined + booked) ==
          "- interview-booked 2026-11-24 peer intake record c-1 --by STAFF --outcome OUTCOME");
    CHECK(line("applied = 2026-11-18\n" + intake("2026-10-02", "declined") + booked)
              .starts_with("2026-11-18 "));
    const std::string left = "applied = 2026-01-01\n" + intake("2026-01-10", "accepted") +
                             "[[spell]]\nfrom = 2026-01-10\nuntil = 2026-06-30\n";
    CHECK(line(left).empty());
    CHECK(line(left + intake("2026-11-03", "undecided")).starts_with("2026-11-03 undecided"));
  }

  TEST_CASE("members do not wait, nor does who becomes one on a day that is known") {
    const std::string accepted = intake("2026-11-10", "accepted");
    CHECK(line(accepted + "[[spell]]\nfrom = 2026-11-10\n").empty());
    CHECK(line(accepted + "[[spell]]\nfrom = 2026-11-30\n").empty());
  }

  TEST_CASE("the longest waiting first, and before them whose day nobody knows") {
    const auto list =
        actions::waiting_list(records_of({{"clients/c-a.toml", "applied = 2026-11-10\n"},
                                          {"clients/c-b.toml", "applied = 2026-11-03\n"},
                                          {"clients/c-c.toml", ""},
                                          {"clients/c-d.toml", "applied = 2026-11-03\n"}}),
                              day("2026-11-20"));
    std::string order;
    for (const actions::Waiting& waiting : list) order += waiting.client + " ";
    CHECK(order == "c-c c-b c-d c-a ");
  }
}
