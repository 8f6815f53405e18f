// The sections of `peer report continuity`.
// SPDX-License-Identifier: MIT
#include "continuity_sections.hpp"

#include <fmt/format.h>

#include "peer/base/text.hpp"

namespace peer::documents {
namespace {

using render::Measure;
using render::ReportCell;
using render::ReportSection;
using render::Words;
using reports::AloneClient;
using reports::ClientContinuity;
using reports::ContinuityReport;
using reports::Departure;
using reports::LeftWorker;
using reports::Meeting;
using Layout = ReportSection::Layout;

constexpr std::array<ColumnWords, 7> client_columns = {{
    {"client", {"client"}, Measure::words},
    {"name", {}, Measure::words},
    {"status", {"status"}, Measure::words},
    {"came",
     {"came", locale::Context("one client")},
     Measure::count,
     {"held sessions in the period"}},
    {"used-to",
     {"used to"},
     Measure::words,
     {"workers employed today, with the number of sessions together"}},
    {"most-met",
     {"most met"},
     Measure::words,
     {"of those employed today; nobody when several were met as often"}},
    {"last", {"last came"}, Measure::date},
}};

constexpr std::array<ColumnWords, 6> departure_columns = {{
    {"staff", {"worker"}, Measure::words},
    {"name", {}, Measure::words},
    {"used", {"used to them"}, Measure::count, {"clients who are used to this worker"}},
    {"to-prepare", {"to prepare"}, Measure::count, {"of them, those who are used to nobody else"}},
    {"clients", {"who", locale::Context("whom")}, Measure::words},
    {"used-clients", {}, Measure::words},
}};

constexpr std::array<ColumnWords, 5> alone_columns = {{
    {"client", {"client"}, Measure::words},
    {"name", {}, Measure::words},
    {"came", {"came", locale::Context("one client")}},
    {"last", {"last came"}, Measure::date},
    {"formerly", {"was used to"}, Measure::words, {"workers who are not employed any more"}},
}};

constexpr std::array<ColumnWords, 8> left_columns = {{
    {"staff", {"worker"}, Measure::words},
    {"name", {}, Measure::words},
    {"last-day", {"last day"}, Measure::date},
    {"used", {"were used to them"}, Measure::count, {"clients, also those who have left since"}},
    {"came-since", {"came since"}},
    {"not-since", {"not since"}},
    {"clients", {"who has not"}, Measure::words},
    {"used-clients", {}, Measure::words},
}};

constexpr std::array<ColumnWords, 4> meeting_columns = {{
    {"client", {"client", locale::Context("beside a worker")}, Measure::words},
    {"staff", {"worker", locale::Context("beside a client")}, Measure::words},
    {"sessions", {"sessions"}},
    {"last", {"last"}, Measure::date},
}};

ReportCell last_cell(const std::optional<domain::Date>& date) {
  ReportCell cell = day_cell(date);
  if (!date) cell.text = "–";
  return cell;
}

std::string shown(const Writer& writer, const domain::PersonId& id) {
  const ReportCell cell = writer.person(id);
  return cell.text.empty() ? id.text() : cell.text;
}

// Ids for programs, "s-ada Ada (5), s-eva Eva (3)" for people.
ReportCell used_to_cell(const Writer& writer, const ClientContinuity& row) {
  constexpr Words nobody = {"nobody", locale::Context("whom")};
  ReportCell cell;
  render::NodeList list;
  std::vector<std::string> texts;
  for (const Meeting* meeting : row.used_to) {
    list.emplace_back(meeting->worker);
    texts.push_back(
        fmt::format("{} ({})", shown(writer, meeting->worker), meeting->sessions.count));
    const auto& sources = meeting->sessions.sources;
    cell.sources.insert(cell.sources.end(), sources.begin(), sources.end());
  }
  cell.value = std::move(list);
  cell.text = texts.empty() ? std::string(nobody.in(writer.language())) : base::join(texts, ", ");
  return cell;
}

ReportCell people_of(const Writer& writer, std::vector<domain::PersonId> ids) {
  sort_by_person(writer, ids,
                 [](const domain::PersonId& id) -> const domain::PersonId& { return id; });
  ReportCell cell = people_cell(writer, ids);
  if (ids.empty()) cell.text = "–";
  return cell;
}

ReportCell status_cell(const std::string& language, domain::ClientStatus status) {
  return word_cell(language, std::optional(status));
}

}  // namespace

ReportSection clients_section(const Writer& writer, ContinuityReport& report) {
  constexpr SectionWords words = {
      "clients", {"Whom each client is used to"}, {}, {"nobody came in the period"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, client_columns, Layout::table);
  sort_by_person(writer, report.clients,
                 [](const ClientContinuity& row) -> const domain::PersonId& { return row.client; });
  for (const ClientContinuity& row : report.clients) {
    section.rows.push_back(
        {row.client.text(),
         {writer.person(row.client), name_cell(writer, row.client),
          status_cell(language, row.status), figure_cell(row.came), used_to_cell(writer, row),
          row.most_met ? writer.person(*row.most_met) : ReportCell{.text = "–"},
          last_cell(row.last)}});
  }
  return section;
}

ReportSection departures_section(const Writer& writer, ContinuityReport& report) {
  constexpr SectionWords words = {
      "departures",
      {"If somebody left the team"},
      {"To prepare are clients who would be left with nobody they are used to: let them meet "
       "somebody else in time."},
      {"nobody is employed today"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, departure_columns, Layout::table);
  sort_by_person(writer, report.departures,
                 [](const Departure& row) -> const domain::PersonId& { return row.worker; });
  for (const Departure& row : report.departures) {
    section.rows.push_back(
        {row.worker.text(),
         {writer.person(row.worker), name_cell(writer, row.worker),
          always_shown(language, row.used), always_shown(language, row.to_prepare),
          people_of(writer, row.to_prepare.people), people_of(writer, row.used.people)}});
  }
  return section;
}

ReportSection alone_section(const Writer& writer, ContinuityReport& report) {
  constexpr SectionWords words = {"alone",
                                  {"Used to nobody now"},
                                  {"Clients who are active today."},
                                  {"nobody", locale::Context("clients like that")}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, alone_columns, Layout::table);
  sort_by_person(writer, report.alone,
                 [](const AloneClient& row) -> const domain::PersonId& { return row.client; });
  for (const AloneClient& row : report.alone) {
    section.rows.push_back(
        {row.client.text(),
         {writer.person(row.client), name_cell(writer, row.client),
          always_shown(language, row.came), last_cell(row.last), people_of(writer, row.formerly)}});
  }
  return section;
}

ReportSection left_section(const Writer& writer, ContinuityReport& report) {
  constexpr SectionWords words = {
      "left", {"Who left the team in the period"}, {}, {"nobody to whom clients were used"}};
  const std::string& language = writer.language();
  ReportSection section = make_section(language, words, left_columns, Layout::table);
  sort_by_person(writer, report.left,
                 [](const LeftWorker& row) -> const domain::PersonId& { return row.worker; });
  for (const LeftWorker& row : report.left) {
    section.rows.push_back(
        {row.worker.text(),
         {writer.person(row.worker), name_cell(writer, row.worker), day_cell(row.last_day),
          always_shown(language, row.used), always_shown(language, row.came_since),
          always_shown(language, row.not_since), people_of(writer, row.not_since.people),
          people_of(writer, row.used.people)}});
  }
  return section;
}

ReportSection meetings_section(const Writer& writer, ContinuityReport& report) {
  constexpr SectionWords words = {"meetings", {"Who met whom"}, {}, {"nobody met in the period"}};
  ReportSection section = make_section(writer.language(), words, meeting_columns, Layout::table);
  // The rows of clients point to the meetings, which therefore stay where they are.
  std::vector<const Meeting*> rows;
  for (const Meeting& meeting : report.meetings) rows.push_back(&meeting);
  sort_by_person(writer, rows,
                 [](const Meeting* row) -> const domain::PersonId& { return row->worker; });
  sort_by_person(writer, rows,
                 [](const Meeting* row) -> const domain::PersonId& { return row->client; });
  for (const Meeting* row : rows) {
    section.rows.push_back({row->client + "/" + row->worker,
                            {writer.person(row->client), writer.person(row->worker),
                             figure_cell(row->sessions), day_cell(row->last)}});
  }
  return section;
}

}  // namespace peer::documents
