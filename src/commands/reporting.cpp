// Opens the data for a report and prints it in the chosen form.
// SPDX-License-Identifier: MIT
#include "reporting.hpp"

#include <fmt/format.h>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {
namespace {

using render::ReportAddress;
using render::ReportDocument;

constexpr std::size_t most_suggestions = 12;

std::string read_language(const Arguments& arguments, const domain::Program& program) {
  const std::optional<std::string> typed = arguments.get("--language");
  return typed ? actions::read_language(*typed) : program.language;
}

std::string listed(const std::vector<ReportAddress>& figures) {
  std::string text;
  for (std::size_t i = 0; i < figures.size() && i < most_suggestions; ++i) {
    text += (i == 0 ? "" : ", ") + figures[i].words();
  }
  if (figures.size() > most_suggestions) text += ", …";
  return text;
}

// The one figure that is meant. Failure(usage) when none or several are.
ReportAddress need_figure(const ReportDocument& document, const std::string& address) {
  const std::vector<ReportAddress> found = render::find_figures(document, address);
  if (found.size() == 1) return found.front();
  if (!found.empty()) {
    base::fail_usage(fmt::format("'{}' may mean several figures", base::printable(address)),
                     "name one: " + listed(found));
  }
  const std::vector<ReportAddress> all = render::all_figures(document);
  std::vector<std::string> names;
  for (const ReportAddress& figure : all) names.push_back(figure.words());
  std::string hint = base::did_you_mean(address, names);
  if (hint.empty() && !all.empty()) {
    hint = "write SECTION/ROW/FIGURE, such as " + all.back().words() + ", or a part of it";
  }
  base::fail_usage(fmt::format("the report has no figure '{}'", base::printable(address)), hint);
}

std::string line_of(const std::string& text, std::uint32_t number) {
  std::size_t begin = 0;
  for (std::uint32_t line = 1; line < number; ++line) {
    begin = text.find('\n', begin);
    if (begin == std::string::npos) return {};
    ++begin;
  }
  return base::trim(text.substr(begin, text.find('\n', begin) - begin));
}

// What CSV holds when nothing was chosen: the first table.
std::string main_section(const ReportDocument& document) {
  for (const render::ReportSection& section : document.sections) {
    if (section.layout == render::ReportSection::Layout::table) return section.key;
  }
  return document.sections.empty() ? std::string() : document.sections.front().key;
}

workspace::Workspace open_at(Context& context, const Arguments& arguments) {
  context.environment.revision = arguments.get("--revision");
  return context.open(workspace::Access::read);
}

}  // namespace

Reporting::Reporting(Context& context, const Arguments& arguments)
    : context_(context),
      arguments_(arguments),
      workspace_(open_at(context, arguments)),
      language_(read_language(arguments, workspace_.program())),
      shows_names_(context.format == Format::text || arguments.has("--names")) {
  if (shows_names_) workspace_.load_people();
}

documents::Period Reporting::period(DefaultPeriod fallback) const {
  return read_period(arguments_, workspace_.today(), fallback);
}

reports::Tracing Reporting::tracing() const {
  return arguments_.has("--why") ? reports::Tracing::on : reports::Tracing::off;
}

documents::Writer Reporting::writer() const {
  return {workspace_.records(),
          {.language = language_,
           .shows_names = shows_names_,
           .today = workspace_.today(),
           .revision = workspace_.revision()}};
}

void Reporting::keep_section(ReportDocument& document) const {
  const auto key = arguments_.get("--section");
  if (!key) return;
  std::vector<std::string> keys;
  for (const render::ReportSection& section : document.sections) keys.push_back(section.key);
  if (document.section(*key) == nullptr) {
    std::string hint = base::did_you_mean(*key, keys);
    base::fail_usage(fmt::format("the report has no section '{}'", base::printable(*key)),
                     hint.empty() ? "sections are " + base::join(keys, ", ") : hint);
  }
  std::erase_if(document.sections,
                [&](const render::ReportSection& section) { return section.key != *key; });
}

base::ExitCode Reporting::explain(const ReportDocument& document, const std::string& address) {
  const ReportAddress figure = need_figure(document, address);
  render::Table table{
      .columns = {{"file", ""}, {"line", ""}, {"amount", ""}, {"who", ""}, {"text", ""}},
      .rows = {},
      .empty = {}};
  std::string lines;
  std::string_view file;
  std::string bytes;  // of it: neighbours are mostly of one file
  for (const reports::Source& source : figure.cell->sources) {
    if (source.file != file) bytes = workspace_.text_of(std::string(source.file));
    file = source.file;
    const std::string text = line_of(bytes, source.line);
    table.rows.push_back({source.file, std::int64_t{source.line}, source.amount,
                          source.who.empty() ? render::Node() : render::Node(source.who), text});
    lines += fmt::format("{}:{}: {}", source.file, source.line, base::printable(text));
    if (figure.column->measure == render::Measure::minutes) {
      lines += fmt::format("  ({})", render::hours_in(document.language, source.amount));
    }
    lines += '\n';
  }
  if (context_.format == Format::text) {
    context_.out += fmt::format("{}: {}\n", figure.words(),
                                render::shown_in(document, *figure.column, *figure.cell));
    if (!figure.column->meaning.empty()) context_.out += figure.column->meaning + "\n";
    context_.out += lines;
  } else {
    context_.print(table);
  }
  return answered(context_, workspace_);
}

base::ExitCode Reporting::answer(ReportDocument document) {
  if (const auto address = arguments_.get("--why")) {
    if (context_.format == Format::html) {
      base::fail_usage("'--why' has no html form", "it answers in text, json or csv");
    }
    return explain(document, *address);
  }
  keep_section(document);
  switch (context_.format) {
    case Format::text:
      context_.out += render::report_to_text(document, {context_.color, context_.pictures});
      break;
    case Format::json:
      context_.print(render::report_to_node(document));
      break;
    case Format::tsv:  // of lists only
    case Format::csv:
      context_.out += render::report_to_csv(document, main_section(document));
      break;
    case Format::html:
      context_.out += render::report_to_html(document);
      break;
    case Format::ics:
      break;  // no report has that form
  }
  return answered(context_, workspace_);
}

}  // namespace peer::commands
