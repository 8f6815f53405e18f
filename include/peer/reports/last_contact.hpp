// When a client and the program last had to do with each other, whether the client has been silent
// for long, and what comes next then (program §7.4).
//
// What counts as contact is one published list (peer-due(7)): coming, calling off, a dated answer,
// a contact outside sessions that reached them or came from them, having been seen, an interview.
// Our own invitations and attempts do not count. SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "peer/domain/peace.hpp"
#include "peer/domain/records.hpp"
#include "peer/domain/time.hpp"
#include "peer/reports/figure.hpp"

namespace peer::reports {

struct LastContact {
  enum class Kind { came, excused, reply, contact, interview } kind = Kind::came;
  domain::Date date{};
  Source source{};
};

// What is done about a silent client, one step after another; it ends as soon as they are in touch.
enum class LadderStep {
  preferred_channel,  // nobody has tried yet
  other_channel,      // one attempt was not answered
  team_decision       // more were not: to go on asking, or to leave them in peace
};

struct Silence {
  domain::Date since{};  // the last contact; the membership or the end of a pause when it was later
  domain::Date due{};    // the first day on which it was longer than the threshold
  int days = 0;
  Source source{};
  LadderStep step = LadderStep::preferred_channel;
  domain::Date step_due{};                         // `due`, or attempt-days after the last attempt
  std::vector<const domain::Contact*> attempts{};  // since then, in the order of time
};

// Does a contact outside sessions count: it came from them, reached them, or they were seen?
bool is_in_touch(const domain::Contact& contact);
// An attempt to reach them that was not answered.
bool is_attempt(const domain::Contact& contact);

// One pass over the records; keeps pointers into them. `records` must hold all sessions and
// contacts that it shall see.
class ContactHistory {
 public:
  // With `from`, sessions before that day are not looked at.
  ContactHistory(const domain::Records& records, domain::Date today,
                 std::optional<domain::Date> from = std::nullopt);

  // On or before today; nullopt when the records know of none.
  std::optional<LastContact> last(const domain::PersonId& client) const;
  // Was the client in touch after that moment, until the end of today?
  bool was_in_touch_after(const domain::PersonId& client, const domain::Moment& moment) const;
  // Of a client who is active today and is not left in peace. The threshold is the client's own
  // silent-days, else the policy's.
  std::optional<Silence> silence_of(const domain::Client& client) const;
  domain::Date today() const { return today_; }

 private:
  struct Touch {
    LastContact what;
    domain::Moment moment;
  };
  void see(const domain::PersonId& client, LastContact::Kind kind, const domain::Moment& moment,
           Source source);
  void see_sessions(std::optional<domain::Date> from);
  void see_contacts();
  std::vector<const domain::Contact*> attempts_since(const domain::PersonId& client,
                                                     domain::Date since) const;

  const domain::Records& records_;
  domain::Date today_;
  domain::Peace peace_;
  std::map<std::string_view, std::vector<Touch>> touches_{};
  std::map<std::string_view, std::vector<const domain::Contact*>> attempts_{};
};

// The same for one client.
std::optional<LastContact> last_contact(const domain::Records& records,
                                        const domain::Client& client, domain::Date today);
std::optional<Silence> silence_of(const domain::Records& records, const domain::Client& client,
                                  domain::Date today);

}  // namespace peer::reports
