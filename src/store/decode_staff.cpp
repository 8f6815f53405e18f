// staff/ID.toml: one worker.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

// course = { done = DATE | true } or { due = DATE } (program §3.3).
void read_course(Reader& reader, void* record) {
  auto& staff = *static_cast<domain::Staff*>(record);
  staff.course_done.at = staff.course_is_done.at = staff.course_due.at = reader.at();
  const toml::table* table = reader.table("course");
  if (table == nullptr) return;
  const domain::FieldInfo& field = *domain::find_field(domain::staff_record, "course");
  Reader(*table, reader.source(), range_of(*table)).read(*field.rows, record, reader.specials());
}

void read_course_done(Reader& reader, void* record) {
  auto& staff = *static_cast<domain::Staff*>(record);
  const toml::node* done = reader.find("done");
  if (done == nullptr) return;
  if (const auto* flag = done->as_boolean(); flag != nullptr && flag->get()) {
    staff.course_is_done = {true, range_of(*done)};
  } else if (done->is_date()) {
    staff.course_done = {read_date(reader.source(), "done", *done), range_of(*done)};
  } else {
    report_type(reader.source(), "done", "a date or true", *done,
                "write done = 2025-05-30, or due = 2026-12-31 while the course is not done");
  }
}

void check_course(Reader& reader, void*) {
  if (reader.has("done") != reader.has("due")) return;
  reader.source().report(reader.at(), "'course' needs one of 'done' and 'due'",
                         "write { done = 2025-05-30 }, { done = true } or { due = 2026-12-31 }");
}

void check_training(Reader& reader, void* record) {
  const auto& training = *static_cast<const domain::Training*>(record);
  if (!training.from || !training.until || *training.until >= *training.from) return;
  reader.source().report(training.until.at, "'until' is before 'from'", "correct one of them");
}

constexpr Special staff_specials[] = {{"staff", "course", read_course},
                                      {"course", "done", read_course_done},
                                      {"course", "", check_course},
                                      {"training", "", check_training}};

}  // namespace

void decode_staff(const DecodeInput& input, domain::Records& records) {
  records.staff.push_back(read_record<domain::Staff>(input, staff_specials));
}

}  // namespace peer::store
