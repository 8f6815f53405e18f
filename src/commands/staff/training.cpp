// `peer staff training`: a training or internship of a worker (program §3.3).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "change_record.hpp"
#include "peer/actions/employment.hpp"
#include "session_input.hpp"

namespace peer::commands::staff_training {

namespace {

using domain::TrainingKind;

constexpr std::int64_t most_hours = 2000;

constexpr Argument arguments_taken[] = {
    {.name = "STAFF", .help = "id, name, number or address", .ask = "Worker"},
    {.name = "TITLE", .help = "what it was, in a few words", .ask = "Title"}};

constexpr Option options_taken[] = {
    {.name = "--from", .value = "DATE", .help = "first day", .required = true, .ask = "First day"},
    {"--until", "DATE", "last day; default: the first day"},
    {"--hours", "N", "number of hours, 1 to 2000"},
    {"--kind", "KIND", "training or internship; default: training"}};

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
    training.hours.value = actions::read_number("--hours", *hours, 1, most_hours);
  }
  return training;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  return change_worker(
      context, arguments, [&](workspace::Workspace& workspace, const domain::Staff& worker) {
        return actions::add_training(worker, read_training(arguments, workspace.today()));
      });
}

}  // namespace

extern const Command command{
    .name = "staff training",
    .theme = "People",
    .summary = "record a worker's training or internship",
    .details =
        "A consultant keeps learning (program §3.3). The course for social-services workers has "
        "its own key: peer staff set STAFF course=done:DATE.",
    .examples =
        "peer staff training ada 'crisis calls' --from 2026-11-12 --until 2026-11-13 --hours 16\n"
        "peer staff training ema 'therapeutic community' --from 2027-02-01 --until 2027-02-12 "
        "--kind internship",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .takes_texts = true,
    .run = run};

}  // namespace peer::commands::staff_training
