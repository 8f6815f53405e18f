// The list of sessions; see sessions.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/sessions.hpp"

#include <algorithm>
#include <tuple>

#include "peer/actions/session_text.hpp"
#include "peer/domain/answers.hpp"
#include "peer/render/record_node.hpp"

namespace peer::documents {

using domain::ReplyAnswer;
using domain::SessionStatus;

namespace {

bool takes(const SessionFilter& filter, const domain::Session& session) {
  const domain::Date date = actions::date_of(session);
  return filter.from <= date && date <= filter.until &&
         (!filter.activity || session.activity.value == filter.activity) &&
         (!filter.status || actions::status_of(session) == *filter.status);
}

int answers(const domain::Session& session, ReplyAnswer answer) {
  return static_cast<int>(std::ranges::count_if(session.replies, [&](const domain::Reply& reply) {
    return domain::standing_answer(session, reply) == answer;
  }));
}

int answers_before(const domain::Session& session) {
  return static_cast<int>(std::ranges::count_if(session.replies, [&](const domain::Reply& reply) {
    return domain::is_before_change(session, reply);
  }));
}

// How many came: clients, or staff where the session is theirs; guests are counted too.
render::Node people_who_came(const domain::Records& records, const domain::Session& session) {
  if (actions::status_of(session) != SessionStatus ::held) return {};
  const domain::Activity* activity = records.program.activity(session.activity.value_or({}));
  const bool for_staff =
      activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
  const auto came = std::ranges::count_if(session.marks, [&](const domain::Mark& mark) {
    const bool counts = for_staff || records.worker(mark.who) == nullptr;
    return counts && mark.status && domain::came(*mark.status);
  });
  return render::Node(static_cast<std::int64_t>(came) + session.guests.value_or(0));
}

std::vector<const domain::Session*> chosen(const domain::Records& records,
                                           const SessionFilter& filter) {
  std::vector<const domain::Session*> sessions;
  for (const domain::Session& session : records.sessions) {
    if (takes(filter, session)) sessions.push_back(&session);
  }
  std::ranges::sort(sessions, [](const domain::Session* left, const domain::Session* right) {
    const auto key = [](const domain::Session& session) {
      return std::make_tuple(actions::date_of(session), session.start.value_or({}), session.id);
    };
    return key(*left) < key(*right);
  });
  return sessions;
}

}  // namespace

render::Table sessions_table(const domain::Records& records, const SessionFilter& filter,
                             bool as_text) {
  render::Table table;
  table.columns = {{"session", "session"}, {"activity", ""},
                   {"weekday", "weekday"}, {"date", "date"},
                   {"start", "start"},     {"end", "end"},
                   {"ended", ""},          {"place", "place"},
                   {"online", ""},         {"status", "status"},
                   {"yes", "yes", true},   {"maybe", "maybe", true},
                   {"no", "no", true},     {"before-change", "", true},
                   {"came", "came", true}};
  table.empty = "no sessions from " + domain::with_weekday(filter.from) + " until " +
                domain::with_weekday(filter.until);
  const std::vector<const domain::Session*> sessions = chosen(records, filter);
  if (std::ranges::any_of(sessions,
                          [](const auto* session) { return answers_before(*session) > 0; })) {
    std::ranges::find(table.columns, "before-change", &render::Column::key)->heading = "before";
  }
  for (const domain::Session* session : sessions) {
    table.rows.push_back(
        {session->id, session->activity.value_or({}),
         domain::weekday_word(domain::weekday(actions::date_of(*session))),
         domain::format(actions::date_of(*session)), render::node_of(session->start),
         render::node_of(session->end), render::node_of(session->ended),
         as_text ? render::Node(actions::venue(*session)) : render::node_of(session->place),
         render::node_of(session->online), domain::word(actions::status_of(*session)),
         answers(*session, ReplyAnswer ::yes), answers(*session, ReplyAnswer ::maybe),
         answers(*session, ReplyAnswer ::no), answers_before(*session),
         people_who_came(records, *session)});
  }
  return table;
}

}  // namespace peer::documents
