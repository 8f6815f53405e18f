// `peer export --deidentified`: for research or a board.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "data/exporting.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/period.hpp"
#include "peer/export/deidentified.hpp"
#include "peer/reports/deidentified.hpp"

namespace peer::commands {
namespace {

using reports::ActivityQuarter;
using reports::Deidentified;

bool begins_quarter(domain::Date day) {
  const domain::CalendarDay calendar = domain::calendar_day(day);
  return calendar.day == 1 && calendar.month % 3 == 1;
}

// Days are as good as a name: what two exports differ by would tell of them.
documents::Period whole_quarters(const Arguments& arguments, domain::Date today) {
  if (!has_period(arguments)) {
    base::fail_usage("the period is missing",
                     "give --quarter 2026-4, --year 2026, or --from and --until");
  }
  const documents::Period period = read_period(arguments, today);
  if (!begins_quarter(period.from) || !begins_quarter(period.until + 1)) {
    base::fail_usage(
        fmt::format("{} are not whole quarters", period.words),
        "shorter times tell of single people; begin and end with a quarter of the calendar");
  }
  if (today <= period.until) {
    base::fail_usage(
        fmt::format("the period ends on {}, which is not over", domain::with_weekday(period.until)),
        "what is exported now could be subtracted from what is exported then");
  }
  return period;
}

std::string left_out_words(const Deidentified& data) {
  return data.left_out ? fmt::format("{} people came and did not agree.", *data.left_out)
                       : fmt::format("Fewer than {} people came and did not agree.", data.k);
}

std::string head(const Deidentified& data, const domain::Program& program, const documents::Period& period) {
  std::string text = fmt::format(
      "Attendance of {} from {} to {}, de-identified.\n"
      "In it are only people who agreed that they are counted (consent to the purpose statistics, "
      "the newest statement of each) and came in the period: {}. {}\n"
      "A star is a number that is not shown. Numbers behind which there are fewer than {} people "
      "are not shown, and as many others that no sum gives them away: of each hidden one at least "
      "{} values remain possible, from all that stands here. That nobody came is shown. Every "
      "combination of classes in the table persons is shared by at least {} rows.\n"
      "Hand out one export of a period and no other that overlaps it, and no report of the same "
      "period that counts everybody: the difference of two tells what each one hides.",
      base::printable(program.name), domain::format(period.from), domain::format(period.until),
      base::counted(data.people.size(), "person", "people"), left_out_words(data), data.k, data.k,
      data.k);
  if (!data.omitted.empty()) {
    text += fmt::format("\nNot shown at all, since too few people are behind it: {}.",
                        base::join(data.omitted, ", "));
  }
  return text;
}

void write(exports::ExportFolder& folder, const Deidentified& data, const domain::Program& program,
           const documents::Period& period) {
  const std::vector<exports::ExportTable>& tables = exports::deidentified_tables();
  const std::size_t cells =
      write_table(folder, tables[0], [&](const auto& sink) { exports::each_quarter(data, sink); });
  const std::size_t people =
      write_table(folder, tables[1], [&](const auto& sink) { exports::each_person(data, sink); });
  write_documentation(folder, head(data, program, period),
                      {{&tables[0], cells}, {&tables[1], people}});
  folder.finish();
}

std::size_t hidden_cells(const Deidentified& data) {
  std::size_t hidden = 0;
  for (const ActivityQuarter& cell : data.cells) {
    for (const std::optional<std::int64_t>& mark : cell.marks) hidden += mark ? 0U : 1U;
  }
  return hidden;
}

}  // namespace

base::ExitCode export_deidentified(Context& context, const Arguments& arguments) {
  workspace::Workspace workspace = context.open(workspace::Access::read);
  const documents::Period period = whole_quarters(arguments, workspace.today());
  exports::ExportFolder folder(arguments.need("--to"), workspace.environment().directory);
  workspace.load_clients();
  workspace.load_sessions(period.from, period.until);
  need_all_readable(context, workspace);
  if (is_overtaken(context, workspace)) return base::ExitCode::done;
  const std::optional<Deidentified> data =
      reports::deidentified(workspace.records(), period.from, period.until, workspace.today(),
                            *workspace.environment().random);
  const std::int64_t k = workspace.program().policy.smallest_cell;
  if (!data) {
    throw base::Failure(base::ExitCode::findings,
                        fmt::format("fewer than {} people came in the period and agreed to be "
                                    "counted; nothing was exported",
                                    k),
                        "choose a longer period; 'peer client consent CLIENT statistics=given' "
                        "records an agreement");
  }
  if (!data->recovered.empty()) {
    throw base::Failure(base::ExitCode::findings,
                        fmt::format("what is hidden could be computed ({}); nothing was exported",
                                    base::join(data->recovered, ", ")),
                        "choose a longer period, or a larger policy smallest-cell");
  }
  write(folder, *data, workspace.program(), period);
  context.say(fmt::format("exported {} to {}: {} in {} of counts are hidden",
                          base::counted(data->people.size(), "person", "people"),
                          arguments.need("--to"),
                          base::counted(hidden_cells(*data), "number", "numbers"),
                          base::counted(data->cells.size(), "row", "rows")));
  context.say(
      "README.txt there says what each column means, and what must not be handed out beside "
      "it");
  for (const std::string& name : data->omitted) {
    context.note(fmt::format("'{}' is not shown at all: too few people are behind it", name));
  }
  warn_of_repository(context, folder.lies_in_repository());
  return base::ExitCode::done;
}

}  // namespace peer::commands
