// The tables of `peer export` from the records; see record_columns.hpp.
// SPDX-License-Identifier: MIT
#include "column.hpp"
#include "peer/render/record_node.hpp"
#include "record_columns.hpp"

namespace peer::exports {
namespace {

Node status_of(const void* record, domain::Date today) {
  return domain::word(domain::status_on(*static_cast<const domain::Client*>(record), today));
}

// No list at all is not an empty one: nobody has written an answer.
Node occupations_of(const void* record, domain::Date /*today*/) {
  const auto& intake = *static_cast<const domain::Intake*>(record);
  if (intake.regular_activity.empty() && intake.regular_activity_at == intake.at) return {};
  static const domain::FieldInfo& occupations =
      *find_field(*find_field(domain::client_record, "intake")->rows, "regular-activity");
  return render::field_node(occupations, record, render::iso_cell);
}

// As above, of the gaps that were let pass.
Node exceptions_of(const void* record, domain::Date /*today*/) {
  const auto& intake = *static_cast<const domain::Intake*>(record);
  if (intake.exceptions.empty()) return {};
  static const domain::FieldInfo& exceptions =
      *find_field(*find_field(domain::client_record, "intake")->rows, "exception");
  return render::field_node(exceptions, record, render::iso_cell);
}

Node has_course(const void* record, domain::Date /*today*/) {
  const auto& staff = *static_cast<const domain::Staff*>(record);
  if (staff.course_done || staff.course_is_done) return true;
  return staff.course_due ? Node(false) : Node();
}

Node messages_of(const void* record, domain::Date /*today*/) {
  return static_cast<const domain::MessageRun*>(record)->messages.size();
}

constexpr Extra client_extra[] = {
    {"", "status", "word",
     "Status on the day of the export, which follows from interviews, memberships and pauses: "
     "applicant, waitlisted, active, paused, declined or ended.",
     status_of}};
constexpr Extra intake_extra[] = {{"regular-activity", {}, {}, {}, occupations_of},
                                  {"exception", {}, {}, {}, exceptions_of}};
constexpr Extra worker_extra[] = {{"course-done", "course-done", "true/false",
                                   "Whether the course for social-services workers is done.",
                                   has_course}};
constexpr Extra run_extra[] = {
    {"", "messages", "number", "How many messages it claimed.", messages_of}};

constexpr Renamed worker_renamed[] = {{"course-done", "course-done-on", "date",
                                       "The day it was done; if missing, not done or not known."}};
constexpr Renamed channel_renamed[] = {
    {"channels", "channel", "text", "A channel that the worker looks after."}};
constexpr Renamed also_renamed[] = {
    {"also", "address", "text", "Other e-mail addresses that they write from."}};
constexpr Renamed companion_renamed[] = {{"client", "companion"}};
constexpr Renamed on_call_renamed[] = {{"turn", "turn-days"}};
constexpr Renamed activity_renamed[] = {{"break", "break-minutes"}};
constexpr Renamed outcome_renamed[] = {{"of", "message"}};

constexpr Head client{"client", "The client."};
constexpr Head worker{"staff", "The worker."};
constexpr Head session{"session", "The session."};
constexpr Head run{"run", "The run."};
constexpr Head in_client{"number", "Place in the client's file, from 1."};
constexpr Head in_worker{"number", "Place in the worker's file, from 1."};
constexpr Head in_session{"number", "Place in the session's file, from 1."};

constexpr RecordTable record_tables[] = {
    {.name = "activities",
     .row = "One row per activity in program.toml, in its order.",
     .file = &domain::program_record,
     .path = "activity",
     .own_id = {"id", "The activity."},
     .renamed = activity_renamed},
    {.name = "closures",
     .row = "One row per range of days on which nothing is planned.",
     .file = &domain::program_record,
     .path = "closure",
     .number = {"number", "Place in program.toml, from 1."}},
    {.name = "clients",
     .row = "One row per client, without a name.",
     .file = &domain::client_record,
     .id = {"id", "The client."},
     .extra = client_extra},
    {.name = "intakes",
     .row = "One row per intake interview, booked or held.",
     .file = &domain::client_record,
     .path = "intake",
     .id = client,
     .number = in_client,
     .extra = intake_extra},
    {.name = "spells",
     .row = "One row per membership; a return starts a new one.",
     .file = &domain::client_record,
     .path = "spell",
     .id = client,
     .number = in_client},
    {.name = "pauses",
     .row = "One row per agreed break.",
     .file = &domain::client_record,
     .path = "pause",
     .id = client,
     .number = in_client},
    {.name = "consents",
     .row = "One row per statement of a client on a purpose.",
     .file = &domain::client_record,
     .path = "consent",
     .id = client,
     .number = in_client},
    {.name = "offers",
     .row = "One row per place offered to somebody on the waiting list.",
     .file = &domain::client_record,
     .path = "offer",
     .id = client,
     .number = in_client},
    {.name = "companions",
     .row = "One row per agreement that an older member accompanies a newcomer.",
     .file = &domain::client_record,
     .path = "companion",
     .id = {"client", "The newcomer."},
     .number = {"number", "Place in the newcomer's file, from 1."},
     .renamed = companion_renamed},
    {.name = "people",
     .row = "One row per client or worker: who they are. Written only with --names.",
     .file = &domain::person_record,
     .id = {"id", "The client or worker."},
     .has_names = true},
    {.name = "other-addresses",
     .row = "One row per other address that somebody writes from. Written only with --names.",
     .file = &domain::person_record,
     .path = "also",
     .id = {"person", "The client or worker."},
     .number = {"number", "Place in the list, from 1."},
     .renamed = also_renamed,
     .has_names = true},
    {.name = "staff",
     .row = "One row per worker, without a name.",
     .file = &domain::staff_record,
     .id = {"id", "The worker."},
     .extra = worker_extra,
     .renamed = worker_renamed},
    {.name = "staff-channels",
     .row = "One row per channel that a worker looks after.",
     .file = &domain::staff_record,
     .path = "channels",
     .id = worker,
     .number = {"number", "Place in the list, from 1."},
     .renamed = channel_renamed},
    {.name = "absences",
     .row = "One row per range of days on which a worker is away; no cause.",
     .file = &domain::staff_record,
     .path = "absence",
     .id = worker,
     .number = in_worker},
    {.name = "employments",
     .row = "One row per employment; a return starts a new one.",
     .file = &domain::staff_record,
     .path = "spell",
     .id = worker,
     .number = in_worker},
    {.name = "stability",
     .row = "One row per confirmation of a worker's stability.",
     .file = &domain::staff_record,
     .path = "stability",
     .id = worker,
     .number = in_worker},
    {.name = "trainings",
     .row = "One row per training or internship of a worker.",
     .file = &domain::staff_record,
     .path = "training",
     .id = worker,
     .number = in_worker},
    {.name = "on-call",
     .row = "One row per on-call rotation or exception to it.",
     .file = &domain::on_call_record,
     .id = {"id", "The entry of the rota."},
     .renamed = on_call_renamed},
    {.name = "sessions",
     .row = "One row per session, for clients or for staff.",
     .file = &domain::session_record,
     .id = {"id", "The session; the id keeps the first date and activity for ever."}},
    {.name = "moves",
     .row = "One row per move of a session to another day.",
     .file = &domain::session_record,
     .path = "moved",
     .id = session,
     .number = in_session},
    {.name = "replies",
     .row = "One row per answer to an invitation.",
     .file = &domain::session_record,
     .path = "replies",
     .id = session,
     .own_id = {"person", "The client or worker who answered."}},
    {.name = "attendance",
     .row = "One row per person marked in a session.",
     .file = &domain::session_record,
     .path = "attendance",
     .id = session,
     .own_id = {"person", "The client or worker; a person without a row is unmarked, not absent."}},
    {.name = "tasks",
     .row = "One row per task of a team meeting.",
     .file = &domain::session_record,
     .path = "task",
     .id = {"session", "The team meeting."},
     .number = in_session},
    {.name = "contacts",
     .row = "One row per contact outside sessions.",
     .file = &domain::contact_record,
     .id = {"id", "The contact."}},
    {.name = "inbox",
     .row = "One row per mail that waited for a person; never its text.",
     .file = &domain::inbox_record,
     .id = {"id", "The mail."}},
    {.name = "runs",
     .row = "One row per run that sent messages.",
     .file = &domain::message_run_record,
     .id = {"id", "The run: one sending."},
     .extra = run_extra},
    {.name = "messages",
     .row = "One row per message that a run claimed for sending.",
     .file = &domain::message_run_record,
     .path = "message",
     .id = run,
     .number = {"number", "Place in the run, from 1."}},
    {.name = "told",
     .row = "One row per session described in a message.",
     .file = &domain::message_run_record,
     .path = "message.told",
     .id = run,
     .outer = {"message", "The message's place in the run."},
     .number = {"number", "Place among the sessions of the message, from 1."}},
    {.name = "outcomes",
     .row = "One row per outcome of a message.",
     .file = &domain::message_run_record,
     .path = "outcome",
     .id = run,
     .number = {"number", "Place among the outcomes of the run, from 1."},
     .renamed = outcome_renamed},
};

}  // namespace

void add_record_tables(std::vector<ExportTable>& tables) {
  for (const RecordTable& table : record_tables) tables.push_back(table_of(table));
  tables.push_back(departures_table());
}

}  // namespace peer::exports
