// Resolves the words that name a session: an id, a day, today, next, last, each with /ACTIVITY.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/typed_words.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::workspace {

namespace {

using domain::Date;
using domain::Session;
using domain::SessionStatus;

// How far `next` and `last` look before they read every session there is.
constexpr int near_days = 60;

using Sessions = std::vector<const Session*>;

Sessions matching(const Workspace& workspace, const domain::ActivityId& activity, auto accepts) {
  Sessions found;
  for (const Session& session : workspace.records().sessions) {
    if (!session.date) continue;
    if (!activity.empty() && session.activity.value_or({}) != activity) continue;
    if (accepts(session)) found.push_back(&session);
  }
  std::ranges::sort(found, [](const Session* left, const Session* right) {
    return std::tuple(*left->date, left->start.value_or({}), left->id) <
           std::tuple(*right->date, right->start.value_or({}), right->id);
  });
  return found;
}

bool is_cancelled(const Session& session) {
  return session.status.value == SessionStatus::cancelled;
}

domain::SessionId next_session(Workspace& workspace, const domain::ActivityId& activity) {
  const Date today = workspace.today();
  const auto coming = [&](const Session& session) {
    return *session.date >= today && session.status.value == SessionStatus::planned;
  };
  workspace.load_sessions(today, today + near_days);
  Sessions found = matching(workspace, activity, coming);
  if (found.empty()) {
    workspace.load_sessions(today, std::nullopt);
    found = matching(workspace, activity, coming);
  }
  if (!found.empty()) return found.front()->id;
  base::fail_usage("no session is planned from " + domain::with_weekday(today) + " on",
                   "plan some with 'peer session plan --from DATE --until DATE'");
}

domain::SessionId last_session(Workspace& workspace, const domain::ActivityId& activity) {
  const Date today = workspace.today();
  const auto past = [&](const Session& session) {
    return *session.date <= today && !is_cancelled(session);
  };
  workspace.load_sessions(today - near_days, today);
  Sessions found = matching(workspace, activity, past);
  if (found.empty()) {
    workspace.load_sessions(std::nullopt, today);
    found = matching(workspace, activity, past);
  }
  if (!found.empty()) return found.back()->id;
  base::fail_usage("there was no session until " + domain::with_weekday(today),
                   "'peer session list' shows the coming ones");
}

domain::SessionId session_on(Workspace& workspace, Date day, const domain::ActivityId& activity) {
  workspace.load_sessions(day, day);
  Sessions found =
      matching(workspace, activity, [&](const Session& session) { return *session.date == day; });
  // A cancelled session gives way to the one that took its place.
  if (found.size() > 1 && std::ranges::count_if(found, [](const Session* session) {
                            return !is_cancelled(*session);
                          }) == 1) {
    std::erase_if(found, [](const Session* session) { return is_cancelled(*session); });
  }
  if (found.size() == 1) return found.front()->id;
  const std::string when = domain::with_weekday(day);
  const std::string what = activity.empty() ? "" : " of '" + base::printable(activity) + "'";
  if (found.empty()) {
    base::fail_usage(
        "there is no session" + what + " on " + when,
        "'peer session list --from " + domain::format(day - 7) + "' shows those around it");
  }
  std::string hint = "use the id:";
  for (const Session* session : found) hint += "\n  " + session->id.text();
  base::fail_usage("there are " + std::to_string(found.size()) + " sessions" + what + " on " + when,
                   hint);
}

// nullopt for what is no day: the words of a session are more than those of a day, so that its own
// answer names them all.
std::optional<Date> day_of(const Workspace& workspace, const std::string& word) {
  try {
    return domain::parse_date_word(word, workspace.today());
  } catch (const base::Failure&) {
    return std::nullopt;
  }
}

// What a person could have meant by an id that does not exist.
[[noreturn]] void fail_unknown(Workspace& workspace, const std::string& words) {
  std::string hint;
  if (const auto date = domain::date_of_session_id(words)) {
    workspace.load_sessions(*date, *date);
    std::vector<std::string> ids;
    for (const Session& session : workspace.records().sessions) ids.push_back(session.id.text());
    hint = base::did_you_mean(words, ids);
  }
  if (hint.empty()) {
    hint =
        "a session is named by its id, a date, 'today', 'next' or 'last', each with /ACTIVITY if "
        "needed";
  }
  base::fail_usage("there is no session '" + base::shown(words) + "'", hint);
}

}  // namespace

domain::SessionId resolve_session(Workspace& workspace, std::string_view given) {
  const std::string words = id_of_file(base::trim(given));
  if (domain::is_id(words) && domain::date_of_session_id(words) &&
      workspace.exists(store::session_path(words))) {
    const domain::SessionId id(words);
    workspace.need_session(id);
    return id;
  }
  const std::size_t slash = words.find('/');
  const std::string day = words.substr(0, slash);
  domain::ActivityId activity{};
  if (slash != std::string::npos) activity = resolve_activity(workspace, words.substr(slash + 1));
  if (domain::is_id(day) && day.size() > 10 && domain::date_of_session_id(day)) {
    fail_unknown(workspace, words);
  }
  const std::vector<std::string> places = {"next", "last"};
  std::optional<Date> date;
  // A day is none of the places, in no language: it needs no catalogue.
  if (std::ranges::find(places, day) == places.end()) date = day_of(workspace, day);
  if (date) return session_on(workspace, *date, activity);
  const auto place = domain::meant_word(day, places);
  if (!place) fail_unknown(workspace, words);
  return *place == "next" ? next_session(workspace, activity) : last_session(workspace, activity);
}

}  // namespace peer::workspace
