// `peer contact record`: a contact outside sessions, also of somebody who does not say who they are
// (program §7.4–7.6). What happened is recorded whatever else is wrong in the files.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/contact_form.hpp"
#include "peer/actions/contact_settling.hpp"
#include "peer/actions/contact_writing.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::contact_record {
namespace {

using domain::ContactDirection;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT",
     .help = "id, name, number or address; unknown for a caller who does not say who they are",
     .ask = "Client (or unknown)"}};

constexpr Option options_taken[] = {
    {.name = "--at",
     .value = "TIME",
     .help = "when: a time today, or a date and time; default: now"},
    {.name = "--by",
     .value = "STAFF",
     .help = "who was in contact with them; default: PEER_STAFF",
     .required = true,
     .ask = "Who was in contact with them (STAFF)",
     .by_typist = true},
    {.name = "--channel",
     .value = "CHANNEL",
     .help = "email, sms, messenger, facebook or phone; default: phone, or with --out the "
             "person's own channel"},
    {.name = "--in", .value = "", .help = "they got in touch"},
    {.name = "--out", .value = "", .help = "the program got in touch, or tried to"},
    {.name = "--purpose",
     .value = "PURPOSE",
     .help = "outreach, support, crisis, seen or admin; default: crisis with --serious, --plan "
             "or --referral, else support"},
    {.name = "--outcome",
     .value = "OUTCOME",
     .help = "reached, no-answer, message-left, bounced, asked-not-to (they want to be left in "
             "peace) or left-in-peace (the team's decision); needed with --out",
     .ask = "How it ended (reached, no-answer, message-left, bounced, asked-not-to)",
     .required_with = "--out"},
    {.name = "--serious", .value = "", .help = "a serious crisis, in the worker's judgment"},
    {.name = "--plan", .value = "", .help = "a crisis plan was made; the person keeps the paper"},
    {.name = "--to-group", .value = "", .help = "they were advised to bring it to the group"},
    {.name = "--referral",
     .value = "TO:STATE|none",
     .help = "TO: therapist, psychiatrist, crisis-center, ambulance or group; STATE: proposed, "
             "agreed, made, reached, declined-by-client or declined-by-provider; none: you decided "
             "that none is needed"},
    {.name = "--follow-up", .value = "STAFF:DATE", .help = "who gets in touch again, and by when"}};

std::optional<ContactDirection> direction_of(const Arguments& arguments) {
  if (arguments.has("--in") && arguments.has("--out")) {
    base::fail_usage("--in and --out exclude each other", "--in: they got in touch; --out: we did");
  }
  if (arguments.has("--in")) return ContactDirection::in;
  if (arguments.has("--out")) return ContactDirection::out;
  return std::nullopt;
}

// Words only; nothing is looked up.
actions::ContactForm read_form(const Arguments& arguments) {
  actions::ContactForm form;
  form.channel = word_option<domain::Channel>(arguments, "--channel", "channel");
  form.direction = direction_of(arguments);
  form.purpose =
      word_option<domain::ContactPurpose>(arguments, "--purpose", "purpose of a contact");
  form.outcome =
      word_option<domain::ContactOutcome>(arguments, "--outcome", "outcome of a contact");
  form.serious = arguments.has("--serious");
  form.plan = arguments.has("--plan");
  form.to_group = arguments.has("--to-group");
  form.referral = read_option(arguments, "--referral", actions::read_referral);
  return form;
}

void read_promise(Workspace& workspace, const Arguments& arguments, actions::ContactForm& form) {
  const std::optional<std::string> typed = arguments.get("--follow-up");
  if (!typed) return;
  const actions::FollowUpWords words = actions::read_follow_up(*typed, workspace.today());
  actions::need_due_after(words.due, form.at.local.date, "contact");
  form.follow_up_by = workspace::find_staff(workspace, words.by);
  form.follow_up_due = words.due;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  actions::ContactForm form = read_form(arguments);
  Workspace workspace = context.open(workspace::Access::write);
  const actions::ContactMoment moment = actions::read_contact_moment(
      arguments.get("--at").value_or(""), workspace.zone(), workspace.now());
  form.at = moment.at;
  const std::string words = base::trim(arguments.need("CLIENT"));
  form.client = domain::is_unknown(words) ? domain::PersonId(words)
                                          : workspace::find_client(workspace, words);
  form.by = workspace::find_staff(workspace, arguments.need("--by"));
  read_promise(workspace, arguments, form);
  const auto assumed =
      actions::complete_contact(form, actions::preferred_channel(workspace, form.client));

  actions::load_before(workspace, form.client);
  workspace::Proposal proposal;
  const domain::Contact contact = actions::propose_contact(workspace, proposal, form);
  Answer done(fmt::format("{}  {}", contact.id, documents::name_of_contact(workspace, contact)));
  const auto tell = [&](const std::string& line) { done.text += "\n  " + line; };
  std::ranges::for_each(documents::tell_contact(workspace, contact), tell);
  std::ranges::for_each(actions::settle_with(workspace, proposal, contact), tell);
  if (!assumed.empty()) tell("taken for granted: " + base::join(assumed, ", "));
  if (!moment.remark.empty()) tell(moment.remark);
  if (std::string next = documents::next_after(contact); !next.empty()) done.then(std::move(next));
  return commit(context, workspace, proposal, actions::nature_of(contact), done);
}

}  // namespace

extern const Command command{
    .name = "contact record",
    .theme = "Contacts",
    .summary = "record a contact outside sessions",
    .details =
        "Records who was in contact with whom, when, by which channel, the outcome, and who "
        "follows up by when. There is no field for what was said. Without --in or --out, a "
        "crisis or a contact without an outcome is taken as coming from them, anything else as "
        "going out. The answer lists what was assumed.\n\n"
        "A serious crisis needs a follow-up, and a referral or the decision that none is "
        "needed. If something is missing, the contact is still recorded, with a warning, and "
        "the gap appears in 'peer due'. A contact that came from them or reached them settles "
        "the follow-ups that were open before it. Somebody who asks to be left in peace gets no "
        "more messages until they get in touch.\n\n"
        "In the hour that repeats when the clocks go back, the first time is recorded; give the "
        "second with its offset: --at 2026-10-25T02:30+01:00.",
    .examples =
        "peer contact record alena --by ada --serious --referral psychiatrist:agreed --follow-up "
        "eva:tomorrow\n"
        "peer contact record unknown --at 'yesterday 23:40' --by ada --serious --referral "
        "crisis-center:proposed --follow-up ada:today\n"
        "peer contact record jan --out --purpose outreach --outcome no-answer\n"
        "peer contact record jan --outcome left-in-peace",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::contact_record
