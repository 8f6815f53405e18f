// When a client and the program last had to do with each other, and whether the client has been
// silent for long (program §7.4). What counts as contact is one published list: coming, calling
// off, a dated answer, a contact outside sessions that reached them or came from them, an
// interview. SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

struct LastContact {
  enum class Kind { came, excused, reply, contact, interview } kind = Kind::came;
  domain::Date date{};
  Source source{};
};

// On or before `today`; nullopt when the records know of none. `records` must hold all sessions and
// contacts that it shall see.
std::optional<LastContact> last_contact(const domain::Records& records,
                                        const domain::Client& client, domain::Date today);

struct Silence {
  domain::Date since{};  // the last contact; the membership or the end of a pause when it was later
  domain::Date due{};    // the first day on which it was longer than policy silent-days
  int days = 0;
  Source source{};
};

// Of a client who is active today and has not asked to be left in peace.
std::optional<Silence> silence_of(const domain::Records& records, const domain::Client& client,
                                  domain::Date today);

}  // namespace peer::reports
