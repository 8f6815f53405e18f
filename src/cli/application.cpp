// The frame around every command: settings, one try and catch, output that notices a full disk.
// SPDX-License-Identifier: MIT
#include "application.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>

#include "answer_out.hpp"
#include "candidates.hpp"
#include "command_line.hpp"
#include "help.hpp"
#include "peer/actions/input.hpp"
#include "peer/base/clock.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"
#include "peer/commands/context.hpp"
#include "peer/domain/reason.hpp"
#include "questions.hpp"

namespace peer::cli {
namespace {

using base::ExitCode;
using commands::Arguments;
using commands::Command;
using commands::Context;
using commands::Format;
using commands::Formats;

bool use_color(const std::string& when, int descriptor) {
  if (when != "auto") return when == "always";
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal == nullptr || std::strcmp(terminal, "dumb") == 0) return false;
  return ::isatty(descriptor) == 1;
}

Format chosen_format(const Command& command, const Arguments& arguments) {
  const std::string word = arguments.get("--format").value_or("text");
  if (word == "text") return Format::text;
  const bool json = word == "json" && command.has_json();
  const bool csv = word == "csv" && command.formats >= Formats::json_and_csv;
  if (json) return Format::json;
  if (csv) return Format::csv;
  if (word == "tsv" && commands::is_listing(command)) return Format::tsv;
  if (word == "html" && command.formats == Formats::report) return Format::html;
  if (word == "ics" && command.formats == Formats::calendar) return Format::ics;
  const std::vector<std::string> formats = {"text", "json", "csv", "tsv", "html", "ics"};
  if (std::ranges::find(formats, word) == formats.end()) {
    std::string hint = base::did_you_mean(word, formats);
    base::fail_usage("'" + base::printable(word) + "' is not a format",
                     hint.empty() ? "formats are text, json and csv, of lists also tsv, of reports "
                                    "also html, of the rota also ics"
                                  : hint);
  }
  base::fail_usage("'peer " + std::string(command.name) + "' has no " + word + " form",
                   "it answers in " + std::string(commands::format_words(command)));
}

void set_colors(Context& context, const Arguments& arguments) {
  const std::string when = arguments.get("--color").value_or("auto");
  if (when != "auto" && when != "always" && when != "never") {
    base::fail_usage("--color is auto, always or never, not '" + base::printable(when) + "'");
  }
  context.color = use_color(when, STDOUT_FILENO);
  context.error_color = use_color(when, STDERR_FILENO);
  context.pictures = when == "always" || ::isatty(STDOUT_FILENO) == 1;
}

// COLUMN,COLUMN of an option that lists have.
std::vector<std::string> names_in(const Arguments& arguments, std::string_view option) {
  const std::optional<std::string> typed = arguments.get(option);
  return typed ? actions::read_commas("columns", *typed) : std::vector<std::string>();
}

void set_moment(workspace::Environment& environment, const Arguments& arguments) {
  environment.now_word = arguments.get("--now");
  environment.today_word = arguments.get("--today");
  if (!environment.now_word && !environment.today_word) {
    environment.now_word = variable("PEER_NOW");
    if (!environment.now_word) environment.today_word = variable("PEER_TODAY");
  }
}

bool is_list(const commands::Option& option) {  // REASON[,REASON]
  return option.value.find(',') != std::string_view::npos;
}

// Puts the word of the list in the place of its title, which people may type in their language.
void translate_reasons(const Command& command, Arguments& arguments) {
  for (const commands::Option& option : options_of(command)) {
    if (option.reasons == 0) continue;
    const std::vector<std::string> typed = arguments.all(option.name);
    arguments.clear(option.name);
    for (const std::string& words : typed) {
      std::vector<std::string> parts = base::split(words, is_list(option) ? ',' : '\0');
      for (std::string& part : parts) {
        if (auto word = domain::reason_titled(option.reasons, base::trim(part))) part = *word;
      }
      arguments.add(option.name, base::join(parts, ","));
    }
  }
}

// The reasons among what was typed, with what their options accept.
std::vector<commands::TypedReason> typed_reasons(const Command& command,
                                                 const Arguments& arguments) {
  std::vector<commands::TypedReason> reasons;
  for (const commands::Option& option : options_of(command)) {
    if (option.reasons == 0) continue;
    for (const std::string& typed : arguments.all(option.name)) {
      for (std::string& word : is_list(option) ? actions::read_commas("reasons", typed)
                                               : std::vector<std::string>{typed}) {
        reasons.push_back({option.name, std::move(word), option.reasons});
      }
    }
  }
  return reasons;
}

// The same letters on every run when PEER_RANDOM_SEED is set; two commands with the same seed would
// choose the same id, which fresh_id() notices and goes on.
std::unique_ptr<base::Random> make_random() {
  if (auto seed = variable("PEER_RANDOM_SEED")) {
    return std::make_unique<base::SeededRandom>(std::strtoull(seed->c_str(), nullptr, 10));
  }
  return std::make_unique<base::SystemRandom>();
}

void fill_in_typist(const Command& command, Arguments& arguments,
                    const std::optional<std::string>& typist) {
  if (!typist) return;
  for (const commands::Option& option : command.options) {
    if (option.by_typist && !arguments.has(option.name)) arguments.add(option.name, *typist);
  }
}

void run_command(Context& context, CommandLine& line, ExitCode& code) {
  const Command& command = *line.command;
  Arguments& arguments = line.arguments;
  set_colors(context, arguments);
  context.format = chosen_format(command, arguments);
  context.quiet = arguments.has("--quiet");
  context.dry_run = arguments.has("--dry-run");
  context.writes = command.writes;
  context.interactive = ::isatty(STDIN_FILENO) == 1 && !arguments.has("--no-input");
  context.directory = arguments.get("--directory");
  context.not_names = arguments.all("--not-a-name");
  context.choice.columns = names_in(arguments, "--columns");
  context.choice.sort = names_in(arguments, "--sort");
  set_moment(context.environment, arguments);
  context.environment.command = std::string(command.name);
  context.environment.typist = variable("PEER_STAFF");
  context.environment.waits_silently = arguments.has("--send") || arguments.has("--mail");
  context.environment.keeps_undo = command.writes && command.no_undo.empty();
  fill_in_typist(command, arguments, context.environment.typist);
  complete(command, arguments, context.interactive);
  translate_reasons(command, arguments);
  context.anyway = arguments.get("--anyway");
  context.reasons = typed_reasons(command, arguments);
  // A reader whose files changed under it reads again; in a directory that never rests the last
  // round keeps the writers waiting.
  constexpr int rounds = 5;
  for (int round = 0; round < rounds; ++round) {
    context.restart();
    context.environment.hold_writers = round + 1 == rounds;
    if (!line.remark.empty() && !context.quiet) context.tell(line.remark);
    code = command.run(context, arguments);
    if (!context.changed_meanwhile) break;
  }
  remind_of_moment(context, command, arguments);
}

// A directory that was named and is none is an error, as of every command; who is in no directory
// gets help.
bool is_in_data_directory(const CommandLine& line) {
  if (line.arguments.has("--directory") || variable("PEER_DIR")) return true;
  try {
    return !workspace::find_directory(std::nullopt).empty();
  } catch (const base::Failure&) {
    return false;
  }
}

// Whether programs read what is told: as far as the words can be understood.
bool asks_for_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (words[i] == "--format=json") return true;
    if (words[i] == "--format" && i + 1 < words.size() && words[i + 1] == "json") return true;
  }
  return false;
}

void tell(Context& context, const workspace::Broken& broken) {
  context.refuse({.error = "nothing was done",
                  .findings = broken.findings,
                  .text_of = [&](const std::string& file) {
                    const auto found = broken.texts.find(file);
                    return found == broken.texts.end() ? std::string() : found->second;
                  }});
}

// Without asking for any.
void tell_out_of_memory(bool saved) {
  base::write_all(STDERR_FILENO,
                  saved ? "peer: out of memory after a change was saved; the answer is missing\n"
                        : "peer: out of memory; nothing was done\n");
}

ExitCode guarded(Context& context, const std::vector<std::string>& words, const bool& saved) {
  ExitCode code = ExitCode::done;
  if (asks_for_json(words)) context.format = Format::json;
  try {
    CommandLine line = read_command_line(words);
    switch (line.wish) {
      case CommandLine::Wish::complete:
        set_moment(context.environment, line.arguments);
        context.out = complete_words(context, line.typed);
        break;
      case CommandLine::Wish::version:
        context.out = version_text();
        break;
      case CommandLine::Wish::glance:
        if (is_in_data_directory(line)) {
          run_command(context, line, code);
          break;
        }
        [[fallthrough]];
      case CommandLine::Wish::help:
        context.out = overview();
        break;
      case CommandLine::Wish::group_help:
        context.out = group_help(line.group);
        break;
      case CommandLine::Wish::command_help:
        context.out = command_help(*line.command);
        break;
      case CommandLine::Wish::run:
        run_command(context, line, code);
        break;
    }
  } catch (const base::Failure& failure) {
    context.refuse({.error = failure.what(), .help = failure.hint()});
    code = failure.code();
  } catch (const workspace::Broken& broken) {
    tell(context, broken);
    code = ExitCode::findings;
  } catch (const std::bad_alloc&) {
    context.out.clear();            // half an answer
    context.format = Format::text;  // nothing more is made
    tell_out_of_memory(saved);
    code = ExitCode::failure;
  } catch (const std::exception& error) {
    context.refuse({.error = "bug: " + base::printable(error.what())});
    code = ExitCode::bug;
  }
  return code;
}

}  // namespace

int run(const std::vector<std::string>& words) {
  // A closed pipe is an error of write(2), not a signal; so is a file that may not grow.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  bool saved = false;
  try {
    const base::SystemClock clock;
    const std::unique_ptr<base::Random> random = make_random();
    Context context;
    context.environment.clock = &clock;
    context.environment.random = random.get();
    context.environment.saved = &saved;
    const ExitCode code = as_told(words, guarded(context, words, saved));
    context.finish(code);
    return static_cast<int>(deliver(context, code, saved));
  } catch (const base::Failure& failure) {
    base::write_all(STDERR_FILENO, "peer: " + std::string(failure.what()) + "\n");
    return static_cast<int>(failure.code());
  } catch (const std::bad_alloc&) {
    tell_out_of_memory(saved);
    return static_cast<int>(ExitCode::failure);
  }
}

}  // namespace peer::cli
