// The one exception type: what keeps a command from being carried out at all.
//
// What is wrong *in the records* is a Finding (findings.hpp), a value, and never thrown.
// A Failure is thrown anywhere, caught only in cli/main, printed as `peer: MESSAGE`
// and, when there is a hint, a second line `help: HINT`.
// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

namespace peer::base {

enum class ExitCode : int {
  done = 0,        // done, or nothing to do
  findings = 1,    // findings of severity error, or the change was refused and nothing written
  usage = 2,       // wrong words on the command line, unknown or ambiguous name
  failure = 3,     // could not: I/O, lock, git, not a data directory, not the sender
  bug = 70,        // a broken invariant of the program itself
  unsaid = 74,     // saved, but the answer could not be written
  temporary = 75,  // some messages could not be handed over now
  driver = 129     // of merge-file alone: git is to leave the file as it is
};

class Failure : public std::runtime_error {
 public:
  // `message` says what is wrong (lower case, no full stop); `hint` what to do about it.
  Failure(ExitCode code, const std::string& message, std::string hint = {})
      : std::runtime_error(message), code_(code), hint_(std::move(hint)) {}

  ExitCode code() const { return code_; }
  const std::string& hint() const { return hint_; }

 private:
  ExitCode code_;
  std::string hint_;
};

[[noreturn]] void fail_usage(const std::string& message, std::string hint = {});
[[noreturn]] void fail(const std::string& message, std::string hint = {});

}  // namespace peer::base
