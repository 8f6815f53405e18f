// Every rule is held to its declared reach: over the records within it, a record has the findings
// that it has over all of them. A rule that looks farther would judge a change differently from
// `check`, since a writer loads no more than the reach.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "judge.hpp"
#include "peer/rules/rule.hpp"
#include "support/random_program.hpp"

namespace {

using namespace peer;
using domain::Records;
using rules::Reach;
using rules::Rule;
using test::Lines;

using Ids = std::set<std::string, std::less<>>;
using Files = std::set<std::string, std::less<>>;

// What one record is called, and what it names.
struct Entry {
  std::string id;
  Ids names;                         // clients, workers, sessions
  std::optional<domain::Date> date;  // of a session
};

class Directory {
 public:
  explicit Directory(const Records& records) : records_(records) {
    for (const auto& client : records.clients) enter(client);
    for (const auto& worker : records.staff) enter(worker).names = {worker.id.text()};
    for (const auto& person : records.people) enter(person).names = {person.id.text()};
    for (const auto& session : records.sessions) enter(session);
    for (const auto& contact : records.contacts) enter(contact);
    for (const auto& run : records.messages) enter(run);
    for (const auto& rotation : records.on_call) {
      Entry& entry = enter(rotation);
      name(entry, rotation.staff);
      name(entry, rotation.backup);
    }
    Entry& program = entries_[records.program.file];
    for (const auto& activity : records.program.activities) name(program, activity.staff);
  }

  // The records of `reach` around `file`; program.toml is always there.
  Records within(Reach reach, const std::string& file) const {
    Files files;
    take(file, files);
    const Entry& entry = entries_.at(file);
    if (reach == Reach::day && entry.date) take_days(*entry.date, files);
    if (reach == Reach::client) take_threads(entry.names, files);
    if (reach == Reach::team) {
      take_folder("staff/", files);
      take_folder("oncall/", files);
    }
    if (reach == Reach::people) take_folder("people/", files);
    return cut(files);
  }

  Files files() const {
    Files files;
    for (const auto& [file, entry] : entries_) files.insert(file);
    return files;
  }

 private:
  template <class Record>
  Entry& enter(const Record& record) {
    Entry& entry = entries_[record.file];
    entry.id = record.id;
    describe(entry, record);
    files_of_[record.id.text()].insert(record.file);
    return entry;
  }

  template <class Record>
  static void describe(Entry&, const Record&) {}
  static void describe(Entry& entry, const domain::Client& client) {
    entry.names.insert(client.id.text());
    name(entry, client.not_same_as);
    for (const auto& intake : client.intakes) name(entry, intake.by);
    for (const auto& companion : client.companions) name(entry, companion.client);
  }
  static void describe(Entry& entry, const domain::Session& session) {
    entry.date = session.date.value;
    name(entry, session.staff);
    name(entry, session.facilitator);
    for (const auto& mark : session.marks) entry.names.insert(mark.who.text());
    for (const auto& reply : session.replies) entry.names.insert(reply.who.text());
    for (const auto& task : session.tasks) name(entry, task.who);
  }
  static void describe(Entry& entry, const domain::Contact& contact) {
    name(entry, contact.client);
    name(entry, contact.by);
    if (contact.follow_up) name(entry, contact.follow_up->by);
  }
  static void describe(Entry& entry, const domain::MessageRun& run) {
    for (const auto& message : run.messages) {
      name(entry, message.to);
      name(entry, message.sessions);
    }
  }
  template <class Id>
  static void name(Entry& entry, const base::Field<Id>& id) {
    if (id) entry.names.insert(id->text());
  }
  template <class Id>
  static void name(Entry& entry, const std::vector<base::Field<Id>>& ids) {
    for (const auto& id : ids) name(entry, id);
  }

  // A record and what it names, one step far.
  void take(const std::string& file, Files& files) const {
    files.insert(file);
    for (const std::string& id : entries_.at(file).names) take_id(id, files);
  }
  void take_id(const std::string& id, Files& files) const {
    const auto found = files_of_.find(id);
    if (found != files_of_.end()) files.insert(found->second.begin(), found->second.end());
  }
  void take_days(domain::Date date, Files& files) const {
    for (const auto& [file, entry] : entries_) {
      if (entry.date && (*entry.date == date || *entry.date == date - 1)) take(file, files);
    }
  }
  void take_threads(const Ids& people, Files& files) const {
    for (const auto& [file, entry] : entries_) {
      const bool names_one = std::ranges::any_of(
          people, [&](const std::string& id) { return entry.names.contains(id); });
      const bool is_thread = file.starts_with("sessions/") || file.starts_with("contacts/") ||
                             file.starts_with("messages/");
      if (names_one && is_thread) take(file, files);
    }
  }
  void take_folder(std::string_view folder, Files& files) const {
    for (const auto& [file, entry] : entries_) {
      if (file.starts_with(folder)) files.insert(file);
    }
  }

  Records cut(const Files& files) const {
    Records records = records_;
    const auto is_cut = [&](const auto& record) { return !files.contains(record.file); };
    const auto keep = [&](auto& list) { list.erase_if(is_cut); };
    keep(records.clients);
    keep(records.staff);
    keep(records.people);
    keep(records.sessions);
    keep(records.contacts);
    keep(records.messages);
    keep(records.on_call);
    std::erase_if(records.indiscretions, is_cut);
    std::erase_if(records.comments, is_cut);
    return records;
  }

  const Records& records_;
  std::map<std::string, Entry> entries_;              // by file
  std::map<std::string, Ids, std::less<>> files_of_;  // by id
};

// What a rule finds in each file, without the help: that may suggest an id from anywhere.
std::map<std::string, Lines> findings_by_file(const Rule& rule, const Records& records) {
  std::map<std::string, Lines> lines;
  const base::Findings findings = rules::run_rule(rule, records);
  for (const base::Finding& finding : findings.list()) {
    std::string line = fmt::format("{}:{} {} {}", finding.at.begin.line, finding.at.begin.column,
                                   base::severity_word(finding.severity), finding.message);
    for (const base::Related& related : finding.related) {
      line += fmt::format(" / {}:{} {}", related.file, related.at.begin.line, related.message);
    }
    lines[finding.file].push_back(line);
  }
  return lines;
}

// Where a rule finds something else within its reach than over everything.
Lines trespasses(const std::vector<const Rule*>& judged, const Records& records) {
  Lines lines;
  const Directory directory(records);
  std::map<std::string_view, std::map<std::string, Lines>> over_all;
  for (const Rule* rule : judged) over_all[rule->id] = findings_by_file(*rule, records);
  for (const Reach reach : {Reach::record, Reach::day, Reach::client, Reach::team, Reach::people}) {
    for (const std::string& file : directory.files()) {
      const Records near = directory.within(reach, file);
      for (const Rule* rule : judged) {
        if (rule->reach != reach) continue;
        const Lines far_lines = over_all[rule->id][file];
        const Lines near_lines = findings_by_file(*rule, near)[file];
        if (far_lines != near_lines) lines.push_back(fmt::format("{} in {}", rule->id, file));
      }
    }
  }
  return lines;
}

std::vector<const Rule*> registered() {
  return {rules::all_rules().begin(), rules::all_rules().end()};
}

Records random_records(unsigned seed) {
  std::vector<rules::ExampleFile> files;
  for (const auto& [path, text] : test::RandomProgram(seed, true).files()) {
    files.push_back({path, text});
  }
  const auto decoded = test::decode_files(files);
  CHECK(test::lines_of(decoded.findings) == Lines{});
  return decoded.records;
}

// Rules that look farther than they say.

void count_sessions(const Records& records, rules::Report& report) {
  for (const auto& session : records.sessions) {
    if (records.sessions.size() > 12) report.add(session.file, session.date.at, "many sessions");
  }
}

void look_two_days_back(const Records& records, rules::Report& report) {
  for (const auto& session : records.sessions) {
    for (const auto& other : records.sessions) {
      if (!session.date || !other.date || *other.date != *session.date - 2) continue;
      report.add(session.file, session.date.at, "something took place two days before");
    }
  }
}

void compare_clients(const Records& records, rules::Report& report) {
  for (const auto& client : records.clients) {
    const auto others = records.clients.size() - 1;
    report.add(client.file, {}, fmt::format("there are {} other clients", others));
  }
}

void count_clients(const Records& records, rules::Report& report) {
  for (const auto& worker : records.staff) {
    if (records.clients.size() > 3) report.add(worker.file, {}, "many clients");
  }
}

Rule cheat(std::string_view id, Reach reach, void (*check)(const Records&, rules::Report&)) {
  Rule rule{};
  rule.id = id;
  rule.reach = reach;
  rule.check = check;
  return rule;
}

}  // namespace

TEST_CASE("no rule looks beyond its reach in any rule's examples") {
  for (const Rule* rule : rules::all_rules()) {
    for (const std::string_view example : {rule->good, rule->bad}) {
      const auto decoded = test::decode_files(rules::example_files(example));
      CAPTURE(rule->id);
      CHECK(trespasses(registered(), decoded.records) == Lines{});
    }
  }
}

TEST_CASE("no rule looks beyond its reach in programs at random") {
  std::map<std::string, std::size_t> found;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const Records records = random_records(seed);
    CHECK(trespasses(registered(), records) == Lines{});
    const base::Findings findings = rules::run_all_rules(records);
    for (const auto& finding : findings.list()) ++found[finding.rule];
  }
  // They are rich enough for this to mean something.
  for (const char* rule :
       {"intake-first", "intake-complete", "intake-by-staff", "members-only",
        "membership-by-decision", "two-consultants", "coordinator-present", "staff-on-duty",
        "session-overlap", "place-known", "references", "minutes-fit", "course-known", "left-open",
        "offer-while-waiting", "companion-agreed"}) {
    CAPTURE(rule);
    CHECK(found[rule] > 0);
  }
}

TEST_CASE("a rule that looks beyond its reach is caught") {
  const std::vector<Rule> cheats = {cheat("a-record", Reach::record, count_sessions),
                                    cheat("a-day", Reach::day, look_two_days_back),
                                    cheat("a-client", Reach::client, compare_clients),
                                    cheat("a-team", Reach::team, count_clients)};
  for (const Rule& rule : cheats) {
    CAPTURE(rule.id);
    Rule honest = rule;
    honest.reach = Reach::directory;  // which has no bounds
    bool is_caught = false;
    for (unsigned seed = 1; seed <= 12 && !is_caught; ++seed) {
      const Records records = random_records(seed);
      is_caught = !trespasses({&rule}, records).empty();
      CHECK(trespasses({&honest}, records).empty());
    }
    CHECK(is_caught);
  }
}
