// Opening the data directory and loading records by need.
// SPDX-License-Identifier: MIT
#include "peer/workspace/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/layout.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

constexpr std::chrono::seconds longest_wait{30};

domain::Instant noon(const domain::Zone& zone, domain::Date day) {
  return zone.at(domain::LocalTime{day, domain::time_of_day(12, 0)});
}

}  // namespace

Workspace::Workspace(Environment environment, Access access, bool tolerant)
    : environment_(std::move(environment)), state_(std::make_unique<State>(environment_)) {
  PEER_ENSURE(access == Access::read || !environment_.revision, "a revision is only read");
  state_->access = access;
  if (access == Access::write) {
    state_->lock.emplace(store::Lock::take(state_->disk, environment_.command, longest_wait,
                                           store::LockKind::records, environment_.waits_silently));
    notices_ = store::recover(state_->disk, *state_->lock);
    if (state_->lock->clock_ran_back()) {
      notices_.emplace_back(
          "the clock of this computer ran backwards since the last command: look at 'date'");
    }
  } else {
    if (environment_.hold_writers && !environment_.revision) {
      if (auto lock = store::Lock::share(state_->disk)) state_->lock.emplace(std::move(*lock));
    }
    state_->generation = store::generation(state_->disk);
    state_->pending = store::pending_files(state_->disk);
  }
  look_back();
  read_program();
  refuse_newer();
  if (!tolerant) need_readable(store::program_path());
  need_format();
  set_clock();
}

Workspace::~Workspace() = default;

// What an unfinished journal holds was in no revision.
void Workspace::look_back() {
  if (state_->view.past() == nullptr) return;
  revision_ = state_->view.past()->info();
  std::erase_if(state_->pending,
                [&](const auto& file) { return !state_->view.is_now(file.first); });
}

void Workspace::read_program() {
  const std::string path = store::program_path();
  if (!load_file(path) && !records_.unreadable.contains(path)) {
    if (revision_) {
      base::fail(fmt::format("at the revision {} there was no data directory here: it has no {}",
                             base::printable(*environment_.revision), path),
                 "'git log -- program.toml' shows the revisions that have one");
    }
    base::fail("'" + environment_.directory + "' is not a data directory: it has no program.toml",
               "name one with -C DIR, or make one with 'peer init DIR'");
  }
}

const LocalSettings& Workspace::load_local() {
  if (!local_) local_ = read_local_settings(environment_.directory);
  records_.program.sendmail = local_->sendmail;
  records_.program.sms = local_->sms;
  return *local_;
}

// What a newer peer wrote may mean what this one cannot know, in every file.
void Workspace::refuse_newer() const {
  const std::int64_t format = records_.program.format;
  if (format <= store::format_version) return;
  base::fail(
      fmt::format("this directory has format {}, this peer knows formats up to {}: install "
                  "a newer peer",
                  format, store::format_version));
}

// What a newer peer reads it may not write as an older one would.
void Workspace::need_format() const {
  const std::int64_t format = records_.program.format;
  if (state_->access == Access::read || environment_.upgrades) return;
  if (format >= store::format_version) return;
  base::fail(
      fmt::format("this directory has format {}, which this peer reads and does not write", format),
      fmt::format("bring it to format {}: peer upgrade", store::format_version));
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

// A file, seen through an unfinished journal.
store::ReadResult Workspace::read(const std::string& path) const {
  const auto pending = state_->pending.find(path);
  if (pending == state_->pending.end()) return state_->view.read(path);
  store::ReadResult result;
  if (!pending->second) return result;
  result.state = store::ReadResult::State::read;
  result.bytes = *pending->second;
  return result;
}

// False when there is no text. Two threads do this at once, each with a sink of its own.
bool Workspace::load_into(const std::string& path, const Sink& sink) const {
  store::ReadResult result = read(path);
  if (result.state == store::ReadResult::State::missing) return false;
  store::decode(path, result, sink.records, sink.findings);
  if (result.problem.is_unknown) sink.seen.disk_failed = true;
  if (result.permissions == 0) {
    sink.seen.unseen.push_back(path);
  } else if ((result.permissions & group_and_others) != 0) {
    sink.seen.exposed.push_back({path, result.permissions, false});
  }
  if (result.state != store::ReadResult::State::read) return false;
  if (state_->access != Access::read) sink.seen.texts[path] = std::move(result.bytes);
  return true;
}

bool Workspace::load_file(const std::string& path) {
  if (!state_->loaded.insert(path).second) return false;
  const bool there = load_into(path, {records_, findings_, state_->seen});
  if (there) records_.sort();
  return there;
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
  store::ReadResult result = read(path);
  if (result.state == store::ReadResult::State::unreadable) {
    store::decode(path, result, records_, findings_);
  }
  need_readable(path);
  return std::move(result.bytes);
}

const domain::Client* Workspace::client(const domain::PersonId& id) {
  load_file(store::client_path(id));
  return records_.client(id);
}

const domain::Staff* Workspace::worker(const domain::PersonId& id) {
  load_file(store::staff_path(id));
  return records_.worker(id);
}

const domain::Person* Workspace::person(const domain::PersonId& id) {
  load_file(store::person_path(id));
  return records_.person(id);
}

const domain::Session* Workspace::session(const domain::SessionId& id) {
  if (!domain::date_of_session_id(id)) return nullptr;
  load_file(store::session_path(id));
  return records_.session(id);
}

const domain::Client& Workspace::need_client(const domain::PersonId& id) {
  if (const domain::Client* found = client(id)) return *found;
  need_readable(store::client_path(id));
  base::fail_usage("there is no client '" + std::string(id) + "'",
                   "'peer client list --all' shows them");
}

const domain::Staff& Workspace::need_worker(const domain::PersonId& id) {
  if (const domain::Staff* found = worker(id)) return *found;
  need_readable(store::staff_path(id));
  base::fail_usage("there is no worker '" + std::string(id) + "'", "'peer staff list' shows them");
}

const domain::Session& Workspace::need_session(const domain::SessionId& id) {
  if (const domain::Session* found = session(id)) return *found;
  if (domain::date_of_session_id(id)) need_readable(store::session_path(id));
  base::fail_usage("there is no session '" + std::string(id) + "'",
                   "'peer session list' shows the coming ones");
}

bool Workspace::changed_meanwhile() const {
  return state_->access != Access::write && !revision_ &&
         store::generation(state_->disk) != state_->generation;
}

bool Workspace::disk_failed() const {
  return state_->seen.disk_failed;
}

std::string Workspace::text_of(const std::string& path) const {
  if (auto proposed = state_->proposed.find(path); proposed != state_->proposed.end()) {
    return proposed->second;
  }
  if (auto known = state_->seen.texts.find(path); known != state_->seen.texts.end())
    return known->second;
  if (auto pending = state_->pending.find(path); pending != state_->pending.end()) {
    return pending->second.value_or("");
  }
  return state_->view.read(path).bytes;
}

std::vector<std::string> Workspace::ids(std::string_view folder) const {
  std::vector<std::string> names = state_->view.list(folder, ".toml");
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

std::vector<std::string> Workspace::names(std::string_view folder, std::string_view suffix) const {
  return state_->view.list(folder, suffix);
}

bool Workspace::is_current(const std::vector<std::string>& paths) const {
  return std::ranges::all_of(paths, [&](const std::string& path) {
    const auto known = state_->seen.texts.find(path);
    const store::ReadResult now = state_->disk.read(path);
    if (known == state_->seen.texts.end()) {
      return now.state == store::ReadResult::State::missing && state_->loaded.contains(path);
    }
    return now.state == store::ReadResult::State::read && now.bytes == known->second;
  });
}

bool Workspace::exists(const std::string& path) const {
  if (auto pending = state_->pending.find(path); pending != state_->pending.end()) {
    return pending->second.has_value();
  }
  if (state_->seen.texts.contains(path)) return true;
  return state_->view.exists(path);
}

}  // namespace peer::workspace
