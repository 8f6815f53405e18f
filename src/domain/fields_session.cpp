// The keys of sessions/YYYY/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::list;
using access::scalar;
using access::tables;

constexpr std::string_view by_move = "peer session move SESSION --to DATE --reason R";
constexpr std::string_view by_cancel =
    "peer session cancel SESSION --reason R; the first mark of attendance makes it held";
constexpr std::string_view by_reply = "peer reply SESSION CLIENT=ANSWER";
constexpr std::string_view by_mark = "peer attendance mark SESSION CLIENT=STATUS";

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
                           .example = "\"illness\"",
                           .need = Need::required,
                           .secrecy = Secrecy::prose,
                           .written_by = by_move}),
};
constexpr RecordInfo move_record{.name = "moved",
                                 .meaning = "a move of a session to another day",
                                 .fields = move_fields,
                                 .place = access::place<&Move::at>};

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
};
constexpr RecordInfo reply_record{.name = "reply",
                                  .meaning = "an answer to an invitation",
                                  .fields = reply_fields,
                                  .bare = "answer",
                                  .id = access::id<&Reply::who>,
                                  .set_id = access::set_id<&Reply::who, &Reply::who_at>};

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
                           .meaning = "Why, in a word or two.",
                           .example = "\"ill\"",
                           .secrecy = Secrecy::prose,
                           .written_by = by_mark}),
    access::table<&Mark::follow_up>(
        asked_record,
        {.key = "follow-up", .meaning = "Who checks on them, and by when.", .written_by = by_mark}),
};
constexpr RecordInfo mark_record{.name = "mark",
                                 .meaning = "a person who was marked in a session",
                                 .fields = mark_fields,
                                 .bare = "status",
                                 .id = access::id<&Mark::who>,
                                 .set_id = access::set_id<&Mark::who, &Mark::who_at>};

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
                            .example = "\"no printer\"",
                            .secrecy = Secrecy::prose,
                            .written_by = "peer task drop"}),
};
constexpr RecordInfo task_record{.name = "task",
                                 .meaning = "a task of a team meeting",
                                 .fields = task_fields,
                                 .place = access::place<&Task::at>};

constexpr FieldInfo session_fields[] = {
    scalar<&Session::activity>(
        {.key = "activity",
         .kind = FieldKind::id,
         .meaning = "The activity, from program.toml.",
         .example = "\"group\"",
         .need = Need::required,
         .refers = Refers::activity,
         .written_by = "a session keeps its activity: cancel it and plan a new one"}),
    scalar<&Session::date>({.key = "date",
                            .meaning = "The day it takes place.",
                            .example = example_day,
                            .need = Need::required,
                            .group = "when",
                            .written_by = by_move}),
    scalar<&Session::start>({.key = "start",
                             .meaning = "When it starts.",
                             .example = "18:00:00",
                             .need = Need::required,
                             .group = "when",
                             .set = true}),
    scalar<&Session::end>({.key = "end",
                           .meaning = "The planned end.",
                           .example = "20:30:00",
                           .need = Need::required,
                           .group = "when",
                           .set = true}),
    scalar<&Session::ended>({.key = "ended",
                             .meaning = "When it ended, if not as planned.",
                             .example = "20:00:00",
                             .set = true}),
    scalar<&Session::place>({.key = "place",
                             .meaning = "Where it is.",
                             .example = example_place,
                             .limit = place_limit,
                             .secrecy = Secrecy::label,
                             .group = "where",
                             .set = true}),
    scalar<&Session::online>({.key = "online",
                              .meaning = "Link for a video meeting.",
                              .example = example_link,
                              .limit = place_limit,
                              .secrecy = Secrecy::label,
                              .group = "where",
                              .set = true}),
    scalar<&Session::status>({.key = "status",
                              .meaning = "planned, held or cancelled.",
                              .example = "\"held\"",
                              .need = Need::required,
                              .group = "what",
                              .written_by = by_cancel}),
    scalar<&Session::reason>(
        {.key = "reason",
         .meaning = "Why it was cancelled, or why it is held on a public holiday.",
         .example = "\"kept by decision\"",
         .secrecy = Secrecy::prose,
         .group = "what",
         .set = true}),
    list<&Session::staff, &Session::staff_at>({.key = "staff",
                                               .kind = FieldKind::ids,
                                               .meaning = "Workers who lead it.",
                                               .example = "[\"s-ada\"]",
                                               .refers = Refers::staff,
                                               .repeats = Repeats::nothing,
                                               .group = "who",
                                               .set = true}),
    scalar<&Session::facilitator>({.key = "facilitator",
                                   .kind = FieldKind::id,
                                   .meaning = "The worker who leads the conversation.",
                                   .example = "\"s-ada\"",
                                   .refers = Refers::staff,
                                   .group = "who",
                                   .set = true}),
    scalar<&Session::guests>({.key = "guests",
                              .meaning = "Number of guests at a workshop.",
                              .example = "7",
                              .bounds = {0, 1000},
                              .set = true}),
    scalar<&Session::nobody_came>({.key = "nobody-came",
                                   .meaning = "Whether it was held although nobody came.",
                                   .example = "false",
                                   .group = "what",
                                   .set = true}),
    tables<&Session::moves>(move_record, {.key = "moved",
                                          .meaning = "Moves to another day.",
                                          .group = "when",
                                          .written_by = by_move}),
    tables<&Session::replies>(
        reply_record,
        {.key = "replies",
         .kind = FieldKind::keyed,
         .meaning = "Answers to invitations, by client or worker: an answer, or a table.",
         .refers = Refers::person,
         .written_by = by_reply}),
    tables<&Session::marks>(
        mark_record,
        {.key = "attendance",
         .kind = FieldKind::keyed,
         .meaning = "Who came, by client or worker: a status, or a table. A person not listed "
                    "is unmarked, not absent.",
         .refers = Refers::person,
         .written_by = by_mark}),
    tables<&Session::tasks>(
        task_record,
        {.key = "task", .meaning = "Tasks of a team meeting.", .written_by = "peer task add"}),
    anyway_field<&Session::anyway>(Repeats::nothing),
};

}  // namespace

constinit const RecordInfo session_record{.name = "session",
                                          .pattern = "sessions/YYYY/ID.toml",
                                          .example = "sessions/2026/2026-11-23-group.toml",
                                          .meaning = "one session with its replies and attendance",
                                          .fields = session_fields,
                                          .set_by = "peer session set",
                                          .made_by = "peer session plan",
                                          .id = access::id<&Session::id>};

}  // namespace peer::domain
