// `peer client add`: a new applicant, in clients/ and people/ together.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::client_add {

namespace {

constexpr Argument arguments_taken[] = {
    {.name = "NAME", .help = "full name; kept in people/ only", .ask = "Name"}};

constexpr Option options_taken[] = {
    {"--id", "ID", "id of the records; default: c- and four random characters"},
    {"--call", "FORM", "form of address in messages (in Czech, the vocative)"},
    {"--email", "ADDRESS", "e-mail address"},
    {"--phone", "NUMBER", "phone number"},
    {"--channel", "CHANNEL",
     "how to reach the person: email, sms, messenger, facebook, phone or none; default: email "
     "if there is an address, else none"},
    {"--language", "LANGUAGE", "language of messages: {languages}; default: the program's"},
    {"--applied", "DATE", "day they got in touch; default: today"},
    {"--source", "SOURCE", "how they found the program: facebook, email, phone, …"},
    {"--expects", "TEXT", "what they hope for, in their own words; kept in people/ only"}};

domain::Channel choose_channel(const Arguments& arguments, const domain::Person& person) {
  return word_option<domain::Channel>(arguments, "--channel", "channel")
      .value_or(person.email ? domain::Channel::email : domain::Channel::none);
}

store::Entries client_entries(const Arguments& arguments, domain::Channel channel) {
  store::Entries entries;
  if (const auto source = text_option(arguments, "--source")) {
    entries.emplace_back("source", *source);
  }
  entries.emplace_back("channel", domain::word(channel));
  if (const auto language = read_option(arguments, "--language", actions::read_language)) {
    entries.emplace_back("language", *language);
  }
  return entries;
}

// A channel without an address reaches nobody.
void warn_of_channel(Context& context, const domain::Person& person, domain::Channel channel) {
  const bool by_number = channel == domain::Channel::sms || channel == domain::Channel::phone;
  if (channel == domain::Channel::email && !person.email) {
    context.warn(
        fmt::format("the channel is email, but there is no address: peer client set {} "
                    "email=…",
                    person.id));
  } else if (by_number && !person.phone) {
    context.warn(
        fmt::format("the channel is {}, but there is no number: peer client set {} "
                    "phone=…",
                    domain::word(channel), person.id));
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  domain::Person person = read_person(arguments);
  const domain::Channel channel = choose_channel(arguments, person);
  store::Entries entries = client_entries(arguments, channel);
  workspace::Workspace workspace = context.open(workspace::Access::write);
  const domain::Date applied = actions::read_past_day(
      "got in touch", arguments.get("--applied").value_or("today"), workspace.today());
  entries.insert(entries.begin(), {"applied", applied});
  person.id = actions::choose_id(workspace, arguments.get("--id"), "c-");
  warn_of_likeness(context, workspace, person);
  warn_of_channel(context, person, channel);
  workspace::Proposal proposal;
  proposal.create(store::client_path(person.id), std::move(entries));
  proposal.create(store::person_path(person.id), actions::person_entries(person));
  Answer done(
      fmt::format("{}  {}  applicant, channel {}", person.id, *person.name, domain::word(channel)));
  done.then(fmt::format("peer intake book {} --at TIME", person.id));
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "client add",
    .theme = "People",
    .summary = "add an applicant",
    .details =
        "Writes clients/ID.toml, which holds no name, and people/ID.toml, which says who the "
        "person is. Their wait counts from the day they got in touch. Nobody takes part before "
        "an accepted interview: the next step is 'intake book'.\n\n"
        "If somebody with the same name, address or number is already on record, a warning "
        "gives the id; nothing is refused.",
    .examples =
        "peer client add 'Alena Říhová' --call Aleno --email alena@example.org\n"
        "peer client add 'Jan Novák' --phone '+420 700 000 002' --channel sms "
        "--source facebook",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .takes_texts = true,
    .run = run};

}  // namespace peer::commands::client_add
