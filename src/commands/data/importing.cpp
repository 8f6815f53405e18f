// The course of an import; see importing.hpp.
// SPDX-License-Identifier: MIT
#include "data/importing.hpp"

#include <fmt/format.h>

#include "peer/actions/import_mapping.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/asking.hpp"
#include "peer/workspace/names.hpp"
#include "session_input.hpp"

namespace peer::commands {

namespace {

using actions::ImportAnswers;
using actions::ImportPlan;
using workspace::Workspace;

std::string mapping_name(const Arguments& arguments, const ImportRun& run) {
  if (const auto named = arguments.get("--mapping")) {
    return actions::read_id("name of a mapping", *named);
  }
  return std::string(run.kind);
}

// What is typed says more than what was kept.
ImportAnswers read_answers(Workspace& workspace, const Context& context, const Arguments& arguments,
                           ImportAnswers answers) {
  actions::take_answers(answers.columns, arguments.all("--column"), "--column");
  actions::take_answers(answers.cells, arguments.all("--cell"), "--cell");
  actions::take_answers(answers.people, arguments.all("--person"), "--person");
  answers.sheet = arguments.get("--sheet");
  answers.since = day_option(arguments, "--since", workspace.today());
  answers.records_from = day_option(arguments, "--records-from", workspace.today());
  answers.anyway = context.anyway.has_value();
  if (const auto year = arguments.get("--year")) {
    answers.year = static_cast<int>(actions::read_number("--year", *year, 1950, 2037));
  }
  if (const auto activity = arguments.get("--activity")) {
    answers.activity = workspace::resolve_activity(workspace, *activity);
  }
  if (const auto staff = arguments.get("--staff")) {
    answers.staff = workspace::resolve_staff_list(workspace, *staff);
  }
  return answers;
}

void warn_of_place(Context& context, const Workspace& workspace, const std::string& file) {
  if (!base::is_inside(base::real_path(file), base::real_path(workspace.environment().directory))) {
    return;
  }
  context.warn(
      fmt::format("'{}' lies in the data directory and holds names, which git would carry "
                  "along; move it out",
                  base::printable(file)));
}

// Whoever cannot be read would be taken for somebody new, or be left out.
void load_everybody(Workspace& workspace) {
  workspace.load_clients();
  workspace.load_staff();
  workspace.load_people();
  const auto unreadable = workspace.records().unreadable;
  for (const std::string& path : unreadable) {
    for (const std::string_view folder : {"clients/", "staff/", "people/"}) {
      if (path.starts_with(folder)) workspace.need_readable(path);
    }
  }
}

struct Planned {
  ImportAnswers kept;
  ImportAnswers answers;
  ImportPlan plan;
};

Planned make_plan(Context& context, Workspace& workspace, const Arguments& arguments,
                  const ImportRun& run, const sheets::Workbook& workbook) {
  load_everybody(workspace);
  Planned planned;
  planned.kept = actions::read_import_mapping(workspace, mapping_name(arguments, run));
  planned.answers = read_answers(workspace, context, arguments, planned.kept);
  const sheets::Sheet& sheet =
      actions::choose_sheet(workbook, arguments.need("FILE"), planned.answers.sheet);
  planned.plan = run.plan(workspace, sheet, planned.answers);
  // A terminal asks until nothing is open; each answer makes a new plan.
  constexpr int rounds = 10;
  for (int round = 0; context.interactive && round < rounds; ++round) {
    if (!run.ask(planned.plan, planned.answers)) break;
    planned.plan = run.plan(workspace, sheet, planned.answers);
  }
  if (planned.plan.needs_year) {
    base::fail_usage("the days of the table have no year",
                     "give that of the first one: --year YEAR");
  }
  return planned;
}

base::ExitCode write(Context& context, Workspace& workspace, const Arguments& arguments,
                     const ImportRun& run, Planned& planned) {
  const std::vector<std::string> left_out =
      actions::keep_import_mapping(workspace, planned.plan.proposal, mapping_name(arguments, run),
                                   planned.kept, planned.answers);
  for (const std::string& line : left_out) context.note(line);
  if (planned.plan.proposal.empty()) {
    return nothing_to_do(
        context, fmt::format("the records say so already ({})", import_counts(planned.plan)));
  }
  Answer done(import_counts(planned.plan));
  if (!run.next.empty()) done.then(run.next);
  return commit(context, workspace, planned.plan.proposal, workspace::Nature::fact, done);
}

bool is_refused(Context& context, const Arguments& arguments, const ImportPlan& plan) {
  if (plan.bad.empty() || arguments.has("--partly")) return false;
  const bool writes = arguments.has("--write") || context.dry_run;
  context.refuse(
      {.error = fmt::format("{} cannot be read: nothing {}",
                            base::counted(plan.bad.size(), "cell", "cells"),
                            writes ? "was written" : "would be written"),
       .help = "correct them in the table, or --partly writes the rest and leaves these"});
  return true;
}

// The command with all that was typed, which writes what was shown.
std::string write_command(const Arguments& arguments, const ImportRun& run) {
  std::string text =
      fmt::format("peer {} {}", run.command, base::shell_word(arguments.need("FILE")));
  for (const Option& option : run.options) {
    for (const std::string& value : arguments.all(option.name)) {
      text += fmt::format(" {}", option.name);
      if (!option.value.empty()) text += " " + base::shell_word(value);
    }
  }
  return text + " --write";
}

}  // namespace

base::ExitCode run_import(Context& context, const Arguments& arguments, const ImportRun& run) {
  const std::string file = arguments.need("FILE");
  const sheets::Workbook workbook = sheets::read_workbook(file, arguments.get("--encoding"));
  const bool writes = arguments.has("--write") || context.dry_run;
  Planned planned;
  {
    // Questions are asked while nobody waits for the lock.
    Workspace reader = context.open(workspace::Access::read);
    warn_of_place(context, reader, file);
    planned = make_plan(context, reader, arguments, run, workbook);
    for (const std::string& remark : workbook.remarks) planned.plan.remarks.push_back(remark);
    const bool silent = context.dry_run || (writes && context.quiet);
    if (!silent) print_import(context, file, workbook, planned.plan, writes);
    if (is_refused(context, arguments, planned.plan)) return base::ExitCode::findings;
    if (!writes && !context.interactive) {
      if (!planned.plan.proposal.empty()) {
        context.written.next = {write_command(arguments, run)};
        context.say("to write it: " + context.written.next.front());
      }
      return answered(context, reader);
    }
  }
  if (!writes) {
    prompt(context.out + context.err);
    context.out.clear();
    context.err.clear();
    if (!is_yes(ask("Write this?", "no"))) {
      context.say("nothing was written");
      return base::ExitCode::done;
    }
  }
  Workspace writer = context.open(workspace::Access::write);
  load_everybody(writer);
  const sheets::Sheet& sheet = actions::choose_sheet(workbook, file, planned.answers.sheet);
  planned.plan = run.plan(writer, sheet, planned.answers);
  if (is_refused(context, arguments, planned.plan)) return base::ExitCode::findings;
  return write(context, writer, arguments, run, planned);
}

}  // namespace peer::commands
