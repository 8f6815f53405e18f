// The folder of `peer export --deidentified`; see deidentified.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/export/deidentified.hpp"
#include "peer/export/documentation.hpp"

namespace peer::exports {

using reports::ActivityQuarter;
using reports::Deidentified;

namespace {

bool begins_quarter(domain::Date day) {
  const domain::CalendarDay calendar = domain::calendar_day(day);
  return calendar.day == 1 && calendar.month % 3 == 1;
}

}  // namespace

actions::Period need_whole_quarters(actions::Period period, domain::Date today) {
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

namespace {

std::string left_out_words(const Deidentified& data) {
  return data.left_out ? fmt::format("{} people came and did not agree.", *data.left_out)
                       : fmt::format("Fewer than {} people came and did not agree.", data.k);
}

std::string head(const Deidentified& data, const domain::Program& program,
                 const actions::Period& period) {
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

}  // namespace

void write_deidentified(ExportFolder& folder, const Deidentified& data,
                        const domain::Program& program, const actions::Period& period) {
  const std::vector<ExportTable>& tables = deidentified_tables();
  const std::size_t cells =
      write_table(folder, tables[0], [&](const ExportSink& sink) { each_quarter(data, sink); });
  const std::size_t people =
      write_table(folder, tables[1], [&](const ExportSink& sink) { each_person(data, sink); });
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

}  // namespace peer::exports
