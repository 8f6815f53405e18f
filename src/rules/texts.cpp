// Every free text that git carries, record by record.
// SPDX-License-Identifier: MIT
#include "peer/rules/texts.hpp"

namespace peer::rules {

namespace {

using domain::Field;
using domain::Records;

class Collector {
 public:
  Collector(const std::string& file, std::vector<TrackedText>& all) : file_(&file), texts_(all) {}

  void prose(const Field<std::string>& field) { add(field, true); }
  void label(const Field<std::string>& field) { add(field, false); }
  void comment(const domain::Comment& comment) {
    texts_.push_back({file_, comment.at, &comment.text, true});
  }
  template <class Record>
  void reasons(const std::vector<Record>& records) {
    for (const Record& record : records) prose(record.reason);
  }

 private:
  void add(const Field<std::string>& field, bool is_prose) {
    if (field) texts_.push_back({file_, field.at, &*field, is_prose});
  }
  const std::string* file_;
  std::vector<TrackedText>& texts_;
};

void add_program(const domain::Program& program, std::vector<TrackedText>& all) {
  Collector collector(program.file, all);
  for (const domain::Activity& activity : program.activities) {
    collector.label(activity.place);
    collector.label(activity.online);
  }
  collector.reasons(program.closures);
}

void add_client(const domain::Client& client, std::vector<TrackedText>& all) {
  Collector collector(client.file, all);
  collector.prose(client.source);
  collector.prose(client.awaiting);
  for (const domain::Intake& intake : client.intakes) collector.prose(intake.exception);
  collector.reasons(client.spells);
  collector.reasons(client.anyway);
  for (const domain::Consent& consent : client.consents) collector.prose(consent.purpose);
}

void add_session(const domain::Session& session, std::vector<TrackedText>& all) {
  Collector collector(session.file, all);
  collector.label(session.place);
  collector.label(session.online);
  collector.prose(session.reason);
  collector.reasons(session.moves);
  collector.reasons(session.marks);
  for (const domain::Mark& mark : session.marks) {
    if (mark.follow_up) collector.prose(mark.follow_up->dropped);
  }
  collector.reasons(session.anyway);
  for (const domain::Task& task : session.tasks) {
    collector.prose(task.what);
    collector.prose(task.dropped);
  }
}

void add_messages(const domain::MessageRun& run, std::vector<TrackedText>& all) {
  Collector collector(run.file, all);
  for (const domain::Message& message : run.messages) {
    for (const domain::Told& told : message.told) {
      collector.label(told.place);
      collector.label(told.online);
    }
  }
  for (const domain::MessageOutcome& outcome : run.outcomes) collector.prose(outcome.why);
}

}  // namespace

std::vector<TrackedText> tracked_texts(const Records& records) {
  std::vector<TrackedText> all;
  add_program(records.program, all);
  for (const domain::Client& client : records.clients) add_client(client, all);
  for (const domain::Staff& worker : records.staff) {
    Collector collector(worker.file, all);
    collector.reasons(worker.spells);
    for (const domain::Training& training : worker.trainings) collector.prose(training.title);
    collector.reasons(worker.anyway);
  }
  for (const domain::Session& session : records.sessions) add_session(session, all);
  for (const domain::Contact& contact : records.contacts) {
    Collector collector(contact.file, all);
    if (contact.follow_up) collector.prose(contact.follow_up->dropped);
    collector.reasons(contact.anyway);
  }
  for (const domain::MessageRun& run : records.messages) add_messages(run, all);
  for (const domain::OnCall& rotation : records.on_call) {
    Collector collector(rotation.file, all);
    collector.prose(rotation.reason);
  }
  for (const domain::Comment& comment : records.comments) {
    Collector collector(comment.file, all);
    collector.comment(comment);
  }
  return all;
}

}  // namespace peer::rules
