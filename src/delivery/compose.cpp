// Puts mail, calendar object and ledger lines together.
// SPDX-License-Identifier: MIT
#include "peer/delivery/compose.hpp"

#include <fmt/format.h>

#include "mail.hpp"
#include "peer/delivery/reply_mail.hpp"
#include "peer/domain/identity.hpp"
#include "peer/locale/language.hpp"
#include "peer/store/value.hpp"

namespace peer::delivery {
namespace {

using domain::Channel;
using domain::MessageKind;
using domain::Session;

constexpr std::size_t letters_of_token = 20;

std::string domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return std::string(at == std::string_view::npos ? address : address.substr(at + 1));
}

const std::string& sender_of(const domain::Program& program) {
  static const std::string none;
  return program.email ? *program.email : none;
}

domain::LocalTime end_of(const Session& session) {
  const domain::Date day = *session.end > *session.start ? *session.date : *session.date + 1;
  return {day, *session.end};
}

// "Zoom, ask Ada" is a place to come to, and no link.
bool is_link(std::string_view text) {
  const bool has_scheme = text.starts_with("https://") || text.starts_with("http://");
  return has_scheme && text.find(' ') == std::string_view::npos;
}

std::string name_of(const domain::Records& records, const domain::PersonId& client) {
  const domain::Person* person = records.person(client);
  return person != nullptr && person->name ? *person->name : std::string();
}

CalendarObject object_for(const Composing& composing, const Entry& entry, const Session& session,
                          std::string_view token, std::size_t position) {
  const domain::Program& program = composing.records.program;
  const std::string host = domain_of(sender_of(program));
  const Telling* first = composing.ledger.first_mail(entry.client, session.id);
  const domain::Client* client = composing.records.client(entry.client);
  const std::string_view language =
      client == nullptr ? std::string_view(program.language) : language_of(*client, program);
  CalendarObject object;
  object.method =
      entry.kind == MessageKind::cancel ? CalendarMethod::cancel : CalendarMethod::request;
  object.event.uid = first == nullptr ? event_uid(token, position, host)
                                      : event_uid(*first->message->token, first->position, host);
  object.event.sequence = entry.version - 1;
  object.event.start = {*session.date, *session.start};
  object.event.end = end_of(session);
  object.event.summary = calendar_summary(composing.records, session, language);
  object.event.location = session.place.value_or("");
  if (session.online && is_link(*session.online)) {
    object.event.url = *session.online;
  } else if (session.online) {
    object.event.location += (session.place ? ", " : "") + *session.online;
  }
  object.event.description = program.phone.value_or("");
  object.organizer_name = program.name;
  object.organizer = sender_of(program);
  object.attendee_name = name_of(composing.records, entry.client);
  object.attendee = entry.address;
  object.stamp = composing.now.unix_seconds();
  return object;
}

// The Message-ID of the first e-mail about the same; "" when this is it.
std::string answered_id(const Composing& composing, const Entry& entry, std::string_view host) {
  const Telling* first = composing.ledger.first_mail(entry.client, entry.sessions.front());
  if (first == nullptr || first->message == entry.again) return {};
  return message_id(*first->message->token, host);
}

Mail mail_for(const Composing& composing, const Entry& entry, std::string_view token) {
  const domain::Program& program = composing.records.program;
  const std::string host = domain_of(sender_of(program));
  Mail mail;
  mail.from = {program.name, sender_of(program)};
  mail.to = {entry.client.empty() ? std::string() : name_of(composing.records, entry.client),
             entry.address};
  mail.subject = entry.message.subject;
  mail.text = entry.message.body;
  mail.html = program.policy.html;
  const domain::Client* client = composing.records.client(entry.client);
  mail.language =
      client == nullptr ? locale::known_code(program.language) : language_of(*client, program);
  mail.message_id = message_id(token, host);
  mail.date = composing.now;
  mail.unsubscribe = fmt::format("mailto:{}?subject=unsubscribe%20{}", sender_of(program), token);
  if (entry.kind != MessageKind::announce) mail.in_reply_to = answered_id(composing, entry, host);
  return mail;
}

bool has_calendar(MessageKind kind) {
  return kind == MessageKind::invite || kind == MessageKind::change || kind == MessageKind::cancel;
}

Outgoing compose_mail(const Composing& composing, const Entry& entry, std::string_view token,
                      std::string& problem) {
  if (!composing.records.program.email) {
    problem = "program.toml has no 'email' to send from";
    return {};
  }
  if (!is_envelope_address(entry.address)) {
    problem = "the address is none that a mail program may be given";
    return {};
  }
  Mail mail = mail_for(composing, entry, token);
  for (std::size_t i = 0; i < entry.about.size() && has_calendar(entry.kind); ++i) {
    const CalendarObject object = object_for(composing, entry, *entry.about[i], token, i + 1);
    const auto text = calendar_text(object, composing.zone, problem);
    if (!text) return {};
    mail.calendars.push_back({object.method, *text});
  }
  const auto text = mail_text(mail, problem);
  if (!text) return {};
  return {Channel::email, entry.address, *text};
}

Outgoing compose_sms(const Entry& entry, std::string& problem) {
  const auto number = domain::normal_phone(entry.address);
  if (!number || number->empty() || number->front() == '-') {
    problem = "the number is none that can be written to";
    return {};
  }
  return {Channel::sms, *number, entry.message.body + "\n"};
}

store::Value told_value(const Session& session) {
  store::Entries told{{"date", *session.date}, {"start", *session.start}, {"end", *session.end}};
  if (session.place) told.emplace_back("place", *session.place);
  if (session.online) told.emplace_back("online", *session.online);
  return told;
}

}  // namespace

std::string new_token(const domain::Instant& now, base::Random& random) {
  std::string day;
  for (const char c : domain::format(now.local.date)) {
    if (c != '-') day += c;
  }
  return day + "-" + random.letters(letters_of_token);
}

Outgoing compose(const Composing& composing, const Entry& entry, std::string_view token,
                 std::string& problem) {
  if (entry.channel.value_or(Channel::none) == Channel::sms) return compose_sms(entry, problem);
  return compose_mail(composing, entry, token, problem);
}

std::string claim_text(const Entry& entry, std::string_view token, const domain::Instant& now) {
  store::Array sessions;
  store::Array told;
  for (const domain::SessionId& id : entry.sessions) sessions.emplace_back(id.text());
  for (const Session* session : entry.about) told.push_back(told_value(*session));
  store::Entries claim;
  if (!entry.client.empty()) claim.emplace_back("to", entry.client);
  claim.emplace_back("sessions", std::move(sessions));
  claim.emplace_back("kind", domain::word(entry.kind));
  claim.emplace_back("channel", domain::word(entry.channel.value_or(Channel::none)));
  claim.emplace_back("version", entry.version);
  claim.emplace_back("at", now);
  if (!token.empty()) claim.emplace_back("token", token);
  std::string text = "[[message]]\n";
  for (const auto& [key, value] : claim) {
    text += fmt::format("{} = {}\n", store::spell_key(key), store::spell(value));
  }
  return text + fmt::format("told = {}\n", store::spell(std::move(told)));
}

std::string outcome_text(std::size_t number, domain::MessageState state, const domain::Instant& now,
                         std::string_view why) {
  std::string text = fmt::format("[[outcome]]\nof = {}\nstate = {}\nat = {}\n", number,
                                 store::spell(domain::word(state)), store::spell(now));
  if (!why.empty()) text += fmt::format("why = {}\n", store::spell(why));
  return text;
}

}  // namespace peer::delivery
