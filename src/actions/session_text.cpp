// Words for sessions, their times and places, and the names of people.
// SPDX-License-Identifier: MIT
#include "peer/actions/session_text.hpp"

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/reason.hpp"

namespace peer::actions {

std::string hours(domain::TimeOfDay start, domain::TimeOfDay end) {
  return domain::format(start) + "–" + domain::format(end);
}

std::string day_and_hours(const domain::Session& session) {
  return domain::with_weekday(date_of(session)) + ", " +
         hours(session.start.value_or({}), session.end.value_or({}));
}

std::string venue(const domain::Session& session) {
  return base::printable(session.place.value_or(session.online.value_or("")));
}

std::string activity_title(const domain::Program& program, const domain::Session& session) {
  const domain::ActivityId id = session.activity.value_or({});
  const domain::Activity* activity = program.activity(id);
  return base::printable(activity != nullptr ? activity->title_in(program.language) : id.text());
}

std::string session_on_day(workspace::Workspace& workspace, const domain::SessionId& id) {
  const domain::Session* session = workspace.session(id);
  if (session == nullptr) return id.text();
  return activity_title(workspace.program(), *session) + " on " +
         domain::with_weekday(date_of(*session));
}

domain::Date date_of(const domain::Session& session) {
  if (session.date) return *session.date;
  return domain::date_of_session_id(session.id).value_or(domain::Date{});
}

domain::SessionStatus status_of(const domain::Session& session) {
  return session.status.value_or(domain::SessionStatus::planned);
}

domain::LocalTime begin_of(const domain::Session& session) {
  return {date_of(session), session.start.value_or({})};
}

std::string reason_text(const domain::Program& program, domain::ReasonPlaces places,
                        const base::Field<std::string>& reason) {
  return reason ? domain::reason_title(program, places, *reason, "en") : std::string();
}

std::string name_of(workspace::Workspace& workspace, const domain::PersonId& id) {
  const domain::Person* person = workspace.person(id);
  if (person == nullptr || !person->name) return id.text();
  return base::printable(*person->name);
}

void refuse(const std::string& message, std::string hint) {
  throw base::Failure(base::ExitCode::findings, message, std::move(hint));
}

}  // namespace peer::actions
