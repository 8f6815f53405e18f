// Any bytes as a table: refused with a message or read, never a crash. What XLSX and ODS unpack to
// is liborcus' matter; here is what is looked at before it is called. SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "builder.hpp"
#include "importing/cells.hpp"
#include "importing/columns.hpp"
#include "package.hpp"
#include "peer/base/failure.hpp"
#include "peer/sheets/workbook.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace peer;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  try {
    sheets::packed_files(input);
  } catch (const sheets::NoTable&) {
  } catch (const sheets::TooMuch&) {
  }
  if (input.starts_with("PK")) return 0;
  try {
    const sheets::Workbook workbook = sheets::read_workbook("fuzz", input, std::nullopt);
    for (const std::vector<sheets::Cell>& row : workbook.sheets.front().rows) {
      for (const sheets::Cell& cell : row) {
        actions::importing::read_day(cell);
        actions::importing::read_number(cell);
        actions::importing::read_flag(cell);
        actions::importing::folded_header(cell.text);
      }
    }
  } catch (const base::Failure&) {
    // Refused with a message: right for most inputs.
  }
  return 0;
}
