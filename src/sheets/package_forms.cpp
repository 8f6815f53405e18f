// XLSX or ODS: which, and what stands in it beside its cells (hidden sheets, macros, a password).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <exception>

#include "builder.hpp"
#include "package.hpp"
#include "peer/base/failure.hpp"

namespace peer::sheets {

namespace {

using Files = std::vector<PackedFile>;

bool has(const Files& files, std::string_view name) {
  return std::ranges::find(files, name, &PackedFile::name) != files.end();
}

bool has_part(const Files& files, std::string_view part) {
  return std::ranges::any_of(
      files, [&](const PackedFile& file) { return file.name.find(part) != std::string::npos; });
}

[[noreturn]] void refuse_password() {
  throw NoTable{"is protected by a password",
                "open it in the spreadsheet and save a copy without the password"};
}

// The value of `attribute="…"` in a tag; empty for none.
std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::size_t value = at + name.size();
    if (tag.substr(value, 2) != "=\"") continue;
    const std::size_t end = tag.find('"', value + 2);
    return end == std::string_view::npos ? std::string_view()
                                         : tag.substr(value + 2, end - value - 2);
  }
  return {};
}

// Calls `visit(tag)` for each `<name …>`.
template <class Visit>
void each_tag(std::string_view text, std::string_view name, const Visit& visit) {
  const std::string begin = "<" + std::string(name);
  for (std::size_t at = text.find(begin); at != std::string_view::npos;
       at = text.find(begin, at + 1)) {
    const char next = at + begin.size() < text.size() ? text[at + begin.size()] : '>';
    if (next != ' ' && next != '>' && next != '/' && next != '\n' && next != '\r') continue;
    const std::size_t end = text.find('>', at);
    visit(text.substr(at, end == std::string_view::npos ? end : end - at));
  }
}

// In the order of the workbook, as the sheets are.
void mark_hidden(Workbook& workbook, const std::vector<bool>& hidden) {
  for (std::size_t i = 0; i < hidden.size() && i < workbook.sheets.size(); ++i) {
    workbook.sheets[i].hidden = hidden[i];
  }
}

void read_xlsx_package(std::string_view bytes, const Files& files, Workbook& workbook) {
  workbook.form = "XLSX";
  if (has_part(files, "vbaProject.bin")) {
    workbook.remarks.emplace_back("the workbook has macros; they are neither read nor run");
  }
  read_xlsx(bytes, workbook);
  std::vector<bool> hidden;
  each_tag(unpack(bytes, "xl/workbook.xml"), "sheet", [&](std::string_view tag) {
    const std::string_view state = attribute(tag, "state");
    hidden.push_back(state == "hidden" || state == "veryHidden");
  });
  mark_hidden(workbook, hidden);
}

void read_ods_package(std::string_view bytes, const Files& files, Workbook& workbook) {
  workbook.form = "ODS";
  if (has(files, "META-INF/manifest.xml")) {
    const std::string manifest = unpack(bytes, "META-INF/manifest.xml");
    if (manifest.find("encryption-data") != std::string::npos) refuse_password();
  }
  if (has_part(files, "Basic/") || has_part(files, "Scripts/")) {
    workbook.remarks.emplace_back("the workbook has macros; they are neither read nor run");
  }
  read_ods(bytes, workbook);
  const std::string content = unpack(bytes, "content.xml");
  std::vector<std::string> hidden_styles;
  std::string style;
  for (std::size_t at = content.find("<style:"); at != std::string::npos;
       at = content.find("<style:", at + 1)) {
    const std::string_view tag = std::string_view(content).substr(at, content.find('>', at) - at);
    if (tag.starts_with("<style:style ")) style = attribute(tag, "style:name");
    if (attribute(tag, "table:display") == "false") hidden_styles.push_back(style);
  }
  std::vector<bool> hidden;
  each_tag(content, "table:table", [&](std::string_view tag) {
    const std::string_view named = attribute(tag, "table:style-name");
    hidden.push_back(std::ranges::find(hidden_styles, named) != hidden_styles.end());
  });
  mark_hidden(workbook, hidden);
}

}  // namespace

void read_package(std::string_view bytes, Workbook& workbook) {
  const Files files = packed_files(bytes);
  if (std::ranges::any_of(files, &PackedFile::encrypted)) refuse_password();
  const bool is_xlsx = has(files, "xl/workbook.xml");
  const bool is_ods = has(files, "content.xml") && has(files, "mimetype");
  if (has(files, "xl/workbook.bin")) {
    throw NoTable{"is a binary workbook (.xlsb)", {}};
  }
  if (!is_xlsx && !is_ods) {
    throw NoTable{has(files, "word/document.xml") ? "is a text of a word processor, not a table"
                                                  : "is a compressed folder, not a table",
                  {}};
  }
  try {
    is_xlsx ? read_xlsx_package(bytes, files, workbook) : read_ods_package(bytes, files, workbook);
  } catch (const TooMuch&) {
    throw;
  } catch (const NoTable&) {
    throw;
  } catch (const base::Failure&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    throw NoTable{"is a damaged workbook", "open it in the spreadsheet and save it again"};
  }
}

}  // namespace peer::sheets
