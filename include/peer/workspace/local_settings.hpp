// What holds for this clone on this computer alone (design §5): its name and the programs that
// send.
//
// Nothing that git carries is ever run, so they stand where git does not look: in `git config
// --local` under peer.*, or, where the data directory is in no repository, in
// $XDG_CONFIG_HOME/peer/local.toml (else ~/.config) in a table of the directory's absolute path. Of
// a program each word is a value of its own; no shell sees it.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace peer::workspace {

struct LocalSettings {
  std::optional<std::string> clone{};   // peer.clone: an id
  std::vector<std::string> sendmail{};  // peer.sendmail: accepts a message as sendmail does
  std::vector<std::string> sms{};       // peer.sms: the text on stdin, the number behind its words

  std::optional<std::string> people{};  // peer.people: the folder that is people/

  bool operator==(const LocalSettings&) const = default;
};

// Failure when they cannot be read, or the name is none.
LocalSettings read_local_settings(const std::string& directory);

// Where people/ lies when it lies elsewhere. Reads the repository's configuration itself and asks
// git only where that mentions people, so that most commands start no program.
std::optional<std::string> people_elsewhere(const std::string& directory);

// Writes those that are given, each wholly or not at all; the others stay as they are. Failure when
// one cannot be written. Says where they stand now: "git config --local", or the file.
std::string write_local_settings(const std::string& directory, const LocalSettings& settings);

}  // namespace peer::workspace
