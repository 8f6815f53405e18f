// What all reports share on the command line: the period, the language, names, the revision, the
// forms, and `--why`.
//
//   base::ExitCode run(Context& context, const Arguments& arguments) {
//     Reporting reporting(context, arguments);                    // opens the data, also
//     --revision const documents::Period period = reporting.period(DefaultPeriod::year);
//     reporting.workspace().load_sessions(period.from, period.until);
//     const reports::ProgramReport figures =
//         reports::program(reporting.workspace().records(), …, reporting.tracing());
//     return reporting.answer(documents::program_document(reporting.writer(), figures, period));
//   }
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>

#include "peer/commands/command.hpp"
#include "peer/documents/writer.hpp"
#include "peer/render/report.hpp"
#include "peer/reports/figure.hpp"
#include "period.hpp"

namespace peer::commands {

// For the declaration of a report, after its period options.
inline constexpr std::array<Option, 5> reporting_options = {{
    {.name = "--language",
     .value = "LANGUAGE",
     .help = "{languages}; default: the program's language"},
    {.name = "--names",
     .value = {},
     .help = "show names beside ids in JSON, CSV and HTML too; default: only in text"},
    {.name = "--why",
     .value = "FIGURE",
     .help = "show the records behind a figure, with file and line: came, group/came, "
             "2026-11/held"},
    {.name = "--section",
     .value = "SECTION",
     .help = "show only this section; with CSV, the "
             "section to print"},
    {.name = "--revision",
     .value = "REVISION",
     .help = "use the files as they stood in a git revision",
     .former = "--at"},
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

class Reporting {
 public:
  // Failure(usage) for a language that is not known. Reads the people when names are to be shown.
  Reporting(Context& context, const Arguments& arguments);

  workspace::Workspace& workspace() { return workspace_; }
  documents::Period period(DefaultPeriod fallback = DefaultPeriod::quarter) const;
  reports::Tracing tracing() const;  // on with --why

  // All loading comes first: a report keeps views of the records.
  documents::Writer writer() const;

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
