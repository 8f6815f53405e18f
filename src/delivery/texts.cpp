// From records to the values of a template, and from both to a message.
// SPDX-License-Identifier: MIT
#include "peer/delivery/texts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"
#include "values.hpp"
#include "words.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::Client;
using domain::MessageKind;
using domain::Records;
using domain::Session;
using SessionList = std::vector<const Session*>;

// How much a line tells of a session: an SMS leaves out first the end and then the place.
enum class Detail { full, no_end, day_and_start };

// What one text may say, and how.
struct Writing {
  const Records& records;
  std::string_view language;
  bool tells_title = false;
  Form form = Form::letter;
  Detail detail = Detail::full;

  bool is_czech() const { return language == "cs"; }
};

std::string title_of(const Writing& writing, const Session& session) {
  const domain::Activity* activity =
      writing.records.program.activity(session.activity.value_or({}));
  return activity == nullptr ? session.activity.value_or({}).text()
                             : activity->title_in(writing.language);
}

std::string place_of(const Writing& writing, const Session& session) {
  if (session.place && session.online) return *session.place + ", " + *session.online;
  if (session.place) return *session.place;
  if (session.online) return *session.online;
  std::string follows = writing.is_czech() ? "místo ještě upřesníme" : "the place will follow";
  const auto& phone = writing.records.program.phone;
  // A letter ends with the number anyway.
  if (writing.form == Form::line && phone) follows += " (" + *phone + ")";
  return follows;
}

std::string session_line(const Writing& writing, const Session& session) {
  const domain::TimeOfDay start = session.start.value_or({});
  if (writing.detail == Detail::day_and_start) {
    return short_day_in_words(*session.date, writing.language) + " " + domain::format(start);
  }
  std::string line = on_day_in_words(*session.date, writing.language) + " ";
  line += writing.detail == Detail::full
              ? hours_in_words(start, session.end.value_or({}), writing.language)
              : since_in_words(start, writing.language);
  if (writing.tells_title) line += ", " + title_of(writing, session);
  return line + ", " + place_of(writing, session);
}

std::string session_lines(const Writing& writing, const SessionList& sessions) {
  std::string text;
  for (const Session* session : sessions) {
    const bool is_letter = writing.form == Form::letter;
    if (!text.empty()) text += is_letter ? "\n" : "; ";
    text += (is_letter ? "– " : "") + session_line(writing, *session);
  }
  return text;
}

// "a, b and c" of what `value_of` says of each session, every value once.
template <class ValueOf>
std::string each_once(const Writing& writing, const SessionList& sessions, ValueOf value_of) {
  std::vector<std::string> values;
  for (const Session* session : sessions) {
    std::string value = value_of(*session);
    const bool is_known = std::find(values.begin(), values.end(), value) != values.end();
    if (!value.empty() && !is_known) values.push_back(std::move(value));
  }
  return list_in_words(values, writing.language);
}

std::string staff_names(const Writing& writing, const SessionList& sessions) {
  std::vector<std::string> names;
  for (const Session* session : sessions) {
    for (const auto& id : session->staff) {
      const domain::Person* person = id ? writing.records.person(*id) : nullptr;
      if (person == nullptr || !person->name) continue;
      std::string name = first_name(*person->name);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names.empty() ? writing.records.program.name : list_in_words(names, writing.language);
}

// One sentence, however many sessions were moved.
std::string was_sentence(const Writing& writing, const SessionList& sessions) {
  const std::string days = each_once(writing, sessions, [&](const Session& session) {
    if (session.moves.empty() || !session.moves.back().from) return std::string();
    return on_day_in_words(*session.moves.back().from, writing.language);
  });
  if (days.empty()) return {};
  return writing.is_czech() ? fmt::format("Původně to mělo být {}.", days)
                            : fmt::format("It was to be {}.", days);
}

Values values_for(const Writing& writing, const Client* client, const SessionList& sessions) {
  const domain::Person* person = client == nullptr ? nullptr : writing.records.person(client->id);
  const auto each = [&](auto value_of) { return each_once(writing, sessions, value_of); };
  const domain::Program& program = writing.records.program;
  const std::string titles = each([&](const Session& s) { return title_of(writing, s); });
  const std::string meeting = writing.is_czech() ? "setkání" : "meeting";
  Values values;
  values["call"] = call_of(person);
  values["greeting"] = greeting_of(person, writing.language);
  values["sessions"] = session_lines(writing, sessions);
  values["session"] = writing.tells_title ? titles : meeting;
  values["about"] = writing.tells_title ? " – " + titles : "";
  values["date"] =
      each([&](const Session& s) { return on_day_in_words(*s.date, writing.language); });
  values["day"] = each([&](const Session& s) { return day_in_words(*s.date, writing.language); });
  values["time"] = each([](const Session& s) { return domain::format(s.start.value_or({})); });
  values["end"] = each([](const Session& s) { return domain::format(s.end.value_or({})); });
  values["place"] = each([&](const Session& s) { return place_of(writing, s); });
  values["reason"] = each([](const Session& s) { return s.reason.value_or({}); });
  values["was"] = was_sentence(writing, sessions);
  values["staff"] = staff_names(writing, sessions);
  values["program"] = program.name;
  values["phone"] = program.phone.value_or({});
  values["email"] = program.email.value_or({});
  return values;
}

Message write(const Writing& body, const Writing& subject, const Template& text,
              const Client* client, const SessionList& sessions) {
  Message message;
  message.body = fill(text.body, values_for(body, client, sessions));
  if (body.form == Form::letter) {
    // A subject is one line, whatever stands in the records.
    message.subject = base::printable(fill(text.subject, values_for(subject, client, sessions)));
  }
  return message;
}

}  // namespace

std::string_view language_of(const Client& client, const domain::Program& program) {
  return known_language(client.language ? std::string_view(*client.language)
                                        : std::string_view(program.language));
}

Message message_to(const Records& records, const Templates& templates, const Client& client,
                   Channel channel, MessageKind kind, const SessionList& sessions) {
  const bool is_short = channel == Channel::sms || channel == Channel::phone;
  const Form form = is_short ? Form::line : Form::letter;
  const std::string_view language = language_of(client, records.program);
  const bool is_open = !records.program.policy.discreet;
  Writing body{records, language, is_open || channel == Channel::email, form};
  const Writing subject{records, language, is_open, Form::line};
  const Template& text = templates.get(kind, form, language);
  Message message = write(body, subject, text, &client, sessions);
  if (channel != Channel::sms) return message;
  const auto limit = static_cast<std::size_t>(records.program.policy.sms_characters);
  for (const Detail detail : {Detail::no_end, Detail::day_and_start}) {
    if (base::count_code_points(message.body) <= limit) break;
    body.detail = detail;
    message = write(body, subject, text, &client, sessions);
  }
  return message;
}

std::string calendar_summary(const Records& records, const Session& session,
                             std::string_view language) {
  if (records.program.policy.discreet) return language == "cs" ? "Setkání" : "Meeting";
  return title_of({records, language, true}, session);
}

Message announcement(const Records& records, const Templates& templates, std::string_view language,
                     const SessionList& sessions) {
  const std::string_view known = known_language(language);
  const Writing body{records, known, true, Form::letter};
  const Writing subject{records, known, !records.program.policy.discreet, Form::line};
  return write(body, subject, templates.get(MessageKind::announce, Form::letter, known), nullptr,
               sessions);
}

}  // namespace peer::delivery
