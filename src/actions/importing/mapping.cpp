// The answers that are kept; see import_mapping.hpp.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "columns.hpp"
#include "peer/actions/import_mapping.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/naming.hpp"
#include "peer/store/flat.hpp"

namespace peer::actions {

namespace {

using Answers = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view head =
    "# Which column of a spreadsheet is what, and what the words of its cells mean:\n"
    "# kept by 'peer import'. Nobody's name stands here.\n";

std::string path_of(std::string_view name) {
  return fmt::format("import/{}.toml", name);
}

// "column.2.header" of the table "column": its number and key; 0 for none.
struct Part {
  std::size_t number = 0;
  std::string_view key;
};

Part part_of(std::string_view key, std::string_view table) {
  if (!key.starts_with(table) || key.size() <= table.size() || key[table.size()] != '.') return {};
  key.remove_prefix(table.size() + 1);
  Part part;
  while (!key.empty() && base::is_digit(key.front())) {
    part.number = part.number * 10 + static_cast<std::size_t>(key.front() - '0');
    key.remove_prefix(1);
  }
  if (key.empty() || key.front() != '.') return {};
  part.key = key.substr(1);
  return part;
}

void read_table(const std::vector<store::FlatValue>& values, std::string_view table,
                std::string_view left, std::string_view right, Answers& answers) {
  std::map<std::size_t, std::pair<std::string, std::string>> rows;
  for (const store::FlatValue& value : values) {
    const Part part = part_of(value.key, table);
    if (part.number == 0) continue;
    if (part.key == left) rows[part.number].first = value.value;
    if (part.key == right) rows[part.number].second = value.value;
  }
  for (const auto& [number, row] : rows) {
    if (row.first.empty() || row.second.empty()) continue;
    answers.insert_or_assign(
        table == "column" ? importing::folded_header(row.first) : base::fold(row.first),
        row.second);
  }
}

// Each as its own table, so that git merges what two people answered.
void append(std::vector<store::Operation>& operations, std::string_view table,
            std::string_view left, std::string_view right, const std::string& asked,
            const std::string& answer) {
  operations.push_back(
      store::append({std::string(table)}, store::Entries{{left, asked}, {right, answer}}));
}

class Keeper {
 public:
  explicit Keeper(const domain::RecordList<domain::Person>& people) : people_(people) {}

  void keep(std::string_view table, std::string_view left, std::string_view right,
            const Answers& known, const Answers& answers) {
    for (const auto& [asked, answer] : answers) {
      const auto before = known.find(asked);
      if (before != known.end() && before->second == answer) continue;
      if (people_.find(asked).empty() && !holds_name(asked)) {
        append(operations, table, left, right, asked, answer);
      } else {
        left_out.push_back(fmt::format("what '{}' is was not kept, since it holds a name",
                                       base::printable(asked)));
      }
    }
  }

  std::vector<store::Operation> operations;
  std::vector<std::string> left_out;

 private:
  // The answers are folded, and a name is known by its capital letter.
  bool holds_name(const std::string& folded) const {
    std::string text;
    for (const std::string& word : base::split(folded, ' ')) {
      std::string capital = word;
      if (!capital.empty() && capital[0] >= 'a' && capital[0] <= 'z') {
        capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
      }
      text += capital + " ";
    }
    return !people_.find(text).empty();
  }

  domain::Namings people_;
};

}  // namespace

ImportAnswers read_import_mapping(workspace::Workspace& workspace, std::string_view name) {
  ImportAnswers answers;
  const std::string path = path_of(name);
  if (!workspace.exists(path)) return answers;
  const std::string text = workspace.need_text(path);
  const std::vector<store::FlatValue> values = store::flat_values(text);
  if (values.empty() && !base::trim(text).empty() && !text.starts_with('#')) {
    base::fail(fmt::format("'{}' cannot be read", path), "correct it, or take it away");
  }
  read_table(values, "column", "header", "key", answers.columns);
  read_table(values, "cell", "word", "mark", answers.cells);
  return answers;
}

std::vector<std::string> keep_import_mapping(workspace::Workspace& workspace,
                                             workspace::Proposal& proposal, std::string_view name,
                                             const ImportAnswers& kept,
                                             const ImportAnswers& answers) {
  Keeper keeper(workspace.records().people);
  keeper.keep("column", "header", "key", kept.columns, answers.columns);
  keeper.keep("cell", "word", "mark", kept.cells, answers.cells);
  if (!keeper.operations.empty()) {
    const std::string path = path_of(name);
    if (workspace.exists(path)) {
      proposal.edit(path, std::move(keeper.operations));
    } else {
      proposal.create_text(path, store::edit_document(head, keeper.operations));
    }
  }
  return std::move(keeper.left_out);
}

}  // namespace peer::actions
