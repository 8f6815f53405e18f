// The order of findings, and which of them a change brought.
// SPDX-License-Identifier: MIT
#include "peer/base/findings.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace peer::base {

namespace {

auto order_of(const Finding& finding) {
  return std::tie(finding.file, finding.at, finding.rule, finding.message);
}

}  // namespace

std::string_view severity_word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::off:
      return "off";
  }
  return "?";
}

bool operator<(const Finding& left, const Finding& right) {
  return order_of(left) < order_of(right);
}

void Findings::add(Findings other) {
  list_.insert(list_.end(), std::make_move_iterator(other.list_.begin()),
               std::make_move_iterator(other.list_.end()));
}

void Findings::settle() {
  // Stable, so that of two findings that differ only in their help the first one is kept.
  std::ranges::stable_sort(list_,
                           [](const Finding& left, const Finding& right) { return left < right; });
  // std::unique: clang 14 cannot compile what std::ranges::unique returns.
  const auto repeated = std::unique(
      list_.begin(), list_.end(),
      [](const Finding& left, const Finding& right) { return order_of(left) == order_of(right); });
  list_.erase(repeated, list_.end());
}

bool Findings::has_errors() const {
  return std::ranges::any_of(list_, [](const Finding& finding) {
    return finding.severity == Severity::error && finding.anyway.empty();
  });
}

Findings Findings::without(const Findings& before) const {
  using Subject = std::tuple<std::string_view, std::string_view, std::string_view>;
  const auto subject_of = [](const Finding& finding) {
    return Subject{finding.file, finding.rule, finding.message};
  };
  std::set<Subject> known;
  for (const Finding& finding : before.list_) known.insert(subject_of(finding));
  Findings fresh;
  for (const Finding& finding : list_) {
    if (!known.contains(subject_of(finding))) fresh.add(finding);
  }
  return fresh;
}

}  // namespace peer::base
