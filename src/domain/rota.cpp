// The turns of the service phone, from rotations and the exceptions that lie over them.
// SPDX-License-Identifier: MIT
#include "peer/domain/rota.hpp"

#include <algorithm>
#include <limits>

namespace peer::domain {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t ever = std::numeric_limits<std::int64_t>::min();

PersonId name_at(const std::vector<Field<PersonId>>& names, std::size_t number) {
  return number < names.size() ? names[number].value_or({}) : PersonId();
}

bool is_employed(const Staff* worker, Date day) {
  return worker != nullptr && employed_on(*worker, day);
}

bool lacks_phone(const Staff& worker) {
  return worker.service_phone && !*worker.service_phone;
}

}  // namespace

Rota::Rota(const Records& records, const Zone& zone) : records_(records), zone_(zone) {
  for (const OnCall& file : records.on_call) {
    if (!file.start) continue;
    const std::int64_t start = zone.at(*file.start).unix_seconds();
    if (file.until) {
      exceptions_.push_back({&file, start, zone.at(*file.until).unix_seconds()});
    } else if (file.turn_days && *file.turn_days > 0) {
      rotations_.push_back({&file, start, never});
    }
  }
  for (std::vector<Entry>* entries : {&rotations_, &exceptions_}) {
    std::ranges::sort(*entries, [](const Entry& a, const Entry& b) {
      return a.start != b.start ? a.start < b.start : a.file->id < b.file->id;
    });
  }
}

const Rota::Entry* Rota::rotation_at(std::int64_t moment) const {
  const auto after = std::ranges::upper_bound(rotations_, moment, {}, &Entry::start);
  return after == rotations_.begin() ? nullptr : &*(after - 1);
}

const Rota::Entry* Rota::exception_at(std::int64_t moment) const {
  const auto after = std::ranges::upper_bound(exceptions_, moment, {}, &Entry::start);
  for (auto entry = after; entry != exceptions_.begin();) {
    --entry;
    if (moment < entry->until) return &*entry;
  }
  return nullptr;
}

// By the clock on the wall: so many days later at the same time of day.
std::int64_t Rota::handover(const Entry& rotation, std::int64_t turn) const {
  const LocalTime start = *rotation.file->start;
  const auto days = static_cast<int>(turn * *rotation.file->turn_days);
  return zone_.at(LocalTime{start.date + days, start.time}).unix_seconds();
}

std::int64_t Rota::turn_at(const Entry& rotation, std::int64_t moment) const {
  const int days = zone_.at(moment).local.date - rotation.file->start->date;
  const std::int64_t turn = std::max(days, 0) / *rotation.file->turn_days;
  return turn > 0 && handover(rotation, turn) > moment ? turn - 1 : turn;
}

Rota::Answer Rota::answer_at(std::int64_t moment) const {
  std::size_t number = 0;
  const Entry* entry = exception_at(moment);
  if (entry == nullptr) {
    entry = rotation_at(moment);
    if (entry == nullptr) return {};
    const std::size_t workers = std::max<std::size_t>(entry->file->staff.size(), 1);
    number = static_cast<std::size_t>(turn_at(*entry, moment)) % workers;
  }
  return {entry->file, name_at(entry->file->staff, number), name_at(entry->file->backup, number)};
}

std::int64_t Rota::change_after(std::int64_t moment) const {
  std::int64_t nearest = never;
  const auto meet = [&](std::int64_t change) {
    if (change > moment) nearest = std::min(nearest, change);
  };
  for (const Entry& entry : rotations_) meet(entry.start);
  for (const Entry& entry : exceptions_) {
    meet(entry.start);
    meet(entry.until);
  }
  const Entry* rotation = rotation_at(moment);
  if (rotation != nullptr) meet(handover(*rotation, turn_at(*rotation, moment) + 1));
  return nearest;
}

std::int64_t Rota::change_until(std::int64_t moment) const {
  std::int64_t nearest = ever;
  const auto meet = [&](std::int64_t change) {
    if (change <= moment) nearest = std::max(nearest, change);
  };
  for (const Entry& entry : rotations_) meet(entry.start);
  for (const Entry& entry : exceptions_) {
    meet(entry.start);
    meet(entry.until);
  }
  const Entry* rotation = rotation_at(moment);
  if (rotation != nullptr) meet(handover(*rotation, turn_at(*rotation, moment)));
  return nearest;
}

Turn Rota::turn_of(std::int64_t from, std::int64_t until, const Answer& answer) const {
  return {zone_.at(from), zone_.at(until), answer.staff, answer.backup, answer.file};
}

Turn Rota::at(const Instant& moment) const {
  const std::int64_t now = moment.unix_seconds();
  const std::int64_t reach = farthest_change_days * day_seconds;
  const Answer answer = answer_at(now);
  std::int64_t from = std::max(change_until(now), now - reach);
  while (from > now - reach && answer_at(from - 1) == answer) {
    from = std::max(change_until(from - 1), now - reach);
  }
  std::int64_t until = std::min(change_after(now), now + reach);
  while (until < now + reach && answer_at(until) == answer) {
    until = std::min(change_after(until), now + reach);
  }
  return turn_of(from, until, answer);
}

std::vector<Turn> Rota::between(const Instant& from, const Instant& until) const {
  std::vector<Turn> turns;
  const std::int64_t end = until.unix_seconds();
  std::int64_t begin = from.unix_seconds();
  while (begin < end) {
    const Answer answer = answer_at(begin);
    std::int64_t change = std::min(change_after(begin), end);
    while (change < end && answer_at(change) == answer) {
      change = std::min(change_after(change), end);
    }
    turns.push_back(turn_of(begin, change, answer));
    begin = change;
  }
  return turns;
}

// The midnights within the turn at which the employment of who has the phone, or stands in, begins
// or is over.
std::vector<std::int64_t> Rota::days_of_change(const Turn& turn) const {
  std::vector<std::int64_t> moments;
  const auto meet = [&](Date day) {
    if (day < turn.from.local.date || turn.until.local.date < day) return;
    const Instant midnight = zone_.at(LocalTime{day, {}});
    if (turn.from < midnight && midnight < turn.until) moments.push_back(midnight.unix_seconds());
  };
  for (const PersonId* name : {&turn.staff, &turn.backup}) {
    const Staff* worker = records_.worker(*name);
    if (worker == nullptr) continue;
    for (const Spell& spell : worker->spells) {
      if (spell.from) meet(*spell.from);
      if (spell.until) meet(*spell.until + 1);
    }
  }
  moments.push_back(turn.until.unix_seconds());
  std::ranges::sort(moments);
  moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
  return moments;
}

std::optional<RotaGap> Rota::fault(const Turn& turn, Date day) const {
  if (turn.staff.empty()) return RotaGap::nobody;
  const Staff* worker = records_.worker(turn.staff);
  if (!is_employed(worker, day)) return RotaGap::not_employed;
  if (lacks_phone(*worker)) return RotaGap::no_phone;
  const Staff* backup = records_.worker(turn.backup);
  if (!is_employed(backup, day) || lacks_phone(*backup)) return RotaGap::no_backup;
  return std::nullopt;
}

std::vector<Gap> Rota::gaps(const Instant& from, const Instant& until) const {
  std::vector<Gap> gaps;
  for (const Turn& turn : between(from, until)) {
    Turn part = turn;
    for (const std::int64_t moment : days_of_change(turn)) {
      part.until = zone_.at(moment);
      const std::optional<RotaGap> kind = fault(part, part.from.local.date);
      const bool goes_on =
          kind && !gaps.empty() && gaps.back().kind == *kind && gaps.back().turn.until == part.from;
      if (goes_on) {
        gaps.back().turn.until = part.until;
      } else if (kind) {
        gaps.push_back({*kind, part});
      }
      part.from = part.until;
    }
  }
  return gaps;
}

}  // namespace peer::domain
