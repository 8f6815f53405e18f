// What was answered, and which sheet is meant; see importing.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "columns.hpp"
#include "peer/actions/importing.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"

namespace peer::actions {

std::string_view word(RowState state) {
  switch (state) {
    case RowState::added:
      return "new";
    case RowState::changed:
      return "changed";
    case RowState::same:
      return "unchanged";
    case RowState::left:
      return "left";
  }
  return "?";
}

std::size_t ImportPlan::count(RowState state) const {
  return static_cast<std::size_t>(std::ranges::count(rows, state, &ImportRow::state));
}

void take_answers(std::map<std::string, std::string, std::less<>>& answers,
                  const std::vector<std::string>& typed, std::string_view option) {
  for (const std::string& text : typed) {
    const std::size_t sign = text.rfind('=');
    // The cell '=' is a word too: '==present'.
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size()) {
      base::fail_usage(fmt::format("'{}' of {} is not two parts with '=' between them",
                                   base::printable(text), option));
    }
    const std::string left = text.substr(0, sign);
    answers.insert_or_assign(
        option == "--column" ? importing::folded_header(left) : base::fold(left),
        text.substr(sign + 1));
  }
}

const sheets::Sheet& choose_sheet(const sheets::Workbook& workbook, const std::string& file,
                                  const std::optional<std::string>& named) {
  std::vector<std::string> names;
  std::vector<const sheets::Sheet*> full;
  for (const sheets::Sheet& sheet : workbook.sheets) {
    names.push_back(sheet.name);
    if (named && base::fold(sheet.name) == base::fold(*named)) return sheet;
    if (!sheet.hidden && !sheet.is_empty()) full.push_back(&sheet);
  }
  const std::string list = "sheets are: " + base::join(names, ", ");
  if (named) {
    base::fail_usage(fmt::format("there is no sheet '{}'", base::printable(*named)), list);
  }
  if (full.empty()) {
    base::fail(fmt::format("'{}' holds no table: {}", base::printable(file),
                           workbook.sheets.size() > 1 ? "its sheets are empty or hidden"
                                                      : "its sheet is empty"),
               workbook.sheets.size() > 1 ? "name a hidden one with --sheet; " + list
                                          : "name the file with the table");
  }
  if (full.size() > 1) {
    std::vector<std::string> several;
    for (const sheets::Sheet* sheet : full) several.push_back(sheet->name);
    base::fail_usage(
        fmt::format("'{}' has {} sheets with a table", base::printable(file), full.size()),
        "name one with --sheet; sheets are: " + base::join(several, ", "));
  }
  return *full.front();
}

std::vector<std::string> client_column_keys() {
  return importing::column_keys(importing::Columns::clients);
}

std::vector<std::string> attendance_column_keys() {
  return importing::column_keys(importing::Columns::attendance);
}

}  // namespace peer::actions
