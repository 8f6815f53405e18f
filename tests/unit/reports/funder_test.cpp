// What the funder is told against records counted by hand: who is a person, what counts, who is
// left out. SPDX-License-Identifier: MIT
#include "peer/reports/funder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/random_program.hpp"
#include "support/record_files.hpp"
#include "traced.hpp"

using peer::domain::Date;
using peer::domain::Records;
using peer::reports::funder;
using peer::reports::FunderPerson;
using peer::reports::FunderReport;
using peer::reports::LeftOut;
using peer::reports::Tracing;
using peer::test::check_traced;
using peer::test::day;
using peer::test::decode_files;
using peer::test::Files;
using peer::test::places_of;
using peer::test::records_of;
using peer::test::session_file;
using peer::test::spell_text;
using Ids = std::vector<std::string>;
using Places = std::vector<std::string>;

namespace {

const std::string activities = R"(format = 2
name = "Example"
[activity.group]
kind = "support-group"
[activity.club]
kind = "club"
[activity.workshop]
kind = "workshop"
[activity.team]
kind = "team-meeting"
)";

// 5 hours of 45 minutes: 225 minutes.
const std::string rules =
    "[funder]\nthreshold-hours = 5\nhour-minutes = 45\ncounts = [\"support-group\", \"club\"]\n";

std::string held(const std::string& marks) {
  return "status = \"held\"\n[attendance]\n" + marks;
}

std::string consent(const std::string& state, const std::string& on = "2026-01-01") {
  return "[[consent]]\npurpose = \"funder\"\nstate = \"" + state + "\"\non = " + on + "\n";
}

Files some_files(const std::string& funder) {
  return {{"program.toml", activities + funder},
          {"staff/s-ada.toml", "role = \"consultant\"\n[[spell]]\nfrom = 2026-01-01\n"},
          {"clients/c-1.toml", spell_text("2025-01-01", "2025-06-30") +
                                   spell_text("2026-01-01", "2026-11-30") + consent("given")},
          {"clients/c-2.toml", spell_text("2026-02-01") + consent("given")},
          {"clients/c-3.toml", spell_text("2026-02-01") + consent("refused")},
          {"clients/c-guest.toml", spell_text("2026-02-01") + consent("given")},
          {"clients/c-none.toml", spell_text("2026-02-01") + consent("given")},
          session_file(
              "group", "2026-10-05",
              held("c-1 = \"present\"\nc-2 = \"late\"\nc-3 = \"present\"\nc-none = \"absent\"\n"
                   "s-ada = \"present\"\n")),
          session_file(
              "group", "2026-11-02",
              "ended = 19:15:00\n" +
                  held("c-1 = \"present\"\nc-2 = { status = \"left-early\", minutes = 20 }\n")),
          session_file("workshop", "2026-11-05",
                       "guests = 7\n" + held("c-1 = \"present\"\nc-guest = \"present\"\n")),
          session_file("group", "2026-11-09",
                       "status = \"planned\"\n[attendance]\nc-1 = \"present\"\n"),
          session_file("team", "2026-11-10", held("s-ada = \"present\"\n")),
          session_file("group", "2026-11-30", "status = \"planned\"\n")};
}

const FunderPerson* person(const FunderReport& report, std::string_view id) {
  for (const FunderPerson& one : report.persons) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

// One client with this record who came once in 2026.
FunderReport with_client(const std::string& record, std::string_view until = "2026-12-31",
                         std::string_view today = "2027-02-01") {
  static std::vector<Records> kept;  // the figures hold views of them
  kept.reserve(1000);
  kept.push_back(records_of({{"program.toml", activities},
                             {"clients/c-1.toml", record},
                             session_file("group", "2026-10-05", held("c-1 = \"present\"\n"))}));
  return funder(kept.back(), day("2026-01-01"), day(until), day(today), Tracing::on);
}

}  // namespace

TEST_CASE("visits and minutes of activities that count, of people who have agreed") {
  const Records records = records_of(some_files(rules));
  const FunderReport report =
      funder(records, day("2026-10-05"), day("2026-11-20"), day("2026-11-20"), Tracing::on);
  CHECK(texts_of(report.all.people) == Ids{"c-1", "c-2", "c-guest"});
  const FunderPerson& one = *person(report, "c-1");
  CHECK(one.visits.count == 2);
  CHECK(one.other_visits.count == 1);
  CHECK(one.minutes.count == 150 + 75);
  CHECK(one.entry.date == day("2025-01-01"));  // the first one stays
  CHECK_FALSE(one.exit.date.has_value());      // the second one still runs on that day
  const FunderPerson& two = *person(report, "c-2");
  CHECK(two.minutes.count == 150 + 20);
  CHECK(report.threshold == 225);
  CHECK(texts_of(report.over_threshold.people) == Ids{"c-1"});  // exactly that much is enough
  CHECK(person(report, "c-guest")->visits.count == 0);
  CHECK(report.minutes.count == 225 + 170);
  CHECK(report.visits.count == 4);
  CHECK(texts_of(report.left_out_for(LeftOut::refused).people) == Ids{"c-3"});
  // What may be missing or too much.
  CHECK(places_of(report.not_held.sources) == Places{"sessions/2026/2026-11-09-group.toml:7"});
  CHECK(places_of(report.unmarked.sources) == Places{"sessions/2026/2026-11-09-group.toml:5"});
  CHECK(places_of(report.whole_session.sources) == Places{"sessions/2026/2026-10-05-group.toml:8"});
}

TEST_CASE("a part of the time counts only itself, but the threshold looks back to the beginning") {
  const Records records = records_of(some_files(rules));
  const FunderReport november =
      funder(records, day("2026-11-01"), day("2026-11-30"), day("2026-12-24"), Tracing::on);
  const FunderPerson& one = *person(november, "c-1");
  CHECK(one.visits.count == 1);
  CHECK(one.minutes.count == 75);
  CHECK(one.to_date.count == 225);
  CHECK(texts_of(november.over_threshold.people) == Ids{"c-1"});
  CHECK(one.exit.date == day("2026-11-30"));  // its last day is the report's last day
  CHECK(places_of(one.exit.sources) == Places{"clients/c-1.toml:6"});
  // Who refused came in October only.
  CHECK(november.left_out_for(LeftOut::refused).count() == 0);
  const FunderReport october =
      funder(records, day("2026-10-01"), day("2026-10-31"), day("2026-12-24"));
  CHECK(person(october, "c-1")->to_date.count == 150);  // nothing after the last day
  CHECK(october.over_threshold.count() == 0);
  CHECK(person(october, "c-guest") == nullptr);
}

TEST_CASE("what is not set is not assumed") {
  struct Case {
    std::string label;
    std::string funder;
    std::optional<std::int64_t> threshold;
    std::int64_t minutes;               // of c-1
    std::optional<std::int64_t> hours;  // of 100 minutes, in hundredths
  };
  const std::vector<Case> cases = {
      {"no rules", "", std::nullopt, 375, std::nullopt},
      {"an empty table", "[funder]\n", std::nullopt, 375, std::nullopt},
      {"no length of an hour", "[funder]\nthreshold-hours = 5\n", std::nullopt, 375, std::nullopt},
      {"no threshold", "[funder]\nhour-minutes = 45\n", std::nullopt, 375, 222},
      {"no kinds", "[funder]\nthreshold-hours = 5\nhour-minutes = 60\n", 300, 375, 167},
      {"one kind", "[funder]\ncounts = [\"club\"]\n", std::nullopt, 0, std::nullopt},
      {"down", "[funder]\nhour-minutes = 45\nrounding = \"down\"\n", std::nullopt, 375, 200},
  };
  for (const Case& each : cases) {
    CAPTURE(each.label);
    const Records records = records_of(some_files(each.funder));
    const FunderReport report =
        funder(records, day("2026-10-05"), day("2026-11-20"), day("2026-11-20"));
    CHECK(report.threshold == each.threshold);
    CHECK(person(report, "c-1")->minutes.count == each.minutes);
    CHECK(peer::reports::funder_hours(records.program, 100) == each.hours);
    if (!each.threshold) CHECK(report.over_threshold.count() == 0);
  }
}

TEST_CASE("who has not agreed is in no figure, and is told by reason") {
  struct Case {
    std::string label;
    std::string consents;
    std::optional<LeftOut> reason;
  };
  const std::vector<Case> cases = {
      {"given", consent("given"), std::nullopt},
      {"refused", consent("refused"), LeftOut::refused},
      {"withdrawn", consent("given") + consent("withdrawn", "2026-05-05"), LeftOut::withdrawn},
      {"withdrawn after the period", consent("given") + consent("withdrawn", "2027-01-05"),
       LeftOut::withdrawn},
      {"withdrawn after today", consent("given") + consent("withdrawn", "2027-03-05"),
       std::nullopt},
      {"given again", consent("refused") + consent("given", "2026-05-05"), std::nullopt},
      {"written in another order", consent("given", "2026-05-05") + consent("refused"),
       std::nullopt},
      {"given after the period", consent("given", "2027-01-05"), LeftOut::given_later},
      {"given on the last day", consent("given", "2026-12-31"), std::nullopt},
      {"not asked", consent("not-asked"), LeftOut::not_asked},
      {"nothing", "", LeftOut::not_recorded},
      {"of another purpose",
       "[[consent]]\npurpose = \"photos\"\nstate = \"given\"\non = 2026-01-01\n",
       LeftOut::not_recorded},
  };
  for (const Case& each : cases) {
    CAPTURE(each.label);
    const FunderReport report = with_client(spell_text("2026-01-01") + each.consents);
    CHECK(report.persons.empty() == each.reason.has_value());
    CHECK(report.minutes.count == (each.reason ? 0 : 150));
    std::int64_t left_out = 0;
    for (const auto& figure : report.left_out) left_out += figure.count();
    CHECK(left_out == (each.reason ? 1 : 0));
    if (each.reason) CHECK(texts_of(report.left_out_for(*each.reason).people) == Ids{"c-1"});
  }
}

TEST_CASE("a mark of somebody without a record, or without a status, gives no hours") {
  const Records records =
      decode_files(
          {{"program.toml", activities},
           {"clients/c-1.toml", spell_text("2026-01-01") + consent("given")},
           session_file("group", "2026-10-05", held("c-1 = \"here\"\nc-2 = \"present\"\n"))})
          .records;
  const FunderReport report =
      funder(records, day("2026-10-01"), day("2026-10-31"), day("2026-11-01"));
  CHECK(report.persons.empty());
  CHECK(report.unreadable.count == 1);
  CHECK(texts_of(report.left_out_for(LeftOut::no_record).people) == Ids{"c-2"});
}

TEST_CASE("membership that begins after the last day, or never, tells no entry") {
  const FunderReport never = with_client(consent("given"));
  REQUIRE(never.persons.size() == 1);
  CHECK_FALSE(never.persons[0].entry.date.has_value());
  const FunderReport later = with_client(spell_text("2027-01-10") + consent("given"));
  CHECK_FALSE(later.persons.at(0).entry.date.has_value());
  // Spells that touch are one: no exit between them.
  const FunderReport touching = with_client(spell_text("2026-01-01", "2026-12-31") +
                                            spell_text("2027-01-01") + consent("given"));
  CHECK_FALSE(touching.persons.at(0).exit.date.has_value());
  // A departure that is still to come has not happened.
  const FunderReport early = with_client(spell_text("2026-01-01", "2026-12-20") + consent("given"),
                                         "2026-12-31", "2026-12-19");
  CHECK_FALSE(early.persons.at(0).exit.date.has_value());
}

TEST_CASE("totals are those of the persons, and sources explain every figure, on random programs") {
  std::int64_t persons = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    peer::test::RandomProgram random(seed, seed % 2 == 1);
    auto files = random.files();
    files["program.toml"] += rules;
    static constexpr std::array states = {"given", "given", "given", "refused", "not-asked"};
    for (auto& [path, text] : files) {
      const bool is_client = path.starts_with("clients/");
      if (is_client && random.chance(80)) text += consent(random.one_of(states), random.date());
    }
    const Records records = decode_files(Files(files.begin(), files.end())).records;
    const Date one = day(random.date());
    const Date other = day(random.date());
    const FunderReport report = funder(records, std::min(one, other), std::max(one, other),
                                       day(random.date()), Tracing::on);
    FunderPerson sum;
    Ids ids;
    for (const FunderPerson& each : report.persons) {
      using P = FunderPerson;
      check_traced(each, {&P::visits, &P::other_visits, &P::minutes, &P::to_date}, {});
      CHECK(each.minutes.count <= each.to_date.count);
      CHECK(each.visits.count + each.other_visits.count > 0);
      sum.visits.count += each.visits.count;
      sum.minutes.count += each.minutes.count;
      sum.to_date.count += each.to_date.count;
      ids.push_back(each.id.text());
      const bool is_over = report.over_threshold.has(each.id);
      CHECK(is_over == (each.to_date.count >= 225));
      CHECK(records.worker(each.id) == nullptr);
      for (const auto& left_out : report.left_out) CHECK_FALSE(left_out.has(each.id));
    }
    CHECK(texts_of(report.all.people) == ids);
    CHECK(report.visits.count == sum.visits.count);
    CHECK(report.minutes.count == sum.minutes.count);
    CHECK(report.to_date.count == sum.to_date.count);
    using R = FunderReport;
    check_traced(report,
                 {&R::visits, &R::other_visits, &R::minutes, &R::to_date, &R::unmarked,
                  &R::not_held, &R::unreadable, &R::whole_session},
                 {&R::all, &R::over_threshold});
    for (const auto& left_out : report.left_out) check_traced(left_out);
    persons += static_cast<std::int64_t>(ids.size());
  }
  CHECK(persons > 50);  // else nothing was tried
}
