// CSV as spreadsheets save it: `,` `;` tab or `|`, texts in quotes that may hold line breaks.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>

#include "builder.hpp"

namespace peer::sheets {

namespace {

constexpr std::array separators{';', ',', '\t', '|'};

// Reads one field; `at` stands behind it then. A quote that is never closed ends with the file.
class Reader {
 public:
  Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool at_end() const { return at_ >= text_.size(); }

  // The fields of one record, each given to `take`.
  template <class Take>
  void record(const Take& take) {
    for (std::size_t column = 0;; ++column) {
      take(column, field());
      if (at_ < text_.size() && text_[at_] == separator_) {
        ++at_;
        continue;
      }
      break;
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
  }

 private:
  bool ends_field() const {
    return text_[at_] == separator_ || text_[at_] == '\n' || text_[at_] == '\r';
  }

  std::string field() {
    std::string value;
    if (at_ < text_.size() && text_[at_] == '"') quoted(value);
    while (at_ < text_.size() && !ends_field()) value += text_[at_++];
    return value;
  }

  void quoted(std::string& value) {
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] != '"') {
        value += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        value += text_[at_++];
      } else {
        ++at_;
        return;
      }
    }
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
};

// How well the first records agree on a number of columns that is more than one.
std::size_t agreement(std::string_view text, char separator) {
  constexpr int looked = 40;
  Reader reader(text.substr(0, 65'536), separator);
  std::map<std::size_t, std::size_t> widths;
  for (int i = 0; i < looked && !reader.at_end(); ++i) {
    std::size_t width = 0;
    reader.record([&](std::size_t column, const std::string&) { width = column + 1; });
    if (width > 1) ++widths[width];
  }
  std::size_t best = 0;
  for (const auto& [width, records] : widths) best = std::max(best, records);
  return best;
}

// "sep=;" in the first line, as spreadsheets write it for each other; else what fits best, the
// earlier one of two that fit alike.
char find_separator(std::string_view& text) {
  if (text.starts_with("sep=") && text.size() > 4) {
    const char named = text[4];
    const std::size_t end = text.find('\n');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return named;
  }
  char best = separators.front();
  std::size_t most = 0;
  for (const char separator : separators) {
    const std::size_t records = agreement(text, separator);
    if (records > most) {
      most = records;
      best = separator;
    }
  }
  return best;
}

// An export puts an apostrophe before a text that a spreadsheet would run as a formula, and before
// one that begins with an apostrophe: taking one away is always right.
Cell csv_cell(std::string_view field) {
  constexpr std::string_view marked = "=+-@\t\r\n'";
  const bool has_mark = field.size() > 1 && field.front() == '\'' &&
                        (marked.find(field[1]) != std::string_view::npos || field[1] == '\xEF');
  if (has_mark) return text_cell(field.substr(1));
  Cell cell = text_cell(field);
  if (field.starts_with('=') && field.size() > 1) cell.kind = Cell::Kind::formula;
  return cell;
}

}  // namespace

void read_csv(std::string_view text, Workbook& workbook) {
  const char separator = find_separator(text);
  workbook.form += separator == '\t' ? std::string(", separated by tabs")
                                     : std::string(", separated by '") + separator + "'";
  Builder builder(workbook);
  Sheet& sheet = builder.add_sheet("");
  Reader reader(text, separator);
  for (std::size_t row = 0; !reader.at_end(); ++row) {
    if (row >= most_rows) throw TooMuch{"more than " + std::to_string(most_rows) + " rows"};
    reader.record([&](std::size_t column, const std::string& field) {
      builder.put(sheet, {row, column}, csv_cell(field));
    });
  }
}

}  // namespace peer::sheets
