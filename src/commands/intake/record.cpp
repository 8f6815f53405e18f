// `peer intake record`: the entry interview as it was held, with its outcome (program §5).
// SPDX-License-Identifier: MIT
#include "change_record.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/intake_form.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands::intake_record {

namespace {

using domain::Date;

constexpr Argument arguments_taken[] = {
    {.name = "CLIENT", .help = "id, name, number or address", .ask = "Client"}};

constexpr Option options_taken[] = {
    {.name = "--by",
     .value = "STAFF[,STAFF]",
     .help = "who held the interview",
     .required = true,
     .ask = "Who held the interview (STAFF[,STAFF])"},
    {.name = "--outcome",
     .value = "OUTCOME",
     .help = "accepted, declined, waitlisted or undecided",
     .required = true,
     .ask = "Outcome (accepted, declined, waitlisted, undecided)"},
    {.name = "--on",
     .value = "DATE",
     .help = "day of the interview; default: the booked day if it is past, else today"},
    {.name = "--psychotherapy",
     .value = "ANSWER",
     .help = "in regular psychotherapy: yes, no, refused, not-asked or unknown",
     .ask = "Regular psychotherapy (yes, no, refused, not-asked, unknown)",
     .suggestion = "not-asked"},
    {.name = "--psychiatrist",
     .value = "ANSWER",
     .help = "in contact with their psychiatrist: yes, no, refused, not-asked or unknown",
     .ask = "Contact with their psychiatrist (yes, no, refused, not-asked, unknown)",
     .suggestion = "not-asked"},
    {.name = "--regular-activity",
     .value = "ACTIVITY[,ACTIVITY]",
     .help = "study, job, part-time, self-employed, day-program, volunteering, other; or none, "
             "refused or not-asked",
     .ask = "Regular activity (study, job, part-time, self-employed, day-program, volunteering, "
            "other; none, refused, not-asked)",
     .suggestion = "not-asked"},
    {.name = "--rules-explained",
     .value = "",
     .help = "the program's rules were explained",
     .ask = "Were the rules explained"},
    {.name = "--letter",
     .value = "DATE",
     .help = "day the client was given the letter",
     .ask = "Day the client was given the letter (leave empty: not given yet)"},
    {.name = "--exception",
     .value = "REASON[,REASON]",
     .help = "why they are accepted although something is missing, a word for each gap; --by must "
             "include a coordinator",
     .reasons = domain::reason_bit(domain::ReasonPlace::exception)},
    {.name = "--reason",
     .value = "REASON",
     .help = "why they are declined",
     .reasons = domain::reason_bit(domain::ReasonPlace::decline)},
    {.name = "--before-records",
     .value = "",
     .help = "a member from before these records: ask nothing more"},
    {.name = "--review",
     .value = "DATE",
     .help = "the day by which to ask the questions after all (--before-records), or by which a "
             "trial ends"}};

actions::IntakeAnswers read_answers(const Arguments& arguments, Date today) {
  actions::IntakeAnswers answers;
  answers.psychotherapy =
      word_option<domain::Answer>(arguments, "--psychotherapy", "answer for psychotherapy");
  answers.psychiatrist =
      word_option<domain::Answer>(arguments, "--psychiatrist", "answer for psychiatrist");
  answers.regular_activity = read_option(arguments, "--regular-activity", actions::read_occupations)
                                 .value_or(std::vector<domain::Occupation>{});
  answers.rules_explained = arguments.has("--rules-explained");
  answers.letter = day_option(arguments, "--letter", today);
  if (const auto words = arguments.get("--exception")) {
    answers.exceptions = actions::read_commas("exceptions", *words);
  }
  answers.reason = arguments.get("--reason");
  answers.before_records = arguments.has("--before-records");
  answers.review = day_option(arguments, "--review", today, domain::Year::coming);
  return answers;
}

std::string_view next_of(domain::IntakeOutcome outcome) {
  if (outcome == domain::IntakeOutcome::waitlisted) return "peer client offer {}";
  return outcome == domain::IntakeOutcome::accepted ? "peer client consent {} PURPOSE=STATE" : "";
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const auto outcome = actions::read_word<domain::IntakeOutcome>("outcome of an interview",
                                                                 arguments.need("--outcome"));
  return change_client(
      context, arguments, workspace::Nature::fact,
      [&](workspace::Workspace& workspace, const domain::Client& client) {
        const Date today = workspace.today();
        actions::IntakeAnswers answers = read_answers(arguments, today);
        answers.outcome = outcome;
        answers.by = workspace::resolve_staff_list(workspace, arguments.need("--by"));
        answers.date = actions::interview_day(client, day_option(arguments, "--on", today), today);
        return actions::record_intake(client, answers, today);
      },
      next_of(outcome));
}

}  // namespace

extern const Command command{
    .name = "intake record",
    .theme = "People",
    .summary = "record an intake interview and its outcome",
    .details =
        "Completes the booked interview, or adds one. An accepted interview starts a membership "
        "that day. Accepting somebody requires regular psychotherapy, contact with a "
        "psychiatrist, a regular activity, the rules explained and the letter given, or an "
        "exception by a coordinator.\n\n"
        "A waitlisted person gets a place through 'client offer'; recording the interview again "
        "keeps their place on the list.\n\n"
        "A question that was not asked is recorded as not-asked, never as a no; on a terminal "
        "you are asked for the missing answers.",
    .examples =
        "peer intake record alena --by ada,ema --outcome accepted --psychotherapy yes "
        "--psychiatrist yes --regular-activity study --rules-explained --letter today\n"
        "peer intake record jan --by ada --outcome waitlisted --on yesterday\n"
        "peer intake record eva --by ada --outcome accepted --before-records --review 2027-06-30",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::intake_record
