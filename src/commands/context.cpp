// How commands answer: lines, tables and trees in the chosen format. What programs get of the rest
// is made in machine_answer.cpp.
// SPDX-License-Identifier: MIT
#include "peer/commands/context.hpp"

#include <fmt/format.h>

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
  if (format == Format::json && writes) {
    written.text += written.text.empty() ? "" : "\n";
    written.text += line;
  }
  if (quiet || format != Format::text) return;
  out += base::printable(line, true);
  out += '\n';
}

void Context::show_diff(const std::string& diff) {
  (format == Format::json ? written.diff : out) += diff;
}

std::string remark_line(const Remark& remark) {
  const std::string severity =
      remark.severity.empty() ? std::string() : fmt::format("{}: ", remark.severity);
  return fmt::format("peer: {}{}\n", severity, base::printable(remark.message, true));
}

void Context::remark(Remark said) {
  if (format == Format::json) {
    remarks.push_back(std::move(said));
  } else {
    err += remark_line(said);
  }
}

void Context::warn(std::string_view line) {
  remark({"warning", std::string(line)});
}

void Context::note(std::string_view line) {
  if (!quiet) remark({"note", std::string(line)});
}

void Context::tell(std::string_view line) {
  remark({"", std::string(line)});
}

void Context::refuse(Refusal why) {
  if (format == Format::json) {
    why.text_of = {};
    refusal = std::move(why);
    return;
  }
  if (!why.findings.empty()) {
    err += render::findings_to_text(why.findings, why.text_of, error_color);
  }
  err += "peer: " + base::printable(why.error, true) + "\n";
  if (why.help.empty()) return;
  while (why.help.ends_with('\n')) why.help.pop_back();
  err += render::help_text(why.help);
}

void Context::restart() {
  changed_meanwhile = false;
  out.clear();
  err.clear();
  remarks.clear();
  refusal.reset();
  written = {};
}

void Context::print(const render::Table& all) {
  const bool is_all = choice.is_all();
  const render::Table picked = is_all ? render::Table() : render::chosen(all, choice);
  const render::Table& table = is_all ? all : picked;
  if (format == Format::json) {
    out += render::to_json(render::table_to_node(table));
  } else if (format == Format::csv) {
    out += render::table_to_csv(table);
  } else if (format == Format::tsv) {
    out += render::table_to_tsv(table);
  } else {
    out += render::table_to_text(table, color);
  }
}

void Context::print(const render::Node& node) {
  out += render::to_json(node);
}

void Answer::then(std::string command) {
  text += "\nnext: " + command;
  next.push_back(std::move(command));
}

void print_card(Context& context, render::NodeObject card, std::string_view id_key) {
  if (context.format == Format::text) {
    context.out += render::card_to_text(card);
  } else {
    render::rename(card, "id", id_key);
    context.print(render::Node(std::move(card)));
  }
}

}  // namespace peer::commands
