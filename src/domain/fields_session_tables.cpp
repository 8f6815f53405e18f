// The keys of the tables within sessions/YYYY/ID.toml: moves, answers, marks, tasks, the plan.
// SPDX-License-Identifier: MIT
#include "fields_session.hpp"

namespace peer::domain {
namespace {

using access::scalar;

constexpr FieldInfo move_fields[] = {
    scalar<&Move::from>({.key = "from",
                         .meaning = "The day it was moved from.",
                         .example = "2026-11-16",
                         .need = Need::required,
                         .identifies = true,
                         .written_by = by_move}),
    scalar<&Move::until>({.key = "until",
                          .meaning = "The day it was moved to.",
                          .example = example_day,
                          .need = Need::required,
                          .written_by = by_move}),
    scalar<&Move::reason>({.key = "reason",
                           .meaning = "Why it was moved.",
                           .example = "\"staff\"",
                           .need = Need::required,
                           .reasons = reason_bit(ReasonPlace::move),
                           .written_by = by_move}),
    scalar<&Move::recorded>({.key = "at",
                             .meaning = "When the move was recorded.",
                             .example = example_moment,
                             .written_by = by_move}),
};

constexpr FieldInfo reply_fields[] = {
    scalar<&Reply::answer>({.key = "answer",
                            .meaning = "yes, no or maybe.",
                            .example = "\"yes\"",
                            .need = Need::required,
                            .written_by = by_reply}),
    scalar<&Reply::at>({.key = "at",
                        .meaning = "When the answer was recorded.",
                        .example = example_moment,
                        .written_by = by_reply}),
    scalar<&Reply::to>({.key = "to",
                        .meaning = "The start that was answered, so that an answer to another day "
                                   "is known as one.",
                        .example = "2026-11-23T18:00:00",
                        .written_by = by_reply}),
};

constexpr auto asked_fields =
    promise_fields({.by = "The worker who checks on them.", .written_by = by_mark});
constexpr RecordInfo asked_record{
    .name = "follow-up", .meaning = "a promised follow-up with the person", .fields = asked_fields};

constexpr FieldInfo mark_fields[] = {
    scalar<&Mark::status>({.key = "status",
                           .meaning = "present, late, left-early, excused, absent or sent-away.",
                           .example = "\"present\"",
                           .need = Need::required,
                           .written_by = by_mark}),
    scalar<&Mark::minutes>({.key = "minutes",
                            .meaning = "Minutes the person was there; default: the whole session.",
                            .example = "40",
                            .bounds = {0, 1440},
                            .written_by = by_mark}),
    scalar<&Mark::reason>({.key = "reason",
                           .meaning = "Why somebody was sent away; no other mark has a reason.",
                           .example = "\"words\"",
                           .reasons = reason_bit(ReasonPlace::sent_away),
                           .written_by = by_mark}),
    access::table<&Mark::follow_up>(
        asked_record,
        {.key = "follow-up", .meaning = "Who checks on them, and by when.", .written_by = by_mark}),
};

constexpr FieldInfo task_fields[] = {
    scalar<&Task::id>({.key = "id",
                       .kind = FieldKind::id,
                       .meaning = "The id of the task.",
                       .example = "\"flyers\"",
                       .need = Need::required,
                       .identifies = true,
                       .written_by = "peer task add"}),
    scalar<&Task::who>({.key = "who",
                        .kind = FieldKind::id,
                        .meaning = "The worker who took it on.",
                        .example = "\"s-ada\"",
                        .refers = Refers::staff,
                        .written_by = "peer task add"}),
    scalar<&Task::what>({.key = "what",
                         .meaning = "What to do.",
                         .example = "\"print flyers\"",
                         .need = Need::required,
                         .secrecy = Secrecy::prose,
                         .written_by = "peer task add"}),
    scalar<&Task::due>({.key = "due",
                        .meaning = "The day it is due.",
                        .example = example_day,
                        .written_by = "peer task add"}),
    scalar<&Task::done>({.key = "done",
                         .meaning = "The day it was done.",
                         .example = example_day,
                         .written_by = "peer task done"}),
    scalar<&Task::dropped>({.key = "dropped",
                            .meaning = "Why it was dropped.",
                            .example = "\"not-needed\"",
                            .reasons = reason_bit(ReasonPlace::drop),
                            .written_by = "peer task drop"}),
};

constexpr FieldInfo plan_fields[] = {
    scalar<&Plan::destination>({.key = "destination",
                                .meaning = "Where it goes.",
                                .example = "\"Karlštejn\"",
                                .limit = place_limit,
                                .secrecy = Secrecy::label,
                                .written_by = by_plan}),
    scalar<&Plan::meet>({.key = "meet",
                         .meaning = "Where people meet.",
                         .example = "\"Main Station, under the clock\"",
                         .limit = place_limit,
                         .secrecy = Secrecy::label,
                         .written_by = by_plan}),
    scalar<&Plan::meet_at>({.key = "meet-at",
                            .meaning = "When people meet; default: the start.",
                            .example = "08:45:00",
                            .written_by = by_plan}),
    scalar<&Plan::bring>({.key = "bring",
                          .meaning = "What to bring.",
                          .example = "\"good shoes, a snack\"",
                          .limit = place_limit,
                          .secrecy = Secrecy::label,
                          .written_by = by_plan}),
    scalar<&Plan::back>({.key = "back",
                         .meaning = "When they are back.",
                         .example = "18:30:00",
                         .written_by = by_plan}),
    scalar<&Plan::price>({.key = "price",
                          .meaning = "What it costs.",
                          .example = "\"120 Kč\"",
                          .limit = place_limit,
                          .secrecy = Secrecy::label,
                          .written_by = by_plan}),
    scalar<&Plan::capacity>({.key = "capacity",
                             .meaning = "For how many people there is room.",
                             .example = "8",
                             .bounds = {1, 1000},
                             .written_by = by_plan}),
};

}  // namespace

constinit const RecordInfo move_record{.name = "moved",
                                       .meaning = "a move of a session to another day",
                                       .fields = move_fields,
                                       .place = access::place<&Move::at>};

constinit const RecordInfo reply_record{.name = "reply",
                                        .meaning = "an answer to an invitation",
                                        .fields = reply_fields,
                                        .bare = "answer",
                                        .id = access::id<&Reply::who>,
                                        .set_id = access::set_id<&Reply::who, &Reply::who_at>,
                                        .id_at = access::id_at<&Reply::who_at>};

constinit const RecordInfo mark_record{.name = "mark",
                                       .meaning = "a person who was marked in a session",
                                       .fields = mark_fields,
                                       .bare = "status",
                                       .id = access::id<&Mark::who>,
                                       .set_id = access::set_id<&Mark::who, &Mark::who_at>,
                                       .id_at = access::id_at<&Mark::who_at>};

constinit const RecordInfo task_record{.name = "task",
                                       .meaning = "a task of a team meeting",
                                       .fields = task_fields,
                                       .place = access::place<&Task::at>};

constinit const RecordInfo plan_record{.name = "plan",
                                       .meaning = "what people need to know to come along",
                                       .fields = plan_fields,
                                       .place = access::place<&Plan::at>};

}  // namespace peer::domain
