// `peer explain`: the rules, or one of them with its reason, source, remedy and examples.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/rules/rule.hpp"

namespace peer::commands {

namespace {

using render::Node;
using render::NodeList;
using render::NodeObject;
using rules::Rule;

constexpr std::size_t text_width = 80;

// Lines of at most text_width columns, broken at spaces; the following ones begin with `indent`.
std::string wrapped(std::string_view first, std::string_view text, std::string_view indent) {
  std::string result(first);
  std::size_t column = base::display_width(first);
  bool begun = false;
  for (const std::string& word : base::split(text, ' ')) {
    const std::size_t width = base::display_width(word);
    if (begun && column + 1 + width > text_width) {
      result += '\n';
      result += indent;
      column = indent.size();
      begun = false;
    }
    if (begun) result += ' ';
    result += word;
    column += width + (begun ? 1 : 0);
    begun = true;
  }
  return result + "\n";
}

std::string indented(std::string_view text) {
  std::string result;
  for (const std::string& line : base::split(base::trim(text), '\n')) {
    result += line.empty() ? "\n" : "  " + line + "\n";
  }
  return result;
}

Node summary_of(const Rule& rule) {
  return NodeObject{{"id", rule.id},
                    {"theme", rule.theme},
                    {"title", rule.title},
                    {"severity", base::severity_word(rule.severity)},
                    {"reach", rules::reach_word(rule.reach)},
                    {"source", rule.source}};
}

Node details_of(const Rule& rule) {
  return NodeObject{{"id", rule.id},
                    {"theme", rule.theme},
                    {"title", rule.title},
                    {"severity", base::severity_word(rule.severity)},
                    {"reach", rules::reach_word(rule.reach)},
                    {"source", rule.source},
                    {"why", rule.why},
                    {"remedy", rule.remedy},
                    {"yields-to-facts", rule.yields_to_facts},
                    {"good", rule.good},
                    {"bad", rule.bad}};
}

std::string list_text() {
  std::size_t width = 0;
  for (const Rule* rule : rules::all_rules()) width = std::max(width, rule->id.size());
  std::string text;
  std::string_view theme;
  for (const Rule* rule : rules::all_rules()) {
    if (rule->theme != theme) {
      if (!theme.empty()) text += '\n';
      theme = rule->theme;
      text += fmt::format("{}\n", theme);
    }
    text += fmt::format("  {}  {}\n", base::pad(rule->id, width), rule->title);
  }
  return text;
}

std::string rule_text(const Rule& rule) {
  std::string text = wrapped(fmt::format("{}: ", rule.id), rule.title, "  ");
  text += '\n' + wrapped("", rule.why, "") + '\n';
  text += wrapped("remedy    ", rule.remedy, "          ");
  text += fmt::format("severity  {}, unless [rules] in program.toml says otherwise\n",
                      base::severity_word(rule.severity));
  text += fmt::format("reach     {}\n", rules::reach_word(rule.reach));
  text += fmt::format("source    {}\n", rule.source);
  if (!rule.yields_to_facts)
    text += "          --anyway does not record a fact against this rule\n";
  text += "\nGood:\n" + indented(rule.good);
  text += "\nBad, at the line that ends in '#!':\n" + indented(rule.bad);
  return text;
}

const Rule& need_rule(const std::string& id) {
  if (const Rule* rule = rules::find_rule(id)) return *rule;
  if (id == "syntax" || id == "shape") {
    base::fail_usage(fmt::format("'{}' is not a rule of the program", id),
                     "it marks a file that cannot be read as it is; the help of each finding says "
                     "what is accepted");
  }
  std::string hint = base::did_you_mean(id, rules::rule_ids());
  if (hint.empty()) hint = "'peer explain' lists the rules";
  base::fail_usage(fmt::format("no rule '{}'", base::printable(id)), hint);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (const std::optional<std::string> id = arguments.get("RULE")) {
    const Rule& rule = need_rule(*id);
    if (context.format == Format::json) {
      context.print(details_of(rule));
    } else {
      context.out += rule_text(rule);
    }
    return base::ExitCode::done;
  }
  if (context.format == Format::json) {
    NodeList list;
    for (const Rule* rule : rules::all_rules()) list.push_back(summary_of(*rule));
    context.print(Node(std::move(list)));
  } else {
    context.out += list_text();
  }
  return base::ExitCode::done;
}

constexpr std::array words = {
    Argument{.name = "RULE", .help = "id of a rule; all of them when left out", .required = false}};

}  // namespace

extern const Command data_explain{
    .name = "explain",
    .theme = "Rules",
    .summary = "say what a rule asks for and why",
    .details =
        "Lists the rules by theme. With the id that stands in brackets at the end of a "
        "finding: what goes wrong for a person when it is broken, what to do, where it comes "
        "from, and a good and a bad example. Needs no data directory.",
    .examples = "peer explain\npeer explain intake-first\npeer explain closed-day --format json",
    .arguments = words,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands
