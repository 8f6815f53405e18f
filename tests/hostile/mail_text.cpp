// mail_text hostile COUNT [SEED]: hostile strings in every text of a mail and of its event; prints
// what was refused, and the mails beside what they are to say, for mail_judge.py to read back.
// mail_text calendar invite|move|cancel: one object of a small story, for a calendar program.
// mail_text zones ZONE…: an object for every day of some years, for zone_judge.py.
// Frames: a line `KEY LENGTH`, LENGTH bytes, a line end; `end 0` ends a case.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "mail_cases.hpp"

namespace {

using namespace peer;  // NOLINT(google-build-using-namespace): a test
using delivery::CalendarMethod;
using test::MailCase;
using test::MailField;

void frame(std::string_view key, std::string_view bytes) {
  fmt::print("{} {}\n{}\n", key, bytes.size(), bytes);
}

// The calendars and the mail; false when something is refused.
bool build(MailCase& mail, std::size_t events, const domain::Zone& zone, std::string& text) {
  std::string problem;
  mail.mail.calendars.clear();
  for (std::size_t event = 0; event < events; ++event) {
    const auto calendar = delivery::calendar_text(mail.object, zone, problem);
    if (!calendar) return false;
    mail.mail.calendars.push_back({mail.object.method, *calendar});
  }
  const auto built = delivery::mail_text(mail.mail, problem);
  if (built) text = *built;
  return built.has_value();
}

// Fields one by one, to learn which take the string; then one mail with it in all of those.
void run(const std::string& hostile, std::size_t number, const domain::Zone& zone) {
  frame("string", hostile);
  MailCase all = test::standard_mail();
  all.mail.html = number % 2 == 0;
  all.object.method = number % 3 == 0 ? CalendarMethod::cancel : CalendarMethod::request;
  std::string text;
  for (const MailField& field : test::mail_fields()) {
    MailCase one = test::standard_mail();
    const std::string value = field.before + hostile + field.after;
    field.of(one) = value;
    std::string problem;
    const bool taken = field.in_event
                           ? delivery::calendar_text(one.object, zone, problem).has_value()
                           : delivery::mail_text(one.mail, problem).has_value();
    if (taken) {
      field.of(all) = value;
    } else {
      frame("refused", field.name);
    }
  }
  const std::size_t events = number % 5 == 4 ? 0 : number % 5 == 3 ? 3 : 1;
  if (build(all, events, zone, text)) {
    for (const MailField& field : test::mail_fields()) frame(field.name, field.of(all));
    frame("events", std::to_string(events));
    frame("method", all.object.method == CalendarMethod::cancel ? "CANCEL" : "REQUEST");
    frame("html", all.mail.html ? "yes" : "no");
    frame("mail", text);
    std::string again;
    frame("same-again", build(all, events, zone, again) && again == text ? "yes" : "no");
  }
  frame("end", "");
}

int calendar(std::string_view step, const domain::Zone& zone) {
  MailCase mail = test::standard_mail();
  delivery::CalendarEvent& event = mail.object.event;
  if (step == "move" || step == "cancel") {
    event.start = *domain::parse_local_time("2026-11-24T17:30");
    event.end = *domain::parse_local_time("2026-11-24T19:30");
    event.sequence = step == "move" ? 1 : 2;
  }
  if (step == "cancel") mail.object.method = CalendarMethod::cancel;
  std::string problem;
  const auto text = delivery::calendar_text(mail.object, zone, problem);
  if (!text) return 1;
  fmt::print("{}", *text);
  return 0;
}

// At the hours when clocks change, and in the evening.
int zones(int count, char** names) {
  for (int number = 0; number < count; ++number) {
    const auto zone = domain::Zone::find(names[number]);
    if (!zone) return 2;
    for (const int year : {2026, 2037, 2041, 2100}) {
      const domain::Date first = *domain::make_date(year, 1, 1);
      for (int day = 0; day < 366; ++day) {
        MailCase mail = test::standard_mail();
        const int minutes = day % 4 == 0 ? 18 * 60 : day % 4 * 45 + 30;
        mail.object.event.start = {first + day, domain::time_of_day(0, minutes)};
        mail.object.event.end = {first + day, domain::time_of_day(5 + minutes / 60, 0)};
        std::string problem;
        const auto text = delivery::calendar_text(mail.object, *zone, problem);
        if (!text) return 1;
        frame("wanted", domain::format(zone->at(mail.object.event.start)));
        frame("zone", names[number]);
        frame("calendar", *text);
        frame("end", "");
      }
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view mode = argc > 2 ? argv[1] : "";
  const auto zone = domain::Zone::find("Europe/Prague");
  if (!zone || mode.empty()) return 2;
  if (mode == "zones") return zones(argc - 2, argv + 2);
  if (mode == "calendar") return calendar(argv[2], *zone);
  const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
  std::size_t number = 0;
  for (const std::string& hostile :
       test::hostile_mail_strings(std::strtoull(argv[2], nullptr, 10), seed)) {
    run(hostile, number++, *zone);
  }
  return 0;
}
