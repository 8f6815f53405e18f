// Cells and heads that all reports share; see writer.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/writer.hpp"

#include <fmt/format.h>

namespace peer::documents {
namespace {

using render::ReportDocument;

// "0123456789ab (1. 12. 2026)", abbreviated as people cite revisions.
std::string revision_words(const store::RevisionInfo& revision, std::string_view language) {
  constexpr std::size_t cited = 12;
  return fmt::format("{} ({})", revision.hash.substr(0, cited),
                     render::day_in(language, revision.committed.local.date));
}

}  // namespace

render::ReportCell figure_cell(const reports::Figure& figure) {
  return {.value = figure.count, .sources = figure.sources};
}

render::ReportCell figure_cell(const reports::PeopleFigure& figure) {
  return {.value = figure.count(), .sources = figure.sources};
}

std::string Writer::activity(const domain::ActivityId& id) const {
  const domain::Activity* activity = program().activity(id);
  return activity == nullptr ? id.text() : activity->title_in(manner_.language);
}

render::ReportCell Writer::person(const domain::PersonId& id) const {
  render::ReportCell cell{.value = id};
  if (!manner_.shows_names) return cell;
  const std::string name = records_.name_of(id);
  if (name != id) cell.text = fmt::format("{} {}", id, name);
  return cell;
}

ReportDocument Writer::document(std::string_view name, std::string_view title,
                                const Period& period) const {
  ReportDocument document;
  document.name = name;
  document.language = manner_.language;
  document.title = title;
  document.program = program().name;
  document.period = period.words;
  document.from = period.from;
  document.until = period.until;
  document.today = manner_.today;
  if (const auto& revision = manner_.revision) {
    document.revision = revision_words(*revision, manner_.language);
    document.commit = revision->hash;
  }
  return document;
}

Writer::Writer(const domain::Records& records, Manner manner)
    : records_(records), manner_(std::move(manner)) {}

}  // namespace peer::documents
