// What is wrong in the records, as values: collected, sorted, never thrown.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/position.hpp"
#include "peer/base/variant.hpp"

namespace peer::base {

enum class Severity { error, warning, off };

std::string_view severity_word(Severity severity);  // "error", "warning", "off"

// A second place that a finding is about ("the other session that day is here").
struct Related {
  std::string file;
  Range at;
  std::string message;
};

// What settles a finding for certain, as data: `check --fix` does it (design §3). Only what cannot
// be meant otherwise: never a fact, an answer or a date about a person.
struct Fix {
  using Path = std::vector<Variant<std::string, std::size_t>>;  // keys, numbers from 0
  std::vector<Path> remove{};        // what goes out of the finding's file
  std::vector<std::string> close{};  // files and folders that only their owner may use then
  std::string done{};                // what was done: "removed 'nobody-came'"
};

struct Finding {
  std::string file;  // path from the data directory
  Range at;
  Severity severity = Severity::error;
  std::string rule;     // id of the rule, or "syntax", "shape" for a file that cannot be read
  std::string message;  // lower case, no full stop, subject in single quotes, no line numbers
  std::string help;     // what to do
  std::vector<Related> related{};
  // Whom or what in the file it is about, "" for the record itself: an answer is for one subject.
  std::string subject{};
  std::string anyway{};  // the reason with which somebody has answered for it; "" for none
  std::optional<Fix> fix{};
  std::size_t follows = 0;  // findings that are gone with this one, and are not listed
};

// Order of the report: file, place, rule, message.
bool operator<(const Finding& left, const Finding& right);

class Findings {
 public:
  void add(Finding finding) { list_.push_back(std::move(finding)); }
  void add(Findings other);

  // Sorts the findings and drops repetitions. Call it before reading `list`.
  void settle();

  const std::vector<Finding>& list() const { return list_; }
  bool empty() const { return list_.empty(); }
  // Errors that nobody has answered for.
  bool has_errors() const;

  // The findings of this set whose file, rule and message are not among those of `before`:
  // what a change broke anew. Places are not compared, since an edit moves lines.
  Findings without(const Findings& before) const;

 private:
  std::vector<Finding> list_;
};

}  // namespace peer::base
