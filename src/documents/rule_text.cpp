// The rules in words; see rule_text.hpp.
// SPDX-License-Identifier: MIT
#include "peer/documents/rule_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/base/text.hpp"

namespace peer::documents {

using render::Node;
using render::NodeObject;
using rules::Rule;

namespace {

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

Node rule_summary(const Rule& rule) {
  return NodeObject{{"rule", rule.id},
                    {"theme", rule.theme},
                    {"title", rule.title},
                    {"severity", base::severity_word(rule.severity)},
                    {"reach", rules::reach_word(rule.reach)},
                    {"source", rule.source}};
}

}  // namespace

Node rule_node(const Rule& rule) {
  return NodeObject{{"rule", rule.id},
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

std::string rules_text() {
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

Node rules_node() {
  render::NodeList list;
  for (const Rule* rule : rules::all_rules()) list.push_back(rule_summary(*rule));
  return list;
}

}  // namespace peer::documents
