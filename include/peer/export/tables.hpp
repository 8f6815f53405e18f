// The tables of `peer export`, each column declared with the sentence that documents it. The
// command, `export --columns`, the file README.txt of an export and peer-export(7) are made from
// them. SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "peer/domain/records.hpp"
#include "peer/render/node.hpp"
#include "peer/store/flat.hpp"

namespace peer::exports {

struct ExportColumn {
  std::string key;
  std::string_view type;     // "id", "date", "list of ids": what export_types() explains
  std::string_view meaning;  // one sentence, upper case, full stop
};

struct ExportType {
  std::string_view type;
  std::string_view meaning;
};

// What the rows are made of. `settings` are the values of program.toml.
struct ExportSource {
  const domain::Records& records;
  domain::Date today;
  std::vector<store::FlatValue> settings;
};

using ExportRow = std::vector<render::Node>;  // one Node a column
using ExportSink = std::function<void(const ExportRow& row)>;

struct ExportTable {
  std::string_view name;     // of the files, without .csv and .jsonl
  std::string_view meaning;  // what one row is
  std::vector<ExportColumn> columns;
  std::function<void(const ExportSource& source, const ExportSink& sink)> each{};
  bool has_names = false;  // written only when it is asked for
};

// All tables of the whole export, in the order of its documentation.
const std::vector<ExportTable>& export_tables();
// The tables of `export --deidentified`; their rows come from reports/deidentified.hpp.
const std::vector<ExportTable>& deidentified_tables();
std::vector<ExportType> export_types();

}  // namespace peer::exports
