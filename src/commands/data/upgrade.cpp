// `peer upgrade`: a directory of an older format becomes one of this format.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/actions/upgrading.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/reason.hpp"
#include "peer/store/layout.hpp"

namespace peer::commands::data_upgrade {
namespace {

using actions::FreeReason;
using actions::Upgrade;
using workspace::Workspace;

constexpr Option choices[] = {
    {.name = "--map",
     .value = "PLACE:TEXT=WORD",
     .help = "a free reason becomes this word; may be given several times",
     .repeated = true},
    {.name = "--accept", .value = "", .help = "the proposed words hold"}};

// What a person has to decide, each with the words to type.
base::ExitCode ask(Context& context, const Upgrade& upgrade) {
  std::string command = "peer upgrade";
  bool proposes = false;
  std::string list = "These reasons are free texts; each becomes a word of its list:\n\n";
  for (const FreeReason& reason : upgrade.open) {
    const std::string_view place = domain::word(reason.place);
    list += fmt::format("  {}: '{}' ({}) → {}\n", place, base::printable(reason.text),
                        base::counted(reason.times, "time", "times"),
                        reason.word.empty() ? "?" : reason.word);
    proposes = proposes || !reason.word.empty();
    if (reason.word.empty()) {
      command += fmt::format(
          " \\\n  --map {}",
          base::shell_quoted(fmt::format("{}:{}=WORD", place, base::printable(reason.text))));
    }
  }
  if (context.format == Format::text) context.out += list;
  context.refuse(
      {.error = "refused: nothing was written",
       .help = fmt::format("say the words ('peer explain reasons' lists them); {}\n{}{}",
                           proposes ? "--accept takes those that are proposed:" : "as in:", command,
                           proposes ? " --accept" : "")});
  return base::ExitCode::findings;
}

std::string told(const Upgrade& upgrade, const std::string& place) {
  std::string text = fmt::format("the directory has format {} now", store::format_version);
  for (const FreeReason& reason : upgrade.mapped) {
    text += fmt::format("\n{}: '{}' is now {} ({})", domain::word(reason.place),
                        base::printable(reason.text), reason.word,
                        base::counted(reason.times, "time", "times"));
  }
  if (upgrade.dropped > 0) {
    text += fmt::format("\n{} of marks went: only sent-away has one",
                        base::counted(upgrade.dropped, "reason", "reasons"));
  }
  if (upgrade.subjects > 0) {
    text += "\n" + base::counted(upgrade.subjects, "answer to a finding says what it is about",
                                 "answers to findings say what they are about");
  }
  if (!place.empty()) text += "\nthe name of this clone and the programs that send: " + place;
  return text;
}

// What this computer has said already stands; nothing is lost without a word.
std::string move_local(Context& context, const std::string& directory,
                       workspace::LocalSettings moved) {
  if (moved == workspace::LocalSettings{}) return {};
  const workspace::LocalSettings known = workspace::read_local_settings(directory);
  const auto keep = [&](const auto& ours, auto& theirs, std::string_view name) {
    const std::decay_t<decltype(ours)> nothing{};
    if (ours == nothing || theirs == nothing || ours == theirs) return;
    context.note(fmt::format("{} stays as this computer has it", name));
    theirs = nothing;
  };
  keep(known.clone, moved.clone, "the name of this clone");
  keep(known.sendmail, moved.sendmail, "sendmail");
  keep(known.sms, moved.sms, "sms");
  return workspace::write_local_settings(directory, moved);
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  context.environment.upgrades = true;
  Workspace workspace = context.open(workspace::Access::write);
  if (workspace.program().format >= store::format_version) {
    return nothing_to_do(context,
                         fmt::format("the directory has format {}", workspace.program().format));
  }
  workspace.load_all();
  if (!workspace.records().unreadable.empty()) {
    base::fail("some files cannot be read, and would stay as they are",
               "'peer check' says which and why; mend them first");
  }
  const Upgrade upgrade = actions::plan_upgrade(
      workspace, actions::read_mapping(workspace.program(), arguments.all("--map")),
      arguments.has("--accept"));
  if (!upgrade.open.empty()) return ask(context, upgrade);
  const std::string directory = workspace.environment().directory;
  // First what lies outside: done twice it is the same, and no program is forgotten.
  const std::string place =
      context.dry_run ? std::string() : move_local(context, directory, upgrade.moved);
  const base::ExitCode code =
      commit(context, workspace, upgrade.proposal, workspace::Nature::plan, told(upgrade, place));
  if (code == base::ExitCode::done && !context.dry_run) {
    actions::forget_old_clone_name(directory);
  }
  return code;
}

}  // namespace

extern const Command command{
    .name = "upgrade",
    .theme = "Setting up",
    .summary = "bring the data directory to the newest format",
    .details =
        "A directory of an older format is read and not written. The upgrade is one change: "
        "--dry-run prints its diff. Reasons that were free texts become words of the closed "
        "lists; what is not clear is asked, and nothing is written until every text has its "
        "word. A reason on a mark that is not sent-away goes. The programs that send move from "
        "program.toml to the local settings of this computer, as the name of this clone does. "
        "An answer to a finding ([[anyway]]) says from now on whom it is about.\n\n"
        "Afterwards older versions of peer refuse the directory: upgrade peer on every computer "
        "first.",
    .examples =
        "peer upgrade --dry-run\n"
        "peer upgrade --accept --map 'cancel:both ill=staff'",
    .arguments = {},
    .options = choices,
    .writes = true,
    .run = run};

}  // namespace peer::commands::data_upgrade
