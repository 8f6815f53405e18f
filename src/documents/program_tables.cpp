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
    "the whole session",
    "z pozdních příchodů, dřívějších odchodů a vykázání ty, které nemají zapsané minuty: počítají "
    "se za celé setkání"};

constexpr std::array<FigureColumn<ProgramSessions>, 9> program_session_columns = {{
    {"sessions",
     {"sessions", "setkání"},
     {"all sessions of the period, also cancelled ones and those ahead",
      "všechna setkání období, i zrušená a ta, která teprve budou"},
     cell_of<&ProgramSessions::sessions>},
    {"held",
     {"held", "konalo se"},
     {"also with one client, and when nobody came", "i s jedním člověkem, i když nikdo nepřišel"},
     cell_of<&ProgramSessions::held>},
    {"cancelled", {"cancelled", "zrušeno"}, {"", ""}, cell_of<&ProgramSessions::cancelled>},
    {"unmarked",
     {"unmarked", "nezapsáno"},
     {"before today, and nobody has said what happened",
      "byla před dneškem a nikdo nezapsal, co se stalo"},
     cell_of<&ProgramSessions::unmarked>},
    {"planned",
     {"ahead", "bude"},
     {"from today on", "ode dneška dál"},
     cell_of<&ProgramSessions::planned>},
    {"moved",
     {"moved", "přesunuto"},
     {"to another day, whatever became of them", "na jiný den, ať dopadla jakkoli"},
     cell_of<&ProgramSessions::moved>},
    {"one-person",
     {"one person", "s jedním"},
     {"held with exactly one client and no guest", "konala se s jediným člověkem a bez hostů"},
     cell_of<&ProgramSessions::one_person>},
    {"nobody-came",
     {"nobody", "bez účasti"},
     {"held, and it is written that nobody came",
      "konala se a je u nich zapsáno, že nikdo nepřišel"},
     cell_of<&ProgramSessions::nobody_came>},
    {"guests",
     {"guests", "hostů"},
     {"of workshops: a count, apart from clients", "na dílnách: jen počet, mimo klienty"},
     cell_of<&ProgramSessions::guests>},
}};

constexpr std::array<FigureColumn<ProgramHours>, 11> hour_columns = {{
    {"held", {"held", "konalo se"}, {"sessions", "setkání"}, cell_of<&ProgramHours::held>},
    {"planned-minutes",
     {"planned", "plán"},
     {"length of the held sessions as it was planned", "délka konaných setkání podle plánu"},
     cell_of<&ProgramHours::planned_minutes>,
     Measure::minutes},
    {"held-minutes",
     {"lasted", "skutečnost"},
     {"how long they really lasted", "jak dlouho setkání doopravdy trvala"},
     cell_of<&ProgramHours::held_minutes>,
     Measure::minutes},
    {"shortened",
     {"ended early", "zkráceno"},
     {"held sessions that ended before the time", "setkání, která skončila dřív"},
     cell_of<&ProgramHours::shortened>},
    {"minutes-less",
     {"by", "o kolik"},
     {"by how much they were shorter", "o kolik byla kratší"},
     cell_of<&ProgramHours::minutes_less>,
     Measure::minutes},
    {"minutes-more",
     {"", ""},
     {"by how much others ended later than planned", "o kolik jiná skončila později"},
     cell_of<&ProgramHours::minutes_more>,
     Measure::minutes},
    {"minutes",
     {"hours of support", "hodin podpory"},
     {"of all clients who came together, as it really was: an evening with five people counts five "
      "times",
      "skutečná délka účasti všech dohromady: večer s pěti lidmi se počítá "
      "pětkrát"},
     cell_of<&ProgramHours::minutes>,
     Measure::minutes},
    {"late", {"late", "pozdě"}, {"late arrivals", "pozdní příchody"}, cell_of<&ProgramHours::late>},
    {"left-early",
     {"left early", "odchod dřív"},
     {"early leavings", "dřívější odchody"},
     cell_of<&ProgramHours::left_early>},
    {"sent-away",
     {"sent away", "vykázání"},
     {"for that time; they may come back the next", "jen pro ten večer, příště mohou přijít znovu"},
     cell_of<&ProgramHours::sent_away>},
    {"whole-session", {"", ""}, whole_session_meaning, cell_of<&ProgramHours::whole_session>},
}};

ReportCell members_of(const ProgramMonth& month) {
  return month.members ? figure_cell(*month.members) : ReportCell{};
}

constexpr std::array<FigureColumn<ProgramMonth>, 9> month_columns = {{
    {"held", {"held", "konalo se"}, {"sessions", "setkání"}, cell_of<&ProgramMonth::held>},
    {"expected",
     {"expected", "slíbilo"},
     {"answers \"yes\" to sessions that were held", "odpovědi „ano“ k setkáním, která se konala"},
     cell_of<&ProgramMonth::expected>},
    {"kept",
     {"came of them", "z toho přišlo"},
     {"of those who had answered \"yes\"", "z těch, kdo odpověděli „ano“"},
     cell_of<&ProgramMonth::kept>},
    {"came",
     {"came", "přišlo"},
     {"presences of clients, with and without an answer before",
      "účasti klientů, ať se předem ozvali, nebo ne"},
     cell_of<&ProgramMonth::came>},
    {"clients",
     {"clients", "lidí"},
     {"different people who came at least once", "různí lidé, kteří přišli aspoň jednou"},
     cell_of<&ProgramMonth::clients>},
    {"newcomers",
     {"newcomers", "nových"},
     {"whose first membership began", "těm začalo první členství"},
     cell_of<&ProgramMonth::newcomers>},
    {"returns",
     {"returns", "návratů"},
     {"later memberships that began", "další členství, která začala"},
     cell_of<&ProgramMonth::returns>},
    {"leavers",
     {"leavers", "odchodů"},
     {"memberships that ended", "členství, která skončila"},
     cell_of<&ProgramMonth::leavers>},
    {"members",
     {"members", "členů"},
     {"on the last day, and not only until then", "poslední den, kdo zůstávají i po něm"},
     members_of},
}};

constexpr std::array<FigureColumn<ProgramContacts>, 10> program_contact_columns = {{
    {"contacts", {"contacts", "kontaktů"}, {"", ""}, cell_of<&ProgramContacts::contacts>},
    {"reached",
     {"reached", "zastiženo"},
     {"somebody was spoken to, also when they asked to be left in peace",
      "někdo se ozval, i když si přál mít klid"},
     cell_of<&ProgramContacts::reached>},
    {"not-reached",
     {"not reached", "nezastiženo"},
     {"no answer, a message left, bounced", "bez odpovědi, nechaný vzkaz, nedoručeno"},
     cell_of<&ProgramContacts::not_reached>},
    {"no-outcome",
     {"", ""},
     {"contacts without an outcome", "kontakty, u nichž není zapsáno, jak dopadly"},
     cell_of<&ProgramContacts::no_outcome>},
    {"of-clients",
     {"with clients", "s klienty"},
     {"contacts with people who have a record", "kontakty s lidmi, kteří mají záznam"},
     cell_of<&ProgramContacts::of_clients>},
    {"clients",
     {"people", "lidí"},
     {"different people among them", "různí lidé mezi nimi"},
     cell_of<&ProgramContacts::clients>},
    {"of-unknown",
     {"with unknown people", "s neznámými"},
     {"contacts with people whom nobody knows", "kontakty s lidmi, které nikdo nezná"},
     cell_of<&ProgramContacts::of_unknown>},
    {"serious",
     {"serious", "vážných"},
     {"in the consultant's judgment", "podle úsudku konzultanta"},
     cell_of<&ProgramContacts::serious>},
    {"referrals",
     {"referrals", "doporučení jinam"},
     {"to a therapist, a psychiatrist, a crisis center, the ambulance or the group, in any state",
      "k terapeutovi, psychiatrovi, do krizového centra, na záchranku nebo do skupiny, v jakémkoli "
      "stavu"},
     cell_of<&ProgramContacts::referrals>},
    {"referrals-made",
     {"made", "předáno"},
     {"of them, those that were made or have reached", "z nich předaná nebo taková, která došla"},
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
  ReportSection section =
      section_of(language, "sessions", {"Sessions by activity", "Setkání podle aktivit"},
                 naming_column(language, "activity", {"activity", "aktivita"}), columns);
  for (const ProgramSessions& row : report.sessions) {
    section.rows.push_back(row_of(row.activity.text(),
                                  {.value = row.activity, .text = writer.activity(row.activity)},
                                  row, columns));
  }
  section.rows.push_back(total_of(language, report.all_sessions, columns));
  constexpr Words title = {"What became of the sessions", "Jak setkání dopadla"};
  section.charts.push_back({ReportChart::Kind::bars,
                            std::string(title.in(language)),
                            {"held", "cancelled", "unmarked", "planned"}});
  return section;
}

ReportSection program_hours(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramHours> columns = hour_columns;
  ReportSection section = section_of(language, "hours", {"Hours", "Hodiny"},
                                     naming_column(language, "month", {"month", "měsíc"}), columns);
  for (std::size_t i = 0; i < report.hours.size(); ++i) {
    const ProgramHours& row = report.hours[i];
    if (is_to_come(report.months[i])) continue;
    section.rows.push_back(row_of(row.month, month_cell(language, row.month), row, columns));
  }
  section.rows.push_back(total_of(language, report.all_hours, columns));
  constexpr Words title = {"Hours of support of all clients", "Hodiny podpory všech klientů"};
  section.charts.push_back({ReportChart::Kind::bars, std::string(title.in(language)), {"minutes"}});
  return section;
}

ReportSection program_months(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramMonth> columns = month_columns;
  ReportSection section =
      section_of(language, "by-month", {"People, month by month", "Lidé po měsících"},
                 naming_column(language, "month", {"month", "měsíc"}), columns);
  for (const ProgramMonth& row : report.months) {
    if (is_to_come(row)) continue;
    section.rows.push_back(row_of(row.month, month_cell(language, row.month), row, columns));
  }
  section.rows.push_back(total_of(language, report.all_months, columns));
  constexpr Words presences = {"Presences: expected and real", "Účasti: slíbené a skutečné"};
  constexpr Words people = {"People who came, newcomers, leavers",
                            "Kdo přišel, noví členové, odchody"};
  section.charts.push_back(
      {ReportChart::Kind::lines, std::string(presences.in(language)), {"came", "expected"}});
  section.charts.push_back({ReportChart::Kind::lines,
                            std::string(people.in(language)),
                            {"clients", "newcomers", "leavers"}});
  return section;
}

ReportSection program_contacts(const std::string& language, const ProgramReport& report) {
  const Columns<ProgramContacts> columns = program_contact_columns;
  ReportSection section =
      section_of(language, "contacts", {"Contacts outside sessions", "Kontakty mimo setkání"},
                 naming_column(language, "purpose", {"purpose", "účel"}), columns);
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
