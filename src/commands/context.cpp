// How commands answer: lines, tables and trees in the chosen format.
// SPDX-License-Identifier: MIT
#include "peer/commands/context.hpp"

#include <utility>

#include "peer/base/text.hpp"
#include "peer/domain/reason.hpp"

namespace peer::commands {

workspace::Environment Context::located() const {
  workspace::Environment found = environment;
  found.directory = workspace::find_directory(directory);
  return found;
}

workspace::Workspace Context::open(workspace::Access access) const {
  const bool rehearses = dry_run && access == workspace::Access::write;
  workspace::Environment where = located();
  // A reason is judged before the lock is taken: a mistyped word holds up nobody.
  if (!reasons.empty()) {
    const workspace::Workspace reader(where, workspace::Access::read);
    for (const TypedReason& typed : reasons) {
      domain::need_reason(reader.program(), typed.places, typed.option, typed.word);
    }
  }
  return workspace::Workspace(std::move(where), rehearses ? workspace::Access::rehearse : access);
}

workspace::Workspace Context::open_tolerant() const {
  return workspace::Workspace(located(), workspace::Access::read, true);
}

void Context::say(std::string_view line) {
  if (quiet || format != Format::text) return;
  out += base::printable(line, true);
  out += '\n';
}

void Context::warn(std::string_view line) {
  err += "peer: warning: " + base::printable(line, true) + "\n";
}

void Context::note(std::string_view line) {
  if (!quiet) err += "peer: note: " + base::printable(line, true) + "\n";
}

void Context::print(const render::Table& table) {
  if (format == Format::json) {
    out += render::table_to_json(table);
  } else if (format == Format::csv) {
    out += render::table_to_csv(table);
  } else {
    out += render::table_to_text(table, color);
  }
}

void Context::print(const render::Node& node) {
  out += render::to_json(node);
}

void print_card(Context& context, render::NodeObject card) {
  if (context.format == Format::text) {
    context.out += render::card_to_text(card);
  } else {
    context.print(render::Node(std::move(card)));
  }
}

}  // namespace peer::commands
