// One command's view of the data directory: open it, load what is reached, propose a change,
// commit.
//
//   Workspace workspace(environment, Access::write);  // write: lock, then recovery
//   const Session& session = workspace.need_session(id);
//   Proposal proposal;
//   proposal.edit(session.file, {store::set_sorted({"attendance", who}, "present")});
//   CommitResult result = workspace.commit(proposal, {.nature = Nature::fact});
//
// Loading is by need: an exact id reads one file and never lists a folder; what was read once is
// kept. A file with errors is no exception: its findings are in findings(), and commands decide
// (need_* throw Broken below, since nothing can be said about such a record).
// commit() makes the new bytes, decodes them, runs the rules that the change reaches before and
// after, and writes nothing when an error is new – unless the change is a fact and carries a
// reason. SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/clock.hpp"
#include "peer/base/findings.hpp"
#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/domain/zone.hpp"
#include "peer/rules/rule.hpp"
#include "peer/store/edit.hpp"
#include "peer/store/revision_disk.hpp"
#include "peer/store/transaction.hpp"
#include "peer/store/undo.hpp"
#include "peer/workspace/local_settings.hpp"

namespace peer::workspace {

// rehearse: of a dry run. It sees what a writer would see, but takes no lock, recovers nothing and
// leaves every byte, also of .peer/: it works where nothing may be written.
enum class Access { read, write, rehearse };

// Everything that comes from outside the files.
struct Environment {
  std::string directory;  // the data directory, already found
  std::string command;    // "attendance mark": shown to writers who wait
  const base::Clock* clock = nullptr;
  base::Random* random = nullptr;
  std::optional<std::string> now_word;    // --now or PEER_NOW
  std::optional<std::string> today_word;  // --today or PEER_TODAY
  std::optional<std::string> typist;      // PEER_STAFF
  // Of a reader: the records as they stood in this git revision (--revision). Who anyone is
  // (people/), the clock and `today` stay what they are now.
  std::optional<std::string> revision{};
  bool* saved = nullptr;        // set once a change is on the disk
  bool upgrades = false;        // `peer upgrade` alone writes in a directory of an older format
  bool waits_silently = false;  // run by cron or a mail server
  bool keeps_undo = false;      // what this command changes can be taken back
  bool hold_writers = false;    // a reader was overtaken by writers: it keeps them waiting
};

// Why a change may break a rule or not (design §1.2).
enum class Nature {
  plan,     // refused for good
  message,  // refused for good
  fact,     // recorded with a reason
  always    // somebody leaves, or has called in a crisis: recorded, and what it breaks is shown
};

struct CommitOptions {
  Nature nature = Nature::plan;
  std::optional<std::string> anyway{};   // --anyway REASON
  std::vector<std::string> not_names{};  // --not-a-name: kept in people/ with the change
  bool dry_run = false;
  std::string logged{};  // how `log` calls the change; the command's name unless given
};

struct CommitResult {
  bool refused = false;  // nothing was written
  base::Findings
      broken;  // new findings: errors when refused, else warnings and, with a reason, errors
  std::size_t older = 0;           // findings that were there before in the same records
  std::string diff;                // what was, or with dry_run would be, changed
  std::vector<std::string> files;  // that changed
};

// The table [[anyway]] that answers for a finding.
store::Entries answer_entries(const base::Finding& finding, const std::string& reason,
                              domain::Date day);

// New texts of files, and edits of existing ones. Several edits of one file are applied together.
class Proposal {
 public:
  void create(std::string path, const store::Entries& entries);  // refused when the file exists
  void create_text(std::string path, std::string text);
  void edit(const std::string& path, std::vector<store::Operation> operations);
  void remove(std::string path);
  // The file as it is to be, whatever stands there; nullopt: none.
  void put(std::string path, std::optional<std::string> text);
  bool empty() const {
    return edits_.empty() && texts_.empty() && removed_.empty() && put_.empty();
  }

 private:
  friend class Workspace;
  std::map<std::string, std::vector<store::Operation>> edits_;
  std::map<std::string, std::string> texts_;
  std::set<std::string> removed_;
  std::map<std::string, std::optional<std::string>> put_;
};

// Thrown when a file that the command cannot do without has errors; `findings` says which, `texts`
// holds the files for their excerpts. Exit code 1.
struct Broken {
  base::Findings findings;
  std::map<std::string, std::string> texts;
};

class Workspace {
 public:
  // Throws Broken when program.toml cannot be read as a program, unless `tolerant`.
  Workspace(Environment environment, Access access, bool tolerant = false);
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  Workspace(Workspace&&) = delete;
  Workspace& operator=(Workspace&&) = delete;

  // The moment of this command, in the program's zone; `today` is its date.
  const domain::Instant& now() const { return now_; }
  domain::Date today() const { return now_.local.date; }
  const domain::Zone& zone() const { return *zone_; }
  const Environment& environment() const { return environment_; }
  const domain::Program& program() const { return records_.program; }
  // The commit that is looked at; nullopt for the files as they stand.
  const std::optional<store::RevisionInfo>& revision() const { return revision_; }

  // One record by exact id; nullptr when there is no such file or it is broken.
  const domain::Client* client(const domain::PersonId& id);
  const domain::Staff* worker(const domain::PersonId& id);
  const domain::Person* person(const domain::PersonId& id);
  const domain::Session* session(const domain::SessionId& id);
  const domain::Contact* contact(const domain::ContactId& id);

  // The same for a record that must be there: Failure(usage) when it is not, Broken when it cannot
  // be read.
  const domain::Client& need_client(const domain::PersonId& id);
  const domain::Staff& need_worker(const domain::PersonId& id);
  const domain::Session& need_session(const domain::SessionId& id);
  const domain::Contact& need_contact(const domain::ContactId& id);

  // Whole kinds. Records that were handed out before keep their address.
  void load_clients();
  void load_staff();
  void load_people();
  // Sessions that took or will take place between the days (read: files whose name is at most
  // policy.move-days away), all of them when both are nullopt.
  void load_sessions(std::optional<domain::Date> from, std::optional<domain::Date> until);
  void load_contacts(std::optional<domain::Date> from, std::optional<domain::Date> until);
  // Those with one of the clients, of all time: their names tell whom they are with.
  void load_contacts_with(const std::set<domain::PersonId>& clients);
  void load_messages(std::optional<domain::Date> from, std::optional<domain::Date> until);
  void load_inbox(std::optional<domain::Date> from);
  void load_on_call();
  void load_not_names();  // people/.not-a-name
  // What tells who is left in peace until the day (domain::Peace): all contacts until then, and the
  // sessions since somebody asked for it.
  void load_peace(std::optional<domain::Date> day);
  void load_all();
  // After load_all(), for `check`: asks git what it carries of who anybody is.
  void gather_escaped();
  // What holds on this computer alone; the programs that send are program().sendmail and sms then.
  const LocalSettings& load_local();
  bool people_known() const;  // is there a people/ at all
  // Failure unless people/ is there and open (design §2): whoever writes a name or sends needs it.
  // In format 1 nothing tells an empty mount point from people/ itself.
  void need_people() const;

  // What has been loaded, sorted. And what was wrong in it.
  const domain::Records& records() const { return records_; }
  const base::Findings& findings() const { return findings_; }

  // The findings of files whose path is `path`, thrown as Broken when the file cannot be read.
  void need_readable(const std::string& path);

  // The bytes of a file that is no record (a template); "" when there is none, Broken when it
  // cannot be read.
  std::string need_text(const std::string& path);

  // Of a writer or a dry run: the bytes of a file as they stand; nullopt when there is none.
  std::optional<std::string> current(const std::string& path);
  // What can be taken back, the newest first.
  std::vector<store::UndoEntry> undo_entries() const;

  // The text of a file as it stands, or as the refused proposal would have made it: for excerpts.
  std::string text_of(const std::string& path) const;

  // Ids of files in clients/, staff/, sessions/YYYY, from the directory listing alone.
  std::vector<std::string> ids(std::string_view folder) const;
  // Names of other files there ("invite.cs.txt"), sorted.
  std::vector<std::string> names(std::string_view folder, std::string_view suffix) const;
  bool exists(const std::string& path) const;
  // A fresh id `PREFIX` + four base-32 characters that no client or worker has.
  domain::PersonId fresh_id(std::string_view prefix);

  // Of a workspace opened for Access::write; a dry run also of one opened for Access::rehearse.
  CommitResult commit(const Proposal& proposal, const CommitOptions& options);

  // True when a writer changed several files since this workspace was opened without the lock: what
  // was read may be partly old, partly new.
  bool changed_meanwhile() const;

  // Of a writer or a dry run: do these files still hold what was read? False for one not read yet.
  bool is_current(const std::vector<std::string>& paths) const;

  // True when the disk failed to show a file that is there: nobody can tell what stands in it.
  bool disk_failed() const;

  // Lines about recovery for the user, usually none.
  const std::vector<std::string>& notices() const { return notices_; }

 private:
  struct State;
  struct Seen;
  struct Sink;
  struct Portion;
  struct Judgment;
  void look_back();
  void read_program();
  void set_clock();
  void refuse_newer() const;
  void need_format() const;
  store::ReadResult read(const std::string& path) const;
  bool load_into(const std::string& path, const Sink& sink) const;
  bool load_file(const std::string& path);
  void load_folder(const std::string& folder);
  void load_years(const std::string& folder, std::optional<domain::Date> from,
                  std::optional<domain::Date> until);
  // Many files at once (load_files.cpp).
  void add_folder(const std::string& folder, std::vector<std::string>& paths);
  void add_years(const std::string& folder, std::optional<domain::Date> from,
                 std::optional<domain::Date> until, std::vector<std::string>& paths);
  void load_files(std::vector<std::string> paths);
  void load_in_portions(const std::vector<std::string>& paths);
  void take_portions(std::vector<Portion>& portions);
  [[noreturn]] void throw_broken(const std::string& path) const;
  // What only `check` looks at beside the records (surroundings.cpp).
  void report_stray(const std::string& path, std::string message, std::string help);
  void find_strays(const std::string& folder);
  void gather_exposed();

  // The steps of commit(), in this order (commit.cpp, scope.cpp).
  std::map<std::string, std::optional<std::string>> new_texts(const Proposal& proposal);
  void load_named_by(const domain::Records& changed);
  void load_promises(const domain::Records& changed);
  void load_ledger(const domain::Records& changed);
  void load_messages_to(const std::set<domain::PersonId>& people);
  std::vector<rules::Reach> load_reach(const domain::Records& changed);
  Judgment judge(const std::map<std::string, std::optional<std::string>>& texts);
  void add_not_names(const std::vector<std::string>& words,
                     std::map<std::string, std::optional<std::string>>& texts);
  void write(const std::map<std::string, std::optional<std::string>>& texts,
             const std::string& logged);

  Environment environment_;
  std::unique_ptr<State> state_;
  domain::Records records_;
  base::Findings findings_;
  std::optional<store::RevisionInfo> revision_;
  std::optional<domain::Zone> zone_;
  domain::Instant now_;
  std::vector<std::string> notices_;
  std::optional<LocalSettings> local_;
};

// The data directory: `given` (-C), else $PEER_DIR, else the nearest parent of the working
// directory with a program.toml. Throws Failure with what to do.
std::string find_directory(const std::optional<std::string>& given);

}  // namespace peer::workspace
