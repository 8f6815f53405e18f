// Sessions by activity, hours and people by month, contacts by purpose.
// SPDX-License-Identifier: MIT
#include "program_tables.hpp"

#include "columns.hpp"

namespace peer::documents {
namespace {

using render::Measure;
using render::ReportCell;
using render::ReportChart;
using render::ReportSection;
using render::Words;
using reports::ProgramContacts;
using reports::ProgramHours;
using reports::ProgramMonth;
using reports::ProgramReport;
using reports::ProgramSessions;

constexpr Words whole_session_meaning = {
    "of the late, left early and sent away ones, those without minutes of their own: counted as "
    "the whole session"};

constexpr std::array<FigureColumn<ProgramSessions>, 9> program_session_columns = {{
    {"sessions",
     {"sessions"},
     {"all sessions of the period, also cancelled ones and those ahead"},
     cell_of<&ProgramSessions::sessions>},
    {"held",
     {"held"},
     {"also with one client, and when nobody came"},
     cell_of<&ProgramSessions::held>},
    {"cancelled", {"cancelled"}, {}, cell_of<&ProgramSessions::cancelled>},
    {"unmarked",
     {"unmarked"},
     {"before today, and nobody has said what happened"},
     cell_of<&ProgramSessions::unmarked>},
    {"planned", {"ahead"}, {"from today on"}, cell_of<&ProgramSessions::planned>},
    {"moved",
     {"moved"},
     {"to another day, whatever became of them"},
     cell_of<&ProgramSessions::moved>},
    {"one-person",
     {"one person"},
     {"held with exactly one client and no guest"},
     cell_of<&ProgramSessions::one_person>},
    {"nobody-came",
     {"nobody", locale::Context("how many")},
     {"held, and it is written that nobody came"},
     cell_of<&ProgramSessions::nobody_came>},
    {"guests",
     {"guests"},
     {"of workshops: a count, apart from clients"},
     cell_of<&ProgramSessions::guests>},
}};

constexpr std::array<FigureColumn<ProgramHours>, 11> hour_columns = {{
    {"held", {"held"}, {"sessions"}, cell_of<&ProgramHours::held>},
    {"planned-minutes",
     {"planned", locale::Context("hours")},
     {"length of the held sessions as it was planned"},
     cell_of<&ProgramHours::planned_minutes>,
     Measure::minutes},
    {"held-minutes",
     {"lasted"},
     {"how long they really lasted"},
     cell_of<&ProgramHours::held_minutes>,
     Measure::minutes},
    {"shortened",
     {"ended early"},
     {"held sessions that ended before the time"},
     cell_of<&ProgramHours::shortened>},
    {"minutes-less",
     {"by", locale::Context("how much")},
     {"by how much they were shorter"},
     cell_of<&ProgramHours::minutes_less>,
     Measure::minutes},
    {"minutes-more",
     {},
     {"by how much others ended later than planned"},
     cell_of<&ProgramHours::minutes_more>,
     Measure::minutes},
    {"minutes",
     {"hours of support"},
     {"of all clients who came together, as it really was: an evening with five people counts five "
      "times"},
     cell_of<&ProgramHours::minutes>,
     Measure::minutes},
    {"late",
     {"late", locale::Context("how many")},
     {"late arrivals"},
     cell_of<&ProgramHours::late>},
    {"left-early",
     {"left early", locale::Context("how many")},
     {"early leavings"},
     cell_of<&ProgramHours::left_early>},
    {"sent-away",
     {"sent away"},
     {"for that time; they may come back the next"},
     cell_of<&ProgramHours::sent_away>},
    {"whole-session", {}, whole_session_meaning, cell_of<&ProgramHours::whole_session>},
}};

ReportCell members_of(const ProgramMonth& month) {
  return month.members ? figure_cell(*month.members) : ReportCell{};
}

constexpr std::array<FigureColumn<ProgramMonth>, 9> month_columns = {{
    {"held", {"held"}, {"sessions"}, cell_of<&ProgramMonth::held>},
    {"expected",
     {"expected"},
     {"answers \"yes\" to sessions that were held"},
     cell_of<&ProgramMonth::expected>},
    {"kept", {"came of them"}, {"of those who had answered \"yes\""}, cell_of<&ProgramMonth::kept>},
    {"came",
     {"came"},
     {"presences of clients, with and without an answer before"},
     cell_of<&ProgramMonth::came>},
    {"clients",
     {"clients"},
     {"different people who came at least once"},
     cell_of<&ProgramMonth::clients>},
    {"newcomers",
     {"newcomers"},
     {"whose first membership began"},
     cell_of<&ProgramMonth::newcomers>},
    {"returns", {"returns"}, {"later memberships that began"}, cell_of<&ProgramMonth::returns>},
    {"leavers", {"leavers"}, {"memberships that ended"}, cell_of<&ProgramMonth::leavers>},
    {"members", {"members"}, {"on the last day, and not only until then"}, members_of},
}};

constexpr std::array<FigureColumn<ProgramContacts>, 10> program_contact_columns = {{
    {"contacts", {"contacts"}, {}, cell_of<&ProgramContacts::contacts>},
    {"reached",
     {"reached", locale::Context("how many")},
     {"somebody was spoken to, also when they asked to be left in peace"},
     cell_of<&ProgramContacts::reached>},
    {"not-reached",
     {"not reached"},
     {"no answer, a message left, bounced"},
     cell_of<&ProgramContacts::not_reached>},
    {"no-outcome", {}, {"contacts without an outcome"}, cell_of<&ProgramContacts::no_outcome>},
    {"of-clients",
     {"with clients"},
     {"contacts with people who have a record"},
     cell_of<&ProgramContacts::of_clients>},
    {"clients", {"people"}, {"different people among them"}, cell_of<&ProgramContacts::clients>},
    {"of-unknown",
     {"with unknown people"},
     {"contacts with people whom nobody knows"},
     cell_of<&ProgramContacts::of_unknown>},
    {"serious", {"serious"}, {"in the consultant's judgment"}, cell_of<&ProgramContacts::serious>},
    {"referrals",
     {"referrals"},
     {"to a therapist, a psychiatrist, a crisis center, the ambulance or the group, in any state"},
     cell_of<&ProgramContacts::referrals>},
    {"referrals-made",
     {"made"},
     {"of them, those that were made or have reached"},
     cell_of<&ProgramContacts::referrals_made>},
}};

template <class Figures>
using Columns = std::span<const FigureColumn<Figures>>;

template <class Figures>
ReportSection section_of(const std::string& language, std::string_view key, const Words& heading,
                         const render::ReportColumn& first, Columns<Figures> columns) {
  ReportSection section{.key = std::string(key),
                        .heading = std::string(heading.in(language)),
                        .columns = columns_in(language, columns),
                        .rows = {}};
  section.columns.insert(section.columns.begin(), first);
  return section;
}

render::ReportColumn naming_column(const std::string& language, std::string_view key,
                                   const Words& heading) {
  return {std::string(key), std::string(heading.in(language)), Measure::words, ""};
}

// Of a year that is not over, months to come are no rows of zeros.
bool is_to_come(const ProgramMonth& month) {
  return !month.members && month.held.count == 0 && month.came.count == 0;
}

ReportCell month_cell(const std::string& language, const std::string& month) {
  return {.value = month, .text = render::month_in(language, month)};
}

}  // namespace

ReportSection program_sessions(const Writer& writer, const ProgramReport& report) {
  const std::string& language = writer.language();
  const Columns<ProgramSessions> columns = program_session_columns;
  ReportSection section = section_of(language, "sessions", {"Sessions by activity"},
                                     naming_column(language, "activity", {"activity"}), columns);
  for (const ProgramSessions& row : report.sessions) {
    section.rows.push_back(row_of(row.activity.text(),
                                  {.value = row.activity, .text = writer.activity(row.activity)},
                                  row, columns));
  }
  section.rows.push_back(total_of(language, report.all_sessions, columns));
  constexpr Words title = {"What became of the sessions"};
  section.charts.push_back({ReportChart::Kind::bars,
                            std::string(title.in(language)),
                            {"held", "cancelled", "unmarked", "planned"}});
  return section;
}

ReportSection program_hours(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramHours> columns = hour_columns;
  ReportSection section = section_of(language, "hours", {"Hours"},
                                     naming_column(language, "month", {"month"}), columns);
  for (std::size_t i = 0; i < report.hours.size(); ++i) {
    const ProgramHours& row = report.hours[i];
    if (is_to_come(report.months[i])) continue;
    section.rows.push_back(row_of(row.month, month_cell(language, row.month), row, columns));
  }
  section.rows.push_back(total_of(language, report.all_hours, columns));
  constexpr Words title = {"Hours of support of all clients"};
  section.charts.push_back({ReportChart::Kind::bars, std::string(title.in(language)),
                            std::vector<std::string>{"minutes"}});
  return section;
}

ReportSection program_months(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramMonth> columns = month_columns;
  ReportSection section = section_of(language, "by-month", {"People, month by month"},
                                     naming_column(language, "month", {"month"}), columns);
  for (const ProgramMonth& row : report.months) {
    if (is_to_come(row)) continue;
    section.rows.push_back(row_of(row.month, month_cell(language, row.month), row, columns));
  }
  section.rows.push_back(total_of(language, report.all_months, columns));
  constexpr Words presences = {"Presences: expected and real"};
  constexpr Words people = {"People who came, newcomers, leavers"};
  section.charts.push_back(
      {ReportChart::Kind::lines, std::string(presences.in(language)), {"came", "expected"}});
  section.charts.push_back({ReportChart::Kind::lines,
                            std::string(people.in(language)),
                            {"clients", "newcomers", "leavers"}});
  return section;
}

ReportSection program_contacts(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramContacts> columns = program_contact_columns;
  ReportSection section = section_of(language, "contacts", {"Contacts outside sessions"},
                                     naming_column(language, "purpose", {"purpose"}), columns);
  for (const ProgramContacts& row : report.contacts) {
    const std::string purpose(domain::word(*row.purpose));
    section.rows.push_back(row_of(
        purpose, {.value = purpose, .text = std::string(render::spoken(language, *row.purpose))},
        row, columns));
  }
  section.rows.push_back(total_of(language, report.all_contacts, columns));
  return section;
}

}  // namespace peer::documents
