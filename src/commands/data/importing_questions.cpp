// What an import asks on a terminal; see importing.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "data/importing.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/asking.hpp"

namespace peer::commands {

bool ask_columns(const actions::ImportPlan& plan, actions::ImportAnswers& answers,
                 const std::vector<std::string>& keys) {
  bool asked = false;
  for (const actions::ImportColumn& column : plan.columns) {
    if (!column.key.empty() || column.header.empty()) continue;
    if (!asked) prompt("A column may be: " + base::join(keys, ", ") + ", or ignore.\n");
    asked = true;
    std::string key;
    do {
      key = ask(fmt::format("Column {} '{}' is", sheets::column_name(column.column),
                            base::printable(column.header)),
                "ignore");
      const bool known = key == "ignore" || key.starts_with("consent:") ||
                         std::ranges::find(keys, key) != keys.end();
      if (known) break;
      const std::string near = base::did_you_mean(key, keys);
      prompt(fmt::format("'{}' is none of them. {}\n", base::printable(key), near));
    } while (true);
    actions::take_answers(answers.columns, {column.header + "=" + key}, "--column");
  }
  return asked;
}

bool ask_people(const actions::ImportPlan& plan, actions::ImportAnswers& answers) {
  bool asked = false;
  for (const actions::ImportRow& row : plan.rows) {
    const std::string number = std::to_string(row.row + 1);
    const bool open =
        row.state == actions::RowState::left && row.help.find("--person") != std::string::npos;
    if (!open || answers.people.contains(number)) continue;
    asked = true;
    prompt(fmt::format("Row {}, {}: {}\n", number, row.who, row.what));
    answers.people.insert_or_assign(number, ask("An id, new or skip", "skip"));
  }
  return asked;
}

}  // namespace peer::commands
