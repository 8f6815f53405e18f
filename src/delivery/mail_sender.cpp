// Compares the addresses of a mail with people/, and its token with the ledger.
// SPDX-License-Identifier: MIT
#include "mail_sender.hpp"

#include <algorithm>
#include <array>

#include "own_text.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/mailbox.hpp"
#include "peer/store/layout.hpp"

namespace peer::delivery {

using domain::InboxReason;
using workspace::Workspace;

namespace {

// A newer message that cannot be read could change what is true now.
void need_readable_ledger(Workspace& workspace) {
  const auto& unreadable = workspace.records().unreadable;
  const auto found = unreadable.lower_bound("messages/");
  if (found == unreadable.end() || !found->starts_with("messages/")) return;
  const std::string path = *found;
  workspace.need_readable(path);
}

const domain::Message* find_message(const domain::Records& records, const std::string& token) {
  for (const domain::MessageRun& run : records.messages) {
    const auto found = std::ranges::find_if(
        run.messages, [&](const domain::Message& message) { return message.token.value == token; });
    if (found != run.messages.end()) return &*found;
  }
  return nullptr;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (base::is_digit(c)) digits += c;
  }
  return digits;
}

// A name in the cases in which people call each other or sign.
void add_name(std::string_view name, std::vector<std::string>& names) {
  static constexpr std::array<std::string_view, 10> endings = {"",  "a", "o",  "e",   "i",
                                                               "u", "y", "ou", "ovi", "em"};
  constexpr std::size_t shortest = 3;
  for (const std::string& word : base::split(base::fold(name), ' ')) {
    if (word.size() < shortest) continue;
    names.push_back(word);
    const bool has_vowel = std::string_view("aeiouy").find(word.back()) != std::string_view::npos;
    const std::string stem = has_vowel ? word.substr(0, word.size() - 1) : word;
    for (const std::string_view ending : endings) names.push_back(stem + std::string(ending));
  }
}

void add_names_of(const domain::Person* person, std::vector<std::string>& names) {
  if (person == nullptr) return;
  if (person->name) add_name(*person->name, names);
  if (person->call) add_name(*person->call, names);
}

}  // namespace

Asked find_asked(Workspace& workspace, const TokenPlace& place) {
  const auto day = day_of_token(place.token);
  workspace.load_messages(day, day);
  const domain::Message* message = find_message(workspace.records(), place.token);
  if (message == nullptr) {
    need_readable_ledger(workspace);
    throw NotRecorded{InboxReason::other_message, "no message of the ledger carries its token"};
  }
  Asked asked{.message = *message};
  if (!message->to) {
    throw NotRecorded{InboxReason::other_message, "the message that it answers went to all"};
  }
  asked.client = *message->to;
  workspace.load_messages(day, std::nullopt);
  need_readable_ledger(workspace);
  return asked;
}

domain::SessionId session_at(const Asked& asked, std::size_t position) {
  const auto& sessions = asked.message.sessions;
  if (position == 0 || position > sessions.size()) return {};
  return sessions[position - 1].value_or({});
}

bool is_address_of(const domain::Person& person, std::string_view address) {
  if (person.email && domain::same_mailbox(*person.email, address)) return true;
  return std::ranges::any_of(person.also, [&](const domain::Field<std::string>& other) {
    return other && domain::same_mailbox(*other, address);
  });
}

domain::PersonId client_at(Workspace& workspace, std::string_view address) {
  if (domain::mailbox_key(address).empty()) return {};
  workspace.load_people();
  domain::PersonId found;
  for (const domain::Person& person : workspace.records().people) {
    if (!is_address_of(person, address) || workspace.client(person.id) == nullptr) continue;
    if (!found.empty()) return {};
    found = person.id;
  }
  return found;
}

void check_sender(Workspace& workspace, const domain::PersonId& client, const MailedReply& reply) {
  if (reply.is_forged) {
    throw NotRecorded{InboxReason::forged, "the receiving mail server says that it is forged"};
  }
  const domain::Person* person = workspace.person(client);
  if (person == nullptr || (!person->email && person->also.empty())) {
    workspace.need_readable(store::person_path(client));
    throw NotRecorded{InboxReason::another_address, "people/ has no e-mail address to compare"};
  }
  if (reply.from.empty()) {
    throw NotRecorded{InboxReason::another_address, "a mail that is not of one sender"};
  }
  const bool is_theirs = is_address_of(*person, reply.from) &&
                         (reply.attendee.empty() || is_address_of(*person, reply.attendee));
  if (!is_theirs) {
    throw NotRecorded{InboxReason::another_address, "it was answered from another address"};
  }
}

std::vector<std::string> names_around(Workspace& workspace, const domain::PersonId& client) {
  std::vector<std::string> names;
  workspace.load_staff();
  if (!client.empty()) add_names_of(workspace.person(client), names);
  for (const domain::Staff& worker : workspace.records().staff) {
    add_names_of(workspace.person(worker.id), names);
  }
  add_name(workspace.program().name, names);
  return names;
}

std::string below_quotation(const domain::Program& program, const std::string& below) {
  constexpr std::size_t digits_in_country = 9;
  const std::string phone = digits_of(program.phone.value_or(""));
  const std::string number =
      phone.size() > digits_in_country ? phone.substr(phone.size() - digits_in_country) : phone;
  const std::string email = base::fold(program.email.value_or(""));
  std::string own;
  bool is_found = false;
  for (const std::string& line : base::split(below, '\n')) {
    const bool is_end = (!number.empty() && digits_of(line).find(number) != std::string::npos) ||
                        (!email.empty() && base::fold(line).find(email) != std::string::npos);
    if (is_end) own.clear();
    is_found = is_found || is_end;
    if (!is_end) own += line + "\n";
  }
  return own_text(is_found ? own : below).text;
}

}  // namespace peer::delivery
