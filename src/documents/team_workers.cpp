// The parts of the report on the team that have a row for each worker.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "team_sections.hpp"

namespace peer::documents {
namespace {

using render::CountedWords;
using render::Measure;
using render::ReportCell;
using render::ReportSection;
using render::Words;
using reports::TeamReport;
using reports::WorkerFigures;
using Layout = ReportSection::Layout;

constexpr std::array<ColumnWords, 13> worker_columns = {{
    {"staff", {"who"}, Measure::words},
    {"name", {}, Measure::words},
    {"role", {}, Measure::words},
    {"sessions", {"sessions"}, Measure::count, {"client sessions that were held, on duty"}},
    {"led", {"led"}, Measure::count, {"client sessions that were held, as facilitator"}},
    {"minutes", {"hours"}, Measure::minutes, {"of these sessions, as long as they really were"}},
    {"contacts", {"contacts"}, Measure::count, {"with clients outside sessions, made or taken"}},
    {"meetings", {"meetings"}, Measure::count, {"team meetings attended"}},
    {"months-supervised",
     {"own supervision"},
     Measure::count,
     {"months with individual supervision: each consultant once a month (program §3.5)"}},
    {"months-team-supervised",
     {"team supervision"},
     Measure::count,
     {"months with team supervision: once a month (program §3.5)"}},
    {"months", {}, Measure::count, {"of employment, whole or in part, until today"}},
    {"days", {}, Measure::count, {"employed in the period, until today"}},
    {"supervision-minutes",
     {"hours of it"},
     Measure::minutes,
     {"of individual and team supervision"}},
}};

constexpr std::array<ColumnWords, 9> employment_columns = {{
    {"staff", {"who"}, Measure::words},
    {"name", {}, Measure::words},
    {"role", {"role"}, Measure::words},
    {"from", {"from"}, Measure::date},
    {"until", {"until"}, Measure::date},
    {"employed", {}, Measure::words, {"today"}},
    {"course", {"course"}, Measure::words},
    {"course-on", {}, Measure::date},
    {"service-phone", {"service phone"}, Measure::words},
}};

struct Course {
  ReportCell word;
  ReportCell day;
};
Course course_of(const std::string& language, const domain::Staff& worker) {
  constexpr Words done = {"done"};
  constexpr Words due = {"due", locale::Context("course")};
  constexpr Words unknown = {"not known"};
  const auto with_day = [&](std::string_view key, const Words& words, domain::Date day) {
    return Course{{.value = key,
                   .text = fmt::format("{} {}", words.in(language), render::day_in(language, day))},
                  day_cell(day)};
  };
  if (worker.course_done) return with_day("done", done, *worker.course_done);
  if (worker.course_is_done.value_or(false)) {
    return {{.value = "done", .text = std::string(done.in(language))}, {}};
  }
  if (worker.course_due) return with_day("due", due, *worker.course_due);
  return {{.text = std::string(unknown.in(language))}, {}};
}

ReportCell phone_cell(const std::string& language, const domain::Staff& worker) {
  constexpr Words yes = {"yes"};
  constexpr Words no = {"no"};
  if (!worker.service_phone) return {.text = "–"};
  const bool has = *worker.service_phone;
  return {.value = has, .text = std::string((has ? yes : no).in(language))};
}

// "1 of 2 months" says more than two numbers.
ReportCell months_cell(const std::string& language, const reports::Figure& with,
                       const reports::Figure& all) {
  constexpr Words of = {"of"};
  constexpr CountedWords months = {"month", "months", locale::Context("of")};
  ReportCell cell = figure_cell(with);
  cell.text = fmt::format("{} {} {}", with.count, of.in(language),
                          render::counted_in(language, all.count, months));
  return cell;
}

std::vector<ReportCell> figures_of(const Writer& writer, const WorkerFigures& figures) {
  const std::string& language = writer.language();
  const domain::Staff& worker = *figures.worker;
  return {writer.person(worker.id),
          name_cell(writer, worker.id),
          word_cell(language, worker.role.value),
          figure_cell(figures.sessions),
          figure_cell(figures.led),
          figure_cell(figures.minutes),
          figure_cell(figures.contacts),
          figure_cell(figures.meetings),
          months_cell(language, figures.months_supervised, figures.months),
          months_cell(language, figures.months_team_supervised, figures.months),
          figure_cell(figures.months),
          figure_cell(figures.days),
          figure_cell(figures.supervision)};
}

std::vector<ReportCell> employment_of(const Writer& writer, const WorkerFigures& figures) {
  const std::string& language = writer.language();
  const domain::Staff& worker = *figures.worker;
  Course course = course_of(language, worker);
  return {writer.person(worker.id),
          name_cell(writer, worker.id),
          word_cell(language, worker.role.value),
          day_cell(figures.from),
          day_cell(figures.until),
          {.value = domain::employed_on(worker, writer.today())},
          std::move(course.word),
          std::move(course.day),
          phone_cell(language, worker)};
}

}  // namespace

std::vector<std::size_t> order_of(const Writer& writer, const TeamReport& report) {
  std::vector<std::size_t> order(report.workers.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  sort_by_person(writer, order, [&](std::size_t i) -> const domain::PersonId& {
    return report.workers[i].worker->id;
  });
  return order;
}

ReportSection workers_section(const Writer& writer, const TeamReport& report) {
  constexpr SectionWords words = {"workers", {"Work"}, {}, {"nobody was employed"}};
  ReportSection section = make_section(writer.language(), words, worker_columns, Layout::table);
  for (const std::size_t i : order_of(writer, report)) {
    section.rows.push_back(
        {report.workers[i].worker->id.text(), figures_of(writer, report.workers[i])});
  }
  return section;
}

ReportSection employment_section(const Writer& writer, const TeamReport& report) {
  constexpr SectionWords words = {
      "employment", {"People", locale::Context("team")}, {}, {"nobody was employed"}};
  ReportSection section = make_section(writer.language(), words, employment_columns, Layout::table);
  for (const std::size_t i : order_of(writer, report)) {
    section.rows.push_back(
        {report.workers[i].worker->id.text(), employment_of(writer, report.workers[i])});
  }
  return section;
}

}  // namespace peer::documents
