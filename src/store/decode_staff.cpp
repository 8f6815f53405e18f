// staff/ID.toml: one worker.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr Bounds hours_bounds{1, 2000};

// course = { done = DATE | true } or { due = DATE } (program §3.3).
void read_course(Reader& record, domain::Staff& staff) {
  const toml::table* table = record.table("course");
  staff.course_done.at = staff.course_is_done.at = staff.course_due.at = record.at();
  if (table == nullptr) return;
  Source& source = record.source();
  Reader reader(*table, source, range_of(*table));
  if (const toml::node* done = reader.find("done")) {
    if (const auto* flag = done->as_boolean(); flag != nullptr && flag->get()) {
      staff.course_is_done = {true, range_of(*done)};
    } else if (done->is_date()) {
      staff.course_done = {read_date(source, "done", *done), range_of(*done)};
    } else {
      report_type(source, "done", "a date or true", *done,
                  "write done = 2025-05-30, or due = 2026-12-31 while the course is not done");
    }
  }
  staff.course_due = reader.date("due");
  reader.finish();
  if (table->contains("done") == table->contains("due")) {
    source.report(reader.at(), "'course' needs one of 'done' and 'due'",
                  "write { done = 2025-05-30 }, { done = true } or { due = 2026-12-31 }");
  }
}

domain::Stability read_stability(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Stability stability;
  stability.at = reader.at();
  stability.on = reader.date("on", Presence::required);
  stability.by = reader.id<domain::PersonId>("by", Presence::required);
  reader.finish();
  return stability;
}

domain::Training read_training(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Training training;
  training.at = reader.at();
  training.kind = reader.word<domain::TrainingKind>("kind", Presence::required);
  training.title = reader.text("title", reason_limit, Presence::required);
  training.from = reader.date("from", Presence::required);
  training.until = reader.date("until");
  training.hours = reader.integer("hours", hours_bounds);
  reader.finish();
  if (training.from && training.until && *training.until < *training.from) {
    source.report(training.until.at, "'until' is before 'from'", "correct one of them");
  }
  return training;
}

}  // namespace

void decode_staff(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::Staff staff;
  staff.id = domain::PersonId(input.name.id);
  staff.file = input.source.path;
  staff.role = reader.word<domain::Role>("role", Presence::required);
  read_course(reader, staff);
  staff.service_phone = reader.boolean("service-phone");
  staff.channels = reader.texts("channels", reason_limit);
  staff.spells = read_spells(reader);
  for (const toml::table* table : reader.tables("stability")) {
    staff.confirmations.push_back(read_stability(*table, input.source));
  }
  for (const toml::table* table : reader.tables("training")) {
    staff.trainings.push_back(read_training(*table, input.source));
  }
  staff.anyway = read_anyway(reader);
  report_repeated_tables(input, "anyway", {});
  reader.finish();
  records.staff.push_back(std::move(staff));
}

}  // namespace peer::store
