// `peer contact done`: somebody has asked again; of a contact outside sessions or of an attendance
// mark (program §7.4, §7.6).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "contact/follow_up.hpp"
#include "peer/actions/contact_settling.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/caller.hpp"
#include "session_input.hpp"

namespace peer::commands::contact_done {
namespace {

using domain::Date;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {follow_up_argument};
constexpr Option options_taken[] = {
    {.name = "--on", .value = "DATE", .help = "day it was done; default: today"}};

void check_day(const actions::NamedFollowUp& named, Date day, Date today) {
  if (day > today) {
    base::fail_usage(fmt::format("{} is yet to come", domain::with_weekday(day)),
                     "a follow-up is done when somebody has asked; one that is put off: peer "
                     "contact set CONTACT follow-up=STAFF:DATE");
  }
  if (day < named.since) {
    base::fail_usage(fmt::format("{} is before {}, from which on it was open",
                                 domain::with_weekday(day), domain::with_weekday(named.since)),
                     "give a later day");
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  const Date day = day_option_or_today(arguments, "--on", workspace.today());
  const actions::NamedFollowUp named =
      actions::resolve_follow_up(workspace, arguments.need("CONTACT"));
  check_day(named, day, workspace.today());
  return end_follow_up(context, workspace, named, "done", day,
                       "done on " + domain::with_weekday(day));
}

}  // namespace

extern const Command command{
    .name = "contact done",
    .theme = "Contacts",
    .summary = "record that a follow-up was done",
    .details =
        "Writes the day into the follow-up of a contact or an attendance mark. A contact that "
        "reached the person settles the follow-up by itself: 'contact record' says so.",
    .examples =
        "peer contact done 2026-11-23t2110-c-7k3f\n"
        "peer contact done alena --on yesterday\n"
        "peer contact done last/group/alena",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .records_facts = true,
    .run = run};

}  // namespace peer::commands::contact_done
