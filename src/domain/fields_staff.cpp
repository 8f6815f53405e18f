// The keys of staff/ID.toml and oncall/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::list;
using access::scalar;
using access::tables;

constexpr std::string_view by_confirm = "peer staff confirm STAFF";
constexpr std::string_view by_training = "peer staff training STAFF TITLE --from DATE";

constexpr FieldInfo course_fields[] = {
    scalar<&Staff::course_done>({.key = "done",
                                 .meaning = "The day it was done; true if the day is not known.",
                                 .example = "2025-05-30",
                                 .need = Need::depends,
                                 .condition = "Required unless due is set.",
                                 .type = "date or true",
                                 .special = true}),
    scalar<&Staff::course_due>({.key = "due",
                                .meaning = "The day it is due.",
                                .example = "2026-12-31",
                                .need = Need::depends,
                                .condition = "Required unless done is set.",
                                .excludes = "done"}),
};
constexpr RecordInfo course_record{
    .name = "course", .meaning = "the course for social-services workers", .fields = course_fields};

constexpr auto employment_fields = spell_fields({.from = "First day of the employment.",
                                                 .until = "Last day of the employment; if "
                                                          "missing, it continues.",
                                                 .begun_by = "peer staff add, peer staff resume",
                                                 .ended_by = "peer staff end",
                                                 .reasons = reason_bit(ReasonPlace::leave)});
constexpr RecordInfo employment_record{
    .name = "spell",
    .meaning = "a worker's employment; a return starts a new one",
    .fields = employment_fields,
    .place = access::place<&Spell::at>};

constexpr FieldInfo stability_fields[] = {
    scalar<&Stability::on>({.key = "on",
                            .meaning = "The day a coordinator confirmed the worker's stability.",
                            .example = example_day,
                            .need = Need::required,
                            .identifies = true,
                            .written_by = by_confirm}),
    scalar<&Stability::by>({.key = "by",
                            .kind = FieldKind::id,
                            .meaning = "Who confirmed it.",
                            .example = "\"s-eva\"",
                            .need = Need::required,
                            .refers = Refers::staff,
                            .written_by = by_confirm}),
};
constexpr RecordInfo stability_record{.name = "stability",
                                      .meaning = "a confirmation of a worker's stability",
                                      .fields = stability_fields,
                                      .place = access::place<&Stability::at>};

constexpr FieldInfo training_fields[] = {
    scalar<&Training::kind>({.key = "kind",
                             .meaning = "training or internship.",
                             .example = "\"internship\"",
                             .need = Need::required,
                             .written_by = by_training}),
    scalar<&Training::title>({.key = "title",
                              .meaning = "What it was.",
                              .example = "\"crisis intervention\"",
                              .need = Need::required,
                              .secrecy = Secrecy::prose,
                              .identifies = true,
                              .written_by = by_training}),
    scalar<&Training::from>({.key = "from",
                             .meaning = "First day.",
                             .example = example_day,
                             .need = Need::required,
                             .identifies = true,
                             .written_by = by_training}),
    scalar<&Training::until>({.key = "until",
                              .meaning = "Last day; default: the first day.",
                              .example = example_day,
                              .written_by = by_training}),
    scalar<&Training::hours>({.key = "hours",
                              .meaning = "Its hours.",
                              .example = "16",
                              .bounds = {1, 2000},
                              .written_by = by_training}),
};
constexpr RecordInfo training_record{.name = "training",
                                     .meaning = "a worker's training or internship",
                                     .fields = training_fields,
                                     .place = access::place<&Training::at>};

constexpr FieldInfo absence_fields[] = {
    scalar<&Absence::from>({.key = "from",
                            .meaning = "First day away.",
                            .example = example_day,
                            .need = Need::required,
                            .identifies = true}),
    scalar<&Absence::until>({.key = "until",
                             .meaning = "Last day away.",
                             .example = example_day,
                             .need = Need::required}),
};
constexpr RecordInfo absence_record{.name = "absence",
                                    .meaning = "days on which a worker is away; no cause",
                                    .fields = absence_fields,
                                    .place = access::place<&Absence::at>};

constexpr FieldInfo staff_fields[] = {
    scalar<&Staff::role>({.key = "role",
                          .meaning = "consultant or coordinator.",
                          .example = "\"consultant\"",
                          .need = Need::required,
                          .set = true}),
    access::flat_table(course_record,
                       {.key = "course",
                        .meaning = "The course for social-services workers: done, or due.",
                        .special = true,
                        .group = "course",
                        .set = true}),
    scalar<&Staff::service_phone>({.key = "service-phone",
                                   .meaning = "Whether the worker has a service phone.",
                                   .example = "true",
                                   .set = true}),
    list<&Staff::channels>({.key = "channels",
                            .meaning = "Channels that the worker looks after.",
                            .example = "[\"facebook\"]",
                            .set = true,
                            .words = all_words<Channel>}),
    tables<&Staff::confirmations>(stability_record,
                                  {.key = "stability",
                                   .meaning = "Confirmations of the worker's stability.",
                                   .written_by = by_confirm}),
    tables<&Staff::trainings>(
        training_record,
        {.key = "training", .meaning = "Trainings and internships.", .written_by = by_training}),
    tables<&Staff::spells>(
        employment_record,
        {.key = "spell",
         .meaning = "Employments; a return starts a new one.",
         .written_by =
             "peer staff end; somebody who comes back: peer staff resume STAFF --from DATE"}),
    tables<&Staff::absences>(absence_record,
                             {.key = "absence", .meaning = "Days on which the worker is away."}),
    anyway_field<&Staff::anyway>(Repeats::nothing),
};

constexpr std::string_view by_rota = "peer oncall set, peer oncall swap";

constexpr FieldInfo on_call_fields[] = {
    scalar<&OnCall::start>({.key = "start",
                            .meaning = "When it starts.",
                            .example = "2026-11-02T08:00:00",
                            .need = Need::required,
                            .written_by = by_rota}),
    scalar<&OnCall::until>(
        {.key = "until",
         .meaning = "When an exception ends; if missing, this is a rotation, which lasts until the "
                    "next one.",
         .example = "2026-11-09T08:00:00",
         .need = Need::depends,
         .condition = "Required unless turn is set.",
         .written_by = by_rota}),
    scalar<&OnCall::turn_days>({.key = "turn",
                                .meaning = "Length of a turn in days, for a rotation.",
                                .example = "7",
                                .need = Need::depends,
                                .condition = "Required unless until is set.",
                                .bounds = {1, 366},
                                .excludes = "until",
                                .written_by = by_rota}),
    scalar<&OnCall::reason>({.key = "reason",
                             .meaning = "Why there is an exception, or why the past was corrected.",
                             .example = "\"absence\"",
                             .reasons = rota_reasons,
                             .written_by = by_rota}),
    list<&OnCall::staff>({.key = "staff",
                          .kind = FieldKind::ids,
                          .meaning = "Who has the service phone, turn by turn.",
                          .example = "[\"s-ada\", \"s-ema\"]",
                          .need = Need::required,
                          .refers = Refers::staff,
                          .repeats = Repeats::meant,
                          .written_by = by_rota}),
    list<&OnCall::backup>({.key = "backup",
                           .kind = FieldKind::ids,
                           .meaning = "The backup, turn by turn.",
                           .example = "[\"s-ema\", \"s-ada\"]",
                           .refers = Refers::staff,
                           .repeats = Repeats::meant,
                           .written_by = by_rota}),
    anyway_field<&OnCall::anyway>(Repeats::nothing),
};

}  // namespace

constinit const RecordInfo staff_record{.name = "staff",
                                        .pattern = "staff/ID.toml",
                                        .example = "staff/s-ada.toml",
                                        .meaning = "one worker, without a name",
                                        .fields = staff_fields,
                                        .set_by = "peer staff set",
                                        .made_by = "peer staff add",
                                        .id = access::id<&Staff::id>};

constinit const RecordInfo on_call_record{.name = "on-call",
                                          .pattern = "oncall/ID.toml",
                                          .example = "oncall/2026-11-02.toml",
                                          .meaning = "an on-call rotation or an exception to it",
                                          .fields = on_call_fields,
                                          .group = "record",
                                          .made_by = by_rota,
                                          .id = access::id<&OnCall::id>};

}  // namespace peer::domain
