// The report on continuity as a document.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "continuity_sections.hpp"
#include "peer/documents/reports.hpp"

namespace peer::documents {
namespace {

using render::CountedWords;
using render::Words;

std::string definition(const std::string& language, std::int64_t familiar) {
  constexpr CountedWords sessions = {"session", "sessions", locale::Context("after, at least")};
  constexpr Words format = {
      "A client is used to a worker after {} together in the period (policy familiar-sessions)."};
  return fmt::format(fmt::runtime(format.in(language)),
                     render::counted_in(language, familiar, sessions));
}

}  // namespace

render::ReportDocument continuity_document(const Writer& writer, reports::ContinuityReport& report,
                                           const Period& period, bool shows_meetings) {
  constexpr Words title = {"Continuity"};
  const std::string& language = writer.language();
  render::ReportDocument document = writer.document("continuity", title.in(language), period);
  document.notes.push_back({definition(language, report.familiar)});
  document.sections.push_back(clients_section(writer, report));
  document.sections.push_back(departures_section(writer, report));
  document.sections.push_back(alone_section(writer, report));
  document.sections.push_back(left_section(writer, report));
  if (shows_meetings) document.sections.push_back(meetings_section(writer, report));
  return document;
}

}  // namespace peer::documents
