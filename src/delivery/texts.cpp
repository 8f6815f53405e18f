// From records to the values of a template, and from both to a message.
// SPDX-License-Identifier: MIT
#include "peer/delivery/texts.hpp"
#include "peer/domain/reason.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "footer.hpp"
#include "peer/base/text.hpp"
#include "peer/locale/language.hpp"
#include "peer/locale/words.hpp"
#include "values.hpp"
#include "words.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::MessageKind;
using domain::Records;
using domain::Session;
using locale::Words;
using SessionList = std::vector<const Session*>;

constexpr Words originally = {"originally"};

// How much a line tells of a session: an SMS leaves out first the end and then the place.
enum class Detail { full, no_end, day_and_start };

// What one text may say, and how.
struct Writing {
  const Records& records;
  std::string_view language;
  bool tells_title = false;
  Form form = Form::letter;
  Detail detail = Detail::full;
  bool is_today = false;     // everybody knows the day
  bool is_numbered = false;  // so that each session can be answered
};

std::string title_of(const Writing& writing, const Session& session) {
  const domain::Activity* activity =
      writing.records.program.activity(session.activity.value_or({}));
  return activity == nullptr ? session.activity.value_or({}).text()
                             : activity->title_in(writing.language);
}

// A session, and what the person was told of it before: nullptr for nothing, or as it is.
struct About {
  const Session* session = nullptr;
  const domain::Told* was = nullptr;
  bool was_cancelled = false;
};
using Abouts = std::vector<About>;

// Of a session, or of what was told of one.
template <class Where>
std::string venue_of(const Where& where) {
  if (where.place && where.online) return *where.place + ", " + *where.online;
  return where.place ? *where.place : where.online.value_or({});
}

std::string place_of(const Writing& writing, const Session& session) {
  if (std::string venue = venue_of(session); !venue.empty()) return venue;
  constexpr Words will_follow = {"the place will follow"};
  std::string follows(will_follow.in(writing.language));
  const auto& phone = writing.records.program.phone;
  // A letter ends with the number anyway.
  if (writing.form == Form::line && phone) follows += " (" + phone_in_words(*phone) + ")";
  return follows;
}

// " (původně od 17:30)", where the person was told other hours.
std::string earlier_hours(const Writing& writing, const About& about) {
  if (about.was == nullptr || !about.was->start) return {};
  const domain::TimeOfDay start = *about.was->start;
  const domain::TimeOfDay end = about.was->end.value_or({});
  const bool is_other_end = about.was->end && about.was->end.value != about.session->end.value;
  if (!is_other_end && start == about.session->start.value) return {};
  return fmt::format(" ({} {})", originally.in(writing.language),
                     is_other_end ? hours_in_words(start, end, writing.language)
                                  : since_in_words(start, writing.language));
}

// " (původně: Čajovna)": a name is not inflected.
std::string earlier_place(const Writing& writing, const About& about) {
  const std::string was = about.was == nullptr ? std::string() : venue_of(*about.was);
  if (was.empty() || was == venue_of(*about.session)) return {};
  return fmt::format(" ({}: {})", originally.in(writing.language), was);
}

std::string hours_of(const Writing& writing, const Session& session) {
  const domain::TimeOfDay start = session.start.value_or({});
  return writing.detail == Detail::full
             ? hours_in_words(start, session.end.value_or({}), writing.language)
             : since_in_words(start, writing.language);
}

std::string session_line(const Writing& writing, const About& about) {
  const Session& session = *about.session;
  if (writing.detail == Detail::day_and_start) {
    return short_day_in_words(*session.date, writing.language) + " " +
           time_in_words(session.start.value_or({}), writing.language);
  }
  std::string line;
  if (!writing.is_today) line = on_day_in_words(*session.date, writing.language) + " ";
  line += hours_of(writing, session) + earlier_hours(writing, about);
  if (writing.tells_title) line += ", " + title_of(writing, session);
  return line + ", " + place_of(writing, session) + earlier_place(writing, about);
}

std::string session_lines(const Writing& writing, const Abouts& abouts) {
  std::string text;
  for (std::size_t i = 0; i < abouts.size(); ++i) {
    const bool is_letter = writing.form == Form::letter;
    if (!text.empty()) text += is_letter ? "\n" : "; ";
    if (is_letter) text += writing.is_numbered ? fmt::format("{}. ", i + 1) : "– ";
    text += session_line(writing, abouts[i]);
  }
  return text;
}

// "a, b and c" of what `value_of` says of each session, every value once.
template <class ValueOf>
std::string each_once(const Writing& writing, const Abouts& abouts, ValueOf value_of) {
  std::vector<std::string> values;
  for (const About& about : abouts) {
    std::string value = value_of(*about.session);
    const bool is_known = std::find(values.begin(), values.end(), value) != values.end();
    if (!value.empty() && !is_known) values.push_back(std::move(value));
  }
  return list_in_words(values, writing.language);
}

std::string staff_names(const Writing& writing, const Abouts& abouts) {
  std::vector<std::string> names;
  for (const About& about : abouts) {
    for (const auto& id : about.session->staff) {
      const domain::Person* person = id ? writing.records.person(*id) : nullptr;
      if (person == nullptr || !person->name) continue;
      std::string name = first_name(*person->name);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names.empty() ? writing.records.program.name : list_in_words(names, writing.language);
}

// The day that a session was to be on: what the person was told, else what it was moved from.
std::optional<domain::Date> earlier_day(const About& about) {
  const auto& moves = about.session->moves;
  const auto day = about.was != nullptr ? about.was->date.value
                   : moves.empty()      ? std::nullopt
                                        : moves.back().from.value;
  return day == about.session->date.value ? std::nullopt : day;
}

// One sentence, however many sessions were moved or were not to take place.
std::string was_sentence(const Writing& writing, const Abouts& abouts) {
  std::vector<std::string> days;
  bool was_cancelled = false;
  for (const About& about : abouts) {
    was_cancelled = was_cancelled || about.was_cancelled;
    const auto day = earlier_day(about);
    if (!day) continue;
    std::string words = on_day_in_words(*day, writing.language);
    if (std::ranges::find(days, words) == days.end()) days.push_back(std::move(words));
  }
  std::string text;
  constexpr Words after_all = {"We had written that it would not take place; now it does."};
  if (was_cancelled) text = after_all.in(writing.language);
  if (days.empty()) return text;
  constexpr Words sentence = {"It was to be {}."};
  if (!text.empty()) text += ' ';
  return text + fmt::format(fmt::runtime(sentence.in(writing.language)),
                            list_in_words(days, writing.language));
}

Values values_for(const Writing& writing, const Client* client, const Abouts& abouts) {
  const domain::Person* person = client == nullptr ? nullptr : writing.records.person(client->id);
  const auto each = [&](auto value_of) { return each_once(writing, abouts, value_of); };
  std::vector<domain::Date> days;
  for (const About& about : abouts) days.push_back(*about.session->date);
  const domain::Program& program = writing.records.program;
  const std::string titles = each([&](const Session& s) { return title_of(writing, s); });
  constexpr Words meeting = {"meeting"};
  Values values;
  values["call"] = call_of(person);
  values["greeting"] = greeting_of(person, writing.language);
  values["sessions"] = session_lines(writing, abouts);
  values["session"] = writing.tells_title ? titles : std::string(meeting.in(writing.language));
  values["about"] = writing.tells_title ? " – " + titles : "";
  values["date"] =
      each([&](const Session& s) { return on_day_in_words(*s.date, writing.language); });
  values["day"] = days_in_words(days, writing.language, DayCase::after_on);
  values["when"] = days_in_words(days, writing.language, DayCase::alone);
  const auto time = [&](const auto& field) {
    return time_in_words(field.value_or({}), writing.language);
  };
  values["time"] = each([&](const Session& s) { return time(s.start); });
  values["end"] = each([&](const Session& s) { return time(s.end); });
  values["at"] = each(
      [&](const Session& s) { return at_time_in_words(s.start.value_or({}), writing.language); });
  values["place"] = each([&](const Session& s) { return place_of(writing, s); });
  values["reason"] = each([&](const Session& s) {
    return domain::reason_for_clients(writing.records.program,
                                      domain::reason_bit(domain::ReasonPlace::cancel),
                                      s.reason.value_or({}), writing.language);
  });
  values["was"] = was_sentence(writing, abouts);
  values["staff"] = staff_names(writing, abouts);
  values["program"] = program.name;
  values["phone"] = phone_in_words(program.phone.value_or({}));
  values["email"] = program.email.value_or({});
  return values;
}

Message write(const Writing& body, const Writing& subject, const Template& text,
              const Client* client, const Abouts& abouts) {
  Message message;
  message.body = typeset(fill(text.body, values_for(body, client, abouts)), body.language);
  if (body.form == Form::letter) {
    message.body += "\n\n" + typeset(footer(body.records.program, body.language, body.is_numbered),
                                     body.language);
    const bool is_bundle = abouts.size() > 2 && !text.subject_of_several.empty();
    const std::vector<Piece>& pieces = is_bundle ? text.subject_of_several : text.subject;
    // A subject is one line, whatever stands in the records.
    message.subject = base::printable(
        typeset(fill(pieces, values_for(subject, client, abouts)), subject.language));
  }
  return message;
}

Abouts abouts_of(const SessionList& sessions, const std::vector<Before>& told) {
  Abouts abouts;
  for (std::size_t i = 0; i < sessions.size(); ++i) {
    const Before before = i < told.size() ? told[i] : Before();
    abouts.push_back({sessions[i], before.told, before.was_cancelled});
  }
  return abouts;
}

}  // namespace

std::string_view language_of(const Client& client, const domain::Program& program) {
  return locale::known_code(client.language ? std::string_view(*client.language)
                                            : std::string_view(program.language));
}

Message message_to(const Records& records, const Templates& templates, const Client& client,
                   Channel channel, MessageKind kind, const SessionList& sessions,
                   const std::vector<Before>& told) {
  const bool is_short = channel == Channel::sms || channel == Channel::phone;
  const Form form = is_short ? Form::line : Form::letter;
  const std::string_view language = language_of(client, records.program);
  const bool is_open = !records.program.policy.discreet;
  const Abouts abouts = abouts_of(sessions, told);
  Writing body{records, language, is_open || channel == Channel::email, form};
  body.is_today = kind == MessageKind::remind;
  body.is_numbered = form == Form::letter && sessions.size() > 1 && kind != MessageKind::cancel;
  const Writing subject{records, language, is_open, Form::line};
  const Template& text = templates.get(kind, form, language);
  Message message = write(body, subject, text, &client, abouts);
  if (channel != Channel::sms) return message;
  const auto limit = static_cast<std::size_t>(records.program.policy.sms_characters);
  for (const Detail detail : {Detail::no_end, Detail::day_and_start}) {
    if (base::count_code_points(message.body) <= limit) break;
    body.detail = detail;
    message = write(body, subject, text, &client, abouts);
  }
  return message;
}

std::string calendar_summary(const Records& records, const Session& session,
                             std::string_view language) {
  constexpr Words meeting = {"Meeting"};
  if (records.program.policy.discreet) return std::string(meeting.in(language));
  return title_of({records, language, true}, session);
}

Message announcement(const Records& records, const Templates& templates, std::string_view language,
                     const SessionList& sessions) {
  const std::string_view known = locale::known_code(language);
  const Writing body{records, known, true, Form::letter};
  const Writing subject{records, known, !records.program.policy.discreet, Form::line};
  return write(body, subject, templates.get(MessageKind::announce, Form::letter, known), nullptr,
               abouts_of(sessions, {}));
}

}  // namespace peer::delivery
