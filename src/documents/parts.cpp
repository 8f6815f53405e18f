// Sections, columns and cells of the reports on people; see parts.hpp.
// SPDX-License-Identifier: MIT
#include "parts.hpp"

#include "columns.hpp"
#include "peer/base/text.hpp"

namespace peer::documents {

using render::ReportCell;

render::ReportSection make_section(const std::string& language, const SectionWords& words,
                                   std::span<const ColumnWords> columns,
                                   render::ReportSection::Layout layout) {
  return {.layout = layout,
          .key = std::string(words.key),
          .heading = std::string(words.heading.in(language)),
          .intro = std::string(words.intro.in(language)),
          .columns = columns_in(language, columns),
          .rows = {},
          .empty = std::string(words.empty.in(language))};
}

ReportCell day_cell(const std::optional<domain::Date>& date) {
  return date ? ReportCell{.value = domain::format(*date)} : ReportCell{};
}

ReportCell day_cell(const std::optional<domain::Date>& date, const reports::Source& source) {
  ReportCell cell = day_cell(date);
  if (date) cell.sources.push_back(source);
  return cell;
}

ReportCell name_cell(const Writer& writer, const domain::PersonId& id) {
  if (!writer.shows_names()) return {};
  const domain::Person* person = writer.records().person(id);
  if (person == nullptr || !person->name) return {};
  return {.value = *person->name};
}

ReportCell people_cell(const Writer& writer, const std::vector<domain::PersonId>& ids) {
  render::NodeList list;
  std::string text;
  for (const domain::PersonId& id : ids) {
    const ReportCell one = writer.person(id);
    text += (text.empty() ? "" : ", ") + (one.text.empty() ? id.text() : one.text);
    list.emplace_back(id);
  }
  return {.value = std::move(list), .text = writer.shows_names() ? text : std::string()};
}

bool is_before(const Writer& writer, const domain::PersonId& left, const domain::PersonId& right) {
  if (!writer.shows_names()) return left < right;
  const domain::Records& records = writer.records();
  const std::string left_name = records.name_of(left);
  const std::string right_name = records.name_of(right);
  if (left_name == right_name) return left < right;
  return base::collate_less(writer.language(), left_name, right_name);
}

}  // namespace peer::documents
