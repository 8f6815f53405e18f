// Offsets of the program's time zone, asked from the C library with TZ set for the question.
// SPDX-License-Identifier: MIT
#include "peer/domain/zone.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <string_view>

namespace peer::domain {

namespace {

// TZ is set to the zone while this lives; then it is as it was, absent included.
class ZoneInForce {
 public:
  explicit ZoneInForce(const std::string& name) {
    if (const char* old = std::getenv("TZ")) old_ = old;
    // With the colon the C library takes it for a file's name, never for a rule like "EST5".
    setenv("TZ", (":" + name).c_str(), 1);
    tzset();
  }
  ZoneInForce(const ZoneInForce&) = delete;
  ZoneInForce& operator=(const ZoneInForce&) = delete;
  ZoneInForce(ZoneInForce&&) = delete;
  ZoneInForce& operator=(ZoneInForce&&) = delete;
  ~ZoneInForce() {
    if (old_) {
      setenv("TZ", old_->c_str(), 1);
    } else {
      unsetenv("TZ");
    }
    tzset();
  }

  int offset_minutes(base::UnixSeconds moment) const {
    const std::time_t seconds = moment;
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return 0;
    return static_cast<int>(parts.tm_gmtoff / 60);
  }

 private:
  std::optional<std::string> old_;
};

bool is_zone_name(std::string_view name) {
  const bool letters = std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '_' || c == '/';
  });
  // "localtime" is whatever this machine is set to: not the program's zone.
  return letters && !name.empty() && name.size() < 100 && name.front() != '/' &&
         name != "localtime";
}

// fopen succeeds on a folder, so the first bytes decide.
bool is_zone_file(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"),
                                                             &std::fclose);
  char magic[4] = {};
  return file != nullptr && std::fread(magic, 1, sizeof magic, file.get()) == sizeof magic &&
         std::memcmp(magic, "TZif", sizeof magic) == 0;
}

Instant with_offset(base::UnixSeconds moment, int offset_minutes) {
  const std::int64_t local = moment + std::int64_t{offset_minutes} * 60;
  const std::int64_t seconds = ((local % day_seconds) + day_seconds) % day_seconds;
  const auto days = static_cast<std::int32_t>((local - seconds) / day_seconds);
  return {{Date{days}, TimeOfDay{static_cast<std::int32_t>(seconds)}}, offset_minutes};
}

struct Resolved {
  base::UnixSeconds moment;
  bool skipped;
};

// The offsets in force a day before and a day after are the only ones the clock can show at this
// local time. Earlier candidate first: of a repeated hour the first one is meant.
Resolved resolve(const ZoneInForce& zone, LocalTime local) {
  const base::UnixSeconds as_utc = Instant{local, 0}.unix_seconds();
  const int before = zone.offset_minutes(as_utc - day_seconds);
  const int after = zone.offset_minutes(as_utc + day_seconds);
  for (const int offset : {std::max(before, after), std::min(before, after)}) {
    const base::UnixSeconds moment = as_utc - std::int64_t{offset} * 60;
    if (zone.offset_minutes(moment) == offset) return {moment, false};
  }
  // Skipped: read with the old offset, it shows on the new clock moved by the length of the gap.
  return {as_utc - std::int64_t{before} * 60, true};
}

// The offsets at `low` and `high` differ.
OffsetChange change_between(const ZoneInForce& zone, base::UnixSeconds low,
                            base::UnixSeconds high) {
  const int before = zone.offset_minutes(low);
  while (high - low > 1) {
    const base::UnixSeconds middle = low + (high - low) / 2;
    (zone.offset_minutes(middle) == before ? low : high) = middle;
  }
  return {high, before, zone.offset_minutes(high)};
}

}  // namespace

std::optional<Zone> Zone::find(const std::string& name) {
  if (!is_zone_name(name)) return std::nullopt;
  const char* folder = std::getenv("TZDIR");
  const bool given = folder != nullptr && *folder != '\0';
  const std::string path = std::string(given ? folder : "/usr/share/zoneinfo") + '/' + name;
  if (!is_zone_file(path)) return std::nullopt;
  return Zone(name);
}

Instant Zone::at(base::UnixSeconds moment) const {
  const ZoneInForce zone(name_);
  return with_offset(moment, zone.offset_minutes(moment));
}

Instant Zone::at(LocalTime local) const {
  const ZoneInForce zone(name_);
  const base::UnixSeconds moment = resolve(zone, local).moment;
  return with_offset(moment, zone.offset_minutes(moment));
}

bool Zone::is_skipped(LocalTime local) const {
  const ZoneInForce zone(name_);
  return resolve(zone, local).skipped;
}

std::vector<OffsetChange> Zone::changes(base::UnixSeconds from, base::UnixSeconds to) const {
  constexpr base::UnixSeconds step = 14 * day_seconds;
  const ZoneInForce zone(name_);
  std::vector<OffsetChange> changes;
  for (base::UnixSeconds low = from; low < to;) {
    const base::UnixSeconds high = std::min(low + step, to);
    if (zone.offset_minutes(low) != zone.offset_minutes(high)) {
      changes.push_back(change_between(zone, low, high));
    }
    low = high;
  }
  return changes;
}

}  // namespace peer::domain
