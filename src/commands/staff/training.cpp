// `peer staff training`: a training or internship of a worker (program §3.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/membership.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"
#include "persons.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_training {

namespace {

using domain::TrainingKind;
using workspace::Workspace;

constexpr std::int64_t most_hours = 2000;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"},
    {.name = "TITLE", .help = "what it was, in a few words", .ask = "Title"}};

constexpr Option options_taken[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .required = true, .ask = "First day"},
    {"--until", "DATE", "last day; otherwise it was one day"},
    {"--hours", "N", "hours, from 1 to 2000"},
    {"--kind", "KIND", "training or internship; otherwise training"}};

domain::Training read_training(const Arguments& arguments, domain::Date today) {
  domain::Training training;
  training.title.value = actions::read_reason("title", arguments.need("TITLE"));
  training.kind.value = actions::read_word<TrainingKind>(
      "kind of training", arguments.get("--kind").value_or("training"));
  arguments.need("--from");
  training.from.value = day_option(arguments, "--from", today);
  training.until.value = day_option(arguments, "--until", today);
  if (training.until && *training.until < *training.from) {
    base::fail_usage(fmt::format("--until {} lies before --from {}",
                                 domain::with_weekday(*training.until),
                                 domain::with_weekday(*training.from)));
  }
  if (const auto hours = arguments.get("--hours")) {
    training.hours.value = whole_number("--hours", *hours, 1, most_hours);
  }
  return training;
}

bool is_known(const domain::Staff& staff, const domain::Training& training) {
  return std::ranges::any_of(staff.trainings, [&](const domain::Training& other) {
    return other.title.value == training.title.value && other.from.value == training.from.value &&
           other.until.value == training.until.value && other.hours.value == training.hours.value &&
           other.kind.value == training.kind.value;
  });
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  const domain::Training training = read_training(arguments, workspace.today());
  const domain::PersonId id = workspace::resolve_staff(workspace, arguments.need("STAFF"));
  if (is_known(workspace.need_worker(id), training)) {
    return nothing_to_do(context, fmt::format("'{}' stands in {}", base::printable(*training.title),
                                              store::staff_path(id)));
  }
  store::Entries entries{
      {"kind", domain::word(*training.kind)}, {"title", *training.title}, {"from", *training.from}};
  if (training.until) entries.emplace_back("until", *training.until);
  if (training.hours) entries.emplace_back("hours", *training.hours);
  workspace::Proposal proposal;
  proposal.edit(store::staff_path(id), {store::append({"training"}, std::move(entries))});
  const std::string when = training.until
                               ? actions::period_text(*training.from, training.until.value)
                               : "on " + domain::with_weekday(*training.from);
  std::string done = fmt::format("{}  {} '{}' {}", introduce(workspace, id),
                                 domain::word(*training.kind), *training.title, when);
  if (training.hours) {
    done += ", " + base::counted(static_cast<std::size_t>(*training.hours), "hour", "hours");
  }
  return commit(context, workspace, proposal, workspace::Nature::plan, done);
}

}  // namespace

extern const Command command{
    .name = "staff training",
    .theme = "People",
    .summary = "record a training or internship of a worker",
    .details =
        "A consultant keeps learning (program §3.3). The course for workers in social services has "
        "a key of its own: peer staff set STAFF course=done:DATE.",
    .examples =
        "peer staff training ada 'crisis calls' --from 2026-11-12 --until 2026-11-13 --hours 16\n"
        "peer staff training ema 'therapeutic community' --from 2027-02-01 --until 2027-02-12 "
        "--kind internship",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .run = run};

}  // namespace peer::commands::staff_training
