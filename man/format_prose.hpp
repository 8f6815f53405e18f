// What peer-format(5) says beside the tables of fields, as man(7) source.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace peer::man {

inline constexpr std::string_view format_introduction = R"(.SH NAME
peer\-format \- the files of a peer\-support program, key by key
.SH DESCRIPTION
A data directory holds TOML files, one record each, which
.BR peer (1)
reads and writes and which may be edited by hand.
The file program.toml is the program itself and makes its folder a data directory; the other files lie in folders by
what they hold.
Names and addresses stand in people/ only.
.PP
A key that is not listed here is an error, so that a misspelt one is never overlooked.
What is missing was not said: it is not a no.
.B peer check
.I FILE
says what is wrong in a file;
.BR peer\-rules (7)
has the rules that the records must keep beyond the shapes shown here.
.PP
Each key stands below with its type, what it means, whether it must be there, what writes it, and an example.
Where it says
.IR KEY =VALUE,
that is what the command is given; VALUE is typed as on the command line, without quotes.
A key for which no command is named is written with the table or file that holds it, or by hand.
.SS Types
.TP
.B text
In quotes, on one line unless it says otherwise, and not empty.
.TP
.B word
One of the texts listed, or one like them where the list ends in ….
.TP
.B id
A text of 1 to 63 characters a\-z, 0\-9 and \(aq\-\(aq, the first one not \(aq\-\(aq.
Clients and workers share their ids: one is never both.
.TP
.B number
A whole number.
.TP
.B true/false
true or false, without quotes.
.TP
.B date
2026\-11\-23, in the years 1900 to 2037.
.TP
.B time
18:00:00, in whole seconds.
.TP
.B local time
2026\-11\-12T16:00:00, in the time zone of the program.
.TP
.B instant
2026\-11\-23T21:10:00+01:00: a date and time with its offset.
.TP
.B list
[\(dqs\-ada\(dq, \(dqs\-ema\(dq], at most 200 elements.
.TP
.B table
[KEY] on a line of its own and its keys below, or { key = value, key = value } on one line.
.TP
.B list of tables
[[KEY]] on a line of its own and its keys below, once for each.
.SS Names of files
A file is named by the id of what it holds, and .toml.
Sessions, contacts and messages lie in the folder of the year with which their id begins.
The id of a session is DATE\-ACTIVITY, that of a second one on the same day DATE\-ACTIVITY\-HHMM; a session that was
moved keeps its id.
That of a contact is DATEthhmm\-CLIENT, with \-2, \-3 and so on for others in that minute.
The id of an activity has at most 47 characters and does not end in \(aq\-\(aq and digits.
)";

inline constexpr std::string_view format_notes = R"(.SH NOTES
The files are TOML 1.0 in UTF\-8, at most 4 MiB each.
.PP
A command changes the lines that it must and no others.
Comments, blank lines, the order of keys and tables, alignment, the style of quotes, the ends of lines (LF or CR LF), a
byte order mark and a missing newline at the end stay as they are.
A new answer or mark goes to its place in the order of ids, so that
.BR git (1)
merges what two people recorded.
After each change the file is read again: if it does not hold what was meant, nothing is written.
.PP
The days
.I from
and
.I until
both belong to what lasts from one to the other.
.PP
.B peer check \-\-fix
removes what stands twice where it is certain that the second one says nothing.
.PP
Everything works by ids where people/ is missing.
The files are for their owner only (0600, folders 0700), unless the folder is shared on purpose.
)";

}  // namespace peer::man
