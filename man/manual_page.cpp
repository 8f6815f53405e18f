// Makes manual pages from the declarations of the commands:
//
//   peer_manual_page page            peer(1), the overview
//   peer_manual_page commands FOLDER a page for each command, such as peer-client-add(1)
//   peer_manual_page json            peer-json(7), what --format json answers
//   peer_manual_page sending         peer-sending(7), the lines for cron and systemd
//   peer_manual_page export          peer-export(7), from the declarations of its tables
//   peer_manual_page cron            the commands of the crontab, one a line
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command_page.hpp"
#include "export_page.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "roff.hpp"

namespace {

using peer::commands::Command;
using peer::man::escaped;
using peer::man::literal;
using peer::man::paragraph;

struct Entry {
  std::string_view name;
  std::string_view text;
};

constexpr Entry common_options[] = {
    {"-C, --directory DIR", "Work in this data directory."},
    {"--now TIME", "Act as if it were this time, such as 2026-11-23T18:00."},
    {"--today DATE", "Act as if it were noon of this day."},
    {"--dry-run", "Show what would be written or sent; write nothing."},
    {"--format FORMAT", "text, json or csv; json is described below."},
    {"--color WHEN", "auto, always or never."},
    {"--no-input", "Ask nothing; fail if something is missing."},
    {"-q, --quiet", "Print only what was asked for."},
    {"--anyway REASON", "Record a fact although it breaks a rule (commands that record facts)."},
};

constexpr Entry variables[] = {
    {"PEER_DIR", "The data directory, unless -C is given."},
    {"PEER_STAFF", "The id of the worker who is typing."},
    {"PEER_NOW, PEER_TODAY", "The moment to act at, like --now and --today."},
    {"NO_COLOR", "If set and not empty, output has no colour."},
};

constexpr Entry exits[] = {
    {"0", "Done, or nothing to do."},
    {"1", "Findings with severity error, or the change was refused and nothing was written."},
    {"2", "Wrong command line, or an unknown or ambiguous name."},
    {"3", "Failure: I/O, lock, git, not a data directory, not the clone that sends."},
    {"70", "A bug in peer."},
    {"74", "Saved, but the answer could not be written; standard error says what was saved."},
    {"75", "Some messages could not be handed over now, or the outcome is unknown."},
    {"129", "Of merge-file only: it could not be done, and git is to say so."},
};

constexpr Entry files[] = {
    {"program.toml", "The program: activities, closures, thresholds, severities, delivery."},
    {"clients/ID.toml, staff/ID.toml", "One client, one worker; no names."},
    {"people/ID.toml", "Who they are: name, form of address, addresses. A repository of its own."},
    {"people/.peer-people",
     "Says that this is people/ and no empty mount point: without it no name is written and nobody is "
     "written to. people/ may lie elsewhere: git config --local peer.people DIR."},
    {"people/.not-a-name", "Words that are nobody's name, one a line; see --not-a-name."},
    {"sessions/YYYY/ID.toml", "One session with its replies and attendance."},
    {"contacts/YYYY/ID.toml", "One contact outside sessions."},
    {"messages/YYYY/ID.toml", "What one run sent, and the outcomes: the ledger."},
    {"inbox/YYYY/ID.toml", "A mail that waits for a person; never its text."},
    {"oncall/ID.toml", "Who has the service phone."},
    {"import/NAME.toml", "Which column of a spreadsheet is what; nobody's name."},
    {"templates/NAME.LANG.txt", "Your own texts instead of the built-in ones."},
    {".peer/", "The lock, a journal, what undo takes back. Not shared."},
};

constexpr std::string_view crontab[] = {
    "0 9 * * *        peer -C /srv/mosty invite --send",
    "*/30 8-11 * * *  peer -C /srv/mosty remind --send",
};

constexpr std::string_view timer =
    "# /etc/systemd/system/peer-remind.service\n"
    "[Unit]\n"
    "Description=Reminders of today's sessions\n"
    "\n"
    "[Service]\n"
    "Type=oneshot\n"
    "User=peer\n"
    "UMask=0077\n"
    "ExecStart=/usr/bin/peer -C /srv/mosty remind --send\n"
    "\n"
    "# /etc/systemd/system/peer-remind.timer\n"
    "[Unit]\n"
    "Description=Reminders every morning\n"
    "\n"
    "[Timer]\n"
    "OnCalendar=*-*-* 08..11:00,30\n"
    "Persistent=true\n"
    "\n"
    "[Install]\n"
    "WantedBy=timers.target\n";

std::string entries(std::span<const Entry> list) {
  std::string text;
  for (const Entry& entry : list) {
    text += fmt::format(".TP\n.B {}\n{}\n", escaped(entry.name), escaped(entry.text));
  }
  return text;
}

std::string sending_page() {
  std::string lines = "MAILTO=peers@example.org\nPATH=/usr/local/bin:/usr/bin:/bin\n";
  for (const std::string_view line : crontab) lines += std::string(line) + "\n";
  return peer::man::title("the declarations of the commands", "PEER-SENDING", 7) +
         ".SH NAME\npeer\\-sending \\- peer from cron and systemd\n.SH DESCRIPTION\n" +
         escaped(
             "Only one clone of the data directory sends: the one named as sender in [delivery] "
             "of program.toml. Name it with 'peer git install --as NAME'. A run prints nothing "
             "if all is well, and one line with ids for each problem, which cron mails. Running "
             "it more often than needed does no harm: it does not send anything twice, retries "
             "what the mail program deferred, and catches up after a day when the machine was "
             "off, if there is still time.") +
         "\n" + literal(lines) +
         paragraph("The same with a systemd timer; Persistent makes up for a missed hour:") +
         literal(timer) +
         ".SH SEE ALSO\n.BR peer (1),\n.BR peer\\-invite (1),\n.BR peer\\-remind (1),\n"
         ".BR peer\\-git\\-install (1),\n.BR crontab (5),\n.BR systemd.timer (5),\n.BR sendmail (8)\n";
}

std::string json_page() {
  return peer::man::title("the declarations of the commands", "PEER-JSON", 7) +
         ".SH NAME\npeer\\-json \\- what peer answers with \\-\\-format json\n.SH DESCRIPTION\n" +
         escaped(
             "With --format json every command that lists, shows or writes answers in JSON; keys "
             "stay the same from version to version. An id stands under the same key everywhere: "
             "client, staff, person (a client or worker), session, contact, task, oncall, rule; the "
             "other keys are those of the files.") +
         "\n" +
         paragraph(
             "A command that writes answers with one object: command, dry-run, changed (each file "
             "with the id of its record), findings (as check prints them), remarks, next (the "
             "commands that usually follow), text (what people read) and, with --dry-run, diff.") +
         paragraph(
             "If the exit status is not 0, standard error holds one object: error, exit, help, "
             "findings and remarks. A schema of each answer is installed in the folder schema of "
             "the documentation.") +
         ".SH SEE ALSO\n.BR peer (1),\n.BR peer\\-format (5)\n";
}

// The commands of a theme, each with its page.
std::string command_list() {
  std::string text;
  for (const std::string_view theme : peer::commands::themes()) {
    text += fmt::format(".TP\n.B {}\n", escaped(theme));
    std::vector<std::string> pages;
    for (const Command* command : peer::commands::all_commands()) {
      if (command->theme != theme) continue;
      pages.push_back(".BR " + escaped(peer::man::page_name(*command)) + " (1)");
    }
    text += peer::base::join(pages, ",\n") + "\n";
  }
  return text;
}

std::string page() {
  std::string text = peer::man::title("the declarations of the commands", "PEER", 1);
  text +=
      ".SH NAME\npeer \\- run a peer\\-support program from plain files\n"
      ".SH SYNOPSIS\n.B peer\n[\\-C DIR] [OPTION\u2026] COMMAND \u2026\n"
      ".SH DESCRIPTION\n"
      "Keeps the clients, staff, sessions, attendance and messages of a peer\\-support program in "
      "a "
      "directory of TOML files that git carries between people, and checks them against the "
      "program's rules, described in\n.BR peer\\-rules (7).\nThe files are described in\n"
      ".BR peer\\-format (5).\n";
  text += paragraph(
      "Name a client or worker by id, name, phone number or address; a session by id, date, "
      "'today', 'next' or 'last', each with /ACTIVITY if needed.");
  text += ".SH OPTIONS\nFor every command, before or after its name:\n" + entries(common_options);
  text +=
      ".SH COMMANDS\n\\(aqpeer help COMMAND\\(aq tells each in short; its page tells all of it.\n" +
      command_list();
  text += ".SH EXIT STATUS\n" + entries(exits);
  text += ".SH ENVIRONMENT\n" + entries(variables);
  text += ".SH FILES\n" + entries(files);
  return text +
         ".SH SEE ALSO\n.BR peer\\-format (5),\n.BR peer\\-due (7),\n.BR peer\\-export (7),\n"
         ".BR peer\\-inbox (7),\n.BR peer\\-json (7),\n.BR peer\\-rules (7),\n.BR peer\\-sending (7),\n"
         ".BR git (1)\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc >= 2 ? argv[1] : "";
  const struct {
    std::string_view name;
    std::string (*make)();
  } pages[] = {{"page", page},
               {"json", json_page},
               {"sending", sending_page},
               {"export", peer::man::export_page}};
  for (const auto& one : pages) {
    if (argc != 2 || one.name != what) continue;
    std::fputs(one.make().c_str(), stdout);
    return 0;
  }
  if (what == "commands" && argc == 3) return peer::man::write_command_pages(argv[2]) ? 0 : 1;
  if (what == "cron") {
    for (const std::string_view line : crontab) {
      std::puts(std::string(line.substr(line.find("peer"))).c_str());
    }
    return 0;
  }
  std::fputs("peer_manual_page page | commands FOLDER | json | sending | export | cron\n", stderr);
  return 2;
}
