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
    {"--until", "DATE", "last day on which the place can be taken; otherwise offer-days (7) on"},
    {"--answer", "ANSWER", "what they said to the offer that runs: accepted or declined"},
    {"--on", "DATE", "day of the answer; otherwise today"}};

void require_one_purpose(const Arguments& arguments) {
  if (arguments.has("--answer") && arguments.has("--until")) {
    base::fail_usage("--until is of an offer, and --answer is an answer",
                     "record the answer alone; a day on which they answered is --on DATE");
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
          return actions::offer_place(client, day_option(arguments, "--until", today),
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
    .summary = "offer a place to somebody who waits for one, or record the answer",
    .details =
        "A place can be taken until a day; after it the offer has expired, the person still waits, "
        "and it can be offered again. An accepted one opens a membership from that day; the "
        "interview that put the person on the list must then have settled all that an accepted "
        "one does.\n\n"
        "Who declines a place is off the list and may come back freely: another offer puts them "
        "on it again. Whom the program declined comes back by a new interview only. Who left a "
        "membership needs no offer: 'client resume'.",
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
