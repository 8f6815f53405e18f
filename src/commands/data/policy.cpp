// `peer policy`: every threshold of the program, with its value, default and reason.
// SPDX-License-Identifier: MIT
#include "peer/domain/policy.hpp"

#include "peer/commands/command.hpp"

namespace peer::commands::data_policy {

namespace {

render::Node node_of(const domain::PolicyValue& value) {
  return std::visit([](auto plain) { return render::Node(plain); }, value);
}

base::ExitCode run(Context& context, const Arguments&) {
  const workspace::Workspace workspace = context.open(workspace::Access::read);
  const domain::Policy& values = workspace.program().policy;
  render::Table table;
  table.columns = {{"key", "key"},       {"value", "value", true}, {"default", "default", true},
                   {"set-in", "set in"}, {"source", "serves"},     {"meaning", "meaning"}};
  for (const domain::PolicyKey& key : domain::policy_keys()) {
    const bool is_set = domain::policy_is_set(values, key.key);
    table.rows.push_back({key.key, node_of(domain::policy_value(values, key.key)),
                          node_of(key.standard), is_set ? "program.toml" : "default", key.source,
                          key.meaning});
  }
  context.print(table);
  return answered(context, workspace);
}

}  // namespace

extern const Command command{
    .name = "policy",
    .theme = "Rules",
    .summary = "list the program's thresholds",
    .details =
        "The program's handbook gives no thresholds: how long counts as silent, how far ahead "
        "to plan, how many messages to send. These are ours. You can set each under [policy] in "
        "program.toml; the list shows the current value, the default and the need it serves.",
    .examples = "peer policy\npeer policy --format json",
    .arguments = {},
    .options = {},
    .formats = Formats::json_and_csv,
    .run = run};

}  // namespace peer::commands::data_policy
