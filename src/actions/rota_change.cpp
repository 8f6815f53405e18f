// Changes of the service-phone rota; see rota_change.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/rota_change.hpp"

#include <fmt/format.h>

#include "peer/actions/rota_turns.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/layout.hpp"

namespace peer::actions {

namespace {

constexpr domain::TimeOfDay usual_handover{8 * 3600};
constexpr int most_ids = 100;

bool has_time(std::string_view typed) {
  for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
    const bool separates = typed[i] == 'T' || typed[i] == 't' || typed[i] == ' ';
    if (separates && domain::looks_like_time(typed.substr(i + 1))) return true;
  }
  return false;
}

}  // namespace

domain::TimeOfDay handover_hour(const domain::Records& records, domain::LocalTime moment) {
  const domain::OnCall* running = nullptr;
  for (const domain::OnCall& file : records.on_call) {
    if (!file.start || !file.turn_days || file.until || moment < *file.start) continue;
    if (running == nullptr || *running->start <= *file.start) running = &file;
  }
  return running == nullptr ? usual_handover : running->start->time;
}

domain::LocalTime read_moment(const workspace::Workspace& workspace, std::string_view typed) {
  if (typed == "now") return this_minute(workspace);
  if (has_time(typed)) return domain::parse_local_time_word(typed, workspace.today());
  const domain::Date date = domain::parse_date_word(typed, workspace.today());
  constexpr domain::TimeOfDay end_of_day{86'399};
  return {date, handover_hour(workspace.records(), {date, end_of_day})};
}

domain::LocalTime this_minute(const workspace::Workspace& workspace) {
  domain::LocalTime now = workspace.now().local;
  now.time.seconds -= now.time.seconds % 60;
  return now;
}

domain::OnCallId new_rota_id(const workspace::Workspace& workspace, domain::LocalTime start,
                             std::set<domain::OnCallId>& taken) {
  const std::string day = domain::format(start.date);
  const int minutes = start.time.minutes();
  for (int number = 0; number < most_ids; ++number) {
    std::string text = day;
    if (number > 0) text += fmt::format("-{:02}{:02}", minutes / 60, minutes % 60);
    if (number > 1) text += fmt::format("-{}", number);
    const domain::OnCallId id(std::move(text));
    if (workspace.exists(store::on_call_path(id)) || !taken.insert(id).second) continue;
    return id;
  }
  base::fail_usage(fmt::format("there are too many files of the rota for {}", day));
}

void write_exception(workspace::Workspace& workspace, workspace::Proposal& proposal,
                     const RotaException& exception, std::set<domain::OnCallId>& taken) {
  store::Entries entries{{"start", exception.start},
                         {"until", exception.until},
                         {"reason", exception.reason},
                         {"staff", store::Array{exception.staff}}};
  if (!exception.backup.empty()) entries.emplace_back("backup", store::Array{exception.backup});
  proposal.create(store::on_call_path(new_rota_id(workspace, exception.start, taken)), entries);
}

std::string exception_text(workspace::Workspace& workspace, const RotaException& exception,
                           std::string_view instead) {
  return fmt::format("{} has the phone{}{} from {} until {}; {} stands in",
                     name_of(workspace, exception.staff), instead.empty() ? "" : " instead of ",
                     instead, moment_text(exception.start), moment_text(exception.until),
                     exception.backup.empty() ? "nobody" : name_of(workspace, exception.backup));
}

bool can_answer(const domain::Records& records, const domain::PersonId& worker, domain::Date day) {
  const domain::Staff* known = records.worker(worker);
  return known != nullptr && domain::employed_on(*known, day) &&
         known->service_phone.value_or(false);
}

void refuse_past(const workspace::Workspace& workspace, domain::LocalTime start, bool has_reason) {
  if (!is_past(workspace, start) || has_reason) return;
  refuse(fmt::format("{} is over: who had the phone then is not changed", moment_text(start)),
         "begin now or later; a correction of what is written about the past is recorded with "
         "--anyway REASON");
}

bool is_past(const workspace::Workspace& workspace, domain::LocalTime start) {
  return workspace.zone().at(this_minute(workspace)) > workspace.zone().at(start);
}

}  // namespace peer::actions
