// Moments ahead at which nobody would answer the service phone, or nobody stands in (program §7.5).
// What is over cannot be helped any more, and is not listed.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "due_parts.hpp"

namespace peer::reports {
namespace {

using domain::Gap;
using domain::RotaGap;

std::string_view gap_word(RotaGap kind) {
  switch (kind) {
    case RotaGap::nobody:
      return "nobody";
    case RotaGap::not_employed:
      return "not-employed";
    case RotaGap::no_phone:
      return "no-phone";
    case RotaGap::no_backup:
      return "no-backup";
  }
  return "";
}

std::string begin_word(const domain::LocalTime& begin) {
  const int minutes = begin.time.minutes();
  return fmt::format("{}t{:02}{:02}", domain::format(begin.date), minutes / 60, minutes % 60);
}

}  // namespace

void add_rota(DueList& list) {
  const domain::Instant first = list.zone.at(domain::LocalTime{list.span.from, {}});
  const domain::Instant last = list.zone.at(domain::LocalTime{list.last_day_ahead + 1, {}});
  const domain::Rota rota(list.records, list.zone);
  for (const Gap& gap : rota.gaps(first, last)) {
    if (!(gap.turn.until > list.now)) continue;
    const bool is_older = !(gap.turn.from > first);
    DueMatter matter;
    matter.kind = DueKind::rota;
    matter.subject = is_older ? "open" : begin_word(gap.turn.from.local);
    if (gap.kind == RotaGap::no_backup) matter.subject += "-backup";
    matter.due = is_older ? list.today : gap.turn.from.local.date;
    matter.owners = list.coordinators();
    matter.worker = gap.kind == RotaGap::no_backup ? gap.turn.backup : gap.turn.staff;
    matter.detail = gap_word(gap.kind);
    if (gap.turn.source != nullptr) {
      matter.source = source_at(gap.turn.source->file, gap.turn.source->start.at);
    }
    list.add(std::move(matter));
  }
}

}  // namespace peer::reports
