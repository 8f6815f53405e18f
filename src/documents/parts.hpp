// What the reports on people are put together from: columns with their words, cells of days, coded
// words and people, and the order of people.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/documents/writer.hpp"

namespace peer::documents {

struct ColumnWords {
  std::string_view key;
  render::Words heading;  // "" is only in the machine forms
  render::Measure measure = render::Measure::count;
  render::Words meaning = {};
};

// The words of a section: `empty` is said when it has no rows.
struct SectionWords {
  std::string_view key;
  render::Words heading;
  render::Words intro = {};
  render::Words empty = {};
};

render::ReportSection make_section(const std::string& language, const SectionWords& words,
                                   std::span<const ColumnWords> columns,
                                   render::ReportSection::Layout layout);

render::ReportCell day_cell(const std::optional<domain::Date>& date);
// A cell of a date that can be explained.
render::ReportCell day_cell(const std::optional<domain::Date>& date, const reports::Source& source);

template <class E>
render::ReportCell word_cell(const std::string& language, const std::optional<E>& value) {
  if (!value) return {};
  return {.value = domain::word(*value), .text = std::string(render::spoken(language, *value))};
}

// A zero that says something too: tables leave out columns of nothing but plain zeros.
template <class Figure>
render::ReportCell always_shown(const std::string& language, const Figure& figure) {
  render::ReportCell cell = figure_cell(figure);
  cell.text = render::number_in(language, std::get<std::int64_t>(cell.value.data));
  return cell;
}

// The name where names are shown, else null: for the machine forms, beside the id.
render::ReportCell name_cell(const Writer& writer, const domain::PersonId& id);
// Several people: a list of ids; where names are shown "id Name, id Name".
render::ReportCell people_cell(const Writer& writer, const std::vector<domain::PersonId>& ids);

// Whether the one stands before the other: by name in the order of the report's language where
// names are shown, else by id. Never by a figure: nobody is ranked.
bool is_before(const Writer& writer, const domain::PersonId& left, const domain::PersonId& right);

template <class Row, class IdOf>
void sort_by_person(const Writer& writer, std::vector<Row>& rows, const IdOf& id_of) {
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
    return is_before(writer, id_of(left), id_of(right));
  });
}

}  // namespace peer::documents
