// `peer git install`: gives this clone its name and git its merge driver, or tells them.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "peer/actions/input.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/workspace/local_settings.hpp"
#include "peer/workspace/merge_driver.hpp"

namespace peer::commands::git_install {
namespace {

using workspace::Workspace;

std::string who_sends(const domain::Program& program, const std::optional<std::string>& name) {
  const std::optional<std::string>& sender = program.sender.value;
  if (!sender) return "no clone sends, since program.toml names no sender in [delivery]";
  if (name == sender) return "this clone sends";
  return fmt::format("'{}' sends, this one does not", *sender);
}

// Words between spaces; a program with other words is named by `git config` itself.
std::vector<std::string> read_program(std::string_view option, std::string_view typed) {
  std::vector<std::string> words;
  for (const std::string& word : base::split(actions::read_text(option, typed, 200), ' ')) {
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

workspace::LocalSettings read_typed(const Arguments& arguments) {
  workspace::LocalSettings settings;
  if (const auto typed = arguments.get("--as")) {
    settings.clone = actions::read_id("name of a clone", *typed);
  }
  if (const auto typed = arguments.get("--sendmail")) {
    settings.sendmail = read_program("program", *typed);
  }
  if (const auto typed = arguments.get("--sms")) settings.sms = read_program("program", *typed);
  return settings;
}

void tell_program(Context& context, std::string_view name, const std::vector<std::string>& words) {
  if (!words.empty()) context.say(fmt::format("{}: {}", name, base::join(words, " ")));
}

// What is missing, and nothing else.
base::ExitCode tell_missing(Context& context, const std::string& directory) {
  const std::vector<std::string> missing = workspace::missing_for_merge(directory);
  for (const std::string& step : missing) context.say("missing: " + step);
  if (missing.empty()) {
    context.say("git merges records by their meaning in this clone");
    return base::ExitCode::done;
  }
  context.note("'peer git install' does it");
  return base::ExitCode::findings;
}

base::ExitCode uninstall(Context& context, const std::string& directory) {
  const std::vector<std::string> steps =
      workspace::uninstall_merge_driver(directory, context.dry_run);
  if (steps.empty()) return nothing_to_do(context, "no merge driver is installed here");
  const char* did = context.dry_run ? "would remove" : "removed";
  for (const std::string& step : steps) context.say(fmt::format("{} {}", did, step));
  context.note("the lines in .gitattributes stay: git carries them to everybody");
  return base::ExitCode::done;
}

// Each step that was not done before.
void install(Context& context, const std::string& directory) {
  const std::vector<std::string> steps = workspace::missing_for_merge(directory);
  if (!context.dry_run) workspace::install_merge_driver(directory);
  for (const std::string& step : steps) {
    context.say(fmt::format("{} {}", context.dry_run ? "would write" : "wrote", step));
    const std::string file = step.substr(0, step.find(':'));
    if (file.ends_with(".gitattributes")) context.written.files.push_back(file);
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  if (arguments.has("--check") || arguments.has("--uninstall")) {
    if (arguments.has("--check") && arguments.has("--uninstall")) {
      base::fail_usage("--check and --uninstall do not go together", "choose one");
    }
    const Workspace workspace = context.open(workspace::Access::read);
    const std::string& directory = workspace.environment().directory;
    return arguments.has("--check") ? tell_missing(context, directory)
                                    : uninstall(context, directory);
  }
  const workspace::LocalSettings typed = read_typed(arguments);
  const bool writes = typed != workspace::LocalSettings{};
  // Not for writing: local settings are no record.
  const Workspace workspace = context.open(workspace::Access::read);
  const std::string& directory = workspace.environment().directory;
  // Written first: a name that is none is replaced, not complained of.
  const std::string place =
      writes && !context.dry_run ? workspace::write_local_settings(directory, typed) : "";
  if (!place.empty()) context.mark_saved();
  workspace::LocalSettings settings = workspace::read_local_settings(directory);
  if (context.dry_run) {
    if (typed.clone) settings.clone = typed.clone;
    if (!typed.sendmail.empty()) settings.sendmail = typed.sendmail;
    if (!typed.sms.empty()) settings.sms = typed.sms;
  }
  const bool would = writes && context.dry_run;
  const std::string called =
      !settings.clone
          ? "this clone has no name"
          : fmt::format("{} '{}'",
                        would && typed.clone ? "would call this clone" : "this clone is called",
                        *settings.clone);
  context.say(fmt::format("{}: {}", called, who_sends(workspace.program(), settings.clone)));
  tell_program(context, "sendmail", settings.sendmail);
  tell_program(context, "sms", settings.sms);
  if (!place.empty()) context.note("local settings: " + place);
  install(context, directory);
  context.written.more = {
      {"clone", settings.clone ? render::Node(*settings.clone) : render::Node()},
      {"sends", settings.clone && settings.clone == workspace.program().sender.value}};
  return base::ExitCode::done;
}

constexpr std::array<Option, 5> options_taken = {{
    {.name = "--as", .value = "NAME", .help = "name for this clone: letters a–z, digits, hyphens"},
    {.name = "--sendmail",
     .value = "PROGRAM",
     .help = "the program that accepts e-mail as sendmail does, with its words"},
    {.name = "--sms",
     .value = "PROGRAM",
     .help = "the program that sends an SMS: the text on stdin, the number as its last word"},
    {.name = "--check",
     .value = "",
     .help = "only say what git lacks to merge records by their meaning; exit code 1 if anything"},
    {.name = "--uninstall", .value = "", .help = "make git forget how to merge records"},
}};

}  // namespace

extern const Command command{
    .name = "git install",
    .theme = "Setting up",
    .summary =
        "prepare this clone of the data directory: merging, its name, the programs that send",
    .details =
        "Tells git to merge records by their meaning ('peer merge-file'), in the data directory "
        "and in people/: lines in .gitattributes, which git carries to everybody, and the merge "
        "driver, which each clone has to be told once. Prints each step; what is in place "
        "already is left alone. 'peer check' warns of a clone without the driver. --check only "
        "says what is missing, --uninstall removes the driver.\n\n"
        "If several computers have a clone of the data directory, only one of them sends "
        "messages: the one named as 'sender' in [delivery] of program.toml. Name each clone "
        "once, with --as NAME; the command always shows the name and whether this clone "
        "sends.\n\n"
        "--sendmail and --sms name the programs that send on this computer. They are run without "
        "a shell. Nothing that git brings is ever run, so all of this is kept in 'git config "
        "--local' as peer.clone, peer.sendmail and peer.sms (a value for each word), or, where "
        "the data directory is in no git repository, in $XDG_CONFIG_HOME/peer/local.toml.",
    .examples =
        "peer git install --as office --sendmail /usr/sbin/sendmail\n"
        "peer git install\n"
        "peer git install --check",
    .arguments = {},
    .options = options_taken,
    .writes = true,
    .no_undo = "it writes no record: --uninstall takes the merge driver away",
    .run = run};

}  // namespace peer::commands::git_install
