// Who has the service phone: turns by the clock on the wall, exceptions, gaps (program §7.5).
// SPDX-License-Identifier: MIT
#include "peer/domain/rota.hpp"

#include <doctest/doctest.h>
#include "support/records.hpp"

using namespace peer::domain;
using namespace peer::test;

namespace {

OnCall rotation(const char* id, const char* start, int days, Texts staff, Texts backup) {
  OnCall rotation = on_call(id, start, staff, backup);
  rotation.turn_days = field(std::int64_t{days});
  return rotation;
}

OnCall exception(const char* id, const char* start, const char* until, Texts staff,
                 Texts backup = {}) {
  OnCall exception = on_call(id, start, staff, backup);
  exception.until = field(local(until));
  return exception;
}

Staff with_phone(const char* id, const char* from, const char* until = "") {
  Staff made = worker(id, {spell(from, until)});
  made.service_phone = field(true);
  return made;
}

Records program(RecordList<OnCall> files) {
  Records records;
  records.staff = {with_phone("ada", "2020-01-01"), with_phone("ema", "2020-01-01"),
                   with_phone("eva", "2020-01-01")};
  records.on_call = std::move(files);
  records.sort();
  return records;
}

std::string shown(const Turn& turn) {
  return format(turn.from) + ' ' + format(turn.until) + ' ' +
         (turn.staff.empty() ? "nobody" : turn.staff.text()) + '/' +
         (turn.backup.empty() ? "nobody" : turn.backup.text()) + ' ' +
         (turn.source == nullptr ? "none" : turn.source->id.text());
}

std::string at(const Records& records, const char* moment) {
  return shown(Rota(records, prague()).at(instant(moment)));
}

std::string between(const Records& records, const char* from, const char* until) {
  std::string text;
  for (const Turn& turn : Rota(records, prague()).between(instant(from), instant(until))) {
    text += shown(turn) + '\n';
  }
  return text;
}

std::string gaps(const Records& records, const char* from, const char* until) {
  const char* names[] = {"nobody", "not-employed", "no-phone", "no-backup"};
  std::string text;
  for (const Gap& gap : Rota(records, prague()).gaps(instant(from), instant(until))) {
    text += std::string(names[static_cast<int>(gap.kind)]) + ' ' + shown(gap.turn) + '\n';
  }
  return text;
}

OnCall weekly() {
  return rotation("2026-11-02", "2026-11-02T08:00", 7, {"ada", "ema"}, {"ema", "ada"});
}

}  // namespace

TEST_CASE("acceptance 16: one answer at 03:00 on any date") {
  const Records records = program({weekly()});
  CHECK(at(records, "2026-11-09T03:00:00+01:00") ==
        "2026-11-02T08:00:00+01:00 2026-11-09T08:00:00+01:00 ada/ema 2026-11-02");
  CHECK(at(records, "2026-11-09T07:59:59+01:00") ==
        "2026-11-02T08:00:00+01:00 2026-11-09T08:00:00+01:00 ada/ema 2026-11-02");
  CHECK(at(records, "2026-11-09T07:00:00Z") ==
        "2026-11-09T08:00:00+01:00 2026-11-16T08:00:00+01:00 ema/ada 2026-11-02");
}

TEST_CASE("acceptance t: a weekly rotation across weekends and New Year misses nobody's turn") {
  const Records records = program({weekly()});
  CHECK(between(records, "2026-12-26T00:00:00+01:00", "2027-01-12T00:00:00+01:00") ==
        "2026-12-26T00:00:00+01:00 2026-12-28T08:00:00+01:00 ema/ada 2026-11-02\n"
        "2026-12-28T08:00:00+01:00 2027-01-04T08:00:00+01:00 ada/ema 2026-11-02\n"
        "2027-01-04T08:00:00+01:00 2027-01-11T08:00:00+01:00 ema/ada 2026-11-02\n"
        "2027-01-11T08:00:00+01:00 2027-01-12T00:00:00+01:00 ada/ema 2026-11-02\n");
  // Week 53 of 2026 does not shift anything: always seven days.
  CHECK(at(records, "2036-11-03T12:00:00+01:00").substr(0, 25) == "2036-11-03T08:00:00+01:00");
}

TEST_CASE("acceptance t: the handover stays at its hour on both nights of the clock change") {
  const Records daily =
      program({rotation("a", "2026-03-28T08:00", 1, {"ada", "ema"}, {"ema", "ada"})});
  CHECK(between(daily, "2026-03-28T08:00:00+01:00", "2026-03-30T08:00:00+02:00") ==
        "2026-03-28T08:00:00+01:00 2026-03-29T08:00:00+02:00 ada/ema a\n"
        "2026-03-29T08:00:00+02:00 2026-03-30T08:00:00+02:00 ema/ada a\n");
  CHECK(between(daily, "2026-10-24T08:00:00+02:00", "2026-10-26T08:00:00+01:00") ==
        "2026-10-24T08:00:00+02:00 2026-10-25T08:00:00+01:00 ada/ema a\n"
        "2026-10-25T08:00:00+01:00 2026-10-26T08:00:00+01:00 ema/ada a\n");
}

TEST_CASE("a handover in the hour that is skipped or repeated happens once") {
  const Records records =
      program({rotation("a", "2026-03-28T02:30", 1, {"ada", "ema"}, {"ema", "ada"})});
  CHECK(between(records, "2026-03-29T00:00:00+01:00", "2026-03-30T03:00:00+02:00") ==
        "2026-03-29T00:00:00+01:00 2026-03-29T03:30:00+02:00 ada/ema a\n"
        "2026-03-29T03:30:00+02:00 2026-03-30T02:30:00+02:00 ema/ada a\n"
        "2026-03-30T02:30:00+02:00 2026-03-30T03:00:00+02:00 ada/ema a\n");
  // 2026-10-25T02:30 is twice; the first is meant.
  CHECK(between(records, "2026-10-25T00:00:00+02:00", "2026-10-25T12:00:00+01:00") ==
        "2026-10-25T00:00:00+02:00 2026-10-25T02:30:00+02:00 ada/ema a\n"
        "2026-10-25T02:30:00+02:00 2026-10-25T12:00:00+01:00 ema/ada a\n");
  CHECK(at(records, "2026-10-25T02:10:00+01:00").ends_with("ema/ada a"));
}

TEST_CASE("acceptance q: an exception lies over the rotation wherever turns are told") {
  const Records records =
      program({weekly(), exception("x", "2026-11-11T20:00", "2026-11-12T08:00", {"eva"}, {"ema"})});
  CHECK(between(records, "2026-11-09T08:00:00+01:00", "2026-11-16T08:00:00+01:00") ==
        "2026-11-09T08:00:00+01:00 2026-11-11T20:00:00+01:00 ema/ada 2026-11-02\n"
        "2026-11-11T20:00:00+01:00 2026-11-12T08:00:00+01:00 eva/ema x\n"
        "2026-11-12T08:00:00+01:00 2026-11-16T08:00:00+01:00 ema/ada 2026-11-02\n");
  const Rota rota(records, prague());
  const Turn before = rota.at(instant("2026-11-11T19:59:59+01:00"));
  const Turn during = rota.at(instant("2026-11-11T20:00:00+01:00"));
  CHECK_FALSE(before.is_exception());
  CHECK(format(before.until) == "2026-11-11T20:00:00+01:00");
  CHECK(during.is_exception());
  CHECK(shown(during) == "2026-11-11T20:00:00+01:00 2026-11-12T08:00:00+01:00 eva/ema x");
  // `until` is excluded.
  CHECK(rota.at(during.until).staff == "ema");
}

TEST_CASE("of exceptions laid over each other the one that starts last counts, then the last id") {
  const Records records =
      program({weekly(), exception("long", "2026-11-10T00:00", "2026-11-14T00:00", {"eva"}),
               exception("short", "2026-11-11T00:00", "2026-11-12T00:00", {"ada"}),
               exception("x-1", "2026-11-13T00:00", "2026-11-13T12:00", {"ada"}),
               exception("x-2", "2026-11-13T00:00", "2026-11-13T06:00", {"ema"}),
               exception("empty", "2026-11-12T12:00", "2026-11-12T12:00", {"ada"})});
  CHECK(between(records, "2026-11-10T00:00:00+01:00", "2026-11-14T01:00:00+01:00") ==
        "2026-11-10T00:00:00+01:00 2026-11-11T00:00:00+01:00 eva/nobody long\n"
        "2026-11-11T00:00:00+01:00 2026-11-12T00:00:00+01:00 ada/nobody short\n"
        "2026-11-12T00:00:00+01:00 2026-11-13T00:00:00+01:00 eva/nobody long\n"
        "2026-11-13T00:00:00+01:00 2026-11-13T06:00:00+01:00 ema/nobody x-2\n"
        "2026-11-13T06:00:00+01:00 2026-11-13T12:00:00+01:00 ada/nobody x-1\n"
        "2026-11-13T12:00:00+01:00 2026-11-14T00:00:00+01:00 eva/nobody long\n"
        "2026-11-14T00:00:00+01:00 2026-11-14T01:00:00+01:00 ema/ada 2026-11-02\n");
}

TEST_CASE("a new rotation begins at its start, under an exception, and changes nothing before") {
  const Records records =
      program({weekly(), rotation("2026-11-12", "2026-11-12T10:00", 2, {"eva", "ada"}, {"ada"}),
               exception("x", "2026-11-11T20:00", "2026-11-13T08:00", {"ema"})});
  CHECK(between(records, "2026-11-11T00:00:00+01:00", "2026-11-17T00:00:00+01:00") ==
        "2026-11-11T00:00:00+01:00 2026-11-11T20:00:00+01:00 ema/ada 2026-11-02\n"
        "2026-11-11T20:00:00+01:00 2026-11-13T08:00:00+01:00 ema/nobody x\n"
        "2026-11-13T08:00:00+01:00 2026-11-14T10:00:00+01:00 eva/ada 2026-11-12\n"
        "2026-11-14T10:00:00+01:00 2026-11-16T10:00:00+01:00 ada/nobody 2026-11-12\n"
        "2026-11-16T10:00:00+01:00 2026-11-17T00:00:00+01:00 eva/ada 2026-11-12\n");
  const Records twins = program({rotation("a", "2026-11-02T08:00", 7, {"ada"}, {}),
                                 rotation("b", "2026-11-02T08:00", 7, {"ema"}, {})});
  CHECK(at(twins, "2026-11-02T08:00:00+01:00").ends_with("ema/nobody b"));
}

TEST_CASE("acceptance 4538: taking over now splits the running turn") {
  const Records records =
      program({weekly(), exception("x", "2026-11-11T03:12", "2026-11-16T08:00", {"ada"}, {"ema"})});
  CHECK(at(records, "2026-11-11T03:11:59+01:00")
            .ends_with("2026-11-11T03:12:00+01:00 ema/ada "
                       "2026-11-02"));
  CHECK(at(records, "2026-11-11T03:12:00+01:00") ==
        "2026-11-11T03:12:00+01:00 2026-11-16T08:00:00+01:00 ada/ema x");
}

TEST_CASE("without a rotation nobody has the phone, and at() looks no farther than it says") {
  CHECK(at(program({}), "2026-11-09T03:00:00+01:00") ==
        "2025-10-05T04:00:00+02:00 2027-12-14T03:00:00+01:00 nobody/nobody none");
  CHECK(at(program({weekly()}), "2026-11-01T08:00:00+01:00") ==
        "2025-09-27T09:00:00+02:00 2026-11-02T08:00:00+01:00 nobody/nobody none");
  CHECK(between(program({}), "2026-11-09T03:00:00+01:00", "2026-11-09T03:00:00+01:00").empty());
}

TEST_CASE("the handovers of one worker to themselves are no changes") {
  const Records records = program({rotation("a", "2026-11-02T08:00", 1, {"ada"}, {"ema"})});
  CHECK(at(records, "2026-11-09T03:00:00+01:00") ==
        "2026-11-02T08:00:00+01:00 2027-12-14T03:00:00+01:00 ada/ema a");
  CHECK(between(records, "2026-11-05T00:00:00+01:00", "2026-11-09T00:00:00+01:00") ==
        "2026-11-05T00:00:00+01:00 2026-11-09T00:00:00+01:00 ada/ema a\n");
}

TEST_CASE("a broken file answers for nothing") {
  OnCall no_start = weekly();
  no_start.start.value.reset();
  OnCall neither = weekly();
  neither.turn_days.value.reset();
  CHECK(at(program({no_start, neither}), "2026-11-09T03:00:00+01:00").ends_with("none"));
  const Records unnamed = program({rotation("a", "2026-11-02T08:00", 7, {}, {})});
  CHECK(at(unnamed, "2026-11-09T03:00:00+01:00").ends_with("nobody/nobody a"));
}

TEST_CASE("gaps: nobody, whoever left or has not begun, no phone, no backup") {
  CHECK(gaps(program({weekly()}), "2026-11-02T08:00:00+01:00", "2027-03-01T00:00:00+01:00") == "");
  CHECK(gaps(program({weekly()}), "2026-11-01T00:00:00+01:00", "2026-11-09T00:00:00+01:00") ==
        "nobody 2026-11-01T00:00:00+01:00 2026-11-02T08:00:00+01:00 nobody/nobody none\n");
  const Records left_open =
      program({weekly(), exception("x", "2026-11-03T00:00", "2026-11-04T00:00", {}),
               exception("y", "2026-11-05T00:00", "2026-11-06T00:00", {"eva"})});
  CHECK(gaps(left_open, "2026-11-02T08:00:00+01:00", "2026-11-09T00:00:00+01:00") ==
        "nobody 2026-11-03T00:00:00+01:00 2026-11-04T00:00:00+01:00 nobody/nobody x\n"
        "no-backup 2026-11-05T00:00:00+01:00 2026-11-06T00:00:00+01:00 eva/nobody y\n");

  Records departed = program({weekly()});
  departed.staff[0] = with_phone("ada", "2020-01-01", "2026-11-04");
  // The last day belongs to her; then she is missing in her turn, and as backup in Ema's.
  CHECK(gaps(departed, "2026-11-02T08:00:00+01:00", "2026-11-23T00:00:00+01:00") ==
        "not-employed 2026-11-05T00:00:00+01:00 2026-11-09T08:00:00+01:00 ada/ema 2026-11-02\n"
        "no-backup 2026-11-09T08:00:00+01:00 2026-11-16T08:00:00+01:00 ema/ada 2026-11-02\n"
        "not-employed 2026-11-16T08:00:00+01:00 2026-11-23T00:00:00+01:00 ada/ema 2026-11-02\n");

  Records returning = program({weekly()});
  returning.staff[0] = with_phone("ada", "2026-11-03");
  CHECK(gaps(returning, "2026-11-02T08:00:00+01:00", "2026-11-09T00:00:00+01:00") ==
        "not-employed 2026-11-02T08:00:00+01:00 2026-11-03T00:00:00+01:00 ada/ema 2026-11-02\n");

  Records phoneless = program({weekly()});
  phoneless.staff[1].service_phone = field(false);
  CHECK(gaps(phoneless, "2026-11-02T08:00:00+01:00", "2026-11-16T08:00:00+01:00") ==
        "no-backup 2026-11-02T08:00:00+01:00 2026-11-09T08:00:00+01:00 ada/ema 2026-11-02\n"
        "no-phone 2026-11-09T08:00:00+01:00 2026-11-16T08:00:00+01:00 ema/ada 2026-11-02\n");
  // Not recorded is not known to be missing: the rule on-call-rota asks.
  phoneless.staff[1].service_phone = {};
  CHECK(gaps(phoneless, "2026-11-02T08:00:00+01:00", "2026-11-16T08:00:00+01:00") == "");

  const Records unknown = program({rotation("a", "2026-11-02T08:00", 7, {"404"}, {"ada"})});
  CHECK(gaps(unknown, "2026-11-02T08:00:00+01:00", "2026-11-03T08:00:00+01:00") ==
        "not-employed 2026-11-02T08:00:00+01:00 2026-11-03T08:00:00+01:00 404/ada a\n");
}

TEST_CASE("neighbouring turns with the same fault are one gap") {
  const Records alone =
      program({rotation("a", "2026-11-02T08:00", 1, {"ada", "ema"}, {}),
               exception("x", "2026-11-04T00:00", "2026-11-04T12:00", {"eva"}, {"ada"})});
  CHECK(gaps(alone, "2026-11-02T08:00:00+01:00", "2026-11-06T00:00:00+01:00") ==
        "no-backup 2026-11-02T08:00:00+01:00 2026-11-04T00:00:00+01:00 ada/nobody a\n"
        "no-backup 2026-11-04T12:00:00+01:00 2026-11-06T00:00:00+01:00 ada/nobody a\n");
}

TEST_CASE("at every moment exactly one turn of between() is that of at()") {
  const Records records =
      program({weekly(), rotation("r", "2026-12-30T17:30", 3, {"eva", "ema", "ada"}, {"ada"}),
               exception("x", "2026-12-24T08:00", "2027-01-02T08:00", {"eva"}, {"ema"}),
               exception("y", "2026-12-26T08:00", "2026-12-27T08:00", {"ada"})});
  const Rota rota(records, prague());
  const Instant from = instant("2026-10-20T00:00:00+02:00");
  const Instant until = instant("2027-04-10T00:00:00+02:00");
  std::vector<Turn> turns = rota.between(from, until);
  REQUIRE(turns.size() > 30);
  CHECK(turns.front().from == from);
  CHECK(turns.back().until == until);
  for (std::size_t i = 0; i < turns.size(); ++i) {
    if (i > 0) CHECK(turns[i].from == turns[i - 1].until);
    CHECK(turns[i].from < turns[i].until);
    if (i == 0 || i + 1 == turns.size()) continue;  // cut to the span
    for (const std::int64_t moment :
         {turns[i].from.unix_seconds(), turns[i].until.unix_seconds() - 1}) {
      CHECK(shown(rota.at(prague().at(moment))) == shown(turns[i]));
    }
  }
}
