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
     {"members at the start", "členů na začátku"},
     {"members on the day before the period who stayed on",
      "kdo byli členy den před obdobím a zůstali i v něm"},
     cell_of<&ProgramPeople::members_at_start>},
    {"newcomers",
     {"newcomers", "nových členů"},
     {"whose first membership began in the period", "těm v období začalo první členství"},
     cell_of<&ProgramPeople::newcomers>},
    {"returns",
     {"returns", "návratů"},
     {"later memberships that began in the period", "další členství, která v období začala"},
     cell_of<&ProgramPeople::returns>},
    {"leavers",
     {"leavers", "odchodů"},
     {"memberships that ended in the period", "členství, která v období skončila"},
     cell_of<&ProgramPeople::leavers>},
    {"members-at-end",
     {"members at the end", "členů na konci"},
     {"members on the last day who stay on", "kdo jsou členy poslední den a zůstávají i po něm"},
     cell_of<&ProgramPeople::members_at_end>},
    {"served",
     {"people who came", "lidí, kteří přišli"},
     {"different clients who came at least once", "různí klienti, kteří přišli aspoň jednou"},
     cell_of<&ProgramPeople::served>},
    {"waiting",
     {"waiting", "čekajících na přijetí"},
     {"applicants and those on the waiting list, on the last day",
      "zájemci a ti, kdo čekají na místo, k poslednímu dni"},
     cell_of<&ProgramPeople::waiting>},
    {"applicants",
     {"of them applicants", "z toho zájemců"},
     {"before the interview or before its decision", "před rozhovorem nebo před rozhodnutím"},
     cell_of<&ProgramPeople::applicants>},
    {"waitlisted",
     {"of them on the waiting list", "z toho čeká na místo"},
     {"", ""},
     cell_of<&ProgramPeople::waitlisted>},
    {"undated-applicants",
     {"", ""},
     {"applicants whose record does not say whether they had asked by the last day; not counted as "
      "waiting",
      "zájemci, u nichž ze záznamu není poznat, zda se ozvali do posledního dne; mezi čekající se "
      "nepočítají"},
     cell_of<&ProgramPeople::undated_applicants>},
    {"interviews",
     {"entry interviews", "vstupních rozhovorů"},
     {"held in the period, whatever their outcome", "konané v období, ať dopadly jakkoli"},
     cell_of<&ProgramPeople::interviews>},
}};

// What differs between the two tables of reasons.
struct ReasonTable {
  std::string_view key;
  std::string_view figure;
  Words heading;
  Words figure_heading;
  Words empty;
  domain::ReasonPlace place;
};
constexpr ReasonTable cancellation_table = {
    "cancellations",
    "sessions",
    {"Why sessions were cancelled", "Proč se setkání rušila"},
    {"sessions", "setkání"},
    {"no session was cancelled", "nic se nerušilo"},
    domain::ReasonPlace::cancel};
constexpr ReasonTable leaving_table = {"leaving",
                                       "people",
                                       {"Why people left", "Proč lidé odešli"},
                                       {"people", "lidí"},
                                       {"nobody left", "nikdo neodešel"},
                                       domain::ReasonPlace::end};

ReportSection reasons(const Writer& writer, const ReasonTable& table,
                      const std::vector<ReasonFigure>& rows) {
  const std::string& language = writer.language();
  constexpr Words none = {"not told", "neuvedeno"};
  constexpr Words reason = {"reason", "důvod"};
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
                    .text = is_told ? domain::reason_title(writer.program(), table.place,
                                                           row.reason, language)
                                    : std::string(none.in(language))},
                   figure_cell(row.count)}});
  }
  return section;
}

ReportSection interviews(const std::string& language, const ProgramPeople& people) {
  constexpr Words heading = {"Outcomes of entry interviews", "Jak dopadly vstupní rozhovory"};
  constexpr Words outcome = {"outcome", "výsledek"};
  constexpr Words figure = {"interviews", "rozhovorů"};
  constexpr Words none = {"not written", "nezapsáno"};
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
  constexpr Words heading = {"People", "Lidé v programu"};
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
    constexpr Words unfinished = {"The period is not over: members and waiting people as of {}.",
                                  "Období ještě neskončilo: členové a čekající jsou k {}."};
    document.notes.push_back({fmt::format(fmt::runtime(unfinished.in(language)), last)});
  }
  if (const auto count = report.people.undated_applicants.count(); count > 0) {
    constexpr CountedWords applicants = {
        {"applicant", "zájemce"}, {"applicants", "zájemců"}, {"applicants", "zájemců"}};
    constexpr Words undated = {
        "Of {} the records do not say whether they had asked by {}; they are not counted as "
        "waiting.",
        "U {} není ze záznamu poznat, zda se ozvali do {}; mezi čekající se nepočítají."};
    document.notes.push_back({fmt::format(fmt::runtime(undated.in(language)),
                                          render::counted_in(language, count, applicants), last)});
  }
  if (const auto count = report.all_hours.whole_session.count; count > 0) {
    constexpr CountedWords visits = {
        {"visit", "účast"}, {"visits", "účasti"}, {"visits", "účastí"}};
    constexpr Words whole = {
        "A late arrival or an early leaving without minutes of its own counts for the whole "
        "session: {}.",
        "Pozdní příchod nebo dřívější odchod bez zapsaných minut se počítá za celé setkání: {}."};
    document.notes.push_back({fmt::format(fmt::runtime(whole.in(language)),
                                          render::counted_in(language, count, visits))});
  }
}

}  // namespace

ReportDocument program_document(const Writer& writer, const ProgramReport& report,
                                const Period& period) {
  constexpr Words title = {"Program report", "Zpráva o programu"};
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
