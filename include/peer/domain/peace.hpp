// Who is left in peace: a client who has asked not to be written to, or whom the team has decided
// to leave in peace, until they get in touch (program §7.4).
//
// Getting in touch is what the person does themselves and what carries a moment: a later contact
// that came in, a mark of having come or excused themselves, a reply with its time, an interview. A
// reply without a time says nothing about when: nobody's wish is overruled by it.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::domain {

// A moment that may lack its offset (a session's beginning). Two are compared as instants when both
// have one – the hour that a clock change repeats comes twice –, else by the clock on the wall.
struct Moment {
  LocalTime local;
  std::optional<Instant> instant{};

  Moment(LocalTime time) : local(time) {}                            // NOLINT
  Moment(const Instant& time) : local(time.local), instant(time) {}  // NOLINT
  bool is_after(const Moment& other) const;
};

class Peace {
 public:
  // One pass over the contacts and, only when somebody has asked, over the sessions and clients.
  // Keeps pointers into `records`.
  // `from`: sessions before that day are not looked at.
  explicit Peace(const Records& records, std::optional<Date> from = std::nullopt);

  // The contact in which the client asked for it, or the team decided it, if that still holds at
  // the moment; else nullptr.
  const Contact* asked_by(const PersonId& client, const Moment& moment) const;

 private:
  void note(const PersonId& client, const Moment& moment);
  void note_sessions(const Records& records, std::optional<Date> from);
  std::map<std::string_view, std::vector<const Contact*>> asked_;
  std::map<std::string_view, std::vector<Moment>> in_touch_;
};

}  // namespace peer::domain
