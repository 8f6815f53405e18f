// What each option means, in all commands: a name has one meaning and one word for its value.
//
// A command that takes an option stands in the row of that option, so that whoever writes a new
// one reads here what the name means already; for another meaning, choose another name.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::test {

struct OptionName {
  std::string_view name;
  std::string_view value;     // "STAFF" also where several may be given: STAFF[,STAFF], STAFF…
  std::string_view meaning;   // fits every command of the row
  std::string_view commands;  // "report *": all reports; "*": all commands
};

inline constexpr OptionName option_names[] = {
    // Days and times.
    {"--agreed", "DATE", "day by which both had agreed", "client companion"},
    {"--applied", "DATE", "day they got in touch", "client add"},
    {"--at", "TIME", "the moment at which it happened or is to happen",
     "intake book, contact record, contact seen"},
    {"--due", "DATE", "day by which it is to be done", "task add"},
    {"--end", "TIME", "the planned end", "session plan, session move"},
    {"--ended", "TIME", "the real end", "attendance mark"},
    {"--from", "DATE", "first day of a range",
     "client pause, staff add, staff resume, staff training, oncall list, oncall set, session plan, "
     "session list, contact list, export, report *"},
    {"--last-day", "DATE", "last day of a membership or an employment", "client end, staff end"},
    {"--letter", "DATE", "day the letter was given", "intake record"},
    {"--month", "MONTH", "a month as the range", "report *"},
    {"--on", "DATE", "day it happened, or is for",
     "client consent, client resume, client offer, client companion, intake record, staff confirm, "
     "task done, session plan, contact done"},
    {"--quarter", "QUARTER", "a quarter as the range", "export, report *"},
    {"--records-from", "DATE", "first day of the records", "import attendance"},
    {"--review", "DATE", "day by which to ask again", "intake record"},
    {"--since", "DATE", "day from which they are members", "import clients"},
    {"--start", "TIME", "the planned start", "session plan, session move"},
    {"--to", "DATE", "the day a session goes to", "session move"},
    {"--until", "DATE", "last day of a range",
     "client pause, client offer, staff training, oncall list, oncall set, session plan, "
     "session list, contact list, export, report *"},
    {"--year", "YEAR", "the year that is meant", "export, report *, import attendance"},
    // Who.
    {"--backup", "STAFF", "who is the backup", "oncall set"},
    {"--by", "STAFF", "who did it",
     "intake record, staff confirm, contact record, contact seen, contact list"},
    {"--client", "CLIENT", "the one person that it is about", "export"},
    {"--done", "CLIENT", "who was told by hand", "invite, remind"},
    {"--facilitator", "STAFF", "who leads it", "session plan"},
    {"--follow-up", "STAFF:DATE", "who gets in touch again, and by when",
     "attendance mark, contact record"},
    {"--for", "STAFF", "only what is this worker's", "due, task list, oncall list"},
    {"--preview", "CLIENT", "who would get what is shown", "invite, remind"},
    {"--person", "ROW=CLIENT", "who a row of a table is about",
     "import clients, import attendance"},
    {"--resend", "CLIENT", "who is told once more", "invite"},
    {"--staff", "STAFF", "who works there", "session plan, import attendance"},
    {"--turn-of", "STAFF", "whose next turn", "oncall swap"},
    {"--who", "STAFF", "who is to do it", "task add"},
    {"--with", "CLIENT", "who comes too", "session agenda"},
    // Why, how, and what came of it.
    {"--answer", "ANSWER", "their answer to an offer", "client offer"},
    {"--not-a-name", "WORD", "a word that is nobody's name, from now on",
     "client add, client set, staff set, staff training, session plan, session set, session move, "
     "task add"},
    {"--anyway", "REASON", "why it stands although it breaks a rule", "facts, answer"},
    {"--channel", "CHANNEL", "the way they are or were reached", "client add, contact record"},
    {"--accept", "", "what is proposed holds", "upgrade"},
    {"--exception", "REASON", "why they are accepted although something is missing",
     "intake record"},
    {"--in", "", "they got in touch", "contact record"},
    {"--nobody", "", "nobody came", "attendance mark"},
    {"--notices", "", "only what no longer holds", "invite"},
    {"--out", "", "the program got in touch", "contact record"},
    {"--outcome", "OUTCOME", "what came of it", "intake record, contact record"},
    {"--plan", "", "a crisis plan was made", "contact record"},
    {"--purpose", "PURPOSE", "what the contact was for", "contact record, contact list"},
    {"--reason", "REASON", "why",
     "client pause, client end, staff end, intake record, task drop, oncall set, oncall swap, session plan, session cancel, "
     "session move, session restore, attendance mark, contact drop"},
    {"--referral", "TO:STATE|none", "where somebody was referred to, and how it stands",
     "contact record"},
    {"--serious", "", "a serious crisis", "contact record"},
    {"--stop", "", "an arrangement ends", "client companion"},
    {"--to-group", "", "advised to bring it to the group", "contact record"},
    {"--undo", "", "it is not so after all", "task done"},
    // What stands in a record.
    {"--before-records", "", "a member from before these records", "intake record"},
    {"--call", "FORM", "form of address", "client add"},
    {"--course", "COURSE", "the course for social-services workers", "staff add"},
    {"--email", "ADDRESS", "e-mail address", "client add, staff add"},
    {"--expects", "TEXT", "what they hope for", "client add"},
    {"--holiday", "keep|skip", "what becomes of a session on a public holiday", "session plan"},
    {"--holidays", "CALENDAR", "the calendar of public holidays", "init"},
    {"--hours", "N", "number of hours", "staff training"},
    {"--id", "ID", "id of the new record", "client add, staff add, task add"},
    {"--kind", "KIND", "kind of training", "staff training"},
    {"--language", "LANGUAGE", "the language it is written in, for whoever reads it",
     "init, client add, client letter, announce, report *"},
    {"--meeting", "SESSION", "the team meeting it comes from", "task add"},
    {"--minutes", "N", "how long somebody was there", "attendance mark"},
    {"--name", "NAME", "name of the program", "init"},
    {"--online", "URL", "link for video", "session plan"},
    {"--people", "N", "for how many", "session agenda"},
    {"--phone", "NUMBER", "phone number", "client add, staff add"},
    {"--place", "PLACE", "where it takes place", "session plan, session move"},
    {"--psychiatrist", "ANSWER", "in contact with their psychiatrist", "intake record"},
    {"--psychotherapy", "ANSWER", "in psychotherapy", "intake record"},
    {"--regular-activity", "ACTIVITY", "what they do regularly", "intake record"},
    {"--role", "ROLE", "role of a worker", "staff add"},
    {"--rules-explained", "", "the program's rules were explained", "intake record"},
    {"--service-phone", "", "takes turns on call", "staff add"},
    {"--source", "SOURCE", "how they found the program", "client add"},
    {"--timezone", "ZONE", "time zone", "init"},
    {"--topic", "WISH:MINUTES", "a topic and its minutes", "session agenda"},
    {"--turn", "DAYS", "length of the turns", "oncall set"},
    {"--update", "KEY", "what is copied anew from the activity", "session plan"},
    // What is shown, sent or written.
    {"--activity", "ACTIVITY", "of this activity alone", "session list, import attendance"},
    {"--all", "", "with what is over", "client list, staff list, task list, inbox list"},
    {"--cell", "WORD=STATUS", "what a word in the cells of a table means", "import attendance"},
    {"--by-hand", "", "whom to write to by hand", "invite, remind"},
    {"--column", "HEADER=KEY", "what a column of a table is", "import clients, import attendance"},
    {"--columns", "COLUMN", "only these columns, in this order",
     "client list, client waiting, staff list, session list, attendance show, task list, contact list, "
     "inbox list, due, log, policy"},
    {"--describe", "", "what each column means", "export"},
    {"--deidentified", "", "counts that identify nobody", "export"},
    {"--encoding", "NAME", "encoding of a CSV file", "import clients, import attendance"},
    {"--fix", "", "correct what has one correction", "check"},
    {"--html", "", "a page for a browser", "client letter"},
    {"--mail", "FILE", "a mail to read", "reply"},
    {"--mapping", "NAME", "name under which the answers about a table are kept",
     "import clients, import attendance"},
    {"--names", "", "with names", "export, report *"},
    {"--open", "", "only what is open", "contact list"},
    {"--outbox", "DIR", "where messages are written", "announce, invite, remind"},
    {"--output", "PATH", "what to write the answer into", "export"},
    {"--partly", "", "leave what cannot be read and write the rest",
     "import clients, import attendance"},
    {"--revision", "REVISION", "the files as they stood in that git revision", "report *"},
    {"--rule", "ID", "only of this rule", "check"},
    {"--section", "SECTION", "only this section", "report *"},
    {"--send", "", "send it", "announce, invite, remind"},
    {"--sheet", "SHEET", "sheet of a workbook", "import clients, import attendance"},
    {"--sort", "COLUMN", "the column to sort by; -COLUMN: from the last",
     "client list, client waiting, staff list, session list, attendance show, task list, contact list, "
     "inbox list, due, log, policy"},
    {"--spreadsheet", "excel", "which spreadsheet is to open it", "export"},
    {"--status", "STATUS", "only with this status", "client list, session list"},
    {"--answered", "", "with what somebody has answered for", "check"},
    {"--strict", "", "fail on warnings too", "check"},
    {"--write", "", "write what is otherwise only shown", "import clients, import attendance"},
    {"--why", "FIGURE", "the records behind a figure", "report *"},
    // Setting up.
    {"--as", "NAME", "name of this clone", "git install"},
    {"--check", "", "only say what is missing", "git install"},
    {"--uninstall", "", "remove what it installs", "git install"},
    {"--map", "PLACE:TEXT=WORD", "the word that a free reason becomes", "upgrade"},
    {"--sendmail", "PROGRAM", "what accepts e-mail on this computer", "git install"},
    {"--sms", "PROGRAM", "what sends an SMS on this computer", "git install"},
    {"--withdraw", "", "an answer is taken back", "answer"},
    {"--no-git", "", "without git", "init"},
    // The frame's.
    {"--color", "WHEN", "whether the answer is coloured", "*"},
    {"--directory", "DIR", "the data directory", "*"},
    {"--dry-run", "", "write nothing", "*"},
    {"--format", "FORMAT", "the form of the answer", "*"},
    {"--help", "", "show help", "*"},
    {"--no-input", "", "ask nothing", "*"},
    {"--now", "TIME", "the moment to act at", "*"},
    {"--quiet", "", "print only what was asked for", "*"},
    {"--today", "DATE", "the day to act on", "*"},
    {"--version", "", "show the version", "*"},
};

}  // namespace peer::test
