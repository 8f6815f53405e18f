// A command: one file src/commands/FOLDER/NAME.cpp that defines `extern const Command command` in
// the namespace FOLDER_NAME, and one line PEER_COMMAND(FOLDER, NAME) in commands.def. Parsing,
// help, --help, the manual and completion are made from the declaration; nothing here knows CLI11.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/actions/settings.hpp"
#include "peer/base/failure.hpp"
#include "peer/commands/context.hpp"

namespace peer::commands {

// A word of the command line without a dash.
struct Argument {
  std::string_view name;  // "CLIENT"
  std::string_view help;
  bool required = true;
  bool repeated = false;      // only the last one
  std::string_view ask = {};  // question on a terminal when a required one is missing
};

struct Option {
  std::string_view name;   // "--place"
  std::string_view value;  // "PLACE"; empty: a flag; "CLIENT…": all words up to the next option
  std::string_view help;   // "{languages}" stands for those that the program speaks
  bool required = false;
  bool repeated = false;                // may be given several times
  std::string_view ask = {};            // question on a terminal when it was not given
  std::string_view suggestion = {};     // shown as default of the question
  bool instead_of_arguments = false;    // given, no argument is needed or asked for
  bool by_typist = false;               // PEER_STAFF stands for it when it was not given
  std::string_view required_with = {};  // required (and asked for) when that option was given
  // Its value is a reason, or several when `value` says so: the places whose lists have it
  // (domain/reason.hpp). Context::open() refuses any other word.
  domain::ReasonPlaces reasons = 0;
  std::string_view former = {};  // an older name: goes on working, is shown nowhere
};

// What was typed. Values are text; commands parse them with the readers of domain and workspace.
class Arguments {
 public:
  bool has(std::string_view name) const;                        // "--nobody" or "CLIENT"
  std::optional<std::string> get(std::string_view name) const;  // the last value
  std::string need(std::string_view name) const;                // Failure(usage) when missing
  std::vector<std::string> all(std::string_view name) const;
  std::set<std::string_view> names() const;  // of all that was typed
  std::size_t count(std::string_view name) const { return all(name).size(); }
  void add(std::string_view name, std::string value);
  void clear(std::string_view name) { values_.erase(std::string(name)); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

// The value of an option through its reader, when it was given.
template <class Reader>
auto read_option(const Arguments& arguments, std::string_view option, Reader reader)
    -> std::optional<decltype(reader(std::string_view{}))> {
  const std::optional<std::string> typed = arguments.get(option);
  if (!typed) return std::nullopt;
  return reader(std::string_view(*typed));
}

// What --format accepts besides text; a report has html too, a calendar ics. Whatever writes
// answers in JSON too.
enum class Formats { none, json, json_and_csv, report, calendar };

struct Command {
  std::string_view name;      // "client add"
  std::string_view theme;     // heading in `peer --help`: "People", "Sessions", …
  std::string_view summary;   // imperative, lower case, no full stop
  std::string_view details;   // paragraphs of --help and the manual
  std::string_view examples;  // one command line each
  std::span<const Argument> arguments;
  std::span<const Option> options;
  Formats formats = Formats::none;
  bool writes = false;                      // takes --dry-run
  bool records_facts = false;               // takes --anyway REASON
  bool takes_texts = false;                 // free words: takes --not-a-name WORD
  const actions::Settable* sets = nullptr;  // what KEY=VALUE may set
  // Of one that writes: why `undo` cannot take it back; empty when it can.
  std::string_view no_undo = {};
  bool for_git = false;  // ends with 0, 1, or 129 for whatever else
  base::ExitCode (*run)(Context& context, const Arguments& arguments);

  bool has_json() const { return writes || formats != Formats::none; }
};

std::string_view format_words(const Command& command);  // "text, json, csv or tsv"
bool is_listing(const Command& command);    // takes --columns and --sort, and has --format tsv
std::string help_of(const Option& option);  // as it is shown

// Those of the declaration, and those that follow from it: --anyway, --not-a-name, --columns,
// --sort.
std::vector<Option> own_options(const Command& command);

std::span<const Command* const> all_commands();  // in the order of commands.def
std::vector<std::string_view> themes();          // in the order of the first command of each

}  // namespace peer::commands
