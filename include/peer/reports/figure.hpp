// A number of a report, and where in the files stands what was counted into it: every figure can be
// explained (`--why`).
//
// A report is told whether it shall keep the sources. Without them counting is cheap; with them the
// amounts of a figure's sources add up to its count, and the different `who` of a figure of people
// are those people.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/position.hpp"
#include "peer/domain/id.hpp"

namespace peer::reports {

enum class Tracing { off, on };

// One place in the files. The views are of the records, which must outlive the report.
struct Source {
  std::string_view file;
  std::uint32_t line = 0;     // from 1
  std::int64_t amount = 1;    // what it adds: 1, or minutes
  std::string_view who = {};  // the client or worker whom it brings into a figure of people
};

// The place of a field or a header of a record.
inline Source source_at(std::string_view file, const base::Range& at, std::string_view who = {}) {
  return {file, at.begin.line, 1, who};
}

struct Figure {
  std::int64_t count = 0;
  std::vector<Source> sources{};  // in the order of counting; empty without Tracing::on

  // `source.amount` may be 0: it was looked at and adds nothing, and is not kept.
  void add(const Source& source, Tracing tracing);
};

// Different people, each once, with the places that brought them into the figure.
struct PeopleFigure {
  std::vector<domain::PersonId> people{};  // ids, sorted
  std::vector<Source> sources{};

  std::int64_t count() const { return static_cast<std::int64_t>(people.size()); }
  bool has(const domain::PersonId& person) const;
  // `source.who` says whom.
  void add(const Source& source, Tracing tracing);
};

}  // namespace peer::reports
