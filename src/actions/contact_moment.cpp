// When a contact was: a time as it is typed in the night, and the nights on which the clock is set.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/contact_form.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::actions {
namespace {

using domain::Instant;
using domain::LocalTime;

constexpr std::size_t offset_length = 6;  // +01:00

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Where "Z" or "+01:00" begins behind a time of day; the length of the text when there is none.
std::size_t offset_begin(std::string_view text) {
  if (text.size() < offset_length + 2) return text.size();
  const std::size_t last = text.size() - 1;
  if (text[last] == 'Z' && is_digit(text[last - 1])) return last;
  const std::size_t begin = text.size() - offset_length;
  const bool is_offset = (text[begin] == '+' || text[begin] == '-') && text[begin + 3] == ':' &&
                         is_digit(text[begin - 1]);
  return is_offset ? begin : text.size();
}

// A date and a time, or the time alone, which is one of today.
LocalTime read_local(std::string_view text, domain::Date today) {
  if (const auto local = domain::parse_local_time(text)) return *local;
  const bool is_time_alone = text.size() <= 5 &&
                             text.find_first_of(":.") != std::string_view::npos &&
                             domain::looks_like_time(text);
  if (is_time_alone) return {today, domain::parse_time_word(text)};
  return domain::parse_local_time_word(text, today, domain::Year::past);
}

Instant with_offset(const LocalTime& local, std::string_view offset) {
  const std::string text =
      fmt::format("{}T{}{}", domain::format(local.date), domain::format(local.time), offset);
  if (const auto instant = domain::parse_instant(text)) return *instant;
  base::fail_usage(fmt::format("'{}' is not an offset from UTC", base::printable(offset)),
                   "write it as +01:00");
}

// The second of two moments at which the clock shows the same; nullopt when it does so once.
std::optional<Instant> second_of(const Instant& first, const domain::Zone& zone) {
  constexpr base::UnixSeconds day = 86'400;
  const Instant later = zone.at(first.unix_seconds() + day);
  const Instant second{first.local, later.offset_minutes};
  const bool is_shown = zone.at(second.unix_seconds()).local == first.local;
  if (!is_shown || second.offset_minutes == first.offset_minutes) return std::nullopt;
  return second;
}

ContactMoment in_zone(const LocalTime& local, const domain::Zone& zone) {
  ContactMoment moment{zone.at(local), {}};
  const std::string shown = domain::format(local.time);
  if (moment.at.local != local) {
    moment.remark = fmt::format("the clock skipped {} that night: {} is recorded", shown,
                                domain::format(moment.at.local.time));
  } else if (const auto second = second_of(moment.at, zone)) {
    moment.remark = fmt::format(
        "the clock showed {} twice that night, and the first time is recorded; the "
        "second is --at {}",
        shown, domain::format(*second));
  }
  return moment;
}

void refuse_future(const Instant& at, const Instant& now, bool is_time_alone) {
  if (!(at > now)) return;
  const std::string time = domain::format(at.local.time);
  base::fail_usage(
      fmt::format("{} at {} is yet to come; it is {} now", domain::with_weekday(at.local.date),
                  time, domain::format(now.local)),
      is_time_alone
          ? fmt::format("of the evening before: --at 'yesterday {}'", time)
          : "a contact is recorded when it was; what is promised is --follow-up STAFF:DATE");
}

}  // namespace

ContactMoment read_contact_moment(std::string_view typed, const domain::Zone& zone,
                                  const Instant& now) {
  const std::string text = base::trim(typed);
  if (text.empty()) return {now, {}};
  const std::size_t offset = offset_begin(text);
  const LocalTime local = read_local(std::string_view(text).substr(0, offset), now.local.date);
  ContactMoment moment;
  if (offset < text.size()) {
    const Instant given = with_offset(local, std::string_view(text).substr(offset));
    moment.at = zone.at(given.unix_seconds());
  } else {
    moment = in_zone(local, zone);
  }
  refuse_future(moment.at, now, text.size() <= 5);
  return moment;
}

}  // namespace peer::actions
