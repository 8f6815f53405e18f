// People, reasons and interviews of the report on the program, and the order of its sections.
// SPDX-License-Identifier: MIT
#include "peer/documents/reports.hpp"
#include "peer/domain/reason.hpp"

#include <fmt/format.h>

#include "columns.hpp"
#include "program_tables.hpp"

namespace peer::documents {
namespace {

using render::CountedWords;
using render::Measure;
using render::ReportDocument;
using render::ReportSection;
using render::Words;
using reports::ProgramPeople;
using reports::ProgramReport;
using reports::ReasonFigure;

constexpr std::array<FigureColumn<ProgramPeople>, 11> people_columns = {{
    {"members-at-start",
     {"members at the start"},
     {"members on the day before the period who stayed on"},
     cell_of<&ProgramPeople::members_at_start>},
    {"newcomers",
     {"newcomers", locale::Context("in the whole period")},
     {"whose first membership began in the period"},
     cell_of<&ProgramPeople::newcomers>},
    {"returns",
     {"returns"},
     {"later memberships that began in the period"},
     cell_of<&ProgramPeople::returns>},
    {"leavers",
     {"leavers"},
     {"memberships that ended in the period"},
     cell_of<&ProgramPeople::leavers>},
    {"members-at-end",
     {"members at the end"},
     {"members on the last day who stay on"},
     cell_of<&ProgramPeople::members_at_end>},
    {"served",
     {"people who came"},
     {"different clients who came at least once"},
     cell_of<&ProgramPeople::served>},
    {"waiting",
     {"waiting"},
     {"applicants and those on the waiting list, on the last day"},
     cell_of<&ProgramPeople::waiting>},
    {"applicants",
     {"of them applicants"},
     {"before the interview or before its decision"},
     cell_of<&ProgramPeople::applicants>},
    {"waitlisted", {"of them on the waiting list"}, {}, cell_of<&ProgramPeople::waitlisted>},
    {"undated-applicants",
     {},
     {"applicants whose record does not say whether they had asked by the last day; not counted as "
      "waiting"},
     cell_of<&ProgramPeople::undated_applicants>},
    {"interviews",
     {"entry interviews"},
     {"held in the period, whatever their outcome"},
     cell_of<&ProgramPeople::interviews>},
}};

// What differs between the two tables of reasons.
struct ReasonTable {
  std::string_view key;
  std::string_view figure;
  Words heading;
  Words figure_heading;
  Words empty;
  domain::ReasonPlaces places;
};
constexpr ReasonTable cancellation_table = {"cancellations",
                                            "sessions",
                                            {"Why sessions were cancelled"},
                                            {"sessions"},
                                            {"no session was cancelled"},
                                            domain::reason_bit(domain::ReasonPlace::cancel)};
constexpr ReasonTable leaving_table = {
    "leaving",  "people",        {"Why people left"},
    {"people"}, {"nobody left"}, domain::reason_bit(domain::ReasonPlace::end)};

ReportSection reasons(const Writer& writer, const ReasonTable& table,
                      const std::vector<ReasonFigure>& rows) {
  const std::string& language = writer.language();
  constexpr Words none = {"not told"};
  constexpr Words reason = {"reason"};
  ReportSection section{
      .key = std::string(table.key),
      .heading = std::string(table.heading.in(language)),
      .columns = {{"reason", std::string(reason.in(language)), Measure::words},
                  {std::string(table.figure), std::string(table.figure_heading.in(language))}},
      .rows = {},
      .empty = std::string(table.empty.in(language))};
  for (const ReasonFigure& row : rows) {
    const bool is_told = !row.reason.empty();
    section.rows.push_back(
        {.key = is_told ? row.reason : "not-told",
         .cells = {{.value = is_told ? render::Node(row.reason) : render::Node(),
                    .text = is_told ? domain::reason_title(writer.program(), table.places,
                                                           row.reason, language)
                                    : std::string(none.in(language))},
                   figure_cell(row.count)}});
  }
  return section;
}

ReportSection interviews(const std::string& language, const ProgramPeople& people) {
  constexpr Words heading = {"Outcomes of entry interviews"};
  constexpr Words outcome = {"outcome"};
  constexpr Words figure = {"interviews"};
  constexpr Words none = {"not written"};
  ReportSection section{.key = "interviews",
                        .heading = std::string(heading.in(language)),
                        .columns = {{"outcome", std::string(outcome.in(language)), Measure::words},
                                    {"interviews", std::string(figure.in(language))}},
                        .rows = {}};
  const auto add = [&](std::string key, render::Node value, std::string_view text,
                       const reports::Figure& count) {
    section.rows.push_back(
        {.key = std::move(key),
         .cells = {{.value = std::move(value), .text = std::string(text)}, figure_cell(count)}});
  };
  for (const auto& entry : domain::word_table<domain::IntakeOutcome>()) {
    add(std::string(entry.text), entry.text, render::spoken(language, entry.value),
        people.outcomes[static_cast<std::size_t>(entry.value)]);
  }
  if (people.interviews_without_outcome.count > 0) {
    add("not-written", render::Node(), none.in(language), people.interviews_without_outcome);
  }
  return section;
}

ReportSection people_section(const std::string& language, const ProgramPeople& people) {
  constexpr Words heading = {"People", locale::Context("program")};
  const std::span<const FigureColumn<ProgramPeople>> columns = people_columns;
  return {.layout = ReportSection::Layout::facts,
          .key = "people",
          .heading = std::string(heading.in(language)),
          .columns = columns_in(language, columns),
          .rows = {{"", cells_of(people, columns)}}};
}

void add_notes(ReportDocument& document, const ProgramReport& report) {
  const std::string& language = document.language;
  const std::string last = render::day_in(language, report.last);
  if (report.until > report.today) {
    constexpr Words unfinished = {"The period is not over: members and waiting people as of {}."};
    document.notes.push_back({fmt::format(fmt::runtime(unfinished.in(language)), last)});
  }
  if (const auto count = report.people.undated_applicants.count(); count > 0) {
    constexpr CountedWords applicants = {"applicant", "applicants", locale::Context("of")};
    constexpr Words undated = {
        "Of {} the records do not say whether they had asked by {}; they are not counted as "
        "waiting."};
    document.notes.push_back({fmt::format(fmt::runtime(undated.in(language)),
                                          render::counted_in(language, count, applicants), last)});
  }
  if (const auto count = report.all_hours.whole_session.count; count > 0) {
    constexpr CountedWords visits = {"visit", "visits"};
    constexpr Words whole = {
        "A late arrival or an early leaving without minutes of its own counts for the whole "
        "session: {}."};
    document.notes.push_back({fmt::format(fmt::runtime(whole.in(language)),
                                          render::counted_in(language, count, visits))});
  }
}

}  // namespace

ReportDocument program_document(const Writer& writer, const ProgramReport& report,
                                const Period& period) {
  constexpr Words title = {"Program report"};
  const std::string& language = writer.language();
  ReportDocument document = writer.document("program", title.in(language), period);
  document.sections = {people_section(language, report.people),
                       program_sessions(writer, report),
                       reasons(writer, cancellation_table, report.cancellations),
                       program_hours(language, report),
                       program_months(language, report),
                       reasons(writer, leaving_table, report.leaving),
                       interviews(language, report.people),
                       program_contacts(language, report)};
  add_notes(document, report);
  return document;
}

}  // namespace peer::documents
