// Facts of one worker; see staff_facts.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/staff_facts.hpp"

#include <fmt/format.h>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/date_words.hpp"

namespace peer::actions {

std::string_view employment_status(const domain::Staff& staff, domain::Date day) {
  if (domain::employed_on(staff, day)) return "employed";
  const domain::Spell* spell = newest_spell(staff);
  if (!spell) return "unknown";
  return *spell->from > day ? "coming" : "ended";
}

const domain::Spell* newest_spell(const domain::Staff& staff) {
  const domain::Spell* newest = nullptr;
  for (const domain::Spell& spell : staff.spells) {
    if (!spell.from) continue;
    if (!newest || *newest->from < *spell.from) newest = &spell;
  }
  return newest;
}

render::Node course_node(const domain::Staff& staff) {
  if (staff.course_done) return "done " + domain::format(*staff.course_done);
  if (staff.course_is_done.value_or(false)) return "done";
  if (staff.course_due) return "due " + domain::format(*staff.course_due);
  return {};
}

store::Value read_course(std::string_view /*key*/, std::string_view typed, domain::Date today) {
  if (typed == "done") return store::Entries{{"done", true}};
  for (const std::string_view word : {"done", "due"}) {
    if (!typed.starts_with(std::string(word) + ':')) continue;
    return store::Entries{{word, domain::parse_date_word(typed.substr(word.size() + 1), today)}};
  }
  base::fail_usage(fmt::format("'{}' is no state of the course", base::printable(typed)),
                   "write done, done:DATE or due:DATE");
}

std::optional<domain::Date> confirmed_on(const domain::Staff& staff, domain::Date day) {
  std::optional<domain::Date> newest;
  for (const domain::Stability& confirmation : staff.confirmations) {
    if (!confirmation.on || *confirmation.on > day) continue;
    if (!newest || *newest < *confirmation.on) newest = *confirmation.on;
  }
  return newest;
}

namespace {

class Lacking {
 public:
  Lacking(const domain::Staff& staff, const domain::Person* person)
      : staff_(staff), person_(person) {}

  std::vector<std::string> list(domain::Date day, const domain::Policy& policy) {
    const bool consultant = staff_.role && *staff_.role == domain::Role::consultant;
    if (consultant) consultants_facts(day, policy);
    if (!person_ || !person_->name) {
      setting("name", "name=NAME");
      return std::move(missing_);
    }
    if (!person_->email) setting("e-mail address", "email=ADDRESS");
    if (!person_->phone) {
      const bool has_phone = staff_.service_phone.value_or(false);
      setting(has_phone ? "number of the service phone" : "phone number", "phone=NUMBER");
    }
    return std::move(missing_);
  }

 private:
  void lack(std::string_view what, std::string_view command) {
    missing_.push_back(fmt::format("{}: {}", what, command));
  }
  void setting(std::string_view what, std::string_view assignment) {
    lack(what, fmt::format("peer staff set {} {}", staff_.id, assignment));
  }

  void consultants_facts(domain::Date day, const domain::Policy& policy) {
    if (std::holds_alternative<std::monostate>(course_node(staff_).data)) {
      setting("course (program §3.3)", "course=done:DATE or course=due:DATE");
    } else if (!domain::has_course(staff_) && staff_.course_due && *staff_.course_due < day) {
      setting(fmt::format("course, due {} (program §3.3)", domain::format(*staff_.course_due)),
              "course=done:DATE");
    }
    if (!staff_.service_phone) {
      setting("whether there is a service phone (program §7.5)", "service-phone=true");
    }
    if (staff_.channels.empty()) {
      setting("channels looked after (program §3.2)", "channels=email,sms,…");
    }
    confirmation(day, static_cast<int>(policy.stability_days));
  }

  // Counted from the newest one, else from the first day of the running employment: as it is due.
  void confirmation(domain::Date day, int most) {
    const domain::Spell* running = domain::spell_on(staff_, day);
    if (running == nullptr || !running->from) return;
    const std::optional<domain::Date> last = confirmed_on(staff_, day);
    if (last.value_or(*running->from) + most > day) return;
    lack(last ? fmt::format("stability, last confirmed {} (program §3.3)", domain::format(*last))
              : std::string("stability, never confirmed (program §3.3)"),
         fmt::format("peer staff confirm {}", staff_.id));
  }

  const domain::Staff& staff_;
  const domain::Person* person_;
  std::vector<std::string> missing_{};
};

}  // namespace

std::vector<std::string> missing_facts(const domain::Staff& staff, const domain::Person* person,
                                       domain::Date day, const domain::Policy& policy) {
  return Lacking(staff, person).list(day, policy);
}

}  // namespace peer::actions
