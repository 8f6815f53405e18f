// Looks for the newest of all that counts as contact.
// SPDX-License-Identifier: MIT
#include "peer/reports/last_contact.hpp"

#include <algorithm>

#include "peer/domain/peace.hpp"

namespace peer::reports {
namespace {

using domain::AttendanceStatus;
using domain::Date;
using Kind = LastContact::Kind;

class Newest {
 public:
  explicit Newest(Date today) : today_(today) {}

  void see(Kind kind, Date date, const Source& source) {
    if (date > today_ || (found_ && found_->date > date)) return;
    found_ = LastContact{kind, date, source};
  }
  const std::optional<LastContact>& found() const { return found_; }

 private:
  Date today_;
  std::optional<LastContact> found_{};
};

void see_session(Newest& newest, const domain::Session& session, const std::string& client) {
  const domain::Reply* reply = session.reply_of(client);
  if (reply != nullptr && reply->at) {
    newest.see(Kind::reply, reply->at->local.date, source_at(session.file, reply->who_at, client));
  }
  const domain::Mark* mark = session.mark_of(client);
  if (mark == nullptr || !mark->status || !session.date) return;
  if (*mark->status == AttendanceStatus::absent) return;
  newest.see(domain::came(*mark->status) ? Kind::came : Kind::excused, *session.date,
             source_at(session.file, mark->who_at, client));
}

bool is_in_touch(const domain::Contact& contact) {
  return contact.direction.value == domain::ContactDirection::in ||
         (contact.outcome && domain::was_reached(*contact.outcome)) ||
         contact.purpose.value == domain::ContactPurpose::seen;
}

// The silence of a pause, or from before the membership, is nobody's.
Date begin_of_silence(const domain::Client& client, const std::optional<LastContact>& last,
                      Date today) {
  Date since = last ? last->date : Date{INT32_MIN};
  for (const domain::Spell& spell : client.spells) {
    if (spell.covers(today)) since = std::max(since, *spell.from);
  }
  for (const domain::Pause& pause : client.pauses) {
    if (pause.until && *pause.until < today) since = std::max(since, *pause.until);
  }
  return since;
}

}  // namespace

std::optional<LastContact> last_contact(const domain::Records& records,
                                        const domain::Client& client, Date today) {
  Newest newest(today);
  for (const domain::Intake& intake : client.intakes) {
    if (!intake.outcome || !intake.date) continue;
    newest.see(Kind::interview, *intake.date, source_at(client.file, intake.date.at, client.id));
  }
  for (const domain::Contact& contact : records.contacts) {
    if (contact.client.value != client.id || !contact.at || !is_in_touch(contact)) continue;
    newest.see(Kind::contact, contact.at->local.date,
               source_at(contact.file, contact.at.at, client.id));
  }
  for (const domain::Session& session : records.sessions) see_session(newest, session, client.id);
  return newest.found();
}

std::optional<Silence> silence_of(const domain::Records& records, const domain::Client& client,
                                  Date today) {
  if (domain::status_on(client, today) != domain::ClientStatus::active) return std::nullopt;
  const domain::LocalTime evening{today, domain::time_of_day(23, 59)};
  if (domain::Peace(records).asked_by(client.id, evening) != nullptr) return std::nullopt;
  const std::optional<LastContact> last = last_contact(records, client, today);
  const Date since = begin_of_silence(client, last, today);
  const auto allowed = static_cast<int>(records.program.policy.silent_days);
  if (today - since <= allowed) return std::nullopt;
  const Source source = last ? last->source : Source{client.file, 1, 1, client.id};
  return Silence{since, since + allowed + 1, today - since, source};
}

}  // namespace peer::reports
