// Makes what the documentation shows of the rules, from the same table that `check` runs:
//
//   peer_rules_page page FOLDER          the manual page peer-rules(7); FOLDER/ID.txt holds what
//                                        `peer check` prints of the bad example of rule ID
//   peer_rules_page program RULE FOLDER  writes the program of the bad example there
//   peer_rules_page rules                the ids, one a line
// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>

#include "peer/domain/confidential.hpp"
#include "peer/rules/example.hpp"
#include "peer/rules/rule.hpp"
#include "roff.hpp"

namespace {

using peer::man::escaped;
using peer::man::heading;
using peer::man::literal;
using peer::man::paragraph;
using peer::rules::ExampleFile;
using peer::rules::Rule;

constexpr std::string_view introduction =
    ".SH NAME\n"
    "peer\\-rules \\- what must hold in the files of a peer-support program\n"
    ".SH DESCRIPTION\n"
    "A rule says what must hold in the records at any time: the passing of time never breaks one.\n"
    ".B peer check\n"
    "shows every place that breaks a rule;\n"
    ".B peer explain\n"
    ".I RULE\n"
    "prints what this page says about it.\n"
    "A command that would newly break a rule is refused and changes nothing. A fact that breaks a "
    "rule can still be recorded with\n"
    ".BR \\-\\-anyway :\n"
    "the reason is kept in the record, and the finding stays visible beside it.\n"
    ".PP\n"
    "The\n"
    ".I reach\n"
    "of a rule says what it looks at, and so what a command reads before it writes: one record and "
    "those it names, the sessions of one day, a client or worker with their sessions, the team, "
    "the texts of a record together with all of people/, or the whole directory. Only\n"
    ".B check\n"
    "runs the rules of the whole directory.\n"
    ".PP\n"
    "You can change each\n"
    ".I severity\n"
    "in program.toml: under [rules], a line\n"
    ".I RULE\n"
    "= \"error\", \"warning\" or \"off\".\n"
    ".PP\n"
    "Findings marked [syntax] and [shape] are not rules: the file cannot be read as it is.\n"
    ".PP\n"
    "The sources are sections of the description of the program (program) and chapters of its "
    "design (design).\n";

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

// An example without the marks that tests read.
std::string without_marks(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (const std::size_t mark = line.find("#! "); mark != std::string_view::npos) {
      line = line.substr(0, mark);
      while (line.ends_with(' ')) line.remove_suffix(1);
    }
    result.append(line).append("\n");
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

std::string rule_section(const Rule& rule, const std::filesystem::path& gallery) {
  std::string page = heading("SS", rule.id);
  page += escaped(rule.title) + ".\n";
  page += paragraph(rule.why);
  page += ".PP\n.PD 0\n.TP 10\nremedy\n" + escaped(rule.remedy) + "\n";
  page += ".TP\nseverity\n" + std::string(peer::base::severity_word(rule.severity)) +
          (rule.yields_to_facts ? "" : "; \\-\\-anyway does not record a fact against it") + "\n";
  page += ".TP\nreach\n" + std::string(peer::rules::reach_word(rule.reach)) + "\n";
  page += ".TP\nsource\n" + escaped(rule.source) + "\n";
  page += ".PD\n.PP\nGood:\n" + literal(without_marks(rule.good));
  page += ".PP\nBad:\n" + literal(without_marks(rule.bad));
  page += ".PP\nand what\n.B peer check\nsays of it:\n";
  return page + literal(read_file(gallery / (std::string(rule.id) + ".txt")));
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

std::string confidential_section() {
  std::string page =
      ".SH KEYS THAT HAVE NO PLACE\nThe rule\n.B confidential\nrefuses these keys in every file:\n";
  for (const peer::domain::TemptingKey& entry : peer::domain::tempting_keys()) {
    page += ".TP 22\n" + escaped(entry.key) + "\n" + escaped(entry.why) + "\n";
  }
  return page;
}

std::string program_section() {
  std::string page =
      ".SH THE PROGRAM OF THE EXAMPLES\nThe examples above replace one of these files or add to "
      "them.\n";
  for (const ExampleFile& file : peer::rules::example_base()) {
    page += literal("# FILE " + file.path + "\n" + file.text);
  }
  return page;
}

std::string page(const std::filesystem::path& gallery) {
  std::string text =
      peer::man::title("the table of rules", "PEER-RULES", 7) + std::string(introduction);
  std::string_view theme;
  for (const Rule* rule : peer::rules::all_rules()) {
    if (rule->theme != theme) text += heading("SH", upper(rule->theme));
    theme = rule->theme;
    text += rule_section(*rule, gallery);
  }
  return text + confidential_section() + program_section() +
         ".SH SEE ALSO\n.BR peer (1),\n.BR peer\\-format (5),\n.BR git (1)\n";
}

// Puts one file into the index of a repository.
void track(const std::filesystem::path& folder, const std::string& file) {
  const std::string command =
      "cd '" + folder.string() + "' && git init -q && git add -f '" + file + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("git cannot track a file");
}

// As peer itself makes them: files for their owner only, but for those that the example opens.
void write_program(const Rule& rule, const std::filesystem::path& folder) {
  umask(077);
  std::filesystem::create_directories(folder);
  for (const ExampleFile& file : peer::rules::example_files(rule.bad)) {
    const std::filesystem::path path = folder / file.path;
    if (file.is_tracked) {
      track(folder, file.path);
      continue;
    }
    if (file.mode) {
      chmod(path.c_str(), *file.mode);
      continue;
    }
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << without_marks(file.text);
  }
}

int run(std::span<char*> arguments) {
  const std::string_view what = arguments.size() > 1 ? arguments[1] : "";
  if (what == "page" && arguments.size() == 3) {
    std::fputs(page(arguments[2]).c_str(), stdout);
    return 0;
  }
  if (what == "rules" && arguments.size() == 2) {
    for (const std::string& id : peer::rules::rule_ids()) std::puts(id.c_str());
    return 0;
  }
  const Rule* rule =
      what == "program" && arguments.size() == 4 ? peer::rules::find_rule(arguments[2]) : nullptr;
  if (rule == nullptr) throw std::runtime_error("page FOLDER, program RULE FOLDER, or rules");
  write_program(*rule, arguments[3]);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv, static_cast<std::size_t>(argc)});
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "peer_rules_page: %s\n", problem.what());
    return 2;
  }
}
