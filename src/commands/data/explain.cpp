// `peer explain`: the rules, or one of them with its reason, source, remedy and examples.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/reasons_text.hpp"
#include "peer/documents/rule_text.hpp"
#include "peer/rules/rule.hpp"

namespace peer::commands::data_explain {

namespace {

using rules::Rule;

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

// The lists of the program that somebody is in, with its own words; else the built-in ones.
domain::Program program_here(const Context& context) {
  try {
    return context.open(workspace::Access::read).program();
  } catch (const base::Failure&) {
    if (context.directory) throw;
    return {};
  }
}

base::ExitCode explain_reasons(Context& context) {
  const domain::Program program = program_here(context);
  if (context.format == Format::json) {
    context.print(documents::reasons_node(program));
  } else {
    context.out += documents::reasons_text(program);
  }
  return base::ExitCode::done;
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.get("RULE") == "reasons") return explain_reasons(context);
  if (const std::optional<std::string> id = arguments.get("RULE")) {
    const Rule& rule = need_rule(*id);
    if (context.format == Format::json) {
      context.print(documents::rule_node(rule));
    } else {
      context.out += documents::rule_text(rule);
    }
    return base::ExitCode::done;
  }
  if (context.format == Format::json) {
    context.print(documents::rules_node());
  } else {
    context.out += documents::rules_text();
  }
  return base::ExitCode::done;
}

constexpr std::array words = {Argument{
    .name = "RULE", .help = "id of a rule, or reasons; default: all rules", .required = false}};

}  // namespace

extern const Command command{
    .name = "explain",
    .theme = "Rules",
    .summary = "explain what a rule requires and why",
    .details =
        "Lists the rules by theme. With the id in brackets at the end of a finding, says what "
        "happens to people if the rule is broken, what to do, where the rule comes from, and "
        "shows a good and a bad example. With 'reasons', the closed lists of reasons, each with its "
        "words and what they mean. Needs no data directory; in one, the program's own words are "
        "among them.",
    .examples =
        "peer explain\npeer explain intake-first\npeer explain closed-day --format json\npeer explain reasons",
    .arguments = words,
    .options = {},
    .formats = Formats::json,
    .run = run};

}  // namespace peer::commands::data_explain
