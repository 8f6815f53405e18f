// Who has the service phone (program §7.5): the turns that the files of oncall/ give.
//
// A rotation holds from its `start` until the next rotation starts; its turns are `turn` days long
// and begin at the hour of `start` by the clock on the wall, so that the handover stays at 8:00 when
// the clock changes (that turn is an hour shorter or longer). An exception lies over what is below
// it from `start` until `until`, that moment excluded. Of several that hold, the one that starts
// last counts; of two with the same start, the one whose id comes last. So at every moment exactly
// one file answers, or none. A new file never changes what was before its start.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/zone.hpp"

namespace peer::domain {

// [from, until): one worker, or nobody (`source` is then nullptr or names nobody).
struct Turn {
  Instant from{};
  Instant until{};
  std::string staff{};   // "" for nobody
  std::string backup{};  // "" for nobody
  const OnCall* source = nullptr;
  bool is_exception() const { return source != nullptr && source->until.value.has_value(); }
};

// Why a turn leaves the phone unanswered, or without a backup.
enum class RotaGap {
  nobody,        // no rotation has started, or the exception names nobody
  not_employed,  // at the beginning of the turn or of one of its days
  no_phone,      // `service-phone` is recorded as false
  no_backup      // somebody has it; nobody stands in
};

struct Gap {
  RotaGap kind = RotaGap::nobody;
  Turn turn{};
};

class Rota {
 public:
  // Keeps references to both.
  Rota(const Records& records, const Zone& zone);

  // The turn at that moment, with its whole extent: from the handover before to the next change.
  // Both ends are at most `farthest` away where nothing changes.
  Turn at(const Instant& moment) const;

  // The turns that have a moment in [from, until), cut to it; neighbours differ in staff, backup or
  // source. They leave no moment out: where nobody has the phone, a turn says so.
  std::vector<Turn> between(const Instant& from, const Instant& until) const;

  // What is wrong in [from, until): neighbouring moments with the same fault are one gap. In the
  // order of time; a missing backup is told only where somebody has the phone.
  std::vector<Gap> gaps(const Instant& from, const Instant& until) const;

 private:
  const Records& records_;
  const Zone& zone_;
};

}  // namespace peer::domain
