// What all reports share on the command line: the period, the language, names, the revision, the
// forms, and `--why`.
//
//   base::ExitCode run(Context& context, const Arguments& arguments) {
//     Reporting reporting(context, arguments);                    // opens the data, also --at
//     const Period period = reporting.period(DefaultPeriod::year);
//     reporting.workspace().load_sessions(period.from, period.until);  // all loading comes first:
//     // a report keeps views of the records
//     const reports::ProgramReport figures =
//         reports::program(reporting.workspace().records(), …, reporting.tracing());
//     render::ReportDocument document = reporting.document("program", title, period);
//     …
//     return reporting.answer(document);
//   }
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "peer/commands/command.hpp"
#include "peer/commands/period.hpp"
#include "peer/render/language.hpp"
#include "peer/render/report.hpp"
#include "peer/reports/figure.hpp"

namespace peer::commands {

// For the declaration of a report, after its period options.
inline constexpr std::array<Option, 5> reporting_options = {{
    {.name = "--language",
     .value = "LANGUAGE",
     .help = "cs or en; without it the program's language"},
    {.name = "--names",
     .value = {},
     .help = "names beside ids also in JSON, CSV and HTML; without it only text shows them"},
    {.name = "--why",
     .value = "FIGURE",
     .help = "the records behind a figure, with file and line: came, group/came, 2026-11/held"},
    {.name = "--section", .value = "SECTION", .help = "only this section; the one that CSV holds"},
    {.name = "--at", .value = "REVISION", .help = "the files as they stood in a revision of git"},
}};

template <std::size_t left, std::size_t right>
constexpr std::array<Option, left + right> with_options(const std::array<Option, left>& first,
                                                        const std::array<Option, right>& second) {
  std::array<Option, left + right> all{};
  for (std::size_t i = 0; i < left; ++i) all[i] = first[i];
  for (std::size_t i = 0; i < right; ++i) all[left + i] = second[i];
  return all;
}

inline constexpr auto report_options = with_options(period_options, reporting_options);

// A figure with the records behind it.
render::ReportCell figure_cell(const reports::Figure& figure);
render::ReportCell figure_cell(const reports::PeopleFigure& figure);

class Reporting {
 public:
  // Failure(usage) for a language that is not known. Reads the people when names are to be shown.
  Reporting(Context& context, const Arguments& arguments);

  workspace::Workspace& workspace() { return workspace_; }
  Period period(DefaultPeriod fallback = DefaultPeriod::quarter) const;
  const std::string& language() const { return language_; }
  bool shows_names() const { return shows_names_; }
  reports::Tracing tracing() const;  // on with --why

  // The title of an activity in the report's language; its id when there is none.
  std::string activity(const domain::ActivityId& id) const;
  // A cell that names a client or worker: the id, and where names are shown "id Name".
  render::ReportCell person(const domain::PersonId& id);

  // With the program, the days, the revision filled in.
  render::ReportDocument document(std::string_view name, std::string_view title,
                                  const Period& period) const;

  // Prints the document in the chosen form, or the records behind a figure.
  base::ExitCode answer(render::ReportDocument document);

 private:
  base::ExitCode explain(const render::ReportDocument& document, const std::string& address);
  void keep_section(render::ReportDocument& document) const;

  Context& context_;
  const Arguments& arguments_;
  workspace::Workspace workspace_;
  std::string language_;
  bool shows_names_ = false;
};

}  // namespace peer::commands
