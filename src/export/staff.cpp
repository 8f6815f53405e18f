// Tables of `peer export` from staff/ and oncall/.
// SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::OnCall;
using domain::Spell;
using domain::Staff;

Node course_done(const Staff& staff) {
  if (staff.course_done || staff.course_is_done) return true;
  return staff.course_due ? Node(false) : Node();
}

constexpr ColumnOf<Staff> staff_columns[] = {
    {"id", "id", "The worker.", [](const Staff& row) { return Node(row.id); }},
    {"role", "word", "consultant or coordinator.", [](const Staff& row) { return cell(row.role); }},
    {"course-done", "true/false", "Whether the course for workers in social services is done.",
     course_done},
    {"course-done-on", "date", "The day on which it was done; none: not done, or not known.",
     [](const Staff& row) { return cell(row.course_done); }},
    {"course-due", "date", "The day by which it is to be done.",
     [](const Staff& row) { return cell(row.course_due); }},
    {"service-phone", "true/false", "Whether the worker has a service phone.",
     [](const Staff& row) { return cell(row.service_phone); }},
};

void each_worker(const ExportSource& source, const ExportSink& sink) {
  for (const Staff& staff : source.records.staff) send(staff_columns, staff, sink);
}

using ChannelPart = Part<Staff, Field<std::string>>;
constexpr ColumnOf<ChannelPart> channel_columns[] = {
    {"staff", "id", "The worker.", [](const ChannelPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the list, from 1.",
     [](const ChannelPart& row) { return Node(row.number); }},
    {"channel", "text", "A channel that the worker looks after.",
     [](const ChannelPart& row) { return cell(row.item); }},
};

void each_channel(const ExportSource& source, const ExportSink& sink) {
  for (const Staff& staff : source.records.staff) {
    send_parts(channel_columns, staff, staff.channels, sink);
  }
}

using EmploymentPart = Part<Staff, Spell>;
constexpr ColumnOf<EmploymentPart> employment_columns[] = {
    {"staff", "id", "The worker.", [](const EmploymentPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the worker's file, from 1.",
     [](const EmploymentPart& row) { return Node(row.number); }},
    {"from", "date", "First day of the employment.",
     [](const EmploymentPart& row) { return cell(row.item.from); }},
    {"until", "date", "Last day of it; none: it goes on.",
     [](const EmploymentPart& row) { return cell(row.item.until); }},
    {"reason", "text", "Why it ended.",
     [](const EmploymentPart& row) { return cell(row.item.reason); }},
};

void each_employment(const ExportSource& source, const ExportSink& sink) {
  for (const Staff& staff : source.records.staff) {
    send_parts(employment_columns, staff, staff.spells, sink);
  }
}

using StabilityPart = Part<Staff, domain::Stability>;
constexpr ColumnOf<StabilityPart> stability_columns[] = {
    {"staff", "id", "The worker.", [](const StabilityPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the worker's file, from 1.",
     [](const StabilityPart& row) { return Node(row.number); }},
    {"on", "date", "The day on which the lead confirmed that the worker is stabilized.",
     [](const StabilityPart& row) { return cell(row.item.on); }},
    {"by", "id", "Who confirmed it.", [](const StabilityPart& row) { return cell(row.item.by); }},
};

void each_confirmation(const ExportSource& source, const ExportSink& sink) {
  for (const Staff& staff : source.records.staff) {
    send_parts(stability_columns, staff, staff.confirmations, sink);
  }
}

using TrainingPart = Part<Staff, domain::Training>;
constexpr ColumnOf<TrainingPart> training_columns[] = {
    {"staff", "id", "The worker.", [](const TrainingPart& row) { return Node(row.of.id); }},
    {"number", "number", "Place in the worker's file, from 1.",
     [](const TrainingPart& row) { return Node(row.number); }},
    {"kind", "word", "training or internship.",
     [](const TrainingPart& row) { return cell(row.item.kind); }},
    {"title", "text", "What it was.", [](const TrainingPart& row) { return cell(row.item.title); }},
    {"from", "date", "First day.", [](const TrainingPart& row) { return cell(row.item.from); }},
    {"until", "date", "Last day; none: it was one day.",
     [](const TrainingPart& row) { return cell(row.item.until); }},
    {"hours", "number", "Its hours.", [](const TrainingPart& row) { return cell(row.item.hours); }},
};

void each_training(const ExportSource& source, const ExportSink& sink) {
  for (const Staff& staff : source.records.staff) {
    send_parts(training_columns, staff, staff.trainings, sink);
  }
}

constexpr ColumnOf<OnCall> on_call_columns[] = {
    {"id", "id", "The entry of the rota.", [](const OnCall& row) { return Node(row.id); }},
    {"start", "local time", "When it begins.", [](const OnCall& row) { return cell(row.start); }},
    {"until", "local time", "When an exception ends; none: a rotation, which the next one ends.",
     [](const OnCall& row) { return cell(row.until); }},
    {"turn-days", "number", "Days after which a rotation passes the phone on.",
     [](const OnCall& row) { return cell(row.turn_days); }},
    {"reason", "text", "Why there is an exception.",
     [](const OnCall& row) { return cell(row.reason); }},
    {"staff", "list of ids", "Who has the service phone, turn by turn.",
     [](const OnCall& row) { return cell(row.staff); }},
    {"backup", "list of ids", "Who stands in, turn by turn.",
     [](const OnCall& row) { return cell(row.backup); }},
};

void each_on_call(const ExportSource& source, const ExportSink& sink) {
  for (const OnCall& on_call : source.records.on_call) send(on_call_columns, on_call, sink);
}

}  // namespace

void add_staff_tables(std::vector<ExportTable>& tables) {
  tables.push_back(
      {"staff", "One row a worker, without a name.", described(staff_columns), each_worker});
  tables.push_back({"staff-channels", "One row a channel that a worker looks after.",
                    described(channel_columns), each_channel});
  tables.push_back({"employments", "One row an employment of a worker; coming back is a new one.",
                    described(employment_columns), each_employment});
  tables.push_back({"stability", "One row a confirmation that a worker is stabilized.",
                    described(stability_columns), each_confirmation});
  tables.push_back({"trainings", "One row a training or internship of a worker.",
                    described(training_columns), each_training});
  tables.push_back({"on-call", "One row a rotation or an exception of the service phone's rota.",
                    described(on_call_columns), each_on_call});
}

}  // namespace peer::exports
