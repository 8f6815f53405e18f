// What stands in the tables of `peer export`, column by column: as an answer, and as files of the
// export itself; and the files of its tables.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "peer/export/folder.hpp"
#include "peer/export/tables.hpp"
#include "peer/render/node.hpp"

namespace peer::exports {

std::string columns_text(const std::vector<ExportTable>& tables);
render::Node columns_node(const std::vector<ExportTable>& tables);

// "how many rows" behind the documentation of each table, in README.txt.
struct ExportCount {
  const ExportTable* table;
  std::size_t rows;
};

// NAME.csv and NAME.jsonl with the rows that `fill` sends.
std::size_t write_table(ExportFolder& folder, const ExportTable& table,
                        const std::function<void(const ExportSink& sink)>& fill);

// README.txt and columns.json, which say what the files of the folder hold.
void write_documentation(ExportFolder& folder, const std::string& head,
                         const std::vector<ExportCount>& counts);

}  // namespace peer::exports
