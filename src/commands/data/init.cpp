// `peer init`: a new data directory.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <filesystem>

#include "peer/actions/directory_maker.hpp"
#include "peer/actions/input.hpp"
#include "peer/commands/command.hpp"
#include "peer/domain/zone.hpp"
#include "peer/store/diff.hpp"

namespace peer::commands::data_init {

namespace {

constexpr Argument arguments_taken[] = {{.name = "DIR", .help = "a new or empty directory"}};

constexpr Option options_taken[] = {
    {"--name", "NAME", "name of the program; default: the directory's name"},
    {"--language", "LANGUAGE", "language of messages to clients: {languages}; default: cs"},
    {"--timezone", "ZONE", "time zone; default: Europe/Prague"},
    {"--holidays", "CALENDAR", "public holidays: cz or none; default: cz"},
    {"--no-git", "", "create no git repositories"}};

std::string read_timezone(std::string_view typed) {
  std::string zone = actions::read_text("time zone", typed, actions::longest_reason);
  if (!domain::Zone::find(zone)) {
    base::fail_usage(fmt::format("'{}' is no time zone of this system", zone),
                     "write it as Europe/Prague");
  }
  return zone;
}

std::string read_holidays(std::string_view typed) {
  static const std::vector<std::string> calendars = {"cz", "none"};
  for (const std::string& calendar : calendars) {
    if (calendar == typed) return calendar;
  }
  actions::refuse_word("calendar of holidays", typed, calendars);
}

actions::DirectoryRequest read_request(const Arguments& arguments, const std::string& path) {
  actions::DirectoryRequest request;
  const std::string folder =
      std::filesystem::absolute(path + "/.").lexically_normal().parent_path().filename().string();
  request.name =
      actions::read_text("name", arguments.get("--name").value_or(folder), actions::longest_name);
  request.language =
      read_option(arguments, "--language", actions::read_language).value_or(request.language);
  request.timezone = read_option(arguments, "--timezone", read_timezone).value_or(request.timezone);
  request.holidays = read_option(arguments, "--holidays", read_holidays).value_or(request.holidays);
  return request;
}

// The files as a diff, what else would be made as remarks.
void rehearse(Context& context, const actions::DirectoryPlan& plan) {
  if (plan.make_directory) context.note(fmt::format("would make the folder {}", plan.path));
  for (const std::string& folder : plan.folders) {
    context.note(fmt::format("would make the folder {}/{}", plan.path, folder));
  }
  for (const std::string& folder : plan.repositories) {
    context.note(fmt::format("would run git init in {}/{}", plan.path, folder));
  }
  for (const auto& [path, text] : plan.files) {
    context.show_diff(store::unified_diff(path, std::nullopt, text));
  }
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  const std::string path = arguments.need("DIR");
  if (path.empty()) base::fail_usage("the directory is empty", "name one");
  const actions::DirectoryRequest request = read_request(arguments, path);
  const actions::DirectoryPlan plan =
      actions::plan_directory(path, request, !arguments.has("--no-git"));
  for (const auto& [file, text] : plan.files) context.written.files.push_back(file);
  if (context.dry_run) {
    rehearse(context, plan);
    return base::ExitCode::done;
  }
  for (const std::string& remark : actions::make_directory(plan)) context.warn(remark);
  context.mark_saved();
  context.say(fmt::format("made the data directory {} for {}", plan.path, request.name));
  context.say(fmt::format("  program.toml  language {}, time zone {}, public holidays {}",
                          request.language, request.timezone, request.holidays));
  context.say("  people/       names and addresses, a repository of its own");
  context.written.next = {fmt::format("peer -C {} staff add NAME --role coordinator", path)};
  context.say("next: look through program.toml; then " + context.written.next.front());
  return base::ExitCode::done;
}

}  // namespace

extern const Command command{
    .name = "init",
    .theme = "Setting up",
    .summary = "create a data directory",
    .details =
        "Creates DIR with a commented program.toml (a sample week's schedule to change), the "
        "folders for records, and the files for git. people/, which says who everybody is, "
        "becomes a repository of its own, ignored by the outer one. Nothing is committed.\n\n"
        "Refuses a directory that holds anything but .git.",
    .examples =
        "peer init mosty --name Mosty\n"
        "peer init bridges --language en --timezone Europe/London --holidays none",
    .arguments = arguments_taken,
    .options = options_taken,
    .writes = true,
    .no_undo = "nothing was there before: remove the directory",
    .run = run};

}  // namespace peer::commands::data_init
