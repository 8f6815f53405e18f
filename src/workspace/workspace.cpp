// Opening the data directory and loading records by need.
// SPDX-License-Identifier: MIT
#include "peer/workspace/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/failure.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/layout.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

// Year folders reach this far beyond the period: a moved session keeps the id of its first date.
constexpr int farthest_move = 31;

domain::Instant noon(const domain::Zone& zone, domain::Date day) {
  return zone.at(domain::LocalTime{day, domain::time_of_day(12, 0)});
}

}  // namespace

Workspace::Workspace(Environment environment, Access access, bool tolerant)
    : environment_(std::move(environment)),
      state_(std::make_unique<State>(environment_.directory)) {
  state_->access = access;
  if (access == Access::write) {
    state_->lock.emplace(store::Lock::take(state_->disk, environment_.command));
    notices_ = store::recover(state_->disk, *state_->lock);
  } else {
    if (environment_.hold_writers) {
      if (auto lock = store::Lock::share(state_->disk)) state_->lock.emplace(std::move(*lock));
    }
    state_->generation = store::generation(state_->disk);
    state_->pending = store::pending_files(state_->disk);
  }
  read_program();
  if (!tolerant) need_readable(store::program_path());
  set_clock();
}

Workspace::~Workspace() = default;

void Workspace::read_program() {
  const std::string path = store::program_path();
  if (!load_file(path) && !records_.unreadable.contains(path)) {
    base::fail("'" + environment_.directory + "' is not a data directory: it has no program.toml",
               "name one with -C DIR, or make one with 'peer init DIR'");
  }
}

void Workspace::set_clock() {
  zone_ = domain::Zone::find(records_.program.timezone);
  if (!zone_) zone_ = domain::Zone::find("UTC");
  if (!zone_) base::fail("the system has no time zone data", "install the package tzdata");
  now_ = zone_->at(environment_.clock->now());
  if (environment_.today_word) {
    now_ = noon(*zone_, domain::parse_date_word(*environment_.today_word, now_.local.date));
  }
  if (environment_.now_word) {
    if (auto instant = domain::parse_instant(*environment_.now_word)) {
      now_ = zone_->at(instant->unix_seconds());
    } else {
      now_ = zone_->at(domain::parse_local_time_word(*environment_.now_word, now_.local.date));
    }
  }
}

// The bytes of a file, seen through an unfinished journal.
std::string Workspace::read(const std::string& path, bool& there) {
  if (auto pending = state_->pending.find(path); pending != state_->pending.end()) {
    there = pending->second.has_value();
    return pending->second.value_or("");
  }
  store::ReadResult result = state_->disk.read(path);
  there = result.state == store::ReadResult::State::read;
  if (result.state == store::ReadResult::State::unreadable) {
    store::decode(path, result, records_, findings_);
  }
  return std::move(result.bytes);
}

bool Workspace::load_file(const std::string& path) {
  if (!state_->loaded.insert(path).second) return false;
  bool there = false;
  std::string text = read(path, there);
  if (!there) return false;
  store::decode(path, text, records_, findings_);
  if (!state_->bulk) records_.sort();
  if (state_->access != Access::read) state_->texts[path] = std::move(text);
  return true;
}

void Workspace::load_folder(const std::string& folder) {
  if (!state_->folders.insert(folder).second) return;
  state_->bulk = true;
  for (const std::string& id : ids(folder)) load_file(folder + "/" + id + ".toml");
  state_->bulk = false;
  records_.sort();
}

void Workspace::load_years(const std::string& folder, std::optional<domain::Date> from,
                           std::optional<domain::Date> until) {
  state_->bulk = true;
  for (const std::string& year : state_->disk.list(folder, "")) {
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
      load_file(folder + "/" + year + "/" + id + ".toml");
    }
  }
  state_->bulk = false;
  records_.sort();
}

void Workspace::throw_broken(const std::string& path) const {
  Broken broken;
  for (const base::Finding& finding : findings_.list()) {
    if (finding.file == path) broken.findings.add(finding);
  }
  broken.texts[path] = text_of(path);
  broken.findings.settle();
  throw broken;
}

void Workspace::need_readable(const std::string& path) {
  if (records_.unreadable.contains(path)) throw_broken(path);
}

std::string Workspace::need_text(const std::string& path) {
  bool there = false;
  std::string text = read(path, there);
  need_readable(path);
  return text;
}

const domain::Client* Workspace::client(std::string_view id) {
  load_file(store::client_path(id));
  return records_.client(id);
}

const domain::Staff* Workspace::worker(std::string_view id) {
  load_file(store::staff_path(id));
  return records_.worker(id);
}

const domain::Person* Workspace::person(std::string_view id) {
  load_file(store::person_path(id));
  return records_.person(id);
}

const domain::Session* Workspace::session(std::string_view id) {
  if (!domain::date_of_session_id(id)) return nullptr;
  load_file(store::session_path(id));
  return records_.session(id);
}

const domain::Client& Workspace::need_client(std::string_view id) {
  if (const domain::Client* found = client(id)) return *found;
  need_readable(store::client_path(id));
  base::fail_usage("there is no client '" + std::string(id) + "'",
                   "'peer client list --all' shows them");
}

const domain::Staff& Workspace::need_worker(std::string_view id) {
  if (const domain::Staff* found = worker(id)) return *found;
  need_readable(store::staff_path(id));
  base::fail_usage("there is no worker '" + std::string(id) + "'", "'peer staff list' shows them");
}

const domain::Session& Workspace::need_session(std::string_view id) {
  if (const domain::Session* found = session(id)) return *found;
  if (domain::date_of_session_id(id)) need_readable(store::session_path(id));
  base::fail_usage("there is no session '" + std::string(id) + "'",
                   "'peer session list' shows the coming ones");
}

void Workspace::load_clients() {
  load_folder("clients");
}
void Workspace::load_staff() {
  load_folder("staff");
}
void Workspace::load_people() {
  load_folder("people");
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

bool Workspace::changed_meanwhile() const {
  return state_->access != Access::write && store::generation(state_->disk) != state_->generation;
}

bool Workspace::people_known() const {
  return !state_->disk.list("people", ".toml").empty();
}

std::string Workspace::text_of(const std::string& path) const {
  if (auto proposed = state_->proposed.find(path); proposed != state_->proposed.end()) {
    return proposed->second;
  }
  if (auto known = state_->texts.find(path); known != state_->texts.end()) return known->second;
  if (auto pending = state_->pending.find(path); pending != state_->pending.end()) {
    return pending->second.value_or("");
  }
  return state_->disk.read(path).bytes;
}

std::vector<std::string> Workspace::ids(std::string_view folder) const {
  std::vector<std::string> names = state_->disk.list(folder, ".toml");
  for (const auto& [path, text] : state_->pending) {
    if (text && path.size() > folder.size() && path.starts_with(folder) &&
        path[folder.size()] == '/' && path.find('/', folder.size() + 1) == std::string::npos) {
      names.push_back(path.substr(folder.size() + 1));
    }
  }
  for (std::string& name : names) name = std::string(store::stem(name));
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

bool Workspace::exists(const std::string& path) const {
  if (auto pending = state_->pending.find(path); pending != state_->pending.end()) {
    return pending->second.has_value();
  }
  if (state_->texts.contains(path)) return true;
  const store::ReadResult result = state_->disk.read(path);
  // Neither answer would do: a plan would leave a session out, or write over one.
  if (result.problem.is_unknown) {
    base::fail(fmt::format("'{}' {}", path, result.problem.reason), result.problem.help);
  }
  return result.state != store::ReadResult::State::missing;
}

std::string Workspace::fresh_id(std::string_view prefix) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    const std::string id = std::string(prefix) + environment_.random->letters(4);
    if (!exists(store::client_path(id)) && !exists(store::staff_path(id))) return id;
  }
  base::fail("no free id was found", "name one with --id");
}

}  // namespace peer::workspace
