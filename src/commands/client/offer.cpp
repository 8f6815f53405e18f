// `peer client offer`: a place for somebody on the waiting list, and their answer.
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/actions/offering.hpp"
#include "session_input.hpp"

namespace peer::commands::client_offer {

namespace {

using domain::OfferAnswer;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {"--until", "DATE", "last day to accept; default: offer-days (7) from today"},
    {"--answer", "ANSWER", "their answer to the current offer: accepted or declined"},
    {"--on", "DATE", "day of the answer; default: today"}};

void require_one_purpose(const Arguments& arguments) {
  if (arguments.has("--answer") && arguments.has("--until")) {
    base::fail_usage("--until is of an offer, and --answer is an answer",
                     "record the answer alone; give the day of the answer with --on DATE");
  }
  if (arguments.has("--on") && !arguments.has("--answer")) {
    base::fail_usage("--on is the day of an answer",
                     "say which one: --answer accepted or declined");
  }
}

std::string_view next_of(std::optional<OfferAnswer> answer) {
  if (!answer) return "peer client offer {} --answer accepted";
  return *answer == OfferAnswer::accepted ? "peer client consent {} PURPOSE=STATE" : "";
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  require_one_purpose(arguments);
  const std::optional<OfferAnswer> answer =
      word_option<OfferAnswer>(arguments, "--answer", "answer to an offer");
  return change_client(
      context, arguments, answer ? workspace::Nature::fact : workspace::Nature::plan,
      [&](workspace::Workspace& workspace, const domain::Client& client) {
        const domain::Date today = workspace.today();
        if (!answer) {
          return actions::offer_place(client,
                                      day_option(arguments, "--until", today, domain::Year::coming),
                                      workspace.program().policy, today);
        }
        return actions::answer_offer(client, *answer, day_option_or_today(arguments, "--on", today),
                                     today);
      },
      next_of(answer));
}

}  // namespace

extern const Command command{
    .name = "client offer",
    .theme = "People",
    .summary = "offer a place to somebody on the waiting list, or record the answer",
    .details =
        "An offer is open until its last day. Then it expires: the person stays on the list and "
        "you can offer again. An accepted offer starts a membership on the day of the answer; "
        "the interview that put the person on the list must by then meet everything that an "
        "accepted interview needs.\n\n"
        "Somebody who declines an offer leaves the list but may come back: another offer puts "
        "them on it again. Somebody whom the program declined needs a new interview. A former "
        "member needs no offer: use 'client resume'.",
    .examples =
        "peer client offer tomas\n"
        "peer client offer tomas --until 2027-02-15\n"
        "peer client offer tomas --answer accepted\n"
        "peer client offer tomas --answer declined --on yesterday",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::client_offer
