// Loading many files at once: whole folders, years of sessions; by two threads when there are
// enough of them.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include "peer/base/two_threads.hpp"
#include "peer/store/layout.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

// Year folders reach this far beyond the period: a moved session keeps the id of its first date.
constexpr int farthest_move = 31;

// Below this a second thread costs more than it saves, and most commands never get there.
constexpr std::size_t fewest_for_two = 512;
constexpr std::size_t portion_size = 256;

template <class Record>
void move_all(std::vector<Record>& to, std::vector<Record>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

template <class Record>
void move_all(domain::RecordList<Record>& to, domain::RecordList<Record>& from) {
  to.append(std::move(from));
}

}  // namespace

// Some neighbouring files, read and decoded by one thread.
struct Workspace::Portion {
  domain::Records records;
  base::Findings findings;
  Seen seen;
};

void Workspace::add_folder(const std::string& folder, std::vector<std::string>& paths) {
  if (!state_->folders.insert(folder).second) return;
  for (const std::string& id : ids(folder)) paths.push_back(folder + "/" + id + ".toml");
}

void Workspace::add_years(const std::string& folder, std::optional<domain::Date> from,
                          std::optional<domain::Date> until, std::vector<std::string>& paths) {
  for (const std::string& year : state_->view.list(folder, "")) {
    if (!is_year(year)) {
      if (!year.ends_with(".toml")) continue;
      report_stray(folder + "/" + year, "lies in no folder of a year, so it is not read",
                   "move it to the folder of its year, such as " + folder + "/2026");
      continue;
    }
    if (from && year < std::to_string(domain::calendar_day(*from - farthest_move).year)) continue;
    if (until && year > std::to_string(domain::calendar_day(*until + farthest_move).year)) continue;
    for (const std::string& id : ids(folder + "/" + year)) {
      const auto date = domain::date_of_session_id(id);
      if (date && from && *date < *from - farthest_move) continue;
      if (date && until && *date > *until + farthest_move) continue;
      paths.push_back(folder + "/" + year + "/" + id + ".toml");
    }
  }
}

void Workspace::load_folder(const std::string& folder) {
  std::vector<std::string> paths;
  add_folder(folder, paths);
  load_files(std::move(paths));
}

void Workspace::load_years(const std::string& folder, std::optional<domain::Date> from,
                           std::optional<domain::Date> until) {
  std::vector<std::string> paths;
  add_years(folder, from, until, paths);
  load_files(std::move(paths));
}

// Files that were loaded already are left out.
void Workspace::load_files(std::vector<std::string> paths) {
  std::erase_if(paths, [&](const std::string& path) { return state_->loaded.contains(path); });
  state_->view.expect(paths);
  if (paths.size() >= fewest_for_two) {
    load_in_portions(paths);
  } else {
    for (const std::string& path : paths) load_into(path, {records_, findings_, state_->seen});
  }
  records_.sort();
  auto next = state_->loaded.end();  // the paths come sorted, so that none is searched for long
  for (std::string& path : paths) {
    next = std::next(state_->loaded.insert(next, std::move(path)));
  }
}

// What each portion brings is put together in the order of the paths, as one thread would have done
// it.
void Workspace::load_in_portions(const std::vector<std::string>& paths) {
  std::vector<Portion> portions((paths.size() + portion_size - 1) / portion_size);
  base::in_two_threads(portions.size(), true, [&](std::size_t number) {
    Portion& portion = portions[number];
    const std::size_t begin = number * portion_size;
    const std::size_t end = std::min(paths.size(), begin + portion_size);
    if (paths[begin].starts_with("sessions/")) portion.records.sessions.reserve(portion_size);
    for (std::size_t path = begin; path < end; ++path) {
      load_into(paths[path], {portion.records, portion.findings, portion.seen});
    }
  });
  take_portions(portions);
}

void Workspace::take_portions(std::vector<Portion>& portions) {
  std::size_t sessions = records_.sessions.size();
  for (const Portion& portion : portions) {
    sessions += portion.records.sessions.size();
  }
  records_.sessions.reserve(sessions);
  for (Portion& portion : portions) {
    move_all(records_.clients, portion.records.clients);
    move_all(records_.staff, portion.records.staff);
    move_all(records_.people, portion.records.people);
    move_all(records_.sessions, portion.records.sessions);
    move_all(records_.contacts, portion.records.contacts);
    move_all(records_.messages, portion.records.messages);
    move_all(records_.on_call, portion.records.on_call);
    move_all(records_.inbox, portion.records.inbox);
    move_all(records_.indiscretions, portion.records.indiscretions);
    move_all(records_.comments, portion.records.comments);
    records_.unreadable.merge(portion.records.unreadable);
    findings_.add(std::move(portion.findings));
    state_->seen.texts.merge(portion.seen.texts);
    move_all(state_->seen.exposed, portion.seen.exposed);
    move_all(state_->seen.unseen, portion.seen.unseen);
    state_->seen.disk_failed = state_->seen.disk_failed || portion.seen.disk_failed;
    portion = Portion();
  }
}

void Workspace::load_clients() {
  load_folder("clients");
}
void Workspace::load_staff() {
  load_folder("staff");
}
void Workspace::load_people() {
  load_folder("people");
  load_not_names();
}
void Workspace::load_on_call() {
  load_folder("oncall");
}

void Workspace::load_sessions(std::optional<domain::Date> from, std::optional<domain::Date> until) {
  load_years("sessions", from, until);
}

void Workspace::load_contacts(std::optional<domain::Date> from, std::optional<domain::Date> until) {
  load_years("contacts", from, until);
}

void Workspace::load_messages(std::optional<domain::Date> from, std::optional<domain::Date> until) {
  load_years("messages", from, until);
}

}  // namespace peer::workspace
