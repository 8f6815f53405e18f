// What a Workspace keeps beside the records: the open directory, the lock, what was read.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "peer/store/real_disk.hpp"
#include "peer/store/transaction.hpp"
#include "peer/workspace/data_disk.hpp"
#include "peer/workspace/workspace.hpp"
#include "view.hpp"

namespace peer::workspace {

// What reading showed beside the records.
struct Workspace::Seen {
  std::map<std::string, std::string, std::less<>> texts;  // of writers and dry runs
  std::vector<domain::Exposed> exposed;                   // files that let others in
  std::vector<std::string> unseen;  // files whose permissions reading did not show
  bool disk_failed = false;         // while a file was read
};

// Where load_into() puts what it reads.
struct Workspace::Sink {
  domain::Records& records;
  base::Findings& findings;
  Seen& seen;
};

struct Workspace::State {
  explicit State(const Environment& environment)
      : people_and_all(environment.directory),
        disk(people_and_all),
        view(disk, environment.revision) {}

  DataDisk people_and_all;
  const store::RealDisk& disk;      // for the lock, the journal and what is written
  View view;                        // for what is read
  std::optional<store::Lock> lock;  // of writers, seldom of readers
  std::map<std::string, std::optional<std::string>> pending;  // of an unfinished journal
  std::string generation;  // of those without the lock: when they began
  Access access = Access::read;
  std::set<std::string, std::less<>> loaded;   // paths that were read, or found missing
  std::set<std::string, std::less<>> folders;  // "clients", "people": loaded as a whole
  Seen seen;
  std::map<std::string, std::string, std::less<>> proposed;  // of a judged proposal
};

inline constexpr unsigned group_and_others = 077;  // their part of a file's permissions

// The name of a folder of sessions, contacts or messages: four digits.
inline bool is_year(std::string_view name) {
  return name.size() == 4 && name.find_first_not_of("0123456789") == std::string_view::npos;
}

// What the rules say about a proposal.
struct Workspace::Judgment {
  base::Findings before;
  base::Findings after;
  domain::Records changed;  // only the records whose files the proposal writes, as they will be
};

}  // namespace peer::workspace
