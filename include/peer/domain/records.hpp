// The records that a command loaded: all of the directory, or what its change reaches.
//
// Lists are sorted by id (sessions therefore by planned date). Filled by the store, read by rules,
// reports and delivery, changed by nobody: a change makes a new set (workspace).
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/domain/client.hpp"
#include "peer/domain/contact.hpp"
#include "peer/domain/inbox.hpp"
#include "peer/domain/program.hpp"
#include "peer/domain/record_list.hpp"
#include "peer/domain/session.hpp"
#include "peer/domain/staff.hpp"

namespace peer::domain {

// A file or folder of the data directory whose permissions let the group or others in.
struct Exposed {
  std::string path;   // "clients/c-1.toml", "clients"; "." is the data directory
  unsigned mode = 0;  // 0644
  bool is_folder = false;
};

// What the outer repository holds, or would take, of who anybody is.
struct Escaped {
  std::string path;  // "people/c-1.toml", "letter.html"
  bool is_tracked = false;
  PersonId named{};      // whom the file names; "" for a file of people/
  std::size_t more = 0;  // files of people/ beside this one
};

// A file of attributes says that git merges records by their meaning, and this clone cannot.
struct Unmerged {
  std::string file;      // ".gitattributes", "people/.gitattributes"
  std::size_t line = 0;  // from 1
  std::string why;       // "git is not told how: …"
};

// What stands in a file and has no place there (program §6.1): a tempting key, a text too long to
// be a reason. Met by the decoder, told by the rule `confidential`.
struct Indiscretion {
  std::string file;
  Range at;
  std::string message;
  std::string help;
};

// A comment of a tracked file, without its '#'. Comments are text that git carries too.
struct Comment {
  std::string file;
  Range at;
  std::string text;
};

// Where the record of an id stands in its list: a table of numbers, found by the hash of the id.
struct IdIndex {
  std::vector<std::uint32_t> slots{};  // number of the record + 1; 0: free
  std::size_t count = 0;               // of records, when it was made
};

struct Records {
  PEER_OUT_OF_LINE(Records);
  Program program;
  RecordList<Client> clients;
  RecordList<Staff> staff;
  RecordList<Person> people;
  RecordList<Session> sessions;
  RecordList<Contact> contacts;
  RecordList<MessageRun> messages;
  RecordList<OnCall> on_call;
  RecordList<InboxMail> inbox;
  std::vector<Indiscretion> indiscretions;  // in the order of reading
  std::vector<Comment> comments;            // the same; none of people/
  // The day on which a change under judgment is made; absent when `check` reads, since an invariant
  // does not depend on today (design §1.3). Set by workspace::commit only.
  std::optional<Date> change_day;
  // Files that exist but could not be read ("clients/c-1.toml"): a reference to one is not
  // dangling.
  std::set<std::string, std::less<>> unreadable;

  // The words of people/.not-a-name: nobody's name, though one is spelt so.
  std::vector<std::string> not_names;

  // What others of this machine can get at. Gathered only when `check` loads everything.
  std::vector<Exposed> exposed;
  // What git would carry of people/. Gathered only by `check`.
  std::vector<Escaped> escaped;
  // What git would merge as mere text. Gathered only by `check`.
  std::vector<Unmerged> unmerged;

  const Client* client(const PersonId& id) const;
  const Staff* worker(const PersonId& id) const;
  const Person* person(const PersonId& id) const;
  const Session* session(const SessionId& id) const;
  // The name if people/ is there and knows it, else the id.
  std::string name_of(const PersonId& id) const;
  void sort();
  // After sort(), when very many lookups will follow (`check`): what an id finds is then found at
  // once. The next sort() forgets it.
  void index();

 private:
  IdIndex client_index_{};
  IdIndex staff_index_{};
  IdIndex people_index_{};
  IdIndex session_index_{};
};

}  // namespace peer::domain
