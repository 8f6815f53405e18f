// Who has the service phone (program §7.5): the turns that the files of oncall/ give.
//
// A rotation holds from its `start` until the next rotation starts; its turns are `turn` days long
// and begin at the hour of `start` by the clock on the wall, so that the handover stays at 8:00
// when the clock changes (that turn is an hour shorter or longer). An exception lies over every
// rotation, also one that starts during it, from `start` until `until`, that moment excluded. Of
// several exceptions that hold, the one that starts last counts; of two with the same start, the
// one whose id comes last, and so of two rotations. So at every moment exactly one file answers, or
// none. A new file never changes what was before its start. Of an exception only the first of
// `staff` and of `backup` counts.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/domain/zone.hpp"

namespace peer::domain {

// [from, until): one worker, or nobody (`source` is then nullptr or names nobody).
struct Turn {
  Instant from{};
  Instant until{};
  PersonId staff{};   // "" for nobody
  PersonId backup{};  // "" for nobody
  const OnCall* source = nullptr;
  bool is_exception() const { return source != nullptr && source->until.value.has_value(); }
};

// Why a turn leaves the phone unanswered, or without a backup.
enum class RotaGap {
  nobody,        // no rotation has started, or the file names nobody
  not_employed,  // at the beginning of the turn or of one of its days
  no_phone,      // `service-phone` is recorded as false
  no_backup      // somebody has it; nobody stands in, or somebody of whom one of the above is true
};

struct Gap {
  RotaGap kind = RotaGap::nobody;
  Turn turn{};  // its extent; who and why (`source`) as at its beginning
};

// How far at() looks for a change, both ways.
inline constexpr int farthest_change_days = 400;

class Rota {
 public:
  // Keeps references to both.
  Rota(const Records& records, const Zone& zone);

  // The turn at that moment, with its whole extent: from the handover before to the next change.
  // Both ends are at most farthest_change_days away where nothing changes.
  Turn at(const Instant& moment) const;

  // The turns that have a moment in [from, until), cut to it; neighbours differ in staff, backup or
  // source. They leave no moment out: where nobody has the phone, a turn says so.
  std::vector<Turn> between(const Instant& from, const Instant& until) const;

  // What is wrong in [from, until): neighbouring moments with the same fault are one gap, whoever
  // is named. In the order of time; a missing backup is told only where somebody has the phone.
  std::vector<Gap> gaps(const Instant& from, const Instant& until) const;

 private:
  struct Entry {
    const OnCall* file = nullptr;
    std::int64_t start = 0;
    std::int64_t until = 0;  // of an exception
  };
  struct Answer {
    const OnCall* file = nullptr;
    PersonId staff{};
    PersonId backup{};
    bool operator==(const Answer&) const = default;
  };

  const Entry* rotation_at(std::int64_t moment) const;
  const Entry* exception_at(std::int64_t moment) const;
  std::int64_t handover(const Entry& rotation, std::int64_t turn) const;
  std::int64_t turn_at(const Entry& rotation, std::int64_t moment) const;
  Answer answer_at(std::int64_t moment) const;
  // The nearest moment after `moment` (until it) at which the answer may change.
  std::int64_t change_after(std::int64_t moment) const;
  std::int64_t change_until(std::int64_t moment) const;
  Turn turn_of(std::int64_t from, std::int64_t until, const Answer& answer) const;
  std::vector<std::int64_t> days_of_change(const Turn& turn) const;
  std::optional<RotaGap> fault(const Turn& turn, Date day) const;

  const Records& records_;
  const Zone& zone_;
  std::vector<Entry> rotations_{};   // by start, then by id
  std::vector<Entry> exceptions_{};  // the same
};

}  // namespace peer::domain
